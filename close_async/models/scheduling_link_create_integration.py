# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import INTEGER, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SchedulingLinkCreateIntegration(Record):
    """A scheduling link that an OAuth application manages."""

    source_id: str | None
    """The application's own id of the link, by which Close finds it again."""
    name: str | None
    """Name that Close shows."""
    url: str | None
    """Address where the time is booked; Close puts `https://` in front where it is missing."""
    description: str | None
    """Explanation that Close shows."""
    source_type: str | None
    """Short word for the kind of link, in the words of the tool that made it; Close shows it."""
    duration_in_minutes: int | None
    """Length of the meetings, in minutes."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "source_id": Field("source_id", STRING),
        "name": Field("name", STRING),
        "url": Field("url", STRING),
        "description": Field("description", STRING),
        "source_type": Field("source_type", STRING),
        "duration_in_minutes": Field("duration_in_minutes", INTEGER),
    }

    def __init__(
        self,
        *,
        source_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        source_type: str | None | Unset = UNSET,
        duration_in_minutes: int | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "source_id": source_id,
                "name": name,
                "url": url,
                "description": description,
                "source_type": source_type,
                "duration_in_minutes": duration_in_minutes,
            },
            additional_properties,
        )
