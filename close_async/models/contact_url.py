# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class ContactUrl(Record):
    """A web address of a contact."""

    url: str = UNSET
    type: str = UNSET
    """What the address is for; `url` is usual."""
