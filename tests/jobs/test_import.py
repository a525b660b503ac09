"""`close.jobs.import_`: rows become leads, over real HTTP."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from close_async import CloseClient, InvalidArgument
from close_async.jobs import Outcome
from close_async.sandbox import Fault, Sandbox

pytestmark = pytest.mark.asyncio


def lines_of(lead: Any) -> Any:
    """Return the lines that a lead of an import stands in."""
    return lead.lines


async def outcomes(close: CloseClient, source: Any, **options: Any) -> list[Outcome[Any, str]]:
    """Import and return what became of each lead, in the order of the rows."""
    async with close.jobs.import_(source, settle=0.0, **options) as run:
        found = [outcome async for outcome in run]
    return sorted(found, key=lambda each: lines_of(each.item))


async def leads(close: CloseClient) -> list[dict[str, Any]]:
    """Return every lead, by name."""
    found = [lead.to_dict() async for lead in close.paginate(close.leads.list)]
    return sorted(found, key=lambda each: each["name"])


def csv(folder: Path, *lines: str, name: str = "rows.csv") -> Path:
    path = folder / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


async def test_new_leads_are_created_with_everything(close: CloseClient, tmp_path: Path) -> None:
    path = csv(
        tmp_path,
        "name,url,description,status,addresses.city,contacts.name,contacts.title,contacts.email,"
        "contacts.phone",
        "Bluth Company,https://bluth.example,Homes,Potential,Newport,Michael Bluth,President,"
        "michael@bluth.example,+1 714 555 0100",
    )
    report = await close.jobs.import_(path)
    assert (report.done, report.counts) == (1, {"rows": 1, "created": 1})
    (lead,) = await leads(close)
    assert lead["url"] == "https://bluth.example"
    assert lead["description"] == "Homes"
    assert lead["status_label"] == "Potential"
    assert lead["addresses"][0]["city"] == "Newport"
    (contact,) = lead["contacts"]
    assert (contact["name"], contact["title"]) == ("Michael Bluth", "President")
    assert contact["emails"][0]["email"] == "michael@bluth.example"
    assert contact["phones"][0]["phone"] == "+17145550100"


async def test_a_second_run_changes_nothing(close: CloseClient, tmp_path: Path) -> None:
    path = csv(
        tmp_path,
        "name,url,status,addresses.city,contacts.name,contacts.email,contacts.phone,contacts.url",
        "Bluth,bluth.example,potential,Newport,Michael,m@bluth.example,714 555 0100,bluth.example",
    )
    assert (await close.jobs.import_(path)).done == 1
    report = await close.jobs.import_(path)
    assert (report.unchanged, report.done) == (1, 0)
    assert report.calls == 4  # the statuses, two to try out `in`, and one look-up


async def test_only_what_differs_is_sent(close: CloseClient, sandbox: Sandbox) -> None:
    made = await close.leads.create(
        {
            "name": "Bluth",
            "description": "Homes",
            "contacts": [{"name": "Michael", "emails": [{"email": "m@bluth.example"}]}],
        }
    )
    row = {
        "name": "Bluth",
        "description": "Model homes",
        "contacts.email": "m@bluth.example",
        "contacts.title": "President",
    }
    (outcome,) = await outcomes(close, [row])
    assert (outcome.status, outcome.result) == ("done", made.id)
    assert [str(each) for each in outcome.details["changes"]] == [
        "description: 'Homes' → 'Model homes'",
        "contacts.title: None → 'President'",
    ]


async def test_emails_and_phones_are_added_to_those_there_are(close: CloseClient) -> None:
    await close.leads.create(
        {
            "name": "Bluth",
            "contacts": [
                {
                    "name": "Michael",
                    "emails": [
                        {"email": "m@bluth.example", "type": "home"},
                        {"email": "mike@bluth.example", "type": "office"},
                    ],
                    "phones": [{"phone": "+17145550100", "type": "mobile"}],
                }
            ],
        }
    )
    row = {
        "contacts.email": "M@Bluth.example; new@bluth.example",
        "contacts.phone": "(714) 555-0100, +1 714 555 0199",
    }
    assert (await close.jobs.import_([row])).done == 1
    (lead,) = await leads(close)
    (contact,) = lead["contacts"]
    assert [(each["email"], each["type"]) for each in contact["emails"]] == [
        ("m@bluth.example", "home"),
        ("mike@bluth.example", "office"),
        ("new@bluth.example", "office"),
    ]
    assert [(each["phone"], each["type"]) for each in contact["phones"]] == [
        ("+17145550100", "mobile"),
        ("+17145550199", "office"),
    ]


async def test_rows_of_one_lead_become_its_contacts(close: CloseClient, tmp_path: Path) -> None:
    path = csv(
        tmp_path,
        "name,contacts.name,contacts.email",
        "Bluth,Michael,m@bluth.example",
        "Sitwell,Stan,stan@sitwell.example",
        "bluth ,Lindsay,l@bluth.example",
    )
    report = await close.jobs.import_(path)
    assert (report.done, report.counts["rows"]) == (2, 3)
    bluth, sitwell = await leads(close)
    assert [contact["name"] for contact in bluth["contacts"]] == ["Michael", "Lindsay"]
    assert [contact["name"] for contact in sitwell["contacts"]] == ["Stan"]


async def test_a_new_contact_joins_a_known_lead(close: CloseClient) -> None:
    await close.leads.create({"name": "Bluth"})
    rows = [{"name": "Bluth", "contacts.name": "Lindsay", "contacts.email": "l@bluth.example"}]
    (outcome,) = await outcomes(close, rows, key="name")
    assert outcome.details["action"] == "update"
    (lead,) = await leads(close)
    assert lead["contacts"][0]["emails"][0]["email"] == "l@bluth.example"


async def test_rows_that_contradict_one_another_are_reported(
    close: CloseClient, tmp_path: Path
) -> None:
    path = csv(
        tmp_path,
        "name,url,contacts.email",
        "Bluth,bluth.example,m@bluth.example",
        "Bluth,sitwell.example,s@sitwell.example",
    )
    first, second = await outcomes(close, path)
    assert first.status == "done"
    assert second.status == "failed"
    assert second.reason == (
        "line 3, column 'url': 'sitwell.example', but line 2 says 'bluth.example' of the same lead"
    )


async def test_two_leads_with_one_key_are_a_conflict(close: CloseClient) -> None:
    contact = {"emails": [{"email": "m@bluth.example"}]}
    made = [(await close.leads.create({"name": n, "contacts": [contact]})).id for n in ("a", "b")]
    (outcome,) = await outcomes(close, [{"contacts.email": "m@bluth.example", "name": "c"}])
    assert outcome.status == "failed"
    assert outcome.reason == (
        "row 1: 2 leads have the email 'm@bluth.example': " + ", ".join(sorted(made))
    )
    assert [lead["name"] for lead in await leads(close)] == ["a", "b"]


async def test_two_items_that_mean_one_lead_both_get_there(close: CloseClient) -> None:
    emails = [{"email": "a@bluth.example"}, {"email": "b@bluth.example"}]
    await close.leads.create({"name": "Bluth", "contacts": [{"emails": emails}]})
    rows = [
        {"contacts.email": "a@bluth.example; c@bluth.example"},
        {"contacts.email": "b@bluth.example; d@bluth.example"},
    ]
    assert (await close.jobs.import_(rows)).done == 2
    (lead,) = await leads(close)
    assert [each["email"][0] for each in lead["contacts"][0]["emails"]] == ["a", "b", "c", "d"]


@pytest.mark.parametrize(
    ("key", "row"),
    [
        ("phone", {"contacts.phone": "714-555-0100"}),
        ("url", {"url": "BLUTH.example/"}),
        ("name", {"name": "  bluth   company "}),
        ("custom.Customer number", {"custom.Customer number": "C-17"}),
        ("custom.Head count", {"custom.Head count": "12"}),
        ("id", {"id": None}),
    ],
)
async def test_a_lead_is_found_by_any_key(
    close: CloseClient, key: str, row: dict[str, Any]
) -> None:
    number = await close.lead_custom_fields.create({"name": "Customer number", "type": "text"})
    heads = await close.lead_custom_fields.create({"name": "Head count", "type": "number"})
    made = await close.leads.create(
        {
            "name": "Bluth Company",
            "url": "https://bluth.example",
            "contacts": [{"phones": [{"phone": "+17145550100"}]}],
            f"custom.{number.id}": "C-17",
            f"custom.{heads.id}": 12,
        }
    )
    await close.leads.create({"name": "Bluth Company Two"})
    if "id" in row:
        row["id"] = made.id
    (outcome,) = await outcomes(close, [{**row, "description": "found"}], key=key)
    assert (outcome.status, outcome.result) == ("done", made.id)
    assert (await close.leads.get(made.id)).description == "found"


async def test_an_id_that_is_not_there_is_reported(close: CloseClient) -> None:
    (outcome,) = await outcomes(close, [{"id": "lead_nothere", "name": "x"}], key="id")
    assert outcome.reason == "row 1: there is no lead lead_nothere"


@pytest.mark.parametrize("encoding", ["utf-16", "latin-1"])
async def test_a_file_of_another_encoding_is_refused_by_name(
    close: CloseClient, tmp_path: Path, encoding: str
) -> None:
    path = tmp_path / "rows.csv"
    path.write_text("name,contacts.email,größe\nA,a@example.com,4\n", encoding=encoding)
    with pytest.raises(InvalidArgument, match=r"rows\.csv is not UTF-8"):
        await close.jobs.import_(path)


async def test_columns_map_headers(close: CloseClient, tmp_path: Path) -> None:
    path = csv(
        tmp_path,
        "Company;Mail;Notes",
        "Bluth;m@bluth.example;whatever",
    )
    report = await close.jobs.import_(path, columns={"Company": "name", "Mail": "contacts.email"})
    assert report.done == 1
    assert "left out: 'Notes'" in report.notes
    assert [lead["name"] for lead in await leads(close)] == ["Bluth"]


async def test_an_unknown_header_is_refused_before_anything_is_sent(
    close: CloseClient, tmp_path: Path
) -> None:
    path = csv(tmp_path, "nmae,contacts.email", "Bluth,m@bluth.example")
    with pytest.raises(InvalidArgument, match="'nmae' is no field of a lead; did you mean 'name'"):
        await close.jobs.import_(path)
    assert not await leads(close)


async def test_bad_rows_are_named_and_stop_nothing(close: CloseClient, tmp_path: Path) -> None:
    path = csv(
        tmp_path,
        "name,status,contacts.email",
        "Bluth,Potential,m@bluth.example",
        "Sitwell,Nope,s@sitwell.example",
        "Fünke,Potential,not an address",
        "Austero,Potential",
        ",Potential,",
        '"Gothic ""Castle""",Potential,g@castle.example',
    )
    found = await outcomes(close, path)
    status, *rest = [each.reason for each in found if each.status == "failed"]
    assert str(status).startswith("line 3, column 'status': 'Nope' is no status of a lead; there")
    assert rest == [
        "line 4, column 'contacts.email': 'not an address' is no e-mail address",
        "line 5: it has 2 cells, the headers are 3",
        "line 6, column 'contacts.email': it is empty, and leads go by it",
    ]
    assert [lead["name"] for lead in await leads(close)] == ["Bluth", 'Gothic "Castle"']


