# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class MeetingUpdate(Record):
    """What to change of a meeting."""

    user_note_html: str | None
    """The team's note as rich text, inside `<body>`."""
    outcome_id: str | None
    """One of the organization's outcomes."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "user_note_html": Field("user_note_html", STRING),
        "outcome_id": Field("outcome_id", STRING),
    }

    def __init__(
        self,
        *,
        user_note_html: str | None | Unset = UNSET,
        outcome_id: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "user_note_html": user_note_html,
                "outcome_id": outcome_id,
            },
            additional_properties,
        )
