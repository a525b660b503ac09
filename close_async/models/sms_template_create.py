# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .sms_template_attachment import SmsTemplateAttachment


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SmsTemplateCreate(Record):
    """A new SMS template."""

    name: str
    """Name that users see; it is not sent."""
    text: str | None
    """The message, with placeholders such as `{{ contact.first_name }}`."""
    is_shared: bool | None
    """Whether the whole organization may use it."""
    attachments: list[SmsTemplateAttachment] | None
    """The files that go out with it."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "name": Field("name", STRING, required=True),
        "text": Field("text", STRING),
        "is_shared": Field("is_shared", BOOLEAN),
        "attachments": Field("attachments", List(Model("SmsTemplateAttachment"))),
    }

    def __init__(
        self,
        *,
        name: str,
        text: str | None | Unset = UNSET,
        is_shared: bool | None | Unset = UNSET,
        attachments: abc.Sequence[SmsTemplateAttachment | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "name": name,
                "text": text,
                "is_shared": is_shared,
                "attachments": attachments,
            },
            additional_properties,
        )
