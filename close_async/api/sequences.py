# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `sequences`: functions that take the client, bound as methods of `SequencesResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.sequence import Sequence
    from ..models.sequence_create import SequenceCreate
    from ..models.sequence_page import SequencePage
    from ..models.sequence_update import SequenceUpdate

_LIST: Operation[SequencePage] = Operation(
    "sequences.list",
    "GET",
    "/sequence/",
    summary="List sequences.",
    docs="https://developer.close.com/api/resources/sequences/list",
    pagination="skip",
    page_size=1000,
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("SequencePage"),
)
_CREATE: Operation[Sequence] = Operation(
    "sequences.create",
    "POST",
    "/sequence/",
    summary="Create a sequence.",
    docs="https://developer.close.com/api/resources/sequences/create",
    response=Model("Sequence"),
    body=Model("SequenceCreate"),
)
_GET: Operation[Sequence] = Operation(
    "sequences.get",
    "GET",
    "/sequence/{id}/",
    summary="Get a sequence.",
    docs="https://developer.close.com/api/resources/sequences/get",
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("Sequence"),
)
_UPDATE: Operation[Sequence] = Operation(
    "sequences.update",
    "PUT",
    "/sequence/{id}/",
    summary="Update a sequence.",
    docs="https://developer.close.com/api/resources/sequences/update",
    response=Model("Sequence"),
    body=Model("SequenceUpdate"),
)
_DELETE: Operation[None] = Operation(
    "sequences.delete",
    "DELETE",
    "/sequence/{id}/",
    summary="Delete a sequence.",
    docs="https://developer.close.com/api/resources/sequences/delete",
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "list": _LIST,
    "create": _CREATE,
    "get": _GET,
    "update": _UPDATE,
    "delete": _DELETE,
}


@carries_out(_LIST)
async def list(
    client: Caller,
    /,
    *,
    fields: abc.Sequence[str] | None = None,
    limit: int | None = None,
    skip: int | None = None,
) -> SequencePage:
    """List sequences.

    Args:
        fields: Names of the fields that the response has; all of them when left out.
        limit: Rows in one page; Close sends 100 unless told otherwise, and up to 1000 were
            accepted.
        skip: Rows to leave out before the page begins.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/sequences/list
    """
    return (
        await client.send(
            _LIST,
            {},
            {
                "_fields": fields,
                "_limit": limit,
                "_skip": skip,
            },
        )
    ).parsed


@carries_out(_CREATE)
async def create(
    client: Caller,
    /,
    body: SequenceCreate | abc.Mapping[str, object],
) -> Sequence:
    """Create a sequence.

    Close's own pages call sequences workflows. Templates in steps have to be shared ones.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/sequences/create
    """
    return (
        await client.send(
            _CREATE,
            {},
            {},
            body,
        )
    ).parsed


@carries_out(_GET)
async def get(
    client: Caller,
    /,
    id: str,
    *,
    limit: int | None = None,
    skip: int | None = None,
) -> Sequence:
    """Get a sequence.

    Args:
        id: Id of the sequence.
        limit: Declared by Close, without meaning for a single sequence.
        skip: Declared by Close, without meaning for a single sequence.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/sequences/get
    """
    return (
        await client.send(
            _GET,
            {
                "id": id,
            },
            {
                "_limit": limit,
                "_skip": skip,
            },
        )
    ).parsed


@carries_out(_UPDATE)
async def update(
    client: Caller,
    /,
    id: str,
    body: SequenceUpdate | Sequence | abc.Mapping[str, object],
) -> Sequence:
    """Update a sequence.

    `steps`, when given, replaces the whole list: name every step to keep by its `id`. A step left
    out is removed.

    Args:
        id: Id of the sequence.
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/sequences/update
    """
    return (
        await client.send(
            _UPDATE,
            {
                "id": id,
            },
            {},
            body,
        )
    ).parsed


@carries_out(_DELETE)
async def delete(
    client: Caller,
    /,
    id: str,
) -> None:
    """Delete a sequence.

    Args:
        id: Id of the sequence.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/sequences/delete
    """
    (
        await client.send(
            _DELETE,
            {
                "id": id,
            },
            {},
        )
    )


class SequencesResource(Resource):
    """The operations of `sequences`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    get = get
    update = update
    delete = delete
