"""The generator's parser behind our own words, whatever the document calls its things."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from custom_hooks.document import RunFailed
from custom_hooks.generation.generator import parse
from custom_hooks.generation.kinds import Choice, ListOf, MapOf, Named, OneOf, Property, Scalar

ROOT = Path(__file__).parents[3]


def document(schema: Any, path: str = "/thing/", **schemas: Any) -> dict[str, Any]:
    content = {"content": {"application/json": {"schema": schema}}}
    return {
        "paths": {path: {"get": {"responses": {"200": content}}}},
        "components": {"schemas": schemas},
    }


def kind_of(schema: Any, **schemas: Any) -> Any:
    parsed = parse(document(schema, **schemas), schemas)
    return parsed.operations["/thing/", "get"].response


@pytest.mark.parametrize(
    ("schema", "kind"),
    [
        ({"type": "string"}, Scalar("string")),
        ({"type": "string", "format": "date-time"}, Scalar("date-time")),
        ({"type": "number"}, Scalar("number")),
        ({}, Scalar("anything")),
        ({"type": ["string", "null"]}, OneOf((Scalar("string"), Scalar("null")))),
        ({"type": "string", "enum": ["b", "a"]}, Choice(("a", "b"))),
        ({"type": "integer", "enum": [2, 1]}, Choice((1, 2))),
        ({"type": "boolean", "enum": [True]}, Scalar("boolean")),
        ({"type": "array", "items": {"type": "integer"}}, ListOf(Scalar("integer"))),
        ({"type": "object"}, MapOf(Scalar("anything"))),
        (
            {"type": "object", "additionalProperties": {"type": "integer"}},
            MapOf(Scalar("integer")),
        ),
    ],
)
def test_a_schema_is_told_in_our_own_words(schema: Any, kind: Any) -> None:
    assert kind_of(schema) == kind


NAMES = st.one_of(
    st.sampled_from(
        ["self", "list", "", "2fa", "a b", "a-b", "a_b", "class", '"); import os', "ü"]
    ),
    st.text(),
)


@settings(max_examples=60, deadline=None)
@given(NAMES, NAMES, st.lists(NAMES, unique=True), st.lists(st.text(), unique=True, min_size=1))
def test_any_name_comes_back_as_it_was(
    path: str, schema: str, keys: list[str], values: list[str]
) -> None:
    record = {"type": "object", "properties": {key: {"enum": values} for key in keys}}
    given = document({"$ref": f"#/components/schemas/{schema}"}, path, **{schema: record})
    parsed = parse(given, {schema})
    assert parsed.operations[path, "get"].response == Named(schema)
    choice = Property(Choice(tuple(sorted(values))), required=False)
    assert parsed.models[schema] == dict.fromkeys(keys, choice)


def test_parameters_are_told_apart_by_their_place() -> None:
    given = document({}, "/thing/{id}/")
    given["paths"]["/thing/{id}/"]["get"]["parameters"] = [
        {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
        {"name": "id", "in": "query", "schema": {"type": "integer"}},
    ]
    operation = parse(given, set()).operations["/thing/{id}/", "get"]
    assert operation.parameters == {
        ("path", "id"): Property(Scalar("string"), required=True),
        ("query", "id"): Property(Scalar("integer"), required=False),
    }


def test_a_warning_is_told_with_the_documents_names() -> None:
    given = document({"type": "array"}, "/a b/")
    with pytest.raises(RunFailed, match="The generator warned:\n  - GET /a b/"):
        parse(given, set())


@pytest.mark.slow
@pytest.mark.parametrize("release", ["0.28.0", "0.28.4", "0.29.0", "0.29.1"])
def test_other_releases_of_the_generator_give_the_same_code(release: str, tmp_path: Path) -> None:
    install = ["pip", "install", "--quiet", "--disable-pip-version-check", "--target"]
    installed = subprocess.run(
        [sys.executable, "-m", *install, str(tmp_path), f"openapi-python-client=={release}"],
        capture_output=True,
        text=True,
        check=False,
    )
    if installed.returncode:
        pytest.skip(f"openapi-python-client {release} cannot be installed here")
    run = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r}); import openapi_python_client as used; "
        f"assert used.__version__ == {release!r}; "
        "from custom_hooks.__main__ import main; raise SystemExit(main(['drift']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", run], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "The generated code is up to date.\n")
