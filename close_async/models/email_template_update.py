# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .email_template_attachment_create import EmailTemplateAttachmentCreate


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class EmailTemplateUpdate(Record):
    """What to change in an email template."""

    name: str | None
    """Name that users see; it is not sent."""
    subject: str | None
    """Subject, with placeholders."""
    body: str | None
    """Body, HTML with placeholders such as `{{ contact.first_name }}`."""
    is_shared: bool | None
    """Whether the whole organization may use it."""
    attachments: list[EmailTemplateAttachmentCreate] | None
    """The files that go out with it."""
    is_archived: bool | None
    """True puts it away, false brings it back."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "name": Field("name", STRING),
        "subject": Field("subject", STRING),
        "body": Field("body", STRING),
        "is_shared": Field("is_shared", BOOLEAN),
        "attachments": Field("attachments", List(Model("EmailTemplateAttachmentCreate"))),
        "is_archived": Field("is_archived", BOOLEAN),
    }

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        body: str | None | Unset = UNSET,
        is_shared: bool | None | Unset = UNSET,
        attachments: abc.Sequence[EmailTemplateAttachmentCreate | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        is_archived: bool | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "name": name,
                "subject": subject,
                "body": body,
                "is_shared": is_shared,
                "attachments": attachments,
                "is_archived": is_archived,
            },
            additional_properties,
        )
