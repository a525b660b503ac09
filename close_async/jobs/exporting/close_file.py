"""Close's own export: asked for, waited for, downloaded, unpacked. One call makes the file."""

from __future__ import annotations

import gzip
import os
import shutil
import zlib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias, cast

import anyio.to_thread

from close_async.api.exports import ExportsResource
from close_async.errors import CloseError, InvalidArgument
from close_async.files import Download, wait_for
from close_async.models.export import Export
from close_async.queries import Query, QueryLike

from ..client import JobClient
from ..report import JobReport, ProgressCallback, Tally

FileFormat: TypeAlias = Literal["csv", "json"]
FileRows: TypeAlias = Literal["contacts", "lead_opps", "leads"]

_FORMATS: Final = ("csv", "json")
_GZIP: Final = b"\x1f\x8b"


class CloseFile:
    """One export that Close makes itself.

    See https://developer.close.com/api/resources/exports/create-lead

    Args:
        client: The client.
        what: `"lead"`, `"opportunity"`, or which leads: a text, a query or Close's JSON.
        path: The file.
        format: `"csv"` or `"json"`, if the file's ending does not say.
        rows: What the rows of an export of leads are.
        fields: The fields in it.
        options: What else the body says.

    Raises:
        InvalidArgument: An argument cannot be used; nothing was sent.
    """

    def __init__(
        self,
        client: JobClient,
        what: QueryLike | str,
        path: str | Path,
        *,
        format: FileFormat | None,
        rows: FileRows,
        fields: Sequence[str] | None,
        options: Mapping[str, Any],
    ) -> None:
        self._client = client
        self._path = Path(path)
        if not self._path.parent.is_dir():
            raise InvalidArgument(f"path: there is no folder {self._path.parent}", field="path")
        if self._path.is_dir():
            raise InvalidArgument(f"path: {self._path} is a folder", field="path")
        self._opportunities = what == "opportunity"
        body: dict[str, Any] = {"format": self._format(format), "send_done_email": False}
        if not self._opportunities:
            body["type"] = rows
            if isinstance(what, Query | Mapping):
                body["s_query"] = what
            elif not isinstance(what, str) or not what.strip():  # pyright: ignore[reportUnnecessaryIsInstance]
                raise InvalidArgument(
                    "what: expected 'lead', 'opportunity' or a query", field="what"
                )
            elif what != "lead":
                body["query"] = what
        if fields is not None:
            body["fields"] = list(fields)
        self._body = {**body, **options}

    def _format(self, format: FileFormat | None) -> str:
        """Return the format that was asked for, or that the file's ending says."""
        ending = Path(self._path.name.removesuffix(".gz")).suffix.removeprefix(".").lower()
        chosen = ending if format is None else format
        if chosen not in _FORMATS:
            raise InvalidArgument(
                f"path: {self._path.name!r} ends in none of .csv, .json, .csv.gz, .json.gz; say"
                " format=",
                field="path" if format is None else "format",
            )
        return chosen

    async def run(self, timeout: float | None, progress: ProgressCallback | None) -> JobReport:
        """Have the export made, and write its file.

        Raises:
            WorkFailed: Close could not make it.
            DeadlineExceeded: It had not ended in time.
            CloseError: A call failed, or the file is damaged.
        """
        tally = Tally(f"export file {self._path.name}", progress=progress)
        exports = ExportsResource(self._client)
        with tally.work.here():
            create: Any = exports.create_opportunity if self._opportunities else exports.create_lead
            export: Export = await create(cast("Any", self._body))

            async def look(state: Export) -> None:
                await _count(tally, state)

            export = await wait_for(exports.get, export.id, timeout=timeout, progress=look)
            beside = self._path.with_name(f"{self._path.name}.download")
            try:
                await Download(self._client, self._client.base_url, export, beside).run()
                await anyio.to_thread.run_sync(self._unpack, beside)
            finally:
                with suppress(FileNotFoundError):
                    beside.unlink()
        tally.notes.append(f"export {export.id} in {self._path}")
        await tally.finish()
        return tally.report()

    def _unpack(self, downloaded: Path) -> None:
        """Give the file its name, packed if it is to be."""
        with downloaded.open("rb") as file:
            packed = file.read(2) == _GZIP
        wanted = self._path.suffix == ".gz"
        if packed == wanted:
            os.replace(downloaded, self._path)
            return
        unfinished = self._path.with_name(f"{self._path.name}.unfinished")
        try:
            _copy(downloaded, unfinished, packed=packed)
            os.replace(unfinished, self._path)
        except (EOFError, gzip.BadGzipFile, zlib.error) as error:
            raise CloseError(f"the file of the export is damaged: {error}") from None
        finally:
            unfinished.unlink(missing_ok=True)


def _copy(source: Path, target: Path, *, packed: bool) -> None:
    """Unpack a file, or pack one."""
    with (
        gzip.open(source) if packed else source.open("rb") as came,
        target.open("wb") if packed else gzip.open(target, "wb") as out,
    ):
        shutil.copyfileobj(cast("Any", came), cast("Any", out), 1024 * 1024)
    with target.open("rb+") as file:
        os.fsync(file.fileno())


async def _count(tally: Tally, export: Export) -> None:
    """Tell how many objects Close has put into the file."""
    tally.total = export.get("n_docs")
    processed = export.get("n_docs_processed") or 0
    await tally.add("done", max(0, processed - tally["done"]))
