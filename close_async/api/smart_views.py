# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `smart_views`: functions that take the client, bound as methods of `SmartViewsResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any, Literal

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.smart_view import SmartView
    from ..models.smart_view_create import SmartViewCreate
    from ..models.smart_view_page import SmartViewPage
    from ..models.smart_view_update import SmartViewUpdate

_LIST: Operation[SmartViewPage] = Operation(
    "smart_views.list",
    "GET",
    "/saved_search/",
    summary="List smart views.",
    docs="https://developer.close.com/api/resources/smart-views/list",
    pagination="skip",
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("SmartViewPage"),
)
_CREATE: Operation[SmartView] = Operation(
    "smart_views.create",
    "POST",
    "/saved_search/",
    summary="Create a smart view.",
    docs="https://developer.close.com/api/resources/smart-views/create",
    response=Model("SmartView"),
    body=Model("SmartViewCreate"),
)
_GET: Operation[SmartView] = Operation(
    "smart_views.get",
    "GET",
    "/saved_search/{id}/",
    summary="Get a smart view.",
    docs="https://developer.close.com/api/resources/smart-views/get",
    response=Model("SmartView"),
)
_UPDATE: Operation[SmartView] = Operation(
    "smart_views.update",
    "PUT",
    "/saved_search/{id}/",
    summary="Update a smart view.",
    docs="https://developer.close.com/api/resources/smart-views/update",
    response=Model("SmartView"),
    body=Model("SmartViewUpdate"),
)
_DELETE: Operation[None] = Operation(
    "smart_views.delete",
    "DELETE",
    "/saved_search/{id}/",
    summary="Delete a smart view.",
    docs="https://developer.close.com/api/resources/smart-views/delete",
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
    type: Literal[
        "call",
        "contact",
        "custom_activity",
        "email",
        "form_submission",
        "lead",
        "meeting",
        "note",
        "opportunity",
        "sms",
        "whatsapp_message",
    ]
    | str
    | None = None,
    type_in: abc.Sequence[
        Literal[
            "call",
            "contact",
            "custom_activity",
            "email",
            "form_submission",
            "lead",
            "meeting",
            "note",
            "opportunity",
            "sms",
            "whatsapp_message",
        ]
        | str
    ]
    | None = None,
) -> SmartViewPage:
    """List smart views.

    Args:
        fields: Names of the fields that the response has; all of them when left out.
        limit: Rows in one page; Close sends 100 unless told otherwise.
        skip: Rows to leave out before the page begins.
        type: Only views of this kind of object; `lead` unless given.
        type_in: Only views of these kinds of object.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/smart-views/list
    """
    return (
        await client.send(
            _LIST,
            {},
            {
                "_fields": fields,
                "_limit": limit,
                "_skip": skip,
                "type": type,
                "type__in": type_in,
            },
        )
    ).parsed


@carries_out(_CREATE)
async def create(
    client: Caller,
    /,
    body: SmartViewCreate | abc.Mapping[str, object],
) -> SmartView:
    """Create a smart view.

    The search has to name the kind of object by an `object_type` clause.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/smart-views/create
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
) -> SmartView:
    """Get a smart view.

    Args:
        id: Id of the smart view.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/smart-views/get
    """
    return (
        await client.send(
            _GET,
            {
                "id": id,
            },
            {},
        )
    ).parsed


@carries_out(_UPDATE)
async def update(
    client: Caller,
    /,
    id: str,
    body: SmartViewUpdate | SmartView | abc.Mapping[str, object],
) -> SmartView:
    """Update a smart view.

    Args:
        id: Id of the smart view.
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/smart-views/update
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
    """Delete a smart view.

    Args:
        id: Id of the smart view.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/smart-views/delete
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


class SmartViewsResource(Resource):
    """The operations of `smart_views`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    get = get
    update = update
    delete = delete
