"""Stripping: the interface stays, prose goes, and the dialects come out alike."""

from __future__ import annotations

from typing import Any

import pytest

from custom_hooks.document import RunFailed
from custom_hooks.intake.strip import strip


def document(operation: dict[str, Any], **schemas: Any) -> dict[str, Any]:
    """Return a document of one operation."""
    return {
        "openapi": "3.2.0",
        "info": {"title": "Words", "version": "1"},
        "paths": {"/thing/": {"get": operation}},
        "components": {"schemas": schemas},
    }


def answering(schema: dict[str, Any]) -> dict[str, Any]:
    """Return an operation that responds with a schema."""
    content = {"application/json": {"schema": schema, "example": {"words": 1}}}
    return {"summary": "Words", "responses": {"200": {"description": "Words", "content": content}}}


def stripped_schema(schema: dict[str, Any]) -> Any:
    operation = strip(document(answering(schema)))["paths"]["/thing/"]["get"]
    return operation["responses"]["200"]["content"]["application/json"]["schema"]


@pytest.mark.parametrize(
    "schema",
    [
        {"type": ["string", "null"]},
        {"type": ["null", "string"]},
        {"type": "string", "nullable": True},
        {"anyOf": [{"type": "string"}, {"type": "null"}]},
        {"oneOf": [{"type": "null"}, {"type": "string"}]},
        {"allOf": [{"type": "string"}], "nullable": True},
        {"anyOf": [{"type": "string", "description": "Words"}, {"type": "null"}], "title": "Words"},
    ],
)
def test_null_is_said_in_one_way(schema: dict[str, Any]) -> None:
    assert stripped_schema(schema) == {"type": ["string", "null"]}


@pytest.mark.parametrize(
    "schema",
    [
        {"anyOf": [{"$ref": "#/components/schemas/T"}, {"type": "null"}]},
        {"allOf": [{"$ref": "#/components/schemas/T"}], "nullable": True},
        {"$ref": "#/components/schemas/T", "nullable": True},
        {"oneOf": [{"type": "null"}, {"allOf": [{"$ref": "#/components/schemas/T"}]}]},
        {"type": ["object", "null"], "properties": {"a": {"type": "string"}}},
    ],
)
def test_a_nullable_reference_is_the_nullable_schema(schema: dict[str, Any]) -> None:
    record = {"type": "object", "properties": {"a": {"type": "string"}}}
    (written,) = [
        entry["content"]["application/json"]["schema"]
        for entry in strip(document(answering(schema), T=record))["paths"]["/thing/"]["get"][
            "responses"
        ].values()
    ]
    assert written == {"type": ["object", "null"], "properties": {"a": {"type": "string"}}}


def test_a_property_may_be_called_like_prose() -> None:
    schema = {
        "type": "object",
        "description": "Words",
        "properties": {
            "description": {"type": "string", "description": "Words"},
            "title": {"type": "string", "example": "Words"},
            "example": {"type": "string"},
        },
    }
    properties = stripped_schema(schema)["properties"]
    assert properties == {name: {"type": "string"} for name in ("description", "example", "title")}


def test_authorization_is_no_parameter() -> None:
    operation = answering({})
    operation["parameters"] = [
        {"name": "authorization", "in": "header", "required": True, "schema": {}},
        {
            "name": "x",
            "in": "query",
            "content": {"application/json": {"schema": {"type": "object"}}},
        },
    ]
    (kept,) = strip(document(operation))["paths"]["/thing/"]["get"]["parameters"]
    assert kept == {"name": "x", "in": "query", "schema": {"type": "object"}}


def test_a_shared_parameter_is_looked_up() -> None:
    operation = answering({})
    operation["parameters"] = [{"$ref": "#/components/parameters/Limit"}]
    given = document(operation)
    given["components"]["parameters"] = {
        "Limit": {"name": "_limit", "in": "query", "schema": {"type": "integer"}}
    }
    (kept,) = strip(given)["paths"]["/thing/"]["get"]["parameters"]
    assert kept["name"] == "_limit"


def test_a_reference_that_leads_nowhere_is_refused() -> None:
    operation = answering({})
    operation["parameters"] = [{"$ref": "#/components/parameters/Gone"}]
    with pytest.raises(RunFailed, match="parameters/Gone' leads nowhere"):
        strip(document(operation))


def test_a_method_that_is_not_generated_is_refused() -> None:
    given = document(answering({}))
    given["paths"]["/thing/"]["query"] = answering({})
    with pytest.raises(RunFailed, match="QUERY /thing/ uses a method that is not generated"):
        strip(given)


def test_stripping_twice_changes_nothing() -> None:
    schema = {"anyOf": [{"type": "string", "enum": ["b", None, "a"]}, {"type": "null"}]}
    once = strip(document(answering(schema), T={"type": "object", "required": ["z", "a"]}))
    assert strip(once) == once
