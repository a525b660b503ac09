# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field, Map
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class FileUploadForm(Record):
    """The form to send the file with."""

    url: str
    """Where to post the form."""
    fields: dict[str, str]
    """The form's fields, all of which are to be sent before the file."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "url": Field("url", STRING, required=True),
        "fields": Field("fields", Map(STRING), required=True),
    }

    def __init__(
        self,
        *,
        url: str | Unset = UNSET,
        fields: abc.Mapping[str, str] | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "url": url,
                "fields": fields,
            },
            additional_properties,
        )
