"""Page sizes and depths, with their caps."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from close_async.sandbox.config import PAGE_LIMITS
from tests.sandbox.http_api import Api


@pytest.mark.parametrize(
    ("path", "largest"),
    [
        ("/lead/", 200),
        ("/opportunity/", 250),
        ("/contact/", 100),
        ("/activity/note/", 100),
        ("/task/", 1000),
        ("/custom_field/lead/", 1000),
        ("/user/", 1000),
        ("/saved_search/", 100),
    ],
)
def test_a_page_has_a_largest_size(api: Api, path: str, largest: int) -> None:
    assert api.send("GET", f"{path}?_limit={largest}").status_code == 200
    assert api.refused("GET", f"{path}?_limit={largest + 1}")["errors"]


@pytest.mark.parametrize(("path", "deepest"), [("/lead/", 35_000), ("/activity/note/", 250_000)])
def test_a_list_has_a_depth_beyond_which_it_is_refused(api: Api, path: str, deepest: int) -> None:
    assert api.get(path, _skip=deepest)["data"] == []
    assert api.refused("GET", f"{path}?_skip={deepest + 1}")["errors"]


@pytest.mark.parametrize("name", ["_limit", "_skip"])
@pytest.mark.parametrize("value", ["-1", "ten", "1.5"])
def test_a_number_that_is_none_is_refused_by_name(api: Api, name: str, value: str) -> None:
    assert set(api.refused("GET", f"/lead/?{name}={value}")["field-errors"]) == {name}


def test_caps_can_be_set(make_api: Callable[..., Api]) -> None:
    api = make_api(
        leads=30, page_limits={**PAGE_LIMITS, "lead": 7}, skip_limits={"lead": 14}, page_default=5
    )
    assert len(api.get("/lead/")["data"]) == 5
    assert len(api.get("/lead/", _limit=7, _skip=14)["data"]) == 7
    assert api.refused("GET", "/lead/?_limit=8")["errors"]
    assert api.refused("GET", "/lead/?_skip=15")["errors"]


def test_a_page_of_nothing_still_counts(api: Api) -> None:
    page = api.get("/lead/", _limit=0)
    assert page["data"] == []
    assert page["total_results"] >= 40


def test_offset_pages_shift_when_a_record_appears(make_api: Callable[..., Api]) -> None:
    api = make_api(leads=6)
    first = [row["id"] for row in api.get("/lead/", _limit=3)["data"]]
    api.lead()
    second = [row["id"] for row in api.get("/lead/", _limit=3, _skip=3)["data"]]
    assert first[-1] == second[0]
