# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import DATETIME, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class EmailOpen(Record):
    """One opening of an e-mail."""

    opened_at: dt.datetime
    opened_by: str | None
    ip_address: str | None
    user_agent: str | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "opened_at": Field("opened_at", DATETIME, required=True),
        "opened_by": Field("opened_by", STRING),
        "ip_address": Field("ip_address", STRING),
        "user_agent": Field("user_agent", STRING),
    }

    def __init__(
        self,
        *,
        opened_at: dt.datetime | Unset = UNSET,
        opened_by: str | None | Unset = UNSET,
        ip_address: str | None | Unset = UNSET,
        user_agent: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "opened_at": opened_at,
                "opened_by": opened_by,
                "ip_address": ip_address,
                "user_agent": user_agent,
            },
            additional_properties,
        )
