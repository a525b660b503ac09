"""Extensions of operations: checked, and written as source."""

from __future__ import annotations

import pytest

from custom_hooks.document import RunFailed
from custom_hooks.generation.facts import facts_of


def test_extensions_become_arguments() -> None:
    operation = {
        "x-close-reads": True,
        "x-close-page-size": 200,
        "x-close-window": "date_created",
        "x-close-object-types": {"lead": [], "activity": ["actitype_"]},
        "x-close-pagination": "skip",
    }
    assert facts_of(operation, [], "GET /lead/") == {
        "object_types": "{'lead': (), 'activity': ('actitype_', )}",
        "page_size": "200",
        "reads": "True",
        "window_key": "'date_created'",
    }


def test_scalars_come_from_the_schemas_of_query_parameters() -> None:
    parameters = [
        {"name": "id", "in": "path", "schema": {"type": "string"}},
        {"name": "_limit", "in": "query", "schema": {"type": "integer"}, "x-close-minimum": 1},
        {"name": "is_new", "in": "query", "schema": {"type": "boolean"}},
    ]
    assert facts_of({}, parameters, "GET /lead/") == {  # type: ignore[arg-type]
        "scalars": "{'_limit': Scalar('integer', 1), 'is_new': Scalar('boolean')}"
    }


@pytest.mark.parametrize(
    ("extension", "value"),
    [
        ("x-close-reads", "yes"),
        ("x-close-page-size", 0),
        ("x-close-page-size", True),
        ("x-close-window", ""),
        ("x-close-mask-by-type", "id"),
        ("x-close-object-types", {"lead": "x"}),
        ("x-close-unknown", True),
    ],
)
def test_what_does_not_fit_is_refused_by_name(extension: str, value: object) -> None:
    with pytest.raises(RunFailed, match=f"^GET /lead/: .*{extension}"):
        facts_of({extension: value}, [], "GET /lead/")
