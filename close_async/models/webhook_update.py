# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .webhook_event import WebhookEvent


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class WebhookUpdate(Record):
    """What to change of a webhook subscription."""

    url: str | None
    events: list[WebhookEvent] | None
    status: Literal["active", "paused"] | str | None
    verify_ssl: bool | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "url": Field("url", STRING),
        "events": Field("events", List(Model("WebhookEvent"))),
        "status": Field("status", STRING),
        "verify_ssl": Field("verify_ssl", BOOLEAN),
    }

    def __init__(
        self,
        *,
        url: str | None | Unset = UNSET,
        events: abc.Sequence[WebhookEvent | abc.Mapping[str, object]] | None | Unset = UNSET,
        status: Literal["active", "paused"] | str | None | Unset = UNSET,
        verify_ssl: bool | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "url": url,
                "events": events,
                "status": status,
                "verify_ssl": verify_ssl,
            },
            additional_properties,
        )
