# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class FormFieldChoice(Record):
    """A choice of a form's field."""

    label: str
    value: str

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "label": Field("label", STRING, required=True),
        "value": Field("value", STRING, required=True),
    }

    def __init__(
        self,
        *,
        label: str | Unset = UNSET,
        value: str | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "label": label,
                "value": value,
            },
            additional_properties,
        )
