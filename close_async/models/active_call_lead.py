# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ActiveCallLead(Record):
    """The lead that somebody is in a call with."""

    id: str
    display_name: str

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "display_name": Field("display_name", STRING, required=True),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        display_name: str | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "display_name": display_name,
            },
            additional_properties,
        )
