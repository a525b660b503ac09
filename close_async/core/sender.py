"""One call: limiter, send, retry, all inside its deadline; shared by all views of a client.

The order of the steps and who owns what at each of them is all in `Sender.run`: a permit of the
limiter from `acquire` to its end, a place in the semaphore while a request is on the wire. Whatever
interrupts a step, its permit and its place are given back. Hooks are told while neither is held.
"""

from __future__ import annotations

import logging
import os
import warnings
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import anyio

from close_async._base import clock
from close_async._base.logging import logger
from close_async._base.loops import PerLoop
from close_async._base.secrets import Redactor, Secret
from close_async.errors import (
    APIStatusError,
    ClientClosed,
    CloseError,
    ConnectionFailed,
    DeadlineExceeded,
    InvalidResponse,
)
from close_async.transports import (
    Headers,
    NotConnected,
    RawResponse,
    Request,
    ResponseLost,
    ResponseTooLarge,
    Sink,
    Transport,
)
from close_async.transports.semaphore import PrioritySemaphore

from .calls import Call
from .deadlines import Deadlines, ResponseTime
from .hooks import Hooks, RequestEvent, ResponseEvent, RetryEvent, log_response, log_retry, tell
from .responses import Failed, Success, context, limits_body, status_error
from .retries import Failure, RetryBudget, backoff, failure_of_status, may_retry
from .work import current_work

if TYPE_CHECKING:
    from close_async.auth.credentials import Auth
    from close_async.rate_limits import Limiter, Permit
    from close_async.rate_limits.base import Priority
    from close_async.transports.choice import Choice

    from .telemetry import Telemetry


RESERVED: Final = 0.25
"""The part of a call's time, at most, that is kept for its response when it waits to leave."""

SHORTEST_RESPONSE: Final = 0.01
"""Seconds that are kept for a response at least: so the limiter, which knows why a call waits and
for how long, refuses it before the call's own deadline does."""


class Options(NamedTuple):
    """What may differ from one view of a client to another.

    Attributes:
        timeout: Seconds a call may take in all; `None` for no deadline.
        max_retries: Retries of a call; waits for a rate limit do not count.
        headers: Headers of every request, names in lower case.
        priority: Whether calls go before bulk work or give way to the rest.
        bulk_timeout: The same as `timeout`, for a call that turns out to be bulk work.
    """

    timeout: float | None
    max_retries: int
    headers: Headers
    priority: Priority
    bulk_timeout: float | None = None

    def bulk(self) -> Options:
        """Return the same for a call that is part of work over many records."""
        return self._replace(timeout=self.bulk_timeout, priority="bulk")


class Pool(NamedTuple):
    """What one event loop sends with."""

    transport: Transport
    semaphore: PrioritySemaphore
    deadlines: Deadlines


