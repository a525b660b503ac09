# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Literal

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .webhook_event import WebhookEvent


@model
class WebhookUpdate(Record):
    """What to change of a webhook subscription."""

    url: str | None = UNSET
    events: abc.Sequence[WebhookEvent | abc.Mapping[str, object]] | None = UNSET
    status: Literal["active", "paused"] | str | None = UNSET
    verify_ssl: bool | None = UNSET
