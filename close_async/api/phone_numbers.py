# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `phone_numbers`: functions that take the client, bound as methods of `PhoneNumbersResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.phone_number import PhoneNumber
    from ..models.phone_number_create import PhoneNumberCreate
    from ..models.phone_number_page import PhoneNumberPage
    from ..models.phone_number_update import PhoneNumberUpdate

_LIST: Operation[PhoneNumberPage] = Operation(
    "phone_numbers.list",
    "GET",
    "/phone_number/",
    summary="List or search the phone numbers.",
    docs="https://developer.close.com/api/resources/phone-numbers/list",
    pagination="skip",
    scalars={
        "is_group_number": Scalar("boolean"),
        "_limit": Scalar("integer", 1),
        "_skip": Scalar("integer", 0),
    },
    response=Model("PhoneNumberPage"),
)
_CREATE: Operation[PhoneNumber] = Operation(
    "phone_numbers.create",
    "POST",
    "/phone_number/request/internal/",
    summary="Rent a phone number.",
    docs="https://developer.close.com/api/resources/phone-numbers/create",
    response=Model("PhoneNumber"),
    body=Model("PhoneNumberCreate"),
)
_GET: Operation[PhoneNumber] = Operation(
    "phone_numbers.get",
    "GET",
    "/phone_number/{id}/",
    summary="Get a phone number.",
    docs="https://developer.close.com/api/resources/phone-numbers/get",
    response=Model("PhoneNumber"),
)
_UPDATE: Operation[PhoneNumber] = Operation(
    "phone_numbers.update",
    "PUT",
    "/phone_number/{id}/",
    summary="Change a phone number.",
    docs="https://developer.close.com/api/resources/phone-numbers/update",
    response=Model("PhoneNumber"),
    body=Model("PhoneNumberUpdate"),
)
_DELETE: Operation[None] = Operation(
    "phone_numbers.delete",
    "DELETE",
    "/phone_number/{id}/",
    summary="Delete a phone number.",
    docs="https://developer.close.com/api/resources/phone-numbers/delete",
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
    is_group_number: bool | None = None,
    limit: int | None = None,
    number: str | None = None,
    participant_user_id: str | None = None,
    skip: int | None = None,
    user_id: str | None = None,
) -> PhoneNumberPage:
    """List or search the phone numbers.

    Args:
        fields: Names of the keys that the response has; all of them when left out.
        is_group_number: Only group numbers (true) or only personal ones (false); Close is giving up
            the difference.
        limit: Page size; Close takes 100 when it is left out.
        number: Only this number, in E.164 form (`+16505550100`).
        participant_user_id: Only numbers that this user takes part in.
        skip: How many items to pass over before the page begins.
        user_id: Only numbers of this user; `participant_user_id` supersedes it.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/phone-numbers/list
    """
    return (
        await client.send(
            _LIST,
            {},
            {
                "_fields": fields,
                "is_group_number": is_group_number,
                "_limit": limit,
                "number": number,
                "participant_user_id": participant_user_id,
                "_skip": skip,
                "user_id": user_id,
            },
        )
    ).parsed


@carries_out(_CREATE)
async def create(
    client: Caller,
    /,
    body: PhoneNumberCreate | abc.Mapping[str, object],
) -> PhoneNumber:
    """Rent a phone number.

    Costs money. A group number needs the permission to manage group phone numbers. Where nothing
    could be rented, the response is a 4xx with a `status`: `has-voice-only` (no number of this
    country and prefix takes SMS; try again with `with_sms` false), `needs-more-info` (only Close's
    support can rent it), `billing-error` (budget or funds) or `error` (with a sentence in `error`);
    others may come.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/phone-numbers/create
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
) -> PhoneNumber:
    """Get a phone number.

    Args:
        id: Id of the phone number (`phon_…`).
        fields: Names of the keys that the response has; all of them when left out.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/phone-numbers/get
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
    body: PhoneNumberUpdate | PhoneNumber | abc.Mapping[str, object],
) -> PhoneNumber:
    """Change a phone number.

    Personal numbers: only one's own. Group numbers: needs the permission to manage group phone
    numbers.

    Args:
        id: Id of the phone number (`phon_…`).
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/phone-numbers/update
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
    """Delete a phone number.

    Personal numbers: only one's own. Group numbers: needs the permission to manage group phone
    numbers.

    Args:
        id: Id of the phone number (`phon_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/phone-numbers/delete
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


class PhoneNumbersResource(Resource):
    """The operations of `phone_numbers`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    get = get
    update = update
    delete = delete
