"""What is called of each operation through our client, and what is read back.

A scenario names the operations that it calls. Most are lives of a record: it is created, read,
listed, changed and deleted, and what was written is read back after each.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from close_async import OPERATIONS, CloseClient, NotFoundError
from close_async.sandbox import Sandbox

Body: TypeAlias = "Mapping[str, Any] | Callable[[World], Awaitable[Mapping[str, Any]]]"
Scenario: TypeAlias = "Callable[[World], Awaitable[None]]"


class World:
    """A client of a sandbox that notes which operations were called.

    Args:
        close: the client.
        sandbox: what it talks to.
    """

    def __init__(self, close: CloseClient, sandbox: Sandbox) -> None:
        self.close = close
        self.sandbox = sandbox
        self.called: set[str] = set()

    async def run(self, name: str, /, **parameters: Any) -> Any:
        """One operation."""
        self.called.add(name)
        return await self.close.run(name, **parameters)

    async def gone(self, name: str, id: str) -> None:
        """Nothing has this id any more."""
        try:
            found = await self.run(name, id=id)
        except NotFoundError:
            return
        raise AssertionError(f"{name} still gives {found!r}")

    async def make(self, path: str, **body: Any) -> dict[str, Any]:
        """Something that a scenario needs, without counting as called."""
        made: dict[str, Any] = await self.close.request("POST", path, json=body)
        return made

    async def seen(self, path: str, **params: Any) -> list[dict[str, Any]]:
        """A list that a scenario needs, without counting as called."""
        page = await self.close.request("GET", path, params=params)
        rows: list[dict[str, Any]] = page["data"]
        return rows

    async def person(self) -> dict[str, Any]:
        """A contact of a lead of their own."""
        contact = {
            "name": "Ada Quill",
            "emails": [{"email": "ada@quill.example"}],
            "phones": [{"phone": "+14155550177"}],
        }
        lead = await self.make("/lead/", name="Quill Labs", contacts=[contact])
        person: dict[str, Any] = lead["contacts"][0]
        return person

    @property
    def user_id(self) -> str:
        """The user who calls."""
        return str(next(iter(self.sandbox.state.users))["id"])

    def other_user(self, place: int = 1) -> str:
        """Somebody else."""
        return str(list(self.sandbox.state.users)[place]["id"])


async def body_of(world: World, body: Body) -> Mapping[str, Any]:
    """What is sent."""
    return await body(world) if callable(body) else body


def holds(record: Any, sent: Mapping[str, Any]) -> None:
    """A record has what was sent."""
    shown = record.to_dict()
    for key, value in sent.items():
        assert shown.get(key) == value, f"{key}: sent {value!r}, read back {shown.get(key)!r}"


@dataclass(frozen=True)
class Life:
    """A record from its creation to its end.

    Args:
        resource: its operations are `resource.create` and so on, those that there are.
        create: what it is made with.
        change: what is changed then.
        among: parameters that its list needs, from what was made.
        unseen: keys of what is sent that are shown otherwise.
        create_with: the operation that makes it.
        listed: whether a new one is among the first rows.
    """

    resource: str
    create: Body
    change: Body = field(default_factory=dict[str, Any])
    among: Callable[[Any], Mapping[str, Any]] = lambda made: {}
    unseen: tuple[str, ...] = ()
    create_with: str = "create"
    listed: bool = True

    @property
    def names(self) -> set[str]:
        """The operations that it calls."""
        usual = ("list", "get", self.create_with, "update", "delete")
        return {
            f"{self.resource}.{name}" for name in usual if f"{self.resource}.{name}" in OPERATIONS
        }

    async def __call__(self, world: World) -> None:
        """Live it."""
        of, names = self.resource, self.names
        sent = await body_of(world, self.create)
        made = await world.run(f"{of}.{self.create_with}", body=sent)
        told = {key: value for key, value in sent.items() if key not in self.unseen}
        holds(made, told)
        if f"{of}.get" in names:
            holds(await world.run(f"{of}.get", id=made.id), told)
        if f"{of}.list" in names:
            page = await world.run(f"{of}.list", **self.among(made))
            assert made.id in [row.id for row in page.data]
        if f"{of}.update" in names:
            change = await body_of(world, self.change)
            seen = {key: value for key, value in change.items() if key not in self.unseen}
            holds(await world.run(f"{of}.update", id=made.id, body=change), seen)
            holds(await world.run(f"{of}.get", id=made.id), seen)
        if f"{of}.delete" in names:
            await world.run(f"{of}.delete", id=made.id)
            await world.gone(f"{of}.get", made.id)


def of_lead(made: Any) -> Mapping[str, Any]:
    """Lists of activities by their lead."""
    return {"lead_id": made.lead_id}


async def on_lead(world: World) -> dict[str, Any]:
    """The ids of a lead and of its contact."""
    person = await world.person()
    return {"lead_id": person["lead_id"], "contact_id": person["id"]}


def also(**values: Any) -> Body:
    """A body on a lead and its contact."""

    async def body(world: World) -> Mapping[str, Any]:
        return {**await on_lead(world), **values}

    return body


async def _lead(world: World) -> str:
    return str((await world.person())["lead_id"])


def lead_only(**values: Any) -> Body:
    """A body on a lead."""

    async def body(world: World) -> Mapping[str, Any]:
        return {"lead_id": await _lead(world), **values}

    return body


async def activity_type(world: World) -> dict[str, Any]:
    """A type of custom activities."""
    return await world.make("/custom_activity/", name="Visit")


async def object_type(world: World) -> dict[str, Any]:
    """A type of custom objects."""
    return await world.make("/custom_object_type/", name="Boat", name_plural="Boats")


async def _of_activity_type(world: World) -> Mapping[str, Any]:
    kind = (await activity_type(world))["id"]
    return {"name": "Mood", "type": "text", "custom_activity_type_id": kind}


async def _of_object_type(world: World) -> Mapping[str, Any]:
    kind = (await object_type(world))["id"]
    return {"name": "Length", "type": "number", "custom_object_type_id": kind}


async def _custom_activity(world: World) -> Mapping[str, Any]:
    kind = (await activity_type(world))["id"]
    return {"lead_id": await _lead(world), "custom_activity_type_id": kind}


async def _custom_object(world: World) -> Mapping[str, Any]:
    kind = (await object_type(world))["id"]
    return {"lead_id": await _lead(world), "custom_object_type_id": kind, "name": "Sloop"}


async def _comment(world: World) -> Mapping[str, Any]:
    note = await world.make("/activity/note/", lead_id=await _lead(world), note="Look")
    return {"object_id": note["id"], "body": "<body>Yes</body>"}


async def _opportunity_status(world: World) -> Mapping[str, Any]:
    pipeline = next(iter(world.sandbox.state.pipelines))["id"]
    return {"label": "Thinking", "type": "active", "pipeline_id": pipeline}


async def email_step(world: World, delay: int = 86_400) -> dict[str, Any]:
    """A step of a sequence that sends an e-mail."""
    template = await world.make(
        "/email_template/", name="T", subject="Kites", body="Hello", is_shared=True
    )
    return {"step_type": "email", "delay": delay, "email_template_id": template["id"]}


async def _sequence(world: World) -> Mapping[str, Any]:
    return {"name": "Warm up", "timezone": "Europe/Berlin", "steps": [await email_step(world)]}


async def _subscription(world: World) -> Mapping[str, Any]:
    sequence = await world.make("/sequence/", **await _sequence(world))
    account = (await world.seen("/connected_account/"))[0]
    person = await world.person()
    return {
        "sequence_id": sequence["id"],
        "contact_id": person["id"],
        "contact_email": "ada@quill.example",
        "sender_account_id": account["id"],
        "sender_name": "Ines",
        "sender_email": account["email"],
    }


async def _send_as(world: World) -> Mapping[str, Any]:
    return {"allowing_user_id": world.user_id, "allowed_user_id": world.other_user()}


def only(lead_id: str) -> dict[str, Any]:
    """A search that finds one lead."""
    return {"type": "id", "object_type": "lead", "value": lead_id}


_FIELD = {"name": "Size", "type": "text"}
_VIEW = {"query": {"type": "match_all"}}
_PUBLIC = {"is_shared": True}

LIVES: tuple[Life, ...] = (
    Life("activity_custom_fields", _of_activity_type, {"name": "Weather"}),
    Life("blocked_phone_numbers", {"phone": "+14155550188", "reason": "Noise"}, {"reason": "Loud"}),
    Life(
        "calls",
        also(direction="outbound", status="completed", duration=60, note="Talked"),
        {"note": "Talked long"},
        of_lead,
    ),
    Life(
        "comments",
        _comment,
        {"body": "<body>No</body>"},
        lambda made: {"thread_id": made.thread_id},
        unseen=("object_id",),
    ),
    Life("contact_custom_fields", _FIELD, {"name": "Height"}),
    Life("contacts", lead_only(name="Bo Kite", title="Pilot"), {"title": "Captain"}, of_lead),
    Life("custom_activities", _custom_activity, {"pinned": True}, of_lead),
    Life("custom_activity_types", {"name": "Visit"}, {"description": "On site"}),
    Life("custom_object_custom_fields", _of_object_type, {"name": "Width"}),
    Life("custom_object_types", {"name": "Boat", "name_plural": "Boats"}, {"description": "A"}),
    Life("custom_objects", _custom_object, {"name": "Ketch"}, of_lead),
    Life("email_templates", {"name": "T", "subject": "A", **_PUBLIC}, {"subject": "B"}),
    Life(
        "emails",
        also(status="draft", subject="Kites", body_text="Hello"),
        {"subject": "Sails"},
        of_lead,
    ),
    Life("groups", {"name": "Support"}, {"name": "Help"}),
    Life(
        "integration_links",
        {"name": "A", "url": "https://x.example/", "type": "lead"},
        {"name": "B"},
    ),
    Life("lead_custom_fields", _FIELD, {"name": "Height"}),
    Life("lead_statuses", {"label": "Waiting"}, {"label": "Asleep"}),
    Life("leads", {"name": "Amber Quill"}, {"description": "Changed"}),
    Life("notes", lead_only(note="Remember"), {"note": "Forget"}, of_lead),
    Life("opportunities", lead_only(value=100, confidence=50), {"confidence": 75}, of_lead),
    Life("opportunity_custom_fields", _FIELD, {"name": "Height"}),
    Life("opportunity_statuses", _opportunity_status, {"label": "Dreaming"}),
    Life("outcomes", {"name": "Reached"}, {"description": "Somebody answered"}),
    Life("pipelines", {"name": "Renewals"}, {"name": "Upsales"}),
    Life("playbooks", {"name": "Discovery"}, {"description": "Ask"}),
    Life("roles", {"name": "Exporter", "permissions": ["export"]}, {"permissions": []}),
    Life("scheduling_links", {"name": "Demo", "url": "https://meet.example/"}, {"name": "Talk"}),
    Life("send_as", _send_as),
    Life(
        "sequence_subscriptions",
        _subscription,
        {"status": "paused"},
        lambda made: {"sequence_id": made.sequence_id},
    ),
    Life("sequences", _sequence, {"name": "Cool down"}, unseen=("steps",)),
    Life("shared_custom_fields", _FIELD, {"name": "Height"}),
    Life("shared_scheduling_links", {"name": "Demo"}, {"name": "Talk"}),
    Life(
        "smart_views",
        {"name": "All", "type": "lead", "s_query": _VIEW},
        {"name": "Everyone"},
        unseen=("s_query",),
    ),
    Life(
        "sms",
        also(status="draft", text="Hello", local_phone="+14155550100"),
        {"text": "Bye"},
        of_lead,
    ),
    Life("sms_templates", {"name": "T", "text": "A", **_PUBLIC}, {"text": "B"}),
    Life("tasks", lead_only(text="Call"), {"text": "Write"}, of_lead),
    Life(
        "webhooks",
        {
            "url": "https://receiver.example/hook",
            "events": [{"object_type": "lead", "action": "created"}],
        },
        {"status": "paused"},
        unseen=("events",),
    ),
    Life(
        "whatsapp_messages",
        also(
            direction="incoming",
            external_whatsapp_message_id="w1",
            message_markdown="*Hi*",
            local_phone="+14155550100",
            remote_phone="+14155550177",
            activity_at="2026-11-20T10:00:00+00:00",
        ),
        {"message_markdown": "_Hi_"},
        of_lead,
        unseen=("activity_at",),
    ),
    Life(
        "phone_numbers",
        {"country": "US", "sharing": "personal"},
        {"label": "Mine"},
        unseen=("sharing",),
    ),
)
"""Records with the usual operations."""
