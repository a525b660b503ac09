"""`close.jobs.edit` and `delete`: many records, over real HTTP."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from close_async import CloseClient, InvalidArgument, field, match_all
from close_async.jobs import JournalMismatch
from close_async.models import Lead
from close_async.sandbox import Fault, Sandbox

pytestmark = pytest.mark.asyncio


async def make(close: CloseClient, *names: str, **values: Any) -> list[str]:
    return [(await close.leads.create({"name": name, **values})).id for name in names]


def values(sandbox: Sandbox, name: str) -> list[Any]:
    return sorted(lead[name] for lead in sandbox.state.leads)


async def test_what_a_query_finds_is_changed(close: CloseClient, sandbox: Sandbox) -> None:
    await make(close, "Bluth Company", "Bluth Homes", "Sitwell")
    report = await close.jobs.edit(field("lead", "name").words("bluth"), {"description": "Homes"})
    assert report.done == 2
    assert values(sandbox, "description") == ["", "Homes", "Homes"]


async def test_a_text_query_is_one_too(close: CloseClient, sandbox: Sandbox) -> None:
    await make(close, "Bluth Company", "Sitwell")
    assert (await close.jobs.edit('name:"bluth"', {"name": "Austero"})).done == 1
    assert values(sandbox, "name") == ["Austero", "Sitwell"]


async def test_ids_and_records_are_taken(close: CloseClient, sandbox: Sandbox) -> None:
    first, second = await make(close, "a", "b")
    records: list[str | Lead] = [first, await close.leads.get(second)]
    report = await close.jobs.edit(records, {"description": "x"})
    assert (report.done, report.calls) == (2, 2)
    assert values(sandbox, "description") == ["x", "x"]


async def test_what_is_so_already_is_not_sent(close: CloseClient) -> None:
    await make(close, "a", description="x")
    await make(close, "b")
    report = await close.jobs.edit(match_all(), {"description": "x"})
    assert (report.done, report.unchanged) == (1, 1)


async def test_a_function_gets_the_record(close: CloseClient, sandbox: Sandbox) -> None:
    await make(close, "a", "b")

    def shout(lead: Lead) -> dict[str, str] | None:
        return {"name": f"{lead.name}!"} if lead.name == "a" else None

    report = await close.jobs.edit(match_all(), shout)
    assert (report.done, report.unchanged) == (1, 1)
    assert values(sandbox, "name") == ["a!", "b"]


async def test_a_function_may_change_the_record_itself(
    close: CloseClient, sandbox: Sandbox
) -> None:
    await make(close, "a")

    async def rename(lead: Lead) -> Lead:
        lead.name = "z"
        return lead

    assert (await close.jobs.edit(match_all(), rename)).done == 1
    assert values(sandbox, "name") == ["z"]


async def test_custom_fields_go_by_name_and_are_checked(close: CloseClient) -> None:
    made = await close.lead_custom_fields.create(
        {"name": "Size", "type": "choices", "choices": ["small", "large"]}
    )
    (id,) = await make(close, "a")
    assert (await close.jobs.edit([id], {"custom.Size": "large"})).done == 1
    assert (await close.leads.get(id)).custom[made.id] == "large"
    with pytest.raises(InvalidArgument, match="is not one of its choices"):
        await close.jobs.edit([id], {"custom.Size": "huge"})
    with pytest.raises(InvalidArgument, match=r"no custom field 'custom\.Sise'; did you mean"):
        await close.jobs.edit([id], {"custom.Sise": "large"})


async def test_other_types_are_edited(close: CloseClient, sandbox: Sandbox) -> None:
    (lead,) = await make(close, "a")
    contact = await close.contacts.create({"lead_id": lead, "name": "Michael"})
    note = await close.notes.create({"lead_id": lead, "note_html": "<p>a</p>"})
    report = await close.jobs.edit([contact.id], {"title": "Boss"}, object_type="contact")
    assert report.done == 1
    report = await close.jobs.edit(
        [note.id], {"note_html": "<p>b</p>"}, object_type="activity.note"
    )
    assert report.done == 1
    assert (await close.contacts.get(contact.id)).title == "Boss"
    assert (await close.notes.get(note.id)).note_html == "<p>b</p>"


async def test_a_dry_run_sends_nothing_and_shows_differences(
    close: CloseClient, sandbox: Sandbox, tmp_path: Path
) -> None:
    (id,) = await make(close, "a")
    report = await close.jobs.edit([id], {"name": "b"}, dry_run=True, journal=tmp_path / "j")
    assert report.done == 1
    assert f"{id}: name: 'a' → 'b'" in str(report)
    assert values(sandbox, "name") == ["a"]
    report = await close.jobs.delete([id], dry_run=True)
    assert f"{id}: delete" in str(report)
    assert values(sandbox, "name") == ["a"]


async def test_one_that_is_not_there_fails_alone(close: CloseClient) -> None:
    (id,) = await make(close, "a")
    report = await close.jobs.edit(["lead_nothere", id], {"name": "b"})
    assert (report.done, report.failed) == (1, 1)


async def test_what_a_query_finds_is_deleted(close: CloseClient, sandbox: Sandbox) -> None:
    await make(close, "Bluth", "Sitwell")
    assert (await close.jobs.delete(field("lead", "name").words("bluth"))).done == 1
    assert values(sandbox, "name") == ["Sitwell"]


async def test_one_that_is_gone_already_is_unchanged(close: CloseClient) -> None:
    (id,) = await make(close, "a")
    report = await close.jobs.delete([id, "lead_nothere"])
    assert (report.done, report.unchanged) == (1, 1)


@pytest.mark.parametrize("lost", ["PUT /lead/{id}/", "DELETE /lead/{id}/"])
async def test_a_lost_response_is_looked_up(
    close: CloseClient, sandbox: Sandbox, lost: str
) -> None:
    (id,) = await make(close, "a")
    careful = close.with_options(max_retries=0)
    sandbox.inject(Fault(lost, "reset", processed=True))
    if lost.startswith("PUT"):
        report = await careful.jobs.edit([id], lambda lead: {"name": f"{lead.name}!"})
        assert values(sandbox, "name") == ["a!"]
    else:
        report = await careful.jobs.delete([id])
    assert (report.done, report.unsure) == (1, 0)


async def test_a_second_run_goes_on(close: CloseClient, sandbox: Sandbox, tmp_path: Path) -> None:
    ids = await make(close, *"abc")
    journal = tmp_path / "j"
    await close.jobs.edit(ids[:2], {"description": "x"}, journal=journal)
    report = await close.jobs.edit(ids, {"description": "x"}, journal=journal)
    assert (report.done, report.skipped) == (1, 2)
    with pytest.raises(JournalMismatch):
        await close.jobs.edit(ids, {"description": "y"}, journal=journal)


@pytest.mark.parametrize("records", ["", "  ", {}, None, 7, b"lead"])
async def test_no_query_is_not_all_records(close: CloseClient, records: Any) -> None:
    with pytest.raises(InvalidArgument) as caught:
        close.jobs.delete(records)
    assert caught.value.field == "records"


@pytest.mark.parametrize(
    ("where", "wrong"),
    [
        ("changes", {"changes": 7}),
        ("changes", {"changes": {7: "x"}}),
        ("object_type", {"object_type": "nothing"}),
        ("object_type", {"object_type": "event"}),
        ("value", {"changes": {"name": float("nan")}}),
    ],
)
async def test_what_cannot_be_used_is_refused_before_anything_is_sent(
    close: CloseClient, where: str, wrong: dict[str, Any]
) -> None:
    options: dict[str, Any] = {"changes": {"name": "x"}, **wrong}
    with pytest.raises(InvalidArgument) as caught:
        close.jobs.edit(["lead_1"], options.pop("changes"), **options)
    assert caught.value.field == where or where == "value"


async def test_progress_knows_how_many_a_query_found(close: CloseClient) -> None:
    await make(close, *"abc")
    told: list[int | None] = []
    await close.jobs.edit(
        match_all(), {"description": "x"}, progress=lambda progress: told.append(progress.total)
    )
    assert told[-1] == 3
