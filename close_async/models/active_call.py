# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .active_call_lead import ActiveCallLead


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ActiveCall(Record):
    """A call that is going on."""

    id: str
    """Id of the call activity."""
    lead: ActiveCallLead | None
    """Who is called."""
    method: str | None
    """How the call was made, such as `regular`."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "lead": Field("lead", Model("ActiveCallLead")),
        "method": Field("method", STRING),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        lead: ActiveCallLead | abc.Mapping[str, object] | None | Unset = UNSET,
        method: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "lead": lead,
                "method": method,
            },
            additional_properties,
        )
