# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `reports`: functions that take the client, bound as methods of `ReportsResource`."""

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, Any, Literal

from ..core.operations import Caller, Operation, Resource, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.activity_metric_list import ActivityMetricList
    from ..models.activity_report import ActivityReport
    from ..models.activity_report_query import ActivityReportQuery
    from ..models.custom_report import CustomReport
    from ..models.custom_report_fields import CustomReportFields
    from ..models.funnel_report_query import FunnelReportQuery
    from ..models.funnel_stages_report import FunnelStagesReport
    from ..models.funnel_totals_report import FunnelTotalsReport
    from ..models.sent_emails_report import SentEmailsReport
    from ..models.status_report import StatusReport

_GET_ACTIVITY: Operation[ActivityReport] = Operation(
    "reports.get_activity",
    "POST",
    "/report/activity/",
    summary="Report on activities.",
    docs="https://developer.close.com/api/resources/reporting/get-activity",
    reads=True,
    response=Model("ActivityReport"),
    body=Model("ActivityReportQuery"),
)
_LIST_ACTIVITY_METRICS: Operation[ActivityMetricList] = Operation(
    "reports.list_activity_metrics",
    "GET",
    "/report/activity/metrics/",
    summary="List the metrics of activity reports.",
    docs="https://developer.close.com/api/resources/reporting/list-activity-metrics",
    response=Model("ActivityMetricList"),
)
_GET_CUSTOM: Operation[CustomReport] = Operation(
    "reports.get_custom",
    "GET",
    "/report/custom/{org_id}/",
    summary="Report on any field.",
    docs="https://developer.close.com/api/resources/reporting/get-custom",
    response=Model("CustomReport"),
)
_GET_FUNNEL_STAGES: Operation[FunnelStagesReport] = Operation(
    "reports.get_funnel_stages",
    "POST",
    "/report/funnel/opportunity/stages/",
    summary="Report on a pipeline by stage.",
    docs="https://developer.close.com/api/resources/reporting/get-funnel-stages",
    reads=True,
    response=Model("FunnelStagesReport"),
    body=Model("FunnelReportQuery"),
)
_GET_FUNNEL_TOTALS: Operation[FunnelTotalsReport] = Operation(
    "reports.get_funnel_totals",
    "POST",
    "/report/funnel/opportunity/totals/",
    summary="Report on a pipeline as a whole.",
    docs="https://developer.close.com/api/resources/reporting/get-funnel-totals",
    reads=True,
    response=Model("FunnelTotalsReport"),
    body=Model("FunnelReportQuery"),
)
_GET_SENT_EMAILS: Operation[SentEmailsReport] = Operation(
    "reports.get_sent_emails",
    "GET",
    "/report/sent_emails/{org_id}/",
    summary="Report on sent e-mails by template.",
    docs="https://developer.close.com/api/resources/reporting/get-sent-emails",
    response=Model("SentEmailsReport"),
)
_GET_LEAD_STATUSES: Operation[StatusReport] = Operation(
    "reports.get_lead_statuses",
    "GET",
    "/report/statuses/lead/{org_id}/",
    summary="Report on changes of lead status.",
    docs="https://developer.close.com/api/resources/reporting/get-lead-statuses",
    response=Model("StatusReport"),
)
_GET_OPPORTUNITY_STATUSES: Operation[StatusReport] = Operation(
    "reports.get_opportunity_statuses",
    "GET",
    "/report/statuses/opportunity/{org_id}/",
    summary="Report on changes of opportunity status.",
    docs="https://developer.close.com/api/resources/reporting/get-opportunity-statuses",
    response=Model("StatusReport"),
)
_LIST_CUSTOM_FIELDS: Operation[CustomReportFields] = Operation(
    "reports.list_custom_fields",
    "GET",
    "/report/custom/fields/",
    summary="List the fields of custom reports.",
    docs="https://developer.close.com/api/resources/reporting/get-custom",
    response=Model("CustomReportFields"),
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "get_activity": _GET_ACTIVITY,
    "list_activity_metrics": _LIST_ACTIVITY_METRICS,
    "get_custom": _GET_CUSTOM,
    "get_funnel_stages": _GET_FUNNEL_STAGES,
    "get_funnel_totals": _GET_FUNNEL_TOTALS,
    "get_sent_emails": _GET_SENT_EMAILS,
    "get_lead_statuses": _GET_LEAD_STATUSES,
    "get_opportunity_statuses": _GET_OPPORTUNITY_STATUSES,
    "list_custom_fields": _LIST_CUSTOM_FIELDS,
}


