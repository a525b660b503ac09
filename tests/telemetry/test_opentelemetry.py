"""Spans and metrics: what they say, what they never say, and that nothing is measured unasked."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from close_async import (
    BadRequestError,
    CloseClient,
    ConnectionFailed,
    DeadlineExceeded,
    InvalidArgument,
)
from close_async.core.work import Work
from close_async.telemetry import OpenTelemetry
from close_async.transports import ResponseLost
from tests.client.fakes import GET, KEY, LIST, OK, POST, Setup, raw_response
from tests.transports.adapters import ADAPTERS
from tests.transports.wire import says, serving
from tests.virtual_time import run_virtual

REFUSED = raw_response(429, {}, retry_after="2")


class Seen:
    """What an application's exporters got."""

    def __init__(self) -> None:
        self._spans = InMemorySpanExporter()
        self._metrics = InMemoryMetricReader()
        tracer_provider = TracerProvider()
        tracer_provider.add_span_processor(SimpleSpanProcessor(self._spans))
        self.tracer = tracer_provider.get_tracer("application")
        self.telemetry = OpenTelemetry(
            tracer_provider=tracer_provider, meter_provider=MeterProvider([self._metrics])
        )

    @property
    def spans(self) -> tuple[ReadableSpan, ...]:
        return self._spans.get_finished_spans()

    @property
    def only(self) -> ReadableSpan:
        (span,) = self.spans
        return span

    def points(self, name: str) -> list[Any]:
        data = self._metrics.get_metrics_data()
        if data is None:
            return []
        return [
            point
            for resource in data.resource_metrics
            for scope in resource.scope_metrics
            for metric in scope.metrics
            if metric.name == name
            for point in metric.data.data_points
        ]

    def all_text(self) -> str:
        data = self._metrics.get_metrics_data()
        return " ".join(span.to_json() for span in self.spans) + (data.to_json() if data else "")


@pytest.fixture
def seen() -> Seen:
    return Seen()


def test_a_call_is_a_span_with_operation_status_attempts_and_wait(seen: Seen) -> None:
    async def main() -> None:
        async with Setup(REFUSED, OK, waits=[1, 2], telemetry=seen.telemetry) as s:
            await s.client.send(GET, {"id": "thing_1"}, {"secret": "query"})

    run_virtual(main)
    span = seen.only
    assert (span.name, span.kind) == ("GET /thing/{id}/", SpanKind.CLIENT)
    assert dict(span.attributes or {}) == {
        "http.request.method": "GET",
        "http.response.status_code": 200,
        "http.request.resend_count": 1,
        "url.full": "https://api.close.com/api/v1/thing/thing_1/",
        "url.template": "/thing/{id}/",
        "server.address": "api.close.com",
        "server.port": 443,
        "close.operation": "things.get",
        "close.attempts": 2,
        "close.rate_limit.refusals": 1,
        "close.rate_limit.wait": 3.0,
    }
    assert span.status.status_code is StatusCode.UNSET


def test_a_status_that_is_an_error_is_the_type_of_the_error(seen: Seen) -> None:
    async def main() -> None:
        async with Setup(raw_response(400, {"error": KEY}), telemetry=seen.telemetry) as s:
            with pytest.raises(BadRequestError):
                await s.client.send(POST, {}, {}, {"a": 1})

    run_virtual(main)
    attributes = seen.only.attributes or {}
    assert attributes["error.type"] == "400"
    assert attributes["http.response.status_code"] == 400
    assert seen.only.status.status_code is StatusCode.ERROR
    assert not seen.only.events


@pytest.mark.parametrize(
    ("step", "waits", "error"),
    [(ResponseLost("cut"), [], ConnectionFailed), (OK, [100], DeadlineExceeded)],
)
def test_a_call_without_a_response_says_what_ended_it(
    seen: Seen, step: Any, waits: list[float], error: type[Exception]
) -> None:
    async def main() -> None:
        async with Setup(step, waits=waits, timeout=9, telemetry=seen.telemetry) as s:
            with pytest.raises(error):
                await s.client.send(POST, {}, {}, {"a": 1})

    run_virtual(main)
    attributes = seen.only.attributes or {}
    assert attributes["error.type"] == error.__name__
    assert "http.response.status_code" not in attributes


