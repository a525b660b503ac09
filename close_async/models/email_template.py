# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, DATETIME, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .email_template_attachment import EmailTemplateAttachment
    from .email_template_sequence import EmailTemplateSequence


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class EmailTemplate(Record):
    """A predefined email."""

    id: str
    name: str
    """Name that users see; it is not sent."""
    subject: str
    """Subject, with placeholders."""
    body: str
    """Body, HTML with placeholders such as `{{ contact.first_name }}`."""
    attachments: list[EmailTemplateAttachment]
    is_shared: bool
    """Whether the whole organization may use it."""
    is_archived: bool
    """Whether it is put away."""
    used_by_sequences: list[EmailTemplateSequence] | None
    """Workflows that send it; missing in lists."""
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
        "subject": Field("subject", STRING, required=True),
        "body": Field("body", STRING, required=True),
        "attachments": Field("attachments", List(Model("EmailTemplateAttachment")), required=True),
        "is_shared": Field("is_shared", BOOLEAN, required=True),
        "is_archived": Field("is_archived", BOOLEAN, required=True),
        "used_by_sequences": Field("used_by_sequences", List(Model("EmailTemplateSequence"))),
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
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        attachments: abc.Sequence[EmailTemplateAttachment | abc.Mapping[str, object]]
        | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        used_by_sequences: abc.Sequence[EmailTemplateSequence | abc.Mapping[str, object]]
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
                "subject": subject,
                "body": body,
                "attachments": attachments,
                "is_shared": is_shared,
                "is_archived": is_archived,
                "used_by_sequences": used_by_sequences,
                "organization_id": organization_id,
                "created_by": created_by,
                "updated_by": updated_by,
                "date_created": date_created,
                "date_updated": date_updated,
            },
            additional_properties,
        )
