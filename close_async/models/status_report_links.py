# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class StatusReportLinks(Record):
    """A search or a path for each number of a status."""

    started: str | None
    ended: str | None
    gained: str | None
    lost: str | None
    entered: str | None
    left: str | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "started": Field("started", STRING),
        "ended": Field("ended", STRING),
        "gained": Field("gained", STRING),
        "lost": Field("lost", STRING),
        "entered": Field("entered", STRING),
        "left": Field("left", STRING),
    }

    def __init__(
        self,
        *,
        started: str | None | Unset = UNSET,
        ended: str | None | Unset = UNSET,
        gained: str | None | Unset = UNSET,
        lost: str | None | Unset = UNSET,
        entered: str | None | Unset = UNSET,
        left: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "started": started,
                "ended": ended,
                "gained": gained,
                "lost": lost,
                "entered": entered,
                "left": left,
            },
            additional_properties,
        )
