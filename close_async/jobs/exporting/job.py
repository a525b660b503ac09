"""The export: read everything into the staging file, then write the file, then give it its name."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio.to_thread

from close_async.custom_fields import CustomFields, resolve_selectors
from close_async.errors import InvalidArgument, NotFoundError, PermissionDeniedError
from close_async.queries import QueryLike
from close_async.queries.base import as_query
from close_async.values.records import Record

from ..identity import JobIdentity
from ..journal import Journal
from ..report import JobReport, ProgressCallback, Tally
from .columns import Columns
from .parquet import arrow, write_parquet
from .reading import Reading
from .staging import Staging
from .targets import Target, accepts, target_of
from .writers import Format, format_of, write_csv, write_jsonl

if TYPE_CHECKING:
    from ..client import JobClient


@dataclass(frozen=True, slots=True)
class Export:
    """What to export, and into which file.

    Attributes:
        client: The client to read with.
        target: What is exported.
        path: The file.
        format: How it is written.
        query: What must hold.
        fields: The keys to write; `None` for all.
        names: Whether custom fields are called by their names.
        formulas: Whether texts may stand in a CSV that a spreadsheet would compute.
        resume: Whether to go on where an earlier run stood.
    """

    client: JobClient
    target: Target
    path: Path
    format: Format
    query: QueryLike | Record | str | None
    fields: Sequence[str] | None
    names: bool
    formulas: bool
    resume: bool

    @property
    def journal_path(self) -> Path:
        """The journal, which says whose the staging file is and that nobody else writes it."""
        return self.path.with_name(f"{self.path.name}.journal")

    @property
    def staging_path(self) -> Path:
        """The staging file."""
        return self.path.with_name(f"{self.path.name}.partial")

    async def run(self, progress: ProgressCallback | None) -> JobReport:
        """Carry out the export.

        Raises:
            JournalInUse: Another process exports to the same file.
            JournalMismatch: What an earlier run left belongs to another export.
            CloseError: A call failed, or something is missing; the next run goes on.
        """
        tally = Tally(f"export {self.target.what}", progress=progress)
        if not self.resume:
            self._forget()
        identity = JobIdentity.of(
            f"export {self.target.what}", {"query": self.query, "fields": self.fields}
        )
        journal = await Journal.open(self.journal_path, identity)
        staging = Staging(self.staging_path)
        try:
            await staging.open()
            with tally.work.here():
                custom = await self._custom()
                columns = Columns(self.target, custom, self.names, self.fields)
                if not await staging.recall("read"):
                    fields = await self._resolved()
                    reading = Reading(self.client, self.target, self.query, fields, staging, tally)
                    await reading.run()
                    await staging.remember(read=True)
            count, misfits = await anyio.to_thread.run_sync(self._write, staging, columns)
            if misfits:
                tally.notes.append(f"written as JSON, being of several types: {', '.join(misfits)}")
            await tally.add("done", count - tally["done"])
        finally:
            await staging.aclose()
            await journal.aclose()
        self._forget()
        tally.notes.append(f"{count:,} objects in {self.path}")
        await tally.finish()
        return tally.report()

    async def _custom(self) -> CustomFields | None:
        if self.target.custom is None:
            return None
        try:
            return await self.client.custom_fields(self.target.custom)
        except (NotFoundError, PermissionDeniedError):
            return None

    async def _resolved(self) -> list[str] | None:
        """Return the keys to ask for, custom fields by their ids, the id among them."""
        if self.fields is None:
            return None
        fields = list(self.fields)
        if self.target.custom is not None:
            fields = list(await resolve_selectors(self.client, self.target.custom, fields))
        return fields if "id" in fields else ["id", *fields]

    def _write(self, staging: Staging, columns: Columns) -> tuple[int, list[str]]:
        """Write the file under another name, and give it its own once it is whole."""
        unfinished = self.path.with_name(f"{self.path.name}.unfinished")
        misfits: list[str] = []
        if self.format == "jsonl":
            count = write_jsonl(unfinished, staging.rows, columns)
        elif self.format == "csv":
            count = write_csv(unfinished, staging.rows, columns, formulas=self.formulas)
        else:
            count, misfits = write_parquet(unfinished, staging.rows, columns)
        with unfinished.open("rb+") as file:
            os.fsync(file.fileno())
        os.replace(unfinished, self.path)
        return count, misfits

    def _forget(self) -> None:
        """Delete what the export kept beside the file."""
        Staging(self.staging_path).delete()
        self.journal_path.unlink(missing_ok=True)
        for suffix in ("-wal", "-shm", "-journal"):
            self.journal_path.with_name(self.journal_path.name + suffix).unlink(missing_ok=True)


def export_of(
    client: JobClient,
    what: str,
    path: str | Path,
    *,
    query: Any,
    fields: Sequence[str] | None,
    format: Format | None,
    names: bool,
    formulas: bool,
    resume: bool,
) -> Export:
    """Check the arguments of an export.

    Raises:
        InvalidArgument: One cannot be used; `field` names it.
    """
    target = target_of(what)
    where = Path(path)
    if not where.parent.is_dir():
        raise InvalidArgument(f"path: there is no folder {where.parent}", field="path")
    if where.is_dir():
        raise InvalidArgument(f"path: {where} is a folder", field="path")
    chosen = format_of(where, format)
    if chosen == "parquet":
        arrow()
    if isinstance(query, str):
        if target.resource != "leads" or not query.strip():
            raise InvalidArgument(
                "query: a text searches leads only; give a query piece or Close's JSON",
                field="query",
            )
    elif query is not None:
        as_query(query.to_dict() if isinstance(query, Record) else query)
    if fields is not None:
        fields = _checked(target, fields)
    return Export(client, target, where, chosen, query, fields, names, formulas, resume)


def _checked(target: Target, fields: Sequence[str]) -> list[str]:
    if isinstance(fields, str) or not all(isinstance(one, str) for one in fields):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgument("fields: expected a list of keys", field="fields")
    if not accepts(target.operation, "fields") and target.object_type is None:
        raise InvalidArgument(f"fields: {target.operation.name} does not take them", field="fields")
    return list(fields)
