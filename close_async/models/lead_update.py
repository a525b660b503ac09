# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import CustomFieldsMixin, Record

if TYPE_CHECKING:
    from .address import Address


@model
class LeadUpdate(CustomFieldsMixin, Record):
    """What to change about a lead."""

    name: str | None = UNSET
    url: str | None = UNSET
    """The company's web site."""
    description: str | None = UNSET
    status_id: str | None = UNSET
    """Id of a lead status."""
    status: str | None = UNSET
    """A lead status by its label; breaks when people rename it, so `status_id` is better."""
    addresses: abc.Sequence[Address | abc.Mapping[str, object]] | None = UNSET
    """Replaces all addresses."""
