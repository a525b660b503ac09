"""Reading and writing OpenAPI documents, and the one error that ends a run.

A document is plain data: dictionaries, lists and scalars, as YAML gives them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import yaml

Document = dict[str, Any]
Schema = dict[str, Any]

METHODS = ("get", "post", "put", "patch", "delete")
"""The HTTP methods that become operations, in the order in which they are written."""

OTHER_METHODS = ("head", "options", "trace", "query", "additionalOperations")
"""Methods that the SDK does not generate; a document that has one is refused."""


class RunFailed(Exception):
    """The run cannot go on; the message says in one sentence what is wrong."""


def read(source: str | Path) -> Document:
    """Return the OpenAPI document at a file or URL.

    Raises:
        RunFailed: It cannot be reached, is not YAML or JSON, or is no OpenAPI document.
    """
    text = _fetch(str(source)) if str(source).startswith(("http://", "https://")) else _open(source)
    if not text.strip():
        raise RunFailed(f"{source} is empty.")
    try:
        document: object = json.loads(text) if text.lstrip().startswith("{") else _parse(text)
    except (ValueError, yaml.YAMLError) as error:
        reason = " ".join(str(error).split())
        raise RunFailed(f"{source} is neither YAML nor JSON: {reason[:200]}.") from None
    if not isinstance(document, dict) or not str(document.get("openapi", "")).startswith("3."):
        raise RunFailed(f"{source} is not an OpenAPI 3 document: it has no `openapi: 3.…`.")
    if not isinstance(document.get("paths"), dict) or not document["paths"]:
        raise RunFailed(f"{source} has no paths.")
    return document


def _parse(text: str) -> object:
    return yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def read_yaml(path: Path) -> Any:
    """Return what a YAML file of our own holds."""
    try:
        return _parse(_open(path))
    except yaml.YAMLError as error:
        raise RunFailed(f"{path} is not YAML: {' '.join(str(error).split())[:200]}.") from None


def _open(source: str | Path) -> str:
    try:
        return Path(source).read_text(encoding="utf-8")
    except FileNotFoundError:
        raise RunFailed(f"There is no file {source}.") from None
    except (OSError, UnicodeDecodeError) as error:
        raise RunFailed(f"{source} cannot be read: {error}.") from None


def _fetch(url: str) -> str:
    try:
        answer = httpx.get(url, timeout=30, follow_redirects=True)
        answer.raise_for_status()
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise RunFailed(f"{url} cannot be fetched: {error or type(error).__name__}.") from None
    return answer.text


def write(document: Document, path: Path) -> None:
    """Write a document as YAML, keys in the order they have."""
    path.write_text(dump(document), encoding="utf-8")


def dump(document: Any) -> str:
    """Return data as YAML text."""
    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    text: str = yaml.dump(
        document, Dumper=dumper, sort_keys=False, allow_unicode=True, width=100, indent=2
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
    """Return status and response of an operation's success answer."""
    for status, response in sorted(operation.get("responses", {}).items()):
        if str(status).startswith("2"):
            return str(status), response
    return None


def json_schema(holder: Any) -> Any:
    """Return the schema of the JSON content of a request body or response, or `None`."""
    content = (holder or {}).get("content") or {}
    for kind, media in content.items():
        if "json" in kind:
            return media.get("schema", {})
    return None
