"""Reports: computed from what there is, so each is held against objects that the test made."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.sandbox.http_api import Api

ALL_TIME = {"relative_range": "all-time"}


@pytest.fixture
def held(make_api: Callable[..., Api]) -> Api:
    """A sandbox without leads, whose clock stands at noon of a Wednesday."""
    api = make_api()
    api.state.clock.freeze()
    now = api.state.clock.now()
    noon = datetime(2031, 7, 16, 12, tzinfo=UTC).timestamp()
    api.state.clock.advance(noon - now)
    return api


def _activity(api: Api, *metrics: str, **more: Any) -> Any:
    body = {"type": "overview", "metrics": list(metrics), **(more or ALL_TIME)}
    return api.post("/report/activity/", body)


def _opportunity(api: Api, lead: dict[str, Any], **values: Any) -> dict[str, Any]:
    made: dict[str, Any] = api.post("/opportunity/", {"lead_id": lead["id"], **values})
    return made


def _statuses(api: Api) -> dict[str, str]:
    return {row["type"]: row["id"] for row in api.get("/status/opportunity/")["data"]}


class TestActivity:
    def test_calls_are_counted_added_and_averaged(self, held: Api) -> None:
        lead = held.lead()
        for duration, direction in ((10, "outbound"), (30, "outbound"), (100, "inbound")):
            values = {"lead_id": lead["id"], "duration": duration, "direction": direction}
            held.post("/activity/call/", values)
        names = [f"calls.outbound.all.{each}" for each in ("count", "sum_duration", "avg_duration")]
        totals = _activity(held, *names, "calls.all.all.count")["aggregations"]["totals"]
        assert list(totals.values()) == [2, 40, 20, 3]

    def test_it_goes_by_days_or_by_users(self, held: Api) -> None:
        for _ in range(3):
            held.lead()
            held.state.clock.advance(86_400)
        key = "leads.created.all.count"
        found = _activity(held, key, relative_range="this-week")["data"]
        assert [row[key] for row in found] == [0, 0, 1, 1, 1, 0, 0]
        assert found[0]["datetime"] == "2031-07-14T00:00:00+00:00"
        by_user = held.post(
            "/report/activity/", {"type": "comparison", "metrics": [key], **ALL_TIME}
        )["data"]
        me = held.get("/me/")["id"]
        assert {row["user_id"]: row[key] for row in by_user}[me] == 3

    def test_users_and_smart_views_narrow_it(self, held: Api) -> None:
        held.lead(name="Amber")
        held.lead(name="Birch")
        key = "leads.created.all.count"
        view = held.post("/saved_search/", {"name": "A", "query": "name:amber"})
        query = {"type": "saved_search", "saved_search_id": view["id"]}
        narrowed = _activity(held, key, query=query, **ALL_TIME)
        assert narrowed["aggregations"]["totals"] == {key: 1}
        other = held.get("/user/")["data"][-1]["id"]
        assert _activity(held, key, users=[other], **ALL_TIME)["aggregations"]["totals"] == {key: 0}

    def test_won_and_lost_are_worth_what_they_are(self, held: Api) -> None:
        statuses, lead = _statuses(held), held.lead()
        _opportunity(
            held, lead, status_id=statuses["won"], value=100, value_period="monthly",
            date_won="2031-07-10",
        )  # fmt: skip
        _opportunity(held, lead, status_id=statuses["won"], value=700, date_won="2031-06-01")
        names = ("opportunities.won.all.sum_annualized_value",
                 "opportunities.value_won.one_time.sum_value")  # fmt: skip
        july = _activity(held, *names, relative_range="this-month")["aggregations"]["totals"]
        whole = _activity(held, *names)["aggregations"]["totals"]
        assert (list(july.values()), list(whole.values())) == ([1200, 0], [1900, 700])

    def test_every_metric_can_be_asked_for(self, make_api: Callable[..., Api]) -> None:
        api = make_api(leads=60)
        keys = [each["key"] for each in api.get("/report/activity/metrics/")["metrics"]]
        report = _activity(api, *keys)
        assert set(report["aggregations"]["totals"]) == set(keys)
        assert report["aggregations"]["totals"]["emails.sent.all.count"] > 0

    @pytest.mark.parametrize(
        ("body", "field"),
        [
            ({"type": "pie"}, "type"),
            ({"metrics": ["calls"]}, "metrics"),
            ({"metrics": 5}, "metrics"),
            ({"relative_range": "next-year"}, "relative_range"),
            ({"relative_range": None}, "datetime_range"),
            ({"relative_range": None, "datetime_range": {"start": "x"}}, "datetime_range"),
            ({"users": ["user_x"]}, "users"),
            ({"query": {"type": "match_all"}}, "query"),
        ],
    )
    def test_what_makes_no_sense_is_refused(
        self, api: Api, body: dict[str, Any], field: str
    ) -> None:
        given = {"type": "overview", "metrics": ["sms.sent.all.count"], **ALL_TIME, **body}
        assert list(api.refused("POST", "/report/activity/", given)["field-errors"]) == [field]


class TestStatuses:
    def test_leads_are_followed_from_the_start_to_the_end(self, held: Api) -> None:
        first, second, third = (row["id"] for row in held.get("/status/lead/")["data"][:3])
        lead = held.lead()
        held.state.clock.advance(86_400)
        for status in (second, third):
            held.put(f"/lead/{lead['id']}/", {"status_id": status})
            held.state.clock.advance(60)
        at = f"/report/statuses/lead/{held.state.organization_id}/"
        report = held.get(at, date_start="2031-07-17", date_end="2031-07-17")
        rows = {row["status_id"]: row for row in report["status_overview"]}
        numbers = ("started", "ended", "gained", "lost", "entered", "left", "change")
        assert [rows[first][name] for name in numbers] == [1, 0, 0, 1, 0, 1, -1]
        assert [rows[second][name] for name in numbers] == [0, 0, 0, 0, 1, 1, 0]
        assert [rows[third][name] for name in numbers] == [0, 1, 1, 0, 1, 0, 1]
        ends = ("from_status_id", "to_status_id")
        moves = [tuple(row[end] for end in ends) for row in report["status_transitions"]]
        for row in report["status_transitions"]:
            assert held.get("/lead/", query=row["_query"])["total_results"] == row["count"]
        assert sorted(moves) == sorted([(first, second), (second, third)])
        (summary,) = report["status_transitions_summary"]
        assert (summary["from_status_id"], summary["to_status_id"]) == (first, third)

    def test_its_queries_find_what_it_counted(self, make_api: Callable[..., Api]) -> None:
        api = make_api(leads=60)
        at = f"/report/statuses/lead/{api.state.organization_id}/"
        for row in api.get(at, date_start="2025-01-01", date_end="2026-07-01")["status_overview"]:
            for name in ("started", "ended"):
                found = api.get("/lead/", query=row["_queries"][name], _limit=1)
                assert found["total_results"] == row[name]

    def test_opportunities_are_counted_too(self, held: Api) -> None:
        statuses, lead = _statuses(held), held.lead()
        one = _opportunity(held, lead)
        held.state.clock.advance(60)
        held.put(f"/opportunity/{one['id']}/", {"status_id": statuses["won"]})
        report = held.get(f"/report/statuses/opportunity/{held.state.organization_id}/")
        ended = {row["status_id"]: row["ended"] for row in report["status_overview"]}
        assert ended[statuses["won"]] == 1
        assert "started" not in report["status_overview"][0]

    def test_another_organization_has_none(self, api: Api) -> None:
        assert api.send("GET", "/report/statuses/lead/orga_x/").status_code == 404


class TestFunnel:
    def test_stages_and_totals(self, held: Api) -> None:
        statuses, lead = _statuses(held), held.lead()
        made = [_opportunity(held, lead, value=100, confidence=50) for _ in range(4)]
        held.state.clock.advance(3600)
        for one, kind in zip(made, ("won", "won", "lost"), strict=False):
            held.put(f"/opportunity/{one['id']}/", {"status_id": statuses[kind]})
        body = {
            "pipeline": held.get("/pipeline/")["data"][0]["id"],
            "type": "created-cohort",
            "cohort_relative_range": "this-month",
        }
        stages = held.post("/report/funnel/opportunity/stages/", body)["aggregations"]["stages"]
        active = next(row for row in stages if row["status"]["type"] == "active")
        names = ("count", "count_lost", "count_conversion_rate", "average_time_to_advance")
        assert [active[name] for name in names] == [4, 1, 0.5, 3600]
        report = held.post("/report/funnel/opportunity/totals/", body)
        totals = report["aggregations"]
        names = ("count", "count_total_complete", "count_total_won", "average_time_to_win")
        assert [totals[name] for name in names] == [4, 3, 2, 3600]
        assert totals["value_win_rate"] == pytest.approx(2 / 3)
        assert [row["count"] for row in report["data"]] == [4]
        last = {**body, "compared_relative_range": "last-month"}
        assert held.post("/report/funnel/opportunity/totals/", last)["aggregations"]["count"] == 0

    @pytest.mark.parametrize(
        ("body", "field"),
        [
            ({"pipeline": "pipe_x"}, "pipeline"),
            ({"type": "x"}, "type"),
            ({"cohort_relative_range": None}, "cohort_datetime_range"),
            ({"compared_datetime_range": "x"}, "compared_datetime_range"),
        ],
    )
    def test_what_makes_no_sense_is_refused(
        self, api: Api, body: dict[str, Any], field: str
    ) -> None:
        given = {
            "pipeline": api.get("/pipeline/")["data"][0]["id"],
            "type": "created-cohort",
            "cohort_relative_range": "all-time",
            **body,
        }
        refused = api.refused("POST", "/report/funnel/opportunity/totals/", given)
        assert list(refused["field-errors"]) == [field]


def test_sent_emails_go_by_template(held: Api) -> None:
    lead = held.lead()
    template = held.post("/email_template/", {"name": "Hello", "subject": "Hi", "body": "There"})
    for more in ({"template_id": template["id"]}, {}):
        values = {"lead_id": lead["id"], "to": ["a@b.example"], "status": "sent", **more}
        held.post("/activity/email/", values)
    at = f"/report/sent_emails/{held.state.organization_id}/"
    every, own = held.get(at)["sent_email_stats"]
    assert (every["total"], own["total"], own["name"]) == (2, 1, "Hello")
    assert held.get(at, date_end="2031-07-15")["sent_email_stats"][0]["total"] == 0


class TestCustom:
    def _get(self, api: Api, **query: Any) -> Any:
        return api.get(f"/report/custom/{api.state.organization_id}/", **query)

    def test_leads_are_counted_along_time(self, held: Api) -> None:
        for _ in range(3):
            held.lead()
            held.state.clock.advance(86_400)
        report = self._get(
            held, x="lead.date_created", interval="day", start="2031-07-15", end="2031-07-19"
        )
        assert report["series"] == [{"data": [0, 1, 1, 1], "type": "date"}]
        assert report["x_values"][0] == "2031-07-15T00:00:00.000Z"

    def test_calls_are_averaged_and_grouped(self, held: Api) -> None:
        lead = held.lead()
        for duration, direction in ((10, "outbound"), (30, "outbound"), (100, "inbound")):
            values = {"lead_id": lead["id"], "duration": duration, "direction": direction}
            held.post("/activity/call/", values)
        report = self._get(
            held,
            x="call.date_created",
            y="call.duration",
            transform_y="avg",
            group_by="call.direction",
            interval="year",
            start="2031-01-01",
        )
        whole, inbound, outbound = report["series"]
        assert whole["data"] == [pytest.approx(140 / 3)]
        assert (inbound["group_key"], inbound["data"]) == ("inbound", [100])
        assert (outbound["group_key"], outbound["data"]) == ("outbound", [20])

    def test_a_number_makes_a_histogram(self, held: Api) -> None:
        field = held.field("lead", name="MRR", type="number")
        for value in (5, 15, 17):
            held.lead(**{f"custom.{field['id']}": value})
        report = self._get(held, x="lead.custom.MRR", interval="10", start="0", end="19")
        assert [each["value"] for each in report["x_values"]] == ["0-9", "10-19"]
        assert report["series"] == [{"data": [1, 2], "type": "numeric"}]

    def test_what_hangs_on_the_same_lead_is_added(self, held: Api) -> None:
        lead = held.lead()
        for value in (100, 200):
            _opportunity(held, lead, value=value)
        report = self._get(
            held,
            x="lead.date_created",
            y="opportunity.value",
            interval="month",
            start="2031-07-01",
            query="name:amber",
        )
        assert report["series"][0]["data"] == [300]

    def test_every_listed_field_can_be_asked_for(self, make_api: Callable[..., Api]) -> None:
        api = make_api(leads=20)
        for fields in api.get("/report/custom/fields/").values():
            for field in fields:
                if field["type"] == "number":
                    assert self._get(api, y=field["name"])["series"]
                if field["type"] == "date":
                    assert self._get(api, x=field["name"])["series"]

    @pytest.mark.parametrize(
        ("query", "field"),
        [
            ({"x": "lead.nothing"}, "x"),
            ({"x": "moon.size"}, "x"),
            ({"x": "lead.status_label"}, "x"),
            ({"y": "lead.date_created"}, "y"),
            ({"transform_y": "median"}, "transform_y"),
            ({"interval": "decade"}, "interval"),
            ({"start": "x"}, "start"),
            ({"group_by": "call.direction"}, "group_by"),
        ],
    )
    def test_what_makes_no_sense_is_refused(
        self, api: Api, query: dict[str, str], field: str
    ) -> None:
        at = f"/report/custom/{api.state.organization_id}/"
        response = api.send("GET", at, params=query)
        assert response.status_code == 400
        assert list(response.json()["field-errors"]) == [field]
