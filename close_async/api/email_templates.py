# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `email_templates`: functions that take the client, bound as methods of `EmailTemplatesResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any, Literal

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.email_template import EmailTemplate
    from ..models.email_template_create import EmailTemplateCreate
    from ..models.email_template_page import EmailTemplatePage
    from ..models.email_template_update import EmailTemplateUpdate
    from ..models.rendered_email_template import RenderedEmailTemplate

_LIST: Operation[EmailTemplatePage] = Operation(
    "email_templates.list",
    "GET",
    "/email_template/",
    summary="List the email templates.",
    docs="https://developer.close.com/api/resources/email-templates/list",
    pagination="skip",
    scalars={
        "is_archived": Scalar("boolean"),
        "is_shared": Scalar("boolean"),
        "_limit": Scalar("integer", 1),
        "_skip": Scalar("integer", 0),
    },
    response=Model("EmailTemplatePage"),
)
_CREATE: Operation[EmailTemplate] = Operation(
    "email_templates.create",
    "POST",
    "/email_template/",
    summary="Create an email template.",
    docs="https://developer.close.com/api/resources/email-templates/create",
    response=Model("EmailTemplate"),
    body=Model("EmailTemplateCreate"),
)
_GET: Operation[EmailTemplate] = Operation(
    "email_templates.get",
    "GET",
    "/email_template/{id}/",
    summary="Get an email template.",
    docs="https://developer.close.com/api/resources/email-templates/get",
    scalars={"include_embedded": Scalar("boolean")},
    response=Model("EmailTemplate"),
)
_UPDATE: Operation[EmailTemplate] = Operation(
    "email_templates.update",
    "PUT",
    "/email_template/{id}/",
    summary="Change an email template.",
    docs="https://developer.close.com/api/resources/email-templates/update",
    response=Model("EmailTemplate"),
    body=Model("EmailTemplateUpdate"),
)
_DELETE: Operation[None] = Operation(
    "email_templates.delete",
    "DELETE",
    "/email_template/{id}/",
    summary="Delete an email template.",
    docs="https://developer.close.com/api/resources/email-templates/delete",
)
_RENDER: Operation[RenderedEmailTemplate] = Operation(
    "email_templates.render",
    "GET",
    "/email_template/{id}/render/",
    summary="Render an email template for a lead or contact.",
    docs="https://developer.close.com/api/resources/email-templates/render",
    scalars={
        "entry": Scalar("integer"),
        "limit": Scalar("integer"),
        "results_limit": Scalar("integer"),
    },
    response=Model("RenderedEmailTemplate"),
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "list": _LIST,
    "create": _CREATE,
    "get": _GET,
    "update": _UPDATE,
    "delete": _DELETE,
    "render": _RENDER,
}


@carries_out(_LIST)
async def list(
    client: Caller,
    /,
    *,
    is_archived: bool | None = None,
    is_shared: bool | None = None,
    limit: int | None = None,
    skip: int | None = None,
) -> EmailTemplatePage:
    """List the email templates.

    Args:
        is_archived: Only archived (true) or only active (false) templates.
        is_shared: Only templates shared with the organization (true) or only private ones (false).
        limit: Page size; Close takes 100 when it is left out.
        skip: How many items to pass over before the page begins.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/email-templates/list
    """
    return (
        await client.send(
            _LIST,
            {},
            {
                "is_archived": is_archived,
                "is_shared": is_shared,
                "_limit": limit,
                "_skip": skip,
            },
        )
    ).parsed


