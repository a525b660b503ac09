"""From a request on the wire to an operation, and back with all that may go wrong on purpose."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, unquote

from starlette.requests import ClientDisconnect
from starlette.types import Receive, Scope, Send

from close_async.sandbox.faults import Fault
from close_async.sandbox.http import breakage, rate_limits
from close_async.sandbox.http.authentication import Authenticator
from close_async.sandbox.http.downloads import outside_template, serve_file, serve_recording
from close_async.sandbox.http.errors import (
    BadRequest,
    MethodNotAllowed,
    NotFound,
    Refusal,
    TooLarge,
    UnsupportedMediaType,
)
from close_async.sandbox.http.messages import BASE_PATH, Call, Caller, Response, as_query, read_json
from close_async.sandbox.http.oauth import serve_oauth
from close_async.sandbox.http.rate_limits import Header, RateLimits
from close_async.sandbox.http.routes import Handler, Router
from close_async.sandbox.shapes import as_object
from close_async.sandbox.store.state import Served, State

CONTROL_PATH = "/_sandbox/"

Control: TypeAlias = Callable[[str, str, dict[str, Any]], Awaitable[Response]]
"""Serves a method and a path under `/_sandbox/` with a body."""

_JSON: Header = (b"content-type", b"application/json")

_OUTSIDE = ("/oauth2/", "/_files/", "/call/")
"""What lies beside the API: tokens, files, and the recordings of calls."""


class Request:
    """What the gateway knows of a request before an operation is found."""

    __slots__ = ("body", "headers", "method", "path", "query", "raw_path", "scope")

    def __init__(self, scope: Scope, body: bytes) -> None:
        self.scope: Scope = scope
        self.method: str = scope["method"]
        raw: bytes = scope.get("raw_path") or scope["path"].encode()
        self.raw_path: str = raw.partition(b"?")[0].decode("ascii", "replace")
        self.path: str = scope["path"]
        self.query: str | Any = (scope.get("query_string") or b"").decode()
        self.headers: dict[str, bytes] = {
            name.decode("latin-1").lower(): v for name, v in scope["headers"]
        }
        self.body: bytes = body

    def header(self, name: str) -> str:
        """A header's value, or nothing."""
        return self.headers.get(name, b"").decode("latin-1")

    @property
    def root_url(self) -> str:
        """Where the request reached the server, as its sender sees it."""
        host = self.header("host")
        return f"{self.scope.get('scheme', 'http')}://{host}" if host else ""

    @property
    def content_type(self) -> str:
        """The media type of the body, without its parameters."""
        return self.header("content-type").partition(";")[0].strip().lower()


