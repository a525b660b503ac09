# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class IntegrationLinkUpdate(Record):
    """What to change in an integration link."""

    name: str | None
    """Text of the link."""
    url: str | None
    """Template of the address, with placeholders such as `{{lead.display_name}}`."""
    type: Literal["contact", "lead", "opportunity"] | str | None
    """What the link is shown on."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "name": Field("name", STRING),
        "url": Field("url", STRING),
        "type": Field("type", STRING),
    }

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        type: Literal["contact", "lead", "opportunity"] | str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "name": name,
                "url": url,
                "type": type,
            },
            additional_properties,
        )
