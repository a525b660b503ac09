"""The parser of openapi-python-client: the only module that knows the generator.

It is asked for one thing, what the schemas of a normalised document are. It would also give names
of its own and refuse what it cannot name, so it is shown the document with every name replaced by a
number (`Schema7`, `field3`), and what it finds is told in `kinds` and in the document's own names.
Its classes of properties are told apart by their names, since no base of theirs is public.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from typing import Any, Final, cast

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData

from custom_hooks.document import Document, RunFailed, label, operations
from custom_hooks.layout import ROOT

from .kinds import (
    Choice,
    Kind,
    ListOf,
    MapOf,
    Named,
    OneOf,
    Parsed,
    ParsedOperation,
    Property,
    Scalar,
)

_PREFIX: Final = "#/components/schemas/"

_SCALARS: Final[dict[str, Scalar]] = {
    "StringProperty": Scalar("string"),
    "UuidProperty": Scalar("string"),
    "IntProperty": Scalar("integer"),
    "FloatProperty": Scalar("number"),
    "BooleanProperty": Scalar("boolean"),
    "DateProperty": Scalar("date"),
    "DateTimeProperty": Scalar("date-time"),
    "FileProperty": Scalar("binary"),
    "NoneProperty": Scalar("null"),
    "AnyProperty": Scalar("anything"),
}


def parse(document: Document, records: Collection[str]) -> Parsed:
    """Return what the schemas of a normalised document are.

    Args:
        document: The document; every object with properties has a name.
        records: The names of the schemas that become records; the other objects are maps.

    Raises:
        RunFailed: The generator warned about anything; every warning is named.
    """
    numbered = _Numbered(document, records)
    config = Config.from_sources(
        ConfigFile.load_from_path(ROOT / "generator_config.yaml"),
        MetaType.NONE,
        document_source=Path("close.yaml"),
        file_encoding="utf-8",
        overwrite=True,
        output_path=None,
    )
    data: Any = GeneratorData.from_dict(numbered.document, config=config)
    if not isinstance(data, GeneratorData):
        raise RunFailed(f"The generator refused the document: {numbered.told([data])}.")
    collections = list(data.endpoint_collections_by_tag.values())
    warnings = [*data.errors, *(error for each in collections for error in each.parse_errors)]
    if warnings:
        listed = "\n".join(f"  - {numbered.told([warning])}" for warning in warnings)
        raise RunFailed(f"The generator warned:\n{listed}")
    parsed = Parsed()
    for endpoint in (each for collection in collections for each in collection.endpoints):
        operation = _operation(numbered, endpoint)
        parsed.operations[operation.path, operation.method] = operation
    for model in data.models:
        name = numbered.schemas.get(str(model.class_info.name), "")
        if name in records:
            given = [*(model.required_properties or []), *(model.optional_properties or [])]
            keys = numbered.keys[name]
            parsed.models[name] = {
                keys[_wire(prop)]: Property(_kind(numbered, prop), prop.required) for prop in given
            }
    return parsed


def _operation(numbered: _Numbered, endpoint: Any) -> ParsedOperation:
    number = int(re.findall(r"\d+", str(endpoint.name))[0])
    path, method = numbered.operations[number]
    operation = ParsedOperation(path, method)
    for place in ("path", "query", "header", "cookie"):
        for prop in getattr(endpoint, f"{place}_parameters"):
            name = numbered.parameters[number][_wire(prop)]
            operation.parameters[place, name] = Property(_kind(numbered, prop), prop.required)
    if endpoint.bodies:
        operation.body = _kind(numbered, endpoint.bodies[0].prop)
    for response in _responses(endpoint.responses):
        operation.response = _kind(numbered, response.prop)
    return operation


def _responses(responses: Any) -> Iterable[Any]:
    """Return the responses of an operation: a list until 0.25, then an object with patterns."""
    return cast("Iterable[Any]", getattr(responses, "patterns", responses))


def _wire(prop: Any) -> str:
    """Return a property's name: a text, which newer releases of the generator wrap."""
    name = prop.name
    return str(name.get_untrusted_value() if hasattr(name, "get_untrusted_value") else name)


def _kind(numbered: _Numbered, prop: Any) -> Kind:
    name = type(prop).__name__
    if name in _SCALARS:
        return _SCALARS[name]
    if name == "LiteralEnumProperty":
        return numbered.choices[min(prop.values)]
    if name == "ListProperty":
        return ListOf(_kind(numbered, prop.inner_property))
    if name == "ModelProperty":
        schema = numbered.schemas.get(str(prop.class_info.name), "")
        if schema in numbered.records:
            return Named(schema)
        extra = prop.additional_properties
        return MapOf(Scalar("anything") if extra is None else _kind(numbered, extra))
    if name == "UnionProperty":
        return OneOf(tuple(_kind(numbered, inner) for inner in prop.inner_properties))
    raise RunFailed(f"The generator calls something a {name}, which is unknown here.")


