# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `tasks`: functions that take the client, bound as methods of `TasksResource`."""

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, Any, Literal

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model, Union

if TYPE_CHECKING:
    from ..models.any_task import AnyTask
    from ..models.task_bulk_update import TaskBulkUpdate
    from ..models.task_bulk_update_result import TaskBulkUpdateResult
    from ..models.task_create import TaskCreate
    from ..models.task_page import TaskPage
    from ..models.task_update import TaskUpdate

_LIST: Operation[TaskPage] = Operation(
    "tasks.list",
    "GET",
    "/task/",
    summary="List tasks.",
    docs="https://developer.close.com/api/resources/tasks/list",
    pagination="skip",
    page_size=1000,
    window_key="date_created",
    scalars={
        "is_complete": Scalar("boolean"),
        "_limit": Scalar("integer", 1),
        "_skip": Scalar("integer", 0),
    },
    response=Model("TaskPage"),
)
_CREATE: Operation[AnyTask] = Operation(
    "tasks.create",
    "POST",
    "/task/",
    summary="Create a task.",
    docs="https://developer.close.com/api/resources/tasks/create",
    response=Union(
        "_type",
        {
            "lead": "LeadTask",
            "outgoing_call": "OutgoingCallTask",
            "incoming_email": "IncomingEmailTask",
            "email_followup": "EmailFollowupTask",
            "missed_call": "MissedCallTask",
            "voicemail": "VoicemailTask",
            "answered_detached_call": "AnsweredDetachedCallTask",
            "opportunity_due": "OpportunityDueTask",
            "incoming_sms": "IncomingSmsTask",
        },
        "Task",
    ),
    body=Model("TaskCreate"),
)
_BULK_UPDATE: Operation[TaskBulkUpdateResult] = Operation(
    "tasks.bulk_update",
    "PUT",
    "/task/",
    summary="Update many tasks.",
    docs="https://developer.close.com/api/resources/tasks/bulk-update",
    scalars={"is_complete": Scalar("boolean")},
    response=Model("TaskBulkUpdateResult"),
    body=Model("TaskBulkUpdate"),
)
_GET: Operation[AnyTask] = Operation(
    "tasks.get",
    "GET",
    "/task/{id}/",
    summary="Get a task.",
    docs="https://developer.close.com/api/resources/tasks/get",
    response=Union(
        "_type",
        {
            "lead": "LeadTask",
            "outgoing_call": "OutgoingCallTask",
            "incoming_email": "IncomingEmailTask",
            "email_followup": "EmailFollowupTask",
            "missed_call": "MissedCallTask",
            "voicemail": "VoicemailTask",
            "answered_detached_call": "AnsweredDetachedCallTask",
            "opportunity_due": "OpportunityDueTask",
            "incoming_sms": "IncomingSmsTask",
        },
        "Task",
    ),
)
_UPDATE: Operation[AnyTask] = Operation(
    "tasks.update",
    "PUT",
    "/task/{id}/",
    summary="Update a task.",
    docs="https://developer.close.com/api/resources/tasks/update",
    response=Union(
        "_type",
        {
            "lead": "LeadTask",
            "outgoing_call": "OutgoingCallTask",
            "incoming_email": "IncomingEmailTask",
            "email_followup": "EmailFollowupTask",
            "missed_call": "MissedCallTask",
            "voicemail": "VoicemailTask",
            "answered_detached_call": "AnsweredDetachedCallTask",
            "opportunity_due": "OpportunityDueTask",
            "incoming_sms": "IncomingSmsTask",
        },
        "Task",
    ),
    body=Model("TaskUpdate"),
)
_DELETE: Operation[None] = Operation(
    "tasks.delete",
    "DELETE",
    "/task/{id}/",
    summary="Delete a task.",
    docs="https://developer.close.com/api/resources/tasks/delete",
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "list": _LIST,
    "create": _CREATE,
    "bulk_update": _BULK_UPDATE,
    "get": _GET,
    "update": _UPDATE,
    "delete": _DELETE,
}


