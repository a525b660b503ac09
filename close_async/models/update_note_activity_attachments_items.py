# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from ..codecs import STRING, Field
from ..operations import UNSET, Unset
from ..records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class UpdateNoteActivityAttachmentsItems(Record):
    """UpdateNoteActivityAttachmentsItems, as Close sends or takes it."""

    content_type: str | None
    filename: str
    url: str

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "content_type": Field("content_type", STRING),
        "filename": Field("filename", STRING, required=True),
        "url": Field("url", STRING, required=True),
    }

    def __init__(
        self,
        *,
        content_type: str | None | Unset = UNSET,
        filename: str,
        url: str,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "content_type": content_type,
                "filename": filename,
                "url": url,
            },
            additional_properties,
        )
