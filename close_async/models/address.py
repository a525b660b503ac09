# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class Address(Record):
    """A postal address of a lead."""

    label: str | None = UNSET
    """What the address is for; `business` is usual."""
    address_1: str | None = UNSET
    """Street and number."""
    address_2: str | None = UNSET
    """Room, floor or building."""
    city: str | None = UNSET
    state: str | None = UNSET
    """State or region; two letters in the United States."""
    zipcode: str | None = UNSET
    country: str | None = UNSET
    """Two-letter country code, ISO 3166."""
    tz_ids: list[str] | None = UNSET
    """IANA time zones that the address can be in."""
