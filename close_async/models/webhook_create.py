# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .webhook_event import WebhookEvent


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class WebhookCreate(Record):
    """A webhook subscription to create."""

    url: str
    events: list[WebhookEvent]
    verify_ssl: bool | None
    """Whether to check the certificate of the URL; true unless given."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "url": Field("url", STRING, required=True),
        "events": Field("events", List(Model("WebhookEvent")), required=True),
        "verify_ssl": Field("verify_ssl", BOOLEAN),
    }

    def __init__(
        self,
        *,
        url: str,
        events: abc.Sequence[WebhookEvent | abc.Mapping[str, object]],
        verify_ssl: bool | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "url": url,
                "events": events,
                "verify_ssl": verify_ssl,
            },
            additional_properties,
        )
