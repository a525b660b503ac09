# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `sms_templates`: functions that take the client, bound as methods of `SmsTemplatesResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.sms_template import SmsTemplate
    from ..models.sms_template_create import SmsTemplateCreate
    from ..models.sms_template_page import SmsTemplatePage
    from ..models.sms_template_update import SmsTemplateUpdate

_LIST: Operation[SmsTemplatePage] = Operation(
    "sms_templates.list",
    "GET",
    "/sms_template/",
    summary="List the SMS templates.",
    docs="https://developer.close.com/api/resources/sms-templates/list",
    pagination="skip",
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("SmsTemplatePage"),
)
_CREATE: Operation[SmsTemplate] = Operation(
    "sms_templates.create",
    "POST",
    "/sms_template/",
    summary="Create an SMS template.",
    docs="https://developer.close.com/api/resources/sms-templates/create",
    response=Model("SmsTemplate"),
    body=Model("SmsTemplateCreate"),
)
_GET: Operation[SmsTemplate] = Operation(
    "sms_templates.get",
    "GET",
    "/sms_template/{id}/",
    summary="Get an SMS template.",
    docs="https://developer.close.com/api/resources/sms-templates/get",
    scalars={"include_attachments": Scalar("boolean"), "include_embedded": Scalar("boolean")},
    response=Model("SmsTemplate"),
)
_UPDATE: Operation[SmsTemplate] = Operation(
    "sms_templates.update",
    "PUT",
    "/sms_template/{id}/",
    summary="Change an SMS template.",
    docs="https://developer.close.com/api/resources/sms-templates/update",
    response=Model("SmsTemplate"),
    body=Model("SmsTemplateUpdate"),
)
_DELETE: Operation[None] = Operation(
    "sms_templates.delete",
    "DELETE",
    "/sms_template/{id}/",
    summary="Delete an SMS template.",
    docs="https://developer.close.com/api/resources/sms-templates/delete",
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
    limit: int | None = None,
    skip: int | None = None,
) -> SmsTemplatePage:
    """List the SMS templates.

    Args:
        limit: Page size; Close takes 100 when it is left out.
        skip: How many items to pass over before the page begins.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/sms-templates/list
    """
    return (
        await client.send(
            _LIST,
            {},
            {
                "_limit": limit,
                "_skip": skip,
            },
        )
    ).parsed


@carries_out(_CREATE)
async def create(
    client: Caller,
    /,
    body: SmsTemplateCreate | abc.Mapping[str, object],
) -> SmsTemplate:
    """Create an SMS template.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/sms-templates/create
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
    include_attachments: bool | None = None,
    include_embedded: bool | None = None,
) -> SmsTemplate:
    """Get an SMS template.

    Args:
        id: Id of the SMS template (`smstmpl_…`).
        include_attachments: Also answer with the attached files.
        include_embedded: Also find templates that exist only inside a workflow.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/sms-templates/get
    """
    return (
        await client.send(
            _GET,
            {
                "id": id,
            },
            {
                "include_attachments": include_attachments,
                "include_embedded": include_embedded,
            },
        )
    ).parsed


@carries_out(_UPDATE)
async def update(
    client: Caller,
    /,
    id: str,
    body: SmsTemplateUpdate | SmsTemplate | abc.Mapping[str, object],
) -> SmsTemplate:
    """Change an SMS template.

    `status` archives the template and brings it back.

    Args:
        id: Id of the SMS template (`smstmpl_…`).
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/sms-templates/update
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
    """Delete an SMS template.

    Args:
        id: Id of the SMS template (`smstmpl_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/sms-templates/delete
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


class SmsTemplatesResource(Resource):
    """The operations of `sms_templates`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    get = get
    update = update
    delete = delete
