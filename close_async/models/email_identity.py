# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class EmailIdentity(Record):
    """A person in the headers of an e-mail."""

    email: str | None = UNSET
    name: str | None = UNSET