class _Numbered:
    """A document whose names are numbers, and what the numbers stand for."""

    def __init__(self, document: Document, records: Collection[str]) -> None:
        self.records = records
        given = document["components"]["schemas"]
        self.schemas = {f"Schema{number}": name for number, name in enumerate(given)}
        """The number of each schema, to its name."""
        self.keys: dict[str, dict[str, str]] = {}
        """A schema's name, to the number of each property, to its key."""
        self.operations: list[tuple[str, str]] = []
        self.parameters: list[dict[str, str]] = []
        """By the operation's number, the number of each parameter to its name."""
        self.choices: dict[str, Choice] = {}
        """The number of the first value of each choice, to all of them."""
        self._names = {name: number for number, name in self.schemas.items()}
        self._objects = 0
        self._values = 0
        self.document: Document = {
            "openapi": "3.1.0",
            "info": {"title": "", "version": ""},
            "paths": dict(map(self._operation, operations(document))),
            "components": {
                "schemas": {
                    number: self._schema(given[name], name) for number, name in self.schemas.items()
                }
            },
        }

    def told(self, errors: Iterable[Any]) -> str:
        """Return what the generator says, in the document's names and on one line."""
        words = " ".join(f"{error.header or ''} {error.detail or ''}" for error in errors)
        replacements: tuple[tuple[str, Callable[[str], str]], ...] = (
            (
                r"(?:WARNING parsing )?[A-Z]+ /operation(\d+)/\S*(?: within \w+)?",
                lambda number: label(*self.operations[int(number)]),
            ),
            (r"(Schema\d+)(?!\d)", lambda number: self.schemas.get(number, number)),
        )
        for pattern, name in replacements:
            words = re.sub(pattern, lambda match, name=name: name(match.group(1)), words)  # type: ignore[misc]
        return " ".join(words.split()).rstrip(".")

    def _operation(self, given: tuple[str, str, dict[str, Any]]) -> tuple[str, dict[str, Any]]:
        path, method, operation = given
        number = len(self.operations)
        self.operations.append((path, method))
        names: dict[str, str] = {}
        parameters: list[dict[str, Any]] = []
        for entry in operation.get("parameters") or []:
            names[f"parameter{len(names)}"] = entry["name"]
            parameters.append(
                {
                    "name": f"parameter{len(parameters)}",
                    "in": entry["in"],
                    "required": bool(entry.get("required")),
                    "schema": self._schema(entry["schema"]),
                }
            )
        self.parameters.append(names)
        placed = "".join(f"{{{entry['name']}}}/" for entry in parameters if entry["in"] == "path")
        numbered: dict[str, Any] = {
            "operationId": f"operation{number}",
            "tags": ["all"],
            "parameters": parameters,
            "responses": {
                str(status): {"description": "", **self._content(response)}
                for status, response in operation["responses"].items()
            },
        }
        if operation.get("requestBody"):
            numbered["requestBody"] = self._content(operation["requestBody"])
        return f"/operation{number}/{placed}", {method: numbered}

    def _content(self, holder: dict[str, Any]) -> dict[str, Any]:
        content = holder.get("content") or {}
        return {
            "content": {
                kind: {"schema": self._schema(media["schema"])} for kind, media in content.items()
            }
        }

    def _schema(self, schema: Any, name: str | None = None) -> Any:
        if not isinstance(schema, dict):
            return schema
        if "$ref" in schema:
            return {"$ref": _PREFIX + self._names[schema["$ref"].removeprefix(_PREFIX)]}
        numbered = {key: schema[key] for key in ("type", "format") if key in schema}
        if "properties" in schema:
            keys = {f"field{number}": key for number, key in enumerate(schema["properties"])}
            if name is not None:
                self.keys[name] = keys
            required = set(schema.get("required") or [])
            numbered["properties"] = {
                number: self._schema(schema["properties"][key]) for number, key in keys.items()
            }
            numbered["required"] = [number for number, key in keys.items() if key in required]
        elif name is not None:
            self.keys[name] = {}
        if schema.get("enum") and schema.get("type") != "boolean":
            numbered |= {"type": "string", "enum": self._choice(schema["enum"])}
        for key in ("items", "additionalProperties"):
            if key in schema:
                numbered[key] = self._schema(schema[key])
        for key in ("oneOf", "anyOf"):
            if schema.get(key):
                numbered[key] = [self._schema(member) for member in schema[key]]
        if name is None:
            # The generator names a class after each, which is never written: no two may clash.
            numbered["title"] = f"Object{self._objects}"
            self._objects += 1
        return numbered

    def _choice(self, given: list[Any]) -> list[str | None]:
        values = tuple(sorted((value for value in given if value is not None), key=str))
        numbers = [f"value{self._values + number:09}" for number in range(len(values))]
        self._values += len(values)
        if values:
            self.choices[numbers[0]] = Choice(values)
        return [*numbers, *([None] if None in given else [])]
