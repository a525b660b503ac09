# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class RenderedIntegrationLink(Record):
    """A link of the organization's integration links, filled in for one record."""

    name: str
    """The text of the link."""
    url: str

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "name": Field("name", STRING, required=True),
        "url": Field("url", STRING, required=True),
    }

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        url: str | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "name": name,
                "url": url,
            },
            additional_properties,
        )
