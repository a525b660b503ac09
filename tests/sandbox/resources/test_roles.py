"""Roles and API keys over real HTTP."""

from __future__ import annotations

from tests.sandbox.conformity import faults
from tests.sandbox.http_api import Api


def test_every_organization_has_the_built_in_roles(api: Api) -> None:
    page = api.get("/role/")
    assert faults("GET", "/role/", page) == []
    built_in = {row["id"] for row in page["data"] if not row["editable"]}
    assert built_in == {"admin", "superuser", "user", "restricteduser"}


def test_a_role_is_what_the_document_says(api: Api) -> None:
    role = api.post("/role/", {"name": "Manager", "permissions": ["export", "bulk_edit"]})
    assert faults("POST", "/role/", role, status=201) == []
    assert role["editable"] is True


def test_a_role_changes(api: Api) -> None:
    at = f"/role/{api.post('/role/', {'name': 'A'})['id']}/"
    assert api.put(at, {"permissions": ["export"]})["permissions"] == ["export"]


def test_who_sees_every_lead_needs_no_fields_for_it(api: Api) -> None:
    field = api.field("lead", name="Owner", type="user")
    body = {
        "name": "A",
        "permissions": ["view_all_leads"],
        "visibility_user_lcf_ids": [field["id"]],
    }
    assert set(api.refused("POST", "/role/", body)["field-errors"]) == {"visibility_user_lcf_ids"}
    body["permissions"] = []
    assert api.post("/role/", body)["visibility_user_lcf_ids"] == [field["id"]]


def test_only_user_fields_say_who_sees_a_lead(api: Api) -> None:
    field = api.field("lead", name="Text", type="text")
    body = {"name": "A", "visibility_user_lcf_ids": [field["id"]]}
    assert set(api.refused("POST", "/role/", body)["field-errors"]) == {"visibility_user_lcf_ids"}


def test_built_in_roles_stay(api: Api) -> None:
    assert api.refused("PUT", "/role/admin/", {"name": "Other"})["errors"]
    assert api.refused("DELETE", "/role/admin/")["errors"]


def test_a_role_that_is_in_use_stays(api: Api) -> None:
    role = api.post("/role/", {"name": "Used"})
    member = api.get("/me/")["memberships"][0]
    api.put(f"/membership/{member['id']}/", {"role_id": role["id"]})
    assert api.refused("DELETE", f"/role/{role['id']}/")["errors"]
    api.put(f"/membership/{member['id']}/", {"role_id": "admin"})
    assert api.delete(f"/role/{role['id']}/").json() == {}


def test_a_membership_takes_no_role_that_is_not_there(api: Api) -> None:
    member = api.get("/me/")["memberships"][0]
    refused = api.refused("PUT", f"/membership/{member['id']}/", {"role_id": "role_nothing"})
    assert set(refused["field-errors"]) == {"role_id"}


def test_api_keys_are_listed_without_the_keys(api: Api) -> None:
    response = api.send("GET", "/api_key/")
    (key,) = response.json()["data"]
    assert key["user_id"] == api.get("/me/")["id"]
    assert api.sandbox.api_key not in response.text