@carries_out(_GET_ACTIVITY)
async def get_activity(
    client: Caller,
    /,
    body: ActivityReportQuery | abc.Mapping[str, object],
) -> ActivityReport:
    """Report on activities.

    `overview` answers one row per stretch of time, `comparison` one per user. Either
    `datetime_range` or `relative_range` is needed. Times follow the client's time zone offset.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/reporting/get-activity
    """
    return (
        await client.send(
            _GET_ACTIVITY,
            {},
            {},
            body,
        )
    ).parsed


@carries_out(_LIST_ACTIVITY_METRICS)
async def list_activity_metrics(
    client: Caller,
    /,
) -> ActivityMetricList:
    """List the metrics of activity reports.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/reporting/list-activity-metrics
    """
    return (
        await client.send(
            _LIST_ACTIVITY_METRICS,
            {},
            {},
        )
    ).parsed


@carries_out(_GET_CUSTOM)
async def get_custom(
    client: Caller,
    /,
    org_id: str,
    *,
    end: str | None = None,
    group_by: str | None = None,
    interval: Literal["auto", "day", "hour", "month", "quarter", "week", "year"]
    | str
    | None = None,
    query: str | None = None,
    start: str | None = None,
    transform_y: Literal["avg", "max", "min", "sum"] | str | None = None,
    x: str | None = None,
    y: str | None = None,
) -> CustomReport:
    """Report on any field.

    The numbers behind Close's Explorer: `y` of the objects, along `x`. The fields to choose from
    are listed by `GET /report/custom/fields/`.

    Args:
        org_id: Id of the organization.
        end: Where the axis ends: a day, or a whole number; now, unless given.
        group_by: A field by which to split the response into several series.
        interval: Width of a step along the axis; a whole number, as text, when `x` is a number.
        query: Which objects to count, in the older query language; all unless given. For activities
            and opportunities only their own properties can be used.
        start: Where the axis begins: a day, or a whole number when `x` is a number; when the
            organization was created, unless given.
        transform_y: How to put values together; `sum` unless given. It does nothing to a `.count`
            along a field of the same object.
        x: The field along the axis, such as `opportunity.date_created` or `lead.custom.MRR`.
        y: What to count, such as `call.duration` or `opportunity.value`; only numbers; `lead.count`
            unless given.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/reporting/get-custom
    """
    return (
        await client.send(
            _GET_CUSTOM,
            {
                "org_id": org_id,
            },
            {
                "end": end,
                "group_by": group_by,
                "interval": interval,
                "query": query,
                "start": start,
                "transform_y": transform_y,
                "x": x,
                "y": y,
            },
        )
    ).parsed


@carries_out(_GET_FUNNEL_STAGES)
async def get_funnel_stages(
    client: Caller,
    /,
    body: FunnelReportQuery | abc.Mapping[str, object],
) -> FunnelStagesReport:
    """Report on a pipeline by stage.

    Either the report's range or, for `created-cohort`, the cohort's is needed. With a `compared_…`
    range the response is the compared report, not the first one.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/reporting/get-funnel-stages
    """
    return (
        await client.send(
            _GET_FUNNEL_STAGES,
            {},
            {},
            body,
        )
    ).parsed


