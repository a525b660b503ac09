"""Outcomes: how a call or a meeting ended.

https://developer.close.com/api/resources/outcomes/create
"""

from __future__ import annotations

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.resources.fields import Field, choice, text_up_to
from close_async.sandbox.resources.resource import Resource
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record


def applies_to(outcome: Record) -> list[str]:
    """What an outcome can be set on: calls alone, or meetings too."""
    return ["calls"] if outcome["type"] == "vm-dropped" else ["calls", "meetings"]


def check_outcome(state: State, checks: Checks, values: Record, applied_to: str) -> None:
    """Look at an outcome that a call or a meeting is given, and note who chose it.

    Args:
        state: where the outcomes are.
        checks: takes what is wrong.
        values: what the body set; `outcome_reason` is added.
        applied_to: `calls` or `meetings`.
    """
    if "outcome_id" not in values:
        return
    id = values["outcome_id"]
    outcome = OUTCOMES.get(state, id)
    if id is not None and (outcome is None or applied_to not in applies_to(outcome)):
        checks.wrong("outcome_id", "Object does not exist.")
    values["outcome_reason"] = None if id is None else "user-selected"


OUTCOMES = Resource(
    kind="outcome",
    path="/outcome/",
    prefix="outcome",
    fields=(
        Field("name", text_up_to(1000, empty=False), required=True),
        Field("description"),
        Field("type", choice("custom", "vm-dropped"), default="custom", nullable=False),
    ),
    derived={"applies_to": lambda state, outcome: applies_to(outcome)},
    events=False,
    newest_first=False,
    created_status=201,
)
