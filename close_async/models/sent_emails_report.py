# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .sent_email_stats import SentEmailStats


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SentEmailsReport(Record):
    """Sent e-mails by template."""

    sent_email_stats: list[SentEmailStats]

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "sent_email_stats": Field("sent_email_stats", List(Model("SentEmailStats")), required=True),
    }

    def __init__(
        self,
        *,
        sent_email_stats: abc.Sequence[SentEmailStats | abc.Mapping[str, object]] | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "sent_email_stats": sent_email_stats,
            },
            additional_properties,
        )
