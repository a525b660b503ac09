# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .active_call import ActiveCall


@model
class DeviceAvailability(Record):
    """Whether a user is available on one kind of device."""

    type: Literal["mobile", "native", "web"] | str = UNSET
    status: Literal["offline", "online"] | str = UNSET
    active_calls: list[ActiveCall] = UNSET
    """The calls that the user is in."""
