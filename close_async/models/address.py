# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field, List
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Address(Record):
    """A postal address of a lead."""

    label: str | None
    """What the address is for; `business` is usual."""
    address_1: str | None
    """Street and number."""
    address_2: str | None
    """Room, floor or building."""
    city: str | None
    state: str | None
    """State or region; two letters in the United States."""
    zipcode: str | None
    country: str | None
    """Two-letter country code, ISO 3166."""
    tz_ids: list[str] | None
    """IANA time zones that the address can be in."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "label": Field("label", STRING, required=True),
        "address_1": Field("address_1", STRING, required=True),
        "address_2": Field("address_2", STRING, required=True),
        "city": Field("city", STRING, required=True),
        "state": Field("state", STRING, required=True),
        "zipcode": Field("zipcode", STRING, required=True),
        "country": Field("country", STRING, required=True),
        "tz_ids": Field("tz_ids", List(STRING)),
    }

    def __init__(
        self,
        *,
        label: str | None | Unset = UNSET,
        address_1: str | None | Unset = UNSET,
        address_2: str | None | Unset = UNSET,
        city: str | None | Unset = UNSET,
        state: str | None | Unset = UNSET,
        zipcode: str | None | Unset = UNSET,
        country: str | None | Unset = UNSET,
        tz_ids: abc.Sequence[str] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "label": label,
                "address_1": address_1,
                "address_2": address_2,
                "city": city,
                "state": state,
                "zipcode": zipcode,
                "country": country,
                "tz_ids": tz_ids,
            },
            additional_properties,
        )
