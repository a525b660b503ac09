"""Watching what the vendor says beneath the schemas that our overlays own.

Where an overlay gives a response, a body or a parameter, the vendor's own schema no longer reaches
the generated code, so a change of it would pass unseen. `openapi/vendor-lock.yaml` holds the
vendor's properties at every such place as they were when somebody last looked and decided. A
document that says anything else fails the run, property by property, until the overlay has been
adapted, or the difference accepted, with `python -m custom_hooks decide`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from custom_hooks.description import ITSELF, describe
from custom_hooks.document import Document, RunFailed, dump, json_schema, label, success
from custom_hooks.intake.loading import read_yaml

from .overlay import Overlaid, Place

Lock = dict[str, dict[str, str]]
"""Place, as text, to property path to type; `, lacked` behind a type that our schema has not."""

LACKED = ", lacked"


def observe(vendor: Document, overlaid: Overlaid) -> Lock:
    """Return what the vendor's document says at every place that an overlay owns."""
    lock: Lock = {}
    for place in sorted(overlaid.owned):
        theirs = describe(vendor, schema_at(vendor, place))
        if theirs:
            ours = describe(overlaid.document, schema_at(overlaid.document, place))
            lock[name_of(place)] = {
                path: str(said) if path in ours or _is_open(path, ours) else f"{said}{LACKED}"
                for path, said in theirs.items()
            }
    return lock


@dataclass(frozen=True)
class Difference:
    """What the vendor says otherwise than when somebody last decided.

    Attributes:
        place: Where, as the lock names it.
        path: The property.
        old: What was decided, or `None` where there was nothing.
        new: What is there now, or `None` where there is nothing any more.
    """

    place: str
    path: str
    old: str | None
    new: str | None


def compare(lock: Lock, seen: Lock) -> list[Difference]:
    """Return each difference between what was decided and what is there now."""
    return [
        Difference(place, path, lock.get(place, {}).get(path), seen.get(place, {}).get(path))
        for place in sorted(lock.keys() | seen.keys())
        for path in sorted(lock.get(place, {}).keys() | seen.get(place, {}).keys())
        if lock.get(place, {}).get(path) != seen.get(place, {}).get(path)
    ]


def sentences(lock: Lock, differences: Iterable[Difference]) -> list[str]:
    """Return what to say of differences: once for a property that many places share."""
    places: dict[tuple[str, str | None, str | None], list[Difference]] = {}
    newly: dict[str, list[Difference]] = {}
    for difference in differences:
        if difference.place not in lock:
            newly.setdefault(difference.place, []).append(difference)
            continue
        leaf = re.split(r"[.\]}]", difference.path)[-1] or difference.path
        places.setdefault((leaf, difference.old, difference.new), []).append(difference)
    found = [
        f"{place}: {_count(len(each))} of the vendor's now beneath an overlay"
        + _lacking([one.path for one in each if (one.new or "").endswith(LACKED)])
        for place, each in newly.items()
    ]
    for same in places.values():
        first, more = same[0], len(same) - 1
        also = f" (and {more} more places, such as {same[1].place})" if more else ""
        found.append(f"{first.place}{also}: {_what(first)}")
    return sorted(found)


def _count(number: int) -> str:
    return "1 property" if number == 1 else f"{number} properties"


def _lacking(paths: list[str]) -> str:
    return f", which lacks {', '.join(f'`{path}`' for path in paths)}" if paths else ""


def _what(difference: Difference) -> str:
    itself = difference.path == ITSELF
    what = "its type" if itself else f"`{difference.path}`"
    if difference.new is None:
        return f"the vendor no longer has {what}"
    kind = difference.new.removesuffix(LACKED)
    relation = f"which our overlay {'lacks' if difference.new.endswith(LACKED) else 'shadows'}"
    if difference.old is None:
        return f"the vendor has {what} ({kind}), {relation}"
    was = difference.old.removesuffix(LACKED)
    if was == kind:
        return f"{what} ({kind}) is what our overlay {relation.rpartition(' ')[2]} now"
    return f"{what} changed from {was} to {kind}, {relation}"


def load(lock_file: Path) -> Lock:
    """Return what was decided, nothing where there is no file yet.

    Raises:
        RunFailed: The file is not what `save` writes.
    """
    lock: Any = read_yaml(lock_file) if lock_file.exists() else {}
    if not isinstance(lock, dict) or not all(isinstance(said, dict) for said in lock.values()):
        raise RunFailed(f"{lock_file} is not what `python -m custom_hooks decide` writes.")
    return lock


def save(lock_file: Path, seen: Lock) -> None:
    """Write what is decided from now on."""
    header = (
        "# The vendor's properties at each place whose schema an overlay gives, as last decided.\n"
        "# Written by `python -m custom_hooks decide`; `lacked` is what our schema leaves out.\n"
    )
    lock_file.write_text(header + dump(dict(sorted(seen.items()))), encoding="utf-8")


def name_of(place: Place) -> str:
    path, method, part = place
    return f"{label(path, method)} {part}"


def schema_at(document: Document, place: Place) -> Any:
    path, method, part = place
    operation = document["paths"].get(path, {}).get(method)
    if operation is None:
        return None
    if part == "response":
        response = success(operation)
        return json_schema(response[1]) if response else None
    if part == "body":
        return json_schema(operation.get("requestBody"))
    name = part.removeprefix("parameter ")
    for parameter in operation.get("parameters") or []:
        if parameter["name"] == name:
            return parameter["schema"]
    return None


def _is_open(path: str, ours: Collection[str]) -> bool:
    """Say whether our schema leaves a path open on purpose, as free-form data above it."""
    parts = path.replace("[]", ".[]").split(".")
    for length in range(len(parts) - 1, 0, -1):
        above = ".".join(parts[:length]).replace(".[]", "[]")
        if above in ours:
            return not any(other.startswith((f"{above}.", f"{above}[]")) for other in ours)
    return False