async def test_custom_fields_are_checked_by_the_schema(close: CloseClient, tmp_path: Path) -> None:
    size = await close.lead_custom_fields.create(
        {"name": "Size", "type": "choices", "choices": ["small", "large"]}
    )
    heads = await close.lead_custom_fields.create({"name": "Heads", "type": "number"})
    role = await close.contact_custom_fields.create({"name": "Role", "type": "text"})
    path = csv(
        tmp_path,
        "name,custom.Size,custom.Heads,contacts.email,contacts.custom.Role",
        "Bluth,large,12.5,m@bluth.example,Boss",
        "Sitwell,huge,1,s@sitwell.example,",
        "Austero,small,many,a@austero.example,",
    )
    first, second, third = await outcomes(close, path)
    assert first.status == "done"
    assert "line 3, column 'custom.Size'" in str(second.reason)
    assert "'huge' is not one of its choices" in str(second.reason)
    assert "line 4, column 'custom.Heads'" in str(third.reason)
    (lead,) = await leads(close)
    assert lead[f"custom.{size.id}"] == "large"
    assert lead[f"custom.{heads.id}"] == 12.5
    assert lead["contacts"][0][f"custom.{role.id}"] == "Boss"


async def test_a_dry_run_sends_nothing_and_shows_differences(
    close: CloseClient, tmp_path: Path
) -> None:
    await close.leads.create(
        {"name": "Bluth", "contacts": [{"emails": [{"email": "m@bluth.example"}]}]}
    )
    rows = [
        {"name": "Bluth Co", "contacts.email": "m@bluth.example"},
        {"name": "Sitwell", "contacts.email": "s@sitwell.example"},
    ]
    report = await close.jobs.import_(rows, dry_run=True, journal=tmp_path / "j")
    assert report.counts == {"rows": 2, "created": 1, "updated": 1}
    shown = str(report)
    assert "dry run: nothing was sent" in shown
    assert "name: 'Bluth' → 'Bluth Co'" in shown
    assert "row 2: create: name: None → 'Sitwell'" in shown
    assert [lead["name"] for lead in await leads(close)] == ["Bluth"]
    assert not (tmp_path / "j").exists()


