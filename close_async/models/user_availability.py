# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .device_availability import DeviceAvailability


@model
class UserAvailability(Record):
    """Whether one user is available."""

    user_id: str = UNSET
    availability: list[DeviceAvailability] = UNSET
    """One entry for each kind of device."""
