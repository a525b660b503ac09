"""The README: its example runs as it stands, and its commands exist."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from close_async.sandbox import Sandbox, SandboxConfig

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text()
COMMANDS = README + (ROOT / "CONTRIBUTING.md").read_text()
COMMANDS += (ROOT / ".pre-commit-config.yaml").read_text()

AT_THE_SANDBOX = """
import os

from close_async import CloseClient

CloseClient.__init__.__kwdefaults__["base_url"] = os.environ["SANDBOX"]
"""


def test_the_example_runs_as_it_stands(tmp_path: Path) -> None:
    (block,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    script = tmp_path / "example.py"
    script.write_text(AT_THE_SANDBOX + block)
    with Sandbox(SandboxConfig(leads=50, seed=7)) as sandbox:
        done = subprocess.run(
            [sys.executable, str(script)],
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
            cwd=ROOT,
            env={
                **os.environ,
                "PYTHONPATH": str(ROOT),
                "CLOSE_API_KEY": sandbox.api_key,
                "SANDBOX": sandbox.base_url,
            },
        )
    assert done.stderr == ""
    lines = done.stdout.splitlines()
    assert "Bluth Company" in lines[0]
    assert lines[-1].startswith("404 ")


@pytest.mark.parametrize("command", sorted(set(re.findall(r"make ([a-z-]+)", COMMANDS)) - {"it"}))
def test_the_commands_exist(command: str) -> None:
    assert re.search(rf"^{command}:.*## ", (ROOT / "Makefile").read_text(), re.MULTILINE)


def test_its_links_lead_somewhere_from_the_package_index_too() -> None:
    urls = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["urls"]
    links = re.findall(r"\]\(([^)]+)\)", README)
    assert links
    for link in links:
        assert link.startswith("https://"), link
        if link.startswith(urls["Source"]):
            name = link.removeprefix(f"{urls['Source']}/blob/main/")
            assert (ROOT / name).exists(), name
