"""Editing and deleting many records: one call a record, and none where nothing differs."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import Any, Final, TypeAlias, cast

from close_async.core.operations import Operation
from close_async.custom_fields import schemas_of
from close_async.errors import InvalidArgument, NotFoundError
from close_async.queries import Query
from close_async.values.records import Record

from .client import JobClient
from .differences import Difference, Preview
from .identity import JobIdentity
from .outcomes import Done, Unchanged
from .records import RecordItem, RecordType, Targets, items, same_value
from .run import JobOptions, JobRun, Plan

Changes: TypeAlias = "Mapping[str, Any] | None"
Editor: TypeAlias = Callable[[Any], "Changes | Record | Awaitable[Changes | Record]"]
"""Gets a record as it is and returns its changes: a mapping, the record with other values, or
nothing."""

_LIST_CHANGES: Final = (".add", ".remove")


class _RecordJob:
    """What editing and deleting have in common."""

    def __init__(
        self,
        client: JobClient,
        targets: Targets,
        type: RecordType,
        fields: list[str],
        identity: JobIdentity,
        options: JobOptions,
        *,
        dry_run: bool,
    ) -> None:
        self._client = client
        self._type = type
        self._dry_run = dry_run
        self._preview = Preview()
        self._targets = items(client, targets, type, fields, self._counted)
        total = len(cast("Any", targets)) if isinstance(targets, list | tuple | set) else None
        self.run: JobRun[RecordItem, str] = JobRun(
            Plan(
                self._carry_out,
                self._all_items(),
                identity,
                options,
                key=lambda item: item.id,
                verify=self._again,
                looks_first=True,
                total=total,
                closing=self._close,
            )
        )

    async def _carry_out(self, item: RecordItem) -> Done[str] | Unchanged:
        raise NotImplementedError  # each job does something else

    async def _again(self, item: RecordItem) -> None:
        """An item may have been sent: look once more, and do what is missing."""
        item.again = True

    async def _all_items(self) -> AsyncIterator[RecordItem]:
        """Give the records, and behind them those of an earlier run that a query finds no more."""
        async for item in self._targets:
            yield item
        journal = self.run.journal
        after = ""
        while journal is not None and (entries := await journal.left_open(after)):
            for entry in entries:
                yield RecordItem(entry.key)
            after = entries[-1].key

    def _counted(self, number: int) -> None:
        self.run.tally.total = number

    def _close(self) -> None:
        if self._dry_run:
            self.run.tally.notes += self._preview.notes()

    async def _read(self, id: str, fields: list[str] | None = None) -> Any:
        """Return a record as it is at this moment."""
        query = {"_fields": ",".join(fields)} if fields else {}
        operation = self._type.operation("GET")
        return (await self._client.send(operation, {"id": id}, query)).parsed


class Edit(_RecordJob):
    """One edit of many records.

    Args:
        client: The client; its calls are bulk work.
        targets: Which records.
        changes: What to set, or a function of a record that says so.
        type: Their type.
        options: What every job takes.
        dry_run: Whether to look only.
    """

    def __init__(
        self,
        client: JobClient,
        targets: Targets,
        changes: Mapping[str, Any] | Editor,
        type: RecordType,
        options: JobOptions,
        *,
        dry_run: bool,
    ) -> None:
        self._update = type.operation("PUT")
        self._function: Editor | None = None
        self._changes: dict[str, Any] = {}
        if callable(changes):
            self._function = changes
        else:
            self._changes = _checked(self._update, changes)
        identity = JobIdentity.of(
            f"edit {type.name}", {"changes": changes, "records": _query_of(targets)}
        )
        super().__init__(
            client,
            targets,
            type,
            [_selector(name) for name in self._changes],
            identity,
            options,
            dry_run=dry_run,
        )

    async def _all_items(self) -> AsyncIterator[RecordItem]:
        # Before the first record: what no record takes ends the job.
        self._changes = await self._by_id(self._changes)
        async for item in super()._all_items():
            yield item

    async def _carry_out(self, item: RecordItem) -> Done[str] | Unchanged:
        changes = await self._wanted(item)
        current = item.found
        if changes is None:
            record = await self._read(item.id)
            current = record.to_dict()
            changes = await self._asked(record)
        elif item.again or (current is None and self._dry_run):
            current = (await self._read(item.id)).to_dict()
        details: dict[str, Any] = {"id": item.id}
        if current is not None:
            changes = {
                name: value for name, value in changes.items() if not _holds(current, name, value)
            }
        if not changes:
            return Done(item.id, details) if item.again else Unchanged(details)
        held = current or {}
        details["changes"] = [
            Difference(name, held.get(name), value) for name, value in changes.items()
        ]
        if self._dry_run:
            self._preview.add(item.id, details["changes"])
            return Done(item.id, details)
        if self._function is not None:
            await self._intend(item, changes)
        await self._client.send(self._update, {"id": item.id}, {}, changes)
        return Done(item.id, details)

    async def _wanted(self, item: RecordItem) -> dict[str, Any] | None:
        """Return what is to be sent, or `None` if the function has to be asked."""
        if self._function is None:
            return self._changes
        if item.again and item.intended is None and self.run.journal is not None:
            item.intended = await self.run.journal.recall(f"changes of {item.id}")
        return item.intended

    async def _asked(self, record: Any) -> dict[str, Any]:
        """Return what the user's function wants of a record."""
        assert self._function is not None
        given: Any = self._function(record)
        if inspect.isawaitable(given):
            given = await given
        if isinstance(given, Record):
            given = given.changes()
        elif given is None:
            given = {}
        return await self._by_id(_checked(self._update, given))

    async def _intend(self, item: RecordItem, changes: dict[str, Any]) -> None:
        """Remember what is sent: asked again, the function would see what it has changed."""
        item.intended = changes
        if self.run.journal is not None:
            await self.run.journal.remember(f"changes of {item.id}", changes)

    async def _by_id(self, changes: dict[str, Any]) -> dict[str, Any]:
        """Return changes with the keys of custom fields that go by name, and checked values."""
        named = [name for name in changes if name.startswith("custom.")]
        if not named:
            return changes
        fields = await schemas_of(self._client.shared).get(self._client, self._type.name)
        result = {name: value for name, value in changes.items() if name not in named}
        for name in named:
            end = next((end for end in _LIST_CHANGES if name.endswith(end)), "")
            field = fields[name.removesuffix(end)]
            value = changes[name]
            encoded = field.encode_one(value) if end else field.encode(value)
            result[field.key + end] = encoded
        return result


