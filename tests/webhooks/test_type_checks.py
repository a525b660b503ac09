"""What type checkers know of handlers: the event class that the names stand for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

EXAMPLES = '''\
"""Accepted, but for the lines that say otherwise."""

from typing import assert_type

from close_async.models import ActivityEvent, ContactEvent, Event, LeadEvent, TaskEvent
from close_async.models.any_event import AnyEvent
from close_async.webhooks import WebhookReceiver, unwrap

receiver = WebhookReceiver("0b")


@receiver.on("lead.created", "lead.updated")
async def leads(event: LeadEvent) -> None:
    name: str | None = event.data.name if event.data else ""
    print(name)


@receiver.on("activity.call.*", background=True, name="calls")
def calls(event: ActivityEvent) -> None:
    print(event.object_id)


@receiver.on("task.lead.completed")
async def tasks(event: TaskEvent) -> None: ...


@receiver.on("membership.activated")
async def members(event: Event) -> None: ...


@receiver.on("lead.created", "contact.created")
async def both(event: AnyEvent) -> None:
    if isinstance(event, ContactEvent):
        assert_type(event, ContactEvent)


@receiver.on("lead.created")
async def wider(event: LeadEvent | ContactEvent) -> None: ...


assert_type(unwrap(b"", {}, "0b").event, AnyEvent)


@receiver.on("lead.created")  # wrong
async def wrong_class(event: ContactEvent) -> None: ...


@receiver.on("lead.created", "contact.created")  # wrong
async def too_narrow(event: LeadEvent) -> None: ...


receiver.on(5)  # wrong
'''

WRONG = [number for number, line in enumerate(EXAMPLES.splitlines(), 1) if "# wrong" in line]


@pytest.mark.slow
@pytest.mark.parametrize(
    "command",
    [["mypy", "--strict"], ["pyright", "--pythonpath", sys.executable]],
    ids=["mypy", "pyright"],
)
def test_each_checker_follows_the_names(command: list[str], tmp_path: Path) -> None:
    file = tmp_path / "examples.py"
    file.write_text(EXAMPLES, encoding="utf-8")
    (tmp_path / "pyrightconfig.json").write_text(
        f'{{"typeCheckingMode": "strict", "extraPaths": ["{ROOT}"]}}', encoding="utf-8"
    )
    found = subprocess.run(
        [
            sys.executable,
            "-m",
            *command,
            *(["-p", str(tmp_path)] if "pyright" in command else [str(file)]),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    reported = {
        int(line.partition("examples.py:")[2].partition(":")[0])
        for line in found.splitlines()
        if "examples.py:" in line and "error" in line
    }
    assert sorted(reported) == WRONG, found
