"""A limiter and a transport that do as they are told, for tests of what stands between them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from close_async import CloseClient
from close_async._base import clock
from close_async.core.operations import Operation
from close_async.rate_limits import RateLimitsSnapshot
from close_async.transports import RawResponse, Request
from close_async.values.codecs import JSON

Step = RawResponse | BaseException | Callable[[Request], Any]
KEY = "api_secretkey1234567890"

GET: Operation[Any] = Operation("things.get", "GET", "/thing/{id}/", response=JSON)
LIST: Operation[Any] = Operation("things.list", "GET", "/thing/", response=JSON)
POST: Operation[Any] = Operation("things.create", "POST", "/thing/", response=JSON, body=JSON)
PUT: Operation[Any] = Operation("things.update", "PUT", "/thing/{id}/", response=JSON, body=JSON)
DELETE: Operation[Any] = Operation("things.delete", "DELETE", "/thing/{id}/")


def raw_response(status: int = 200, content: Any = None, **headers: str) -> RawResponse:
    """Return a response; header names are written with underscores."""
    body = b"" if content is None else json.dumps(content).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return RawResponse(status, {"content-type": "application/json", **named}, body)


OK = raw_response(200, {"id": "thing_1"})


class FakePermit:
    """Remembers what became of it."""

    def __init__(self) -> None:
        self.events: list[str] = []

    def observe(self, status: int, headers: Mapping[str, str], body: object = None) -> None:
        self.events.append(f"observe {status}")

    def release(self) -> None:
        self.events.append("release")

    def cancel(self) -> None:
        self.events.append("cancel")


class FakeLimiter:
    """Gives a permit at once, after scripted waits, and remembers every permit."""

    def __init__(self, waits: Iterable[float] = ()) -> None:
        self.permits: list[FakePermit] = []
        self.asked: list[tuple[str, str, str]] = []
        self.waits = list(waits)
        self.closed = False

    async def acquire(
        self, operation: str, *, account: str, priority: Any, deadline: float | None
    ) -> FakePermit:
        self.asked.append((operation, account, priority))
        if self.waits:
            wait = self.waits.pop(0)
            if deadline is not None and clock.monotonic() + wait > deadline:
                from close_async import DeadlineExceeded

                raise DeadlineExceeded("the limit would take too long", retry_after=wait)
            await clock.sleep(wait)
        permit = FakePermit()
        self.permits.append(permit)
        return permit

    def snapshot(self) -> RateLimitsSnapshot:
        return RateLimitsSnapshot(())

    async def aclose(self) -> None:
        self.closed = True

    @property
    def all_ended(self) -> bool:
        """Whether every permit was given back exactly once."""
        ends = [[e for e in p.events if e in {"release", "cancel"}] for p in self.permits]
        return all(len(end) == 1 for end in ends)


class ScriptedTransport:
    """Answers with its steps in turn, the last one for ever, and keeps the requests."""

    def __init__(self, *steps: Step) -> None:
        self.steps = list(steps) or [OK]
        self.requests: list[Request] = []
        self.closed = 0

    async def send(self, request: Request) -> RawResponse:
        self.requests.append(request)
        step = self.steps.pop(0) if len(self.steps) > 1 else self.steps[0]
        if isinstance(step, BaseException):
            raise step
        if isinstance(step, RawResponse):
            return step
        result = step(request)
        return result if isinstance(result, RawResponse) else await result

    async def aclose(self) -> None:
        self.closed += 1


class Setup:
    """A client between a fake limiter and a scripted transport."""

    def __init__(self, *steps: Step, waits: Iterable[float] = (), **options: Any) -> None:
        self.limiter = FakeLimiter(waits)
        self.transport = ScriptedTransport(*steps)
        options.setdefault("rate_limiter", self.limiter)
        options.setdefault("transport", self.transport)
        if "auth" not in options:
            options.setdefault("api_key", KEY)
        self.client = CloseClient(**options)

    async def __aenter__(self) -> Setup:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.client.aclose()

    @property
    def sent(self) -> list[Request]:
        return self.transport.requests

    @property
    def last_headers(self) -> dict[str, str]:
        return dict(self.sent[-1].headers)