@carries_out(_LIST)
async def list(
    client: Caller,
    /,
    *,
    assigned_to: str | None = None,
    date: dt.datetime | dt.date | str | None = None,
    date_created_gt: dt.datetime | dt.date | str | None = None,
    date_created_gte: dt.datetime | dt.date | str | None = None,
    date_created_lt: dt.datetime | dt.date | str | None = None,
    date_created_lte: dt.datetime | dt.date | str | None = None,
    date_gt: dt.datetime | dt.date | str | None = None,
    date_gte: dt.datetime | dt.date | str | None = None,
    date_lt: dt.datetime | dt.date | str | None = None,
    date_lte: dt.datetime | dt.date | str | None = None,
    date_updated_gt: dt.datetime | dt.date | str | None = None,
    date_updated_gte: dt.datetime | dt.date | str | None = None,
    date_updated_lt: dt.datetime | dt.date | str | None = None,
    date_updated_lte: dt.datetime | dt.date | str | None = None,
    due_date: dt.datetime | dt.date | str | None = None,
    due_date_gt: dt.datetime | dt.date | str | None = None,
    due_date_gte: dt.datetime | dt.date | str | None = None,
    due_date_lt: dt.datetime | dt.date | str | None = None,
    due_date_lte: dt.datetime | dt.date | str | None = None,
    fields: abc.Sequence[str] | None = None,
    format: str | None = None,
    id: str | None = None,
    id_in: abc.Sequence[str] | None = None,
    is_complete: bool | None = None,
    lead_id: str | None = None,
    limit: int | None = None,
    order_by: Literal["-date", "-date_created", "date", "date_created"] | str | None = None,
    organization_id: str | None = None,
    skip: int | None = None,
    type: str | None = None,
    type_in: abc.Sequence[str] | None = None,
    view: Literal["archive", "future", "inbox"] | str | None = None,
) -> TaskPage:
    """List tasks.

    Gives only tasks of type `lead` unless `type` or `type_in` asks for others; `type="all"` gives
    every type.

    Args:
        assigned_to: Only tasks of this user.
        date: Only tasks that are due at this time.
        date_created_gt: Only tasks created after this.
        date_created_gte: Only tasks created at or after this.
        date_created_lt: Only tasks created before this.
        date_created_lte: Only tasks created at or before this.
        date_gt: Only tasks due after this.
        date_gte: Only tasks due at or after this.
        date_lt: Only tasks due before this.
        date_lte: Only tasks due at or before this.
        date_updated_gt: Only tasks last changed after this.
        date_updated_gte: Only tasks last changed at or after this.
        date_updated_lt: Only tasks last changed before this.
        date_updated_lte: Only tasks last changed at or before this.
        due_date: The older name of `date`.
        due_date_gt: Only tasks due after this, by the older name of the date.
        due_date_gte: Only tasks due at or after this, by the older name of the date.
        due_date_lt: Only tasks due before this, by the older name of the date.
        due_date_lte: Only tasks due at or before this, by the older name of the date.
        fields: Only these fields, by their wire names; everything else is left out of the response.
        format: Declared by Close, which does not say what it does.
        id: Only the task of this id.
        id_in: Only the tasks of these ids.
        is_complete: Only completed, or only open, tasks.
        lead_id: Only tasks of this lead.
        limit: Page size, at most 1000; 100 if not given.
        order_by: The order; a minus turns it round. Among tasks of one day, those without a time
            come first.
        organization_id: Only tasks of this organization.
        skip: How many records to leave out at the start.
        type: Only tasks of this type, or `all`; only `lead` tasks if not given. One of `lead`,
            `outgoing_call`, `incoming_email`, `email_followup`, `missed_call`, `voicemail`,
            `answered_detached_call`, `opportunity_due`, `incoming_sms`.
        type_in: Only tasks of these types: `lead`, `outgoing_call`, `incoming_email`,
            `email_followup`, `missed_call`, `voicemail`, `answered_detached_call`,
            `opportunity_due`, `incoming_sms`.
        view: Open tasks up to the end of today, open tasks from tomorrow on, or completed tasks;
            the day is that of the client's time zone. `inbox` and `future` override `date_lt` and
            `date_gte`.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/tasks/list
    """
    return (
        await client.send(
            _LIST,
            {},
            {
                "assigned_to": assigned_to,
                "date": date,
                "date_created__gt": date_created_gt,
                "date_created__gte": date_created_gte,
                "date_created__lt": date_created_lt,
                "date_created__lte": date_created_lte,
                "date__gt": date_gt,
                "date__gte": date_gte,
                "date__lt": date_lt,
                "date__lte": date_lte,
                "date_updated__gt": date_updated_gt,
                "date_updated__gte": date_updated_gte,
                "date_updated__lt": date_updated_lt,
                "date_updated__lte": date_updated_lte,
                "due_date": due_date,
                "due_date__gt": due_date_gt,
                "due_date__gte": due_date_gte,
                "due_date__lt": due_date_lt,
                "due_date__lte": due_date_lte,
                "_fields": fields,
                "format": format,
                "id": id,
                "id__in": id_in,
                "is_complete": is_complete,
                "lead_id": lead_id,
                "_limit": limit,
                "_order_by": order_by,
                "organization_id": organization_id,
                "_skip": skip,
                "_type": type,
                "_type__in": type_in,
                "view": view,
            },
        )
    ).parsed


