# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from ..codecs import INTEGER, STRING, Field
from ..operations import UNSET, Unset
from ..records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Attachment(Record):
    """Attachment, as Close sends or takes it."""

    content_type: str | None
    filename: str | None
    size: int | None
    thumbnail_url: str | None
    url: str

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "content_type": Field("content_type", STRING, required=True),
        "filename": Field("filename", STRING, required=True),
        "size": Field("size", INTEGER, required=True),
        "thumbnail_url": Field("thumbnail_url", STRING),
        "url": Field("url", STRING, required=True),
    }

    def __init__(
        self,
        *,
        content_type: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        size: int | None | Unset = UNSET,
        thumbnail_url: str | None | Unset = UNSET,
        url: str | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "content_type": content_type,
                "filename": filename,
                "size": size,
                "thumbnail_url": thumbnail_url,
                "url": url,
            },
            additional_properties,
        )
