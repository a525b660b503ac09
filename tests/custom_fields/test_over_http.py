"""Custom fields over real HTTP: every type on every kind of object, and nothing else changed."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Iterator
from typing import Any

import pytest
import trio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from close_async import (
    BadRequestError,
    CloseClient,
    CustomFields,
    FieldDefinition,
    InvalidArgument,
    RequestEvent,
)
from close_async.queries import custom_field
from close_async.sandbox import Sandbox, SandboxConfig
from close_async.values.records import Record

from .organization import World, furnish

KINDS = ["lead", "contact", "opportunity", "activity", "custom_object"]
MOVING = ("date_updated", "updated_by", "updated_by_name", "last_published_at")
"""Keys that Close changes itself with every update."""


OFFSETS = st.integers(-719, 719).map(lambda minutes: dt.timezone(dt.timedelta(minutes=minutes)))
"""Time zones in which no moment has two names, which Python calls unequal to any other's."""


class Box:
    """A sandbox with its furniture, and one event loop for all that talks to it."""

    def __init__(self, sandbox: Sandbox, runner: asyncio.Runner) -> None:
        self.runner = runner
        self.requests: list[RequestEvent] = []
        self.close = CloseClient(
            "key", base_url=sandbox.base_url, event_hooks={"request": [self.requests.append]}
        )
        self.world: World = runner.run(furnish(self.close))

    async def fields(self, kind: str) -> CustomFields:
        names = {"activity": self.world.activity_type, "custom_object": self.world.object_type}
        return await self.close.custom_fields(names.get(kind, kind))

    async def get(self, kind: str) -> Record:
        id = self.world.records[kind]
        match kind:
            case "lead":
                return await self.close.leads.get(id)
            case "contact":
                return await self.close.contacts.get(id)
            case "opportunity":
                return await self.close.opportunities.get(id)
            case "activity":
                return await self.close.custom_activities.get(id)
            case _:
                return await self.close.custom_objects.get(id)

    async def update(self, kind: str, body: dict[str, Any]) -> Record:
        id = self.world.records[kind]
        match kind:
            case "lead":
                return await self.close.leads.update(id, body)
            case "contact":
                return await self.close.contacts.update(id, body)
            case "opportunity":
                return await self.close.opportunities.update(id, body)
            case "activity":
                return await self.close.custom_activities.update(id, body)
            case _:
                return await self.close.custom_objects.update(id, body)


@pytest.fixture(scope="module")
def box() -> Iterator[Box]:
    with Sandbox(SandboxConfig(leads=0, rate=None)) as sandbox, asyncio.Runner() as runner:
        made = Box(sandbox, runner)
        yield made
        runner.run(made.close.aclose())


def value_of(field: FieldDefinition, world: World) -> st.SearchStrategy[Any]:
    """One value that a field takes."""
    match field.type:
        case "number":
            return st.integers(-(10**9), 10**9) | st.floats(-1e6, 1e6)
        case "date":
            return st.dates(dt.date(1970, 1, 1), dt.date(2100, 1, 1))
        case "datetime":
            return st.datetimes(dt.datetime(1980, 1, 1), dt.datetime(2080, 1, 1), timezones=OFFSETS)
        case "hidden":
            return st.booleans() | st.integers(-9, 9) | st.dictionaries(st.text("ab"), st.none())
        case "user" | "contact" | "custom_object" | "choices":
            return st.sampled_from(world.values[field.type])
        case _:
            return st.text(
                st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1, max_size=20
            )


@st.composite
def edits(draw: st.DrawFn, fields: list[FieldDefinition], world: World) -> list[Any]:
    """Some edits: at most one for each field."""
    chosen = draw(st.lists(st.sampled_from(fields), max_size=6, unique_by=lambda field: field.id))
    result: list[tuple[FieldDefinition, str, Any]] = []
    for field in chosen:
        value = value_of(field, world)
        several = field.accepts_multiple_values
        how = draw(
            st.sampled_from(["write", "clear", "add", "remove"] if several else ["write", "clear"])
        )
        if how == "write" and several:
            value = st.lists(value, unique=True, max_size=4)
        result.append((field, how, draw(value)))
    return result


def rest_of(record: Record, without: set[str]) -> dict[str, Any]:
    """All that a record has, but for some keys and what Close changes itself."""
    raw = record.to_dict()
    return {key: value for key, value in raw.items() if key not in without and key not in MOVING}


