"""Groups, send-as, connected accounts, dialers, playbooks, forms and enrichment over real HTTP."""

from __future__ import annotations

from collections.abc import Callable

from tests.sandbox.http_api import Api


def test_a_group_shows_members_only_when_asked(make_api: Callable[..., Api]) -> None:
    api = make_api()
    me = api.get("/me/")["id"]
    group = api.post("/group/", {"name": "Support"})
    assert api.post(f"/group/{group['id']}/member/", {"user_id": me}) == {"user_id": me}
    at = f"/group/{group['id']}/"
    assert "members" not in api.get(at)
    assert api.get(at, _fields="id,members")["members"] == [{"user_id": me}]
    assert "members" not in api.get("/group/")["data"][0]
    assert api.delete(f"/group/{group['id']}/member/{me}/").status_code == 204
    assert api.get(at, _fields="members")["members"] == []
    assert api.send("DELETE", f"/group/{group['id']}/member/{me}/").status_code == 404


def test_a_group_has_its_name_alone(api: Api) -> None:
    group = api.post("/group/", {"name": "Sales"})
    assert set(api.refused("POST", "/group/", {"name": "Sales"})["field-errors"]) == {"name"}
    assert api.put(f"/group/{group['id']}/", {"name": "Sales"})["name"] == "Sales"
    assert api.delete(f"/group/{group['id']}/").status_code == 204


def test_who_sends_as_me_is_mine_to_say(make_api: Callable[..., Api]) -> None:
    api = make_api()
    me, ann, bob, *_ = (row["id"] for row in api.get("/user/")["data"])
    made = api.post("/send_as/", {"allowing_user_id": me, "allowed_user_id": ann})
    other = {"allowing_user_id": ann, "allowed_user_id": me}
    assert api.send("POST", "/send_as/", json=other).status_code == 403
    page = api.post("/send_as/bulk/", {"allowed_user_ids": [bob], "disallowed_user_ids": [ann]})
    assert [row["allowed_user_id"] for row in page["data"]] == [bob]
    assert api.send("GET", f"/send_as/{made['id']}/").status_code == 404
    assert set(api.get("/send_as/")) == {"data"}
    assert api.refused("GET", f"/send_as/?allowing_user_id={ann}")["errors"]
    query = f"?allowing_user_id={me}&allowed_user_id={bob}"
    assert api.delete(f"/send_as/{query}").status_code == 204
    assert api.get("/send_as/")["data"] == []


def test_every_user_has_an_account(api: Api) -> None:
    accounts = api.get("/connected_account/")["data"]
    assert {row["user_id"] for row in accounts} == {row["id"] for row in api.get("/user/")["data"]}
    one = accounts[0]
    assert api.get(f"/connected_account/{one['id']}/") == one
    mine = api.get("/connected_account/", user_id=one["user_id"])["data"]
    assert [row["id"] for row in mine] == [one["id"]]


def test_dialers_are_read(api: Api) -> None:
    dialers = api.get("/dialer/")["data"]
    assert {row["type"] for row in dialers} == {"power", "predictive"}
    user = dialers[0]["user_id"]
    assert all(row["user_id"] == user for row in api.get("/dialer/", user_id=user)["data"])
    assert api.get("/dialer/", status__in="active")["data"] == []


def test_a_playbook_is_put_aside_and_taken_up(make_api: Callable[..., Api]) -> None:
    api = make_api()
    first = api.post("/playbook/", {"name": "Discovery"})
    second = api.post("/playbook/", {"name": "Closing", "outcome_ids": None})
    assert (first["position"], second["position"]) == (0, 1)
    at = f"/playbook/{first['id']}/"
    assert api.post(f"{at}archive/", {})["archived_at"] is not None
    archived = api.get("/playbook/", is_archived="true")["data"]
    assert [row["id"] for row in archived] == [first["id"]]
    assert api.post(f"{at}unarchive/", {})["archived_by_id"] is None
    after = api.get("/playbook/", position__gt=0)["data"]
    assert [row["id"] for row in after] == [second["id"]]
    assert api.put(at, {"description": "Ask"})["description"] == "Ask"
    assert api.delete(at).status_code == 204


def test_forms_and_what_was_filled_in(api: Api) -> None:
    form = api.get("/form/", is_archived="false")["data"][0]
    page = api.get("/activity/form_submission/", form_id=form["id"])["data"]
    assert page
    one = page[0]
    assert one["form_name"] == form["name"]
    assert set(one["values"]) <= {field["id"] for field in form["field_definitions"]}
    assert api.get(f"/form/{form['id']}/") == form
    api.delete(f"/activity/form_submission/{one['id']}/")
    assert api.send("GET", f"/activity/form_submission/{one['id']}/").status_code == 404


