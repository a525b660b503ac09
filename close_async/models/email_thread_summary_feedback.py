# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import DATETIME, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class EmailThreadSummaryFeedback(Record):
    """A user's opinion of a summary."""

    rating: Literal["negative", "positive"] | str
    detail: str | None
    given_at: dt.datetime

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "rating": Field("rating", STRING, required=True),
        "detail": Field("detail", STRING),
        "given_at": Field("given_at", DATETIME, required=True),
    }

    def __init__(
        self,
        *,
        rating: Literal["negative", "positive"] | str | Unset = UNSET,
        detail: str | None | Unset = UNSET,
        given_at: dt.datetime | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "rating": rating,
                "detail": detail,
                "given_at": given_at,
            },
            additional_properties,
        )
