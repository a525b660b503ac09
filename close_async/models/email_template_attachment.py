# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, INTEGER, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class EmailTemplateAttachment(Record):
    """A file that goes out with the email."""

    url: str
    """Where the file lies: an address of Close's file store."""
    filename: str
    content_type: str
    """MIME type of the file."""
    size: int
    """Size in bytes."""
    content_id: str | None
    """Name by which the HTML body shows the file."""
    inline_only: bool
    """Whether the file is only shown inside the body."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "url": Field("url", STRING, required=True),
        "filename": Field("filename", STRING, required=True),
        "content_type": Field("content_type", STRING, required=True),
        "size": Field("size", INTEGER, required=True),
        "content_id": Field("content_id", STRING, required=True),
        "inline_only": Field("inline_only", BOOLEAN, required=True),
    }

    def __init__(
        self,
        *,
        url: str | Unset = UNSET,
        filename: str | Unset = UNSET,
        content_type: str | Unset = UNSET,
        size: int | Unset = UNSET,
        content_id: str | None | Unset = UNSET,
        inline_only: bool | Unset = UNSET,
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
