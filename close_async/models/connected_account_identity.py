# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class ConnectedAccountIdentity(Record):
    """A name and address to send as."""

    email: str = UNSET
    name: str | None = UNSET