@carries_out(_CREATE)
async def create(
    client: Caller,
    /,
    body: TaskCreate | abc.Mapping[str, object],
    *,
    fields: abc.Sequence[str] | None = None,
) -> AnyTask:
    """Create a task.

    Only tasks of type `lead`, which is taken where `type` is missing, and `outgoing_call` can be
    created. A `lead` task needs `lead_id` and `text`, an `outgoing_call` task `lead_id` and
    `contact_id`.

    Args:
        body: What to send, as a model or a plain mapping.
        fields: Only these fields, by their wire names; everything else is left out of the response.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/tasks/create
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


@carries_out(_BULK_UPDATE)
async def bulk_update(
    client: Caller,
    /,
    body: TaskBulkUpdate | abc.Mapping[str, object],
    *,
    assigned_to: str | None = None,
    date: dt.datetime | dt.date | str | None = None,
    date_created_gt: dt.datetime | dt.date | str | None = None,
    date_created_gte: dt.datetime | dt.date | str | None = None,
    date_created_lt: dt.datetime | dt.date | str | None = None,
    date_created_lte: dt.datetime | dt.date | str | None = None,
    date_gt: dt.datetime | dt.date | str | None = None,
    date_gte: dt.datetime | dt.date | str | None = None,
    date_lt: dt.datetime | dt.date | str | None = None,
    date_lte: dt.datetime | dt.date | str | None = None,
    date_updated_gt: dt.datetime | dt.date | str | None = None,
    date_updated_gte: dt.datetime | dt.date | str | None = None,
    date_updated_lt: dt.datetime | dt.date | str | None = None,
    date_updated_lte: dt.datetime | dt.date | str | None = None,
    due_date: dt.datetime | dt.date | str | None = None,
    due_date_gt: dt.datetime | dt.date | str | None = None,
    due_date_gte: dt.datetime | dt.date | str | None = None,
    due_date_lt: dt.datetime | dt.date | str | None = None,
    due_date_lte: dt.datetime | dt.date | str | None = None,
    fields: abc.Sequence[str] | None = None,
    format: str | None = None,
    id: str | None = None,
    id_in: abc.Sequence[str] | None = None,
    is_complete: bool | None = None,
    lead_id: str | None = None,
    order_by: Literal["-date", "-date_created", "date", "date_created"] | str | None = None,
    organization_id: str | None = None,
    type: str | None = None,
    type_in: abc.Sequence[str] | None = None,
    view: Literal["archive", "future", "inbox"] | str | None = None,
) -> TaskBulkUpdateResult:
    """Update many tasks.

    Changes every task that the filters match; they are those of the list, given as parameters or,
    if they are long, under `params` in the body. Close's guide lets `assigned_to`, `date` and
    `is_complete` change this way; its document names `text`, `priority` and `resolution` too.

    Args:
        body: What to send, as a model or a plain mapping.
        assigned_to: Only tasks of this user.
        date: Only tasks that are due at this time.
        date_created_gt: Only tasks created after this.
        date_created_gte: Only tasks created at or after this.
        date_created_lt: Only tasks created before this.
        date_created_lte: Only tasks created at or before this.
        date_gt: Only tasks due after this.
        date_gte: Only tasks due at or after this.
        date_lt: Only tasks due before this.
        date_lte: Only tasks due at or before this.
        date_updated_gt: Only tasks last changed after this.
        date_updated_gte: Only tasks last changed at or after this.
        date_updated_lt: Only tasks last changed before this.
        date_updated_lte: Only tasks last changed at or before this.
        due_date: The older name of `date`.
        due_date_gt: Only tasks due after this, by the older name of the date.
        due_date_gte: Only tasks due at or after this, by the older name of the date.
        due_date_lt: Only tasks due before this, by the older name of the date.
        due_date_lte: Only tasks due at or before this, by the older name of the date.
        fields: Only these fields, by their wire names; everything else is left out of the response.
        format: Declared by Close, which does not say what it does.
        id: Only the task of this id.
        id_in: Only the tasks of these ids.
        is_complete: Only completed, or only open, tasks.
        lead_id: Only tasks of this lead.
        order_by: The order; a minus turns it round. Among tasks of one day, those without a time
            come first.
        organization_id: Only tasks of this organization.
        type: Only tasks of this type, or `all`; only `lead` tasks if not given. One of `lead`,
            `outgoing_call`, `incoming_email`, `email_followup`, `missed_call`, `voicemail`,
            `answered_detached_call`, `opportunity_due`, `incoming_sms`.
        type_in: Only tasks of these types: `lead`, `outgoing_call`, `incoming_email`,
            `email_followup`, `missed_call`, `voicemail`, `answered_detached_call`,
            `opportunity_due`, `incoming_sms`.
        view: Open tasks up to the end of today, open tasks from tomorrow on, or completed tasks;
            the day is that of the client's time zone. `inbox` and `future` override `date_lt` and
            `date_gte`.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/tasks/bulk-update
    """
    return (
        await client.send(
            _BULK_UPDATE,
            {},
            {
                "assigned_to": assigned_to,
                "date": date,
                "date_created__gt": date_created_gt,
                "date_created__gte": date_created_gte,
                "date_created__lt": date_created_lt,
                "date_created__lte": date_created_lte,
                "date__gt": date_gt,
                "date__gte": date_gte,
                "date__lt": date_lt,
                "date__lte": date_lte,
                "date_updated__gt": date_updated_gt,
                "date_updated__gte": date_updated_gte,
                "date_updated__lt": date_updated_lt,
                "date_updated__lte": date_updated_lte,
                "due_date": due_date,
                "due_date__gt": due_date_gt,
                "due_date__gte": due_date_gte,
                "due_date__lt": due_date_lt,
                "due_date__lte": due_date_lte,
                "_fields": fields,
                "format": format,
                "id": id,
                "id__in": id_in,
                "is_complete": is_complete,
                "lead_id": lead_id,
                "_order_by": order_by,
                "organization_id": organization_id,
                "_type": type,
                "_type__in": type_in,
                "view": view,
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
) -> AnyTask:
    """Get a task.

    Args:
        id: Id of the task (`task_…`), or of a notification (`noti_…`).
        fields: Only these fields, by their wire names; everything else is left out of the response.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/tasks/get
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
    body: TaskUpdate | AnyTask | abc.Mapping[str, object],
    *,
    fields: abc.Sequence[str] | None = None,
) -> AnyTask:
    """Update a task.

    `assigned_to`, `date` and `is_complete` change on every task, `text` on `lead` tasks only, by
    Close's guide.

    Args:
        id: Id of the task (`task_…`), or of a notification (`noti_…`).
        body: What to send, as a model or a plain mapping.
        fields: Only these fields, by their wire names; everything else is left out of the response.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/tasks/update
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
    """Delete a task.

    Args:
        id: Id of the task (`task_…`), or of a notification (`noti_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/tasks/delete
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


class TasksResource(Resource):
    """The operations of `tasks`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    bulk_update = bulk_update
    get = get
    update = update
    delete = delete
