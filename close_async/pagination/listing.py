"""A list operation as a walk sees it: what it accepts, and one call of it for one page."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Generic, Protocol, TypeVar, cast

from close_async.core.bound import bound
from close_async.core.operations import Caller, Operation
from close_async.errors import BadRequestError, InvalidArgument

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class HasData(Protocol[T_co]):
    """A page of a list: a response with its records under `data`."""

    @property
    def data(self) -> Sequence[T_co]:
        """The records of this page."""
        ...


class PageLike(HasData[T_co], Protocol[T_co]):
    """A page whose other members may be missing."""

    def get(self, name: str, default: Any = None) -> Any:
        """Return a member of the page, or `default` where the response has none."""
        ...


Fetch = Callable[..., Awaitable[HasData[T]]]

SMALLER_PAGES = (500, 250, 200, 100, 50, 25, 10, 5, 1)
"""What a walk falls back to, one after the other, when a page size is refused."""


class Listing(Generic[T]):
    """A bound list operation together with the caller's parameters.

    Args:
        operation: The bound operation, such as `close.leads.list`.
        arguments: Positional arguments of the call.
        parameters: Named parameters of the call.

    Raises:
        InvalidArgument: It is not a bound list operation, or does not take these parameters.
    """

    def __init__(
        self,
        operation: Callable[..., Awaitable[HasData[T]]],
        arguments: Sequence[object],
        parameters: Mapping[str, Any],
    ) -> None:
        target = bound(operation, "paginate")
        if target.operation is None:
            raise InvalidArgument(
                f"paginate takes a list operation such as close.leads.list, not {target.name}",
                field="operation",
            )
        self.operation: Operation[Any] = target.operation
        self.name: str = self.operation.name
        if self.operation.method != "GET":
            raise InvalidArgument(
                f"{self.name} is not a list that pages; close.search walks Advanced Filtering",
                field="operation",
            )
        # The function behind the bound method takes the client itself, so that the walk can go
        # without the deadline that single calls have.
        self._function = cast("Fetch[T]", target.function)
        self._caller = without_deadline(target.caller)
        self._arguments = arguments
        self.parameters: dict[str, Any] = dict(parameters)
        signature = inspect.signature(self._function)
        try:
            signature.bind(self._caller, *arguments, **parameters)
        except TypeError as error:
            odd = [name for name in parameters if name not in signature.parameters]
            raise InvalidArgument(
                f"{self.name}: {error}", field=odd[0] if odd else "parameters"
            ) from None
        self._accepted = frozenset(signature.parameters)
        self.window_key: str | None = self.operation.window_key

    def accepts(self, name: str) -> bool:
        """Return whether the operation has this parameter."""
        return name in self._accepted

    def page_size(self, max_items: int | None) -> int:
        """Return the page size to begin with: the caller's `limit`, or the resource's cap."""
        asked = self.parameters.get("limit")
        if asked is not None:
            if isinstance(asked, bool) or not isinstance(asked, int) or asked < 1:
                raise InvalidArgument(f"limit must be at least 1, not {asked!r}", field="limit")
            return asked
        size = self.operation.page_size
        return size if max_items is None else max(1, min(size, max_items))

    async def fetch(self, parameters: Mapping[str, Any]) -> PageLike[T]:
        """Fetch one page with `parameters` in place of the caller's."""
        sent = {**self.parameters, **parameters}
        if not self.accepts("limit"):
            sent.pop("limit", None)
        fields = sent.get("fields")
        if fields is not None:
            sent["fields"] = self._widened(fields)
        page = await self._function(self._caller, *self._arguments, **sent)
        if not hasattr(page, "data"):
            raise InvalidArgument(f"{self.name} does not answer with a list", field="operation")
        return cast("PageLike[T]", page)

    def _widened(self, fields: object) -> object:
        """Return the caller's fields and those that the walk reads."""
        if not isinstance(fields, (list, tuple, set, frozenset)):
            return fields
        asked = list(cast("Sequence[str]", fields))
        needed = ["id"] if self.window_key is None else ["id", self.window_key]
        return asked + [name for name in needed if name not in asked]

    def deeper(self) -> str:
        """Return which call reaches what this list does not."""
        object_type = self.operation.object_type
        if object_type is None:
            return "narrow its filters and walk each part"
        return f'close.search(…, object_type="{object_type}") reaches every one'


AnyCaller = TypeVar("AnyCaller", bound=Caller)


def without_deadline(caller: AnyCaller) -> AnyCaller:
    """Return a client without the default deadline of single calls."""
    patient: Callable[[], AnyCaller] | None = getattr(caller, "without_default_timeout", None)
    return caller if patient is None else patient()


def refuses(error: BadRequestError, parameter: str) -> bool:
    """Return whether Close refused a request because of this parameter (`"skip"`, `"limit"`)."""
    said = " ".join((*error.field_errors, *error.errors)).lower()
    return f"_{parameter}" in said or parameter in error.field_errors
