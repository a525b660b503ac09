"""What changed, for the changelog: the vendor's interface, and our generated surface.

Each side is turned into a flat description, name to value, so that both are compared in the same
way whatever dialect the vendor's document is written in.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from custom_hooks.description import describe
from custom_hooks.document import Document, json_schema, label, operations, success


@dataclass(frozen=True)
class Change:
    """One difference.

    Attributes:
        kind: `"added"`, `"removed"` or `"changed"`.
        what: What it is about, in backquotes where it is a name.
        breaks: Whether code written against the predecessor may stop working.
    """

    kind: str
    what: str
    breaks: bool


def vendor_surface(document: Document) -> dict[str, str]:
    """Describe a vendor's interface: operations, parameters, properties of bodies and answers."""
    surface: dict[str, str] = {}
    for path, method, operation in operations(document):
        name = label(path, method)
        surface[name] = "deprecated" if operation.get("deprecated") else ""
        for parameter in operation.get("parameters") or []:
            kind = describe(document, parameter["schema"])
            required = " (required)" if parameter.get("required") else ""
            surface[f"{name} parameter `{parameter['name']}`"] = (
                str(kind.get("(itself)", "any")) + required
            )
        body = operation.get("requestBody")
        if body:
            for key, kind_ in describe(document, json_schema(body)).items():
                surface[f"{name} body `{key}`"] = str(kind_)
        answer = success(operation)
        if answer:
            for key, kind_ in describe(document, json_schema(answer[1])).items():
                surface[f"{name} answer `{key}`"] = str(kind_)
    return surface


def generated_surface(folder: Path) -> dict[str, str]:
    """Describe our generated surface: functions with their arguments, models with attributes."""
    surface: dict[str, str] = {}
    for path in sorted([*folder.glob("api/*.py"), *folder.glob("models/*.py")]):
        if path.name == "__init__.py":
            continue
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.AsyncFunctionDef):
                _describe_function(surface, f"{path.stem}.{node.name}", node)
            elif isinstance(node, ast.ClassDef) and path.parent.name == "models":
                surface[f"`{node.name}`"] = ""
                for entry in node.body:
                    if (
                        isinstance(entry, ast.AnnAssign)
                        and isinstance(entry.target, ast.Name)
                        and not entry.target.id.startswith("__")
                    ):
                        surface[f"`{node.name}.{entry.target.id}`"] = ast.unparse(entry.annotation)
    return surface


def _describe_function(surface: dict[str, str], name: str, node: ast.AsyncFunctionDef) -> None:
    surface[f"`{name}()`"] = f"returns {ast.unparse(node.returns)}" if node.returns else ""
    for argument in node.args.args:
        annotation = ast.unparse(argument.annotation) if argument.annotation else ""
        surface[f"`{name}()` argument `{argument.arg}`"] = f"{annotation} (required)"
    for argument, default in zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True):
        annotation = ast.unparse(argument.annotation) if argument.annotation else ""
        required = " (required)" if default is None else ""
        surface[f"`{name}()` argument `{argument.arg}`"] = annotation + required


def compare(before: Mapping[str, str], after: Mapping[str, str]) -> list[Change]:
    """Return the differences between two surfaces, breaking ones first.

    What belongs to something added or removed as a whole is not listed again.
    """
    gone, new = before.keys() - after.keys(), after.keys() - before.keys()
    changes: list[Change] = []
    for what in gone:
        if not _belongs(what, gone):
            changes.append(Change("removed", what, breaks=True))
    for what in new:
        if not _belongs(what, new):
            changes.append(Change("added", what, breaks=after[what].endswith("(required)")))
    for what in before.keys() & after.keys():
        if before[what] != after[what]:
            change = f"{what}: {before[what] or 'plain'} → {after[what] or 'plain'}"
            breaks = _breaks(what, before[what], after[what])
            changes.append(Change("changed", change, breaks))
    return sorted(changes, key=lambda change: (not change.breaks, change.kind, change.what))


def _belongs(what: str, others: set[str]) -> bool:
    """Say whether one of `others` is what `what` is a part of."""
    for separator in (" parameter ", " body ", " answer ", " argument "):
        whole, found, _ = what.partition(separator)
        if found and whole in others:
            return True
    if "." in what and what.startswith("`") and not what.endswith("()`"):
        return f"{what.partition('.')[0]}`" in others
    # A property below another one that is itself in the list: `data[].emails[].email`.
    start, _, path = what.rstrip("`").rpartition("`")
    while "." in path or "[" in path:
        path = path.removesuffix("[]") if path.endswith("[]") else path.rpartition(".")[0]
        if f"{start}`{path}`" in others:
            return True
    return False


def _breaks(what: str, before: str, after: str) -> bool:
    """Say whether a changed description may break code: deprecating and accepting more do not."""
    if "deprecated" in (before, after):
        return False
    if " argument " in what or " parameter " in what:
        if after.endswith("(required)") and not before.endswith("(required)"):
            return True
        return not _members(before) <= _members(after)
    return True


def _members(description: str) -> set[str]:
    """Return the types of a union, as either side writes one."""
    bare = description.removesuffix("(required)").strip()
    return {part.strip() for part in bare.replace(" or ", " | ").split("|")}


def markdown(title: str, changes: list[Change]) -> str:
    """Return changes as a section of Markdown, ready for the changelog."""
    lines = [
        f"- {'**Breaking:** ' if change.breaks else ''}{change.kind} {change.what}"
        for change in changes
    ]
    return f"### {title}\n\n" + "\n".join(lines) + "\n"
