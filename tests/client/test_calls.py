"""What a call puts on the wire, and what it gives back."""

from __future__ import annotations

import json
from datetime import timedelta, timezone
from typing import Any, cast
from zoneinfo import ZoneInfo

import pytest

from close_async import OPERATIONS, InvalidArgument
from close_async.core.calls import field_mask, path_template
from close_async.core.operations import Operation
from close_async.core.urls import MAX_URL
from close_async.models import Lead
from tests.client.fakes import DELETE, GET, KEY, LIST, OK, POST, PUT, Setup, raw_response
from tests.virtual_time import EPOCH

SEARCH = OPERATIONS["advanced_filtering.search"]
pytestmark = pytest.mark.asyncio


async def test_a_key_is_sent_as_the_user_name_of_basic() -> None:
    async with Setup() as s:
        await s.client.send(GET, {"id": "1"})
        import base64

        kind, _, encoded = s.last_headers["authorization"].partition(" ")
        assert kind == "Basic"
        assert base64.b64decode(encoded).decode() == f"{KEY}:"


async def test_the_url_is_built_from_base_path_and_query() -> None:
    async with Setup(base_url="https://example.test/api/v1/") as s:
        await s.client.send(LIST, {}, {"_limit": 5, "query": 'a "b"', "none": None})
        assert s.sent[0].url == ("https://example.test/api/v1/thing/?_limit=5&query=a%20%22b%22")
        assert s.sent[0].body is None


async def test_a_body_is_sent_as_json() -> None:
    async with Setup() as s:
        await s.client.send(POST, {}, {}, {"name": "Ü", "value": None})
        assert json.loads(s.sent[0].body or b"") == {"name": "Ü", "value": None}
        assert s.last_headers["content-type"] == "application/json"


async def test_a_post_without_a_body_says_so() -> None:
    async with Setup() as s:
        await s.client.request("POST", "/new/")
        assert s.sent[0].body == b""


async def test_a_bad_value_in_a_body_is_refused_by_field_before_sending() -> None:
    async with Setup() as s:
        with pytest.raises(InvalidArgument) as caught:
            await s.client.send(PUT, {"id": "1"}, {}, {"contacts": [{"value": float("nan")}]})
        assert caught.value.field == "contacts[0].value"
        assert caught.value.operation == "things.update"
        assert not s.sent
        assert not s.limiter.permits


async def test_an_operation_without_a_body_takes_none() -> None:
    async with Setup() as s:
        with pytest.raises(InvalidArgument):
            await s.client.send(DELETE, {"id": "1"}, {}, {"a": 1})


@pytest.mark.parametrize("reply", [raw_response(204), raw_response(200, {}), raw_response(200)])
async def test_an_operation_without_a_response_gives_none(reply: Any) -> None:
    async with Setup(reply) as s:
        assert (await s.client.send(DELETE, {"id": "1"})).parsed is None


async def test_a_response_carries_status_headers_and_ids() -> None:
    limit = "limit=240; remaining=239; reset=2"
    async with Setup(raw_response(201, {"id": "1"}, trace_id="t", ratelimit=limit)) as s:
        response = await s.client.send(POST, {}, {}, {})
        assert (response.status_code, response.request_id) == (201, "t")
        assert response.rate_limit is not None
        assert response.rate_limit.remaining == 239
        assert response.headers["content-type"] == "application/json"


async def test_a_long_filter_goes_as_post_with_a_method_override() -> None:
    ids = [f"lead_{number:016d}" for number in range(150)]
    async with Setup() as s:
        await s.client.send(LIST, {}, {"id__in": ids, "_limit": 100})
        sent = s.sent[0]
        assert (sent.method, sent.url) == ("POST", "https://api.close.com/api/v1/thing/")
        assert s.last_headers["x-http-method-override"] == "GET"
        assert json.loads(sent.body or b"") == {
            "_params": {"id__in": ",".join(ids), "_limit": "100"}
        }
        assert s.limiter.asked[0][0] == "GET /thing/"


async def test_the_override_begins_right_above_the_limit() -> None:
    async with Setup() as s:
        room = MAX_URL - len("https://api.close.com/api/v1/thing/?query=")
        await s.client.send(LIST, {}, {"query": "a" * room})
        await s.client.send(LIST, {}, {"query": "a" * (room + 1)})
        assert [request.method for request in s.sent] == ["GET", "POST"]


async def test_a_long_filter_is_repeated_as_the_get_that_it_is() -> None:
    from close_async.transports import ResponseLost

    async with Setup(ResponseLost("x"), OK) as s:
        await s.client.send(LIST, {}, {"query": "a" * 3_000})
        assert len(s.sent) == 2


async def test_limits_are_counted_by_template_account_and_priority() -> None:
    async with Setup() as s:
        await s.client.with_options(priority="bulk").send(GET, {"id": "x"})
        ((key, account, priority),) = s.limiter.asked
        assert (key, priority) == ("GET /thing/{id}/", "bulk")
        assert KEY not in account