@carries_out(_GET_FUNNEL_TOTALS)
async def get_funnel_totals(
    client: Caller,
    /,
    body: FunnelReportQuery | abc.Mapping[str, object],
) -> FunnelTotalsReport:
    """Report on a pipeline as a whole.

    Either the report's range or, for `created-cohort`, the cohort's is needed. With a `compared_…`
    range the response is the compared report, not the first one.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/reporting/get-funnel-totals
    """
    return (
        await client.send(
            _GET_FUNNEL_TOTALS,
            {},
            {},
            body,
        )
    ).parsed


@carries_out(_GET_SENT_EMAILS)
async def get_sent_emails(
    client: Caller,
    /,
    org_id: str,
    *,
    date_end: dt.date | str | None = None,
    date_start: dt.date | str | None = None,
    user_id: str | None = None,
) -> SentEmailsReport:
    """Report on sent e-mails by template.

    Args:
        org_id: Id of the organization.
        date_end: Last day of the report.
        date_start: First day of the report; all time unless given.
        user_id: Only e-mails of this user.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/reporting/get-sent-emails
    """
    return (
        await client.send(
            _GET_SENT_EMAILS,
            {
                "org_id": org_id,
            },
            {
                "date_end": date_end,
                "date_start": date_start,
                "user_id": user_id,
            },
        )
    ).parsed


@carries_out(_GET_LEAD_STATUSES)
async def get_lead_statuses(
    client: Caller,
    /,
    org_id: str,
    *,
    date_end: dt.date | str | None = None,
    date_start: dt.date | str | None = None,
    query: str | None = None,
    smart_view_id: str | None = None,
) -> StatusReport:
    """Report on changes of lead status.

    Args:
        org_id: Id of the organization.
        date_end: Last day of the report.
        date_start: First day of the report; all time unless given.
        query: Only leads that this search finds, in the older query language; not together with
            `smart_view_id`.
        smart_view_id: Only what this smart view finds; not together with `query`.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/reporting/get-lead-statuses
    """
    return (
        await client.send(
            _GET_LEAD_STATUSES,
            {
                "org_id": org_id,
            },
            {
                "date_end": date_end,
                "date_start": date_start,
                "query": query,
                "smart_view_id": smart_view_id,
            },
        )
    ).parsed


@carries_out(_GET_OPPORTUNITY_STATUSES)
async def get_opportunity_statuses(
    client: Caller,
    /,
    org_id: str,
    *,
    date_end: dt.date | str | None = None,
    date_start: dt.date | str | None = None,
    query: str | None = None,
    smart_view_id: str | None = None,
    user_id: str | None = None,
) -> StatusReport:
    """Report on changes of opportunity status.

    Args:
        org_id: Id of the organization.
        date_end: Last day of the report.
        date_start: First day of the report; all time unless given.
        query: Only opportunities that this search finds, in the older query language; not together
            with `smart_view_id`.
        smart_view_id: Only what this smart view finds; not together with `query`.
        user_id: Only opportunities of this user.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/reporting/get-opportunity-statuses
    """
    return (
        await client.send(
            _GET_OPPORTUNITY_STATUSES,
            {
                "org_id": org_id,
            },
            {
                "date_end": date_end,
                "date_start": date_start,
                "query": query,
                "smart_view_id": smart_view_id,
                "user_id": user_id,
            },
        )
    ).parsed


@carries_out(_LIST_CUSTOM_FIELDS)
async def list_custom_fields(
    client: Caller,
    /,
) -> CustomReportFields:
    """List the fields of custom reports.

    The shape of the response is not documented.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/reporting/get-custom
    """
    return (
        await client.send(
            _LIST_CUSTOM_FIELDS,
            {},
            {},
        )
    ).parsed


class ReportsResource(Resource):
    """The operations of `reports`, bound to one client."""

    __slots__ = ()

    get_activity = get_activity
    list_activity_metrics = list_activity_metrics
    get_custom = get_custom
    get_funnel_stages = get_funnel_stages
    get_funnel_totals = get_funnel_totals
    get_sent_emails = get_sent_emails
    get_lead_statuses = get_lead_statuses
    get_opportunity_statuses = get_opportunity_statuses
    list_custom_fields = list_custom_fields
