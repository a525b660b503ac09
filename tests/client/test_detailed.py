"""`close.detailed`: an operation and all that its response says, typed and checked like a call."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from close_async import InvalidArgument, NotFoundError, Response
from close_async.api import leads
from close_async.models import Lead
from close_async.transports import RawResponse, Request
from tests.client.fakes import Setup, raw_response

pytestmark = pytest.mark.asyncio
FOUND = raw_response(200, {"id": "lead_1", "name": "N"}, trace_id="t1")


async def test_it_gives_what_http_said_with_the_parsed_record() -> None:
    async with Setup(FOUND) as s:
        response = await s.client.detailed(s.client.leads.get, "lead_1", fields=["id", "name"])
        assert isinstance(response, Response)
        assert isinstance(response.parsed, Lead)
        assert (response.status_code, response.request_id) == (200, "t1")
        assert s.sent[0].url.endswith("/lead/lead_1/?_fields=id,name")


async def test_it_takes_run_and_request_as_well() -> None:
    async with Setup(FOUND) as s:
        by_name = await s.client.detailed(s.client.run, "leads.get", id="lead_1")
        assert isinstance(by_name.parsed, Lead)
        untyped = await s.client.detailed(s.client.request, "PUT", "/new/", json={"a": 1})
        assert untyped.parsed == {"id": "lead_1", "name": "N"}
        assert untyped.request_id == "t1"


async def test_it_uses_the_options_of_the_client_that_the_operation_is_bound_to() -> None:
    async with Setup(FOUND) as s:
        other = s.client.with_options(headers={"x-mine": "1"})
        await s.client.detailed(other.leads.get, "lead_1")
        assert s.last_headers["x-mine"] == "1"


async def test_responses_of_calls_at_the_same_time_are_not_mixed_up() -> None:
    async def reply(request: Request) -> RawResponse:
        id = request.url.rstrip("/").rpartition("/")[2]
        await asyncio.sleep(0)
        return raw_response(200, {"id": id}, trace_id=id)

    async with Setup(reply) as s:
        calls = [s.client.detailed(s.client.leads.get, f"lead_{n}") for n in range(20)]
        for place, response in enumerate(await asyncio.gather(*calls)):
            assert response.parsed.id == response.request_id == f"lead_{place}"


async def test_an_error_stays_the_error_of_the_call() -> None:
    async with Setup(raw_response(404, {"error": "gone"})) as s:
        with pytest.raises(NotFoundError, match="gone"):
            await s.client.detailed(s.client.leads.get, "lead_1")


async def test_what_is_no_operation_is_refused() -> None:
    async with Setup() as s:
        wrong: list[Any] = [leads.get, s.client.aclose, s.client.custom_fields, len, None, "x"]
        for operation in wrong:
            with pytest.raises(InvalidArgument) as caught:
                await s.client.detailed(operation, "lead_1")
            assert caught.value.field == "operation"
        assert not s.sent


@pytest.mark.parametrize(
    ("args", "parameters", "match"),
    [
        ((), {}, "leads.get needs 'id'"),
        (("lead_1",), {"nonsense": 1}, "has no parameter 'nonsense'"),
        (("lead_1", "lead_2"), {}, "does not take 2 positional arguments"),
        (("lead_1",), {"id": "lead_2"}, "takes one of them twice"),
    ],
)
async def test_arguments_that_do_not_fit_are_refused(
    args: tuple[Any, ...], parameters: dict[str, Any], match: str
) -> None:
    async with Setup() as s:
        get: Any = s.client.leads.get
        with pytest.raises(InvalidArgument, match=match):
            await s.client.detailed(get, *args, **parameters)
        assert not s.sent
