# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .sms_template_attachment import SmsTemplateAttachment


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SmsTemplateUpdate(Record):
    """What to change in an SMS template."""

    name: str | None
    """Name that users see; it is not sent."""
    text: str | None
    """The message, with placeholders such as `{{ contact.first_name }}`."""
    is_shared: bool | None
    """Whether the whole organization may use it."""
    status: Literal["active", "archived"] | str | None
    """Whether it is in use or put away."""
    attachments: list[SmsTemplateAttachment] | None
    """The files that go out with it."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "name": Field("name", STRING),
        "text": Field("text", STRING),
        "is_shared": Field("is_shared", BOOLEAN),
        "status": Field("status", STRING),
        "attachments": Field("attachments", List(Model("SmsTemplateAttachment"))),
    }

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        is_shared: bool | None | Unset = UNSET,
        status: Literal["active", "archived"] | str | None | Unset = UNSET,
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
                "status": status,
                "attachments": attachments,
            },
            additional_properties,
        )
