# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `blocked_phone_numbers`: functions that take the client, bound as methods of `BlockedPhoneNumbersResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.blocked_phone_number import BlockedPhoneNumber
    from ..models.blocked_phone_number_create import BlockedPhoneNumberCreate
    from ..models.blocked_phone_number_page import BlockedPhoneNumberPage
    from ..models.blocked_phone_number_settings import BlockedPhoneNumberSettings
    from ..models.blocked_phone_number_settings_update import BlockedPhoneNumberSettingsUpdate
    from ..models.blocked_phone_number_update import BlockedPhoneNumberUpdate

_LIST: Operation[BlockedPhoneNumberPage] = Operation(
    "blocked_phone_numbers.list",
    "GET",
    "/blocked_phone_number/",
    summary="List the blocked phone numbers.",
    docs="https://developer.close.com/api/resources/blocked-phone-numbers/list",
    pagination="skip",
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("BlockedPhoneNumberPage"),
)
_CREATE: Operation[BlockedPhoneNumber] = Operation(
    "blocked_phone_numbers.create",
    "POST",
    "/blocked_phone_number/",
    summary="Block a phone number.",
    docs="https://developer.close.com/api/resources/blocked-phone-numbers/create",
    response=Model("BlockedPhoneNumber"),
    body=Model("BlockedPhoneNumberCreate"),
)
_GET_SETTINGS: Operation[BlockedPhoneNumberSettings] = Operation(
    "blocked_phone_numbers.get_settings",
    "GET",
    "/blocked_phone_number/settings/",
    summary="Get the settings for blocking calls.",
    docs="https://developer.close.com/api/resources/blocked-phone-numbers/get-settings",
    response=Model("BlockedPhoneNumberSettings"),
)
_UPDATE_SETTINGS: Operation[BlockedPhoneNumberSettings] = Operation(
    "blocked_phone_numbers.update_settings",
    "PUT",
    "/blocked_phone_number/settings/",
    summary="Change the settings for blocking calls.",
    docs="https://developer.close.com/api/resources/blocked-phone-numbers/update-settings",
    response=Model("BlockedPhoneNumberSettings"),
    body=Model("BlockedPhoneNumberSettingsUpdate"),
)
_GET: Operation[BlockedPhoneNumber] = Operation(
    "blocked_phone_numbers.get",
    "GET",
    "/blocked_phone_number/{id}/",
    summary="Get a blocked phone number.",
    docs="https://developer.close.com/api/resources/blocked-phone-numbers/get",
    response=Model("BlockedPhoneNumber"),
)
_UPDATE: Operation[BlockedPhoneNumber] = Operation(
    "blocked_phone_numbers.update",
    "PUT",
    "/blocked_phone_number/{id}/",
    summary="Change why a phone number is blocked.",
    docs="https://developer.close.com/api/resources/blocked-phone-numbers/update",
    response=Model("BlockedPhoneNumber"),
    body=Model("BlockedPhoneNumberUpdate"),
)
_DELETE: Operation[None] = Operation(
    "blocked_phone_numbers.delete",
    "DELETE",
    "/blocked_phone_number/{id}/",
    summary="Unblock a phone number.",
    docs="https://developer.close.com/api/resources/blocked-phone-numbers/delete",
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "list": _LIST,
    "create": _CREATE,
    "get_settings": _GET_SETTINGS,
    "update_settings": _UPDATE_SETTINGS,
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
) -> BlockedPhoneNumberPage:
    """List the blocked phone numbers.

    Args:
        fields: Names of the keys that the response has; all of them when left out.
        limit: Page size; Close takes 100 when it is left out.
        skip: How many items to pass over before the page begins.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/blocked-phone-numbers/list
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
    body: BlockedPhoneNumberCreate | abc.Mapping[str, object],
) -> BlockedPhoneNumber:
    """Block a phone number.

    From then on nobody in the organization can call it, nor be called by it.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/blocked-phone-numbers/create
    """
    return (
        await client.send(
            _CREATE,
            {},
            {},
            body,
        )
    ).parsed


@carries_out(_GET_SETTINGS)
async def get_settings(
    client: Caller,
    /,
) -> BlockedPhoneNumberSettings:
    """Get the settings for blocking calls.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/blocked-phone-numbers/get-settings
    """
    return (
        await client.send(
            _GET_SETTINGS,
            {},
            {},
        )
    ).parsed


@carries_out(_UPDATE_SETTINGS)
async def update_settings(
    client: Caller,
    /,
    body: BlockedPhoneNumberSettingsUpdate | abc.Mapping[str, object],
) -> BlockedPhoneNumberSettings:
    """Change the settings for blocking calls.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/blocked-phone-numbers/update-settings
    """
    return (
        await client.send(
            _UPDATE_SETTINGS,
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
) -> BlockedPhoneNumber:
    """Get a blocked phone number.

    Args:
        id: Id of the record (`blkph_…`), not the number.
        fields: Names of the keys that the response has; all of them when left out.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/blocked-phone-numbers/get
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
    body: BlockedPhoneNumberUpdate | BlockedPhoneNumber | abc.Mapping[str, object],
) -> BlockedPhoneNumber:
    """Change why a phone number is blocked.

    The number itself cannot change.

    Args:
        id: Id of the record (`blkph_…`), not the number.
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/blocked-phone-numbers/update
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
    """Unblock a phone number.

    It can be called, and can call, again.

    Args:
        id: Id of the record (`blkph_…`), not the number.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/blocked-phone-numbers/delete
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


class BlockedPhoneNumbersResource(Resource):
    """The operations of `blocked_phone_numbers`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    get_settings = get_settings
    update_settings = update_settings
    get = get
    update = update
    delete = delete
