"""Outcomes: how a call or a meeting ended."""

from __future__ import annotations

from close_async.sandbox.resources.fields import Field, choice, text_up_to
from close_async.sandbox.resources.resource import Resource
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record


def _applies_to(state: State, outcome: Record) -> list[str]:
    del state
    return ["calls"] if outcome["type"] == "vm-dropped" else ["calls", "meetings"]


OUTCOMES = Resource(
    kind="outcome",
    path="/outcome/",
    prefix="outcome",
    fields=(
        Field("name", text_up_to(1000, empty=False), required=True),
        Field("description"),
        Field("type", choice("custom", "vm-dropped"), default="custom", nullable=False),
    ),
    derived={"applies_to": _applies_to},
    follows={"type": ("applies_to",)},
    newest_first=False,
    created_status=201,
)
