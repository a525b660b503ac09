# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import model
from ..values.records import Record


@model
class GroupUpdate(Record):
    """What to change about a group."""

    name: str
