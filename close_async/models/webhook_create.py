# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .webhook_event import WebhookEvent


@model
class WebhookCreate(Record):
    """A webhook subscription to create."""

    url: str
    events: abc.Sequence[WebhookEvent | abc.Mapping[str, object]]
    verify_ssl: bool | None = UNSET
    """Whether to check the certificate of the URL; true unless given."""
