# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SmsTemplateAttachment(Record):
    """A file that goes out with the message."""

    url: str
    """Where the file lies: an address of Close's file store."""
    filename: str
    content_type: str
    """MIME type of the file."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "url": Field("url", STRING, required=True),
        "filename": Field("filename", STRING, required=True),
        "content_type": Field("content_type", STRING, required=True),
    }

    def __init__(
        self,
        *,
        url: str | Unset = UNSET,
        filename: str | Unset = UNSET,
        content_type: str | Unset = UNSET,
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
