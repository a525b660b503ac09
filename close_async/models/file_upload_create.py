# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class FileUploadCreate(Record):
    """The file to upload."""

    filename: str
    content_type: str
    """Media type, such as `image/jpeg`."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "filename": Field("filename", STRING, required=True),
        "content_type": Field("content_type", STRING, required=True),
    }

    def __init__(
        self,
        *,
        filename: str,
        content_type: str,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "filename": filename,
                "content_type": content_type,
            },
            additional_properties,
        )
