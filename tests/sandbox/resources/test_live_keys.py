"""What live responses carry beyond the documents, and what declared parameters do."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.sandbox.http_api import Api


@pytest.mark.parametrize(
    ("path", "keys"),
    [
        ("/lead/", "created_by_name updated_by_name integration_links"),
        ("/contact/", "integration_links timezone timezone_source"),
        ("/opportunity/", "attachments integration_links"),
        (
            "/task/",
            "due_date priority resolution deduplication_key is_primary_lead_notification "
            "agent_config_id sequence_id sequence_subscription_id",
        ),
        ("/custom_field/lead/", "is_shared referenced_custom_type_id back_reference_is_visible"),
        ("/user/", "email_verified_at google_profile_image_url last_used_timezone"),
        ("/role/", "date_created date_updated organization_id"),
        ("/connected_account/", "receive_attempts_count"),
        ("/dialer/", "target_type"),
    ],
)
def test_records_carry_what_live_ones_do(api: Api, path: str, keys: str) -> None:
    record = api.get(path)["data"][0]
    assert set(keys.split()) <= set(record)


@pytest.mark.parametrize(
    ("path", "key"),
    [
        ("/task/", "total_results"),
        ("/pipeline/", "has_more"),
        ("/custom_activity/", "has_more"),
        ("/event/", "has_more"),
    ],
)
def test_lists_carry_what_live_ones_do(api: Api, path: str, key: str) -> None:
    assert key in api.get(path)


def test_events_say_which_app_asked(api: Api) -> None:
    api.lead()
    event = api.get("/event/")["data"][0]
    assert (event["oauth_client_id"], event["oauth_scope"]) == (None, None)


def test_addresses_have_all_seven_keys(api: Api) -> None:
    (address,) = api.lead(addresses=[{"city": "Lyon"}])["addresses"]
    assert address == {
        **dict.fromkeys(("label", "address_1", "address_2", "state", "zipcode", "country"), ""),
        "city": "Lyon",
    }


def test_a_contact_has_the_time_zone_of_its_number(api: Api) -> None:
    phones = [{"phone": "+493012345678"}]
    (contact,) = api.lead(contacts=[{"name": "Ada", "phones": phones}])["contacts"]
    assert (contact["timezone"], contact["timezone_source"]) == ("Europe/Berlin", "phone")
    own = api.put(f"/contact/{contact['id']}/", {"timezone": "Asia/Tokyo"})
    assert (own["timezone"], own["timezone_source"]) == ("Asia/Tokyo", "manual")
    bare = api.put(f"/contact/{contact['id']}/", {"timezone": None, "phones": []})
    assert (bare["timezone"], bare["timezone_source"]) == (None, None)


@pytest.mark.parametrize(
    "path",
    ["/activity/", "/activity/note/", "/activity/call/", "/dialer/", "/opportunity/", "/task/"],
)
def test_another_organization_has_nothing_here(api: Api, path: str) -> None:
    assert api.get(path, organization_id="orga_another")["data"] == []
    mine = api.get(path, organization_id=api.state.organization_id)
    assert mine == api.get(path)


def test_a_skip_too_far_is_refused_in_closes_words(make_api: Callable[..., Api]) -> None:
    api = make_api(skip_limits={"lead": 5})
    (text,) = api.refused("GET", "/lead/?_skip=6")["errors"]
    assert text == (
        "The skip you set is larger than the maximum skip for this resource (max_skip = 5)."
    )


def test_accounts_by_kind(api: Api) -> None:
    rows = api.get("/connected_account/", _type="custom_email")["data"]
    assert {row["_type"] for row in rows} == {"custom_email"}
    assert api.get("/connected_account/", _type="zoom")["data"] == []


def test_custom_stands_for_every_custom_value(api: Api) -> None:
    field = api.field("lead", name="Shade", type="text")
    lead = api.lead(**{f"custom.{field['id']}": "red"})
    shown = api.get(f"/lead/{lead['id']}/", _fields="id,custom")
    assert shown[f"custom.{field['id']}"] == "red"
    assert shown["custom"]["Shade"] == "red"
    assert "name" not in shown


def test_indexes_trail_on_demand(make_api: Callable[..., Api]) -> None:
    api = make_api(index_lag_seconds=30)
    lead = api.lead()
    assert api.get("/lead/")["data"] == []
    assert api.get(f"/lead/{lead['id']}/")["id"] == lead["id"]
    api.state.clock.advance(31)
    assert [row["id"] for row in api.get("/lead/")["data"]] == [lead["id"]]
