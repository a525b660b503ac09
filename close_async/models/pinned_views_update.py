# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from ..values.codecs import STRING, Field, List
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class PinnedViewsUpdate(Record):
    """The smart views that a member is to see first."""

    saved_view_ids: list[str]
    """All of them, in the order wanted."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "saved_view_ids": Field("saved_view_ids", List(STRING), required=True),
    }

    def __init__(
        self,
        *,
        saved_view_ids: abc.Sequence[str],
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "saved_view_ids": saved_view_ids,
            },
            additional_properties,
        )
