"""The journal: what it writes when, and which files it refuses."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path
from typing import Any

import anyio
import pytest

from close_async import InvalidArgument
from close_async.jobs import JournalError, JournalInUse, JournalMismatch, read_journal
from close_async.jobs.identity import JobIdentity
from close_async.jobs.journal import Journal

JOB = JobIdentity("job", "1")

pytestmark = pytest.mark.asyncio


async def test_what_is_begun_is_on_the_disk_at_once(tmp_path: Path) -> None:
    journal = await Journal.open(tmp_path / "j", JOB)
    assert await journal.begin("a") is None
    shutil.copytree(tmp_path, tmp_path / "copy")  # what a process that dies now leaves behind
    await journal.aclose()
    later = await Journal.open(tmp_path / "copy" / "j", JOB)
    entry = await later.begin("a")
    await later.aclose()
    assert entry is not None
    assert (entry.state, entry.maybe_sent, entry.run) == ("begun", True, 1)


async def test_many_at_once_are_one_transaction(tmp_path: Path) -> None:
    journal = await Journal.open(tmp_path / "j", JOB)
    commits = 0
    write = journal._transaction

    def counted(batch: list[Any]) -> None:
        nonlocal commits
        commits += 1
        write(batch)

    journal._transaction = counted  # type: ignore[method-assign]
    async with anyio.create_task_group() as group:
        for number in range(200):
            group.start_soon(journal.begin, str(number))
    await journal.aclose()
    assert commits <= 3
    assert len(list(read_journal(tmp_path / "j", "begun"))) == 200


async def test_a_result_is_kept_by_its_id_or_as_it_is(tmp_path: Path) -> None:
    class Thing:
        id = "thing_1"

    journal = await Journal.open(tmp_path / "j", JOB)
    for key, result in {"a": Thing(), "b": [1, "x"], "c": object(), "d": None}.items():
        await journal.begin(key)
        journal.finish(key, "done", result=result)
    await journal.aclose()
    kept = {entry.key: entry.result for entry in read_journal(tmp_path / "j")}
    assert kept == {"a": "thing_1", "b": [1, "x"], "c": None, "d": None}


async def test_values_are_remembered(tmp_path: Path) -> None:
    journal = await Journal.open(tmp_path / "j", JOB)
    await journal.remember("position", {"part": 3})
    await journal.aclose()
    journal = await Journal.open(tmp_path / "j", JOB)
    assert await journal.recall("position") == {"part": 3}
    assert await journal.recall("nothing") is None
    await journal.aclose()


async def test_a_journal_that_is_open_is_refused(tmp_path: Path) -> None:
    journal = await Journal.open(tmp_path / "j", JOB)
    with pytest.raises(JournalInUse, match="in use by another job"):
        await Journal.open(tmp_path / "j", JOB)
    with pytest.raises(JournalInUse):
        list(read_journal(tmp_path / "j"))
    await journal.aclose()
    await (await Journal.open(tmp_path / "j", JOB)).aclose()


async def test_another_version_of_the_job_is_refused_with_the_way_out(tmp_path: Path) -> None:
    await (await Journal.open(tmp_path / "j", JOB)).aclose()
    with pytest.raises(JournalMismatch, match=r"other arguments.*as before to go on, or begin"):
        await Journal.open(tmp_path / "j", JobIdentity("job", "2"))
    with pytest.raises(JournalMismatch, match="belongs to the job 'job'"):
        await Journal.open(tmp_path / "j", JobIdentity("other", "1"))


async def test_another_file_is_not_written_to(tmp_path: Path) -> None:
    text, database = tmp_path / "text", tmp_path / "database"
    text.write_text("not a journal " * 100)
    with sqlite3.connect(database) as connection:
        connection.execute("CREATE TABLE mine (x)")
    connection.close()
    for path in (text, database):
        before = path.read_bytes()
        with pytest.raises(JournalMismatch, match="is not a journal"):
            await Journal.open(path, JOB)
        assert path.read_bytes() == before
    with pytest.raises(InvalidArgument, match="there is no journal"):
        next(read_journal(tmp_path / "nothing"))


async def test_a_disk_that_fails_is_an_error_of_the_journal(tmp_path: Path) -> None:
    journal = await Journal.open(tmp_path / "j", JOB)
    assert journal._connection is not None
    journal._connection.execute("PRAGMA query_only = ON")
    with pytest.raises(JournalError, match="cannot be written"):
        await journal.begin("a")
    journal._connection.execute("PRAGMA query_only = OFF")
    await journal.aclose()
    with pytest.raises(JournalError, match="is closed"):
        await journal.begin("b")


async def test_an_item_of_another_version_is_begun_again_by_a_later_run(tmp_path: Path) -> None:
    for version, begun in (("1", True), ("1", False), ("2", True), ("2", False)):
        journal = await Journal.open(tmp_path / "j", JOB)
        assert (await journal.begin("a", version=version) is None) is begun
        if begun:
            journal.finish("a", "done")
        await journal.aclose()
