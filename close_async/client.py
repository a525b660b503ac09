"""The client: what a user holds, and through which every call goes.

`CloseClient` checks its settings, binds the resources, and turns a call into a request and its
response into a type. Sending itself, with limits, retries and deadlines, is in `core.sender`; what
is made of many calls is in rooms of its own, each imported by the method that leads there.
"""

from __future__ import annotations

import ssl
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, ParamSpec, TypeVar, overload

from ._base.insecure import warn_if_insecure
from ._base.secrets import Secret
from ._base.unset import UNSET, Unset
from .api import OPERATIONS, Resources
from .core.bound import Bound, Recorder, bound, by_name
from .core.calls import names_custom_field, prepare, untyped_operation
from .core.hooks import EventHooks, Hooks
from .core.operations import Caller, Operation, Response
from .core.responses import parse
from .core.retries import DEFAULT_MAX_RETRIES
from .core.sender import Options, Sender
from .core.settings import (
    base_url_of,
    check_count,
    check_priority,
    check_proxy,
    check_seconds,
    check_telemetry,
    check_verify,
    credentials,
    hidden,
    merge_headers,
    tz_offset_hours,
    user_agent,
)
from .errors import InvalidArgument
from .transports import (
    DEFAULT_CONNECT_TIMEOUT,
    DEFAULT_READ_TIMEOUT,
    MAX_RESPONSE_BYTES,
    Headers,
    TransportSettings,
)
from .transports.choice import choose_transport

if TYPE_CHECKING:
    from typing import Self

    from .auth.credentials import Auth
    from .core.telemetry import Telemetry
    from .custom_fields import CustomFields
    from .events import EventStream
    from .files.download import OnProgress
    from .jobs import JobReport, Jobs
    from .models import Contact, Lead, Opportunity
    from .pagination import HasData, Paginator
    from .queries import Query, QueryLike, Sort
    from .rate_limits import Limiter, RateLimitsSnapshot
    from .rate_limits.base import Priority
    from .search import Search
    from .transports.choice import TransportArgument
    from .values.records import Record

    QueryArgument = Query | Mapping[str, Any] | Record | None
    FieldsArgument = Sequence[str] | Mapping[str, Sequence[str]] | Literal["all"] | None
    SortArgument = str | Sort | Mapping[str, Any] | Sequence[str | Sort | Mapping[str, Any]] | None

P = ParamSpec("P")
T = TypeVar("T")

DEFAULT_TIMEOUT: Final = 60.0
"""Seconds an interactive call may take in all; bulk work has no deadline."""

_NOTHING: Final[Mapping[str, Any]] = {}