class Delete(_RecordJob):
    """One deletion of many records.

    Args:
        client: The client; its calls are bulk work.
        targets: Which records.
        type: Their type.
        options: What every job takes.
        dry_run: Whether to look only.
    """

    def __init__(
        self,
        client: JobClient,
        targets: Targets,
        type: RecordType,
        options: JobOptions,
        *,
        dry_run: bool,
    ) -> None:
        self._delete = type.operation("DELETE")
        identity = JobIdentity.of(f"delete {type.name}", {"records": _query_of(targets)})
        super().__init__(client, targets, type, [], identity, options, dry_run=dry_run)

    async def _carry_out(self, item: RecordItem) -> Done[str] | Unchanged:
        details = {"id": item.id}
        try:
            if self._dry_run:
                await self._read(item.id, ["id"])
                self._preview.add(f"{item.id}: delete")
            else:
                await self._client.send(self._delete, {"id": item.id})
        except NotFoundError:
            return Done(item.id, details) if item.again else Unchanged(details)
        return Done(item.id, details)


def _query_of(targets: Targets) -> object:
    """Return what of the records counts for a job's identity: a query does, a list does not."""
    given = cast("object", targets)
    return given if isinstance(given, str | Query | Mapping) else None  # pyright: ignore[reportUnknownVariableType]


def _checked(update: Operation[Any], changes: object) -> dict[str, Any]:
    """Return changes as JSON, or say what of them cannot be sent.

    Raises:
        InvalidArgument: They are no mapping, or a value cannot be sent.
    """
    if not isinstance(changes, Mapping) or any(
        not isinstance(name, str) for name in cast("Mapping[object, Any]", changes)
    ):
        raise InvalidArgument(
            "changes: expected a mapping by field, or a function of a record that returns one",
            field="changes",
        )
    given = cast("Mapping[str, Any]", changes)
    custom = {name: value for name, value in given.items() if name.startswith("custom.")}
    rest = {name: value for name, value in given.items() if name not in custom}
    encoded: Any = update.encode_body(rest) if rest else {}
    return {**encoded, **custom}


def _selector(name: str) -> str:
    """Return what a search has to give for a change to be compared."""
    return "custom" if name.startswith("custom.") else name


def _holds(current: Mapping[str, Any], name: str, value: object) -> bool:
    """Say whether a record is already what a change makes of it."""
    for end in _LIST_CHANGES:
        if name.endswith(end):
            held: Any = current.get(name.removesuffix(end)) or []
            return (value in held) == (end == ".add")
    return same_value(current.get(name), value)