class Sender:
    """Sends calls, and owns what all views of a client share.

    Args:
        auth: Who calls.
        limiter: Decides when a request may go.
        choice: How transports are made.
        hooks: What watches.
        telemetry: What measures, if anything does.
    """

    def __init__(
        self,
        auth: Auth,
        limiter: Limiter,
        choice: Choice,
        hooks: Hooks,
        telemetry: Telemetry | None = None,
    ) -> None:
        if telemetry is not None:
            limiter, choice = telemetry.limiter(limiter), telemetry.choice(choice)
        self._telemetry = telemetry
        self.auth = auth
        self.limiter = limiter
        self.hooks = hooks
        self.budget: RetryBudget = RetryBudget(choice.max_in_flight)
        self.closed: bool = False
        self._choice = choice
        self._used_in: int | None = None
        self._pools: PerLoop[Pool] = PerLoop(self._make_pool, _close_pool)
        self._times: dict[str, ResponseTime] = {}

    @property
    def max_in_flight(self) -> int:
        """How many requests are in flight at most, for each event loop."""
        return self._choice.max_in_flight

    def _make_pool(self) -> Pool:
        self._used_in = os.getpid()
        return Pool(self._choice.make(), PrioritySemaphore(self._choice.max_in_flight), Deadlines())

    async def run(self, call: Call, options: Options) -> RawResponse:
        """Send a call until it has a response, and return that response if it is a success.

        Raises:
            CloseError: Anything in the tree; it says which call it belongs to.
        """
        work = current_work()
        telemetry = self._telemetry
        if work is None and telemetry is None:
            return await self._within_deadline(call, options)
        if work is not None:
            options = options.bulk()
        sending: Callable[[], Awaitable[RawResponse]]
        sending = partial(self._within_deadline, call, options)
        if telemetry is not None:
            url = self.redactor().text(call.url.partition("?")[0])
            sending = partial(telemetry.call, call, url, sending)
        return await (sending() if work is None else work.counted(call, sending))

    async def transfer(
        self,
        method: str,
        url: str,
        headers: Headers,
        body: bytes | None = None,
        *,
        sink: Sink | None = None,
        signed: bool = False,
    ) -> RawResponse:
        """Send a request for a file, which is none of the API's, once.

        It has a place in the semaphore, as what gives way; it spends nothing of a rate limit.

        Args:
            method: The HTTP method.
            url: The whole URL, encoded.
            headers: The headers, names in lower case.
            body: The body.
            sink: Takes the response's body piece by piece.
            signed: Whether the credentials go with it.

        Raises:
            TransportFailure: No whole response came.
            ClientClosed: The client is closed.
            CloseError: There are no credentials.
        """
        if self.closed:
            raise ClientClosed("the client is closed", method=method)
        pool = self._pools.current()
        await pool.semaphore.acquire(bulk=True)
        try:
            if signed:
                auth = self.auth
                secret = auth.ready() or await auth.authorization(pool.transport.send)
                request = _with_credentials(method, url, headers, body, secret, sink)
            else:
                request = Request(method, url, headers, body, sink)
            return await pool.transport.send(request)
        finally:
            pool.semaphore.release()

    async def _within_deadline(self, call: Call, options: Options) -> RawResponse:
        timeout = options.timeout
        if timeout is None:
            return await self._run(call, options, None)
        self._check_open(call)
        deadlines = self._pools.current().deadlines
        deadline = clock.monotonic() + timeout
        scope = anyio.CancelScope()
        deadlines.add(scope, timeout)
        try:
            with scope:
                return await self._run(call, options, deadline)
        finally:
            deadlines.discard(scope, timeout)
        left = call.waits_until - clock.monotonic()
        crowded = call.attempts == 0 and self.auth.ready() is not None
        raise DeadlineExceeded(
            f"not {'sent' if crowded else 'finished'} within {timeout:g} s",
            maybe_sent=not call.reads and (call.maybe_sent or call.on_wire),
            # Where others were before it all the time, it may be tried again at once.
            retry_after=left if left > 0 else 0.0 if crowded else None,
            **self._context(call),
        )

    async def _run(self, call: Call, options: Options, deadline: float | None) -> RawResponse:
        self.budget.call()
        retries = 0
        renewed = False
        last: Failed | None = None
        while True:
            permit = await self._permit(call, options, deadline, last)
            outcome = await self._once(call, options, permit)
            if isinstance(outcome, Success):
                return outcome.response
            last = outcome
            if outcome.status == 401 and not renewed and await self._renew(call):
                renewed = True
                await self._retrying(call, "token renewed", 0.0, outcome)
                continue
            if outcome.failure is Failure.RATE_LIMITED:
                call.refusals += 1
                call.waits_until = clock.monotonic() + outcome.wait
                await self._retrying(call, outcome.failure.value, outcome.wait, outcome)
                continue
            pause = self._pause(call, options, deadline, outcome, retries)
            if pause is None:
                raise outcome.error
            retries += 1
            call.waits_until = clock.monotonic() + pause
            await self._retrying(call, outcome.failure.value, pause, outcome)
            await clock.sleep(pause)

    async def _permit(
        self, call: Call, options: Options, deadline: float | None, last: Failed | None
    ) -> Permit:
        """Wait until a call may be sent; hooks are told before, while nothing is held."""
        self._check_open(call)
        if self.hooks.request:
            path = self.redactor().text(call.path)
            event = RequestEvent(call.operation, call.method, path, call.attempts + 1)
            await tell(self.hooks.request, event)
        auth = self.auth
        if auth.ready() is None:
            # Also needed before the limiter: whose limits count is known from the token.
            await auth.authorization(self._pools.current().transport.send)
        started = clock.monotonic()
        try:
            permit = await self.limiter.acquire(
                call.limit_key,
                account=auth.account,
                priority=options.priority,
                deadline=self._latest(call, options, deadline),
            )
        except DeadlineExceeded as late:
            late.in_call(**self._context(call))
            if last is None:
                raise
            if isinstance(last.error, APIStatusError) and last.error.retry_after is None:
                last.error.retry_after = late.retry_after
            raise last.error from late
        if call.refusals > 1 and clock.monotonic() - started < 0.001:
            # A limiter that lets a refused call through at once must not make it spin.
            await self._pause_holding(permit, backoff(call.refusals))
        return permit

    def _latest(self, call: Call, options: Options, deadline: float | None) -> float | None:
        """Return when a call has to leave, so that its response can be there by its deadline.

        Who would get a permit in the last moment would use it up and have nothing of it. A call
        that waits for a window also waits for the first response of that window.
        """
        if deadline is None or options.timeout is None:
            return deadline
        times = self._times.get(call.limit_key)
        usual = 0.0 if times is None else times.usual
        needed = max(SHORTEST_RESPONSE, 2 * usual)
        return deadline - min(needed, options.timeout * RESERVED)

    async def _pause_holding(self, permit: Permit, seconds: float) -> None:
        try:
            await clock.sleep(seconds)
        except BaseException:
            permit.cancel()
            raise

    async def _once(self, call: Call, options: Options, permit: Permit) -> Success | Failed:
        """Send once, under `permit`, and say what came of it."""
        left = False
        permitted = clock.monotonic()
        try:
            pool = self._pools.current()
            await pool.semaphore.acquire(bulk=options.priority == "bulk")
            try:
                self._check_open(call)
                request = await self._request(call, options, pool.transport)
                call.attempts += 1
                left = call.on_wire = True
                started = clock.monotonic()
                response = await pool.transport.send(request)
                call.on_wire = False
            finally:
                pool.semaphore.release()
        except NotConnected as caught:
            permit.cancel()
            call.on_wire = False
            return self._not_sent(call, caught)
        except (ResponseLost, ResponseTooLarge) as caught:
            permit.release()
            call.on_wire = False
            call.maybe_sent = call.maybe_sent or not call.reads
            return self._lost(call, caught)
        except BaseException:
            if left:
                permit.release()
            else:
                permit.cancel()
            raise
        try:
            body = limits_body(response) if response.status == 429 else None
            permit.observe(response.status, response.headers, body)
        finally:
            permit.release()
        self._times.setdefault(call.limit_key, ResponseTime()).note(clock.monotonic() - permitted)
        await self._note(call, response, clock.monotonic() - started)
        if 200 <= response.status < 300:
            return Success(response)
        failure = failure_of_status(response.status)
        if failure is Failure.GATEWAY and not call.reads:
            call.maybe_sent = True
        return Failed(failure, status_error(response, call, self.redactor()), response)

    async def _request(self, call: Call, options: Options, transport: Transport) -> Request:
        # Asked again here: a token may have run out while the call waited for its turn.
        auth = self.auth
        call.authorization = auth.ready() or await auth.authorization(transport.send)
        return _signed(call, options.headers)

    async def _note(self, call: Call, response: RawResponse, seconds: float) -> None:
        logs = logger.isEnabledFor(logging.DEBUG)
        if not logs and not self.hooks.response:
            return
        said = context(call, self.redactor(), response)
        event = ResponseEvent(
            said["operation"],
            said["method"],
            said["path"],
            said["attempts"],
            response.status,
            seconds,
            said["request_id"],
        )
        if logs:
            log_response(event)
        await tell(self.hooks.response, event)

    async def _retrying(self, call: Call, reason: str, wait: float, failed: Failed) -> None:
        path = self.redactor().text(call.path)
        event = RetryEvent(
            call.operation, call.method, path, call.attempts, reason, wait, failed.status
        )
        log_retry(event)
        await tell(self.hooks.retry, event)

    def _pause(
        self,
        call: Call,
        options: Options,
        deadline: float | None,
        failed: Failed,
        retries: int,
    ) -> float | None:
        """Return the seconds before the next try, or `None` where there is none."""
        if retries >= options.max_retries:
            return None
        failure = failed.failure
        if failure is Failure.REFUSED or getattr(failed.error, "permanent", False):
            return None
        if not call.reads and not may_retry(failure, call.method, call.content):
            return None
        wait = backoff(retries, at_least=failed.wait)
        if deadline is not None and clock.monotonic() + wait >= deadline:
            return None
        return wait if self.budget.take() else None

    async def _renew(self, call: Call) -> bool:
        rejected = call.authorization
        assert rejected is not None  # what was refused was sent
        return await self.auth.renew(rejected, self._pools.current().transport.send)

    def _not_sent(self, call: Call, failure: NotConnected) -> Failed:
        redactor = self.redactor()
        error = ConnectionFailed(
            f"could not connect: {redactor.text(str(failure))}",
            permanent=failure.permanent,
            maybe_sent=call.maybe_sent,
            **context(call, redactor),
        )
        return Failed(Failure.NOT_CONNECTED, self._or_closed(call, error))

    def _lost(self, call: Call, failure: ResponseLost | ResponseTooLarge) -> Failed:
        redactor = self.redactor()
        said = redactor.text(str(failure))
        error: CloseError
        if isinstance(failure, ResponseTooLarge):
            error = InvalidResponse(said, maybe_sent=call.maybe_sent, **context(call, redactor))
            return Failed(Failure.REFUSED, self._or_closed(call, error))
        error = ConnectionFailed(
            f"the response was lost: {said}",
            maybe_sent=call.maybe_sent,
            **context(call, redactor),
        )
        return Failed(Failure.RESPONSE_LOST, self._or_closed(call, error))

    def _or_closed(self, call: Call, error: CloseError) -> CloseError:
        """Return an error, or that the client was closed, where that is what broke the call."""
        if not self.closed:
            return error
        return ClientClosed(
            "the client was closed meanwhile", maybe_sent=call.maybe_sent, **self._context(call)
        )

    def _check_open(self, call: Call) -> None:
        if self.closed:
            raise ClientClosed("the client is closed", **self._context(call))

    def _context(self, call: Call) -> dict[str, Any]:
        return context(call, self.redactor())

    def redactor(self) -> Redactor:
        """Return what takes the credentials of this client out of texts."""
        return Redactor(self.auth.secrets())

    async def aclose(self) -> None:
        """Close every connection; calls in flight end with `ClientClosed`."""
        if self.closed:
            return
        self.closed = True
        own, others = self._pools.take_all()
        try:
            if own is not None:
                await own.transport.aclose()
            for loop, pool in others:
                _close_elsewhere(loop, pool.transport)
        finally:
            await self.limiter.aclose()

    def __del__(self) -> None:
        with suppress(AttributeError):
            if not self.closed and self._used_in == os.getpid():
                warnings.warn(
                    "a CloseClient was never closed: use 'async with' or 'await aclose()'",
                    ResourceWarning,
                    source=self,
                    stacklevel=2,
                )


async def _close_pool(pool: Pool) -> None:
    await pool.transport.aclose()


def _close_elsewhere(loop: Any, transport: Transport) -> None:
    """Close a transport in the loop it belongs to, if that still runs; nobody waits for it."""
    import asyncio

    if isinstance(loop, asyncio.AbstractEventLoop) and loop.is_running():
        asyncio.run_coroutine_threadsafe(transport.aclose(), loop)


def _with_credentials(
    method: str, url: str, headers: Headers, body: bytes | None, secret: Secret, sink: Sink | None
) -> Request:
    """Return a request with credentials: here they are opened."""
    return Request(method, url, (*headers, ("authorization", secret.reveal())), body, sink)


def _signed(call: Call, headers: Headers) -> Request:
    """Return the request of a call with its credentials: here they are opened."""
    authorization = call.authorization
    assert authorization is not None
    return Request(
        call.sent_method,
        call.url,
        (*headers, ("authorization", authorization.reveal()), *call.headers),
        call.body,
    )
