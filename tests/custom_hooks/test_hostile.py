"""Whatever a document calls its things, none of it runs, and nothing is half written."""

from __future__ import annotations

import ast
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from .conftest import TYPE_CACHE
from .small import ID, Outcome, content, empty_layout, reference, response, run, small

RUN = '__import__("builtins").RUN'
HOSTILE = st.one_of(
    st.sampled_from(
        [
            f'x", {RUN} or STRING), "y": Field("y',
            f'"""\n{RUN}\n"""',
            f"'; {RUN} #",
            f"x = {RUN}",
            f"{{{{ {RUN} }}}}",
            f"\\\n{RUN}",
            f"a\n    {RUN}\n",
            f"Any: {RUN}",
            f"{{{RUN}}}",
        ]
    ),
    st.tuples(st.text(max_size=5), st.text(max_size=5)).map(
        lambda ends: f"{ends[0]}{RUN}{ends[1]}"
    ),
)


def hostile_document(names: list[str]) -> dict[str, Any]:
    """Return the small document with a hostile text at every place that takes one."""
    document = small()
    key, value, parameter, segment, place, words, default, webhook, kind = names
    properties = document["components"]["schemas"]["Gadget"]["properties"]
    properties[key] = {"type": "string", "enum": [value, "other"], "description": words}
    properties["nested"] = {"type": "object", "properties": {key: {"properties": {key: {}}}}}
    properties["formatted"] = {"type": "string", "format": kind, "default": default}
    operation = document["paths"]["/gadget/{id}/"]["get"]
    operation |= {"summary": words, "description": words, "operationId": words, "tags": [words]}
    operation["parameters"] += [
        {"name": parameter, "in": "query", "description": words, "schema": {"enum": [value]}}
    ]
    bare = "".join(each for each in segment if each not in "/{}?#")
    inside = "".join(each for each in place if each not in "/{}?#") or "x"
    document["paths"][f"/gadget/{{{inside}}}/{bare}/"] = {
        "post": {
            "parameters": [{**ID, "name": inside}],
            "responses": response(reference("Gadget")),
        }
    }
    document["webhooks"] = {
        webhook: {"post": {"requestBody": content(reference("Gadget")), "responses": response({})}}
    }
    document["info"]["title"] = words
    document["servers"] = [{"url": f"https://api.close.com/{words}"}]
    return document


def check_outcome(names: list[str]) -> Outcome:
    with tempfile.TemporaryDirectory() as folder:
        layout = empty_layout(Path(folder) / "small", TYPE_CACHE)
        outcome = run(layout, hostile_document(names))
        assert bool(outcome.refusal) != bool(outcome.files)
        for text in outcome.files.values():
            for node in ast.walk(ast.parse(text)):
                assert not (isinstance(node, ast.Attribute) and node.attr == "RUN")
                assert not (isinstance(node, ast.Name) and node.id == "__import__")
        return outcome


def test_a_hostile_text_at_every_place_is_a_literal() -> None:
    outcome = check_outcome([f'x{number}", {RUN}, """ \\' for number in range(9)])
    assert outcome.refusal == ""
    assert "RUN" in outcome.gadgets


@pytest.mark.slow
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(HOSTILE, min_size=9, max_size=9))
def test_any_hostile_text_at_every_place_is_a_literal_or_refused(names: list[str]) -> None:
    check_outcome(names)
