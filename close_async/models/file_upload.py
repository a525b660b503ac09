# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .file_download import FileDownload
    from .file_upload_form import FileUploadForm


@model
class FileUpload(Record):
    """Where a file goes, and where it will be."""

    upload: FileUploadForm = UNSET
    download: FileDownload = UNSET
