"""Opportunities over real HTTP."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.sandbox.http_api import Api


def _status(api: Api, kind: str) -> str:
    rows = api.get("/status/opportunity/")["data"]
    return str(next(row["id"] for row in rows if row["type"] == kind))


def _make(api: Api, **values: Any) -> dict[str, Any]:
    made: dict[str, Any] = api.post("/opportunity/", values)
    return made


def test_an_opportunity_without_a_lead_makes_an_untitled_one(api: Api) -> None:
    opportunity = _make(api, value=500)
    assert opportunity["lead_name"] == "Untitled"
    assert opportunity["status_type"] == "active"


def test_values_are_worked_out(api: Api) -> None:
    opportunity = _make(api, value=50_050, value_period="monthly", confidence=50)
    assert opportunity["value_formatted"] == "$500.50 monthly"
    assert opportunity["expected_value"] == 25_025
    assert opportunity["annualized_value"] == 600_600
    assert opportunity["annualized_expected_value"] == 300_300


def test_the_list_has_totals_over_everything_it_selects(make_api: Callable[..., Api]) -> None:
    api = make_api()
    _make(api, value=1000, value_period="one_time", confidence=100)
    _make(api, value=200, value_period="monthly", confidence=50)
    _make(api, value=3000, value_period="annual", confidence=0)
    page = api.get("/opportunity/", _limit=1)
    assert (page["total_results"], page["has_more"], len(page["data"])) == (3, True, 1)
    assert page["count_by_value_period"] == {"one_time": 1, "monthly": 1, "annual": 1}
    totals = {name: page[f"total_value_{name}"] for name in ("one_time", "monthly", "annual")}
    assert totals == {"one_time": 1000, "monthly": 200, "annual": 3000}
    assert page["total_value_annualized"] == 1000 + 2400 + 3000
    assert page["total_value_annualized_formatted"] == "$64"
    assert page["expected_value_annualized"] == 1000 + 1200


def test_totals_follow_changes(make_api: Callable[..., Api]) -> None:
    api = make_api()
    opportunity = _make(api, value=1000)
    assert api.get("/opportunity/")["total_value_one_time"] == 1000
    api.put(f"/opportunity/{opportunity['id']}/", {"value": 70})
    assert api.get("/opportunity/")["total_value_one_time"] == 70


def test_winning_sets_the_day_by_the_callers_zone(make_api: Callable[..., Api]) -> None:
    api = make_api()
    opportunity = _make(api, value=1)
    day = api.state.clock.iso()[:10]
    body = {"status_id": _status(api, "won")}
    won = api.put(f"/opportunity/{opportunity['id']}/", body)
    assert (won["status_type"], won["date_won"]) == ("won", day)
    change = api.get("/activity/status_change/opportunity/", opportunity_id=opportunity["id"])
    assert change["data"][0]["new_status_type"] == "won"


def test_filters_narrow_the_list(make_api: Callable[..., Api]) -> None:
    api = make_api()
    lead = api.lead()
    mine = _make(api, lead_id=lead["id"], value=10, note="Wants a discount")
    won = _make(api, value=20, status_id=_status(api, "won"), date_won="2026-02-03")

    def ids(**params: Any) -> list[str]:
        return [row["id"] for row in api.get("/opportunity/", **params)["data"]]

    assert ids(lead_id=lead["id"]) == [mine["id"]]
    assert ids(query="discount") == [mine["id"]]
    assert ids(status_type="won") == [won["id"]]
    assert ids(status_label__in="Active,Lost") == [mine["id"]]
    assert ids(date_won__gte="2026-02-03", date_won__lt="2026-02-04") == [won["id"]]
    assert ids(_order_by="-value") == [won["id"], mine["id"]]


def test_groups_take_the_place_of_the_data(make_api: Callable[..., Api]) -> None:
    api = make_api()
    won = _status(api, "won")
    for day in ("2026-02-03", "2026-02-20", "2026-07-01"):
        _make(api, value=100, status_id=won, date_won=day)
    groups = api.get("/opportunity/", _group_by="date_won__quarter")["data"]
    assert [(group["key"], group["total_results"]) for group in groups] == [
        ("2026-Q1", 2),
        ("2026-Q3", 1),
    ]
    assert groups[0]["aggregates"]["total_value_one_time"] == 200


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"confidence": 101}, "confidence"),
        ({"value": "much"}, "value"),
        ({"value_period": "weekly"}, "value_period"),
        ({"status_id": "stat_nothing"}, "status_id"),
        ({"contact_id": "cont_nothing"}, "contact_id"),
    ],
)
def test_a_bad_value_is_named(api: Api, body: dict[str, object], field: str) -> None:
    assert field in api.refused("POST", "/opportunity/", body)["field-errors"]


def test_opportunities_show_in_their_lead(api: Api) -> None:
    lead = api.lead()
    opportunity = _make(api, lead_id=lead["id"], value=100)
    shown = api.get(f"/lead/{lead['id']}/")["opportunities"]
    assert [row["id"] for row in shown] == [opportunity["id"]]
    api.delete(f"/opportunity/{opportunity['id']}/")
    assert api.get(f"/lead/{lead['id']}/")["opportunities"] == []


def test_losing_sets_its_moment_and_reopening_takes_it_back(api: Api) -> None:
    opportunity = _make(api, value=1)
    at = f"/opportunity/{opportunity['id']}/"
    assert api.put(at, {"status": "Lost"})["date_lost"] is not None
    again = api.put(at, {"status_id": _status(api, "active")})
    assert (again["date_lost"], again["date_won"]) == (None, None)
    assert "status" in api.refused("PUT", at, {"status": "Nothing"})["field-errors"]


def test_a_day_that_was_sent_wins_over_the_default(api: Api) -> None:
    opportunity = _make(api, status_id=_status(api, "won"), date_won="2026-01-31T10:00:00+00:00")
    assert opportunity["date_won"] == "2026-01-31"
    assert "date_won" in api.refused("POST", "/opportunity/", {"date_won": "soon"})["field-errors"]


def test_the_past_can_be_imported(api: Api) -> None:
    opportunity = _make(api, note_html="<body><p>Hi</p></body>", date_created="2020-01-01")
    assert opportunity["date_created"] == "2020-01-01T00:00:00+00:00"
    assert opportunity["note"] == "Hi"


@pytest.mark.parametrize("group_by", ["user_id", "date_won__week", "date_won__month"])
def test_groups_have_keys_and_totals(api: Api, group_by: str) -> None:
    groups = api.get("/opportunity/", _group_by=group_by)["data"]
    assert groups
    assert all(group["total_results"] == len(group["objects"]) for group in groups)


def test_a_list_can_follow_a_saved_search_of_leads(make_api: Callable[..., Api]) -> None:
    api = make_api()
    lead = api.lead()
    mine = _make(api, lead_id=lead["id"], value=1)
    _make(api, value=2)
    query = {"type": "id", "value": lead["id"]}
    saved = api.post("/saved_search/", {"name": "One", "s_query": {"query": query}})
    page = api.get("/opportunity/", lead_saved_search_id=saved["id"])
    assert [row["id"] for row in page["data"]] == [mine["id"]]


@pytest.mark.parametrize("query", ["_order_by=note", "_group_by=mood"])
def test_an_unknown_order_or_group_is_refused(api: Api, query: str) -> None:
    refusal = api.refused("GET", f"/opportunity/?{query}")
    assert set(refusal["field-errors"]) == {query.partition("=")[0]}


def test_one_opportunity_is_read_and_missed(api: Api) -> None:
    opportunity = _make(api, value=1)
    at = f"/opportunity/{opportunity['id']}/"
    assert api.get(at, _fields="id,value_formatted") == {
        "id": opportunity["id"],
        "value_formatted": "$0.01",
    }
    assert api.send("GET", "/opportunity/oppo_nothing/").status_code == 404


def test_the_list_honours_stalled_and_organization(make_api: Callable[..., Api]) -> None:
    api = make_api()
    lead = api.lead()["id"]
    old = api.post("/opportunity/", {"lead_id": lead, "value": 1})["id"]
    api.state.clock.advance(40 * 86_400)
    new = api.post("/opportunity/", {"lead_id": api.lead()["id"], "value": 2})["id"]

    def ids(**params: str) -> set[str]:
        return {row["id"] for row in api.get("/opportunity/", **params)["data"]}

    assert ids(is_stalled="true") == {old}
    assert ids(is_stalled="false") == {new}
    assert ids(organization_id=api.state.organization_id) == {old, new}
    assert ids(organization_id="orga_other") == set()
    api.post("/activity/note/", {"lead_id": lead, "note": "Still here"})
    assert ids(is_stalled="true") == set()
