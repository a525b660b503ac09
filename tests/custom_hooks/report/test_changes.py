"""The change report: what is named, what breaks, and the version that is proposed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from custom_hooks.intake.strip import strip
from custom_hooks.report import generated, interface
from custom_hooks.report.changes import Change, Level, grouped, markdown, outermost
from custom_hooks.report.generated import Surface
from custom_hooks.report.versions import current_version, next_version, proposal
from tests.custom_hooks.small import ID, content, reference, response, small


def gadget(document: dict[str, Any]) -> dict[str, Any]:
    properties: dict[str, Any] = document["components"]["schemas"]["Gadget"]["properties"]
    return properties


def new_gadget(document: dict[str, Any]) -> dict[str, Any]:
    schema: dict[str, Any] = document["components"]["schemas"]["NewGadget"]
    return schema


def listing(document: dict[str, Any]) -> dict[str, Any]:
    operation: dict[str, Any] = document["paths"]["/gadget/"]["get"]
    return operation


def parameter(document: dict[str, Any], name: str) -> dict[str, Any]:
    (found,) = [entry for entry in listing(document)["parameters"] if entry["name"] == name]
    result: dict[str, Any] = found
    return result


RESPONSES = "GET /gadget/ response, GET /gadget/{id}/ response, POST /gadget/ response, "
RESPONSES += "PUT /gadget/{id}/ response"
BODIES = "POST /gadget/ body, PUT /gadget/{id}/ body"

CASES: list[tuple[str, Callable[[dict[str, Any]], object], list[str]]] = [
    ("nothing", lambda d: None, []),
    (
        "server",
        lambda d: d.update(servers=[{"url": "https://eu.close.com/api/v1"}]),
        ["- **Breaking:** The server: https://api.close.com/api/v1 → https://eu.close.com/api/v1"],
    ),
    (
        "operation added",
        lambda d: d["paths"].update({"/part/": {"get": {"responses": response({})}}}),
        ["- GET /part/: added"],
    ),
    (
        "operation removed",
        lambda d: d["paths"]["/gadget/{id}/"].pop("delete"),
        ["- **Breaking:** DELETE /gadget/{id}/: removed"],
    ),
    (
        "operation deprecated",
        lambda d: listing(d).update(deprecated=True),
        ["- GET /gadget/: deprecated"],
    ),
    (
        "parameter required",
        lambda d: parameter(d, "kind").update(required=True),
        ["- **Breaking:** GET /gadget/ parameters: `kind` required"],
    ),
    (
        "parameter deprecated",
        lambda d: parameter(d, "kind").update(deprecated=True),
        ["- GET /gadget/ parameters: `kind` deprecated"],
    ),
    (
        "parameter takes less",
        lambda d: parameter(d, "kind")["schema"].update(enum=["round"]),
        ["- **Breaking:** GET /gadget/ parameters: `kind` no longer square"],
    ),
    (
        "parameter takes more",
        lambda d: parameter(d, "kind")["schema"].update(enum=["round", "square", "oval"]),
        ["- GET /gadget/ parameters: `kind` also oval"],
    ),
    (
        "parameter's default",
        lambda d: parameter(d, "_limit")["schema"].update(default=50),
        ["- GET /gadget/ parameters: `_limit` default none → 50"],
    ),
    (
        "parameter's type",
        lambda d: parameter(d, "_limit")["schema"].update(type="string"),
        ["- **Breaking:** GET /gadget/ parameters: `_limit` integer → string"],
    ),
    (
        "parameter renamed",
        lambda d: parameter(d, "kind").update(name="kinds"),
        ["- **Breaking:** GET /gadget/ parameters: `kind` is called `kinds` now"],
    ),
    (
        "body optional",
        lambda d: d["paths"]["/gadget/"]["post"]["requestBody"].update(required=False),
        ["- POST /gadget/ body: is optional now"],
    ),
    (
        "body property required",
        lambda d: new_gadget(d).update(required=["name", "size"]),
        [f"- **Breaking:** {BODIES}: `size` required"],
    ),
    (
        "body property optional",
        lambda d: new_gadget(d).pop("required"),
        [f"- {BODIES}: `name` optional"],
    ),
    (
        "required body property added",
        lambda d: (
            new_gadget(d)["properties"].update(color={"type": "string"}),
            new_gadget(d).update(required=["color", "name"]),
        ),
        [f"- **Breaking:** {BODIES}: `color` added, required"],
    ),
    (
        "response property removed",
        lambda d: gadget(d).pop("size"),
        [f"- **Breaking:** {RESPONSES}: `data[].size` removed"],
    ),
    (
        "response property nullable",
        lambda d: gadget(d).update(size={"type": ["number", "null"]}),
        [f"- **Breaking:** {RESPONSES}: `data[].size` number → number or null"],
    ),
    (
        "response property narrowed",
        lambda d: gadget(d).update(kind={"type": "string", "enum": ["round", "square"]}),
        [f"- {RESPONSES}: `data[].kind` string or null → string"],
    ),
    (
        "response property deprecated",
        lambda d: gadget(d).update(size={"type": "number", "deprecated": True}),
        [f"- {RESPONSES}: `data[].size` deprecated"],
    ),
    (
        "response property no longer always there",
        lambda d: d["components"]["schemas"]["Gadget"].update(required=["id"]),
        [f"- **Breaking:** {RESPONSES}: `data[].name` optional"],
    ),
    (
        "many response properties",
        lambda d: gadget(d).update({f"new{n}": {"type": "string"} for n in range(10)}),
        [f"- {RESPONSES}: {', '.join(f'`data[].new{n}`' for n in range(8))} and 2 more added"],
    ),
    (
        "a property that holds others",
        lambda d: gadget(d).update(
            box={"type": "object", "properties": {"a": {"type": "string"}, "b": {}}}
        ),
        [f"- {RESPONSES}: `data[].box` added"],
    ),
    (
        "another kind of response",
        lambda d: listing(d).update(
            responses={"200": {"description": "", "content": {"text/csv": {"schema": {}}}}}
        ),
        [
            "- **Breaking:** GET /gadget/ response: application/json → text/csv",
            "- **Breaking:** GET /gadget/ response: `data`, `has_more` removed",
        ],
    ),
    (
        "webhook",
        lambda d: d.update(
            webhooks={"made": {"post": {"requestBody": content(reference("Gadget"))}}}
        ),
        ["- The webhook made: added"],
    ),
    (
        "path parameter",
        lambda d: d["paths"]["/gadget/{id}/"]["get"].update(
            parameters=[{**ID, "schema": {"type": "integer"}}]
        ),
        ["- **Breaking:** GET /gadget/{id}/ parameters: `id (path)` string → integer"],
    ),
]


@pytest.mark.parametrize(("change", "lines"), [case[1:] for case in CASES], ids=lambda _: "")
def test_a_change_is_one_line(change: Callable[[dict[str, Any]], object], lines: list[str]) -> None:
    document = small()
    change(document)
    changes = interface.compare(strip(small()), strip(document))
    assert sorted(grouped(changes)) == sorted(lines)


def test_breaking_changes_stand_first() -> None:
    changes = [Change("b", "added", "", Level.MINOR), Change("c", "removed", "", Level.MAJOR)]
    assert markdown("Title", changes) == "### Title\n\n- **Breaking:** c: removed\n- b: added\n"


def test_what_is_within_another_is_not_told() -> None:
    assert outermost(["a", "a.b", "a[].c", "d[]", "d[].e", "ab"]) == ["a", "ab", "d[]"]


@pytest.mark.parametrize(
    ("old", "new", "fates"),
    [
        (Surface("None", {"x": "int"}), Surface("None", {"x": "int | str"}), [("x", Level.MINOR)]),
        (Surface("None", {"x": "int | str"}), Surface("None", {"x": "int"}), [("x", Level.MAJOR)]),
        (Surface("", {"x": "int"}), Surface("", {"x": "int | None"}), [("x", Level.MAJOR)]),
        (Surface("", {"x": "int | None"}), Surface("", {"x": "int"}), [("x", Level.MINOR)]),
        (Surface("", {"x": "Any"}), Surface("", {"x": "str"}), [("x", Level.MINOR)]),
        (Surface("", {"x": "int"}), Surface(), [("x", Level.MAJOR)]),
        (Surface(), Surface("", {"x": "int"}), [("x", Level.MINOR)]),
        (Surface("None"), Surface("None", {"x": "int"}, {"x"}), [("x", Level.MAJOR)]),
        (Surface("None"), Surface("Lead"), [("", Level.MAJOR)]),
        (
            Surface("", {"x": "Literal['a'] | str"}),
            Surface("", {"x": "Literal['a', 'b'] | str"}),
            [("x", Level.MINOR)],
        ),
    ],
)
def test_functions_break_where_they_take_less_and_models_where_they_hold_more(
    old: Surface, new: Surface, fates: list[tuple[str, Level]]
) -> None:
    changes = generated.compare({"`it`": old}, {"`it`": new})
    assert [(change.part, change.level) for change in changes] == fates


def test_the_generated_surface_names_functions_arguments_and_attributes(tmp_path: Path) -> None:
    (tmp_path / "api").mkdir()
    (tmp_path / "models").mkdir()
    (tmp_path / "api" / "leads.py").write_text(
        "async def get(client: Caller, /, id: str, *, fields: X | None = None) -> Lead: ...\n"
    )
    (tmp_path / "models" / "lead.py").write_text("class Lead(Record):\n    name: str = UNSET\n")
    assert generated.surface(tmp_path) == {
        "`leads.get()`": Surface("Lead", {"id": "str", "fields": "X | None"}, {"id"}),
        "`Lead`": Surface("", {"name": "str"}),
    }


@pytest.mark.parametrize(
    ("current", "level", "wanted"),
    [
        ("0.4.1", Level.MAJOR, "0.5.0"),
        ("0.4.1", Level.MINOR, "0.5.0"),
        ("0.4.1", Level.PATCH, "0.4.2"),
        ("1.4.1", Level.MAJOR, "2.0.0"),
        ("1.4.1", Level.MINOR, "1.5.0"),
    ],
)
def test_the_next_version_is_the_changes(current: str, level: Level, wanted: str) -> None:
    assert next_version(current, level) == wanted


def test_a_report_ends_with_the_version_and_an_entry(tmp_path: Path) -> None:
    (tmp_path / "_version.py").write_text('__version__ = "1.2.3"\n')
    assert current_version(tmp_path) == "1.2.3"
    text = proposal(tmp_path, [], [Change("`Lead`", "removed", "name", Level.MAJOR)])
    assert "1.2.3 → 2.0.0 (major)" in text
    assert text.endswith("### Changelog entry\n\n- **Breaking:** `Lead`: `name` removed\n")
