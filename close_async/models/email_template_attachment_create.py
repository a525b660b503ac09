# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, INTEGER, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class EmailTemplateAttachmentCreate(Record):
    """An uploaded file that is to go out with the email."""

    url: str
    """The `download.url` that the upload of the file answered with."""
    filename: str
    content_type: str
    """MIME type of the file."""
    size: int | None
    """Size in bytes."""
    content_id: str | None
    """Name by which the HTML body shows the file."""
    inline_only: bool | None
    """Whether the file is only shown inside the body."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "url": Field("url", STRING, required=True),
        "filename": Field("filename", STRING, required=True),
        "content_type": Field("content_type", STRING, required=True),
        "size": Field("size", INTEGER),
        "content_id": Field("content_id", STRING),
        "inline_only": Field("inline_only", BOOLEAN),
    }

    def __init__(
        self,
        *,
        url: str,
        filename: str,
        content_type: str,
        size: int | None | Unset = UNSET,
        content_id: str | None | Unset = UNSET,
        inline_only: bool | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "url": url,
                "filename": filename,
                "content_type": content_type,
                "size": size,
                "content_id": content_id,
                "inline_only": inline_only,
            },
            additional_properties,
        )
