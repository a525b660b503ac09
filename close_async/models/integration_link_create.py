# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar, Literal

from attrs import define

from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class IntegrationLinkCreate(Record):
    """A new integration link."""

    name: str
    """Text of the link."""
    url: str
    """Template of the address, with placeholders such as `{{lead.display_name}}`."""
    type: Literal["contact", "lead", "opportunity"] | str
    """What the link is shown on."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "name": Field("name", STRING, required=True),
        "url": Field("url", STRING, required=True),
        "type": Field("type", STRING, required=True),
    }

    def __init__(
        self,
        *,
        name: str,
        url: str,
        type: Literal["contact", "lead", "opportunity"] | str,
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
