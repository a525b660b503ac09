"""The import: its rows become items, one for each lead, and each item is looked up and sent.

Looking before writing makes an item repeatable: what is there already is not sent again. So an
item that may have been sent is simply done once more, after the time in which Close's lists come
to show what was written. What this job has made it knows from its journal and does not look for.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

import anyio.to_thread

from close_async.api import lead_statuses
from close_async.errors import APIStatusError, CloseError, InvalidArgument

from ..differences import Difference, Preview
from ..identity import JobIdentity
from ..outcomes import Done, Unchanged
from ..run import JobRun, Plan
from .changes import Changes, differences, new_lead
from .columns import CellError, Columns, Draft, Known, empty_draft, needs
from .drafts import merge
from .keys import Key
from .leads import Lead, Leads
from .sources import BadRow, Row, Rows
from .staging import StagedRow, Staging

if TYPE_CHECKING:
    from ..client import JobClient
    from ..run import JobOptions

CHUNK: Final = 200
"""Leads that are looked up together."""


class ImportRefused(CloseError):
    """Rows that cannot be imported; the message says which, and why.

    Attributes:
        lines: Where the rows stand.
        column: The column that is wrong, if it is one.
    """

    def __init__(
        self,
        message: str = "",
        *,
        lines: tuple[int, ...] = (),
        column: str | None = None,
        **context: Any,
    ) -> None:
        super().__init__(message, **context)
        self.lines: tuple[int, ...] = lines
        self.column: str | None = column


@dataclass(slots=True)
class ImportItem:
    """The rows of one lead, or a row that cannot be imported.

    Attributes:
        key: What journal and report call it: the first of its values of the key, or its line.
        lines: Where its rows stand.
        draft: What the rows say.
        values: Its values of the key.
        refusal: Why it cannot be imported.
        found: The leads that have one of the values, as lists show them.
        again: Whether it may have been sent before, so that Close is looked at anew.
    """

    key: str
    lines: tuple[int, ...]
    draft: Draft | None = None
    values: list[str] = field(default_factory=list[str])
    refusal: ImportRefused | None = None
    found: dict[str, Lead] | None = None
    again: bool = False

    @property
    def version(self) -> str:
        """What the rows say, for a journal: other rows of the same lead have to be imported."""
        what = self.draft if self.draft is not None else str(self.refusal)
        text = json.dumps(what, sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()[:16]


class LeadImport:
    """One import of leads.

    Args:
        client: The client; its calls are bulk work.
        rows: The rows.
        key: What leads are found by: `"email"`, `"custom.Customer number"`, ….
        columns: Fields by header; `None` if headers name fields.
        dry_run: Whether to look only.
        settle: Seconds after which Close's lists show what was written.
        options: What every job takes.
    """

    def __init__(
        self,
        client: JobClient,
        rows: Rows,
        key: str,
        columns: Mapping[str, str | None] | None,
        *,
        dry_run: bool,
        settle: float,
        options: JobOptions,
    ) -> None:
        self._client = client
        self._rows = rows
        self._key_name = key
        self._mapping = columns
        self._dry_run = dry_run
        self._staging: Staging | None = None
        self._known = Known()
        self._have: set[str] = set()
        self._preview = Preview()
        arguments = {"into": "lead", "key": key, "columns": columns}
        self.run: JobRun[ImportItem, str] = JobRun(
            Plan(
                self._import,
                self._items(),
                JobIdentity.of("import lead", arguments),
                options,
                key=lambda item: item.key,
                version=lambda item: item.version,
                verify=self._again,
                verify_after=settle,
                looks_first=True,
                closing=self._close,
            )
        )
        custom = str(key).startswith("custom.")
        self._key: Key | None = None if custom else Key.of(key, None)
        self._finder: Leads | None = None

    # Rows to items ----------------------------------------------------------------------------

    async def _items(self) -> AsyncIterator[ImportItem]:
        staging = self._staging = Staging()
        tally = self.run.tally
        bad = 0
        async for refused in self._stage(staging):
            bad += 1
            yield refused
        rows, leads = await anyio.to_thread.run_sync(staging.count)
        tally.counts["rows"] = rows + bad
        tally.total = leads + bad
        after = 0
        while chunk := await anyio.to_thread.run_sync(staging.leads, after, CHUNK):
            after = chunk[-1][0]
            items = [item for _, staged in chunk for item in self._merged(staged)]
            tally.total += len(items) - len(chunk)
            open_items = [item for item in items if not await self._is_settled(item)]
            # What cannot be looked up now fails item by item, and not as a whole.
            with suppress(CloseError):
                await self._look_up(open_items)
            for item in items:
                yield item

    def _close(self) -> None:
        if self._staging is not None:
            self._staging.close()
        if self._dry_run:
            self.run.tally.notes += self._preview.notes()

    async def _stage(self, staging: Staging) -> AsyncIterator[ImportItem]:
        """Take in all rows; yield those that cannot be used."""
        columns: Columns | None = None
        unit = self._rows.unit
        async for batch in self._rows:
            usable = [row for row in batch if isinstance(row, Row)]
            headers = self._rows.headers
            if await self._learn(usable) or columns is None:
                left_out = {} if columns is None else columns.left_out
                columns = Columns(self._mapping, self._known, key=self._key_name)
                columns.left_out.update(left_out)
                named = dict.fromkeys(name for row in usable for name in row.values)
                columns.check(named if headers is None else headers, table=headers is not None)
            staged: list[tuple[StagedRow, list[str]]] = []
            for row in batch:
                taken = row if isinstance(row, BadRow) else self._drafted(columns, row, unit)
                if isinstance(taken, BadRow):
                    refusal = ImportRefused(taken.reason, lines=(taken.line,), column=taken.column)
                    yield ImportItem(f"[{unit} {taken.line}]", (taken.line,), refusal=refusal)
                else:
                    staged.append(taken)
            await anyio.to_thread.run_sync(staging.add, staged)
        if columns is not None and columns.left_out:
            names = ", ".join(map(repr, columns.left_out))
            self.run.tally.notes.append(f"left out: {names}")

    async def _learn(self, rows: list[Row]) -> bool:
        """Read what must be known of the organization; return whether that is more than before."""
        named = {self._key_name, *(self._rows.headers or ())}
        named |= {name for row in rows for name in row.values}
        named |= {path for path in (self._mapping or {}).values() if path is not None}
        missing = needs(named, (row.values for row in rows)) - self._have
        if not missing:
            return False
        self._have |= missing
        client = self._client
        known = self._known
        lead, contact, statuses = known.lead_fields, known.contact_fields, known.statuses
        if "lead" in missing:
            lead = await client.custom_fields("lead")
            if self._key is None:
                self._key = Key.of(self._key_name, lead)
        if "contact" in missing:
            contact = await client.custom_fields("contact")
        if "statuses" in missing:
            by_name: dict[str, str] = {}
            for status in (await lead_statuses.list(client)).data:
                by_name |= {status.id: status.id, str(status.label).casefold(): status.id}
            statuses = by_name
        self._known = Known(lead, contact, statuses)
        return True

    def _drafted(
        self, columns: Columns, row: Row, unit: str
    ) -> tuple[StagedRow, list[str]] | BadRow:
        """Return a row's draft with the texts that it shares with other rows of its lead."""
        key = self._used_key
        try:
            draft = columns.draft(row.values)
            key.check(draft)
        except CellError as error:
            reason = f"{unit} {row.line}, column {error.column!r}: {error}"
            return BadRow(row.line, reason, error.column)
        except InvalidArgument as error:
            reason = f"{unit} {row.line}, column {error.field!r}: {error.message}"
            return BadRow(row.line, reason, error.field)
        names = [f"key {value}" for value in key.of_draft(draft)]
        lead_name = draft["lead"].get("name")
        if key.of_contact and lead_name:
            names.append(f"name {' '.join(lead_name.casefold().split())}")
        if not names:
            return BadRow(row.line, self._without_key(row.line), key.column)
        return StagedRow(row.line, draft), names

    @property
    def _used_key(self) -> Key:
        assert self._key is not None
        return self._key

    def _without_key(self, line: int) -> str:
        column = self._used_key.column
        return f"{self._rows.unit} {line}, column {column!r}: it is empty, and leads go by it"

    def _merged(self, rows: list[StagedRow]) -> list[ImportItem]:
        """Return the item of a lead's rows, and one for each row that does not fit them."""
        key, unit = self._used_key, self._rows.unit
        draft = empty_draft()
        said: dict[str, int] = {}
        lines: list[int] = []
        refused: list[ImportItem] = []
        for row in rows:
            try:
                merge(draft, row.draft, said, unit)
            except CellError as error:
                reason = f"{unit} {row.line}, column {error.column!r}: {error}"
                refusal = ImportRefused(reason, lines=(row.line,), column=error.column)
                refused.append(ImportItem(f"[{unit} {row.line}]", (row.line,), refusal=refusal))
                continue
            lines.append(row.line)
            for part in ("lead", "custom"):
                for name in row.draft[part]:
                    said.setdefault(f"{part}.{name}", row.line)
        values = key.of_draft(draft)
        if not values:
            for line in lines:
                refusal = ImportRefused(self._without_key(line), lines=(line,), column=key.column)
                refused.append(ImportItem(f"[{unit} {line}]", (line,), refusal=refusal))
            return refused
        return [ImportItem(values[0], tuple(lines), draft, values), *refused]

    async def _is_settled(self, item: ImportItem) -> bool:
        """Say whether an item needs no look-up: it is bad, or an earlier run has ended it."""
        if item.refusal is not None:
            return True
        journal = self.run.journal
        entry = None if journal is None else await journal.entry(item.key)
        if entry is None or entry.maybe_sent or entry.state == "failed":
            return False
        return entry.version == item.version

    # Looking up -------------------------------------------------------------------------------

    async def _look_up(self, items: list[ImportItem]) -> None:
        """Find the leads of several items at once."""
        found = await self._leads.find(value for item in items for value in item.values)
        for item in items:
            refused = next(
                (found.refused[each] for each in item.values if each in found.refused), None
            )
            if refused is not None:
                message = f"{self._where(item)}: {self._what(item)} cannot be looked up: {refused}"
                item.refusal = ImportRefused(
                    message, lines=item.lines, column=self._used_key.column
                )
            item.found = {}
            for value in item.values:
                item.found |= found.leads[value]

    @property
    def _leads(self) -> Leads:
        if self._finder is None:
            self._finder = Leads(self._client, self._used_key)
        return self._finder

    async def _candidates(self, item: ImportItem) -> dict[str, Lead | None]:
        """Return the leads that an item may mean; `None` for one that has to be read anew."""
        if item.again or item.found is None:
            await self._look_up([item])
            if item.refusal is not None:
                raise item.refusal
        candidates: dict[str, Lead | None] = dict(item.found or {})
        journal = self.run.journal
        if journal is not None:
            for value in item.values:
                made = await journal.recall(f"lead of {value}")
                if made is not None and made not in candidates:
                    candidates[made] = await self._leads.read(made)
                    if candidates[made] is None:  # deleted since
                        del candidates[made]
        return candidates

    # One item ---------------------------------------------------------------------------------

    async def _again(self, item: ImportItem) -> None:
        """An item may have been sent: look once more and do what is missing."""
        item.again = True

    async def _import(self, item: ImportItem) -> Done[str] | Unchanged:
        if item.refusal is not None:
            raise item.refusal
        try:
            return await self._upsert(item)
        except CellError as error:
            raise ImportRefused(
                f"{self._where(item)}, column {error.column!r}: {error}",
                lines=item.lines,
                column=error.column,
            ) from None
        except APIStatusError as error:
            if error.maybe_sent or error.status_code == 401:
                raise
            raise ImportRefused(f"{self._where(item)}: {error.message}", lines=item.lines).in_call(
                operation=error.operation,
                method=error.method or "",
                path=error.path or "",
                attempts=error.attempts,
                request_id=error.request_id,
            ) from error

    async def _upsert(self, item: ImportItem) -> Done[str] | Unchanged:
        draft = item.draft
        assert draft is not None
        candidates = await self._candidates(item)
        if len(candidates) > 1:
            ids = ", ".join(sorted(candidates))
            raise ImportRefused(
                f"{self._where(item)}: {len(candidates)} leads have {self._what(item)}: {ids}",
                lines=item.lines,
                column=self._used_key.column,
            )
        if candidates:
            ((id, lead),) = candidates.items()
            return await self._update(item, draft, id, lead)
        if self._used_key.kind == "id":
            raise ImportRefused(
                f"{self._where(item)}: there is no lead {item.values[0]}",
                lines=item.lines,
                column="id",
            )
        self._check_contacts(item, draft, [])
        body = new_lead(draft)
        details = {"action": "create", "lines": item.lines}
        if self._dry_run:
            made = [Difference(name, None, body[name]) for name in body]
            self._preview.add(f"{self._where(item)}: create", made)
            self.run.tally.counts["created"] += 1
            return Done("", {**details, "changes": body})
        id = await self._leads.create(body)
        journal = self.run.journal
        if journal is not None:
            await journal.remember_all({f"lead of {value}": id for value in item.values})
        self.run.tally.counts["created"] += 1
        return Done(id, {**details, "id": id})

    async def _update(
        self, item: ImportItem, draft: Draft, id: str, lead: Lead | None
    ) -> Done[str] | Unchanged:
        staging = self._staging
        assert staging is not None
        details: dict[str, Any] = {"action": "update", "id": id, "lines": item.lines}
        async with self._leads.alone(id):
            # What a list shows may be a minute old: enough to see that nothing differs, unless
            # this job itself has changed the lead since.
            fresh = item.again or lead is None or staging.is_touched(id)
            if not fresh and lead is not None:
                changes = differences(draft, lead)
                if not changes:
                    return Unchanged(details)
                if self._dry_run:
                    return self._would_update(item, id, changes)
            current = await self._leads.read(id)
            if current is None:
                raise ImportRefused(
                    f"{self._where(item)}: the lead {id} was deleted meanwhile", lines=item.lines
                )
            self._check_contacts(item, draft, current.get("contacts") or [])
            changes = differences(draft, current)
            details["changes"] = changes.differences
            if changes:
                if self._dry_run:
                    return self._would_update(item, id, changes)
                staging.touch(id)
                await self._leads.apply(id, changes)
                self.run.tally.counts["updated"] += 1
                return Done(id, details)
            # Looked up after it may have been sent: that it is there is what it was to do.
            return Done(id, details) if item.again else Unchanged(details)

    def _check_contacts(self, item: ImportItem, draft: Draft, contacts: list[Any]) -> None:
        known = {contact["id"] for contact in contacts}
        for contact in draft["contacts"]:
            if "id" in contact and contact["id"] not in known:
                raise ImportRefused(
                    f"{self._where(item)}: the lead has no contact {contact['id']!r:.80}",
                    lines=item.lines,
                    column="contacts.id",
                )

    def _would_update(self, item: ImportItem, id: str, changes: Changes) -> Done[str]:
        self._preview.add(f"{self._where(item)}: update {id}", changes.differences)
        self.run.tally.counts["updated"] += 1
        details = {"action": "update", "id": id, "lines": item.lines}
        return Done(id, {**details, "changes": changes.differences})

    def _where(self, item: ImportItem) -> str:
        unit = self._rows.unit
        shown = ", ".join(map(str, item.lines[:5])) + (", …" if len(item.lines) > 5 else "")
        return f"{unit} {shown}" if len(item.lines) == 1 else f"{unit}s {shown}"

    def _what(self, item: ImportItem) -> str:
        return f"the {self._used_key.kind} {', '.join(map(repr, item.values[:3]))}"
