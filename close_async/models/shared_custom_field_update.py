# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc

from ..values.model import UNSET, model
from ..values.records import Record


@model
class SharedCustomFieldUpdate(Record):
    """What to change in a shared custom field."""

    name: str | None = UNSET
    """Name that users see."""
    description: str | None = UNSET
    """Longer explanation for users, at most 280 characters."""
    choices: abc.Sequence[str] | None = UNSET
    """The values that may be chosen, for `choices` fields; sent whole."""
