# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import Field, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .file_download import FileDownload
    from .file_upload_form import FileUploadForm


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class FileUpload(Record):
    """Where a file goes, and where it will be."""

    upload: FileUploadForm
    download: FileDownload

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "upload": Field("upload", Model("FileUploadForm"), required=True),
        "download": Field("download", Model("FileDownload"), required=True),
    }

    def __init__(
        self,
        *,
        upload: FileUploadForm | abc.Mapping[str, object] | Unset = UNSET,
        download: FileDownload | abc.Mapping[str, object] | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "upload": upload,
                "download": download,
            },
            additional_properties,
        )
