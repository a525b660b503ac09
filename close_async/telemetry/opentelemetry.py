"""Calls, requests and waits as spans and metrics of OpenTelemetry.

Names follow the semantic conventions for HTTP clients
(https://opentelemetry.io/docs/specs/semconv/http/); what those do not know begins with `close.`.
No attribute holds a key, a query, a body or the text of an error.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from typing import TYPE_CHECKING, Final

from close_async._base import clock
from close_async._version import __version__
from close_async.errors import APIStatusError, InvalidArgument
from close_async.transports.choice import Choice

from .instruments import Attributes, Instruments
from .limiter import MeasuredLimiter
from .servers import server_of
from .transport import MeasuredTransport

if TYPE_CHECKING:
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import TracerProvider

    from close_async.core.calls import Call
    from close_async.rate_limits import Limiter
    from close_async.transports import RawResponse

_NAME: Final = "close_async"
_SCHEMA: Final = "https://opentelemetry.io/schemas/1.30.0"


class OpenTelemetry:
    """Spans and metrics for a client: `CloseClient(telemetry=OpenTelemetry())`.

    Args:
        tracer_provider: Takes the spans; the application's own if not given.
        meter_provider: Takes the metrics; the application's own if not given.

    Raises:
        InvalidArgument: `opentelemetry-api` is not installed.
    """

    def __init__(
        self,
        *,
        tracer_provider: TracerProvider | None = None,
        meter_provider: MeterProvider | None = None,
    ) -> None:
        try:
            from opentelemetry import metrics, trace
        except ImportError:
            raise InvalidArgument(
                "telemetry: it needs opentelemetry-api: pip install 'close-async[otel]'",
                field="telemetry",
            ) from None
        self._client_kind = trace.SpanKind.CLIENT
        self._error = trace.Status(trace.StatusCode.ERROR)
        self._tracer = trace.get_tracer(_NAME, __version__, tracer_provider, _SCHEMA)
        self._instruments = Instruments(
            metrics.get_meter(_NAME, __version__, meter_provider, _SCHEMA)
        )

    def choice(self, choice: Choice) -> Choice:
        """Return how transports are made whose requests are measured."""
        make, instruments = choice.make, self._instruments
        return choice._replace(make=lambda: MeasuredTransport(make(), instruments))

    def limiter(self, limiter: Limiter) -> Limiter:
        """Return a limiter whose waits and refusals are measured."""
        return MeasuredLimiter(limiter, self._instruments, _note_wait)

    async def call(
        self, call: Call, url: str, sending: Callable[[], Awaitable[RawResponse]]
    ) -> RawResponse:
        """Carry out a call in a span of its own."""
        attributes = _of_call(call, url)
        token = _WAITED.set(waits := [0.0])
        started = clock.monotonic()
        ended: Attributes = {}
        with self._tracer.start_as_current_span(
            call.limit_key,
            kind=self._client_kind,
            attributes={**attributes, "url.full": url},
            record_exception=False,  # its text may hold what was sent
            set_status_on_exception=False,
        ) as span:
            try:
                response = await sending()
                ended["http.response.status_code"] = response.status
                return response
            except BaseException as error:
                ended |= _error_attributes(error)
                span.set_status(self._error)
                raise
            finally:
                _WAITED.reset(token)
                span.set_attributes({**ended, **_came_of(call, waits[0])})
                self._instruments.call_duration.record(
                    clock.monotonic() - started, {**attributes, **ended}
                )

    def __repr__(self) -> str:
        return "OpenTelemetry()"


_WAITED: ContextVar[list[float] | None] = ContextVar("close_async_waited", default=None)
"""The seconds that the call of this task has waited for the rate limit so far."""


def _note_wait(seconds: float) -> None:
    waits = _WAITED.get()
    if waits is not None:
        waits[0] += seconds


def _of_call(call: Call, url: str) -> Attributes:
    """Return what is known before: it is of few different values, as metrics need it."""
    found: Attributes = {
        "http.request.method": call.method,
        "url.template": call.limit_key.partition(" ")[2],
        **server_of(url),
    }
    if call.operation is not None:
        found["close.operation"] = call.operation
    return found


def _came_of(call: Call, waited: float) -> Attributes:
    found: Attributes = {
        "close.attempts": call.attempts,
        "close.rate_limit.refusals": call.refusals,
        "close.rate_limit.wait": waited,
    }
    if call.attempts > 1:
        found["http.request.resend_count"] = call.attempts - 1
    return found


def _error_attributes(error: BaseException) -> Attributes:
    """Return what kind of error it was: the status, or the name of the exception."""
    if isinstance(error, APIStatusError):
        return {
            "error.type": str(error.status_code),
            "http.response.status_code": error.status_code,
        }
    return {"error.type": type(error).__name__}
