# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `files`: functions that take the client, bound as methods of `FilesResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..codecs import Model
from ..operations import Caller, Operation, Resource, Response

if TYPE_CHECKING:
    from ..models.upload_file import UploadFile
    from ..records import OpenRecord

_CREATE: Operation[OpenRecord] = Operation(
    "files.create",
    "POST",
    "/files/upload/",
    summary="Create of files.",
    response=Model("OpenRecord"),
    body=Model("UploadFile"),
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "create": _CREATE,
}


async def create(
    client: Caller,
    /,
    body: UploadFile | abc.Mapping[str, object],
) -> OpenRecord:
    """Create of files.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.
    """
    return (
        await client.send(
            _CREATE,
            {},
            {},
            body,
        )
    ).parsed


async def create_detailed(
    client: Caller,
    /,
    body: UploadFile | abc.Mapping[str, object],
) -> Response[OpenRecord]:
    """As `create`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _CREATE,
        {},
        {},
        body,
    )


class FilesResource(Resource):
    """The operations of `files`, bound to one client."""

    __slots__ = ()

    create = create
    create_detailed = create_detailed
