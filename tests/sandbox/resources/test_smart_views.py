"""Smart views over real HTTP: who sees them and what they find."""

from __future__ import annotations

from typing import Any

from tests.sandbox.http_api import Api


def view(api: Api, **values: Any) -> dict[str, Any]:
    made: dict[str, Any] = api.post("/saved_search/", {"name": "Mine", **values})
    return made


def test_a_view_has_all_its_keys(api: Api) -> None:
    made = view(api, s_query={"query": {"type": "match_all"}})
    assert made["s_query"] == {
        "query": {"type": "match_all"},
        "sort": [],
        "results_limit": None,
    }
    assert (made["shared_with"], made["used_recently"]) == ([], False)
    assert made["sharing_settings"]["whole_org"] is False


def test_both_ways_of_sharing_say_the_same(api: Api) -> None:
    me, group = api.get("/me/")["id"], api.post("/group/", {"name": "Viewers"})["id"]
    made = view(api, shared_with=[me, group])
    assert made["sharing_settings"] == {"whole_org": False, "user_ids": [me], "group_ids": [group]}
    whole = api.put(f"/saved_search/{made['id']}/", {"sharing_settings": {"whole_org": True}})
    assert (whole["is_shared"], whole["shared_with"]) == (True, [])


def test_a_view_of_me_depends_on_the_user(api: Api) -> None:
    condition = {
        "type": "field_condition",
        "field": {"type": "regular_field", "object_type": "lead", "field_name": "created_by"},
        "condition": {"type": "current_user"},
    }
    assert view(api, s_query={"query": condition})["is_user_dependent"] is True
    assert view(api, query="name:a")["is_user_dependent"] is False


def test_views_of_leads_are_listed_unless_another_type_is_asked_for(api: Api) -> None:
    made = view(api, type="contact", s_query={"query": {"type": "match_all"}})
    assert made["id"] not in [row["id"] for row in api.get("/saved_search/")["data"]]
    rows = api.get("/saved_search/", type="contact")["data"]
    assert made["id"] in [row["id"] for row in rows]


def test_a_type_that_is_none_is_refused(api: Api) -> None:
    refused = api.refused("POST", "/saved_search/", {"name": "A", "type": "boat"})
    assert set(refused["field-errors"]) == {"type"}
