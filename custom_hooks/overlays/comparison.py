"""Where our types and the vendor's differ, and which of both recorded bodies support."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from custom_hooks.description import Described, describe
from custom_hooks.document import Document

from .overlay import Overlaid, Place
from .ownership import name_of, schema_at

ABSENT: Final = object()


@dataclass
class Seen:
    """What recorded bodies hold at one property.

    Attributes:
        present: How often it was there, null included.
        null: How often it was null.
        absent: How often what it is part of was there without it.
        kinds: The types of its values.
    """

    present: int = 0
    null: int = 0
    absent: int = 0
    kinds: set[str] = field(default_factory=set[str])


@dataclass(frozen=True)
class Row:
    """One difference.

    Attributes:
        place: The operation's response, body or parameter.
        path: The property.
        ours: What our overlay says.
        theirs: What the vendor says.
        evidence: What was seen, in words.
        supports: `"ours"`, `"theirs"`, `"both"` or `"neither"`; empty where nothing tells.
    """

    place: str
    path: str
    ours: str
    theirs: str
    evidence: str
    supports: str


Bodies = Mapping[Place, Sequence[tuple[Any, bool]]]
"""Recorded bodies by path, method and `"response"` or `"body"`, each with whether it is whole."""


def differences(vendor: Document, overlaid: Overlaid, bodies: Bodies) -> list[Row]:
    """Return every property at which an overlay says something else than the vendor."""
    return [row for place in sorted(overlaid.owned) for row in _at(vendor, overlaid, place, bodies)]


def _at(vendor: Document, overlaid: Overlaid, place: Place, bodies: Bodies) -> Iterator[Row]:
    theirs = describe(vendor, schema_at(vendor, place))
    ours = describe(overlaid.document, schema_at(overlaid.document, place))
    recorded = list(bodies.get(place, ()))
    for path in sorted(theirs.keys() & ours.keys()):
        mine, other = ours[path], theirs[path]
        if (mine.kinds, mine.required) == (other.kinds, other.required):
            continue
        seen = look(recorded, path)
        yield Row(
            name_of(place),
            path,
            _text(mine),
            _text(other),
            _evidence(seen),
            _supports(mine, other, seen),
        )


def _text(said: Described) -> str:
    return f"{Described(said.kinds).kind}, {'required' if said.required else 'optional'}"


def look(bodies: Iterable[tuple[Any, bool]], path: str) -> Seen:
    """Return what bodies hold at a property: `data[].emails[].type`."""
    seen = Seen()
    for body, whole in bodies:
        for value in _values(body, path.replace("[]", ".[]").strip(".").split(".")):
            if value is ABSENT:
                seen.absent += whole
                continue
            seen.present += 1
            if value is None:
                seen.null += 1
            else:
                seen.kinds.add(_kind(value))
    return seen


def _values(node: Any, steps: list[str]) -> Iterator[Any]:
    if not steps:
        yield node
    elif steps[0] == "[]":
        for item in node if isinstance(node, list) else ():
            yield from _values(item, steps[1:])
    elif isinstance(node, dict):
        if steps[0] in node:
            yield from _values(node[steps[0]], steps[1:])
        elif len(steps) == 1:
            yield ABSENT


def _kind(value: object) -> str:
    names: dict[type, str] = {
        bool: "boolean",
        int: "integer",
        float: "number",
        str: "string",
        list: "array",
    }
    return names.get(type(value), "object")


def _evidence(seen: Seen) -> str:
    if not seen.present and not seen.absent:
        return "none"
    parts = [f"{seen.present} present"]
    parts += [f"{seen.null} null"] if seen.null else []
    parts += [f"{seen.absent} absent"] if seen.absent else []
    return ", ".join(parts) + (f" ({', '.join(sorted(seen.kinds))})" if seen.kinds else "")


def _supports(ours: Described, theirs: Described, seen: Seen) -> str:
    if not seen.present and not seen.absent:
        return ""
    mine, other = _fits(ours, seen), _fits(theirs, seen)
    if mine and other:
        return "both"
    return "ours" if mine else "theirs" if other else "neither"


def _fits(said: Described, seen: Seen) -> bool:
    """Say whether what was seen is what is said."""
    bare = {kind.split(" ")[0] for kind in said.kinds}
    taken = bare | ({"integer"} if "number" in bare else set[str]())
    if "any" not in bare and not seen.kinds <= taken:
        return False
    if seen.null and not said.nullable and "any" not in bare:
        return False
    return not (seen.absent and said.required)


def table(rows: Iterable[Row]) -> str:
    """Return differences as a table in Markdown."""
    lines = [
        "| place | property | ours | vendor's | seen | supports |",
        "|---|---|---|---|---|---|",
    ]
    lines += [
        f"| {row.place} | `{row.path}` | {row.ours} | {row.theirs} | {row.evidence} "
        f"| {row.supports} |"
        for row in rows
    ]
    return "\n".join(lines)
