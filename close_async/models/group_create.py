# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import model
from ..values.records import Record


@model
class GroupCreate(Record):
    """What a new group is made from."""

    name: str
