"""Applying our overlays, action by action, and refusing whatever no longer fits.

An overlay (OpenAPI Overlay 1.0.0) says what we know beyond the vendor's document. oas-patch applies
an action; before it does, this module makes sure that the action still means what it was written
for: its target exists, what it adds the vendor has not added meanwhile, and no two actions own the
same thing. A schema that an overlay gives for a response, a body or a parameter takes the place of
the vendor's; which places these are is remembered, so that `ownership` can watch them.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from jsonpath_ng.ext.parser import ExtentedJsonPathParser  # type: ignore[import-untyped]
from oas_patch import overlay as oas_patch  # type: ignore[import-untyped]

from custom_hooks.document import METHODS, Document, RunFailed, label
from custom_hooks.intake.loading import read_yaml

Place = tuple[str, str, str]
"""Path, method, and `"response"`, `"body"` or `"parameter NAME"`."""


@dataclass
class Overlaid:
    """A document with our overlays applied.

    Attributes:
        document: The result.
        owned: The places whose vendor's schema an overlay replaced.
        added: The operations that only our overlays know.
        schemas: The names of the schemas that overlays define.
        problems: A sentence for each action that no longer fits.
    """

    document: Document
    owned: dict[Place, str] = field(default_factory=dict)
    added: set[tuple[str, str]] = field(default_factory=set)
    schemas: set[str] = field(default_factory=set)
    problems: list[str] = field(default_factory=list)


def apply(document: Document, folder: Path) -> Overlaid:
    """Apply every overlay of a folder, in the order of their names, to a stripped document.

    An action that does not fit is left out and becomes a problem of the result, so that a run
    names all of them at once.

    Raises:
        RunFailed: A file is no overlay.
    """
    result = Overlaid(_set_vendor_schemas_apart(document))
    for path in sorted(folder.glob("*.yaml")):
        overlay = read_yaml(path)
        if not isinstance(overlay, dict) or overlay.get("overlay") != "1.0.0":
            raise RunFailed(f"{path.name} is not an OpenAPI Overlay 1.0.0 document.")
        for number, action in enumerate(overlay.get("actions") or [], start=1):
            try:
                _apply_action(
                    result, action, f"{path.name}, action {number} ({action.get('target')})"
                )
            except RunFailed as problem:
                result.problems.append(str(problem))
    return result


VENDOR = "Vendor_"
"""What the vendor's schema names begin with once they are set apart from ours."""


def _set_vendor_schemas_apart(document: Document) -> Document:
    """Rename the vendor's schemas, so that a name in an overlay always means our own."""

    def renamed(node: Any) -> Any:
        if isinstance(node, dict):
            return {
                key: value.replace("#/components/schemas/", f"#/components/schemas/{VENDOR}")
                if key == "$ref" and isinstance(value, str)
                else renamed(value)
                for key, value in node.items()
            }
        if isinstance(node, list):
            return [renamed(value) for value in node]
        return node

    result: Document = renamed(document)
    schemas = result["components"]["schemas"]
    result["components"]["schemas"] = {f"{VENDOR}{name}": value for name, value in schemas.items()}
    return result


_parser = ExtentedJsonPathParser()


@cache
def _path(expression: str) -> Any:
    return _parser.parse(expression)


oas_patch.parse = _path
"""oas-patch would build the grammar of JSONPath anew for each action: 20 ms of each 22."""


def _apply_action(result: Overlaid, action: dict[str, Any], where: str) -> None:
    unknown = set(action) - {"target", "description", "update", "remove"}
    if unknown or "target" not in action or ("update" in action) == ("remove" in action):
        raise RunFailed(f"{where}: an action has a target and either `update` or `remove`.")
    try:
        matches = list(_path(action["target"]).find(result.document))
    except Exception as error:  # the parser raises bare exceptions of its own
        raise RunFailed(f"{where}: the target cannot be read: {error}.") from None
    if not matches:
        raise RunFailed(f"{where}: the target matches nothing in the vendor's document.")
    if "update" in action:
        for match in matches:
            _prepare(result, str(match.full_path), match.value, action["update"], where)
    oas_patch.apply_overlay(result.document, {"actions": [copy.deepcopy(action)]})


def _prepare(result: Overlaid, at: str, node: Any, update: Any, where: str) -> None:
    """Check an update against what it meets, and clear the vendor's schemas that it replaces."""
    steps = _steps(at)
    if steps[:2] == ["components", "schemas"]:
        if len(steps) == 2:
            for name in update:
                if name in result.schemas:
                    raise RunFailed(f"{where}: two overlays define the schema {name}.")
                result.schemas.add(name)
        return
    if steps[0] != "paths":
        return
    if len(steps) == 1:
        for path, item in update.items():
            for method in item:
                _add_operation(result, path, method, where)
    elif len(steps) == 2:
        for method in update:
            _add_operation(result, steps[1], method, where)
    elif len(steps) == 3 and steps[2] in METHODS:
        _prepare_operation(result, steps[1], steps[2], node, update, where)
    elif len(steps) == 4 and steps[3] == "parameters":
        for entry in update if isinstance(update, list) else [update]:
            _add_parameter(steps[1], steps[2], node, entry, where)
    elif len(steps) == 5 and steps[3] == "parameters" and "schema" in update:
        _own(result, (steps[1], steps[2], f"parameter {node['name']}"), where)
        node.pop("schema", None)


def _prepare_operation(
    result: Overlaid, path: str, method: str, node: Any, update: dict[str, Any], where: str
) -> None:
    if "parameters" in update:
        for entry in update["parameters"]:
            _add_parameter(path, method, node.get("parameters") or [], entry, where)
    if "requestBody" in update:
        _own(result, (path, method, "body"), where)
        node.pop("requestBody", None)
    if any(str(status).startswith("2") for status in update.get("responses") or {}):
        _own(result, (path, method, "response"), where)
        for status in [status for status in node["responses"] if str(status).startswith("2")]:
            del node["responses"][status]


def _steps(full_path: str) -> list[str]:
    """Split a matched path, such as `paths.'/lead/'.get`, into its steps."""
    steps: list[str] = []
    rest = full_path
    while rest:
        if rest[0] in "'\"":
            step, _, rest = rest[1:].partition(rest[0])
            rest = rest.removeprefix(".")
        else:
            step, _, rest = rest.partition(".")
        steps.append(step)
    return steps


def _own(result: Overlaid, place: Place, where: str) -> None:
    path, method, part = place
    if place in result.owned:
        raise RunFailed(
            f"{where}: the {part} of {label(path, method)} is already given by "
            f"{result.owned[place]}."
        )
    result.owned[place] = where


def _add_operation(result: Overlaid, path: str, method: str, where: str) -> None:
    if method not in METHODS:
        raise RunFailed(f"{where}: {method!r} is not a method.")
    if method in result.document["paths"].get(path, {}):
        raise RunFailed(
            f"{where}: the vendor's document has {label(path, method)} by now; "
            "turn the addition into an update of it."
        )
    result.added.add((path, method))


def _add_parameter(
    path: str, method: str, present: list[Any], entry: dict[str, Any], where: str
) -> None:
    if any(other["name"] == entry["name"] and other["in"] == entry["in"] for other in present):
        raise RunFailed(
            f"{where}: the vendor's document has the parameter {entry['name']} of "
            f"{label(path, method)} by now; turn the addition into an update of it."
        )
