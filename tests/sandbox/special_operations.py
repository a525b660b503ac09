"""Operations that are not the life of one record, each called and its effect read back."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeAlias

import httpx

from close_async import CloseClient
from close_async._base.secrets import Secret
from close_async.sandbox.resources.meetings import add_meeting
from close_async.sandbox.store.cause import SystemCause
from tests.sandbox.every_operation import (
    World,
    activity_type,
    email_step,
    on_lead,
    only,
)

Steps: TypeAlias = "Callable[[World], Awaitable[None]]"


@dataclass(frozen=True)
class Special:
    """Steps, and the operations that they call.

    Args:
        names: the operations.
        steps: calls them all, and nothing else.
    """

    names: frozenset[str]
    steps: Steps

    async def __call__(self, world: World) -> None:
        """Take the steps."""
        await self.steps(world)


SPECIALS: dict[str, Special] = {}
"""By the names of their functions."""


def calls(*names: str) -> Callable[[Steps], Steps]:
    """Note which operations steps call: `leads.get,list` are two of a resource."""
    spelled: set[str] = set()
    for name in names:
        resource, _, verbs = name.partition(".")
        spelled.update(f"{resource}.{verb}" for verb in verbs.split(","))

    def note(steps: Steps) -> Steps:
        SPECIALS[steps.__name__] = Special(frozenset(spelled), steps)
        return steps

    return note


def _ids(page: Any) -> list[str]:
    return [row.id for row in page.data]


# Finding -------------------------------------------------------------------------------------


@calls("activities.list")
async def all_kinds_of_activities(world: World) -> None:
    ids = await on_lead(world)
    note = await world.make("/activity/note/", lead_id=ids["lead_id"], note="A")
    page = await world.run("activities.list", lead_id=ids["lead_id"])
    assert note["id"] in _ids(page)


@calls("advanced_filtering.search")
async def searches(world: World) -> None:
    lead_id = (await on_lead(world))["lead_id"]
    page = await world.run("advanced_filtering.search", body={"query": only(lead_id)})
    assert _ids(page) == [lead_id]


@calls("events.list,get")
async def events(world: World) -> None:
    lead_id = (await on_lead(world))["lead_id"]
    page = await world.run("events.list", lead_id=lead_id)
    assert page.data[0].lead_id == lead_id
    assert (await world.run("events.get", id=page.data[0].id)).id == page.data[0].id


@calls("users.get_me,get,list,list_availabilities")
async def users(world: World) -> None:
    me = await world.run("users.get_me")
    assert (await world.run("users.get", id=me.id)).email == me.email
    assert me.id in _ids(await world.run("users.list"))
    rows = (await world.run("users.list_availabilities")).data
    assert me.id in [row.user_id for row in rows]


@calls("creations.list,get")
async def creations(world: World) -> None:
    lead_id = (await on_lead(world))["lead_id"]
    (made,) = (await world.run("creations.list", lead_id=lead_id)).data
    assert (await world.run("creations.get", id=made.id)).lead_id == lead_id


@calls("connected_accounts.list,get")
async def accounts(world: World) -> None:
    first = (await world.run("connected_accounts.list")).data[0]
    assert (await world.run("connected_accounts.get", id=first.id)).email == first.email


@calls("dialers.list,get")
async def dialers(world: World) -> None:
    first = (await world.run("dialers.list")).data[0]
    assert (await world.run("dialers.get", id=first.id)).type == first.type


@calls("forms.list,get", "form_submissions.list,get,delete")
async def forms(world: World) -> None:
    form = (await world.run("forms.list")).data[0]
    assert (await world.run("forms.get", id=form.id)).name == form.name
    filled = (await world.run("form_submissions.list", form_id=form.id)).data[0]
    assert (await world.run("form_submissions.get", id=filled.id)).form_id == form.id
    await world.run("form_submissions.delete", id=filled.id)
    await world.gone("form_submissions.get", filled.id)


@calls("import_updates.list,get,delete")
async def imports(world: World) -> None:
    row = (await world.run("import_updates.list")).data[0]
    assert (await world.run("import_updates.get", id=row.id)).import_id == row.import_id
    await world.run("import_updates.delete", id=row.id)
    await world.gone("import_updates.get", row.id)


# Activities ----------------------------------------------------------------------------------


@calls("email_threads.list,get,delete")
async def threads(world: World) -> None:
    ids = await on_lead(world)
    email = await world.make(
        "/activity/email/", **ids, status="sent", subject="A", to=["a@b.example"]
    )
    thread_id = email["thread_id"]
    assert thread_id in _ids(await world.run("email_threads.list", lead_id=ids["lead_id"]))
    assert (await world.run("email_threads.get", id=thread_id)).id == thread_id
    await world.run("email_threads.delete", id=thread_id)
    await world.gone("email_threads.get", thread_id)


@calls("comment_threads.list,get")
async def comment_threads(world: World) -> None:
    note = await world.make(
        "/activity/note/", lead_id=(await on_lead(world))["lead_id"], note="Look"
    )
    comment = await world.make("/comment/", object_id=note["id"], body="<body>Yes</body>")
    page = await world.run("comment_threads.list", object_ids=[note["id"]])
    assert _ids(page) == [comment["thread_id"]]
    thread = await world.run("comment_threads.get", id=comment["thread_id"])
    assert thread.object_id == note["id"]


@calls("lead_status_changes.create,list,get,delete")
async def lead_status_changes(world: World) -> None:
    lead_id = (await on_lead(world))["lead_id"]
    old, new, *_ = (row["id"] for row in await world.seen("/status/lead/"))
    body = {"lead_id": lead_id, "old_status_id": old, "new_status_id": new}
    made = await world.run("lead_status_changes.create", body=body)
    assert made.id in _ids(await world.run("lead_status_changes.list", lead_id=lead_id))
    assert (await world.run("lead_status_changes.get", id=made.id)).new_status_id == new
    await world.run("lead_status_changes.delete", id=made.id)
    await world.gone("lead_status_changes.get", made.id)


@calls("opportunity_status_changes.create,list,get,delete")
async def opportunity_status_changes(world: World) -> None:
    lead_id = (await on_lead(world))["lead_id"]
    deal = await world.make("/opportunity/", lead_id=lead_id)
    old, new, *_ = (row["id"] for row in await world.seen("/status/opportunity/"))
    body = {
        "lead_id": lead_id,
        "opportunity_id": deal["id"],
        "old_status_id": old,
        "new_status_id": new,
    }
    made = await world.run("opportunity_status_changes.create", body=body)
    page = await world.run("opportunity_status_changes.list", lead_id=lead_id)
    assert made.id in _ids(page)
    shown = await world.run("opportunity_status_changes.get", id=made.id)
    assert shown.opportunity_id == deal["id"]
    await world.run("opportunity_status_changes.delete", id=made.id)
    await world.gone("opportunity_status_changes.get", made.id)


@calls("tasks.bulk_update", "task_completions.list,get,delete")
async def many_tasks(world: World) -> None:
    lead_id = (await on_lead(world))["lead_id"]
    await world.make("/task/", lead_id=lead_id, text="Call")
    await world.run("tasks.bulk_update", body={"is_complete": True}, lead_id=lead_id)
    (done,) = (await world.run("task_completions.list", lead_id=lead_id)).data
    assert (await world.run("task_completions.get", id=done.id)).task_text == "Call"
    await world.run("task_completions.delete", id=done.id)
    await world.gone("task_completions.get", done.id)


@calls("meetings.list,get,update,delete,create_integration")
async def meetings(world: World) -> None:
    lead_id, state = (await on_lead(world))["lead_id"], world.sandbox.state
    cause = SystemCause(world.user_id)
    starts_at = datetime(2020, 1, 1, tzinfo=UTC)
    record = world.sandbox.run(lambda: add_meeting(state, cause, lead_id, starts_at, title="Demo"))
    id = record["id"]
    assert _ids(await world.run("meetings.list", lead_id=lead_id)) == [id]
    await world.run("meetings.update", id=id, body={"user_note_html": "<p>Went well</p>"})
    assert (await world.run("meetings.get", id=id)).user_note == "Went well"
    data = {"integration_data": {"note_html": "<p>A</p>"}}
    async with as_app(world) as app:
        made = await app.run("meetings.create_integration", id=id, body=data)
        assert made.integration_data.to_dict() == data["integration_data"]
    await world.run("meetings.delete", id=id)
    await world.gone("meetings.get", id)


class AppToken:
    """The token of an OAuth app."""

    account = "app"
    _value = Secret("Bearer app-token")

    def secrets(self) -> tuple[Secret, ...]:
        return (self._value,)

    def ready(self) -> Secret | None:
        return self._value

    async def authorization(self, send: Any) -> Secret:
        del send
        return self._value

    async def renew(self, rejected: Secret, send: Any) -> bool:
        del rejected, send
        return False


@asynccontextmanager
async def as_app(world: World) -> AsyncGenerator[World]:
    """The same sandbox, asked by an OAuth app."""
    async with CloseClient(auth=AppToken(), base_url=world.sandbox.base_url) as close:
        app = World(close, world.sandbox)
        yield app
        world.called |= app.called


# Leads and their fields ------------------------------------------------------------------------


@calls("leads.merge", "lead_merges.list,get")
async def merges(world: World) -> None:
    source, target = [(await on_lead(world))["lead_id"] for _ in range(2)]
    await world.run("leads.merge", body={"source": source, "destination": target})
    (merge,) = (await world.run("lead_merges.list", lead_id=target)).data
    assert (await world.run("lead_merges.get", id=merge.id)).lead_id == target


@calls("custom_field_schemas.get,update")
async def schemas(world: World) -> None:
    of = "custom_field_schemas"
    schema = await world.run(f"{of}.get", object_type="contact")
    ids = [field.id for field in schema.fields]
    assert len(ids) > 1
    turned = {"fields": [{"id": id} for id in reversed(ids)]}
    after = await world.run(f"{of}.update", object_type="contact", body=turned)
    assert [field.id for field in after.fields] == ids[::-1]


@calls(
    "shared_custom_fields.create_association,get_association,update_association,delete_association"
)
async def associations(world: World) -> None:
    field_id = (await world.make("/custom_field/shared/", name="Mood", type="text"))["id"]
    kind = f"custom_activity_type/{(await activity_type(world))['id']}"
    of = "shared_custom_fields"
    body = {
        "object_type": "custom_activity_type",
        "custom_activity_type_id": kind.partition("/")[2],
    }
    await world.run(f"{of}.create_association", scf_id=field_id, body=body)
    at = {"scf_id": field_id, "object_type": kind}
    await world.run(f"{of}.update_association", **at, body={"required": True})
    assert (await world.run(f"{of}.get_association", **at)).required is True
    await world.run(f"{of}.delete_association", **at)
    field = await world.close.request("GET", f"/custom_field/shared/{field_id}/")
    assert field["associations"] == []


@calls("field_enrichments.create")
async def enrichment(world: World) -> None:
    lead_id = (await on_lead(world))["lead_id"]
    field_id = (await world.make("/custom_field/lead/", name="Guess", type="text"))["id"]
    body = {
        "organization_id": world.sandbox.state.organization_id,
        "object_type": "lead",
        "object_id": lead_id,
        "field_id": field_id,
    }
    found = await world.run("field_enrichments.create", body=body)
    lead = await world.close.request("GET", f"/lead/{lead_id}/")
    assert lead[f"custom.{field_id}"] == found.value


# The organization ------------------------------------------------------------------------------


@calls("organizations.get,update")
async def organization(world: World) -> None:
    id = world.sandbox.state.organization_id
    await world.run("organizations.update", id=id, body={"name": "Kites & Co."})
    assert (await world.run("organizations.get", id=id)).name == "Kites & Co."


@calls("memberships.create,update,bulk_update,get_pinned_views,update_pinned_views,delete")
async def memberships(world: World) -> None:
    body = {"email": "bo.kite@sandbox.example", "role_id": "user"}
    made = await world.run("memberships.create", body=body)
    changed = await world.run("memberships.update", id=made.id, body={"role_id": "superuser"})
    assert changed.role_id == "superuser"
    many = {"_params": {"id__in": made.id}, "auto_record_calls": "enabled"}
    assert (await world.run("memberships.bulk_update", body=many)).count == 1
    view = await world.make(
        "/saved_search/", name="A", type="lead", s_query={"query": {"type": "match_all"}}
    )
    pinned = {"saved_view_ids": [view["id"]]}
    await world.run("memberships.update_pinned_views", id=made.id, body=pinned)
    shown = await world.run("memberships.get_pinned_views", id=made.id)
    assert list(shown.saved_view_ids) == [view["id"]]
    await world.run("memberships.delete", id=made.id)
    row = world.sandbox.state.memberships.rows[made.id]
    assert (row["is_active"], row["auto_record_calls"]) == (False, "enabled")


@calls("groups.add_member,remove_member")
async def members(world: World) -> None:
    group_id = (await world.make("/group/", name="Pilots"))["id"]
    await world.run("groups.add_member", group_id=group_id, body={"user_id": world.user_id})
    at, asked = f"/group/{group_id}/", {"_fields": "members"}
    shown = await world.close.request("GET", at, params=asked)
    assert shown == {"members": [{"user_id": world.user_id}]}
    await world.run("groups.remove_member", group_id=group_id, user_id=world.user_id)
    assert await world.close.request("GET", at, params=asked) == {"members": []}


@calls("send_as.bulk_create,delete_by_user")
async def sending_as(world: World) -> None:
    other = world.other_user(2)
    page = await world.run("send_as.bulk_create", body={"allowed_user_ids": [other]})
    assert other in [row.allowed_user_id for row in page.data]
    await world.run("send_as.delete_by_user", allowing_user_id=world.user_id, allowed_user_id=other)
    assert other not in [row["allowed_user_id"] for row in await world.seen("/send_as/")]


@calls("blocked_phone_numbers.get_settings,update_settings")
async def blocking(world: World) -> None:
    body = {"reject_anonymous_inbound_calls": True}
    await world.run("blocked_phone_numbers.update_settings", body=body)
    assert (await world.run("blocked_phone_numbers.get_settings")).to_dict() == body


@calls("playbooks.archive,unarchive")
async def archived_playbooks(world: World) -> None:
    id = (await world.make("/playbook/", name="Discovery"))["id"]
    assert (await world.run("playbooks.archive", id=id)).archived_at is not None
    assert (await world.run("playbooks.unarchive", id=id)).archived_at is None


@calls("unsubscribed_emails.create,list,delete")
async def unsubscribing(world: World) -> None:
    await world.run("unsubscribed_emails.create", body={"email": "no@more.example"})
    rows = (await world.run("unsubscribed_emails.list")).data
    assert "no@more.example" in [row.email for row in rows]
    await world.run("unsubscribed_emails.delete", email_address="no@more.example")
    assert await world.seen("/unsubscribe/email/") == []


@calls("scheduling_links.create_integration,delete_integration")
async def links_of_apps(world: World) -> None:
    body = {"source_id": "s1", "name": "Demo", "url": "https://meet.example/app"}
    async with as_app(world) as app:
        made = await app.run("scheduling_links.create_integration", body=body)
        assert made.id in [row["id"] for row in await app.seen("/scheduling_link/")]
        await app.run("scheduling_links.delete_integration", source_id="s1")
        assert made.id not in [row["id"] for row in await app.seen("/scheduling_link/")]


@calls("shared_scheduling_links.create_association,delete_association")
async def shared_links(world: World) -> None:
    shared = await world.make("/shared_scheduling_link/", name="Demo")
    pair = {"shared_scheduling_link_id": shared["id"], "user_id": world.user_id}
    of = "shared_scheduling_links"
    made = await world.run(
        f"{of}.create_association", body={**pair, "url": "https://meet.example/"}
    )
    assert made.url == "https://meet.example/"
    await world.run(f"{of}.delete_association", body=pair)
    assert len(world.sandbox.state.tables["shared_scheduling_link_association"]) == 0


@calls("email_templates.render")
async def rendering(world: World) -> None:
    ids = await on_lead(world)
    template = await world.make(
        "/email_template/", name="T", subject="S", body="Hello {{ contact.first_name }}"
    )
    shown = await world.run("email_templates.render", id=template["id"], **ids)
    assert shown.body == "Hello Ada"


# Jobs ------------------------------------------------------------------------------------------


@calls(
    "exports.create_lead,create_opportunity,get,get_lead,get_opportunity",
    "exports.list,list_leads,list_opportunities",
)
async def exports(world: World) -> None:
    body = {"type": "leads", "format": "json", "s_query": {"type": "match_all"}}
    leads = await world.run("exports.create_lead", body={**body, "send_done_email": False})
    deals = await world.run("exports.create_opportunity", body={"format": "csv"})
    world.sandbox.clock.advance(5)
    done = await world.run("exports.get", id=leads.id)
    assert done.status == "done"
    async with httpx.AsyncClient(trust_env=False) as http:
        assert (await http.get(done.download_url)).status_code == 200
    assert (await world.run("exports.get_lead", id=leads.id)).type == "leads"
    assert (await world.run("exports.get_opportunity", id=deals.id)).format == "csv"
    assert {leads.id, deals.id} <= set(_ids(await world.run("exports.list")))
    assert leads.id in _ids(await world.run("exports.list_leads"))
    assert deals.id in _ids(await world.run("exports.list_opportunities"))


@calls("files.create")
async def files(world: World) -> None:
    made = await world.run("files.create", body={"filename": "a.txt", "content_type": "text/plain"})
    async with httpx.AsyncClient(trust_env=False) as http:
        sent = await http.post(
            made.upload.url,
            data=dict(made.upload.fields),
            files={"file": ("a.txt", b"Hi", "text/plain")},
        )
    assert sent.is_success, sent.text


async def _bulk(world: World, of: str, lead_id: str, **body: Any) -> None:
    asked = {"s_query": only(lead_id), "send_done_email": False, **body}
    made = await world.run(f"{of}.create", body=asked)
    assert made.id in _ids(await world.run(f"{of}.list"))
    assert (
        await world.run(f"{of}.update", id=made.id, body={"status": "paused"})
    ).status == "paused"
    await world.run(f"{of}.update", id=made.id, body={"status": "resuming"})
    world.sandbox.clock.advance(5)
    assert (await world.run(f"{of}.get", id=made.id)).status == "done"


@calls("bulk_edits.create,list,get,update")
async def bulk_edits(world: World) -> None:
    lead_id = (await on_lead(world))["lead_id"]
    status = (await world.seen("/status/lead/"))[2]["id"]
    await _bulk(world, "bulk_edits", lead_id, type="set_lead_status", lead_status_id=status)
    assert world.sandbox.state.leads.rows[lead_id]["status_id"] == status


@calls("bulk_deletes.create,list,get,update")
async def bulk_deletes(world: World) -> None:
    lead_id = (await on_lead(world))["lead_id"]
    await _bulk(world, "bulk_deletes", lead_id)
    assert lead_id not in world.sandbox.state.leads


@calls("bulk_emails.create,list,get,update")
async def bulk_emails(world: World) -> None:
    lead_id = (await on_lead(world))["lead_id"]
    template = await world.make("/email_template/", name="T", subject="S", body="B")
    await _bulk(
        world, "bulk_emails", lead_id, template_id=template["id"], contact_preference="lead"
    )
    await world.close.request("GET", "/me/")
    assert lead_id in [message.lead_id for message in world.sandbox.state.outbox]


@calls("bulk_sequence_subscriptions.create,list,get,update")
async def bulk_subscriptions(world: World) -> None:
    lead_id = (await on_lead(world))["lead_id"]
    account = (await world.seen("/connected_account/"))[0]
    sequence = await world.make(
        "/sequence/", name="A", timezone="UTC", steps=[await email_step(world)]
    )
    await _bulk(
        world,
        "bulk_sequence_subscriptions",
        lead_id,
        action_type="subscribe",
        sequence_id=sequence["id"],
        sender_account_id=account["id"],
        sender_name="Ines",
        sender_email=account["email"],
        contact_preference="lead",
    )
    rows = await world.seen("/sequence_subscription/", sequence_id=sequence["id"])
    assert [row["lead_id"] for row in rows] == [lead_id]


@calls(
    "reports.get_activity,list_activity_metrics,get_custom,list_custom_fields",
    "reports.get_funnel_stages,get_funnel_totals,get_sent_emails",
    "reports.get_lead_statuses,get_opportunity_statuses",
)
async def reports(world: World) -> None:
    state = world.sandbox.state
    org_id, pipeline = state.organization_id, next(iter(state.pipelines))["id"]
    await world.make("/opportunity/", lead_id=(await on_lead(world))["lead_id"], value=100)
    metrics = [row.key for row in (await world.run("reports.list_activity_metrics")).metrics]
    key = "leads.created.all.count"
    assert key in metrics
    asked = {"type": "overview", "metrics": [key], "relative_range": "all-time"}
    report = await world.run("reports.get_activity", body=asked)
    assert report.aggregations.totals.to_dict()[key] == len(state.leads)
    funnel = {"pipeline": pipeline, "type": "created-cohort", "cohort_relative_range": "all-time"}
    stages = await world.run("reports.get_funnel_stages", body=funnel)
    totals = await world.run("reports.get_funnel_totals", body=funnel)
    assert totals.aggregations.count == len(state.opportunities)
    assert stages.aggregations.stages
    counts = await world.run("reports.get_lead_statuses", org_id=org_id)
    ended = [row.ended for row in counts.status_overview]
    assert sum(ended) == len(state.leads)
    deals = await world.run("reports.get_opportunity_statuses", org_id=org_id)
    assert sum(row.ended for row in deals.status_overview) == len(state.opportunities)
    assert (await world.run("reports.get_sent_emails", org_id=org_id)).sent_email_stats is not None
    fields = (await world.run("reports.list_custom_fields")).to_dict()
    assert fields
    custom = await world.run("reports.get_custom", org_id=org_id, y="lead.count")
    assert custom.series
