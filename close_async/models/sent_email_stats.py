# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, INTEGER, NUMBER, STRING, Field, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .sent_email_queries import SentEmailQueries


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SentEmailStats(Record):
    """E-mails sent with one template; the row without a template counts all."""

    template_id: str | None
    template_url: str | None
    """Path of the template in Close's pages."""
    name: str
    is_shared: bool
    total: int
    """Sent."""
    opened: int
    percentage_opened: float
    """Percent."""
    responded: int
    percentage_responded: float
    """Percent."""
    queries: SentEmailQueries | None
    """Searches for what was counted."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "template_id": Field("template_id", STRING),
        "template_url": Field("template_url", STRING),
        "name": Field("name", STRING, required=True),
        "is_shared": Field("is_shared", BOOLEAN, required=True),
        "total": Field("total", INTEGER, required=True),
        "opened": Field("opened", INTEGER, required=True),
        "percentage_opened": Field("percentage_opened", NUMBER, required=True),
        "responded": Field("responded", INTEGER, required=True),
        "percentage_responded": Field("percentage_responded", NUMBER, required=True),
        "queries": Field("_queries", Model("SentEmailQueries")),
    }

    def __init__(
        self,
        *,
        template_id: str | None | Unset = UNSET,
        template_url: str | None | Unset = UNSET,
        name: str | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        total: int | Unset = UNSET,
        opened: int | Unset = UNSET,
        percentage_opened: float | Unset = UNSET,
        responded: int | Unset = UNSET,
        percentage_responded: float | Unset = UNSET,
        queries: SentEmailQueries | abc.Mapping[str, object] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "template_id": template_id,
                "template_url": template_url,
                "name": name,
                "is_shared": is_shared,
                "total": total,
                "opened": opened,
                "percentage_opened": percentage_opened,
                "responded": responded,
                "percentage_responded": percentage_responded,
                "queries": queries,
            },
            additional_properties,
        )