class Gateway:
    """Serves every request of one sandbox.

    Args:
        state: what the sandbox holds.
        router: finds the handler of a request.
        control: serves what lies under `/_sandbox/`.
        look: called after each request, for webhooks that may have become due.
    """

    def __init__(
        self, state: State, router: Router, control: Control, look: Callable[[], None]
    ) -> None:
        self.state: State = state
        self.router: Router = router
        self.authenticator: Authenticator = Authenticator(state)
        self.rate_limits: RateLimits = RateLimits(state.config)
        self._control = control
        self._look = look

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Response one request."""
        state = self.state
        state.in_flight += 1
        state.served += 1
        state.most_in_flight = max(state.most_in_flight, state.in_flight)
        try:
            try:
                body = await _read(scope, receive, state.config.body_limit)
            except ClientDisconnect:
                return
            if body is None:
                refused = TooLarge(state.config.body_limit)
                own = Response(refused.body, refused.status, [_JSON, *refused.headers])
                await breakage.deliver(own, None, scope, send)
                return
            request = Request(scope, body)
            state.root_url = request.root_url or state.root_url
            state.catch_up()
            if scope.get("client"):
                state.connections.add(tuple(scope["client"]))
            if request.path.startswith(CONTROL_PATH):
                await self._serve_control(request, scope, send)
                return
            exchange = Exchange(self, request)
            response = exchange.run()
            self._look()
            await self._delay(exchange.fault)
            await breakage.deliver(response, exchange.fault, scope, send)
        finally:
            state.in_flight -= 1

    async def _serve_control(self, request: Request, scope: Scope, send: Send) -> None:
        try:
            path = request.path.removeprefix(CONTROL_PATH)
            response = await self._control(request.method, path, read_json(request.body))
        except Refusal as refusal:
            response = Response(refusal.body, refusal.status, list(refusal.headers))
        self._look()
        response.headers.insert(0, (b"content-type", response.media_type.encode()))
        await breakage.deliver(response, None, scope, send)

    async def _delay(self, fault: Fault | None) -> None:
        config = self.state.config
        seconds = config.latency_ms / 1000
        if config.latency_jitter_ms:
            seconds += self.state.random.uniform(0, config.latency_jitter_ms) / 1000
        if fault is not None and fault.kind in ("latency", "hang"):
            seconds += fault.seconds
        if seconds > 0:
            await asyncio.sleep(seconds)


class Exchange:
    """One request on its way through: who, what, whether allowed, done, answered."""

    def __init__(self, gateway: Gateway, request: Request) -> None:
        self._gateway = gateway
        self._state = gateway.state
        self._request = request
        self._template = "*"
        self._method = request.method
        self._query: dict[str, str] = {}
        self._key = ""
        self._rate_headers: list[Header] = []
        self.fault: Fault | None = None

    def run(self) -> Response:
        """The response, whatever it is, with the headers that every response carries."""
        state = self._state
        try:
            response = self._serve()
        except Refusal as refusal:
            response = Response(refusal.body, refusal.status, list(refusal.headers))
        trace = state.ids.trace().encode()
        own: list[Header] = [(b"trace-id", trace), *self._rate_headers]
        if response.status != 204:
            own.insert(0, (b"content-type", response.media_type.encode()))
        response.headers = [*own, *response.headers]
        status = response.status
        if self.fault is not None and self.fault.kind in ("status", "html", "redirect"):
            status = self.fault.status
        state.statuses[status] += 1
        state.recent.append(
            Served(
                self._method,
                self._template,
                self._request.path,
                self._query,
                status,
                self._key,
            )
        )
        return response

    def _serve(self) -> Response:
        request, state = self._request, self._state
        if request.path.startswith(_OUTSIDE):
            return self._serve_outside()
        if not request.path.startswith(f"{BASE_PATH}/"):
            raise NotFound("There is nothing at this path.")
        if not request.path.endswith("/"):
            raise self._redirect()
        caller = self._gateway.authenticator.authenticate(request.header("authorization"))
        self._key = caller.key
        call, handler = self._find(caller)
        operation = f"{call.method} {call.template}"
        state.requests[call.method, call.template] += 1
        verdict = self._gateway.rate_limits.check(operation, caller.key, state.clock.now())
        if verdict is not None:
            self._rate_headers = rate_limits.headers(verdict, state.config)
            if not verdict.allowed:
                state.rate_limited += 1
                body, more = rate_limits.refusal(verdict)
                return Response(body, 429, more)
        if state.faults:
            self.fault = state.faults.take(operation, state.random)
            if self.fault is not None and not self.fault.takes_effect:
                return breakage.response_of(self.fault)
        response = handler(call)
        if self.fault is not None and self.fault.kind == "wrong_body":
            return breakage.with_wrong_body(response, self.fault)
        if self.fault is not None and self.fault.kind in ("status", "html", "redirect"):
            return breakage.response_of(self.fault)
        return response

    def _serve_outside(self) -> Response:
        request, state = self._request, self._state
        self._template = outside_template(request.path)
        state.requests[request.method, self._template] += 1
        if state.faults:
            self.fault = state.faults.take(f"{request.method} {self._template}", state.random)
            if self.fault is not None and not self.fault.takes_effect:
                return breakage.response_of(self.fault)
        if request.path.startswith("/oauth2/"):
            content_type = request.content_type
            return serve_oauth(state, request.method, request.path, content_type, request.body)
        authorization = request.header("authorization")
        if request.path.startswith("/call/"):
            self._key = self._gateway.authenticator.authenticate(authorization).key
            return serve_recording(state, request.method, request.path)
        return serve_file(state, request)

    def _redirect(self) -> Refusal:
        query = f"?{self._request.query}" if self._request.query else ""
        location = f"{self._request.raw_path}/{query}"
        status = 301 if self._request.method == "GET" else 308
        return Refusal(status, {}, [(b"location", location.encode())])

    def _find(self, caller: Caller) -> tuple[Call, Handler]:
        request = self._request
        path = request.raw_path[len(BASE_PATH) :]
        found = self._gateway.router.find(path)
        if found is None:
            raise NotFound("There is nothing at this path.")
        template, params, methods = found
        self._template = template
        override = request.header("x-http-method-override").upper()
        query = dict(parse_qsl(request.query, keep_blank_values=True))
        body: dict[str, Any] = {}
        if request.body:
            if request.content_type not in ("application/json", ""):
                raise UnsupportedMediaType
            body = read_json(request.body)
        method = request.method
        if override and method == "POST":
            method = override
        if method == "GET" and "_params" in body:
            query |= _params(body)
        self._method, self._query = method, query
        handler = methods.get(method)
        if handler is None:
            raise MethodNotAllowed(list(methods))
        call = Call(
            state=self._state,
            caller=caller,
            method=method,
            path=request.path[len(BASE_PATH) :],
            template=template,
            params={name: unquote(value) for name, value in params.items()},
            query=query,
            body=body,
            tz_offset=_tz_offset(request.header("x-tz-offset")),
            request_id=self._state.ids.short("req"),
        )
        return call, handler


def _params(body: dict[str, Any]) -> dict[str, str]:
    params = as_object(body["_params"])
    if params is None:
        raise BadRequest(fields={"_params": "Value must be of dict type."})
    return as_query(params)


def _tz_offset(text: str) -> float:
    if not text:
        return 0.0
    try:
        hours = float(text)
    except ValueError:
        hours = math.nan
    if not -14 <= hours <= 14:
        raise BadRequest("The x-tz-offset header has to be a number of hours.")
    return hours


async def _read(scope: Scope, receive: Receive, largest: int) -> bytes | None:
    """The body; None if it is too large, of which no more is read than it takes to know."""
    for name, value in scope["headers"]:
        if name == b"content-length" and value.isdigit() and int(value) > largest:
            return None
    pieces: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect  # a request that was cut off has no effect
        piece: bytes = message.get("body", b"")
        size += len(piece)
        if size > largest:
            return None
        pieces.append(piece)
        if not message.get("more_body", False):
            return b"".join(pieces)
