"""When a schema is read, and how often: in virtual time, and with many tasks at once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
import trio

from close_async import CustomFields, DeadlineExceeded, InvalidArgument, ServerError
from close_async._base import clock
from close_async.custom_fields import CustomFieldSchemas, schemas_of
from close_async.custom_fields.schemas import LIFETIME, UNKNOWN_LIFETIME
from tests.virtual_time import run_virtual

from .fakes import FakeClient, raw_field

ONE = [raw_field("cf_one", "One")]
TWO = [*ONE, raw_field("cf_two", "Two", "choices", choices=["a"])]


def slow_client(seconds: float = 1.0) -> FakeClient:
    async def wait() -> None:
        await clock.sleep(seconds)

    return FakeClient({"lead": ONE, "contact": TWO}, wait)


def test_a_schema_is_read_once_and_kept() -> None:
    async def main() -> None:
        client = slow_client()
        await client.custom_fields("lead")
        await clock.sleep(LIFETIME - 2)
        await client.custom_fields("lead")
        assert client.asked == ["lead"]
        await clock.sleep(2)
        await client.custom_fields("lead")
        assert client.asked == ["lead", "lead"]

    run_virtual(main)


def test_each_kind_of_object_has_its_own() -> None:
    async def main() -> None:
        client = slow_client()
        lead, contact = await client.custom_fields("lead"), await client.custom_fields("contact")
        assert (len(lead), len(contact)) == (1, 2)
        assert client.asked == ["lead", "contact"]

    run_virtual(main)


def test_a_young_enough_schema_can_be_asked_for() -> None:
    async def main() -> None:
        client = slow_client()
        await client.custom_fields("lead")
        await clock.sleep(10)
        await client.custom_fields("lead", max_age=20)
        assert len(client.asked) == 1
        await client.custom_fields("lead", max_age=5)
        assert len(client.asked) == 2
        await client.custom_fields("lead", max_age=0)
        assert len(client.asked) == 3

    run_virtual(main)


def test_many_tasks_make_one_request() -> None:
    async def main() -> None:
        client = slow_client()

        async def late(seconds: float) -> CustomFields:
            await clock.sleep(seconds)
            return await client.custom_fields("lead")

        found = await asyncio.gather(*(late(number / 1000) for number in range(500)))
        assert {fields["One"].id for fields in found} == {"cf_one"}
        assert client.asked == ["lead"]

    run_virtual(main)


def test_many_tasks_make_one_request_under_trio() -> None:
    client = FakeClient({"lead": ONE}, trio.lowlevel.checkpoint)
    found: list[CustomFields] = []

    async def ask() -> None:
        found.append(await client.custom_fields("lead"))

    async def main() -> None:
        async with trio.open_nursery() as nursery:
            for _ in range(50):
                nursery.start_soon(ask)

    trio.run(main)
    assert len(found) == 50
    assert client.asked == ["lead"]


def test_refreshing_at_once_makes_one_request() -> None:
    async def main() -> None:
        client = slow_client()
        fields = await client.custom_fields("lead")
        client.schemas["lead"] = TWO
        await asyncio.gather(*(fields.refresh() for _ in range(50)))
        assert len(client.asked) == 2
        assert "Two" in fields

    run_virtual(main)


def test_a_refresh_does_not_settle_for_a_request_that_left_before() -> None:
    async def main() -> None:
        client = slow_client()
        first = asyncio.create_task(client.custom_fields("lead"))
        await asyncio.sleep(0.5)
        client.schemas["lead"] = TWO
        fields = await client.custom_fields("lead", max_age=0)
        assert "Two" in fields
        await first
        assert "Two" in await first
        assert len(client.asked) == 2

    run_virtual(main)


def test_an_older_answer_that_comes_later_is_not_taken() -> None:
    waits = iter([10.0, 1.0])

    async def wait() -> None:
        await clock.sleep(next(waits))

    async def main() -> None:
        client = FakeClient({"lead": ONE}, wait)
        first = asyncio.create_task(client.custom_fields("lead"))
        await asyncio.sleep(0.5)
        client.schemas["lead"] = TWO
        await client.custom_fields("lead", max_age=0)
        assert "Two" in await first

    run_virtual(main)


def test_an_unknown_name_has_the_schema_read_anew() -> None:
    async def main() -> None:
        client = slow_client()
        fields = await client.custom_fields("lead")
        client.schemas["lead"] = TWO
        with pytest.raises(InvalidArgument, match="no custom field 'Two'"):
            fields["Two"]
        again = await client.custom_fields("lead")
        assert again["Two"].id == fields["Two"].id == "cf_two"
        assert len(client.asked) == 2

    run_virtual(main)


def test_find_reads_the_schema_anew_at_once() -> None:
    async def main() -> None:
        client = slow_client()
        fields = await client.custom_fields("lead")
        client.schemas["lead"] = TWO
        found = await asyncio.gather(*(fields.find("Two") for _ in range(50)))
        assert {field.id for field in found} == {"cf_two"}
        assert (await fields.find("One")).id == "cf_one"
        assert len(client.asked) == 2

    run_virtual(main)


def test_tasks_that_doubt_while_the_schema_is_read_share_one_request() -> None:
    async def main() -> None:
        client = slow_client()
        fields = await client.custom_fields("lead")
        client.schemas["lead"] = TWO
        assert fields.get("Two") is None
        with pytest.raises(InvalidArgument):
            fields["Two"]

        async def late(seconds: float) -> None:
            await clock.sleep(seconds)
            assert "Two" in await client.custom_fields("lead")

        await asyncio.gather(*(late(number / 100) for number in range(150)))
        assert len(client.asked) == 2

    run_virtual(main)


def test_a_name_that_stays_unknown_is_not_asked_for_again_and_again() -> None:
    async def main() -> None:
        client = slow_client()
        fields = await client.custom_fields("lead")
        for _ in range(5):
            with pytest.raises(InvalidArgument, match="no custom field 'Two'"):
                await fields.find("Two")
            await client.custom_fields("lead")
        assert len(client.asked) == 2
        await clock.sleep(UNKNOWN_LIFETIME)
        client.schemas["lead"] = TWO
        assert (await fields.find("Two")).id == "cf_two"

    run_virtual(main)


def test_a_name_that_stays_unknown_is_asked_for_less_and_less() -> None:
    async def main() -> None:
        client = slow_client(0.0)
        fields = await client.custom_fields("lead")
        for _ in range(3600):
            await clock.sleep(1)
            with pytest.raises(InvalidArgument):
                await fields.find("Two")
        assert len(client.asked) < 20

    run_virtual(main)


def test_unknown_ids_and_choices_have_the_schema_read_anew() -> None:
    async def main() -> None:
        client = slow_client()
        fields = await client.custom_fields("contact")
        fields.read({"custom.cf_new": 1})
        await client.custom_fields("contact")
        assert len(client.asked) == 2
        with pytest.raises(InvalidArgument, match="'b' is not one of its choices"):
            fields.encode({"Two": "b"})
        client.schemas["contact"] = [raw_field("cf_two", "Two", "choices", choices=["a", "b"])]
        again = await client.custom_fields("contact")
        assert again.encode({"Two": "b"}) == {"custom.cf_two": "b"}
        assert len(client.asked) == 3

    run_virtual(main)


def test_a_thousand_unknown_names_are_forgotten_at_some_point() -> None:
    async def main() -> None:
        client = slow_client()
        fields = await client.custom_fields("lead")
        for round in range(2):
            for number in range(1_200):
                with pytest.raises(InvalidArgument):
                    fields[f"{round} {number}"]
            await client.custom_fields("lead")
        assert len(client.asked) == 3

    run_virtual(main)


def test_an_error_reaches_every_task_that_waits_and_is_not_kept() -> None:
    async def fail() -> None:
        await clock.sleep(1)
        raise ServerError("down", status_code=503)

    async def main() -> None:
        client = FakeClient({"lead": ONE}, fail)
        asked = (client.custom_fields("lead") for _ in range(20))
        found = await asyncio.gather(*asked, return_exceptions=True)
        assert [type(error) for error in found] == [ServerError] * 20
        assert len({id(error) for error in found}) == 20
        assert len(client.asked) == 1
        with pytest.raises(ServerError):
            await client.custom_fields("lead")
        assert len(client.asked) == 2

    run_virtual(main)


def test_an_error_of_another_kind_reaches_every_task_too() -> None:
    async def fail() -> None:
        await clock.sleep(1)
        raise RuntimeError("broken")

    async def main() -> None:
        client = FakeClient({"lead": ONE}, fail)
        asked = (client.custom_fields("lead") for _ in range(3))
        found = await asyncio.gather(*asked, return_exceptions=True)
        assert [type(error) for error in found] == [RuntimeError] * 3

    run_virtual(main)


@pytest.mark.parametrize("leave", ["cancelled", "deadline"])
def test_when_the_task_that_reads_gives_up_another_one_reads(leave: str) -> None:
    async def first_gives_up() -> None:
        await clock.sleep(1)
        if len(client.asked) == 1 and leave == "deadline":
            raise DeadlineExceeded("not finished within 1 s")
        await clock.sleep(1)

    client = FakeClient({"lead": ONE}, first_gives_up)

    async def main() -> None:
        first = asyncio.create_task(client.custom_fields("lead"))
        await asyncio.sleep(0.5)
        others = [asyncio.create_task(client.custom_fields("lead")) for _ in range(20)]
        await asyncio.sleep(0)
        if leave == "cancelled":
            first.cancel()
        found = await asyncio.gather(first, *others, return_exceptions=True)
        assert isinstance(found[0], DeadlineExceeded | asyncio.CancelledError)
        assert all(isinstance(fields, CustomFields) for fields in found[1:])
        assert len(client.asked) == 2

    run_virtual(main)


def test_a_failed_refresh_leaves_what_was_known() -> None:
    down = False

    async def maybe() -> None:
        if down:
            raise ServerError("down", status_code=503)

    async def main() -> None:
        nonlocal down
        fields = await FakeClient({"lead": ONE}, maybe).custom_fields("lead")
        down = True
        with pytest.raises(ServerError):
            await fields.refresh()
        assert fields["One"].id == "cf_one"

    run_virtual(main)


def test_the_lifetime_can_be_chosen() -> None:
    async def main() -> None:
        client, schemas = slow_client(), CustomFieldSchemas(lifetime=10)
        await schemas.get(client, "lead")
        await clock.sleep(11)
        await schemas.get(client, "lead")
        assert len(client.asked) == 2

    run_virtual(main)


def test_an_unknown_kind_of_object_is_refused_without_a_request() -> None:
    async def main() -> None:
        client = slow_client()
        with pytest.raises(InvalidArgument, match=r"object_type: expected 'lead', .* got 'task'"):
            await client.custom_fields("task")
        assert client.asked == []

    run_virtual(main)


@pytest.mark.parametrize("response", [{}, {"fields": None}, {"fields": ["odd", {"id": "cf_1"}]}])
def test_an_odd_response_gives_the_fields_that_it_has(response: dict[str, Any]) -> None:
    from close_async.custom_fields.fields import Schema

    schema = Schema.from_dict("lead", response)
    assert len(schema.by_id) == (1 if response.get("fields") else 0)
    assert schema.name == "lead"


def test_all_that_belongs_to_one_owner_shares_its_schemas() -> None:
    class Owner:
        pass

    one, other = Owner(), Owner()
    make: Callable[[object], CustomFieldSchemas] = schemas_of
    assert make(one) is make(one)
    assert make(one) is not make(other)
