# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `form_submissions`: functions that take the client, bound as methods of `FormSubmissionsResource`."""

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.form_submission import FormSubmission
    from ..models.form_submission_page import FormSubmissionPage

_LIST: Operation[FormSubmissionPage] = Operation(
    "form_submissions.list",
    "GET",
    "/activity/form_submission/",
    summary="List form submissions.",
    docs="https://developer.close.com/api/resources/activities/form-submissions/list",
    pagination="skip",
    window_key="date_created",
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("FormSubmissionPage"),
)
_GET: Operation[FormSubmission] = Operation(
    "form_submissions.get",
    "GET",
    "/activity/form_submission/{id}/",
    summary="Get a form submission.",
    docs="https://developer.close.com/api/resources/activities/form-submissions/get",
    response=Model("FormSubmission"),
)
_DELETE: Operation[None] = Operation(
    "form_submissions.delete",
    "DELETE",
    "/activity/form_submission/{id}/",
    summary="Delete a form submission.",
    docs="https://developer.close.com/api/resources/activities/form-submissions/delete",
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "list": _LIST,
    "get": _GET,
    "delete": _DELETE,
}


@carries_out(_LIST)
async def list(
    client: Caller,
    /,
    *,
    activity_at_gt: dt.datetime | dt.date | str | None = None,
    activity_at_gte: dt.datetime | dt.date | str | None = None,
    activity_at_lt: dt.datetime | dt.date | str | None = None,
    activity_at_lte: dt.datetime | dt.date | str | None = None,
    contact_id: str | None = None,
    contact_id_in: abc.Sequence[str] | None = None,
    date_created_gt: dt.datetime | dt.date | str | None = None,
    date_created_gte: dt.datetime | dt.date | str | None = None,
    date_created_lt: dt.datetime | dt.date | str | None = None,
    date_created_lte: dt.datetime | dt.date | str | None = None,
    fields: abc.Sequence[str] | None = None,
    form_id: str | None = None,
    form_id_in: abc.Sequence[str] | None = None,
    id_in: abc.Sequence[str] | None = None,
    lead_id: str | None = None,
    lead_id_in: abc.Sequence[str] | None = None,
    limit: int | None = None,
    organization_id: str | None = None,
    skip: int | None = None,
    type: str | None = None,
    type_in: abc.Sequence[str] | None = None,
    user_id: str | None = None,
    user_id_in: abc.Sequence[str] | None = None,
) -> FormSubmissionPage:
    """List form submissions.

    Args:
        activity_at_gt: Took place after this moment or day.
        activity_at_gte: Took place at or after this moment or day.
        activity_at_lt: Took place before this moment or day.
        activity_at_lte: Took place at or before this moment or day.
        contact_id: Only activities with this contact.
        contact_id_in: Only submissions of these contacts.
        date_created_gt: Recorded in Close after this moment or day.
        date_created_gte: Recorded in Close at or after this moment or day.
        date_created_lt: Recorded in Close before this moment or day.
        date_created_lte: Recorded in Close at or before this moment or day.
        fields: Names of the fields that the response has; all of them when left out. On meetings
            `transcripts` comes only when it is named.
        form_id: Only submissions of this form.
        form_id_in: Only submissions of these forms.
        id_in: Only the activities with these ids.
        lead_id: Only activities of this lead.
        lead_id_in: Only submissions of these leads.
        limit: Rows in one page; Close sends 100 unless told otherwise and refuses more than its cap
            (100 was accepted).
        organization_id: The organization; an API key reads only its own, so this is rarely needed.
        skip: Rows to leave out before the page begins. Close refuses deep offsets with a 400; cut
            the list into windows of `date_created` instead.
        type: Type of activity. The list holds a single type, so this is rarely needed.
        type_in: Types of activity. The list holds a single type, so this is rarely needed.
        user_id: Only activities of this user.
        user_id_in: Only submissions of these users.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/form-submissions/list
    """
    return (
        await client.send(
            _LIST,
            {},
            {
                "activity_at__gt": activity_at_gt,
                "activity_at__gte": activity_at_gte,
                "activity_at__lt": activity_at_lt,
                "activity_at__lte": activity_at_lte,
                "contact_id": contact_id,
                "contact_id__in": contact_id_in,
                "date_created__gt": date_created_gt,
                "date_created__gte": date_created_gte,
                "date_created__lt": date_created_lt,
                "date_created__lte": date_created_lte,
                "_fields": fields,
                "form_id": form_id,
                "form_id__in": form_id_in,
                "id__in": id_in,
                "lead_id": lead_id,
                "lead_id__in": lead_id_in,
                "_limit": limit,
                "organization_id": organization_id,
                "_skip": skip,
                "_type": type,
                "_type__in": type_in,
                "user_id": user_id,
                "user_id__in": user_id_in,
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
) -> FormSubmission:
    """Get a form submission.

    Args:
        id: Id of the activity.
        fields: Names of the fields that the response has; all of them when left out. On meetings
            `transcripts` comes only when it is named.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/form-submissions/get
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


@carries_out(_DELETE)
async def delete(
    client: Caller,
    /,
    id: str,
) -> None:
    """Delete a form submission.

    Args:
        id: Id of the activity.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/form-submissions/delete
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


class FormSubmissionsResource(Resource):
    """The operations of `form_submissions`, bound to one client."""

    __slots__ = ()

    list = list
    get = get
    delete = delete