def expected(before: Any, how: str, value: Any) -> Any:
    """What a field should hold after an edit."""
    match how:
        case "write":
            return value
        case "clear":
            return [] if isinstance(before, list) else None
        case "add":
            return before if value in before else [*before, value]
        case _:
            return [held for held in before if held != value]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("way", ["record", "encode"])
def test_an_edit_changes_its_field_and_nothing_else(box: Box, kind: str, way: str) -> None:
    fields = box.runner.run(box.fields(kind))

    @settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(edits=edits(list(fields), box.world))
    def property(edits: list[tuple[FieldDefinition, str, Any]]) -> None:
        box.runner.run(check(edits))

    async def check(edits: list[tuple[FieldDefinition, str, Any]]) -> None:
        record = await box.get(kind)
        before = await box.get(kind)
        wanted = {field.id: expected(field.read(before), how, value) for field, how, value in edits}
        body = edited(record, edits) if way == "record" else encoded(fields, edits)
        assert all(key.startswith("custom.cf_") for key in body)
        await box.update(kind, body)
        after = await box.get(kind)
        touched = {field.key for field, _, _ in edits} | {"custom"}
        assert rest_of(after, touched) == rest_of(before, touched)
        assert {field.id: field.read(after) for field, _, _ in edits} == wanted

    property()


def edited(record: Any, edits: list[tuple[FieldDefinition, str, Any]]) -> dict[str, Any]:
    """Edit a record; return its changes."""
    for field, how, value in edits:
        if how == "clear":
            field.clear(record)
        else:
            getattr(field, how)(record, value)
    return dict(record.changes())


def encoded(fields: CustomFields, edits: list[tuple[FieldDefinition, str, Any]]) -> dict[str, Any]:
    """Say the same by names."""
    by_how: dict[str, dict[str, Any]] = {"write": {}, "clear": {}, "add": {}, "remove": {}}
    for field, how, value in edits:
        by_how[how][field.name] = None if how == "clear" else value
    return fields.encode(
        by_how["write"] | by_how["clear"], add=by_how["add"], remove=by_how["remove"]
    )


@pytest.mark.parametrize("kind", KINDS)
def test_every_type_is_written_read_and_cleared(box: Box, kind: str) -> None:
    async def main() -> None:
        values: dict[str, Any] = {
            "text": "words",
            "textarea": "two\nlines",
            "number": 5.5,
            "date": dt.date(2026, 5, 14),
            "datetime": dt.datetime(2026, 5, 14, 9, 30, tzinfo=dt.UTC),
            "hidden": {"any": "thing"},
            **{type: ids[0] for type, ids in box.world.values.items()},
        }
        fields = await box.fields(kind)
        written = {
            field.name: [values[field.type]]
            if field.accepts_multiple_values
            else values[field.type]
            for field in fields
        }
        expected_count = 16 if kind == "activity" else 15
        assert len(written) == expected_count
        await box.update(kind, fields.encode(written))
        assert fields.read(await box.get(kind)) == written
        await box.update(kind, fields.encode(dict.fromkeys(written)))
        assert fields.read(await box.get(kind)) == {}

    box.runner.run(main())


@pytest.mark.parametrize("kind", KINDS)
def test_one_value_is_added_and_removed_whatever_else_there_is(box: Box, kind: str) -> None:
    async def main() -> None:
        fields = await box.fields(kind)
        several = [field for field in fields if field.accepts_multiple_values]
        assert {field.type for field in several} == {"choices", "user", "contact", "custom_object"}
        for field in several:
            first, second, third = box.world.values[field.type][:3]
            await box.update(kind, fields.encode({field.name: [first, second]}))
            record = await box.get(kind)
            await box.update(kind, {field.add_key: third})  # somebody else
            field.remove(record, first)
            await box.update(kind, record.changes())
            assert field.read(await box.get(kind)) == [second, third]
            await box.update(kind, {field.key: None})

    box.runner.run(main())


@pytest.mark.parametrize("kind", KINDS)
def test_bad_values_are_refused_before_any_request(box: Box, kind: str) -> None:
    async def main() -> None:
        fields = await box.fields(kind)
        before = len(box.requests)
        for name, bad in [
            ("text one", 5),
            ("number one", "5"),
            ("date one", dt.datetime.now(dt.UTC)),
            ("datetime one", dt.datetime(2026, 5, 14)),
            ("choices one", "Purple"),
            ("choices one", ["Red"]),
            ("choices several", "Red"),
            ("user one", "Ann Perkins"),
            ("contact several", ["user_1"]),
            ("custom_object one", "lead_1"),
            ("hidden one", float("nan")),
            ("text on", "words"),
        ]:
            with pytest.raises(InvalidArgument, match=name):
                fields.encode({name: bad})
        assert len(box.requests) == before

    box.runner.run(main())


