"""Exports: their states on the sandbox's clock, their files, and who may fetch them."""

from __future__ import annotations

import csv
import gzip
import io
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from tests.sandbox.http_api import Api

ALL = {"type": "match_all"}
LEADS = {"type": "leads", "format": "json", "send_done_email": False}


def _done(api: Api, export: dict[str, Any]) -> dict[str, Any]:
    api.state.clock.advance(1.0)
    found: dict[str, Any] = api.get(f"/export/{export['id']}/")
    assert found["status"] == "done"
    return found


def _file(api: Api, export: dict[str, Any]) -> bytes:
    response = httpx.get(export["download_url"], trust_env=False)
    assert response.status_code == 200
    return gzip.decompress(response.content)


def _rows(api: Api, path: str = "/export/lead/", **values: Any) -> Any:
    content = _file(api, _done(api, api.post(path, {**LEADS, **values})))
    if values.get("format") == "csv":
        return list(csv.DictReader(io.StringIO(content.decode())))
    return json.loads(content)


@pytest.fixture
def stocked(make_api: Callable[..., Api]) -> Api:
    api = make_api()
    api.state.clock.freeze()
    for name in ("Amber Quill Labs", "Birch & Sons"):
        lead = api.lead(name=name, contacts=[{"name": "Ann"}, {"name": "Bo"}])
        api.post("/opportunity/", {"lead_id": lead["id"], "value": 500})
        api.post("/activity/note/", {"lead_id": lead["id"], "note": "Called"})
    return api


def test_it_goes_through_its_states_on_the_clock(stocked: Api) -> None:
    export = stocked.post("/export/lead/", LEADS)
    states = [(export["status"], export["n_docs"], export["n_docs_processed"])]
    for _ in range(3):
        stocked.state.clock.advance(0.34)
        now = stocked.get(f"/export/{export['id']}/")
        states.append((now["status"], now["n_docs"], now["n_docs_processed"]))
        assert (now["download_url"] is not None) == (now["status"] == "done")
    assert states == [
        ("created", None, 0), ("started", None, 0), ("in_progress", 2, 1), ("done", 2, 2),
    ]  # fmt: skip


def test_json_holds_leads_as_the_api_shows_them(stocked: Api) -> None:
    rows = {row["name"]: row for row in _rows(stocked, include_activities=True)}
    lead = stocked.get(f"/lead/{rows['Birch & Sons']['id']}/")
    assert rows["Birch & Sons"]["contacts"] == lead["contacts"]
    assert rows["Birch & Sons"]["opportunities"] == lead["opportunities"]
    assert {"Note", "Created"} == {row["_type"] for row in rows["Birch & Sons"]["activities"]}


@pytest.mark.parametrize(("kind", "count"), [("leads", 2), ("contacts", 4), ("lead_opps", 2)])
def test_csv_has_a_row_for_each(stocked: Api, kind: str, count: int) -> None:
    rows = _rows(stocked, type=kind, format="csv")
    assert len(rows) == count
    assert len({row["id"] for row in rows}) == count


def test_custom_fields_stand_by_their_names(stocked: Api) -> None:
    field = stocked.field("lead", name="Size", type="number")
    stocked.lead(name="Cedar", **{f"custom.{field['id']}": 7})
    rows = _rows(stocked, format="csv", s_query=_named("Cedar"))
    assert [row["custom.Size"] for row in rows] == ["7"]


@pytest.mark.parametrize(
    ("format", "ending"),
    [("original", ".000000+00:00"), ("iso8601", "T10:00:00+00:00"), ("excel", "10:00:00 AM")],
)
def test_csv_writes_dates_as_asked(stocked: Api, format: str, ending: str) -> None:
    state = stocked.state
    state.clock.advance(86_400 - state.clock.now() % 86_400 + 36_000)
    stocked.lead(name="Cedar")
    rows = _rows(stocked, format="csv", date_format=format, s_query=_named("Cedar"))
    assert rows[0]["date_created"].endswith(ending)


def test_fields_choose(stocked: Api) -> None:
    assert {tuple(row) for row in _rows(stocked, fields=["id", "name"])} == {("id", "name")}


