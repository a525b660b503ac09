# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .status_reference import StatusReference


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class OrganizationUpdate(Record):
    """What to change about an organization."""

    name: str | None
    """Not empty."""
    currency: str | None
    """Currency code, ISO 4217."""
    lead_statuses: list[StatusReference] | None
    """All lead statuses, in the order wanted; at most 1,000."""
    enable_unsubscribe_link: bool | None
    """Whether the unsubscribe link is switched on."""
    require_unsubscribe_link: bool | None
    """Whether the unsubscribe link is required."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "name": Field("name", STRING),
        "currency": Field("currency", STRING),
        "lead_statuses": Field("lead_statuses", List(Model("StatusReference"))),
        "enable_unsubscribe_link": Field("enable_unsubscribe_link", BOOLEAN),
        "require_unsubscribe_link": Field("require_unsubscribe_link", BOOLEAN),
    }

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        currency: str | None | Unset = UNSET,
        lead_statuses: abc.Sequence[StatusReference | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        enable_unsubscribe_link: bool | None | Unset = UNSET,
        require_unsubscribe_link: bool | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "name": name,
                "currency": currency,
                "lead_statuses": lead_statuses,
                "enable_unsubscribe_link": enable_unsubscribe_link,
                "require_unsubscribe_link": require_unsubscribe_link,
            },
            additional_properties,
        )