class CloseClient(Resources):
    """Close's API, for asyncio and, with the httpx transport, for trio.

    Use it as `async with CloseClient() as close`, or call `aclose()` in the end. One client may
    live as long as the program, serve many tasks, and be made before any event loop runs.

    Args:
        api_key: An API key; the environment's `CLOSE_API_KEY` if neither it nor `auth` is given.
        auth: Another kind of credentials, such as `OAuth(...)`.
        base_url: Where the API lives; if not given, the environment's `CLOSE_BASE_URL`, and
            otherwise Close itself, `https://api.close.com/api/v1`.
        timeout: Seconds that a call may take in all, waits and retries included; `None` for no
            deadline. If not given: 60, and none for `priority="bulk"`.
        connect_timeout: Seconds to make a connection; `None` for no limit.
        read_timeout: Seconds between two pieces of a response; `None` for no limit.
        max_retries: Retries of a failed call; waits for a rate limit do not count.
        tz_offset: The time zone of dates in filters and reports, in hours from UTC or as a
            `tzinfo`; sent as `x-tz-offset`.
        headers: Headers to send with every request.
        transport: `"httpx"` (the default), `"httpx2"`, `"aiohttp"`, an `AsyncClient` or
            `AsyncBaseTransport` of httpx or httpx2, or a `close_async.transports.Transport`;
            what you made stays yours to close.
        proxy: A proxy's URL; what the environment says if not given.
        verify: Whether certificates are checked, the path of a file or folder of CA
            certificates, or an `ssl.SSLContext`.
        trust_env: Whether proxies and CA certificates may come from environment variables.
        rate_limiter: Decides when a request may be sent; `RateLimiter()` if not given. It is
            closed with the client.
        max_in_flight: Requests in flight at most, for each event loop; 20 on httpx and httpx2
            and 100 on aiohttp if not given.
        max_response_bytes: Bytes of a response at most, decompressed; a larger one is not read
            to its end, and raises `InvalidResponse`.
        app_name: Your application, for the `user-agent` header: `"acme-sync/2.1"`.
        event_hooks: Functions that watch, by `"request"`, `"response"` and `"retry"`; see
            `close_async.core.hooks`.
        priority: `"interactive"`, or `"bulk"` for work that gives way to it.
        telemetry: What measures: `close_async.telemetry.OpenTelemetry()`.

    Raises:
        MissingCredentials: There is no key; the message says how to give one.
        InvalidArgument: A setting cannot be used; `field` names it.
    """

    __slots__ = (
        "__weakref__",
        "_base_url",
        "_headers",
        "_max_retries",
        "_options",
        "_priority",
        "_sender",
        "_timeout",
        "_tz_offset",
    )

    def __init__(
        self,
        api_key: str | Secret | None = None,
        *,
        auth: Auth | None = None,
        base_url: str | None = None,
        timeout: float | Unset | None = UNSET,
        connect_timeout: float | None = DEFAULT_CONNECT_TIMEOUT,
        read_timeout: float | None = DEFAULT_READ_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        tz_offset: float | tzinfo | None = None,
        headers: Mapping[str, str] | None = None,
        transport: TransportArgument | None = None,
        proxy: str | None = None,
        verify: bool | str | Path | ssl.SSLContext = True,
        trust_env: bool = True,
        rate_limiter: Limiter | None = None,
        max_in_flight: int | None = None,
        max_response_bytes: int = MAX_RESPONSE_BYTES,
        app_name: str | None = None,
        event_hooks: EventHooks | None = None,
        priority: Priority = "interactive",
        telemetry: Telemetry | None = None,
    ) -> None:
        key, proxy_url = hidden("api_key", api_key), hidden("proxy", proxy)
        del api_key, proxy  # so that no frame of an error shows them
        if max_in_flight is not None:
            check_count("max_in_flight", max_in_flight, 1)
        check_count("max_response_bytes", max_response_bytes, 1)
        check_verify(verify)
        choice = choose_transport(
            transport,
            TransportSettings(
                proxy=check_proxy(proxy_url),
                verify=verify,
                connect_timeout=check_seconds("connect_timeout", connect_timeout),
                read_timeout=check_seconds("read_timeout", read_timeout),
                trust_env=trust_env,
                max_response_bytes=max_response_bytes,
            ),
            max_in_flight,
        )
        self._base_url = base_url_of(base_url)
        self._headers: Headers = (
            ("user-agent", user_agent(choice.name, app_name)),
            ("accept", "application/json"),
            ("accept-encoding", "gzip, deflate"),
        )
        self._configure(timeout, max_retries, tz_offset, headers, priority)
        if rate_limiter is None:
            from .rate_limits import RateLimiter

            rate_limiter = RateLimiter()
        elif not callable(getattr(rate_limiter, "acquire", None)):
            raise InvalidArgument(
                "rate_limiter: expected a RateLimiter or a RedisRateLimiter",
                field="rate_limiter",
            )
        hooks = Hooks(event_hooks)
        check_telemetry(telemetry)
        self._sender = Sender(credentials(key, auth), rate_limiter, choice, hooks, telemetry)
        warn_if_insecure("base_url", self._base_url, stacklevel=2)

    def _configure(
        self,
        timeout: float | Unset | None,
        max_retries: int,
        tz_offset: float | tzinfo | None,
        headers: Mapping[str, str] | None,
        priority: Priority,
    ) -> None:
        check_priority(priority)
        check_count("max_retries", max_retries, 0)
        self._timeout = timeout
        self._max_retries = max_retries
        self._tz_offset = tz_offset
        self._priority: Priority = priority
        if headers:
            self._headers = merge_headers(self._headers, headers)
        bulk_timeout = check_seconds("timeout", None if isinstance(timeout, Unset) else timeout)
        if isinstance(timeout, Unset):
            timeout = None if priority == "bulk" else DEFAULT_TIMEOUT
        self._options = Options(
            check_seconds("timeout", timeout), max_retries, self._headers, priority, bulk_timeout
        )
        if tz_offset is not None:
            offset = tz_offset_hours(tz_offset)
            if not isinstance(tz_offset, tzinfo):
                self._options = self._options._replace(
                    headers=(*self._headers, ("x-tz-offset", offset))
                )

    def with_options(
        self,
        *,
        timeout: float | Unset | None = UNSET,
        max_retries: int | None = None,
        tz_offset: float | tzinfo | Unset | None = UNSET,
        headers: Mapping[str, str] | None = None,
        priority: Priority | None = None,
    ) -> Self:
        """Return a client with other settings that shares connections, limits and retry budget.

        What is not given stays as it is. Closing either client closes both.

        Args:
            timeout: Seconds that a call may take in all; `None` for no deadline.
            max_retries: Retries of a failed call.
            tz_offset: Hours from UTC, a `tzinfo`, or `None` for the organization's own.
            headers: Headers to send besides.
            priority: `"interactive"`, or `"bulk"` for work that gives way to it and, unless
                `timeout` says otherwise, has no deadline.

        Raises:
            InvalidArgument: A setting cannot be used; `field` names it.
        """
        other = object.__new__(type(self))
        other._base_url = self._base_url
        other._headers = self._headers
        other._sender = self._sender
        other._configure(
            self._timeout if isinstance(timeout, Unset) else timeout,
            self._max_retries if max_retries is None else max_retries,
            self._tz_offset if isinstance(tz_offset, Unset) else tz_offset,
            headers,
            self._priority if priority is None else priority,
        )
        return other

    async def send(
        self,
        operation: Operation[T],
        path: Mapping[str, str] = _NOTHING,
        query: Mapping[str, object] = _NOTHING,
        body: object = UNSET,
    ) -> Response[T]:
        """Carry out an operation; what generated functions are made of.

        Args:
            operation: The operation.
            path: Its path parameters.
            query: Its query parameters by wire name; `None` is not sent.
            body: Its body, a model or a plain mapping.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was.
            CloseError: The call failed; see `close_async.errors`.
        """
        if query.get("_fields") is not None:
            query = await self._with_field_keys(operation, query)
        call = prepare(operation, path, query, body, self._base_url)
        response = await self._sender.run(call, self._current_options())
        return parse(operation, query, call, response, self._sender.redactor())

    async def _with_field_keys(
        self, operation: Operation[Any], query: Mapping[str, object]
    ) -> Mapping[str, object]:
        """Return query parameters with keys in place of custom fields by name in `_fields`."""
        if not names_custom_field(query["_fields"]):
            return query
        from .custom_fields import resolve_parameter

        return await resolve_parameter(self, operation.object_type, query)

    async def run(self: Caller, name: str, /, **parameters: Any) -> Any:
        """Carry out an operation by its name, `await close.run("leads.get", id="lead_…")`.

        Args:
            name: The dotted name, as in `OPERATIONS`.
            parameters: The parameters of its function, path parameters and `body` included.

        Raises:
            InvalidArgument: There is no such operation or parameter; nothing was sent.
            CloseError: The call failed; see `close_async.errors`.
        """
        operation = by_name(OPERATIONS, name)
        assert operation.function is not None  # each operation of the table has one
        return await Bound(operation.function, self, operation).call(self, (), parameters)

    async def request(
        self: Caller,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | None = None,
        json: object = UNSET,
    ) -> Any:
        """Send a request that the operations do not know, with the same limits and errors.

        Args:
            method: The HTTP method.
            path: The path below the base URL, with the slash that Close's paths end in.
            params: Query parameters by wire name; `None` is not sent.
            json: The body.

        Returns:
            The decoded JSON, or `None` where the response has no body.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was.
            CloseError: The call failed; see `close_async.errors`.
        """
        operation = untyped_operation(method, path, OPERATIONS.reading_posts)
        if params is not None and not isinstance(params, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgument(
                f"params: expected a mapping, got {type(params).__name__}", field="params"
            )
        return (await self.send(operation, {}, params or {}, json)).parsed

    async def detailed(
        self,
        operation: Callable[P, Awaitable[T]],
        /,
        *args: P.args,
        **parameters: P.kwargs,
    ) -> Response[T]:
        """Carry out an operation and return its whole response: status, headers, request id, ….

        `await close.detailed(close.leads.get, "lead_…", fields=["id"])` gives a `Response[Lead]`;
        `close.detailed(close.run, "leads.get", id="lead_…")` and
        `close.detailed(close.request, "GET", "/me/")` work as well.

        Args:
            operation: A bound operation such as `close.leads.get`, or `close.run` or
                `close.request` of a client.
            args: Its positional arguments.
            parameters: Its named parameters.

        Raises:
            InvalidArgument: It is no operation, or an argument cannot be sent; nothing was.
            CloseError: The call failed; see `close_async.errors`.
        """
        target = bound(operation, "detailed")
        if target.operation is None and target.function not in _SINGLE_CALLS:
            raise InvalidArgument(
                f"detailed takes an operation such as close.leads.get, not {target.name}",
                field="operation",
            )
        recorder = Recorder(target.caller)
        await target.call(recorder, args, parameters)
        assert recorder.response is not None  # a call that gave none has raised
        return recorder.response

    def paginate(
        self,
        operation: Callable[P, Awaitable[HasData[T]]],
        /,
        *args: P.args,
        **parameters: P.kwargs,
    ) -> Paginator[T]:
        """Walk a list to its end: `async for lead in close.paginate(close.leads.list)`.

        The walk has no deadline; each of its requests has its own time-outs.

        Args:
            operation: A bound list operation of this client, such as `close.leads.list`.
            args: Its positional arguments.
            parameters: Its named parameters; `limit` is the size of a page.

        Raises:
            InvalidArgument: It is not a list operation, or a parameter does not fit.
        """
        from .pagination import Paginator

        return Paginator(operation, args, parameters)

    @overload
    def search(
        self,
        query: QueryArgument = None,
        *,
        object_type: Literal["lead"] = "lead",
        fields: FieldsArgument = None,
        sort: SortArgument = None,
        max_items: int | None = None,
        limit: int | None = None,
        position: Mapping[str, Any] | None = None,
    ) -> Search[Lead]: ...
    @overload
    def search(
        self,
        query: QueryArgument = None,
        *,
        object_type: Literal["contact"],
        fields: FieldsArgument = None,
        sort: SortArgument = None,
        max_items: int | None = None,
        limit: int | None = None,
        position: Mapping[str, Any] | None = None,
    ) -> Search[Contact]: ...
    @overload
    def search(
        self,
        query: QueryArgument = None,
        *,
        object_type: Literal["opportunity"],
        fields: FieldsArgument = None,
        sort: SortArgument = None,
        max_items: int | None = None,
        limit: int | None = None,
        position: Mapping[str, Any] | None = None,
    ) -> Search[Opportunity]: ...
    @overload
    def search(
        self,
        query: QueryArgument = None,
        *,
        object_type: str,
        fields: FieldsArgument = None,
        sort: SortArgument = None,
        max_items: int | None = None,
        limit: int | None = None,
        position: Mapping[str, Any] | None = None,
    ) -> Search[Any]: ...

    def search(
        self,
        query: QueryArgument = None,
        *,
        object_type: str = "lead",
        fields: FieldsArgument = None,
        sort: SortArgument = None,
        max_items: int | None = None,
        limit: int | None = None,
        position: Mapping[str, Any] | None = None,
    ) -> Search[Any]:
        """Find objects with Advanced Filtering, to any depth and each once.

        The walk has no deadline; each of its requests has its own time-outs. See
        https://developer.close.com/api/resources/advanced-filtering.

        Args:
            query: A query piece (`close_async.queries`), a plain mapping in Close's form, the
                `s_query` of a smart view, or `None` for all objects.
            object_type: What to look for: `"lead"`, `"contact"`, `"activity.call"`, ….
            fields: Names of the fields that objects come with, `"custom"` for all custom fields;
                `"all"` for everything that is known; only ids if not given. A mapping gives names
                by object type.
            sort: A field's name (`"-date_updated"` for the greatest first), or `Sort` pieces.
            max_items: Objects to give at most in all.
            limit: Objects per page.
            position: A saved `position` of the same search, to go on where it stood.

        Raises:
            InvalidArgument: An argument cannot be used; `field` names it.
        """
        from .search import Search

        return Search(
            self,
            query,
            object_type=object_type,
            fields=fields,
            sort=sort,
            max_items=max_items,
            limit=limit,
            position=position,
        )

    def follow_events(
        self,
        *,
        position: Mapping[str, Any] | datetime | None = None,
        interval: float = 5.0,
        wait: bool = True,
        object_type: str | None = None,
        object_id: str | None = None,
        action: str | None = None,
        lead_id: str | None = None,
        user_id: str | None = None,
    ) -> EventStream:
        """Follow the event log: every event as it happens, oldest first, without an end.

        An event that Close updates later is given again. Save `stream.position`, which is plain
        JSON, after dealing with an event, and go on from there after a restart. See
        https://developer.close.com/api/resources/events.

        Args:
            position: A saved position, or an aware datetime to begin at; `None` begins now.
            interval: Seconds between two looks at the log while nothing happens.
            wait: Whether to wait for what happens next; without, the stream ends where the log
                does.
            object_type: Events of objects of this type; needs one of the other filters besides.
            object_id: Events of this object.
            action: Events of this action, such as `"deleted"`.
            lead_id: Events of this lead and of what belongs to it.
            user_id: Events that this user caused.

        Raises:
            InvalidArgument: `position` or `interval` cannot be used.
            PaginationLimit: `position` is older than the 30 days that Close keeps events for.
        """
        from .events import EventStream

        filters = {
            "object_type": object_type,
            "object_id": object_id,
            "action": action,
            "lead_id": lead_id,
            "user_id": user_id,
        }
        return EventStream(self, position=position, interval=interval, wait=wait, filters=filters)

    @property
    def jobs(self) -> Jobs:
        """Work over many records: `close.jobs.map`, `import_`, `edit`, `delete`, …."""
        from .jobs.namespace import Jobs

        return Jobs(self)

    async def wait_for(
        self,
        operation: Callable[..., Awaitable[T]],
        id: str,
        *,
        timeout: float | None = None,
        interval: float | None = None,
        progress: Callable[[Any], Awaitable[None] | None] | None = None,
    ) -> T:
        """Wait until an export or a bulk action has reached its end, and return it.

        `await close.wait_for(close.exports.get, export.id)` asks again and again, less and less
        often.

        Args:
            operation: What gets it: `close.exports.get`, `close.bulk_edits.get`, ….
            id: Its id.
            timeout: Seconds to wait at most; `None` for no end.
            interval: Seconds between two looks, to begin with; what suits it if not given.
            progress: Is given the object after every look.

        Raises:
            InvalidArgument: The operation gets nothing that comes to an end by itself.
            WorkFailed: It ended without success; `record` is what was read last.
            DeadlineExceeded: It had not ended in time.
        """
        from .files import wait_for

        return await wait_for(operation, id, timeout=timeout, interval=interval, progress=progress)

    async def export_file(
        self, what: QueryLike | str, path: str | Path, **options: Any
    ) -> JobReport:
        """Have Close itself export leads or opportunities, and write its file to disk.

        The same as `close.jobs.export_file`, which says what it takes.

        Args:
            what: `"lead"`, `"opportunity"`, or a query for leads.
            path: The file: `.csv`, `.json`, `.csv.gz` or `.json.gz`.
            options: What `close.jobs.export_file` takes besides.

        Raises:
            InvalidArgument: An argument cannot be used; nothing was sent.
            CloseError: A call failed, or Close could not make the file.
        """
        return await self.jobs.export_file(what, path, **options)

    async def download(
        self,
        source: object,
        path: str | Path,
        *,
        folder: str | Path | None = None,
        progress: OnProgress | None = None,
    ) -> Path:
        """Download a recording, voicemail, attachment or export to disk, and return its path.

        It is streamed, goes on where it was cut, and has its name only when it is whole.
        Redirects are followed, without the credentials where they lead away from Close.

        Args:
            source: An address, a call, an export, an attachment, or the id of a call or an export.
            path: The file to write, or a folder to write it into under its own name.
            folder: A folder that the file must not lie outside of; relative paths begin there.
            progress: Is told how many bytes have come, and of how many.

        Raises:
            InvalidArgument: The source has no file, or the target is not allowed.
            APIStatusError: The server does not give the file.
            ConnectionFailed: The connection broke again and again.
        """
        from .files import Download

        base = self._base_url
        return await Download(self, base, source, path, folder=folder, progress=progress).run()

    async def upload(
        self,
        source: str | Path | bytes,
        *,
        filename: str | None = None,
        content_type: str | None = None,
    ) -> dict[str, Any]:
        """Upload a file, and return what an attachment field takes: its address, name, type, size.

        See https://developer.close.com/api/resources/files/create

        Args:
            source: A file's path, or its content.
            filename: What it is called; the path's own name if not given.
            content_type: Its media type; guessed from the name if not given.

        Raises:
            InvalidArgument: There is no such file, or content without a name.
            CloseError: The upload failed.
        """
        from .files import upload

        return await upload(self, source, filename=filename, content_type=content_type)

    async def custom_fields(
        self, object_type: str, /, *, max_age: float | None = None
    ) -> CustomFields:
        """Return the custom fields of a kind of object, to find by name, read and encode.

        Their schema is read once, by one request however many tasks ask, and kept for five
        minutes; all clients made with `with_options` share it.

        Args:
            object_type: `"lead"`, `"contact"`, `"opportunity"`, or the id of a custom activity
                type (`"actitype_…"`) or custom object type (`"cotype_…"`).
            max_age: Seconds since the schema was read that are put up with; 0 reads it anew.

        Raises:
            InvalidArgument: There is no such kind of object.
            CloseError: The call failed; see `close_async.errors`.
        """
        from .custom_fields import schemas_of

        return await schemas_of(self.shared).get(self, object_type, max_age=max_age)

    def _current_options(self) -> Options:
        if isinstance(self._tz_offset, tzinfo):
            # A zone's offset changes twice a year, and a client may live longer.
            header = ("x-tz-offset", tz_offset_hours(self._tz_offset))
            return self._options._replace(headers=(*self._headers, header))
        return self._options

    def without_default_timeout(self) -> Self:
        """Return a client for walks, which have no deadline unless one was asked for."""
        return self.with_options(timeout=None) if isinstance(self._timeout, Unset) else self

    @property
    def shared(self) -> Sender:
        """What all views of a client have in common; what is cached for them hangs on it."""
        return self._sender

    @property
    def rate_limits(self) -> RateLimitsSnapshot:
        """What is known about the rate limits at this moment."""
        return self._sender.limiter.snapshot()

    @property
    def base_url(self) -> str:
        """Where the API lives."""
        return self._base_url

    @property
    def is_closed(self) -> bool:
        """Whether the client was closed."""
        return self._sender.closed

    async def aclose(self) -> None:
        """Close all connections, of every client made with `with_options` too."""
        await self._sender.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"CloseClient({getattr(self, '_base_url', None)!r})"


_SINGLE_CALLS: Final = (CloseClient.run, CloseClient.request)
"""What carries out any operation in one call."""
