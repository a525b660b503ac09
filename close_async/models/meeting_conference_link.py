# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import Literal

from ..values.model import UNSET, model
from ..values.records import Record


@model
class MeetingConferenceLink(Record):
    """A link to join a meeting by."""

    type: (
        Literal[
            "GOOGLE_HANGOUTS",
            "GOOGLE_MEET",
            "GO_TO_MEETING",
            "MICROSOFT_TEAMS",
            "SKYPE",
            "WEBEX",
            "ZOOM",
        ]
        | str
    ) = UNSET
    url: str = UNSET