def test_a_span_stands_in_that_of_its_caller(seen: Seen) -> None:
    async def main() -> None:
        async with Setup(OK, telemetry=seen.telemetry) as s:
            with seen.tracer.start_as_current_span("route"), Work().here() as work:
                await s.client.send(LIST)
            assert work.calls == 1

    run_virtual(main)
    call, route = seen.spans
    assert call.parent is not None
    assert call.parent.span_id == route.context.span_id


def test_metrics_count_requests_calls_refusals_and_waits(seen: Seen) -> None:
    async def main() -> None:
        async with Setup(REFUSED, OK, waits=[1, 2], telemetry=seen.telemetry) as s:
            await s.client.send(GET, {"id": "1"})
            await s.client.with_options(priority="bulk").send(GET, {"id": "2"})

    run_virtual(main)
    requests = {
        point.attributes["http.response.status_code"]: point.count
        for point in seen.points("http.client.request.duration")
    }
    assert requests == {429: 1, 200: 2}
    (calls,) = seen.points("close.client.call.duration")
    assert (calls.count, calls.sum) == (2, 3.0)
    assert calls.attributes["close.operation"] == "things.get"
    assert [point.value for point in seen.points("close.client.rate_limit.refusals")] == [1]
    waits = {
        point.attributes["close.priority"]: (point.count, point.sum)
        for point in seen.points("close.client.rate_limit.wait")
    }
    assert waits == {"interactive": (2, 3.0), "bulk": (1, 0.0)}


def test_the_queue_and_what_is_on_the_wire_are_counted_up_and_down(seen: Seen) -> None:
    def value(name: str) -> list[int]:
        return [point.value for point in seen.points(name)]

    during: list[list[int]] = []

    async def look(_: Any) -> Any:
        during.append(value("close.client.rate_limit.queue"))
        during.append(value("http.client.active_requests"))
        return OK

    async def main() -> None:
        async with Setup(look, telemetry=seen.telemetry) as s:
            acquire = s.limiter.acquire

            async def looking(*args: Any, **named: Any) -> Any:
                during.append(value("close.client.rate_limit.queue"))
                return await acquire(*args, **named)

            s.limiter.acquire = looking  # type: ignore[method-assign]
            await s.client.send(LIST)

    run_virtual(main)
    assert during == [[1], [0], [1]]
    assert value("http.client.active_requests") == [0]


def test_nothing_that_is_seen_shows_a_key_a_query_or_a_body(seen: Seen) -> None:
    async def main() -> None:
        replies = (raw_response(400, {"error": f"no {KEY} secretbody"}), OK)
        async with Setup(*replies, telemetry=seen.telemetry) as s:
            with pytest.raises(BadRequestError):
                await s.client.send(POST, {}, {"q": "secretquery"}, {"a": "secretbody"})
            await s.client.request("GET", f"/odd/{KEY}/")

    run_virtual(main)
    text = seen.all_text()
    assert "/odd/" in text
    assert KEY not in text
    assert "secretquery" not in text
    assert "secretbody" not in text


@pytest.mark.asyncio
@ADAPTERS
async def test_over_a_socket_each_request_has_a_duration(seen: Seen, adapter: Any) -> None:
    async with (
        serving(says()) as wire,
        CloseClient(KEY, base_url=wire.url, transport=adapter, telemetry=seen.telemetry) as close,
    ):
        await close.send(GET, {"id": "1"})
        assert close.rate_limits.accounts
    (point,) = seen.points("http.client.request.duration")
    assert point.count == 1
    assert f"127.0.0.1:{point.attributes['server.port']}" == wire.origin


def test_without_the_library_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry", None)
    with pytest.raises(InvalidArgument, match=r"close-async\[otel\]"):
        OpenTelemetry()


def test_something_else_is_refused() -> None:
    with pytest.raises(InvalidArgument) as caught:
        CloseClient(KEY, telemetry=True)  # type: ignore[arg-type]
    assert caught.value.field == "telemetry"


def test_a_client_without_it_imports_nothing_of_it() -> None:
    code = (
        "import sys; from close_async import CloseClient; CloseClient('key');"
        "print([n for n in sys.modules if 'opentelemetry' in n or 'telemetry' in n])"
    )
    command = [sys.executable, "-c", code]
    assert subprocess.run(command, capture_output=True, text=True).stdout == "[]\n"
