# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .status_reference import StatusReference


@model
class OrganizationUpdate(Record):
    """What to change about an organization."""

    name: str | None = UNSET
    """Not empty."""
    currency: str | None = UNSET
    """Currency code, ISO 4217."""
    lead_statuses: abc.Sequence[StatusReference | abc.Mapping[str, object]] | None = UNSET
    """All lead statuses, in the order wanted; at most 1,000."""
    enable_unsubscribe_link: bool | None = UNSET
    """Whether the unsubscribe link is switched on."""
    require_unsubscribe_link: bool | None = UNSET
    """Whether the unsubscribe link is required."""
