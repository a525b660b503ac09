# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `outcomes`: functions that take the client, bound as methods of `OutcomesResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.outcome import Outcome
    from ..models.outcome_create import OutcomeCreate
    from ..models.outcome_page import OutcomePage
    from ..models.outcome_update import OutcomeUpdate

_LIST: Operation[OutcomePage] = Operation(
    "outcomes.list",
    "GET",
    "/outcome/",
    summary="List the outcomes.",
    docs="https://developer.close.com/api/resources/outcomes/list",
    pagination="skip",
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("OutcomePage"),
)
_CREATE: Operation[Outcome] = Operation(
    "outcomes.create",
    "POST",
    "/outcome/",
    summary="Create an outcome.",
    docs="https://developer.close.com/api/resources/outcomes/create",
    response=Model("Outcome"),
    body=Model("OutcomeCreate"),
)
_GET: Operation[Outcome] = Operation(
    "outcomes.get",
    "GET",
    "/outcome/{id}/",
    summary="Get an outcome.",
    docs="https://developer.close.com/api/resources/outcomes/get",
    response=Model("Outcome"),
)
_UPDATE: Operation[Outcome] = Operation(
    "outcomes.update",
    "PUT",
    "/outcome/{id}/",
    summary="Change an outcome.",
    docs="https://developer.close.com/api/resources/outcomes/update",
    response=Model("Outcome"),
    body=Model("OutcomeUpdate"),
)
_DELETE: Operation[None] = Operation(
    "outcomes.delete",
    "DELETE",
    "/outcome/{id}/",
    summary="Delete an outcome.",
    docs="https://developer.close.com/api/resources/outcomes/delete",
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
) -> OutcomePage:
    """List the outcomes.

    Args:
        fields: Names of the keys that the response has; all of them when left out.
        limit: Page size; Close takes 100 when it is left out.
        skip: How many items to pass over before the page begins.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/outcomes/list
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
    body: OutcomeCreate | abc.Mapping[str, object],
) -> Outcome:
    """Create an outcome.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/outcomes/create
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
    fields: abc.Sequence[str] | None = None,
) -> Outcome:
    """Get an outcome.

    Args:
        id: Id of the outcome (`outcome_…`).
        fields: Names of the keys that the response has; all of them when left out.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/outcomes/get
    """
    return (
        await client.send(
            _GET,
            {
                "id": id,
            },
            {
                "_fields": fields,
            },
        )
    ).parsed


@carries_out(_UPDATE)
async def update(
    client: Caller,
    /,
    id: str,
    body: OutcomeUpdate | Outcome | abc.Mapping[str, object],
) -> Outcome:
    """Change an outcome.

    Args:
        id: Id of the outcome (`outcome_…`).
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/outcomes/update
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
    """Delete an outcome.

    Calls and meetings that have it keep its id, but it cannot be read or set any more.

    Args:
        id: Id of the outcome (`outcome_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/outcomes/delete
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


class OutcomesResource(Resource):
    """The operations of `outcomes`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    get = get
    update = update
    delete = delete