def test_a_query_a_limit_and_an_order_choose_leads(stocked: Api) -> None:
    by_name = {"type": "regular_field", "object_type": "lead", "field_name": "name"}
    sort = [{"field": by_name, "direction": "desc"}]
    rows = _rows(stocked, s_query=ALL, results_limit=1, sort=sort)
    assert [row["name"] for row in rows] == ["Birch & Sons"]
    assert len(_rows(stocked, query="name:amber")) == 1


def test_opportunities_are_chosen_by_the_filters_of_their_list(stocked: Api) -> None:
    lead = stocked.lead(name="Cedar")
    one = stocked.post("/opportunity/", {"lead_id": lead["id"], "value": 900})
    rows = _rows(stocked, "/export/opportunity/", params={"lead_id": lead["id"]})
    assert [row["id"] for row in rows] == [one["id"]]


def test_lists_and_reads_know_leads_from_opportunities(stocked: Api) -> None:
    leads = stocked.post("/export/lead/", LEADS)
    opps = stocked.post("/export/opportunity/", {"format": "csv"})
    assert [row["id"] for row in stocked.get("/export/lead/")["data"]] == [leads["id"]]
    assert [row["id"] for row in stocked.get("/export/opportunity/")["data"]] == [opps["id"]]
    assert len(stocked.get("/export/")["data"]) == 2
    assert stocked.get(f"/export/lead/{leads['id']}/")["type"] == "leads"
    assert stocked.send("GET", f"/export/lead/{opps['id']}/").status_code == 404


@pytest.mark.parametrize(
    ("path", "body", "field"),
    [
        ("/export/lead/", {"format": "json"}, "type"),
        ("/export/lead/", {"format": "xml", "type": "leads"}, "format"),
        ("/export/lead/", {**LEADS, "fields": ["nmae"]}, "fields"),
        ("/export/lead/", {**LEADS, "s_query": {"type": "nothing"}}, "s_query"),
        ("/export/lead/", {**LEADS, "query": "((("}, "query"),
        ("/export/opportunity/", {"format": "csv", "params": {"date_won__gt": "x"}}, "params"),
    ],
)
def test_what_cannot_be_exported_is_refused(
    stocked: Api, path: str, body: dict[str, Any], field: str
) -> None:
    assert list(stocked.refused("POST", path, body)["field-errors"]) == [field]


def test_an_email_tells_that_it_is_done(stocked: Api) -> None:
    export = _done(stocked, stocked.post("/export/lead/", {**LEADS, "send_done_email": True}))
    assert [message.object_id for message in stocked.state.outbox] == [export["id"]]


class TestFetching:
    def test_a_range_goes_on_where_a_download_was_cut(self, stocked: Api) -> None:
        url = _done(stocked, stocked.post("/export/lead/", LEADS))["download_url"]
        whole = httpx.get(url, trust_env=False)
        tag = {"if-range": whole.headers["etag"]}
        rest = httpx.get(url, headers={"range": "bytes=10-", **tag}, trust_env=False)
        assert rest.status_code == 206
        assert rest.content == whole.content[10:]
        size = len(whole.content)
        assert rest.headers["content-range"] == f"bytes 10-{size - 1}/{size}"

    def test_a_range_of_another_file_gives_the_whole(self, stocked: Api) -> None:
        url = _done(stocked, stocked.post("/export/lead/", LEADS))["download_url"]
        headers = {"range": "bytes=10-", "if-range": '"other"'}
        assert httpx.get(url, headers=headers, trust_env=False).status_code == 200

    def test_a_range_beyond_the_end_is_refused(self, stocked: Api) -> None:
        url = _done(stocked, stocked.post("/export/lead/", LEADS))["download_url"]
        response = httpx.get(url, headers={"range": "bytes=999999-"}, trust_env=False)
        assert response.status_code == 416

    def test_credentials_are_refused(self, stocked: Api) -> None:
        url = _done(stocked, stocked.post("/export/lead/", LEADS))["download_url"]
        assert httpx.get(url, auth=("api_key", ""), trust_env=False).status_code == 400


def _named(name: str) -> dict[str, Any]:
    return {
        "type": "field_condition",
        "field": {"type": "regular_field", "object_type": "lead", "field_name": "name"},
        "condition": {"type": "text", "mode": "full_words", "value": name},
    }
