"""`close-async custom-fields generate` against a sandbox."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from close_async import CloseClient
from close_async.cli.app import app
from close_async.sandbox import Fault, Sandbox, SandboxConfig


class Desk:
    """A folder, a sandbox, and the command that is run between them."""

    def __init__(self, folder: Path, sandbox: Sandbox) -> None:
        self.out = folder / "my_fields.py"
        self.lock = folder / "my_fields.lock.json"
        self.sandbox = sandbox

    def generate(self, *more: str, out: Path | None = None, **environment: str) -> Result:
        arguments = ["custom-fields", "generate", "--out", str(out or self.out), *more]
        environment = {
            "CLOSE_API_KEY": "key",
            "CLOSE_BASE_URL": self.sandbox.base_url,
            **environment,
        }
        return CliRunner().invoke(app, arguments, env=environment)

    def change(self, what: Callable[[CloseClient], Awaitable[Any]]) -> None:
        async def main() -> None:
            async with CloseClient("key", base_url=self.sandbox.base_url) as close:
                await what(close)

        asyncio.run(main())

    def rename(self, old: str, new: str) -> None:
        async def what(close: CloseClient) -> None:
            field = (await close.custom_fields("lead"))[old]
            await close.lead_custom_fields.update(field.id, {"name": new})

        self.change(what)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Sandbox(SandboxConfig(leads=0, rate=None)) as sandbox:
        yield Desk(tmp_path, sandbox)


def test_it_writes_the_module_and_its_lock(desk: Desk) -> None:
    result = desk.generate()
    assert result.exit_code == 0, result.output
    assert result.output.startswith(f"Wrote {desk.out}: 20 custom fields of 5 kinds of objects.")
    assert "class LeadFields(FieldsOfLead):" in desk.out.read_text()
    assert json.loads(desk.lock.read_text())["objects"]["lead"]["class"] == "LeadFields"
    assert sorted(path.name for path in desk.out.parent.iterdir()) == [
        "my_fields.lock.json",
        "my_fields.py",
    ]


def test_writing_again_changes_nothing(desk: Desk) -> None:
    desk.generate()
    before = desk.out.read_bytes(), desk.lock.read_bytes()
    result = desk.generate()
    assert result.output == f"{desk.out} is up to date.\n"
    assert (desk.out.read_bytes(), desk.lock.read_bytes()) == before


def test_a_renamed_field_keeps_its_attribute(desk: Desk) -> None:
    desk.generate()
    desk.rename("Industry", "Sector")
    result = desk.generate()
    assert "is now called 'Sector', was 'Industry'; its attribute stays" in result.output
    assert "    industry: Single[LeadIndustry] = Single(" in desk.out.read_text()
    assert '"Sector"' in desk.out.read_text()


def test_check_says_what_has_changed_and_writes_nothing(desk: Desk) -> None:
    desk.generate()
    assert desk.generate("--check").exit_code == 0
    desk.rename("Industry", "Sector")

    async def add(close: CloseClient) -> None:
        await close.lead_custom_fields.create({"name": "Budget", "type": "number"})

    desk.change(add)
    before = desk.out.read_bytes(), desk.lock.read_bytes()
    result = desk.generate("--check")
    assert result.exit_code == 1
    assert "is now called 'Sector', was 'Industry'" in result.output
    assert "'Budget', number" in result.output
    assert "out of date" in result.output
    assert (desk.out.read_bytes(), desk.lock.read_bytes()) == before


def test_check_notices_a_module_that_was_edited(desk: Desk) -> None:
    desk.generate()
    desk.out.write_text(desk.out.read_text() + "# a note\n")
    result = desk.generate("--check")
    assert result.exit_code == 1
    assert f"{desk.out} is not what this version writes" in result.output


def test_check_without_a_module_fails(desk: Desk) -> None:
    result = desk.generate("--check")
    assert result.exit_code == 1
    assert f"{desk.lock} is missing" in result.output
    assert not desk.out.exists()


def test_a_file_that_it_did_not_write_is_left_alone(desk: Desk) -> None:
    desk.out.write_text("import os\n")
    result = desk.generate()
    assert result.exit_code == 1
    assert "is not a module that this command wrote; give another name" in result.output
    assert desk.out.read_text() == "import os\n"


def test_a_lock_that_cannot_be_read_is_named(desk: Desk) -> None:
    desk.lock.write_text("not json")
    result = desk.generate()
    assert result.exit_code == 1
    assert "is not a lock of generated custom fields; restore it" in result.output
    desk.lock.write_bytes(b"\xff\xfe")
    assert "cannot be read" in desk.generate().output


def test_a_folder_that_is_not_there_is_named(desk: Desk) -> None:
    result = desk.generate(out=desk.out.parent / "nowhere" / "my_fields.py")
    assert result.exit_code == 1
    assert "cannot be written: No such file or directory" in result.output


@pytest.mark.parametrize("name", ["my_fields.txt", "my-fields.py", "3.py"])
def test_a_file_that_is_no_module_is_refused(desk: Desk, name: str) -> None:
    result = desk.generate(out=desk.out.parent / name)
    assert result.exit_code == 2
    assert "Python module" in result.output


def test_a_missing_key_is_said_in_one_sentence(desk: Desk) -> None:
    result = desk.generate(CLOSE_API_KEY="")
    assert result.exit_code == 3
    assert result.output.startswith("close-async: ")
    assert "CLOSE_API_KEY" in result.output
    assert "Traceback" not in result.output


@pytest.mark.parametrize("operation", ["GET /custom_field_schema/*", "GET /custom_activity/"])
def test_an_error_of_close_is_said_in_one_sentence(desk: Desk, operation: str) -> None:
    desk.sandbox.inject(Fault(operation, status=401, times=20))
    result = desk.generate()
    assert result.exit_code == 3
    assert result.output.startswith("close-async: ")
    assert not desk.out.exists()


def test_what_the_plan_leaves_out_is_passed_over(desk: Desk) -> None:
    desk.sandbox.inject(Fault("GET /custom_activity/", status=402, times=1))
    desk.sandbox.inject(Fault("GET /custom_object_type/", status=403, times=1))
    result = desk.generate()
    assert result.exit_code == 0, result.output
    assert list(json.loads(desk.lock.read_text())["objects"]) == ["contact", "lead", "opportunity"]
