# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class MeetingIntegrationDataInput(Record):
    """The contents of an app's tab on a meeting."""

    note_html: str | None
    """Rich text inside `<body>`."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "note_html": Field("note_html", STRING),
    }

    def __init__(
        self,
        *,
        note_html: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "note_html": note_html,
            },
            additional_properties,
        )
