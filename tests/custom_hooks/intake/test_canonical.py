"""The same interface is written down in the same way, whatever form its document has."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from custom_hooks.document import Document, dump
from custom_hooks.intake.loading import parse, read
from custom_hooks.intake.strip import strip
from custom_hooks.intake.validation import validate
from custom_hooks.layout import ROOT
from tests.custom_hooks.dialects import FORMS
from tests.custom_hooks.small import content, reference, response, small


def taken(document: Any) -> Document:
    data = parse(document if isinstance(document, str) else dump(document), "given")
    validate(data)
    return strip(data)


@pytest.mark.parametrize("form", FORMS)
def test_a_form_makes_no_difference_to_the_small_interface(form: str) -> None:
    assert dump(taken(FORMS[form](small()))) == dump(taken(small()))  # type: ignore[operator]


@pytest.mark.slow
@pytest.mark.parametrize("form", FORMS)
def test_a_form_makes_no_difference_to_closes_interface(form: str) -> None:
    document = read(ROOT / "openapi" / "close.yaml")
    assert dump(taken(FORMS[form](document))) == dump(document)  # type: ignore[operator]


def test_the_committed_document_is_written_in_this_way() -> None:
    path = ROOT / "openapi" / "close.yaml"
    assert dump(taken(path.read_text())) == path.read_text()


NAMES = st.sampled_from(["a", "b", "self", "$ref", "type", "ü", "NO", "1"])
SCALARS = st.sampled_from(
    [
        {"type": "string"},
        {"type": ["string", "null"]},
        {"type": "string", "format": "date-time", "nullable": True},
        {"type": "string", "enum": ["b", "NO", "1"]},
        {"enum": [None, "x"]},
        {"const": 3},
        {"type": ["integer", "string"]},
        {"type": "number", "minimum": 1, "default": 2},
        {},
        True,
        reference("A"),
        reference("B"),
        {"allOf": [reference("A")], "nullable": True},
        {"anyOf": [reference("B"), {"type": "null"}], "deprecated": True},
        {"allOf": [reference("A"), {"type": "object", "properties": {"z": {"type": "string"}}}]},
    ]
)
SCHEMAS = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        inner.map(lambda schema: {"type": "array", "items": schema}),
        st.dictionaries(NAMES, inner, min_size=1).map(
            lambda properties: {
                "type": "object",
                "properties": properties,
                "required": sorted(properties)[:1],
            }
        ),
        inner.map(lambda schema: {"type": "object", "additionalProperties": schema}),
        st.lists(inner, min_size=1, max_size=3).map(lambda members: {"anyOf": members}),
    ),
    max_leaves=8,
)
RECORDS = st.dictionaries(NAMES, SCHEMAS, min_size=1).map(
    lambda properties: {"type": "object", "properties": properties}
)


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    document = small()
    document["components"]["schemas"] |= {"A": draw(RECORDS), "B": draw(RECORDS)}
    operation = document["paths"]["/gadget/{id}/"]["put"]
    operation["requestBody"] = content(draw(SCHEMAS))
    operation["responses"] = response(draw(SCHEMAS))
    return document


@settings(deadline=None, max_examples=30)
@given(documents())
def test_writing_down_what_was_written_down_changes_nothing(document: dict[str, Any]) -> None:
    text = dump(strip(parse(dump(document), "given")))
    assert dump(strip(parse(text, "again"))) == text


@settings(deadline=None, max_examples=25)
@given(documents(), st.sampled_from(["dereferenced", "renamed", "shuffled", "anchors"]))
def test_any_schema_is_the_same_in_any_form(document: dict[str, Any], form: str) -> None:
    try:
        other = parse(
            str(FORMS[form](document)) if form == "anchors" else dump(FORMS[form](document)),  # type: ignore[operator]
            "",
        )
    except RecursionError:
        return  # YAML has no anchors within themselves
    assert dump(strip(other)) == dump(strip(parse(dump(document), "given")))


def test_a_record_that_is_used_once_stands_where_it_is_used() -> None:
    schemas = taken(small())["components"]["schemas"]
    assert list(schemas) == ["Gadget", "GadgetPartsItem", "GadgetPostBody"]


def test_a_record_that_holds_itself_is_a_component() -> None:
    document = small()
    parts = document["components"]["schemas"]["Part"]["properties"]
    parts["parts"] = {"type": "array", "items": reference("Part")}
    parts["within"] = {"allOf": [reference("Part")], "nullable": True}
    written = taken(document)["components"]["schemas"]["GadgetPartsItem"]["properties"]
    itself = reference("GadgetPartsItem")
    assert written["parts"] == {"type": "array", "items": itself}
    assert written["within"] == {"anyOf": [itself, {"type": "null"}]}


def test_a_list_of_itself_is_anything() -> None:
    document = small()
    document["components"]["schemas"]["Part"] = {
        "anyOf": [{"type": "string"}, {"type": "array", "items": reference("Part")}]
    }
    (operation,) = [document["paths"]["/gadget/{id}/"]["get"]]
    operation["responses"] = response(reference("Part"))
    written = taken(document)["paths"]["/gadget/{id}/"]["get"]["responses"]["200"]["content"]
    assert written["application/json"]["schema"] == {}