@pytest.mark.parametrize(
    ("zone", "header"),
    [
        (-2.5, "-2.5"),
        (0, "0"),
        (5.75, "5.75"),
        (timezone(timedelta(hours=-3)), "-3"),
        (ZoneInfo("Asia/Kolkata"), "5.5"),
    ],
)
async def test_a_time_zone_is_sent_in_hours(zone: Any, header: str) -> None:
    async with Setup(tz_offset=zone) as s:
        await s.client.send(GET, {"id": "1"})
        assert s.last_headers["x-tz-offset"] == header
        await s.client.with_options(tz_offset=None).send(GET, {"id": "1"})
        assert "x-tz-offset" not in s.last_headers


async def test_a_zone_is_asked_anew_for_every_call(monkeypatch: pytest.MonkeyPatch) -> None:
    async with Setup(tz_offset=ZoneInfo("Europe/Berlin")) as s:
        offsets = []
        for moment in (EPOCH, EPOCH + 180 * 86_400):
            monkeypatch.setattr("close_async._base.clock.now", lambda at=moment: at)
            await s.client.send(GET, {"id": "1"})
            offsets.append(s.last_headers["x-tz-offset"])
        assert sorted(offsets) == ["1", "2"]


async def test_run_reaches_every_operation_by_name() -> None:
    async with Setup(raw_response(200, {"id": "lead_1", "name": "N"})) as s:
        lead = await s.client.run("leads.get", id="lead_1", fields=["id", "name"])
        assert isinstance(lead, Lead)
        assert s.sent[0].url.endswith("/lead/lead_1/?_fields=id,name")


@pytest.mark.parametrize(
    ("name", "parameters", "match"),
    [
        ("lead.get", {}, "near: leads.get"),
        (5, {}, "no operation 5"),
        ("zzz", {}, "no operation 'zzz'"),
        ("leads.get", {"lead_id": "x"}, "no parameter 'lead_id' and needs 'id'"),
        ("leads.get", {"id": "x", "_fields": "a"}, "no parameter '_fields'"),
    ],
)
async def test_run_refuses_unknown_names_clearly(
    name: Any, parameters: dict[str, Any], match: str
) -> None:
    async with Setup() as s:
        with pytest.raises(InvalidArgument, match=match):
            await s.client.run(name, **parameters)


async def test_request_reaches_what_no_operation_knows() -> None:
    async with Setup(raw_response(200, [1, 2])) as s:
        found = await s.client.request("get", "/new/thing_12345678/", params={"a": [1, 2]})
        assert found == [1, 2]
        assert s.sent[0].url.endswith("/new/thing_12345678/?a=1,2")
        assert s.limiter.asked[0][0] == "GET /new/{id}/"


async def test_a_path_that_no_library_takes_is_refused() -> None:
    async with Setup() as s:
        with pytest.raises(InvalidArgument, match="too long"):
            await s.client.send(GET, {"id": "x" * 70_000})


async def test_request_refuses_what_cannot_be_sent() -> None:
    async with Setup() as s:
        wrong: tuple[tuple[Any, Any, Any], ...] = (
            ("BREW", "/pot/", {}),
            (5, "/pot/", {}),
            ("GET", 5, {}),
            ("GET", "pot", {}),
            ("POST", "/pot/", {"a": float("inf")}),
        )
        for method, path, json_body in wrong:
            with pytest.raises(InvalidArgument):
                await s.client.request(method, path, json=json_body)
        with pytest.raises(InvalidArgument, match="params: expected a mapping"):
            await s.client.request("GET", "/pot/", params=cast("Any", [("a", 1)]))
        assert not s.sent


async def test_paths_that_differ_in_ids_share_a_template() -> None:
    assert path_template("/lead/lead_a1B2c3D4e5/x/12/") == "/lead/{id}/x/{id}/"
    assert path_template("/custom_field/lead/") == "/custom_field/lead/"
    assert path_template("/report/lead_statuses/") == "/report/lead_statuses/"


@pytest.mark.parametrize(
    ("query", "requested"),
    [
        ({}, None),
        ({"_fields": None}, None),
        ({"_fields": ["id", "name"]}, frozenset({"id", "name"})),
        ({"_fields": "id, name"}, frozenset({"id", "name"})),
        ({"_fields": ["id", "_all"]}, None),
    ],
)
async def test_a_partial_response_knows_what_it_was_asked_for(
    query: dict[str, object], requested: object
) -> None:
    assert field_mask(GET, query, None) == requested


async def test_advanced_filtering_knows_its_fields_by_object_type() -> None:
    always = {"id", "__object_type"}
    body = {"_fields": {"lead": ["name"], "contact": "broken" and ["title"]}}
    found = field_mask(SEARCH, {}, body)
    assert isinstance(found, dict)
    assert found.get("lead", frozenset()) == always | {"name"}
    assert found.get("opportunity", frozenset()) == always
    nothing = field_mask(SEARCH, {}, {"query": {}})
    assert isinstance(nothing, dict)
    assert nothing.get("lead", frozenset()) == always


async def test_an_attribute_that_was_not_asked_for_raises() -> None:
    async with Setup(raw_response(200, {"id": "lead_1"})) as s:
        lead = await s.client.leads.get("lead_1", fields=["id"])
        with pytest.raises(AttributeError, match="fields"):
            _ = lead.name


async def test_an_operation_can_be_made_by_hand() -> None:
    operation: Operation[None] = Operation("mine.poke", "POST", "/mine/poke/")
    async with Setup(raw_response(200, {"ignored": True})) as s:
        assert (await s.client.send(operation)).parsed is None
