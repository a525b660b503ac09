"""The request types that generated code is written in: operations, answers, and what calls them.

An `Operation` says everything about one method and path that does not change from call to call.
A generated function hands its operation and the call's values to a `Caller` (the client, or the
resource object bound to it) and gets a `Response` back.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, Literal, Protocol, TypeVar, final

from close_async._base.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_async.rate_limits.headers import RateLimit
    from close_async.values.codecs import Codec, Requested

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

Pagination = Literal["skip", "cursor"]
"""How a list is walked: by offset (`_skip`) or by cursor; `None` where it is not paged."""


@final
class Operation(Generic[T_co]):
    """One method and path of Close's API.

    Attributes:
        name: The dotted name, resource and verb: `"leads.get"`.
        method: The HTTP method.
        path: The path template below the base URL: `"/lead/{id}/"`.
        summary: What it does, in one line.
        docs: The page of Close's documentation, or an empty string.
        pagination: `"skip"`, `"cursor"` or `None`.
        response: How the answer is decoded; `None` where there is no body.
        body: How the body is encoded; `None` where it takes none.
    """

    __slots__ = (
        "body",
        "docs",
        "method",
        "name",
        "open_paths",
        "pagination",
        "path",
        "response",
        "summary",
    )

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        *,
        summary: str = "",
        docs: str = "",
        pagination: Pagination | None = None,
        response: Codec | None = None,
        body: Codec | None = None,
        open_paths: frozenset[str] = frozenset(),
    ) -> None:
        self.name: str = name
        self.method: str = method
        self.path: str = path
        self.summary: str = summary
        self.docs: str = docs
        self.pagination: Pagination | None = pagination
        self.response: Codec | None = response
        self.body: Codec | None = body
        self.open_paths: frozenset[str] = open_paths
        """Path parameters whose value may itself be several segments."""

    def __repr__(self) -> str:
        return f"Operation({self.name!r}, {self.method} {self.path})"

    @property
    def response_type(self) -> Any:
        """The Python type of the parsed answer; resolving it imports its models."""
        return type(None) if self.response is None else self.response.python_type()

    @property
    def body_type(self) -> Any:
        """The Python type of the body, or `None` where the operation takes none."""
        return None if self.body is None else self.body.python_type()

    def decode(self, content: object, requested: Requested = None) -> T_co:
        """Turn the decoded JSON of an answer into this operation's type.

        Args:
            content: The answer's JSON, decoded.
            requested: The fields a partial answer was asked for; `None` for a whole one.

        Raises:
            InvalidResponse: The envelope is not what the operation answers with.
        """
        if self.response is None:
            return None  # type: ignore[return-value]  # T_co is None here
        result: T_co = self.response.decode_answer(content, requested)
        return result

    def encode_body(self, body: object) -> object:
        """Turn a body, a model or a plain mapping, into what JSON can hold.

        Raises:
            InvalidArgument: A value cannot be sent; the error names its field.
        """
        if self.body is None:
            from close_async.errors import InvalidArgument

            raise InvalidArgument(f"{self.name} takes no body", field="body")
        return self.body.encode_body(body)


@final
class Response(Generic[T]):
    """A parsed answer together with what HTTP said about it.

    Attributes:
        parsed: The answer as its type.
        status_code: The HTTP status.
        headers: The answer's headers, names in lower case.
        request_id: Close's id of this request (its `trace-id` header), or `None`.
        rate_limit: The state of the endpoint group, where the answer gave one.
    """

    __slots__ = ("_rate_limit", "headers", "parsed", "status_code")

    def __init__(self, parsed: T, status_code: int, headers: Mapping[str, str]) -> None:
        self.parsed: T = parsed
        self.status_code: int = status_code
        self.headers: Mapping[str, str] = headers
        self._rate_limit: RateLimit | Unset | None = UNSET

    @property
    def request_id(self) -> str | None:
        """Close's id of this request, to quote to its support."""
        return self.headers.get("trace-id")

    @property
    def rate_limit(self) -> RateLimit | None:
        """What the answer's `RateLimit` header said, read when first asked for."""
        if isinstance(self._rate_limit, Unset):
            from close_async.rate_limits.headers import parse_rate_limit

            self._rate_limit = parse_rate_limit(self.headers)
        return self._rate_limit

    def __repr__(self) -> str:
        return f"Response(status_code={self.status_code}, parsed={self.parsed!r})"


class Caller(Protocol):
    """What can carry out an operation: the client, or a resource bound to it."""

    async def send(
        self,
        operation: Operation[T],
        path: Mapping[str, str] = ...,
        query: Mapping[str, object] = ...,
        body: object = ...,
    ) -> Response[T]:
        """Carry out `operation` and return its answer."""
        ...


class Resource:
    """A group of operations bound to one client; each generated resource is a subclass."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def send(
        self,
        operation: Operation[T],
        path: Mapping[str, str] = {},  # never changed
        query: Mapping[str, object] = {},
        body: object = UNSET,
    ) -> Response[T]:
        """Carry out `operation` with the client this resource is bound to."""
        return await self._caller.send(operation, path, query, body)

    @property
    def caller(self) -> Caller:
        """The client this resource is bound to."""
        return self._caller


@final
class OperationTable(Mapping[str, Operation[Any]]):
    """Every operation by its dotted name, in the order of the names.

    Iterating imports nothing; reading an entry imports the resource that it belongs to.
    """

    __slots__ = ("_package", "_resources")

    def __init__(self, package: str, resources: Mapping[str, tuple[str, ...]]) -> None:
        self._package = package
        self._resources = resources

    def __getitem__(self, name: str) -> Operation[Any]:
        resource, _, verb = name.partition(".")
        if verb not in self._resources.get(resource, ()):
            raise KeyError(name)
        module = import_module(f".{resource}", self._package)
        operation: Operation[Any] = module.OPERATIONS[verb]
        return operation

    def __iter__(self) -> Iterator[str]:
        for resource, verbs in self._resources.items():
            for verb in verbs:
                yield f"{resource}.{verb}"

    def __len__(self) -> int:
        return sum(len(verbs) for verbs in self._resources.values())

    def __repr__(self) -> str:
        return f"<{len(self)} operations>"
