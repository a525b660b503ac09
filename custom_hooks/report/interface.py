"""What changed in Close's interface: by operation, parameter, body and response."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from custom_hooks.description import Described, describe, describe_itself
from custom_hooks.document import Document, json_schema, label, operations, success

from .changes import Change, Level, outermost, renamed


def compare(before: Document, after: Document) -> list[Change]:
    """Return what changed between two interfaces.

    Args:
        before: The predecessor, as `strip` gives it.
        after: The newer one.
    """
    return list(_changes(before, after))


def _changes(before: Document, after: Document) -> Iterator[Change]:
    old_servers = [server["url"] for server in before["servers"]]
    new_servers = [server["url"] for server in after["servers"]]
    if old_servers != new_servers:
        fate = f"{', '.join(old_servers) or 'none'} → {', '.join(new_servers) or 'none'}"
        yield Change("The server", fate, "", Level.MAJOR)
    old = {label(path, method): operation for path, method, operation in operations(before)}
    new = {label(path, method): operation for path, method, operation in operations(after)}
    for name in sorted(old.keys() - new.keys()):
        yield Change(name, "removed", "", Level.MAJOR)
    for name in sorted(new.keys() - old.keys()):
        yield Change(name, "added", "", Level.MINOR)
    for name in sorted(old.keys() & new.keys()):
        yield from _operation(name, before, old[name], after, new[name])
    hooks = before.get("webhooks", {}).keys(), after.get("webhooks", {}).keys()
    for name in sorted(hooks[0] - hooks[1]):
        yield Change(f"The webhook {name}", "removed", "", Level.MAJOR)
    for name in sorted(hooks[1] - hooks[0]):
        yield Change(f"The webhook {name}", "added", "", Level.MINOR)


def _operation(
    name: str, before: Document, old: dict[str, Any], after: Document, new: dict[str, Any]
) -> Iterator[Change]:
    yield from _deprecation(name, "", bool(old.get("deprecated")), bool(new.get("deprecated")))
    yield from _parts(
        f"{name} parameters", _parameters(before, old), _parameters(after, new), is_sent=True
    )
    yield from _body(name, old.get("requestBody"), new.get("requestBody"))
    if old.get("requestBody") and new.get("requestBody"):
        yield from _parts(
            f"{name} body",
            describe(before, json_schema(old["requestBody"])),
            describe(after, json_schema(new["requestBody"])),
            is_sent=True,
        )
    both = _content(before, old), _content(after, new)
    if both[0] and both[1]:  # from nothing to something, its properties tell
        yield from _kinds_of_content(f"{name} response", *both)
    yield from _parts(
        f"{name} response",
        describe(before, _response(old)),
        describe(after, _response(new)),
        is_sent=False,
    )


def _body(name: str, old: Any, new: Any) -> Iterator[Change]:
    if old and not new:
        yield Change(f"{name} body", "removed", "", Level.MAJOR)
    elif new and not old:
        level = Level.MAJOR if new.get("required") else Level.MINOR
        yield Change(f"{name} body", "added", "", level)
    elif old and bool(old.get("required")) != bool(new.get("required")):
        required = bool(new.get("required"))
        fate = f"is {'required' if required else 'optional'} now"
        yield Change(f"{name} body", fate, "", Level.MAJOR if required else Level.MINOR)
    if old and new:
        yield from _kinds_of_content(f"{name} body", set(old["content"]), set(new["content"]))


def _kinds_of_content(subject: str, old: set[str], new: set[str]) -> Iterator[Change]:
    if old != new:
        fate = f"{', '.join(sorted(old)) or 'nothing'} → {', '.join(sorted(new)) or 'nothing'}"
        yield Change(subject, fate, "", Level.MAJOR if old - new else Level.MINOR)


def _content(document: Document, operation: dict[str, Any]) -> set[str]:
    """Return the media types of a response; JSON of which nothing is said is no type."""
    found = success(operation)
    kinds: set[str] = set(found[1].get("content") or {}) if found else set()
    return kinds if describe(document, _response(operation)) else kinds - {"application/json"}


def _response(operation: dict[str, Any]) -> Any:
    found = success(operation)
    return json_schema(found[1]) if found else None


def _parameters(document: Document, operation: dict[str, Any]) -> dict[str, Described]:
    found: dict[str, Described] = {}
    for entry in operation.get("parameters") or []:
        name = entry["name"] if entry["in"] == "query" else f"{entry['name']} ({entry['in']})"
        said = describe_itself(document, entry["schema"])
        found[name] = Described(
            said.kinds,
            said.values,
            bool(entry.get("required")),
            bool(entry.get("deprecated")) or said.deprecated,
            said.default,
        )
        inner = describe(document, entry["schema"])
        found |= {f"{name}{at}": each for at, each in inner.items() if at.startswith(("[", "{"))}
    return found


def _parts(
    subject: str,
    old: Mapping[str, Described],
    new: Mapping[str, Described],
    is_sent: bool,
) -> Iterator[Change]:
    gone = outermost(old.keys() - new.keys())
    came = outermost(new.keys() - old.keys())
    pairs = renamed(
        {part: str(old[part]) for part in gone}, {part: str(new[part]) for part in came}
    )
    for part, other in pairs.items():
        yield Change(subject, f"is called `{other}` now", part, Level.MAJOR)
    for part in (part for part in gone if part not in pairs):
        yield Change(subject, "removed", part, Level.MAJOR)
    for part in (part for part in came if part not in pairs.values()):
        needed = is_sent and new[part].required and "." not in part
        fate = "added, required" if needed else "added"
        yield Change(subject, fate, part, Level.MAJOR if needed else Level.MINOR)
    for part in sorted(old.keys() & new.keys()):
        yield from _part(subject, part, old[part], new[part], is_sent)


def _part(
    subject: str, part: str, old: Described, new: Described, is_sent: bool
) -> Iterator[Change]:
    if old.kinds != new.kinds:
        # What is sent breaks where less is taken, what is received where more may come.
        breaks = not old.kinds <= new.kinds if is_sent else not new.kinds <= old.kinds
        breaks = breaks and "any" not in (new.kinds if is_sent else old.kinds)
        level = Level.MAJOR if breaks else Level.MINOR
        yield Change(subject, f"{_kind(old)} → {_kind(new)}", part, level)
    if old.values != new.values and old.values and new.values:
        lost, won = sorted(old.values - new.values), sorted(new.values - old.values)
        if lost:
            level = Level.MAJOR if is_sent else Level.MINOR
            yield Change(subject, f"no longer {', '.join(lost)}", part, level)
        if won:
            yield Change(subject, f"also {', '.join(won)}", part, Level.MINOR)
    elif old.values != new.values:
        narrowed = bool(new.values)
        fate = (
            f"one of {', '.join(sorted(new.values))}" if narrowed else "no longer a list of values"
        )
        yield Change(subject, fate, part, Level.MAJOR if narrowed and is_sent else Level.MINOR)
    if old.required != new.required:
        level = Level.MAJOR if new.required == is_sent else Level.MINOR
        yield Change(subject, "required" if new.required else "optional", part, level)
    if old.default != new.default:
        fate = f"default {old.default or 'none'} → {new.default or 'none'}"
        yield Change(subject, fate, part, Level.MINOR)
    yield from _deprecation(subject, part, old.deprecated, new.deprecated)


def _kind(said: Described) -> str:
    return Described(said.kinds).kind


def _deprecation(subject: str, part: str, old: bool, new: bool) -> Iterator[Change]:
    if old != new:
        fate = "deprecated" if new else "no longer deprecated"
        yield Change(subject, fate, part, Level.MINOR if new else Level.PATCH)
