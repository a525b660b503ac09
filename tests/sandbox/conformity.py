"""Whether a response is what the document, with our overlays, says of its operation."""

from __future__ import annotations

from functools import cache
from typing import Any

from jsonschema import Draft202012Validator

from custom_hooks.document import operations, read
from custom_hooks.layout import ROOT, Layout
from custom_hooks.overlays.overlay import apply


@cache
def _document() -> dict[str, Any]:
    layout = Layout(ROOT)
    document: dict[str, Any] = apply(read(layout.document), layout.overlays).document
    return document


@cache
def _validator(method: str, path: str, status: int) -> Draft202012Validator | None:
    for at, verb, operation in operations(_document()):
        if (at, verb.upper()) != (path, method):
            continue
        response = operation["responses"].get(str(status)) or operation["responses"].get("200", {})
        content = response.get("content", {}).get("application/json", {})
        if "schema" not in content:
            return None
        return Draft202012Validator({**content["schema"], "components": _document()["components"]})
    raise AssertionError(f"the document has no {method} {path}")


def faults(method: str, path: str, body: Any, *, status: int = 200) -> list[str]:
    """What is wrong with a response, each as a place and a reason.

    Args:
        method: such as `GET`.
        path: the document's, such as `/lead/{id}/`.
        body: the JSON of the response.
        status: its status.
    """
    validator = _validator(method, path, status)
    if validator is None:
        return []
    return [
        f"{'.'.join(map(str, error.absolute_path)) or 'the response'}: {error.message[:300]}"
        for error in validator.iter_errors(body)
    ]
