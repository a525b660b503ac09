"""What the templates are told: names, types and words of the document, as `close`."""

from __future__ import annotations

from typing import Any

from custom_hooks.names import class_name, identifier

from . import naming
from .extras import Extras, ModelExtra, OperationExtra
from .kinds import ListOf, Named, OneOf, Parsed, ParsedOperation
from .literals import line, literal, paragraphs
from .python_types import PythonType, Types, parameter_argument, spelt
from .shapes import OPEN_RECORD


class TemplateView:
    """What the templates call `close`: names, types and words of the document."""

    def __init__(self, parsed: Parsed, extras: Extras) -> None:
        self.parsed = parsed
        self.extras = extras
        self.types = Types(extras)

    def operation(self, endpoint: ParsedOperation) -> OperationExtra:
        """Return what is known of an endpoint beyond the parser's data."""
        return self.extras.operations[endpoint.path, endpoint.method]

    def endpoints(self, resource: str) -> list[ParsedOperation]:
        """Return the operations of a resource, in the document's order."""
        return [
            self.parsed.operations[place]
            for place, extra in self.extras.operations.items()
            if extra.resource == resource
        ]

    def response(self, endpoint: ParsedOperation) -> PythonType | None:
        """Return the type of an endpoint's response, `None` where it has no body."""
        if self.operation(endpoint).answers_nothing or endpoint.response is None:
            return None
        return self.types.of(endpoint.response)

    def body(self, endpoint: ParsedOperation) -> PythonType | None:
        """Return the type of an endpoint's body, `None` where it takes none."""
        return None if endpoint.body is None else self.types.of(endpoint.body)

    def parameters(self, endpoint: ParsedOperation, place: str) -> list[dict[str, Any]]:
        """Return an endpoint's path or query parameters as plain values."""
        given = {name: prop for (at, name), prop in endpoint.parameters.items() if at == place}
        return [
            {
                "wire": wire,
                "name": parameter.name,
                "argument": parameter_argument(self.types.of(given[wire].kind)),
                "models": self.types.of(given[wire].kind).models,
                "required": given[wire].required,
                "description": parameter.description,
                "is_open_path": parameter.is_open_path,
            }
            for (at, wire), parameter in self.operation(endpoint).parameters.items()
            if at == place
        ]

    def model(self, name: str) -> ModelExtra:
        """Return what is known of a model beyond the parser's data."""
        return self.extras.models[name]

    def fields(self, name: str) -> list[dict[str, Any]]:
        """Return a model's properties in the document's order, as plain values."""
        extra = self.model(name)
        fields: list[dict[str, Any]] = []
        for wire, attribute in extra.attributes.items():
            prop = self.parsed.models[name][wire]
            python_type = self.types.of(prop.kind)
            optional = python_type.is_nullable or not prop.required
            # A body is written by hand, of whatever sequences and mappings there are.
            annotation = python_type.argument if extra.is_body else python_type.annotation
            fields.append(
                {
                    "name": attribute,
                    "annotation": annotation + (" | None" if optional else ""),
                    "default": _default(
                        attribute, wire, extra.is_body and prop.required, extra.units.get(wire)
                    ),
                    "description": extra.descriptions[wire],
                    "models": python_type.models,
                }
            )
        return fields

    def body_argument(self, endpoint: ParsedOperation) -> str:
        """Return the type of the argument that takes an endpoint's body.

        An update takes the record that it responds with too: it stands for its changes.
        """
        body, response = self.body(endpoint), self.response(endpoint)
        taken = body.argument if body else ""
        if self.operation(endpoint).verb != "update" or not isinstance(endpoint.body, Named):
            return taken
        if response is None or not isinstance(endpoint.response, Named | OneOf):
            return taken
        return f"{endpoint.body.name} | {response.annotation} | abc.Mapping[str, object]"

    def changed_by(self, endpoint: ParsedOperation) -> str:
        """Return the source of which resource changes what an update's body does not take.

        A record inside another is changed by the update that responds with such a record.
        """
        if endpoint.method not in ("put", "patch") or not isinstance(endpoint.body, Named):
            return ""
        if not isinstance(endpoint.response, Named):
            return ""
        updates = {
            self.parsed.operations[place].response: extra.resource
            for place, extra in self.extras.operations.items()
            if extra.verb == "update"
        }
        taken = self.parsed.models.get(endpoint.body.name, {})
        found = {
            wire: updates[prop.kind.inner]
            for wire, prop in self.parsed.models.get(endpoint.response.name, {}).items()
            if wire not in taken and isinstance(prop.kind, ListOf) and prop.kind.inner in updates
        }
        listed = ", ".join(f"{literal(wire)}: {literal(by)}" for wire, by in found.items())
        return f"{{{listed}}}" if listed else ""

    def imports(self, model: str) -> list[str]:
        """Return the other generated models that a model's annotations name, sorted."""
        named = {name for field in self.fields(model) for name in field["models"]}
        return sorted(named - {OPEN_RECORD, model})

    def imports_of_resource(self, endpoints: list[ParsedOperation]) -> list[str]:
        """Return the generated models that the functions of a resource name, sorted."""
        named: set[str] = set()
        for endpoint in endpoints:
            for part in (self.response(endpoint), self.body(endpoint)):
                named |= part.models if part else frozenset()
        return sorted(named - {OPEN_RECORD})

    def model_names(self) -> list[str]:
        """Return the names of all models and unions, sorted."""
        return sorted([*self.extras.models, *self.extras.unions])

    def module(self, name: str) -> str:
        """Return the module of a model or union."""
        return module_name(name)

    def resources(self) -> dict[str, list[OperationExtra]]:
        """Return the operations of each resource, both in order of their names."""
        found: dict[str, list[OperationExtra]] = {}
        for extra in sorted(self.extras.operations.values(), key=lambda extra: extra.name):
            found.setdefault(extra.resource, []).append(extra)
        return found

    def resource_class(self, resource: str) -> str:
        """Return the name of the class that binds a resource's operations."""
        return f"{class_name(resource)}Resource"

    def spelt(self, annotation: str, resource: str) -> str:
        """Return an annotation as it is written where functions are called `list` or `dict`."""
        verbs = {extra.verb for extra in self.resources()[resource]}
        return spelt(annotation, verbs & naming.BUILTIN_NAMES)

    @staticmethod
    def paragraphs(text: str, indent: int, hanging: int = 0) -> str:
        """Return text wrapped for a docstring, its first line not indented."""
        return paragraphs(text, indent, hanging)

    @staticmethod
    def line(text: str) -> str:
        """Return text as one line of a docstring."""
        return line(text)


def _default(attribute: str, wire: str, must_be_given: bool, unit: str | None) -> str:
    """Return what follows a field's annotation."""
    if attribute == wire and unit is None:
        return "" if must_be_given else " = UNSET"
    said = [literal(wire)]
    said += [] if must_be_given else ["default=UNSET"]
    said += [] if unit is None else [f"unit={literal(unit)}"]
    return f" = wire({', '.join(said)})"


def module_name(name: str) -> str:
    """Return the module that holds a model."""
    return identifier(name)
