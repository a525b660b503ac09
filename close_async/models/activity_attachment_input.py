# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ActivityAttachmentInput(Record):
    """A file to attach to a note, a text message or a WhatsApp message; upload it with the files API
    first."""

    url: str
    """The `download.url` of the uploaded file; it begins with `https://app.close.com/go/file/`."""
    filename: str
    content_type: str | None
    """MIME type; text messages and WhatsApp messages need it."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "url": Field("url", STRING, required=True),
        "filename": Field("filename", STRING, required=True),
        "content_type": Field("content_type", STRING),
    }

    def __init__(
        self,
        *,
        url: str,
        filename: str,
        content_type: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "url": url,
                "filename": filename,
                "content_type": content_type,
            },
            additional_properties,
        )
