# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, INTEGER, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class EmailAttachmentInput(Record):
    """A file to send with an e-mail; upload it with the files API first."""

    url: str
    """The `download.url` of the uploaded file; it begins with `https://app.close.com/go/file/`."""
    filename: str
    size: int
    """Bytes."""
    content_type: str | None
    """MIME type."""
    content_id: str | None
    """The id by which the HTML body shows the file in its text."""
    inline_only: bool | None
    """Whether the file is only shown inside the body."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "url": Field("url", STRING, required=True),
        "filename": Field("filename", STRING, required=True),
        "size": Field("size", INTEGER, required=True),
        "content_type": Field("content_type", STRING),
        "content_id": Field("content_id", STRING),
        "inline_only": Field("inline_only", BOOLEAN),
    }

    def __init__(
        self,
        *,
        url: str,
        filename: str,
        size: int,
        content_type: str | None | Unset = UNSET,
        content_id: str | None | Unset = UNSET,
        inline_only: bool | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "url": url,
                "filename": filename,
                "size": size,
                "content_type": content_type,
                "content_id": content_id,
                "inline_only": inline_only,
            },
            additional_properties,
        )
