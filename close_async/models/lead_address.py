# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from ..codecs import STRING, Field, List
from ..operations import UNSET, Unset
from ..records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class LeadAddress(Record):
    """LeadAddress, as Close sends or takes it."""

    address_1: str | None
    address_2: str | None
    city: str | None
    country: str | None
    label: str | None
    state: str | None
    tz_ids: list[str] | None
    zipcode: str | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "address_1": Field("address_1", STRING, required=True),
        "address_2": Field("address_2", STRING, required=True),
        "city": Field("city", STRING, required=True),
        "country": Field("country", STRING, required=True),
        "label": Field("label", STRING, required=True),
        "state": Field("state", STRING, required=True),
        "tz_ids": Field("tz_ids", List(STRING)),
        "zipcode": Field("zipcode", STRING, required=True),
    }

    def __init__(
        self,
        *,
        address_1: str | None | Unset = UNSET,
        address_2: str | None | Unset = UNSET,
        city: str | None | Unset = UNSET,
        country: str | None | Unset = UNSET,
        label: str | None | Unset = UNSET,
        state: str | None | Unset = UNSET,
        tz_ids: abc.Sequence[str] | None | Unset = UNSET,
        zipcode: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "address_1": address_1,
                "address_2": address_2,
                "city": city,
                "country": country,
                "label": label,
                "state": state,
                "tz_ids": tz_ids,
                "zipcode": zipcode,
            },
            additional_properties,
        )
