"""Watching what the vendor says beneath the schemas that our overlays own.

Where an overlay gives an answer, a body or a parameter, the vendor's own schema no longer reaches
the generated code, so a change of it would pass unseen. `openapi/vendor-lock.yaml` holds the
vendor's properties at every such place as they were when somebody last looked and decided. A
document that says anything else fails the run, property by property, until the overlay has been
adapted, or the difference accepted, with `python -m custom_hooks decide`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from custom_hooks.document import Document, dump, json_schema, label, read_yaml, resolve, success

from .overlay import Overlaid, Place

Lock = dict[str, dict[str, str]]
"""Place, as text, to property path to type; `, lacked` behind a type that our schema has not."""

LACKED = ", lacked"

ITSELF = "(itself)"
"""The property path of a schema that is not an object."""


def observe(vendor: Document, overlaid: Overlaid) -> Lock:
    """Return what the vendor's document says at every place that an overlay owns."""
    lock: Lock = {}
    for place in sorted(overlaid.owned):
        theirs = describe(vendor, _schema_at(vendor, place))
        if place[2].startswith("parameter "):
            theirs = {path: kind for path, kind in theirs.items() if path == ITSELF}
        if theirs:
            ours = describe(overlaid.document, _schema_at(overlaid.document, place))
            lock[_name(place)] = {
                path: kind if path in ours or _is_open(path, ours) else kind + LACKED
                for path, kind in theirs.items()
            }
    return lock


def compare(lock: Lock, seen: Lock) -> list[str]:
    """Return a sentence for each difference between what was decided and what is there now."""
    sentences: list[str] = []
    for place in sorted(lock.keys() | seen.keys()):
        if place not in lock:
            sentences.append(_newly_owned(place, seen[place]))
            continue
        before, after = lock[place], seen.get(place, {})
        for path in sorted(before.keys() | after.keys()):
            if before.get(path) != after.get(path):
                sentences.append(_difference(place, path, before.get(path), after.get(path)))
    return sentences


def _newly_owned(place: str, after: dict[str, str]) -> str:
    lacked = [path for path, kind in after.items() if kind.endswith(LACKED)]
    sentence = f"{place}: {len(after)} of the vendor's properties are beneath an overlay now"
    return f"{sentence}, which lacks {', '.join(lacked)}" if lacked else sentence


def _difference(place: str, path: str, old: str | None, new: str | None) -> str:
    what = "its type" if path == ITSELF else f"`{path}`"
    if new is None:
        return f"{place}: the vendor no longer has {what}"
    kind = new.removesuffix(LACKED)
    relation = f"which our overlay {'lacks' if new.endswith(LACKED) else 'shadows'}"
    if old is None:
        return f"{place}: the vendor has {what} ({kind}), {relation}"
    was = old.removesuffix(LACKED)
    return f"{place}: {what} changed {f'from {was} to {kind}' if was != kind else ''}, {relation}"


def load(lock_file: Path) -> Lock:
    """Return what was decided, nothing where there is no file yet."""
    return (read_yaml(lock_file) or {}) if lock_file.exists() else {}


def save(lock_file: Path, seen: Lock) -> None:
    """Write what is decided from now on."""
    header = (
        "# The vendor's properties at each place whose schema an overlay gives, as last decided.\n"
        "# Written by `python -m custom_hooks decide`; `lacked` is what our schema leaves out.\n"
    )
    lock_file.write_text(header + dump(seen), encoding="utf-8")


def _name(place: Place) -> str:
    path, method, part = place
    return f"{label(path, method)} {part}"


def _schema_at(document: Document, place: Place) -> Any:
    path, method, part = place
    operation = document["paths"].get(path, {}).get(method)
    if operation is None:
        return None
    if part == "answer":
        answer = success(operation)
        return json_schema(answer[1]) if answer else None
    if part == "body":
        return json_schema(operation.get("requestBody"))
    name = part.removeprefix("parameter ")
    for parameter in operation.get("parameters") or []:
        if parameter["name"] == name:
            return parameter["schema"]
    return None


def describe(document: Document, schema: Any) -> dict[str, str]:
    """Return every property below a schema, as path to type; `(itself)` is the schema."""
    found: dict[str, str] = {}
    _collect(document, schema, "", found, ())
    return found


def _collect(
    document: Document, schema: Any, path: str, found: dict[str, str], above: tuple[str, ...]
) -> None:
    if not isinstance(schema, dict):
        return
    reference = schema.get("$ref")
    if reference in above:
        return
    if reference:
        above = (*above, reference)
    schema = resolve(document, schema)
    if path or "properties" not in schema:
        kind = _kind(document, schema)
        if path or kind not in ("any", "object"):
            found.setdefault(path or ITSELF, kind)
    for name, value in (schema.get("properties") or {}).items():
        _collect(document, value, f"{path}.{name}" if path else name, found, above)
    if isinstance(schema.get("items"), dict):
        _collect(document, schema["items"], f"{path}[]", found, above)
    for key in ("oneOf", "anyOf", "allOf"):
        for member in schema.get(key) or []:
            member_schema = resolve(document, member)
            for name, value in (member_schema.get("properties") or {}).items():
                _collect(document, value, f"{path}.{name}" if path else name, found, above)


def _kind(document: Document, schema: Any) -> str:
    schema = resolve(document, schema)
    for key in ("oneOf", "anyOf", "allOf"):
        if schema.get(key):
            return " or ".join(sorted({_kind(document, member) for member in schema[key]}))
    kind = schema.get("type", "object" if "properties" in schema else "any")
    text = " or ".join(kind) if isinstance(kind, list) else str(kind)
    if schema.get("format"):
        text += f" {schema['format']}"
    if schema.get("enum"):
        text += " of " + "|".join(str(value) for value in schema["enum"])
    return text


def _is_open(path: str, ours: dict[str, str]) -> bool:
    """Say whether our schema leaves a path open on purpose, as free-form data above it."""
    parts = path.replace("[]", ".[]").split(".")
    for length in range(len(parts) - 1, 0, -1):
        above = ".".join(parts[:length]).replace(".[]", "[]")
        if above in ours:
            return not any(other.startswith((f"{above}.", f"{above}[]")) for other in ours)
    return False
