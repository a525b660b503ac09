# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class DialerUser(Record):
    """A user who takes part in a dialer session."""

    user_id: str = UNSET
    state: str = UNSET
    """What the user is doing, such as `inactive`."""
    is_active: bool = UNSET
