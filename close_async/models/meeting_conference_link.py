# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
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
    )
    url: str

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "type": Field("type", STRING, required=True),
        "url": Field("url", STRING, required=True),
    }

    def __init__(
        self,
        *,
        type: Literal[
            "GOOGLE_HANGOUTS",
            "GOOGLE_MEET",
            "GO_TO_MEETING",
            "MICROSOFT_TEAMS",
            "SKYPE",
            "WEBEX",
            "ZOOM",
        ]
        | str
        | Unset = UNSET,
        url: str | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "type": type,
                "url": url,
            },
            additional_properties,
        )
