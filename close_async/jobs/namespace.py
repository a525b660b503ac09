"""`close.jobs`: the jobs of a client. Each imports its part of the package when it is called."""

from __future__ import annotations

from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Awaitable,
    Callable,
    Iterable,
    Mapping,
    Sequence,
)
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from .outcomes import Done, Skipped, Unchanged

if TYPE_CHECKING:
    from close_async.queries import QueryLike
    from close_async.values.records import Record

    from .client import JobClient
    from .editing import Editor
    from .exporting.close_file import FileFormat, FileRows
    from .exporting.writers import Format as ExportFormat
    from .importing.job import ImportItem
    from .importing.sources import Format, RowSource
    from .partitions import Partition
    from .records import RecordItem, Targets
    from .report import JobReport, ProgressCallback
    from .run import JobOptions, JobRun, OnError, Verify

Item = TypeVar("Item")
Result = TypeVar("Result")


class Jobs:
    """Work over many records, from `close.jobs`.

    Every call of a job gives way to interactive calls (`priority="bulk"`) and has no deadline
    unless the client was given one.

    Args:
        client: The client to work with.
    """

    __slots__ = ("_client",)

    def __init__(self, client: JobClient) -> None:
        self._client = client

    def map(
        self,
        function: Callable[[Item], Awaitable[Result | Done[Result] | Unchanged | Skipped]],
        items: Iterable[Item] | AsyncIterable[Item],
        *,
        key: Callable[[Item], str | int] | None = None,
        concurrency: int | None = None,
        journal: str | Path | None = None,
        verify: Verify = None,
        verify_after: float = 0.0,
        on_error: OnError = "collect",
        progress: ProgressCallback | None = None,
    ) -> JobRun[Item, Result]:
        """Carry out a function for each of many items, a bounded number at once.

        `report = await close.jobs.map(function, items)` runs to the end;
        `async with close.jobs.map(function, items) as run: async for outcome in run: ...` gives
        an `Outcome` for each item as it ends, and then `run.report`.

        With a journal the job goes on where it was, also after `kill -9`: what was done is not
        done again, what failed is tried again, and what may have been sent is given to `verify`,
        or reported as unsure. When the task is cancelled (Ctrl-C), what is in flight ends, and
        the journal is closed.

        Args:
            function: Carries out one item, with this or any client. It may return `Unchanged()`
                or `Skipped(reason)`; an exception means that the item failed, or, where a
                request may have been carried out all the same, that nobody knows.
            items: The items, of any number; an iterable that is slow to give the next one should
                be asynchronous.
            key: Gives what the journal knows an item by; needed where items are not texts,
                numbers, records with an id, or plain values.
            concurrency: Items at once, at most; if not given, as many as the client has requests
                in flight.
            journal: A SQLite file, made if it is not there. One job at a time may have it open.
            verify: Looks up an item that may have been sent: returns what it found, or `None` if
                the item was not carried out. `"repeat"` if carrying it out twice does no harm.
            verify_after: Seconds to wait before `verify` is asked; 60 where it searches, since
                Close's searches trail behind.
            on_error: `"collect"` goes on when an item fails, `"raise"` ends the job.
            progress: Is told how far the job is, at most ten times a second.

        Raises:
            InvalidArgument: An argument cannot be used; `field` names it.
            JournalInUse: Another job has the journal open.
            JournalMismatch: The journal belongs to another function, or to other arguments.
        """
        from .identity import JobIdentity
        from .run import JobRun, Plan

        return JobRun(
            Plan(
                function,
                items,
                JobIdentity.of_function(function),
                self._options(concurrency, journal, on_error, progress),
                key=key,
                verify=verify,
                verify_after=verify_after,
            )
        )

    def _options(
        self,
        concurrency: int | None,
        journal: str | Path | None,
        on_error: OnError,
        progress: ProgressCallback | None,
    ) -> JobOptions:
        from .run import JobOptions

        if concurrency is None:
            concurrency = self._client.shared.max_in_flight
        return JobOptions(concurrency, journal, on_error, progress)

    def import_(
        self,
        source: RowSource,
        *,
        into: Literal["lead"] = "lead",
        key: str = "email",
        columns: Mapping[str, str | None] | None = None,
        format: Format | None = None,
        dry_run: bool = False,
        settle: float = 60.0,
        concurrency: int | None = None,
        journal: str | Path | None = None,
        on_error: OnError = "collect",
        progress: ProgressCallback | None = None,
    ) -> JobRun[ImportItem, str]:
        """Create or update leads from the rows of a file, or of anything that gives mappings.

        A row's lead is found by its key; if there is none, it is created with everything that the
        rows say. Rows of one lead become its contacts: those with the same key, and with the key
        `"email"` or `"phone"` also those with the same `name`. Of a lead that is there only what
        differs is sent: e-mails, phones, URLs and addresses are added to those it has, other
        fields are set, and an empty cell says nothing. Two leads with one key are reported, as are
        rows that contradict one another, cells that do not fit, and rows that cannot be read; the
        rest goes on. Awaiting it gives the report; an outcome's `result` is the lead's id, its
        `details` name `action`, `lines` and `changes`.

        Columns are `id, name, url, description, status, addresses.city` (and Close's other parts
        of an address), `contacts.name, contacts.title, contacts.email, contacts.phone,
        contacts.url, contacts.email.home` (and other types), `custom.<name or id>` and
        `contacts.custom.<name or id>`. A cell may hold several e-mails, phones or URLs, with a
        semicolon between them. Mappings may also nest contacts and addresses as Close does.

        Args:
            source: A `.csv`, `.jsonl` or `.parquet` file, or an iterable of mappings or records.
            into: What rows become.
            key: `"email"`, `"phone"`, `"url"`, `"name"`, `"id"`, or `"custom.<name or id>"`.
            columns: Fields by header, `None` for a header to leave out. If it is given, headers
                that are no fields are left out; otherwise they are refused.
            format: `"csv"`, `"jsonl"` or `"parquet"`, if the file's ending does not say.
            dry_run: Only look, and report what would happen.
            settle: Seconds after which Close's lists show what was written; so long an item that
                may have been sent waits until it is looked up.
            concurrency: Leads at once, at most; by default as many as requests in flight.
            journal: A SQLite file, for going on where a run was stopped or killed.
            on_error: `"collect"` goes on when a lead fails, `"raise"` ends the job.
            progress: Is told how far the job is, at most ten times a second.

        Raises:
            InvalidArgument: An argument or a header cannot be used; nothing was sent.
            JournalInUse: Another job has the journal open.
            JournalMismatch: The journal belongs to an import with other arguments.
        """
        from close_async.errors import InvalidArgument

        from .importing.job import LeadImport
        from .importing.sources import Rows

        if not 0 <= settle < float("inf"):
            raise InvalidArgument("settle: expected a number of seconds", field="settle")
        if into != "lead":
            raise InvalidArgument("into: expected 'lead'", field="into")
        return LeadImport(
            self._client.with_options(priority="bulk"),
            Rows(source, format),
            key,
            columns,
            dry_run=dry_run,
            settle=settle,
            options=self._options(concurrency, None if dry_run else journal, on_error, progress),
        ).run

    def edit(
        self,
        records: Targets,
        changes: Mapping[str, Any] | Editor,
        *,
        object_type: str = "lead",
        dry_run: bool = False,
        concurrency: int | None = None,
        journal: str | Path | None = None,
        on_error: OnError = "collect",
        progress: ProgressCallback | None = None,
    ) -> JobRun[RecordItem, str]:
        """Change many records, one call each, and none where a record is so already.

        A mapping says the same of every record. A function gets each record as it is at that
        moment and returns a mapping of its changes, the record itself with other values, or
        nothing; it may be asynchronous. After a crash it is not asked again about a record that
        may have been sent: what was to be sent is in the journal.

        Args:
            records: A query (a text as in Close's search box, for leads and opportunities, or one
                of Advanced Filtering), or ids or records to iterate. What a query finds is
                collected before the first record is changed.
            changes: What to set, custom fields as `"custom.<name or id>"`, or a function.
            object_type: `"lead"`, `"contact"`, `"opportunity"`, `"task"`, `"activity.note"`, ….
            dry_run: Only look, and report what would happen.
            concurrency: Records at once, at most; by default as many as requests in flight.
            journal: A SQLite file, for going on where a run was stopped or killed.
            on_error: `"collect"` goes on when a record fails, `"raise"` ends the job.
            progress: Is told how far the job is, at most ten times a second.

        Raises:
            InvalidArgument: An argument cannot be used; nothing was sent.
            JournalInUse: Another job has the journal open.
            JournalMismatch: The journal belongs to another query, or to other changes.
        """
        from .editing import Edit
        from .records import RecordType

        return Edit(
            self._client.with_options(priority="bulk"),
            records,
            changes,
            RecordType(object_type),
            self._options(concurrency, None if dry_run else journal, on_error, progress),
            dry_run=dry_run,
        ).run

    def delete(
        self,
        records: Targets,
        *,
        object_type: str = "lead",
        dry_run: bool = False,
        concurrency: int | None = None,
        journal: str | Path | None = None,
        on_error: OnError = "collect",
        progress: ProgressCallback | None = None,
    ) -> JobRun[RecordItem, str]:
        """Delete many records, one call each; one that is gone already counts as unchanged.

        Args:
            records: Which ones, as for `edit`.
            object_type: Their type, as for `edit`.
            dry_run: Only look, and report what would happen.
            concurrency: Records at once, at most; by default as many as requests in flight.
            journal: A SQLite file, for going on where a run was stopped or killed.
            on_error: `"collect"` goes on when a record fails, `"raise"` ends the job.
            progress: Is told how far the job is, at most ten times a second.

        Raises:
            InvalidArgument: An argument cannot be used; nothing was sent.
            JournalInUse: Another job has the journal open.
            JournalMismatch: The journal belongs to another query.
        """
        from .editing import Delete
        from .records import RecordType

        return Delete(
            self._client.with_options(priority="bulk"),
            records,
            RecordType(object_type),
            self._options(concurrency, None if dry_run else journal, on_error, progress),
            dry_run=dry_run,
        ).run

    async def export(
        self,
        what: str,
        path: str | Path,
        *,
        query: QueryLike | Record | str | None = None,
        fields: Sequence[str] | None = None,
        format: ExportFormat | None = None,
        names: bool = True,
        formulas: bool = False,
        resume: bool = True,
        progress: ProgressCallback | None = None,
    ) -> JobReport:
        """Export every object of a kind, or those that match, into a file.

        The file has its name only when it is whole. Until then what was read is kept beside it,
        in `<path>.partial` and `<path>.journal`: an export that was stopped or killed goes on
        there. Leads are read through their list, in disjoint pieces; what changes or is deleted
        meanwhile is read anew or left out; and the number of objects is held against Close's own
        count. Activities, tasks and opportunities are read by windows of time, which is exact.

        Args:
            what: `"lead"`, `"contact"`, `"opportunity"`, `"task"`, `"user"`, `"event"`, an activity
                (`"activity.call"`, `"note"`, `"emails"`, …), any other list, or the id of a
                custom activity type or custom object type.
            path: The file: `.jsonl`, `.csv` or `.parquet` (the extra `parquet`).
            query: A query as `close.search` takes it; for leads also a text as
                `close.leads.list(query=…)` takes it.
            fields: The keys to write, custom fields by id or name; all if not given.
            format: `"jsonl"`, `"csv"` or `"parquet"`, if the file's ending does not say.
            names: Whether custom fields are called `custom.<name>`, and not `custom.cf_…`.
            formulas: Whether a text that a spreadsheet would compute stands in a CSV as it is;
                otherwise an apostrophe stands before it.
            resume: Whether to go on with what an earlier run has read.
            progress: Is told how far the job is, at most ten times a second.

        Raises:
            InvalidArgument: An argument cannot be used; nothing was sent.
            JournalInUse: Another process exports to this file.
            JournalMismatch: What an earlier run left belongs to another export; `resume=False`
                discards it.
            PaginationLimit: Close does not give everything that it counts.
            CloseError: A call failed; the next run goes on.
        """
        from .exporting.job import export_of

        client = self._client.with_options(priority="bulk")
        export = export_of(
            client,
            what,
            path,
            query=query,
            fields=fields,
            format=format,
            names=names,
            formulas=formulas,
            resume=resume,
        )
        return await export.run(progress)

    async def export_file(
        self,
        what: QueryLike | str,
        path: str | Path,
        *,
        format: FileFormat | None = None,
        rows: FileRows = "leads",
        fields: Sequence[str] | None = None,
        timeout: float | None = None,
        progress: ProgressCallback | None = None,
        **options: Any,
    ) -> JobReport:
        """Have Close itself export leads or opportunities, and write its file.

        Close makes the file, with all that it knows to put into one (`include_activities=True`,
        `include_smart_fields=True`); `export` makes it here, with more kinds of objects, formats
        and checks. The export is asked for, waited for and downloaded; no e-mail tells of it. The
        file is unpacked, unless its name ends in `.gz`, and has its name only when it is whole.
        See https://developer.close.com/api/resources/exports/create-lead

        Args:
            what: `"lead"`, `"opportunity"`, or which leads: a text as in Close's search box, a
                query piece or Close's JSON.
            path: The file: `.csv`, `.json`, `.csv.gz` or `.json.gz`.
            format: `"csv"` or `"json"`, if the file's ending does not say.
            rows: What the rows of an export of leads are: `"leads"`, `"contacts"` or
                `"lead_opps"`.
            fields: The fields in the file; all if not given.
            timeout: Seconds to wait for Close at most; `None` for no end.
            progress: Is told how far Close is.
            options: What else the body says, such as `date_format="iso8601"` or, for
                opportunities, `params={...}`.

        Raises:
            InvalidArgument: An argument cannot be used; nothing was sent.
            WorkFailed: Close could not make it.
            DeadlineExceeded: It had not ended in time.
            CloseError: A call failed, or the file is damaged.
        """
        from .exporting.close_file import CloseFile

        client = self._client.with_options(priority="bulk")
        export = CloseFile(
            client, what, path, format=format, rows=rows, fields=fields, options=options
        )
        return await export.run(timeout, progress)

    async def partitions(
        self,
        what: str,
        *,
        parts: int = 16,
        query: QueryLike | None = None,
        fields: Sequence[str] | None = None,
    ) -> list[Partition]:
        """Plan a walk in parts of about the same size, cut by date of creation.

        The parts are plain data that pickles; `close.jobs.read(part)` reads one, in any process.

        Args:
            what: The kind of objects, as for `export`.
            parts: How many parts, about.
            query: What must hold, as `close.search` takes it.
            fields: The keys that objects come with; all if not given.

        Raises:
            InvalidArgument: An argument cannot be used; `field` names it.
            CloseError: A call failed.
        """
        from .partitions import Partitions

        client = self._client.with_options(priority="bulk")
        return await Partitions(client, what, query, fields).plan(parts)

    def read(self, part: Partition) -> AsyncIterator[Any]:
        """Give the objects of a part of a plan, each once.

        Args:
            part: One of what `partitions` returned, here or in another process.
        """
        from .partitions import read_partition

        return read_partition(self._client.with_options(priority="bulk"), part)
