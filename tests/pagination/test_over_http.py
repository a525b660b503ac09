"""Lists over real HTTP against the sandbox, with Close's own caps unless a test says otherwise."""

from __future__ import annotations

from typing import Any

import pytest

from close_async import OPERATIONS, CloseClient, PaginationLimit
from close_async.core.hooks import RequestEvent
from close_async.models import Lead
from close_async.sandbox import Sandbox, SandboxConfig
from tests.pagination.notes import walk_notes


def sandbox_of(**settings: Any) -> Sandbox:
    return Sandbox(SandboxConfig(rate=None, rate_groups=(), **settings))


@pytest.mark.asyncio
async def test_leads_come_typed_and_once_each() -> None:
    async with sandbox_of(leads=1_050, shape="bare") as sandbox:
        async with CloseClient(sandbox.api_key, base_url=sandbox.base_url) as close:
            leads = await close.paginate(close.leads.list, fields=["name"]).collect()
            assert len(leads) == len({lead.id for lead in leads}) == 1_050
            assert all(isinstance(lead, Lead) for lead in leads)


@pytest.mark.asyncio
async def test_the_skip_cap_of_leads_is_an_error_that_names_the_search() -> None:
    async with sandbox_of(leads=700, shape="bare", skip_limits={"lead": 400}) as sandbox:
        async with CloseClient(sandbox.api_key, base_url=sandbox.base_url) as close:
            with pytest.raises(PaginationLimit, match=r"gave 600 rows.*close\.search"):
                await close.paginate(close.leads.list).collect()


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("notes", "cap", "most"),
    [(6_000, 1_000, 120), pytest.param(30_000, 5_000, 510, marks=pytest.mark.slow)],
)
async def test_notes_far_past_the_cap_come_once_each_through_windows(
    notes: int, cap: int, most: int
) -> None:
    calls = 0

    def count(_event: RequestEvent) -> None:
        nonlocal calls
        calls += 1

    settings: Any = {"leads": 300, "shape": "bare", "notes": notes}
    async with sandbox_of(**settings, skip_limits={"activity": cap}) as sandbox:
        await walk_notes(sandbox, {"request": [count]})
    assert notes / 100 <= calls <= most


@pytest.mark.asyncio
@pytest.mark.parametrize("resource", ["tasks", "opportunities", "activities"])
async def test_other_lists_with_dates_go_past_the_cap_too(resource: str) -> None:
    caps = {"task": 40, "opportunity": 40, "activity": 40, "other": 40}
    async with sandbox_of(leads=400, skip_limits=caps, notes=400) as sandbox:
        async with CloseClient(sandbox.api_key, base_url=sandbox.base_url) as close:
            every = {record["id"] for record in getattr(sandbox.state, resource)}
            given: Any = {"limit": 20, **({"type": "all"} if resource == "tasks" else {})}
            walk: Any = close.paginate(getattr(close, resource).list, **given)
            found = [record.id async for record in walk]
    assert len(every) > 100
    assert len(found) == len(set(found))
    assert set(found) == every


@pytest.mark.asyncio
async def test_events_come_by_cursor() -> None:
    async with sandbox_of(leads=3) as sandbox:
        async with CloseClient(sandbox.api_key, base_url=sandbox.base_url) as close:
            for number in range(70):
                await close.leads.create({"name": f"Company {number}"})
            events = await close.paginate(close.events.list).collect()
            assert len(events) == len({event.id for event in events})
            assert {event.lead_id for event in events} >= {
                lead["id"] for lead in sandbox.state.leads if lead["name"].startswith("Company")
            }


@pytest.mark.asyncio
async def test_every_list_of_the_sandbox_can_be_walked() -> None:
    """Lists that need a parameter answer 400; every other one ends."""
    from close_async import BadRequestError, InvalidArgument, ServerError

    walked = 0
    async with sandbox_of(leads=20) as sandbox:
        async with CloseClient(sandbox.api_key, base_url=sandbox.base_url) as close:
            for name, operation in OPERATIONS.items():
                if not name.endswith(".list") or "{" in operation.path:
                    continue
                resource = getattr(close, name.partition(".")[0])
                try:
                    records = await close.paginate(resource.list).collect(max_items=300)
                except (BadRequestError, InvalidArgument):
                    continue
                except ServerError as error:
                    if error.status_code != 501:  # the sandbox says that it lacks it
                        raise
                    continue
                ids = [record.get("id") for record in records]
                assert len(ids) == len(set(ids)), name
                walked += 1
    assert walked >= 20
