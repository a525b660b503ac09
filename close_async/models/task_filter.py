# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class TaskFilter(Record):
    """The filters of the task list, in a body; those not named here go by their wire names too."""

    id: str | None
    id_in: str | None
    """Ids, comma separated."""
    lead_id: str | None
    assigned_to: str | None
    """Id of a user."""
    is_complete: bool | None
    type: str | None
    """A task type, or `all`."""
    type_in: str | None
    """Task types, comma separated."""
    view: Literal["archive", "future", "inbox"] | str | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING),
        "id_in": Field("id__in", STRING),
        "lead_id": Field("lead_id", STRING),
        "assigned_to": Field("assigned_to", STRING),
        "is_complete": Field("is_complete", BOOLEAN),
        "type": Field("_type", STRING),
        "type_in": Field("_type__in", STRING),
        "view": Field("view", STRING),
    }

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        id_in: str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        assigned_to: str | None | Unset = UNSET,
        is_complete: bool | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        type_in: str | None | Unset = UNSET,
        view: Literal["archive", "future", "inbox"] | str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "id_in": id_in,
                "lead_id": lead_id,
                "assigned_to": assigned_to,
                "is_complete": is_complete,
                "type": type,
                "type_in": type_in,
                "view": view,
            },
            additional_properties,
        )