@carries_out(_CREATE)
async def create(
    client: Caller,
    /,
    body: EmailTemplateCreate | abc.Mapping[str, object],
    *,
    fields: abc.Sequence[str] | None = None,
) -> EmailTemplate:
    """Create an email template.

    A file is uploaded first; its address then goes into `attachments`.

    Args:
        body: What to send, as a model or a plain mapping.
        fields: Names of the keys that the response has; all of them when left out.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/email-templates/create
    """
    return (
        await client.send(
            _CREATE,
            {},
            {
                "_fields": fields,
            },
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
    include_embedded: bool | None = None,
) -> EmailTemplate:
    """Get an email template.

    Args:
        id: Id of the email template (`tmpl_…`).
        fields: Names of the keys that the response has; all of them when left out.
        include_embedded: Also find templates that exist only inside a workflow.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/email-templates/get
    """
    return (
        await client.send(
            _GET,
            {
                "id": id,
            },
            {
                "_fields": fields,
                "include_embedded": include_embedded,
            },
        )
    ).parsed


@carries_out(_UPDATE)
async def update(
    client: Caller,
    /,
    id: str,
    body: EmailTemplateUpdate | EmailTemplate | abc.Mapping[str, object],
    *,
    fields: abc.Sequence[str] | None = None,
) -> EmailTemplate:
    """Change an email template.

    Args:
        id: Id of the email template (`tmpl_…`).
        body: What to send, as a model or a plain mapping.
        fields: Names of the keys that the response has; all of them when left out.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/email-templates/update
    """
    return (
        await client.send(
            _UPDATE,
            {
                "id": id,
            },
            {
                "_fields": fields,
            },
            body,
        )
    ).parsed


@carries_out(_DELETE)
async def delete(
    client: Caller,
    /,
    id: str,
) -> None:
    """Delete an email template.

    Args:
        id: Id of the email template (`tmpl_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/email-templates/delete
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


@carries_out(_RENDER)
async def render(
    client: Caller,
    /,
    id: str,
    *,
    bulk_object_type: Literal["contact", "lead"] | str | None = None,
    contact_id: str | None = None,
    contact_preference: Literal["all", "contact", "lead"] | str | None = None,
    email_account_id: str | None = None,
    entry: int | None = None,
    lead_id: str | None = None,
    limit: int | None = None,
    mode: Literal["contact", "lead"] | str | None = None,
    query: str | None = None,
    results_limit: int | None = None,
    s_query: str | None = None,
    sender: str | None = None,
    sort: str | None = None,
) -> RenderedEmailTemplate:
    """Render an email template for a lead or contact.

    Placeholders are filled in from the point of view of the user who asks. Either give `lead_id`
    and `contact_id` together, or give a search in `query` (or `s_query`) and pick one of its
    results with `entry` and `mode`. Past the last result the response is empty.

    Args:
        id: Id of the email template (`tmpl_…`).
        bulk_object_type: Whether the bulk action that is previewed goes to leads or contacts.
        contact_id: Id of the contact; together with `lead_id`.
        contact_preference: Whom the bulk email that is previewed goes to: `lead` the first address
            of each lead, `contact` the first address of each contact; `all` is not documented.
        email_account_id: Id of the connected account to render as.
        entry: Which result of the search to render, from 0 to 99.
        lead_id: Id of the lead; together with `contact_id`.
        limit: A further limit, which Close's documentation does not explain.
        mode: What `entry` counts: leads that have an email address, each with its first contact
            (`lead`, taken when left out), or contacts that have one (`contact`).
        query: Search whose results are rendered one by one, in the language of Close's search
            field.
        results_limit: How many results the search has at most.
        s_query: The same as a structured query: JSON text in the grammar of Advanced Filtering.
        sender: Email address to render as.
        sort: Order of the results of `s_query`: JSON text of a list of `{"direction": "asc" or
            "desc", "field": …}`.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/email-templates/render
    """
    return (
        await client.send(
            _RENDER,
            {
                "id": id,
            },
            {
                "bulk_object_type": bulk_object_type,
                "contact_id": contact_id,
                "contact_preference": contact_preference,
                "email_account_id": email_account_id,
                "entry": entry,
                "lead_id": lead_id,
                "limit": limit,
                "mode": mode,
                "query": query,
                "results_limit": results_limit,
                "s_query": s_query,
                "sender": sender,
                "sort": sort,
            },
        )
    ).parsed


class EmailTemplatesResource(Resource):
    """The operations of `email_templates`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    get = get
    update = update
    delete = delete
    render = render
