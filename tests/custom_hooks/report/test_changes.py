"""The change report: what is named, and what is marked as breaking."""

from __future__ import annotations

from pathlib import Path

import pytest

from custom_hooks.report.changes import Change, compare, generated_surface, markdown


@pytest.mark.parametrize(
    ("before", "after", "breaks"),
    [
        ("int | None", "str | None", True),
        ("str | None", "dt.date | str | None", False),
        ("dt.date | str | None", "str | None", True),
        ("str | None", "str (required)", True),
        ("str (required)", "str | None", False),
    ],
)
def test_an_argument_breaks_when_it_takes_less(before: str, after: str, breaks: bool) -> None:
    what = "`leads.list()` argument `x`"
    (change,) = compare({what: before}, {what: after})
    assert change.breaks is breaks


def test_a_changed_attribute_breaks() -> None:
    (change,) = compare({"`Lead.name`": "str"}, {"`Lead.name`": "str | None"})
    assert change == Change("changed", "`Lead.name`: str → str | None", breaks=True)


def test_deprecating_does_not_break() -> None:
    (change,) = compare({"GET /lead/": ""}, {"GET /lead/": "deprecated"})
    assert not change.breaks


def test_what_belongs_to_a_removed_whole_is_not_listed_again() -> None:
    before = {
        "GET /lead/": "",
        "GET /lead/ parameter `_limit`": "integer",
        "GET /lead/ answer `data[]`": "object",
        "`Lead`": "",
        "`Lead.name`": "str",
    }
    assert [change.what for change in compare(before, {})] == ["GET /lead/", "`Lead`"]


def test_a_nested_property_is_listed_once() -> None:
    after = {"GET /lead/ answer `geo`": "object", "GET /lead/ answer `geo.lat`": "number"}
    assert [change.what for change in compare({}, after)] == ["GET /lead/ answer `geo`"]


def test_a_required_argument_that_is_added_breaks() -> None:
    (change,) = compare({}, {"GET /lead/ parameter `owner`": "string (required)"})
    assert change.breaks


def test_breaking_changes_stand_first() -> None:
    text = markdown("Title", compare({"b": "1", "c": ""}, {"a": "", "c": ""}))
    assert text == "### Title\n\n- **Breaking:** removed b\n- added a\n"


def test_the_generated_surface_names_functions_arguments_and_attributes(tmp_path: Path) -> None:
    (tmp_path / "api").mkdir()
    (tmp_path / "models").mkdir()
    (tmp_path / "api" / "leads.py").write_text(
        "async def get(client: Caller, /, id: str, *, fields: X | None = None) -> Lead: ...\n"
    )
    (tmp_path / "models" / "lead.py").write_text("class Lead(Record):\n    name: str\n")
    assert generated_surface(tmp_path) == {
        "`leads.get()`": "returns Lead",
        "`leads.get()` argument `id`": "str (required)",
        "`leads.get()` argument `fields`": "X | None",
        "`Lead`": "",
        "`Lead.name`": "str",
    }
