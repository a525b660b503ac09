"""Custom activities and objects, and their types, over real HTTP."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.http_api import Api

TYPES = [
    ("/custom_activity/", {"name": "Visit"}),
    ("/custom_object_type/", {"name": "Car", "name_plural": "Cars"}),
]


@pytest.mark.parametrize(("path", "body"), TYPES)
def test_a_type_is_made_changed_and_deleted(api: Api, path: str, body: dict[str, Any]) -> None:
    response = api.send("POST", path, json=body)
    made = response.json()
    assert response.status_code == 201
    assert response.headers["location"] == f"/api/v1{path}{made['id']}/"
    assert made["fields"] == []
    assert api.put(f"{path}{made['id']}/", {"is_archived": True})["is_archived"] is True
    assert "data" in api.get(path)
    assert api.delete(f"{path}{made['id']}/").status_code == 204
    assert api.send("GET", f"{path}{made['id']}/").status_code == 404


def _visit(api: Api) -> tuple[str, str]:
    type_id = api.post("/custom_activity/", {"name": "Visit"})["id"]
    field = api.field("activity", type="textarea", custom_activity_type_id=type_id, required=True)
    return type_id, f"custom.{field['id']}"


def test_a_published_activity_needs_its_required_fields(api: Api) -> None:
    type_id, key = _visit(api)
    body = {"lead_id": api.lead()["id"], "custom_activity_type_id": type_id}
    assert set(api.refused("POST", "/activity/custom/", body)["field-errors"]) == {key}
    draft = api.post("/activity/custom/", {**body, "status": "draft"})
    assert (draft["status"], draft["last_published_at"]) == ("draft", None)
    at = f"/activity/custom/{draft['id']}/"
    assert api.refused("PUT", at, {"status": "published"})["field-errors"]
    published = api.put(at, {"status": "published", key: "Went well"})
    assert published["last_published_at"] is not None


def test_custom_activities_are_listed_by_type(api: Api) -> None:
    type_id, key = _visit(api)
    lead = api.lead()
    body = {"lead_id": lead["id"], "custom_activity_type_id": type_id, key: "x"}
    activity = api.post("/activity/custom/", body)
    found = api.get("/activity/custom/", lead_id=lead["id"], custom_activity_type_id=type_id)
    assert [row["id"] for row in found["data"]] == [activity["id"]]
    by_type = api.get("/activity/", lead_id=lead["id"], _type__in=type_id)
    assert [row["id"] for row in by_type["data"]] == [activity["id"]]
    assert api.refused("GET", f"/activity/custom/?custom_activity_type_id={type_id}")["errors"]


def test_a_type_shows_its_fields_in_the_order_that_it_was_given(api: Api) -> None:
    type_id, key = _visit(api)
    second = api.field("activity", type="number", custom_activity_type_id=type_id)
    order = [{"id": second["id"]}, {"id": key.removeprefix("custom.")}]
    after = api.put(f"/custom_activity/{type_id}/", {"fields": order})
    assert [row["id"] for row in after["fields"]] == [row["id"] for row in order]


def _types(api: Api) -> tuple[str, str, str]:
    car = api.post("/custom_object_type/", {"name": "Car", "name_plural": "Cars"})["id"]
    trip = api.post("/custom_object_type/", {"name": "Trip", "name_plural": "Trips"})["id"]
    field = api.field(
        "custom_object_type",
        type="custom_object",
        custom_object_type_id=trip,
        referenced_custom_type_id=car,
        accepts_multiple_values=True,
    )
    return car, trip, f"custom.{field['id']}"


def test_an_object_refers_to_objects_of_the_right_type(api: Api) -> None:
    car_type, trip_type, key = _types(api)
    lead = api.lead()["id"]

    def body(type_id: str, **more: object) -> dict[str, object]:
        return {"lead_id": lead, "custom_object_type_id": type_id, "name": "One", **more}

    response = api.send("POST", "/custom_object/", json=body(car_type))
    car = response.json()["id"]
    assert (response.status_code, response.headers["location"]) == (
        201,
        f"/api/v1/custom_object/{car}/",
    )
    trip = api.post("/custom_object/", body(trip_type, **{key: [car]}))
    assert trip[key] == [car]
    bad = body(trip_type, **{key: [trip["id"]]})
    assert set(api.refused("POST", "/custom_object/", bad)["field-errors"]) == {key}
    back = api.get(f"/custom_object_type/{car_type}/")["back_reference_fields"]
    assert [f"custom.{row['id']}" for row in back] == [key]


def test_objects_are_listed_by_lead_only(api: Api) -> None:
    car_type, _, _ = _types(api)
    lead = api.lead()["id"]
    body = {"lead_id": lead, "custom_object_type_id": car_type, "name": "One"}
    car = api.post("/custom_object/", body)
    found = api.get("/custom_object/", lead_id=lead, custom_object_type_id=car_type)
    assert [row["id"] for row in found["data"]] == [car["id"]]
    assert "lead_id" in api.refused("GET", "/custom_object/")["field-errors"]
    assert api.put(f"/custom_object/{car['id']}/", {"name": "Two"})["name"] == "Two"
    assert api.delete(f"/custom_object/{car['id']}/").status_code == 204


def test_a_type_with_records_stays(api: Api) -> None:
    car_type, _, _ = _types(api)
    body = {"lead_id": api.lead()["id"], "custom_object_type_id": car_type, "name": "One"}
    api.post("/custom_object/", body)
    assert api.refused("DELETE", f"/custom_object_type/{car_type}/")["errors"]


def test_a_draft_is_pinned_and_dated(api: Api) -> None:
    type_id, _ = _visit(api)
    lead = api.lead(contacts=[{"name": "Ada"}])
    contact = lead["contacts"][0]["id"]
    body = {"lead_id": lead["id"], "custom_activity_type_id": type_id, "status": "draft"}
    moment = "2026-01-01T09:00:00+00:00"
    draft = api.post("/activity/custom/", {**body, "contact_id": contact, "activity_at": moment})
    assert (draft["contact_id"], draft["activity_at"]) == (contact, moment)
    changes = {"pinned": True, "contact_id": None, "activity_at": "2026-02-01T09:00:00+00:00"}
    after = api.put(f"/activity/custom/{draft['id']}/", changes)
    assert after["pinned_at"] is not None
    assert (after["contact_id"], after["activity_at"][:7]) == (None, "2026-02")
