# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SharedSchedulingLinkAssociationCreate(Record):
    """Where a shared scheduling link is to lead for one user."""

    shared_scheduling_link_id: str | None
    """Id of the shared link."""
    user_id: str | None
    """Id of the user for whom it is mapped."""
    user_scheduling_link_id: str | None
    """Id of the user's own link that it leads to; instead of `url`."""
    url: str | None
    """Address that it leads to; instead of `user_scheduling_link_id`."""
    organization_id: str | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "shared_scheduling_link_id": Field("shared_scheduling_link_id", STRING),
        "user_id": Field("user_id", STRING),
        "user_scheduling_link_id": Field("user_scheduling_link_id", STRING),
        "url": Field("url", STRING),
        "organization_id": Field("organization_id", STRING),
    }

    def __init__(
        self,
        *,
        shared_scheduling_link_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        user_scheduling_link_id: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
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
