# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ActivityMetric(Record):
    """Something that activity reports can count."""

    key: str
    """How reports name it."""
    name: str
    description: str

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "key": Field("key", STRING, required=True),
        "name": Field("name", STRING, required=True),
        "description": Field("description", STRING, required=True),
    }

    def __init__(
        self,
        *,
        key: str | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "key": key,
                "name": name,
                "description": description,
            },
            additional_properties,
        )
