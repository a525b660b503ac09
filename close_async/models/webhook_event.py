# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .webhook_filter import WebhookFilter


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class WebhookEvent(Record):
    """A kind of event to deliver."""

    object_type: str
    """As in the event log: `lead`, `activity.call`, …"""
    action: str
    """As in the event log: `created`, `updated`, …"""
    extra_filter: WebhookFilter | None
    """Only events that pass it."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "object_type": Field("object_type", STRING, required=True),
        "action": Field("action", STRING, required=True),
        "extra_filter": Field("extra_filter", Model("WebhookFilter")),
    }

    def __init__(
        self,
        *,
        object_type: str | Unset = UNSET,
        action: str | Unset = UNSET,
        extra_filter: WebhookFilter | abc.Mapping[str, object] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "object_type": object_type,
                "action": action,
                "extra_filter": extra_filter,
            },
            additional_properties,
        )
