# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `forms`: functions that take the client, bound as methods of `FormsResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.form import Form
    from ..models.form_page import FormPage

_LIST: Operation[FormPage] = Operation(
    "forms.list",
    "GET",
    "/form/",
    summary="List forms.",
    docs="https://developer.close.com/api/resources/forms/list",
    pagination="skip",
    scalars={
        "is_archived": Scalar("boolean"),
        "_limit": Scalar("integer", 1),
        "_skip": Scalar("integer", 0),
    },
    response=Model("FormPage"),
)
_GET: Operation[Form] = Operation(
    "forms.get",
    "GET",
    "/form/{id}/",
    summary="Get a form.",
    docs="https://developer.close.com/api/resources/forms/get",
    response=Model("Form"),
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "list": _LIST,
    "get": _GET,
}


@carries_out(_LIST)
async def list(
    client: Caller,
    /,
    *,
    fields: abc.Sequence[str] | None = None,
    is_archived: bool | None = None,
    limit: int | None = None,
    skip: int | None = None,
) -> FormPage:
    """List forms.

    Args:
        fields: Names of the fields that the response has; all of them when left out.
        is_archived: Only archived forms, or only those in use.
        limit: Rows in one page; Close sends 100 unless told otherwise.
        skip: Rows to leave out before the page begins.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/forms/list
    """
    return (
        await client.send(
            _LIST,
            {},
            {
                "_fields": fields,
                "is_archived": is_archived,
                "_limit": limit,
                "_skip": skip,
            },
        )
    ).parsed


@carries_out(_GET)
async def get(
    client: Caller,
    /,
    id: str,
    *,
    fields: abc.Sequence[str] | None = None,
) -> Form:
    """Get a form.

    Args:
        id: Id of the form.
        fields: Names of the fields that the response has; all of them when left out.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/forms/get
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


class FormsResource(Resource):
    """The operations of `forms`, bound to one client."""

    __slots__ = ()

    list = list
    get = get
