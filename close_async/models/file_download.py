# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class FileDownload(Record):
    """Where an uploaded file will be."""

    url: str
    """Goes into the `url` of an attachment."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "url": Field("url", STRING, required=True),
    }

    def __init__(
        self,
        *,
        url: str | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "url": url,
            },
            additional_properties,
        )
