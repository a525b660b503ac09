"""Operations bound to a client, as functions that take an operation are given them.

`close.paginate(close.leads.list)`, `close.detailed(close.leads.get, "lead_…")` and
`close.run("leads.get", id="lead_…")` all come down to a generated function, the client it is
called with, and the operation that it carries out.
"""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, NamedTuple, TypeVar

from close_async._base.unset import UNSET
from close_async.errors import InvalidArgument

from .operations import Caller, Operation, OperationTable, Resource, Response

T = TypeVar("T")


class Bound(NamedTuple):
    """A method of a client or of one of its resources, taken apart.

    Attributes:
        function: The function behind the method; its first parameter is the client.
        caller: The client.
        operation: What the function carries out; `None` where it is no generated function.
    """

    function: Callable[..., Awaitable[Any]]
    caller: Caller
    operation: Operation[Any] | None

    @property
    def name(self) -> str:
        """What the function is called in messages."""
        named = self.operation.name if self.operation is not None else ""
        return named or getattr(self.function, "__name__", "the function")

    def call(self, caller: Caller, args: Sequence[Any], parameters: Mapping[str, Any]) -> Any:
        """Call the function with another client, and return what is to be awaited.

        Raises:
            InvalidArgument: It does not take these arguments.
        """
        try:
            return self.function(caller, *args, **parameters)
        except TypeError:
            raise _unfit(self, args, parameters) from None


def bound(method: object, taker: str) -> Bound:
    """Take a bound method apart.

    Args:
        method: A method of a client or of one of its resources: `close.leads.get`.
        taker: What it was given to, for the message.

    Raises:
        InvalidArgument: It is something else.
    """
    function = getattr(method, "__func__", None)
    owner: Any = getattr(method, "__self__", None)
    caller = owner.caller if isinstance(owner, Resource) else owner
    if function is None or not callable(getattr(caller, "send", None)):
        shown = getattr(method, "__qualname__", type(method).__name__)
        raise InvalidArgument(
            f"{taker} takes an operation of a client, such as close.leads.list, not {shown}",
            field="operation",
        )
    operation = getattr(function, "operation", None)
    return Bound(function, caller, operation if isinstance(operation, Operation) else None)


def by_name(operations: OperationTable, name: object) -> Operation[Any]:
    """Return the operation with a dotted name.

    Raises:
        InvalidArgument: There is none; the message says which ones are near.
    """
    if isinstance(name, str) and name in operations:
        return operations[name]
    near: list[str] = []
    if isinstance(name, str):
        from difflib import get_close_matches

        near = get_close_matches(name, operations, n=3)
    raise InvalidArgument(
        f"there is no operation {name!r:.100}" + (f"; near: {', '.join(near)}" if near else ""),
        field="name",
    )


class Recorder:
    """A caller that keeps the response that came, for whoever wants to see all of it.

    Args:
        caller: What calls go through.
    """

    __slots__ = ("_caller", "response")

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self.response: Response[Any] | None = None

    async def send(
        self,
        operation: Operation[T],
        path: Mapping[str, str] = {},  # never changed
        query: Mapping[str, object] = {},
        body: object = UNSET,
    ) -> Response[T]:
        """Carry out `operation`, and keep its response."""
        response = await self._caller.send(operation, path, query, body)
        self.response = response
        return response


def _unfit(target: Bound, args: Sequence[Any], parameters: Mapping[str, Any]) -> InvalidArgument:
    """Return the error that says which of the given arguments do not fit."""
    known = list(inspect.signature(target.function).parameters.values())[1:]
    names = [parameter.name for parameter in known]
    positional = [p.name for p in known if p.kind is not p.KEYWORD_ONLY]
    given = {*positional[: len(args)], *parameters}
    unknown = [name for name in parameters if name not in names]
    missing = [p.name for p in known if p.default is p.empty and p.name not in given]
    said = [f"has no parameter {', '.join(map(repr, unknown))}"] if unknown else []
    said += [f"needs {', '.join(map(repr, missing))}"] if missing else []
    if not said:
        said = [f"does not take {len(args)} positional arguments, or takes one of them twice"]
    return InvalidArgument(
        f"{target.name} {' and '.join(said)}; its parameters are {', '.join(names)}",
        field=(unknown + missing or ["operation"])[0],
    )
