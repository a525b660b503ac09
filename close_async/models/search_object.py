# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import CustomFieldsMixin, Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SearchObject(CustomFieldsMixin, Record):
    """Something that was found, of a kind without a class for it here."""

    object_type: str
    id: str

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "object_type": Field("__object_type", STRING, required=True),
        "id": Field("id", STRING, required=True),
    }

    def __init__(
        self,
        *,
        object_type: str | Unset = UNSET,
        id: str | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "object_type": object_type,
                "id": id,
            },
            additional_properties,
        )
