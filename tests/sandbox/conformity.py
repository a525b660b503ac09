"""Whether a response is what the document, with our overlays, says of its operation.

As our models read it: what is not required may also be null, `null` among the types of an enum
counts as one of its values, and of several models one that fits is enough.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import jsonschema_rs

from custom_hooks.document import operations
from custom_hooks.intake.loading import read
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


def _unnamed(path: str) -> str:
    return re.sub(r"{[^}]*}", "{}", path)


@cache
def _operations() -> dict[tuple[str, str], dict[str, Any]]:
    return {
        (verb.upper(), _unnamed(at)): operation for at, verb, operation in operations(_document())
    }


def is_known(method: str, path: str) -> bool:
    """Whether the document has an operation."""
    return (method, _unnamed(path)) in _operations()


@cache
def _validator(method: str, path: str, status: int) -> jsonschema_rs.Draft202012Validator | None:
    responses = _operations()[method, _unnamed(path)]["responses"]
    response = responses.get(str(status)) or responses.get("200", {})
    content = response.get("content", {}).get("application/json", {})
    if "schema" not in content:
        return None
    return jsonschema_rs.Draft202012Validator(
        {**content["schema"], "components": _document()["components"]}
    )


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
        f"{'.'.join(map(str, error.instance_path)) or 'the response'}: {error.message[-300:]}"
        for error in map(_deepest, validator.iter_errors(body))
    ]


def _deepest(error: jsonschema_rs.ValidationError) -> jsonschema_rs.ValidationError:
    """Of several models that do not fit, what is wrong with the one that fits best."""
    context: list[list[jsonschema_rs.ValidationError]] = getattr(error.kind, "context", [])
    tried = [each for each in context if each]
    return _deepest(min(tried, key=len)[0]) if tried else error
