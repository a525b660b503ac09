"""Overlays: what an action may meet, and what is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from custom_hooks.document import RunFailed, dump
from custom_hooks.overlays.overlay import Overlaid, apply

VENDOR: dict[str, Any] = {
    "openapi": "3.1.0",
    "paths": {
        "/thing/": {
            "get": {
                "parameters": [
                    {"name": "_limit", "in": "query", "schema": {"type": ["string", "null"]}}
                ],
                "responses": {
                    "200": {
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/T"}}
                        }
                    }
                },
            }
        }
    },
    "components": {"schemas": {"T": {"type": "object", "properties": {"a": {}}}}},
}

RESPONSE = {
    "responses": {
        "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Ours"}}}}
    }
}


def applied(tmp_path: Path, *actions: dict[str, Any]) -> Overlaid:
    overlay = {"overlay": "1.0.0", "info": {}, "actions": list(actions)}
    (tmp_path / "thing.yaml").write_text(dump(overlay))
    return apply(VENDOR, tmp_path)


def test_an_answer_takes_the_place_of_the_vendors(tmp_path: Path) -> None:
    result = applied(tmp_path, {"target": "$.paths['/thing/'].get", "update": RESPONSE})
    operation = result.document["paths"]["/thing/"]["get"]
    assert operation["responses"] == RESPONSE["responses"]
    assert ("/thing/", "get", "response") in result.owned


def test_a_parameters_schema_takes_the_place_of_the_vendors(tmp_path: Path) -> None:
    result = applied(
        tmp_path,
        {
            "target": "$.paths['/thing/'].get.parameters[?(@.name=='_limit')]",
            "update": {"schema": {"type": "integer"}},
        },
    )
    (parameter,) = result.document["paths"]["/thing/"]["get"]["parameters"]
    assert parameter["schema"] == {"type": "integer"}


def test_the_vendors_schemas_are_set_apart_from_ours(tmp_path: Path) -> None:
    update = {"T": {"type": "object", "properties": {"ours": {}}}}
    result = applied(tmp_path, {"target": "$.components.schemas", "update": update})
    assert result.document["components"]["schemas"]["T"] == update["T"]
    assert result.document["components"]["schemas"]["Vendor_T"]["properties"] == {"a": {}}


def test_the_vendors_document_is_not_changed(tmp_path: Path) -> None:
    applied(tmp_path, {"target": "$.paths['/thing/'].get", "update": {"summary": "Ours"}})
    assert "summary" not in VENDOR["paths"]["/thing/"]["get"]


@pytest.mark.parametrize(
    ("action", "problem"),
    [
        (
            {"target": "$.paths['/gone/'].get", "update": {}},
            r"thing.yaml, action 1 .*\['/gone/'\].*matches nothing",
        ),
        (
            {
                "target": "$.paths['/thing/'].get.parameters[?(@.name=='_gone')]",
                "update": {},
            },
            "matches nothing",
        ),
        (
            {"target": "$.paths", "update": {"/thing/": {"get": {}}}},
            "the vendor's document has GET /thing/ by now",
        ),
        (
            {
                "target": "$.paths['/thing/'].get.parameters",
                "update": {"name": "_limit", "in": "query"},
            },
            "has the parameter _limit of GET /thing/ by now",
        ),
        ({"target": "$.paths['/thing/'", "update": {}}, "cannot be read"),
        ({"target": "$.paths", "update": {}, "remove": True}, "either `update` or `remove`"),
        ({"update": {}}, "an action has a target"),
        ({"target": "$.paths['/thing/']", "update": {"fetch": {}}}, "'fetch' is not a method"),
    ],
)
def test_an_action_that_does_not_fit_is_named(
    tmp_path: Path, action: dict[str, Any], problem: str
) -> None:
    result = applied(tmp_path, action)
    assert len(result.problems) == 1
    with pytest.raises(AssertionError, match=problem):
        raise AssertionError(result.problems[0])


def test_two_actions_may_not_own_one_answer(tmp_path: Path) -> None:
    action = {"target": "$.paths['/thing/'].get", "update": RESPONSE}
    result = applied(tmp_path, action, action)
    assert "already given by thing.yaml, action 1" in result.problems[0]


def test_two_actions_may_not_define_one_schema(tmp_path: Path) -> None:
    action = {"target": "$.components.schemas", "update": {"Ours": {}}}
    result = applied(tmp_path, action, action)
    assert "two overlays define the schema Ours" in result.problems[0]


def test_a_file_that_is_no_overlay_is_refused(tmp_path: Path) -> None:
    (tmp_path / "thing.yaml").write_text("actions: []")
    with pytest.raises(RunFailed, match=r"thing\.yaml is not an OpenAPI Overlay"):
        apply(VENDOR, tmp_path)