def test_imports_changed_some_leads(api: Api) -> None:
    updates = api.get("/activity/import_update/")["data"]
    assert updates
    one = updates[0]
    of_lead = api.get("/activity/import_update/", lead_id=one["lead_id"])["data"]
    assert one["id"] in [row["id"] for row in of_lead]


def test_enrichment_keeps_what_is_there(make_api: Callable[..., Api]) -> None:
    api = make_api()
    field = api.field("lead", name="Branch", type="choices", choices=["a", "b"])
    key = f"custom.{field['id']}"
    lead = api.lead(**{key: "a"})
    body = {
        "organization_id": api.state.organization_id,
        "object_type": "lead",
        "object_id": lead["id"],
        "field_id": field["id"],
    }
    assert api.post("/enrich_field/", body)["value"] == "a"
    other = {**body, "object_id": api.lead()["id"]}
    seen = api.post("/enrich_field/", {**other, "set_new_value": False})
    assert key not in api.get(f"/lead/{other['object_id']}/")
    assert api.post("/enrich_field/", other)["value"] == seen["value"]
    assert api.get(f"/lead/{other['object_id']}/")[key] == seen["value"]


def test_enrichment_refuses_a_field_of_others(api: Api) -> None:
    field = api.field("contact", name="Mood", type="text")
    body = {
        "organization_id": api.state.organization_id,
        "object_type": "lead",
        "object_id": api.lead()["id"],
        "field_id": field["id"],
    }
    assert set(api.refused("POST", "/enrich_field/", body)["field-errors"]) == {"field_id"}


def test_an_unsubscribed_address_shows_at_its_contacts(make_api: Callable[..., Api]) -> None:
    api = make_api()
    lead = api.lead(contacts=[{"name": "Ada", "emails": [{"email": "ada@quill.example"}]}])
    at = f"/contact/{lead['contacts'][0]['id']}/"
    assert api.post("/unsubscribe/email/", {"email": "Ada@Quill.example"}) == {
        "email": "Ada@Quill.example"
    }
    assert api.get(at)["emails"][0]["is_unsubscribed"] is True
    assert api.get("/unsubscribe/email/")["data"] == [{"email": "Ada@Quill.example"}]
    assert api.delete("/unsubscribe/email/ada@quill.example/").json() == {
        "email": "Ada@Quill.example"
    }
    assert api.get(at)["emails"][0]["is_unsubscribed"] is False


def test_whoever_has_an_address_of_ours_is_taken_in(make_api: Callable[..., Api]) -> None:
    api = make_api()
    body = {"email": "ada.quill@sandbox.example", "role_id": "user"}
    made = api.post("/membership/", body)
    assert (made["role"], made["onboarding_status"]) == ("user", "in-progress")
    assert api.get(f"/user/{made['user_id']}/")["first_name"] == "Ada"
    assert set(api.refused("POST", "/membership/", body)["field-errors"]) == {"email"}
    api.delete(f"/membership/{made['id']}/")
    assert api.post("/membership/", body)["id"] == made["id"]
    told = api.get("/event/", object_id=made["id"], action="deactivated")["data"]
    assert [row["object_type"] for row in told] == ["membership"]


def test_views_are_pinned(make_api: Callable[..., Api]) -> None:
    api = make_api()
    query = {"query": {"type": "match_all"}}
    view = api.post("/saved_search/", {"name": "All", "type": "lead", "s_query": query})
    at = f"/membership/{api.get('/me/')['memberships'][0]['id']}/pinned_views/"
    assert api.get(at) == {"saved_view_ids": []}
    assert api.put(at, {"saved_view_ids": [view["id"]]}) == api.get(at)
    assert api.refused("PUT", at, {"saved_view_ids": ["save_no"]})["field-errors"]


def test_what_a_member_may_do_follows_the_role(make_api: Callable[..., Api]) -> None:
    api = make_api()
    role = api.post("/role/", {"name": "Exporter", "permissions": ["export"]})
    member = api.get("/me/")["memberships"][0]
    after = api.put(f"/membership/{member['id']}/", {"role_id": role["id"]})
    assert (after["permissions_granted"], after["role"]) == (["export"], "Exporter")


def test_the_organization_carries_what_live_ones_do(api: Api) -> None:
    shown = api.get(f"/organization/{api.state.organization_id}/")
    assert {"opportunity_statuses", "lead_custom_fields", "plan_id", "features"} <= set(shown)
    assert shown["currency_symbol"] == "$"
    assert {row["role"] for row in shown["memberships"]} == {"admin", "user"}


def test_me_carries_accounts_and_numbers(api: Api) -> None:
    me = api.get("/me/")
    assert [row["user_id"] for row in me["email_accounts"]] == [me["id"]]
    assert {row["user_id"] for row in me["phone_numbers"]} == {me["id"]}
    assert all(row["is_group_number"] for row in me["all_group_numbers"])
