"""What a client offers beyond single calls, each typed by what it walks over."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

import close_async
from close_async import InvalidArgument, Paginator, Search
from tests.client.fakes import Setup, raw_response

pytestmark = pytest.mark.asyncio

PAGE = raw_response(200, {"data": [{"id": "lead_1"}, {"id": "lead_2"}], "has_more": False})


async def test_a_list_is_walked_to_its_end() -> None:
    async with Setup(PAGE) as s:
        walk = s.client.paginate(s.client.leads.list, query="x")
        assert isinstance(walk, Paginator)
        assert [lead.id async for lead in walk] == ["lead_1", "lead_2"]


async def test_only_bound_list_operations_are_walked() -> None:
    async with Setup() as s:
        with pytest.raises(InvalidArgument):
            s.client.paginate(print)  # type: ignore[arg-type]


async def test_a_search_goes_to_advanced_filtering() -> None:
    found = {"data": [{"id": "lead_1", "__object_type": "lead"}], "cursor": None}
    async with Setup(raw_response(200, found)) as s:
        search = s.client.search(object_type="lead", max_items=1)
        assert isinstance(search, Search)
        assert [lead.id for lead in await search.collect()] == ["lead_1"]
        assert s.sent[0].url.endswith("/data/search/")
        assert "query" in json.loads(s.sent[0].body or b"")


async def test_events_are_followed_from_a_moment() -> None:
    async with Setup() as s:
        stream = s.client.follow_events(position=datetime.now(UTC))
        assert stream is not None


async def test_custom_fields_are_read_once_for_all_views_of_a_client() -> None:
    async with Setup(raw_response(200, {"fields": []})) as s:
        await s.client.custom_fields("lead")
        await s.client.with_options(timeout=5).custom_fields("lead")
        assert len(s.sent) == 1


async def test_every_public_name_is_there() -> None:
    for name in close_async.__all__:
        assert getattr(close_async, name) is not None
    assert set(close_async.__all__) <= set(dir(close_async))
    with pytest.raises(AttributeError, match="no_such_name"):
        _ = close_async.no_such_name  # type: ignore[attr-defined]
