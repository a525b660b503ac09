# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SchedulingLinkCreate(Record):
    """A new user scheduling link."""

    name: str | None
    """Name that Close shows."""
    url: str | None
    """Address where the time is booked; Close puts `https://` in front where it is missing."""
    description: str | None
    """Explanation that Close shows."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "name": Field("name", STRING),
        "url": Field("url", STRING),
        "description": Field("description", STRING),
    }

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "name": name,
                "url": url,
                "description": description,
            },
            additional_properties,
        )
