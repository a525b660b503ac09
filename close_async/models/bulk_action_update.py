# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar, Literal

from attrs import define

from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class BulkActionUpdate(Record):
    """What to do with a bulk action that is under way."""

    status: Literal["paused", "resuming"] | str

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "status": Field("status", STRING, required=True),
    }

    def __init__(
        self,
        *,
        status: Literal["paused", "resuming"] | str,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "status": status,
            },
            additional_properties,
        )
