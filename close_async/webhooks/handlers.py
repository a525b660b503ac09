"""What handles events: functions by the names of the events that they are for."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast

import anyio.to_thread

from close_async.errors import InvalidArgument

from .names import matcher

if TYPE_CHECKING:
    from close_async.models import Event
    from close_async.models.any_event import AnyEvent

E = TypeVar("E")
R = TypeVar("R")


class Registers(Protocol[E]):
    """What `receiver.on(...)` returns: it registers a function and gives it back as it is."""

    def __call__(self, handler: Callable[[E], R], /) -> Callable[[E], R]:
        """Register a function, which takes the event."""
        ...


@dataclass(frozen=True, slots=True)
class Handler:
    """A function that handles events.

    Attributes:
        name: What its events are remembered under; the same after a restart.
        function: The function; a plain one runs in a thread.
        fits: Says whether the name of an event is one of those it is for.
        background: Whether deliveries are acknowledged before it runs.
    """

    name: str
    function: Callable[[Any], Any]
    fits: Callable[[str], bool]
    background: bool

    async def __call__(self, event: AnyEvent) -> None:
        """Let the function handle an event."""
        if inspect.iscoroutinefunction(self.function):
            await self.function(event)
            return
        result = await anyio.to_thread.run_sync(self.function, event)
        if inspect.isawaitable(result):
            await cast("Awaitable[object]", result)


class Handlers:
    """The handlers of a receiver, in the order in which they were registered."""

    def __init__(self) -> None:
        self._handlers: list[Handler] = []

    def add(
        self,
        patterns: Sequence[str],
        function: Callable[[Any], Any],
        name: str | None,
        background: bool,
    ) -> None:
        """Register a function for patterns that were checked.

        Raises:
            InvalidArgument: It is no function, or another one has the name.
        """
        if not callable(function):
            raise InvalidArgument("handler: expected a function", field="handler")
        own = name or _name_of(function)
        for other in self._handlers:
            if other.name == own and other.function != function:
                raise InvalidArgument(
                    f"another handler is called {own!r}: tell them apart with name=", field="name"
                )
        self._handlers.append(Handler(own, function, matcher(patterns), background))

    def of(self, event: AnyEvent | Event) -> list[Handler]:
        """Return the handlers of an event, each once."""
        name = event_name(event)
        found: dict[str, Handler] = {}
        for handler in self._handlers:
            if handler.fits(name):
                found.setdefault(handler.name, handler)
        return list(found.values())

    def named(self, name: str) -> Handler | None:
        """Return the handler of a name."""
        return next((handler for handler in self._handlers if handler.name == name), None)

    @property
    def have_background(self) -> bool:
        """Whether any of them runs after the delivery was acknowledged."""
        return any(handler.background for handler in self._handlers)


def event_name(event: AnyEvent | Event) -> str:
    """Return the name of an event: `lead.updated`."""
    return f"{event.object_type}.{event.action}"


def _name_of(function: Callable[[Any], Any]) -> str:
    inner: Any = getattr(function, "func", function)  # of a partial
    name = getattr(inner, "__qualname__", None) or type(inner).__qualname__
    module = getattr(inner, "__module__", None) or type(inner).__module__
    return f"{module}.{name}"
