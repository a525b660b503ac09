# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `files`: functions that take the client, bound as methods of `FilesResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.file_upload import FileUpload
    from ..models.file_upload_create import FileUploadCreate

_CREATE: Operation[FileUpload] = Operation(
    "files.create",
    "POST",
    "/files/upload/",
    summary="Prepare the upload of a file.",
    docs="https://developer.close.com/api/resources/files/create",
    response=Model("FileUpload"),
    body=Model("FileUploadCreate"),
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "create": _CREATE,
}


@carries_out(_CREATE)
async def create(
    client: Caller,
    /,
    body: FileUploadCreate | abc.Mapping[str, object],
) -> FileUpload:
    """Prepare the upload of a file.

    Answers where to send the file, as a form with `fields` first and the file last, within 60
    seconds. Then `download.url` names the file in attachments.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/files/create
    """
    return (
        await client.send(
            _CREATE,
            {},
            {},
            body,
        )
    ).parsed


class FilesResource(Resource):
    """The operations of `files`, bound to one client."""

    __slots__ = ()

    create = create
