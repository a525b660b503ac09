"""The request types that generated code is written in: operations, responses, and what calls them.

An `Operation` says everything about one method and path that does not change from call to call.
A generated function hands its operation and the call's values to a `Caller` (the client, or the
resource object bound to it) and gets a `Response` back.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, NamedTuple, Protocol, TypeVar, final

from close_async._base.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_async.rate_limits.headers import RateLimit
    from close_async.values.codecs import Codec
    from close_async.values.field_mask import FieldMask

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
Function = TypeVar("Function", bound=Callable[..., Awaitable[Any]])

Pagination = Literal["skip", "cursor"]
"""How a list is walked: by offset (`_skip`) or by cursor; `None` where it is not paged."""

PAGE_SIZE: Final = 100
"""Records per page where an operation does not say otherwise."""

_SAFE_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS"})
_NO_SCALARS: Final[Mapping[str, Scalar]] = {}
_NO_RESOURCES: Final[Mapping[str, str]] = {}


class Scalar(NamedTuple):
    """What a query parameter takes, where that is not text.

    Attributes:
        kind: `"integer"`, `"number"` or `"boolean"`.
        least: The least number it may be.
    """

    kind: Literal["integer", "number", "boolean"]
    least: int | None = None


class Polling(NamedTuple):
    """How what Close does by itself is waited for.

    Attributes:
        field: The key that says how far it is.
        done: Its values at a good end.
        failed: Its values at another end.
        seconds: How long to wait before looking again, to begin with.
    """

    field: str
    done: frozenset[str]
    failed: frozenset[str]
    seconds: float


@final
class Operation(Generic[T_co]):
    """One method and path of Close's API, and all that does not change from call to call.

    Attributes:
        name: The dotted name, resource and verb: `"leads.get"`; empty for an untyped request.
        method: The HTTP method.
        path: The path template below the base URL: `"/lead/{id}/"`.
        summary: What it does, in one line.
        docs: The page of Close's documentation, or an empty string.
        pagination: `"skip"`, `"cursor"` or `None`.
        response: How the response is decoded; `None` where it has no body.
        body: How the body is encoded; `None` where it takes none.
        open_paths: Path parameters whose value may itself be several segments.
        reads: Whether it changes nothing, so that it may be repeated whatever became of it.
        page_size: Records per page that a walk asks for first.
        window_key: The date that the list can be cut into windows by, through `…_gte` and
            `…_lt`; `None` where there is none.
        object_type: What kind of object its path stands for (`"lead"`), where Advanced Filtering
            and custom fields know that kind by name.
        object_types: For the schemas of custom fields: each kind that has them, with the
            prefix of the ids of its types and the other words for it; no words where a kind has
            one set of fields.
        scalars: The query parameters that are not text, by wire name.
        mask_by_type: Where the body's `_fields` selects fields by object type: the keys that
            every object comes with, selected or not. `None` where the query's `_fields` selects.
        polling: How the object that it gets is waited for; `None` where there is nothing to wait
            for.
        limit_key: Method and path template: what rate limits are counted by.
        changed_by: For keys of its response that its body does not take: the resource that they
            are changed through.
        function: The generated function that carries it out; `None` for an untyped request.
    """

    __slots__ = (
        "body",
        "changed_by",
        "docs",
        "function",
        "limit_key",
        "mask_by_type",
        "method",
        "name",
        "object_type",
        "object_types",
        "open_paths",
        "page_size",
        "pagination",
        "path",
        "polling",
        "reads",
        "response",
        "scalars",
        "summary",
        "window_key",
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
        reads: bool = False,
        page_size: int = PAGE_SIZE,
        window_key: str | None = None,
        object_type: str | None = None,
        object_types: Mapping[str, tuple[str, ...]] | None = None,
        scalars: Mapping[str, Scalar] = _NO_SCALARS,
        mask_by_type: frozenset[str] | None = None,
        polling: Polling | None = None,
        limit_key: str | None = None,
        changed_by: Mapping[str, str] = _NO_RESOURCES,
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
        self.reads: bool = reads or method in _SAFE_METHODS
        self.page_size: int = page_size
        self.window_key: str | None = window_key
        self.polling: Polling | None = polling
        self.object_type: str | None = object_type
        self.object_types: Mapping[str, tuple[str, ...]] | None = object_types
        self.scalars: Mapping[str, Scalar] = scalars
        self.mask_by_type: frozenset[str] | None = mask_by_type
        self.limit_key: str = limit_key or f"{method} {path}"
        self.changed_by: Mapping[str, str] = changed_by
        self.function: Callable[..., Awaitable[Any]] | None = None

    def __repr__(self) -> str:
        return f"Operation({self.name!r}, {self.method} {self.path})"

    @property
    def response_type(self) -> Any:
        """The Python type of the parsed response; resolving it imports its models."""
        return type(None) if self.response is None else self.response.python_type()

    @property
    def body_type(self) -> Any:
        """The Python type of the body, or `None` where the operation takes none."""
        return None if self.body is None else self.body.python_type()

    def decode(self, content: object, mask: FieldMask = None) -> T_co:
        """Turn the decoded JSON of a response into this operation's type.

        Args:
            content: The response's JSON, decoded.
            mask: The fields a partial response was asked for; `None` for a whole one.

        Raises:
            InvalidResponse: The envelope is not what the operation answers with.
        """
        if self.response is None:
            return None  # type: ignore[return-value]  # T_co is None here
        result: T_co = self.response.decode_response(content, mask)
        return result

    def encode_body(self, body: object) -> object:
        """Turn a body, a model or a plain mapping, into what JSON can hold.

        A record that was read, given to an update, means what was changed in it.

        Raises:
            InvalidArgument: A value cannot be sent, or the operation does not take a key; the error
                names its field.
        """
        if self.body is None:
            from close_async.errors import InvalidArgument

            raise InvalidArgument(f"{self.name} takes no body", field="body")
        from close_async.values.bodies import BodyRules  # with the models that it looks at

        updates = self.method in {"PUT", "PATCH"}
        rules = BodyRules(self.name, self.body, self.response, updates, self.changed_by)
        return self.body.encode_body(rules.check(body))


def carries_out(operation: Operation[Any]) -> Callable[[Function], Function]:
    """Tie a generated function to its operation: each knows the other."""

    def tie(function: Function) -> Function:
        operation.function = function
        function.__dict__["operation"] = operation
        return function

    return tie


@final
class Response(Generic[T]):
    """A parsed response together with what HTTP said about it.

    Attributes:
        parsed: The response as its type.
        status_code: The HTTP status.
        headers: The response's headers, names in lower case.
        request_id: Close's id of this request (its `trace-id` header), or `None`.
        rate_limit: The state of the endpoint group, where the response gave one.
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
        """What the response's `RateLimit` header said, read when first asked for."""
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
        """Carry out `operation` and return its response."""
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

    __slots__ = ("_package", "_resources", "reading_posts")

    def __init__(
        self,
        package: str,
        resources: Mapping[str, tuple[str, ...]],
        reading_posts: frozenset[str] = frozenset(),
    ) -> None:
        self._package = package
        self._resources = resources
        self.reading_posts: frozenset[str] = reading_posts
        """Method and path of each POST that changes nothing, without importing its resource."""

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