async def test_json_lines_may_nest_as_close_does(close: CloseClient, tmp_path: Path) -> None:
    await close.lead_custom_fields.create({"name": "Size", "type": "text"})
    path = tmp_path / "rows.jsonl"
    row = {
        "name": "Bluth",
        "addresses": [{"city": "Newport", "country": "US"}],
        "contacts": [
            {"name": "Michael", "emails": [{"email": "m@bluth.example", "type": "home"}]},
            {"name": "Lindsay", "emails": ["l@bluth.example"]},
        ],
        "custom": {"Size": "large"},
    }
    path.write_text(json.dumps(row) + "\n\n{broken\n[1]\n", encoding="utf-8")
    first, second, third = await outcomes(close, path)
    assert first.status == "done"
    assert str(second.reason).startswith("line 3: it is not JSON")
    assert third.reason == "line 4: expected an object, not list"
    (lead,) = await leads(close)
    assert [contact["name"] for contact in lead["contacts"]] == ["Michael", "Lindsay"]
    assert lead["contacts"][0]["emails"][0]["type"] == "home"


async def test_parquet_is_read(close: CloseClient, tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    table = pyarrow.table({"name": ["Bluth"], "contacts.email": ["m@bluth.example"]})
    parquet.write_table(table, tmp_path / "rows.parquet")
    assert (await close.jobs.import_(tmp_path / "rows.parquet")).done == 1


async def test_rows_may_come_asynchronously(close: CloseClient) -> None:
    async def rows() -> AsyncIterator[dict[str, str]]:
        for number in range(120):
            yield {"name": f"Lead {number}", "contacts.email": f"{number}@example.com"}

    report = await close.jobs.import_(rows())
    assert (report.done, report.counts["created"]) == (120, 120)
    assert len(await leads(close)) == 120


async def test_a_lost_response_makes_no_second_lead(close: CloseClient, sandbox: Sandbox) -> None:
    sandbox.inject(Fault("POST /lead/", "reset", processed=True))
    sandbox.inject(Fault("POST /lead/", "reset"))
    rows = [{"name": f"Lead {n}", "contacts.email": f"{n}@example.com"} for n in range(5)]
    report = await close.jobs.import_(rows, settle=0.0)
    assert (report.done, report.unsure) == (5, 0)
    assert [lead["name"] for lead in await leads(close)] == [f"Lead {n}" for n in range(5)]


async def test_what_close_refuses_names_the_row(close: CloseClient, sandbox: Sandbox) -> None:
    sandbox.inject(Fault("POST /lead/", "status", status=400, body={"errors": ["No."]}))
    (outcome,) = await outcomes(close, [{"name": "x", "contacts.email": "x@example.com"}])
    assert outcome.status == "failed"
    assert str(outcome.reason).startswith("row 1: ")
    assert "No." in str(outcome.reason)


async def test_a_server_without_in_is_asked_with_or(close: CloseClient, sandbox: Sandbox) -> None:
    rows = [{"name": f"Lead {n}", "contacts.email": f"{n}@example.com"} for n in range(80)]
    assert (await close.jobs.import_(rows)).done == 80
    nothing = {"data": [], "has_more": False}
    # What tries out `in` finds nothing, in a long query as in a short one.
    sandbox.inject(Fault("* /lead/", "status", status=200, body=nothing, after=1, times=2))
    report = await close.jobs.import_(rows)
    assert (report.unchanged, report.done) == (80, 0)


async def test_one_key_that_cannot_be_looked_up_fails_alone(
    close: CloseClient, sandbox: Sandbox
) -> None:
    rows = [{"name": f"Lead {n}", "contacts.email": f"{n}@example.com"} for n in range(4)]
    # The whole, its first half, and of that the first one; no lead is there to try things out.
    refusal: dict[str, Any] = {"status": 400, "body": {"errors": ["No."]}}
    sandbox.inject(Fault("GET /lead/", "status", times=3, after=1, **refusal))
    found = await outcomes(close, rows)
    assert [each.status for each in found] == ["failed", "done", "done", "done"]
    assert str(found[0].reason).startswith("row 1: the email '0@example.com' cannot be looked up")


async def test_a_look_up_that_fails_is_made_again_for_each_item(
    close: CloseClient, sandbox: Sandbox
) -> None:
    rows = [{"name": f"Lead {n}", "contacts.email": f"{n}@example.com"} for n in range(4)]
    impatient = close.with_options(max_retries=0)
    sandbox.inject(Fault("GET /lead/", "status", status=503, after=1))
    assert (await impatient.jobs.import_(rows)).done == 4


async def test_a_contact_id_that_is_not_there_is_reported(close: CloseClient) -> None:
    made = await close.leads.create({"name": "Bluth", "contacts": [{"name": "Michael"}]})
    assert made.contacts
    rows = [
        {"id": made.id, "contacts.id": made.contacts[0].id, "contacts.title": "Boss"},
        {"id": made.id, "contacts.id": "cont_nothere", "contacts.title": "Boss"},
    ]
    (outcome,) = await outcomes(close, rows, key="id")
    assert outcome.reason == "rows 1, 2: the lead has no contact 'cont_nothere'"


async def test_an_id_besides_another_key_is_refused(close: CloseClient) -> None:
    with pytest.raises(InvalidArgument, match="use key='id'"):
        await close.jobs.import_([{"id": "lead_1", "contacts.email": "m@bluth.example"}])


async def test_what_an_export_writes_can_be_read(close: CloseClient, tmp_path: Path) -> None:
    contacts = [{"name": "Michael", "emails": [{"email": "m@bluth.example"}]}]
    made = await close.leads.create({"name": "Bluth", "contacts": contacts})
    await close.jobs.export("lead", tmp_path / "leads.csv")
    report = await close.jobs.import_(tmp_path / "leads.csv", key="id", columns={})
    assert report.unchanged == 1, str(report)
    text = (tmp_path / "leads.csv").read_text(encoding="utf-8")
    (tmp_path / "leads.csv").write_text(text.replace("Michael", "Mike"), encoding="utf-8")
    assert (await close.jobs.import_(tmp_path / "leads.csv", key="id", columns={})).done == 1
    assert (await close.leads.get(made.id)).contacts[0].name == "Mike"


class TestJournal:
    async def test_a_second_run_knows_what_the_first_made(
        self, close: CloseClient, tmp_path: Path
    ) -> None:
        rows = [{"name": "Bluth", "contacts.email": "m@bluth.example"}]
        journal = tmp_path / "j"
        await close.jobs.import_(rows, journal=journal)
        report = await close.jobs.import_(rows, journal=journal)
        assert (report.skipped, report.done) == (1, 0)

    async def test_rows_that_changed_are_imported_again(
        self, close: CloseClient, make_sandbox: Any, tmp_path: Path
    ) -> None:
        sandbox = make_sandbox(index_lag_seconds=3600.0)
        async with CloseClient(sandbox.api_key, base_url=sandbox.base_url) as lagging:
            row = {"name": "Bluth", "contacts.email": "m@bluth.example"}
            await lagging.jobs.import_([row], journal=tmp_path / "j")
            row["description"] = "Homes"
            report = await lagging.jobs.import_([row], journal=tmp_path / "j")
            assert report.counts["updated"] == 1
        assert [lead["description"] for lead in sandbox.state.leads] == ["Homes"]


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("source", {"source": "nothere.csv"}),
        ("format", {"source": "rows.xlsx"}),
        ("source", {"source": 7}),
        ("key", {"key": "fax"}),
        ("into", {"into": "task"}),
        ("journal", {"journal": 7}),
        ("settle", {"settle": -1}),
    ],
)
async def test_what_cannot_be_used_is_refused_by_name(
    close: CloseClient, field: str, wrong: dict[str, Any]
) -> None:
    options: dict[str, Any] = {"source": [], **wrong}
    with pytest.raises(InvalidArgument) as caught:
        close.jobs.import_(options.pop("source"), **options)
    assert caught.value.field == field


@pytest.mark.parametrize(
    "contact",
    [
        {"contacts.name": "Michael"},
        {"contacts.title": "Boss"},
        {"contacts.url": "michael.example"},
        {"contacts.phone": "(714) 555-0100"},
        {"contacts.phone": "0044 20 7946 0958"},
    ],
)
async def test_a_contact_is_made_once_however_little_is_said_of_it(
    close: CloseClient, contact: dict[str, str]
) -> None:
    await close.leads.create({"name": "Bluth"})
    row = {"name": "Bluth", **contact}
    assert (await close.jobs.import_([row], key="name")).done == 1
    assert (await close.jobs.import_([row], key="name")).unchanged == 1


async def test_a_phone_without_its_country_is_no_key(close: CloseClient) -> None:
    (outcome,) = await outcomes(close, [{"contacts.phone": "020 7946 0958"}], key="phone")
    assert outcome.reason == (
        "row 1, column 'contacts.phone': '020 7946 0958' needs its country (+…) for leads to be"
        " found by it"
    )
