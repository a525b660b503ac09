"""Statuses, pipelines, users and the organization over real HTTP."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.sandbox.http_api import Api


@pytest.mark.parametrize("kind", ["lead", "opportunity"])
def test_statuses_are_made_renamed_and_deleted(api: Api, kind: str) -> None:
    status = api.post(f"/status/{kind}/", {"label": "Waiting"})
    at = f"/status/{kind}/{status['id']}/"
    assert api.put(at, {"label": "Still waiting"}) == {**status, "label": "Still waiting"}
    assert api.get(at)["label"] == "Still waiting"
    assert api.delete(at).json() == {}
    assert api.send("GET", at).status_code == 404


def test_a_status_in_use_stays(api: Api) -> None:
    status = api.post("/status/lead/", {"label": "Kept"})
    api.lead(status_id=status["id"])
    assert api.refused("DELETE", f"/status/lead/{status['id']}/")["errors"]


def test_a_renamed_status_shows_in_its_leads(api: Api) -> None:
    status = api.post("/status/lead/", {"label": "Before"})
    lead = api.lead(status_id=status["id"])
    api.put(f"/status/lead/{status['id']}/", {"label": "After"})
    assert api.get(f"/lead/{lead['id']}/")["status_label"] == "After"


def test_a_pipeline_is_made_as_newer_endpoints_do(api: Api) -> None:
    response = api.send("POST", "/pipeline/", json={"name": "Renewals"})
    pipeline = response.json()
    assert response.status_code == 201
    assert response.headers["location"] == f"/api/v1/pipeline/{pipeline['id']}/"
    assert "+" not in pipeline["date_created"]
    deleted = api.delete(f"/pipeline/{pipeline['id']}/")
    assert (deleted.status_code, deleted.content) == (204, b"")
    assert "content-type" not in deleted.headers


def test_a_pipelines_statuses_are_ordered_and_moved(make_api: Callable[..., Api]) -> None:
    api = make_api()
    first, *_ = api.get("/pipeline/")["data"]
    other = api.post("/pipeline/", {"name": "Renewals"})
    ids = [row["id"] for row in first["statuses"]]
    order = [{"id": id} for id in reversed(ids)]
    after = api.put(f"/pipeline/{first['id']}/", {"statuses": order})
    assert [row["id"] for row in after["statuses"]] == ids[::-1]
    api.put(f"/pipeline/{other['id']}/", {"statuses": [{"id": ids[0]}]})
    moved = api.get(f"/status/opportunity/{ids[0]}/")
    assert moved["pipeline_id"] == other["id"]
    assert api.refused("DELETE", f"/pipeline/{other['id']}/")["errors"]


def test_the_pipeline_list_is_whole(api: Api) -> None:
    assert api.get("/pipeline/")["has_more"] is False


def test_a_pipeline_comes_with_its_statuses(api: Api) -> None:
    statuses = [{"label": "Open", "type": "active"}, {"label": "Gone", "type": "lost"}]
    made = api.post("/pipeline/", {"name": "Upsales", "statuses": statuses})
    assert [(row["label"], row["type"]) for row in made["statuses"]] == [
        ("Open", "active"),
        ("Gone", "lost"),
    ]


def test_me_is_a_user_with_the_organization(api: Api) -> None:
    me = api.get("/me/")
    assert me["organizations"][0]["name"] == "Sandbox Trading Co."
    assert me["memberships"][0]["user_id"] == me["id"]
    user = api.get(f"/user/{me['id']}/")
    assert user["organizations"] == [me["organizations"][0]["id"]]


def test_users_are_listed_in_order(api: Api) -> None:
    rows = api.get("/user/", _order_by="last_name,first_name")["data"]
    names = [(row["last_name"], row["first_name"]) for row in rows]
    assert names == sorted(names)
    assert api.refused("GET", "/user/?_order_by=shoe_size")["field-errors"]


def test_the_organization_is_changed_and_its_statuses_reordered(
    make_api: Callable[..., Api],
) -> None:
    api = make_api()
    at = f"/organization/{api.state.organization_id}/"
    before = api.get(at)
    order = [{"id": row["id"]} for row in reversed(before["lead_statuses"])]
    after = api.put(at, {"name": "New name", "lead_statuses": order})
    assert after["name"] == "New name"
    assert [row["id"] for row in after["lead_statuses"]] == [row["id"] for row in order]
    assert "user_email" in before["memberships"][0]
    assert "user" in api.get(at, _expand="memberships__user")["memberships"][0]


def test_memberships_are_changed_one_by_one_and_together(make_api: Callable[..., Api]) -> None:
    api = make_api()
    ids = [
        row["id"] for row in api.get(f"/organization/{api.state.organization_id}/")["memberships"]
    ]
    assert (
        api.put(f"/membership/{ids[0]}/", {"auto_record_calls": "enabled"})["auto_record_calls"]
        == "enabled"
    )
    body = {"_params": {"id__in": ids[:2]}, "role_id": "restricteduser"}
    assert api.put("/membership/", body) == {"count": 2}
    assert api.state.memberships.rows[ids[1]]["role_id"] == "restricteduser"
    assert (
        api.send("POST", "/membership/", json={"email": "a@b.co", "role_id": "user"}).status_code
        == 403
    )
    assert api.delete(f"/membership/{ids[3]}/").json() == {}
    inactive = api.get(f"/organization/{api.state.organization_id}/")["inactive_memberships"]
    assert [row["id"] for row in inactive] == [ids[3]]


def test_users_can_be_asked_for_their_availability(api: Api) -> None:
    rows = api.get("/user/availability/")["data"]
    assert {row["user_id"] for row in rows} == {row["id"] for row in api.get("/user/")["data"]}


def test_parts_of_a_user_can_be_chosen(api: Api) -> None:
    me = api.get("/me/", _fields="id,email")
    assert set(me) == {"id", "email"}
    assert api.get(f"/user/{me['id']}/", _fields="email") == {"email": me["email"]}


@pytest.mark.parametrize("path", ["/user/user_x/", "/organization/orga_x/", "/pipeline/pipe_x/"])
def test_what_does_not_exist_is_not_found(api: Api, path: str) -> None:
    assert api.send("GET", path).status_code == 404


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/status/lead/", {}),
        ("/status/opportunity/", {"label": "X", "type": "odd"}),
        ("/status/opportunity/", {"label": "X", "pipeline_id": "pipe_x"}),
        ("/pipeline/", {"name": 5}),
        ("/membership/", {"email": "a@b.co"}),
    ],
)
def test_bad_settings_are_refused(api: Api, path: str, body: dict[str, object]) -> None:
    assert api.refused("POST", path, body)["field-errors"]


def test_bad_changes_of_settings_are_refused(api: Api) -> None:
    organization = f"/organization/{api.state.organization_id}/"
    membership = next(iter(api.state.memberships))["id"]
    pipeline = next(iter(api.state.pipelines))["id"]
    unknown = [{"id": "stat_x"}]
    for path, body in (
        (organization, {"lead_statuses": unknown}),
        (f"/pipeline/{pipeline}/", {"statuses": unknown}),
        (f"/membership/{membership}/", {"role_id": "emperor"}),
        ("/membership/", {"role_id": "user"}),
    ):
        refusal = api.refused("PUT", path, body)
        assert refusal["errors"] or refusal["field-errors"]
    body = {"_params": {"id__in": "memb_x"}, "role_id": "user"}  # type: ignore[assignment]
    assert api.send("PUT", "/membership/", json=body).status_code == 404


def test_a_pipeline_is_made_with_its_statuses(api: Api) -> None:
    statuses = [{"label": "Open", "type": "active"}, {"label": "Done", "type": "won"}]
    made = api.post("/pipeline/", {"name": "Renewals", "statuses": statuses})
    assert [{key: row[key] for key in ("label", "type")} for row in made["statuses"]] == statuses
    refused = api.refused("POST", "/pipeline/", {"name": "X", "statuses": [{"type": "active"}]})
    assert "label" in str(refused["field-errors"]["statuses"])
