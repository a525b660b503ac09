"""What an OpenAPI document holds and how it is written, and the one error that ends a run.

A document is plain data: dictionaries, lists and scalars, as YAML gives them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

Document = dict[str, Any]
Schema = dict[str, Any]

METHODS = ("get", "post", "put", "patch", "delete")
"""The HTTP methods that become operations, in the order in which they are written."""

ALL_METHODS = (*METHODS, "head", "options", "trace", "query")
"""Every method that the standard knows; one that is not generated is refused."""


class RunFailed(Exception):
    """The run cannot go on; the message says in one sentence what is wrong."""


def write(document: Document, path: Path) -> None:
    """Write a document as YAML, keys in the order they have."""
    path.write_text(dump(document), encoding="utf-8")


class _Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
    """Writes everything out, and quotes what YAML 1.1 or 1.2 would take for another type."""

    def ignore_aliases(self, data: object) -> bool:
        return True


_Dumper.add_implicit_resolver(
    "tag:yaml.org,2002:float",
    re.compile(r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$"),
    list("-+.0123456789"),
)
_Dumper.add_implicit_resolver(
    "tag:yaml.org,2002:int",
    re.compile(r"^(?:[-+]?[0-9]+|0o[0-7]+)$"),
    list("-+0123456789"),
)


def dump(document: Any) -> str:
    """Return data as YAML text, that reads alike as YAML 1.1 and 1.2."""
    text: str = yaml.dump(
        document, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100, indent=2
    )
    return text


def operations(document: Document) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield path, method and operation of every operation."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def label(path: str, method: str) -> str:
    """Return how an operation is spoken of: `GET /lead/`."""
    return f"{method.upper()} {path}"


def resolve(document: Document, schema: Any) -> Any:
    """Return the schema that a `$ref` stands for, or the schema itself."""
    seen = 0
    while isinstance(schema, dict) and "$ref" in schema:
        target: Any = document
        for part in str(schema["$ref"]).removeprefix("#/").split("/"):
            try:
                target = target[part.replace("~1", "/").replace("~0", "~")]
            except (KeyError, TypeError):
                raise RunFailed(f"The reference {schema['$ref']} leads nowhere.") from None
        schema = target
        seen += 1
        if seen > 50:
            raise RunFailed(f"The reference {schema} goes in a circle.")
    return schema


def success(operation: dict[str, Any]) -> tuple[str, dict[str, Any]] | None:
    """Return status and response of an operation's success; `default` where it names no other."""
    responses = operation.get("responses", {})
    for status, response in sorted(responses.items()):
        if str(status).startswith("2"):
            return str(status), response
    return ("default", responses["default"]) if "default" in responses else None


def json_schema(holder: Any) -> Any:
    """Return the schema of the JSON content of a request body or response, or `None`."""
    content = (holder or {}).get("content") or {}
    for kind, media in content.items():
        if "json" in kind:
            return media.get("schema", {})
    return None