def test_what_the_schema_does_not_know_is_left_alone(box: Box) -> None:
    async def main() -> None:
        fields = await box.fields("lead")
        later = await box.close.lead_custom_fields.create({"name": "Later", "type": "text"})
        key = f"custom.{later.id}"
        await box.update("lead", {key: "stays"})
        lead = await box.get("lead")
        assert fields.read(lead)[later.id] == "stays"
        fields["text one"].write(lead, "new")
        assert set(lead.changes()) == {fields["text one"].key}
        await box.update("lead", lead.changes())
        assert (await box.get("lead")).get(key) == "stays"
        assert (await fields.find("Later")).id == later.id
        await box.close.lead_custom_fields.delete(later.id)
        await fields.refresh()
        assert "Later" not in fields

    box.runner.run(main())


def test_a_reference_that_close_refuses_is_named_by_its_key(box: Box) -> None:
    async def main() -> None:
        fields = await box.fields("lead")
        with pytest.raises(BadRequestError) as caught:
            await box.update("lead", fields.encode({"contact one": "cont_nobody"}))
        assert fields["contact one"].key in caught.value.field_errors

    box.runner.run(main())


def test_all_views_of_a_client_share_what_is_known(box: Box) -> None:
    async def main() -> None:
        await box.fields("opportunity")
        before = len(box.requests)
        bulk = box.close.with_options(priority="bulk")
        assert "text one" in await bulk.custom_fields("opportunity")
        assert len(box.requests) == before

    box.runner.run(main())


def test_many_tasks_make_one_request(box: Box) -> None:
    async def main() -> None:
        await (await box.fields("contact")).refresh()
        before = len(box.requests)
        await asyncio.gather(*(box.close.custom_fields("contact", max_age=0) for _ in range(50)))
        assert len(box.requests) == before + 1

    box.runner.run(main())


def test_single_fields_can_be_asked_for_by_name(box: Box) -> None:
    async def main() -> None:
        fields = await box.fields("lead")
        await box.update("lead", fields.encode({"text one": "words", "number one": 4}))
        for asked in (["id", "custom.text one"], fields.select("id", "custom.text one")):
            lead = await box.close.leads.get(box.world.lead, fields=asked)
            assert fields["text one"].read(lead) == "words"
            assert fields["date one"].key not in lead.to_dict()
            with pytest.raises(AttributeError, match="was not asked for"):
                fields["number one"].read(lead)

    box.runner.run(main())


def test_a_name_in_fields_that_does_not_resolve_is_refused(box: Box) -> None:
    async def main() -> None:
        with pytest.raises(InvalidArgument, match="did you mean 'text one'"):
            await box.close.leads.get(box.world.lead, fields=["custom.text on"])
        before = len(box.requests)
        with pytest.raises(InvalidArgument, match=r"'custom\.text one' names a custom field"):
            await box.close.custom_activities.get(
                box.world.records["activity"], fields=["custom.text one"]
            )
        assert len(box.requests) == before

    box.runner.run(main())


def test_names_resolve_in_a_search(box: Box) -> None:
    async def main() -> None:
        fields = await box.fields("lead")
        await box.update("lead", fields.encode({"choices one": "Red", "number one": 4}))
        found = await box.close.search(
            custom_field("choices one", "lead").one_of("Red"),
            fields=["name", "custom.number one"],
            sort="-custom.number one",
        ).collect()
        assert [(lead.id, fields.read(lead)) for lead in found] == [
            (box.world.lead, {"number one": 4})
        ]

    box.runner.run(main())


def test_it_works_under_trio_too(box: Box) -> None:
    async def main() -> list[str]:
        async with CloseClient("key", base_url=box.close.base_url) as close:
            fields = await close.custom_fields(box.world.activity_type)
            found = await fields.find("textarea one")
            await close.custom_activities.update(
                box.world.records["activity"], fields.encode({found.name: "words"})
            )
            return [field.name for field in fields]

    assert "textarea one" in trio.run(main)
