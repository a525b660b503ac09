# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field, List, Model
from ..values.records import CustomFieldsMixin, Record

if TYPE_CHECKING:
    from .address import Address
    from .contact_create import ContactCreate


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class LeadCreate(CustomFieldsMixin, Record):
    """What a new lead is made from."""

    name: str | None
    url: str | None
    """The company's web site."""
    description: str | None
    status_id: str | None
    """Id of a lead status; the organization's first one if not given."""
    status: str | None
    """A lead status by its label; breaks when people rename it, so `status_id` is better."""
    contacts: list[ContactCreate] | None
    addresses: list[Address] | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "name": Field("name", STRING),
        "url": Field("url", STRING),
        "description": Field("description", STRING),
        "status_id": Field("status_id", STRING),
        "status": Field("status", STRING),
        "contacts": Field("contacts", List(Model("ContactCreate"))),
        "addresses": Field("addresses", List(Model("Address"))),
    }

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        status_id: str | None | Unset = UNSET,
        status: str | None | Unset = UNSET,
        contacts: abc.Sequence[ContactCreate | abc.Mapping[str, object]] | None | Unset = UNSET,
        addresses: abc.Sequence[Address | abc.Mapping[str, object]] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "name": name,
                "url": url,
                "description": description,
                "status_id": status_id,
                "status": status,
                "contacts": contacts,
                "addresses": addresses,
            },
            additional_properties,
        )
