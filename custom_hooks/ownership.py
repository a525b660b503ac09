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

from .document import Document, RunFailed, dump, json_schema, label, read_yaml, resolve, success
from .overlay import Overlaid, Place

Lock = dict[str, dict[str, str]]
"""Place, as text, to property path to type; `, lacked` behind a type that our schema has not."""

LACKED = ", lacked"


def observe(vendor: Document, overlaid: Overlaid) -> Lock:
    """Return what the vendor's document says at every place that an overlay owns."""
    lock: Lock = {}
    for place in sorted(overlaid.owned):
        theirs = describe(vendor, _schema_at(vendor, place))
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
        before, after = lock.get(place, {}), seen.get(place, {})
        for path in sorted(before.keys() | after.keys()):
            old, new = before.get(path), after.get(path)
            if old == new:
                continue
            if new is None:
                sentences.append(f"{place}: the vendor no longer has `{path}`")
                continue
            kind, lacks = new.removesuffix(LACKED), new.endswith(LACKED)
            relation = "which our overlay lacks" if lacks else "which our overlay shadows"
            if old is None:
                sentences.append(f"{place}: the vendor has `{path}` ({kind}), {relation}")
            else:
                was = old.removesuffix(LACKED)
                change = f"from {was} to {kind}" if was != kind else f"({kind})"
                sentences.append(f"{place}: `{path}` changed {change}, {relation}")
    return sentences


def check(lock_file: Path, seen: Lock) -> None:
    """Refuse a document whose owned places differ from what was decided.

    Raises:
        RunFailed: Something differs; the message names each property.
    """
    sentences = compare(load(lock_file), seen)
    if sentences:
        listed = "\n".join(f"  - {sentence}" for sentence in sentences)
        raise RunFailed(
            "The vendor's document differs beneath our overlays from what was decided:\n"
            f"{listed}\n"
            "Adapt the overlays, then accept the rest with `python -m custom_hooks decide`."
        )


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
        if kind != "any" or path:
            found.setdefault(path or "(itself)", kind)
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
