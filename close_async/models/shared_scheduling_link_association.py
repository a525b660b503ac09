# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SharedSchedulingLinkAssociation(Record):
    """Where a shared scheduling link leads for one user."""

    shared_scheduling_link_id: str
    """Id of the shared link."""
    user_id: str | None
    """Id of the user for whom it is mapped."""
    user_scheduling_link_id: str | None
    """Id of the user's own link that it leads to."""
    url: str | None
    """Address that it leads to."""
    organization_id: str

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "shared_scheduling_link_id": Field("shared_scheduling_link_id", STRING, required=True),
        "user_id": Field("user_id", STRING, required=True),
        "user_scheduling_link_id": Field("user_scheduling_link_id", STRING, required=True),
        "url": Field("url", STRING, required=True),
        "organization_id": Field("organization_id", STRING, required=True),
    }

    def __init__(
        self,
        *,
        shared_scheduling_link_id: str | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        user_scheduling_link_id: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "shared_scheduling_link_id": shared_scheduling_link_id,
                "user_id": user_id,
                "user_scheduling_link_id": user_scheduling_link_id,
                "url": url,
                "organization_id": organization_id,
            },
            additional_properties,
        )
