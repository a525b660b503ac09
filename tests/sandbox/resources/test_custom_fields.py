"""Definitions of custom fields, their order, and the association of shared ones."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.sandbox.http_api import Api

PLAIN = ["lead", "contact", "opportunity", "shared"]


@pytest.mark.parametrize("path", PLAIN)
def test_a_field_is_made_read_renamed_and_deleted(api: Api, path: str) -> None:
    field = api.field(path, type="text", description="How large")
    at = f"/custom_field/{path}/{field['id']}/"
    assert field["id"].startswith("cf_")
    assert (field["accepts_multiple_values"], field["choices"]) == (False, None)
    assert api.put(at, {"name": "Width"})["name"] == "Width"
    assert api.get(at)["name"] == "Width"
    assert field["id"] in [row["id"] for row in api.get(f"/custom_field/{path}/")["data"]]
    assert api.delete(at).json() == {}
    assert api.send("GET", at).status_code == 404


def test_a_field_is_found_at_the_older_path_too(api: Api) -> None:
    field = api.field("lead", type="text")
    assert api.get(f"/custom_fields/lead/{field['id']}/")["id"] == field["id"]


def test_a_field_belongs_to_one_kind_of_object(api: Api) -> None:
    field = api.field("lead", type="text")
    assert api.send("GET", f"/custom_field/contact/{field['id']}/").status_code == 404


@pytest.mark.parametrize(
    ("values", "wrong"),
    [
        ({"type": "colour"}, "type"),
        ({"type": "text", "name": ""}, "name"),
        ({"type": "choices"}, "choices"),
        ({"type": "choices", "choices": [1]}, "choices"),
        ({"type": "text", "accepts_multiple_values": True}, "accepts_multiple_values"),
        ({"type": "textarea"}, "type"),
        ({"type": "text", "description": "x" * 281}, "description"),
        ({"type": "custom_object"}, "referenced_custom_type_id"),
    ],
)
def test_a_bad_definition_is_refused_by_field(
    api: Api, values: dict[str, object], wrong: str
) -> None:
    refusal = api.refused("POST", "/custom_field/lead/", {"name": "Size", **values})
    assert set(refusal["field-errors"]) == {wrong}


def test_deleting_a_field_takes_its_values_away(api: Api) -> None:
    field = api.field("lead", type="text")
    key = f"custom.{field['id']}"
    lead = api.lead(**{key: "x"})
    api.delete(f"/custom_field/lead/{field['id']}/")
    assert key not in api.get(f"/lead/{lead['id']}/")


def test_another_type_converts_the_values_that_it_can(api: Api) -> None:
    field = api.field("lead", type="text")
    key, at = f"custom.{field['id']}", f"/custom_field/lead/{field['id']}/"
    seven, words = api.lead(**{key: "7"}), api.lead(**{key: "seven"})
    assert api.put(at, {"type": "number"})["type"] == "number"
    assert api.get(f"/lead/{seven['id']}/")[key] == 7
    assert key not in api.get(f"/lead/{words['id']}/")


def test_the_schema_orders_regular_and_shared_fields(make_api: Callable[..., Api]) -> None:
    api = make_api()
    before = [row["id"] for row in api.get("/custom_field_schema/lead/")["fields"]]
    shared = next(iter(api.get("/custom_field/shared/")["data"]))
    assert shared["id"] in before
    body = {"fields": [{"id": shared["id"]}, {"id": before[3]}]}
    after = [row["id"] for row in api.put("/custom_field_schema/lead/", body)["fields"]]
    assert after[:2] == [shared["id"], before[3]]
    assert sorted(after) == sorted(before)
    assert [row["id"] for row in api.get("/custom_field_schema/lead/")["fields"]] == after


def test_the_schema_of_a_type_is_found_by_the_types_id(api: Api) -> None:
    type_id = api.get("/custom_activity/")["data"][0]["id"]
    schema = api.get(f"/custom_field_schema/custom_activity_type/{type_id}/")
    assert (schema["object_type"], schema["name"]) == ("custom_activity_type", "Demonstration")
    assert [row["name"] for row in schema["fields"]] == ["Outcome", "Summary"]
    escaped = api.get(f"/custom_field_schema/custom_activity_type%2F{type_id}/")
    assert escaped == schema


def test_a_schema_of_nothing_is_not_found(api: Api) -> None:
    assert api.send("GET", "/custom_field_schema/unicorn/").status_code == 404


def test_a_schema_cannot_order_fields_of_others(api: Api) -> None:
    field = api.field("contact", type="text")
    body = {"fields": [{"id": field["id"]}]}
    assert api.refused("PUT", "/custom_field_schema/lead/", body)["field-errors"]


def test_a_shared_field_works_where_it_is_associated(api: Api) -> None:
    field = api.field("shared", type="text")
    key, at = f"custom.{field['id']}", f"/custom_field/shared/{field['id']}/association/"
    assert api.refused("POST", "/lead/", {key: "x"})["field-errors"]
    response = api.send("POST", at, json={"object_type": "lead"})
    assert response.status_code == 201
    assert response.json() == {"object_type": "lead", "required": False, "editable_with_roles": []}
    lead = api.lead(**{key: "x"})
    assert lead[key] == "x"
    assert api.put(f"{at}lead/", {"editable_with_roles": ["admin"]})["editable_with_roles"] == [
        "admin"
    ]
    assert api.delete(f"{at}lead/").status_code == 204
    assert api.send("GET", f"{at}lead/").status_code == 404
    assert key not in api.get(f"/lead/{lead['id']}/")


def test_an_association_with_a_type_has_a_slash_that_is_not_escaped(api: Api) -> None:
    type_id = api.get("/custom_activity/")["data"][0]["id"]
    field = api.field("shared", type="text")
    at = f"/custom_field/shared/{field['id']}/association/"
    body = {"object_type": "custom_activity_type", "custom_activity_type_id": type_id}
    api.post(at, {**body, "required": True})
    assert api.get(f"{at}custom_activity_type/{type_id}/")["required"] is True
    escaped = api.send("GET", f"{at}custom_activity_type%2F{type_id}/")
    assert escaped.status_code == 404


def test_a_field_is_associated_once(api: Api) -> None:
    field = api.field("shared", type="text")
    at = f"/custom_field/shared/{field['id']}/association/"
    api.post(at, {"object_type": "lead"})
    assert api.refused("POST", at, {"object_type": "lead"})["errors"]
