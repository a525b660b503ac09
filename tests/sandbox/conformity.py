"""Whether a response is what the document, with our overlays, says of its operation.

As our models read it: what is not required may also be null, `null` among the types of an enum
counts as one of its values, and of several models one that fits is enough.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

from custom_hooks.document import operations, read
from custom_hooks.layout import ROOT, Layout
from custom_hooks.overlays.overlay import apply


@cache
def _document() -> dict[str, Any]:
    layout = Layout(ROOT)
    document: dict[str, Any] = apply(read(layout.document), layout.overlays).document
    read_so: dict[str, Any] = _as_models_read(document)
    return read_so


def _as_models_read(node: Any) -> Any:
    if isinstance(node, list):
        return [_as_models_read(member) for member in node]
    if not isinstance(node, dict):
        return node
    read: dict[str, Any] = {
        "anyOf" if key == "oneOf" else key: _as_models_read(value) for key, value in node.items()
    }
    if isinstance(read.get("enum"), list) and "null" in (read.get("type") or ()):
        read["enum"] = [*read["enum"], None]
    properties = read.get("properties")
    if isinstance(properties, dict):
        required = read.get("required") or ()
        read["properties"] = {
            name: schema if name in required else {"anyOf": [schema, {"type": "null"}]}
            for name, schema in properties.items()
        }
    return read


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
    errors: list[Any] = list(validator.iter_errors(body))
    deepest = [best_match([error]) for error in errors]
    return [
        f"{'.'.join(map(str, error.absolute_path)) or 'the response'}: {error.message[-300:]}"
        for error in deepest
        if error is not None
    ]
