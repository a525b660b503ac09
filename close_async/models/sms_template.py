# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, DATETIME, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .sms_template_attachment import SmsTemplateAttachment


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SmsTemplate(Record):
    """A predefined text message."""

    id: str
    name: str
    """Name that users see; it is not sent."""
    text: str
    """The message, with placeholders such as `{{ contact.first_name }}`."""
    is_shared: bool
    """Whether the whole organization may use it."""
    status: Literal["active", "archived"] | str
    """Whether it is in use or put away."""
    owned_by: str | None
    """Id of the user whom it belongs to."""
    attachments: list[SmsTemplateAttachment] | None
    """The files that go out with it; only where `include_attachments` asked for them."""
    organization_id: str
    created_by: str | None
    """Id of the user who created it."""
    updated_by: str | None
    """Id of the user who changed it last."""
    date_created: dt.datetime
    date_updated: dt.datetime

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "name": Field("name", STRING, required=True),
        "text": Field("text", STRING, required=True),
        "is_shared": Field("is_shared", BOOLEAN, required=True),
        "status": Field("status", STRING, required=True),
        "owned_by": Field("owned_by", STRING, required=True),
        "attachments": Field("attachments", List(Model("SmsTemplateAttachment"))),
        "organization_id": Field("organization_id", STRING, required=True),
        "created_by": Field("created_by", STRING, required=True),
        "updated_by": Field("updated_by", STRING, required=True),
        "date_created": Field("date_created", DATETIME, required=True),
        "date_updated": Field("date_updated", DATETIME, required=True),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        text: str | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        status: Literal["active", "archived"] | str | Unset = UNSET,
        owned_by: str | None | Unset = UNSET,
        attachments: abc.Sequence[SmsTemplateAttachment | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: dt.datetime | Unset = UNSET,
        date_updated: dt.datetime | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "name": name,
                "text": text,
                "is_shared": is_shared,
                "status": status,
                "owned_by": owned_by,
                "attachments": attachments,
                "organization_id": organization_id,
                "created_by": created_by,
                "updated_by": updated_by,
                "date_created": date_created,
                "date_updated": date_updated,
            },
            additional_properties,
        )
