# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SentEmailQueries(Record):
    """Searches for counted e-mails, in the older query language."""

    total: str | None
    opened: str | None
    responded: str | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "total": Field("total", STRING),
        "opened": Field("opened", STRING),
        "responded": Field("responded", STRING),
    }

    def __init__(
        self,
        *,
        total: str | None | Unset = UNSET,
        opened: str | None | Unset = UNSET,
        responded: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "total": total,
                "opened": opened,
                "responded": responded,
            },
            additional_properties,
        )
