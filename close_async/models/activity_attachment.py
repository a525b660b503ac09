# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, INTEGER, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ActivityAttachment(Record):
    """A file of an e-mail, a text message, a WhatsApp message or a note."""

    url: str
    """Where the file is; it answers only to an authenticated session and then redirects to a
    short-lived address."""
    filename: str | None
    content_type: str | None
    """MIME type."""
    size: int | None
    """Bytes."""
    thumbnail_url: str | None
    """A small preview of an image, where Close could make one."""
    content_id: str | None
    """The id by which the HTML body of an e-mail shows the file in its text."""
    inline_only: bool | None
    """Whether the file is only shown inside the body of an e-mail."""
    media_id: str | None
    """Id of the file of a multimedia text message."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "url": Field("url", STRING, required=True),
        "filename": Field("filename", STRING),
        "content_type": Field("content_type", STRING),
        "size": Field("size", INTEGER),
        "thumbnail_url": Field("thumbnail_url", STRING),
        "content_id": Field("content_id", STRING),
        "inline_only": Field("inline_only", BOOLEAN),
        "media_id": Field("media_id", STRING),
    }

    def __init__(
        self,
        *,
        url: str | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        content_type: str | None | Unset = UNSET,
        size: int | None | Unset = UNSET,
        thumbnail_url: str | None | Unset = UNSET,
        content_id: str | None | Unset = UNSET,
        inline_only: bool | None | Unset = UNSET,
        media_id: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "url": url,
                "filename": filename,
                "content_type": content_type,
                "size": size,
                "thumbnail_url": thumbnail_url,
                "content_id": content_id,
                "inline_only": inline_only,
                "media_id": media_id,
            },
            additional_properties,
        )
