"""Turning overlay additions that the vendor has meanwhile made into updates of what is there now.

An addition gives an operation or a parameter that the document lacked. Once the document has it,
what we say beyond it stays: our words, our schemas, our extensions. What says no more than the
document does goes. The files keep their comments and their order; only such actions are rewritten.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from custom_hooks.description import describe_itself
from custom_hooks.document import METHODS, Document, dump
from custom_hooks.intake.loading import read_yaml

Action = dict[str, Any]

_PATH = re.compile(r"""^\$\.paths\[(['"])(?P<path>.+?)\1\]$""")
_OPERATION = re.compile(r"""^\$\.paths\[(['"])(?P<path>.+?)\1\]\.(?P<method>[a-z]+)$""")
_PARAMETERS = re.compile(
    r"""^\$\.paths\[(['"])(?P<path>.+?)\1\]\.(?P<method>[a-z]+)\.parameters$"""
)


@dataclass
class Adoption:
    """What becomes of the overlays of a folder.

    Attributes:
        texts: The new text of each file that changes.
        sentences: What was done, action by action.
    """

    texts: dict[Path, str] = field(default_factory=dict[Path, str])
    sentences: list[str] = field(default_factory=list[str])


def adopt(vendor: Document, folder: Path) -> Adoption:
    """Return the overlays of a folder as a newer document wants them; nothing is written.

    Args:
        vendor: The newer interface.
        folder: What holds the overlays.
    """
    adoption = Adoption()
    for path in sorted(folder.glob("*.yaml")):
        replacements: dict[int, list[Action]] = {}
        for number, action in enumerate(read_yaml(path).get("actions") or []):
            adopted = list(_adopted(vendor, action))
            if adopted != [action]:
                replacements[number] = adopted
                adoption.sentences.append(_sentence(path.name, number, action, adopted))
        if replacements:
            text = path.read_text(encoding="utf-8")
            adoption.texts[path] = _replaced(text, replacements)
    return adoption


def _sentence(file: str, number: int, action: Action, adopted: list[Action]) -> str:
    where = f"{file}, action {number + 1} ({action['target']})"
    if not adopted:
        return f"{where}: deleted, the document says all of it by now"
    targets = ", ".join(each["target"] for each in adopted if each["target"] != action["target"])
    return f"{where}: updates what the document has by now" + (f": {targets}" if targets else "")


def _adopted(vendor: Document, action: Action) -> Iterator[Action]:
    """Yield what an action becomes: itself where nothing of it is there already."""
    target, update = str(action.get("target")), action.get("update")
    if target == "$.paths" and isinstance(update, dict):
        found: list[Action] = []
        left: dict[str, Any] = {}
        for path, item in update.items():
            rest, actions = _item(vendor, path, item)
            found += actions
            if rest:
                left[path] = rest
        yield from _with_rest(action, left, found, is_changed=bool(found))
    elif (match := _PATH.match(target)) and isinstance(update, dict):
        rest, found = _item(vendor, match["path"], update)
        yield from _with_rest(action, rest, found, is_changed=bool(found))
    elif (match := _PARAMETERS.match(target)) and update is not None:
        given = update if isinstance(update, list) else [update]
        kept, found = _parameters(vendor, match["path"], match["method"], given)
        changed = len(kept) < len(given)
        left_over = kept if isinstance(update, list) else (kept[0] if kept else None)
        yield from _with_rest(action, left_over, found, is_changed=changed)
    elif (match := _OPERATION.match(target)) and isinstance(update, dict):
        given = update.get("parameters") or []
        kept, found = _parameters(vendor, match["path"], match["method"], given)
        rest = {key: value for key, value in update.items() if key != "parameters"}
        if kept:
            rest["parameters"] = kept
        yield from _with_rest(action, rest, found, is_changed=len(kept) < len(given))
    else:
        yield action


def _with_rest(
    action: Action, left: Any, found: list[Action], *, is_changed: bool
) -> Iterator[Action]:
    if not is_changed:
        yield action
        return
    if left:
        yield {**action, "update": left}
    yield from found


def _item(vendor: Document, path: str, item: Any) -> tuple[dict[str, Any], list[Action]]:
    """Return which operations of a path are still additions, and actions for the others."""
    there = vendor["paths"].get(path) or {}
    left: dict[str, Any] = {}
    found: list[Action] = []
    for method, operation in item.items():
        if method not in METHODS or method not in there:
            left[method] = operation
            continue
        kept, actions = _parameters(vendor, path, method, operation.get("parameters") or [])
        update = {key: value for key, value in operation.items() if key != "parameters"}
        if kept:
            update["parameters"] = kept
        if update:
            found.append({"target": f"$.paths['{path}'].{method}", "update": update})
        found += actions
    return left, found


def _parameters(
    vendor: Document, path: str, method: str, given: list[Any]
) -> tuple[list[Any], list[Action]]:
    """Return which parameters are still additions, and actions for the others."""
    operation = (vendor["paths"].get(path) or {}).get(method) or {}
    there = {(entry["name"], entry["in"]): entry for entry in operation.get("parameters") or []}
    kept: list[Any] = []
    found: list[Action] = []
    for entry in given:
        theirs = there.get((entry["name"], entry["in"]))
        if theirs is None:
            kept.append(entry)
            continue
        update = {key: value for key, value in entry.items() if key not in ("name", "in")}
        if bool(update.get("required")) == bool(theirs.get("required")):
            update.pop("required", None)
        ours = update.get("schema")
        if ours is not None and _says_the_same(vendor, ours, theirs["schema"]):
            del update["schema"]
        if update:
            target = f"$.paths['{path}'].{method}.parameters[?(@.name=='{entry['name']}')]"
            found.append({"target": target, "update": update})
    return kept, found


def _says_the_same(vendor: Document, ours: Any, theirs: Any) -> bool:
    """Say whether our schema of a parameter says what the vendor's does, null aside."""
    if not isinstance(ours, dict) or "$ref" in ours or ours.get("type") in ("array", "object"):
        return False
    if any(key.startswith("x-") for key in ours):
        return False
    mine, other = describe_itself(vendor, ours), describe_itself(vendor, theirs)
    return mine.kinds - {"null"} == other.kinds - {"null"} and mine.values == other.values


def _replaced(text: str, replacements: dict[int, list[Action]]) -> str:
    """Return the text of an overlay with some of its actions replaced."""
    lines = text.splitlines(keepends=True)
    root = yaml.compose(text, Loader=yaml.SafeLoader)
    assert isinstance(root, yaml.MappingNode)
    (actions,) = [value for key, value in root.value if key.value == "actions"]
    for number in sorted(replacements, reverse=True):
        node = actions.value[number]
        first, last = node.start_mark.line, node.end_mark.line
        while last - 1 > first and _is_between(lines[last - 1]):
            last -= 1
        if last == first:
            last += 1
        indent = " " * (len(lines[first]) - len(lines[first].lstrip()))
        new = [
            textwrap.indent(dump([action]), indent, lambda line: bool(line.strip()))
            for action in replacements[number]
        ]
        lines[first:last] = new
    return "".join(lines)


def _is_between(line: str) -> bool:
    """Say whether a line belongs to no action: it is empty, or a comment on what follows."""
    return not line.strip() or line.lstrip().startswith("#")
