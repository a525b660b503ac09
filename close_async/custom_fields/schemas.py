"""The schemas that a client has read, kept for a while, and read once however many tasks ask.

Whoever asks first while nothing usable is known reads for all (single-flight); the others wait
for what it gets. A read that is cancelled, or runs into its own deadline, hands over to one
of those who wait. A response counts only if its request was sent after it was asked for, less the
age that the caller puts up with.

Close's page: https://developer.close.com/api/resources/custom-fields/custom-field-schemas
"""

from __future__ import annotations

import copy
import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakKeyDictionary

import anyio
import anyio.lowlevel

from close_async._base import clock
from close_async._base.loops import PerLoop
from close_async.errors import CloseError, DeadlineExceeded

from .fields import CustomFields, Schema
from .object_types import object_type_of

if TYPE_CHECKING:
    from close_async.core.operations import Caller

LIFETIME: Final = 300.0
"""Seconds for which a schema is used before it is read again."""

UNKNOWN_LIFETIME: Final = 5.0
"""Seconds for which an id or name stays unknown without the schema being read for it again, so
that a loop over unknown names does not become a loop of requests; doubled each time it is read in
vain, up to `LIFETIME`."""

_MOST: Final = 1000
"""Unknown ids and names that are remembered."""


class _Read:
    """One request for a schema, and those who wait for it."""

    def __init__(self) -> None:
        self.started: float | None = None
        self.done = anyio.Event()
        self.schema: Schema | None = None
        self.error: Exception | None = None


class _Known:
    """What is known about the custom fields of one kind of object."""

    def __init__(self, object_type: str) -> None:
        self.object_type = object_type
        self.schema: Schema | None = None
        self.read_at = 0.0
        self.doubts: dict[str, float] = {}
        self.unknown: dict[str, tuple[float, float]] = {}
        self.reads: PerLoop[list[_Read]] = PerLoop(list)

    def doubt(self, unknown: str) -> None:
        """Take note, and of when, that something was asked for that is not known."""
        now = clock.monotonic()
        read_at, pause = self.unknown.get(unknown, (now, 0.0))
        if now - read_at >= pause and len(self.doubts) < _MOST:
            self.doubts.setdefault(unknown, now)

    def store(self, schema: Schema, asked: float) -> None:
        """Take over a schema that was asked for at a time, unless a newer one is known."""
        if self.schema is not None and asked < self.read_at:
            return
        self.schema = schema
        self.read_at = asked
        for name, noted in list(self.doubts.items()):
            if noted <= asked:
                self.doubts.pop(name, None)
                if len(self.unknown) >= _MOST:
                    self.unknown.clear()
                _, pause = self.unknown.get(name, (0.0, UNKNOWN_LIFETIME / 2))
                self.unknown[name] = asked, min(2 * pause, LIFETIME)


class _Held:
    """What a `CustomFields` looks at: the schema, and the client that can read it anew."""

    __slots__ = ("_caller", "_known")

    def __init__(self, known: _Known, caller: Caller) -> None:
        self._known = known
        self._caller = caller

    @property
    def schema(self) -> Schema:
        schema = self._known.schema
        assert schema is not None  # made only after it was read
        return schema

    def doubt(self, unknown: str) -> None:
        self._known.doubt(unknown)

    async def refresh(self) -> None:
        await _read(self._known, self._caller, 0.0)

    async def refresh_for(self, unknown: str) -> None:
        self._known.doubt(unknown)
        await _read(self._known, self._caller, math.inf)


class CustomFieldSchemas:
    """The custom-field schemas of one organization; all views of a client share one.

    Args:
        lifetime: Seconds for which a schema is used before it is read again.
    """

    def __init__(self, lifetime: float = LIFETIME) -> None:
        self._lifetime = lifetime
        self._known: dict[str, _Known] = {}

    async def get(
        self, caller: Caller, object_type: str, *, max_age: float | None = None
    ) -> CustomFields:
        """Return the custom fields of a kind of object, reading their schema where needed.

        Args:
            caller: The client to read it with.
            object_type: As `object_type_of` takes it.
            max_age: Seconds since the schema was read that are put up with; 0 reads it anew, and
                `None` stands for the lifetime.

        Raises:
            InvalidArgument: There is no such kind of object.
            CloseError: The schema could not be read.
        """
        path = object_type_of(object_type)
        known = self._known.get(path)
        if known is None:
            known = self._known.setdefault(path, _Known(path))
        await _read(known, caller, self._lifetime if max_age is None else max_age)
        return CustomFields(_Held(known, caller))


async def _read(known: _Known, caller: Caller, max_age: float) -> None:
    """Read a schema, or wait for somebody who does, unless a young enough one is known."""
    asked = clock.monotonic()
    while True:
        fresh = known.read_at > asked if max_age <= 0 else asked - known.read_at <= max_age
        if known.schema is not None and fresh and not known.doubts:
            return
        oldest = max(asked - max(max_age, 0.0), *known.doubts.values(), -math.inf)
        reads = known.reads.current()
        read = next((r for r in reads if r.started is None or r.started >= oldest), None)
        if read is None:
            await _read_now(known, caller, reads)
            return
        await read.done.wait()
        if isinstance(read.error, CloseError):
            raise copy.copy(read.error) from read.error  # each task has its own traceback
        if read.error is not None:
            raise read.error
        if read.schema is not None:
            return


async def _read_now(known: _Known, caller: Caller, reads: list[_Read]) -> None:
    read = _Read()
    reads.append(read)
    try:
        await anyio.lowlevel.checkpoint()  # whoever asks at the same moment joins
        read.started = clock.monotonic()
        schema = await _request(known.object_type, caller)
        known.store(schema, read.started)
        read.schema = schema
    except DeadlineExceeded:
        raise  # of this caller alone
    except Exception as error:
        read.error = error
        raise
    finally:
        reads.remove(read)
        read.done.set()


async def _request(object_type: str, caller: Caller) -> Schema:
    from close_async.api import custom_field_schemas

    response: Any = await custom_field_schemas.get(caller, object_type)
    raw: Mapping[str, Any] = response.to_dict()
    return Schema.from_dict(object_type, raw)


_by_owner: WeakKeyDictionary[object, CustomFieldSchemas] = WeakKeyDictionary()


def schemas_of(owner: object) -> CustomFieldSchemas:
    """Return the schemas that belong to what all views of a client share."""
    found = _by_owner.get(owner)
    if found is None:
        found = _by_owner.setdefault(owner, CustomFieldSchemas())
    return found
