# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field, List
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class PlaybookCreate(Record):
    """A new playbook."""

    name: str
    description: str | None
    summary_guidance: str | None
    """What the AI summary of a call or meeting should look at."""
    custom_field_ids: list[str] | None
    """Ids of shared custom fields that its calls and meetings offer."""
    outcome_ids: list[str] | None
    """Ids of outcomes that its calls and meetings offer."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "name": Field("name", STRING, required=True),
        "description": Field("description", STRING),
        "summary_guidance": Field("summary_guidance", STRING),
        "custom_field_ids": Field("custom_field_ids", List(STRING)),
        "outcome_ids": Field("outcome_ids", List(STRING)),
    }

    def __init__(
        self,
        *,
        name: str,
        description: str | None | Unset = UNSET,
        summary_guidance: str | None | Unset = UNSET,
        custom_field_ids: abc.Sequence[str] | None | Unset = UNSET,
        outcome_ids: abc.Sequence[str] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "name": name,
                "description": description,
                "summary_guidance": summary_guidance,
                "custom_field_ids": custom_field_ids,
                "outcome_ids": outcome_ids,
            },
            additional_properties,
        )
