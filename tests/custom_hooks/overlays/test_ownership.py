"""What the vendor says beneath our overlays: one sentence a change, and what evidence supports."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from custom_hooks.description import Described, describe
from custom_hooks.document import Document, dump
from custom_hooks.intake.strip import strip
from custom_hooks.overlays import ownership
from custom_hooks.overlays.comparison import differences, look, table
from custom_hooks.overlays.overlay import Overlaid, apply
from tests.custom_hooks.small import content, reference, small

OURS = {"type": "object", "properties": {"id": {"type": "string"}, "size": {"type": "integer"}}}


@pytest.fixture
def owned(tmp_path: Path) -> tuple[Document, Overlaid]:
    """The small document, and an overlay that types a gadget."""
    actions: list[dict[str, Any]] = [
        {"target": "$.components.schemas", "update": {"Gadget": OURS}},
        *(
            {
                "target": f"$.paths['/gadget/{{id}}/'].{method}",
                "update": {
                    "responses": {"200": {"description": "", **content(reference("Gadget"))}}
                },
            }
            for method in ("get", "put")
        ),
    ]
    (tmp_path / "gadgets.yaml").write_text(
        dump({"overlay": "1.0.0", "info": {}, "actions": actions})
    )
    vendor = strip(small())
    return vendor, apply(vendor, tmp_path)


def test_what_is_lacked_is_marked(owned: tuple[Document, Overlaid]) -> None:
    seen = ownership.observe(*owned)["GET /gadget/{id}/ response"]
    assert seen["name"] == "string, required, lacked"
    assert seen["size"] == "number"


def test_a_change_that_places_share_is_one_sentence(owned: tuple[Document, Overlaid]) -> None:
    seen = ownership.observe(*owned)
    lock = {place: {**said, "size": "integer"} for place, said in seen.items()}
    (sentence,) = ownership.sentences(lock, ownership.compare(lock, seen))
    assert sentence == (
        "GET /gadget/{id}/ response (and 1 more places, such as PUT /gadget/{id}/ response): "
        "`size` changed from integer to number, which our overlay shadows"
    )


def test_an_order_of_types_is_no_change() -> None:
    schemas = [{"anyOf": [{"type": "null"}, {"type": "string"}]}, {"type": ["string", "null"]}]
    texts = {str(describe({}, {"type": "array", "items": schema})["[]"]) for schema in schemas}
    assert texts == {"string or null"}


@pytest.mark.parametrize(
    ("bodies", "supports"),
    [
        ([], ""),
        ([{"size": 1, "id": "a"}], "both"),
        ([{"size": 1.5, "id": "a"}], "theirs"),
        ([{"size": "x", "id": "a"}], "neither"),
    ],
)
def test_recorded_bodies_support_a_type(
    owned: tuple[Document, Overlaid], bodies: list[Any], supports: str
) -> None:
    place = ("/gadget/{id}/", "get", "response")
    rows = differences(*owned, {place: [(body, True) for body in bodies]})
    (row,) = [row for row in rows if row.place.startswith("GET") and row.path == "size"]
    assert (row.ours, row.theirs) == ("integer, optional", "number, optional")
    assert row.supports == supports


def test_a_key_that_is_absent_counts_where_the_body_is_whole() -> None:
    bodies = [({"data": [{"a": None}, {}]}, True), ({"data": [{}]}, False)]
    seen = look(bodies, "data[].a")
    assert (seen.present, seen.null, seen.absent) == (1, 1, 1)


def test_differences_are_a_table(owned: tuple[Document, Overlaid]) -> None:
    text = table(differences(*owned, {}))
    assert "| GET /gadget/{id}/ response | `size` | integer, optional | number, optional |" in text


def test_a_property_of_several_members_has_all_their_kinds() -> None:
    members = [{"properties": {"a": {"type": kind}}} for kind in ("string", "integer")]
    assert describe({}, {"anyOf": members})["a"] == Described(frozenset({"string", "integer"}))
