"""Overlay additions that a newer document has by now become updates of what is there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from custom_hooks.intake.loading import read_yaml
from custom_hooks.intake.strip import strip
from custom_hooks.overlays.adoption import adopt
from custom_hooks.overlays.overlay import apply
from tests.custom_hooks.small import ID, response, small

HEAD = "# Said at the top.\noverlay: 1.0.0\ninfo: {title: Gadgets, version: '1'}\nactions:\n"


def adopted(folder: Path, text: str, document: dict[str, Any] | None = None) -> list[Any]:
    """Write an overlay, adopt the small document, and return the actions of what comes of it."""
    path = folder / "gadgets.yaml"
    path.write_text(HEAD + text)
    adoption = adopt(strip(document or small()), folder)
    for file, new in adoption.texts.items():
        file.write_text(new)
    actions = read_yaml(path).get("actions") or []
    return list(actions)


OPERATION = """\
  # Why it was added.
  - target: $.paths
    description: Missing in the document.
    update:
      /gadget/{id}/:
        get:
          summary: Get a gadget
          parameters:
            - {name: id, in: path, required: true, description: Which one., schema: {type: string}}
            - {name: extra, in: query, schema: {type: string}}
          responses: {"200": {description: "", content: {application/json: {schema: {}}}}}
      /part/:
        get:
          responses: {"200": {description: ""}}

  # On what follows.
  - target: $.paths['/gadget/'].get
    update: {summary: List gadgets}
"""


def test_an_operation_that_is_there_by_now_is_updated(tmp_path: Path) -> None:
    actions = adopted(tmp_path, OPERATION)
    assert [action["target"] for action in actions] == [
        "$.paths",
        "$.paths['/gadget/{id}/'].get",
        "$.paths['/gadget/{id}/'].get.parameters[?(@.name=='id')]",
        "$.paths['/gadget/'].get",
    ]
    assert list(actions[0]["update"]) == ["/part/"]
    assert actions[1]["update"]["summary"] == "Get a gadget"
    assert [entry["name"] for entry in actions[1]["update"]["parameters"]] == ["extra"]
    assert actions[2]["update"] == {"description": "Which one."}


def test_what_is_adopted_fits(tmp_path: Path) -> None:
    adopted(tmp_path, OPERATION)
    assert apply(strip(small()), tmp_path).problems == []


def test_comments_and_other_actions_stay(tmp_path: Path) -> None:
    adopted(tmp_path, OPERATION)
    text = (tmp_path / "gadgets.yaml").read_text()
    assert text.startswith(HEAD)
    assert "  # Why it was added.\n  - target: $.paths\n" in text
    assert text.endswith(OPERATION[OPERATION.index("\n  # On what follows.") :])


@pytest.mark.parametrize(
    ("action", "wanted"),
    [
        (  # a parameter of which nothing more is said
            "  - target: $.paths['/gadget/'].get.parameters\n"
            "    update: {name: _limit, in: query, schema: {type: integer}}\n",
            [],
        ),
        (  # one that is typed otherwise
            "  - target: $.paths['/gadget/'].get.parameters\n"
            "    update: {name: _limit, in: query, schema: {type: string}}\n",
            [{"schema": {"type": "string"}}],
        ),
        (  # some of several
            "  - target: $.paths['/gadget/'].get\n"
            "    update:\n"
            "      parameters:\n"
            "        - {name: _limit, in: query, description: How many., schema: {type: integer}}\n"
            "        - {name: new, in: query, schema: {type: integer}}\n",
            [
                {"parameters": [{"name": "new", "in": "query", "schema": {"type": "integer"}}]},
                {"description": "How many."},
            ],
        ),
        (  # what is still missing
            "  - target: $.paths['/gadget/'].get.parameters\n"
            "    update: {name: new, in: query, schema: {type: integer}}\n",
            [{"name": "new", "in": "query", "schema": {"type": "integer"}}],
        ),
    ],
)
def test_a_parameter_that_is_there_by_now_is_updated(
    tmp_path: Path, action: str, wanted: list[Any]
) -> None:
    assert [each["update"] for each in adopted(tmp_path, action)] == wanted


def test_adopting_twice_changes_nothing(tmp_path: Path) -> None:
    adopted(tmp_path, OPERATION)
    again = adopt(strip(small()), tmp_path)
    assert (again.texts, again.sentences) == ({}, [])


def test_all_additions_of_a_run_are_adopted(tmp_path: Path) -> None:
    document = small()
    for name in ("a", "b"):
        document["paths"][f"/{name}/{{id}}/"] = {
            "get": {"parameters": [ID], "responses": response({"type": "object"})}
        }
        (tmp_path / f"{name}.yaml").write_text(
            HEAD
            + f"  - target: $.paths\n    update: {{'/{name}/{{id}}/': {{get: {{summary: X}}}}}}\n"
        )
    adoption = adopt(strip(document), tmp_path)
    assert len(adoption.sentences) == 2
    assert adoption.sentences[0].startswith("a.yaml, action 1 ($.paths): updates what the document")
