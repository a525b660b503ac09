# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class LeadStatus(Record):
    """A stage that leads can be in."""

    id: str
    label: str
    """The status as people read it."""
    organization_id: str | None
    """Missing where the status comes inside its organization."""
    color: str | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "label": Field("label", STRING, required=True),
        "organization_id": Field("organization_id", STRING),
        "color": Field("color", STRING),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        label: str | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        color: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "label": label,
                "organization_id": organization_id,
                "color": color,
            },
            additional_properties,
        )
