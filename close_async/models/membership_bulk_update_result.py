# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import INTEGER, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class MembershipBulkUpdateResult(Record):
    """How many memberships were changed."""

    count: int

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "count": Field("count", INTEGER, required=True),
    }

    def __init__(
        self,
        *,
        count: int | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "count": count,
            },
            additional_properties,
        )
