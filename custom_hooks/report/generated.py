"""What changed in our generated code: functions with their arguments, models with attributes."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from .changes import Change, Level, renamed


@dataclass
class Surface:
    """One function or model.

    Attributes:
        result: What a function returns.
        parts: Its arguments or attributes, to their types.
        required: The arguments that must be given.
    """

    result: str = ""
    parts: dict[str, str] = field(default_factory=dict[str, str])
    required: set[str] = field(default_factory=set[str])

    @property
    def is_function(self) -> bool:
        """Whether it is a function, which takes its parts; a model has them."""
        return bool(self.result)


def surface(folder: Path) -> dict[str, Surface]:
    """Describe the functions and models in `api/` and `models/` of a folder."""
    found: dict[str, Surface] = {}
    for path in sorted([*folder.glob("api/*.py"), *folder.glob("models/*.py")]):
        if path.name == "__init__.py":
            continue
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.AsyncFunctionDef):
                found[f"`{path.stem}.{node.name}()`"] = _function(node)
            elif isinstance(node, ast.ClassDef) and path.parent.name == "models":
                found[f"`{node.name}`"] = _model(node)
    return found


def _function(node: ast.AsyncFunctionDef) -> Surface:
    found = Surface(result=ast.unparse(node.returns) if node.returns else "None")
    defaults = [*[None] * len(node.args.args), *node.args.kw_defaults]
    for argument, default in zip([*node.args.args, *node.args.kwonlyargs], defaults, strict=True):
        found.parts[argument.arg] = _type(argument.annotation)
        if default is None:
            found.required.add(argument.arg)
    return found


def _model(node: ast.ClassDef) -> Surface:
    found = Surface()
    for entry in node.body:
        if (
            isinstance(entry, ast.AnnAssign)
            and isinstance(entry.target, ast.Name)
            and not entry.target.id.startswith("__")
        ):
            found.parts[entry.target.id] = _type(entry.annotation)
    return found


def _type(annotation: ast.expr | None) -> str:
    return ast.unparse(annotation) if annotation else ""


def compare(before: Mapping[str, Surface], after: Mapping[str, Surface]) -> list[Change]:
    """Return what changed between two generated surfaces."""
    changes = [
        Change(name, "removed", "", Level.MAJOR) for name in sorted(before.keys() - after.keys())
    ]
    changes += [
        Change(name, "added", "", Level.MINOR) for name in sorted(after.keys() - before.keys())
    ]
    for name in sorted(before.keys() & after.keys()):
        changes += _of_one(name, before[name], after[name])
    return changes


def _of_one(name: str, old: Surface, new: Surface) -> Iterator[Change]:
    if old.result != new.result:
        yield Change(name, f"returns {old.result} → {new.result}", "", Level.MAJOR)
    gone = {part: kind for part, kind in old.parts.items() if part not in new.parts}
    came = {part: kind for part, kind in new.parts.items() if part not in old.parts}
    pairs = renamed(gone, came)
    for part, other in pairs.items():
        yield Change(name, f"is called `{other}` now", part, Level.MAJOR)
    for part in sorted(gone.keys() - pairs.keys()):
        yield Change(name, "removed", part, Level.MAJOR)
    for part in sorted(came.keys() - set(pairs.values())):
        needed = part in new.required
        fate = "added, required" if needed else "added"
        yield Change(name, fate, part, Level.MAJOR if needed else Level.MINOR)
    for part in sorted(old.parts.keys() & new.parts.keys()):
        was, now = old.parts[part], new.parts[part]
        if was != now:
            breaks = not _takes(now, was) if new.is_function else not _takes(was, now)
            yield Change(name, f"{was} → {now}", part, Level.MAJOR if breaks else Level.MINOR)
        if (part in old.required) != (part in new.required):
            needed = part in new.required
            fate = "required" if needed else "optional"
            yield Change(name, fate, part, Level.MAJOR if needed else Level.MINOR)


def _takes(wide: str, narrow: str) -> bool:
    """Say whether a type takes all that another is."""
    return wide == "Any" or _members(narrow) <= _members(wide)


def _members(annotation: str) -> set[str]:
    """Return the members of a union, and of the lists of values in it."""
    found: set[str] = set()
    waiting: list[ast.expr] = [ast.parse(annotation, mode="eval").body]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.BinOp):
            waiting += [node.left, node.right]
        elif isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Literal":
            continue  # every list of values has its plain type beside it
        else:
            found.add(ast.unparse(node))
    return found
