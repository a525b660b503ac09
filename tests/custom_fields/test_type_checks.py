"""The module of an organization with more than 60 fields, under pyright and mypy, both strict."""

from __future__ import annotations

import asyncio
import json
import os
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from close_async import CloseClient
from close_async.custom_fields.modules import locked, module_source, read_organization
from close_async.sandbox import Sandbox, SandboxConfig

from .organization import furnish

ROOT = Path(__file__).parents[2]

ACCEPTED = '''\
"""Everything here type-checks."""

import datetime as dt
from typing import Any, assert_type

from close_async.custom_fields.typed import Single, Values
from close_async.models import Contact, CustomActivity, CustomObject, Lead, LeadUpdate, Opportunity
from close_async.queries import Query, custom_field
from my_fields import (
    AssetFields,
    ContactFields,
    DemoFields,
    LeadChoicesOne,
    LeadChoicesSeveral,
    LeadFields,
    OpportunityFields,
)


def read(lead: Lead) -> None:
    fields = LeadFields.of(lead)
    assert_type(fields.text_one, str | None)
    assert_type(fields.number_one, float | None)
    assert_type(fields.date_one, dt.date | None)
    assert_type(fields.datetime_one, dt.datetime | None)
    assert_type(fields.choices_one, LeadChoicesOne | None)
    assert_type(fields.choices_several, Values[LeadChoicesSeveral])
    assert_type(fields.user_several, Values[str])
    assert_type(fields.contact_one, str | None)
    assert_type(fields.custom_object_one, str | None)
    assert_type(fields.hidden_one, Any | None)
    assert_type(LeadFields.number_one, Single[float])


def write(lead: Lead) -> None:
    fields = LeadFields.of(lead)
    fields.text_one = "words"
    fields.number_one = 5
    fields.date_one = dt.date(2026, 5, 14)
    fields.choices_one = "Red"
    fields.choices_one = None
    fields.choices_several = ["Red", "Blue"]
    fields.choices_several = ("Green",)
    fields.choices_several.add("Green")
    fields.user_several = LeadFields.of(lead).user_several
    fields.hidden_one = {"any": 1}
    LeadFields.of(LeadUpdate()).shared_text = "words"


def others(
    contact: Contact, opportunity: Opportunity, activity: CustomActivity, asset: CustomObject
) -> None:
    ContactFields.of(contact).choices_one = "Green"
    OpportunityFields.of(opportunity).number_one = 1.5
    DemoFields.of(activity).textarea_one = "two lines"
    AssetFields.of(asset).custom_object_several.remove("custobj_1")


def find() -> Query:
    return custom_field(LeadFields.choices_one).one_of("Red")
'''

REFUSED = '''\
"""Every line with a note is an error to type checkers, and no other."""

from close_async.models import Contact, Lead
from my_fields import DemoFields, LeadFields


def read(lead: Lead) -> int:
    print(LeadFields.of(lead).txt_one)  # misspelt
    return LeadFields.of(lead).choices_one or 0  # text


def write(lead: Lead) -> None:
    fields = LeadFields.of(lead)
    fields.text_on = "words"  # misspelt
    fields.text_one = 5  # no text
    fields.number_one = "5"  # no number
    fields.date_one = "2026-05-14"  # no date
    fields.choices_one = "Purple"  # no choice
    fields.choices_one = ["Red"]  # a list for a single value
    fields.choices_several = "Red"  # a single value for a list
    fields.choices_several = ["Purple"]  # no choice
    fields.choices_several.add("Purple")  # no choice
    fields.choices_several.append("Red")  # would change nothing
    fields.user_several = "user_1"  # a single value for a list


def records(lead: Lead, contact: Contact) -> None:
    LeadFields.of(contact)  # another kind of object
    DemoFields.of(lead)  # another kind of object
'''

MARKED = {
    number for number, line in enumerate(REFUSED.splitlines(), 1) if re.search(r"  # \w", line)
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    async def write() -> int:
        with Sandbox(SandboxConfig(leads=0, rate=None)) as sandbox:
            async with CloseClient("key", base_url=sandbox.base_url) as close:
                await furnish(close)
                lock = locked(await read_organization(close))
        (made / "my_fields.py").write_text(module_source(lock), encoding="utf-8")
        return len({id for object in lock.objects.values() for id in object.fields})

    made = tmp_path_factory.mktemp("typed")
    assert asyncio.run(write()) >= 60
    (made / "accepted.py").write_text(ACCEPTED)
    (made / "refused.py").write_text(REFUSED)
    return made


def test_pyright_takes_what_fits_and_refuses_what_does_not(folder: Path) -> None:
    if find_spec("pyright") is None:
        pytest.skip("pyright is not installed")
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.11", "extraPaths": [str(ROOT)]}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    run = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    report = json.loads(run.stdout)
    found: dict[str, set[int]] = {"my_fields.py": set(), "accepted.py": set(), "refused.py": set()}
    for fault in report["generalDiagnostics"]:
        found[Path(fault["file"]).name].add(fault["range"]["start"]["line"] + 1)
    assert report["summary"]["filesAnalyzed"] == 3
    assert found == {"my_fields.py": set(), "accepted.py": set(), "refused.py": MARKED}, run.stdout


def test_mypy_takes_what_fits_and_refuses_what_does_not(folder: Path) -> None:
    if find_spec("mypy") is None:
        pytest.skip("mypy is not installed")
    run = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--no-error-summary"),
            *("--follow-imports=silent", "--config-file=", "--python-version=3.11"),
            *("my_fields.py", "accepted.py", "refused.py"),
        ],
        cwd=folder,
        env={**os.environ, "MYPYPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    lines = re.findall(r"^(\w+\.py):(\d+): error", run.stdout, re.MULTILINE)
    assert {name for name, _ in lines} == {"refused.py"}, run.stdout + run.stderr
    assert {int(number) for _, number in lines} == MARKED, run.stdout
