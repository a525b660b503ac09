# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from ..values.codecs import Field
from ..values.records import OpenRecord


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CustomReportFields(OpenRecord):
    """The fields that custom reports can be made of; read by key, as Close sends them."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {}

    def __init__(
        self,
        *,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {},
            additional_properties,
        )
