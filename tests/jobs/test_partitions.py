"""Plans of partitions: every object in exactly one of them, and about as many in each."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any

import pytest

from close_async import CloseClient, InvalidArgument, field
from close_async.sandbox import Sandbox

MakeSandbox = Callable[..., Sandbox]


@pytest.mark.asyncio
@pytest.mark.parametrize("what", ["lead", "contact", "opportunity", "note", "task"])
@pytest.mark.parametrize("parts", [1, 5])
async def test_every_object_is_in_one_part(
    make_sandbox: MakeSandbox, what: str, parts: int
) -> None:
    sandbox = make_sandbox(leads=150)
    async with CloseClient(sandbox.api_key, base_url=sandbox.base_url) as close:
        plan = pickle.loads(pickle.dumps(await close.jobs.partitions(what, parts=parts)))
        found = [[record.id async for record in close.jobs.read(part)] for part in plan]
        every = [one for part in found for one in part]
        lists: dict[str, Any] = {
            "lead": close.leads.list,
            "contact": close.contacts.list,
            "opportunity": close.opportunities.list,
            "note": close.notes.list,
            "task": close.tasks.list,
        }
        expected = {record.id async for record in close.paginate(lists[what])}
    assert len(every) == len(set(every))
    assert set(every) == expected
    assert [len(part) for part in found] == [part.count for part in plan]
    assert [part.number for part in plan] == list(range(len(plan)))
    if parts == 1:
        assert len(plan) == 1
    else:
        assert 3 <= len(plan) <= 12
        assert max(map(len, found)) <= 2 * len(every) / parts


@pytest.mark.asyncio
async def test_a_query_and_fields_hold_in_every_part(make_sandbox: MakeSandbox) -> None:
    sandbox = make_sandbox(leads=100)
    async with CloseClient(sandbox.api_key, base_url=sandbox.base_url) as close:
        status = (await close.lead_statuses.list()).data[0]
        query = field("lead", "status_id").refers_to("status.lead", status.id)
        plan = await close.jobs.partitions("lead", parts=3, query=query, fields=["name"])
        records = [record for part in plan async for record in close.jobs.read(part)]
        count = await close.search(query).count()
    assert len(records) == count
    assert all("status_id" not in record.to_dict() for record in records)


@pytest.mark.asyncio
async def test_what_cannot_be_cut_is_refused(close: CloseClient) -> None:
    with pytest.raises(InvalidArgument, match="neither searched nor cut"):
        await close.jobs.partitions("user")
    with pytest.raises(InvalidArgument) as caught:
        await close.jobs.partitions("lead", parts=0)
    assert caught.value.field == "parts"


@pytest.mark.asyncio
async def test_nothing_at_all_is_one_empty_part(close: CloseClient) -> None:
    plan = await close.jobs.partitions("lead", parts=4)
    assert len(plan) == 1
    assert [record async for record in close.jobs.read(plan[0])] == []
