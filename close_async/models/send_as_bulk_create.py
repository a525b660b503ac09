# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc

from ..values.model import UNSET, model
from ..values.records import Record


@model
class SendAsBulkCreate(Record):
    """Whom to give the permission, and whom to take it from."""

    allowed_user_ids: abc.Sequence[str] | None = UNSET
    """Ids of users who may send from now on."""
    disallowed_user_ids: abc.Sequence[str] | None = UNSET
    """Ids of users who may no longer."""
