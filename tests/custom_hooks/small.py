"""A small interface that takes the pipeline a second, for tests of whole runs."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from custom_hooks.document import RunFailed, dump
from custom_hooks.layout import Layout
from custom_hooks.pipeline import regenerate

ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}


def reference(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def content(schema: Any) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


def response(schema: Any) -> dict[str, Any]:
    return {"200": {"description": "", **content(schema)}}


_SMALL: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Small", "version": "1"},
    "servers": [{"url": "https://api.close.com/api/v1"}],
    "paths": {
        "/gadget/": {
            "get": {
                "parameters": [
                    {"name": "_limit", "in": "query", "schema": {"type": "integer"}},
                    {"name": "_skip", "in": "query", "schema": {"type": "integer"}},
                    {"name": "_fields", "in": "query", "schema": {"type": "string"}},
                    {
                        "name": "kind",
                        "in": "query",
                        "schema": {"type": "string", "enum": ["round", "square"]},
                    },
                ],
                "responses": response(
                    {
                        "type": "object",
                        "required": ["data", "has_more"],
                        "properties": {
                            "data": {"type": "array", "items": reference("Gadget")},
                            "has_more": {"type": "boolean"},
                        },
                    }
                ),
            },
            "post": {
                "requestBody": {"required": True, **content(reference("NewGadget"))},
                "responses": response(reference("Gadget")),
            },
        },
        "/gadget/{id}/": {
            "get": {"parameters": [ID], "responses": response(reference("Gadget"))},
            "put": {
                "parameters": [ID],
                "requestBody": {"required": True, **content(reference("NewGadget"))},
                "responses": response(reference("Gadget")),
            },
            "delete": {"parameters": [ID], "responses": response({"type": "object"})},
        },
    },
    "components": {
        "schemas": {
            "Gadget": {
                "type": "object",
                "required": ["id", "name"],
                "properties": {
                    "id": {"type": "string"},
                    "name": {"type": "string"},
                    "kind": {"type": ["string", "null"], "enum": ["round", "square", None]},
                    "date_created": {"type": "string", "format": "date-time"},
                    "size": {"type": "number"},
                    "parts": {"type": "array", "items": reference("Part")},
                    "maker": {"anyOf": [reference("Maker"), {"type": "null"}]},
                },
            },
            "Part": {
                "type": "object",
                "properties": {"label": {"type": "string"}, "count": {"type": "integer"}},
            },
            "Maker": {
                "type": "object",
                "properties": {
                    "name": {"type": "string"},
                    "parts": {"type": "array", "items": reference("Part")},
                },
            },
            "NewGadget": {
                "type": "object",
                "required": ["name"],
                "properties": {"name": {"type": "string"}, "size": {"type": "number"}},
            },
        }
    },
}


def small() -> dict[str, Any]:
    """Return the document, to be changed."""
    return copy.deepcopy(_SMALL)


@dataclass
class Outcome:
    """What a run gave: the files, or the message that it was refused with."""

    files: dict[str, str]
    refusal: str
    report: str

    @property
    def gadgets(self) -> str:
        return self.files["api/gadgets.py"]

    def model(self, name: str) -> str:
        return self.files[f"models/{name}.py"]


def empty_layout(root: Path, type_cache: Path) -> Layout:
    """Return a layout without a document, overlays or generated code."""
    (root / "openapi" / "overlays").mkdir(parents=True)
    (root / "close_async").mkdir()
    return Layout(root, type_cache)


def run(layout: Layout, document: object, suffix: str = ".yaml") -> Outcome:
    """Regenerate from a document, given as data or as text."""
    spec = layout.root / f"spec{suffix}"
    spec.write_text(document if isinstance(document, str) else dump(document), encoding="utf-8")
    said: list[str] = []
    refusal = ""
    try:
        regenerate(layout, str(spec), said.append)
    except RunFailed as refused:
        refusal = str(refused)
    spec.unlink()
    return Outcome(generated(layout), refusal, "\n".join(said))


def generated(layout: Layout) -> dict[str, str]:
    """Return every generated file with its text."""
    return {
        str(path.relative_to(layout.package)): path.read_text(encoding="utf-8")
        for path in sorted(layout.package.rglob("*.py"))
    }


def write_overlay(layout: Layout, *actions: dict[str, Any], name: str = "gadgets") -> Path:
    """Write an overlay of these actions."""
    path = layout.overlays / f"{name}.yaml"
    overlay = {"overlay": "1.0.0", "info": {"title": "", "version": "1"}, "actions": list(actions)}
    path.write_text(dump(overlay), encoding="utf-8")
    return path
