# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field, List, Model
from ..values.records import CustomFieldsMixin, Record

if TYPE_CHECKING:
    from .contact_email import ContactEmail
    from .contact_phone import ContactPhone
    from .contact_url import ContactUrl


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ContactUpdate(CustomFieldsMixin, Record):
    """What to change about a contact."""

    lead_id: str | None
    """The lead that the contact belongs to."""
    name: str | None
    """At most 1,000 characters."""
    title: str | None
    """The person's job; at most 1,000 characters."""
    emails: list[ContactEmail] | None
    """At most 100."""
    phones: list[ContactPhone] | None
    """At most 100, best in E.164 form."""
    urls: list[ContactUrl] | None
    """At most 100."""
    timezone: str | None
    """IANA time zone, such as `America/Denver`."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "lead_id": Field("lead_id", STRING),
        "name": Field("name", STRING),
        "title": Field("title", STRING),
        "emails": Field("emails", List(Model("ContactEmail"))),
        "phones": Field("phones", List(Model("ContactPhone"))),
        "urls": Field("urls", List(Model("ContactUrl"))),
        "timezone": Field("timezone", STRING),
    }

    def __init__(
        self,
        *,
        lead_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        emails: abc.Sequence[ContactEmail | abc.Mapping[str, object]] | None | Unset = UNSET,
        phones: abc.Sequence[ContactPhone | abc.Mapping[str, object]] | None | Unset = UNSET,
        urls: abc.Sequence[ContactUrl | abc.Mapping[str, object]] | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "lead_id": lead_id,
                "name": name,
                "title": title,
                "emails": emails,
                "phones": phones,
                "urls": urls,
                "timezone": timezone,
            },
            additional_properties,
        )
