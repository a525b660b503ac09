"""What has changed between two states of an organization's custom fields, in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from close_async.custom_fields.definitions import listed

from .lock import Lock, LockedField, LockedObject


def changes(before: Lock, after: Lock) -> list[str]:
    """Return one sentence for each difference; none where there is none.

    Args:
        before: What the module was written from.
        after: What Close has now.
    """
    found: list[str] = []
    for object_type in sorted({*before.objects, *after.objects}):
        old, new = before.objects.get(object_type), after.objects.get(object_type)
        if old is None and new is not None:
            found.append(f"{object_type}: added, {new.name!r} ({new.class_name})")
        elif old is not None and new is None:
            found.append(f"{object_type}: removed, {old.name!r} ({old.class_name})")
        elif old is not None and new is not None:
            found += (f"{object_type}: {change}" for change in _of_object(old, new))
    return found


def _of_object(old: LockedObject, new: LockedObject) -> Iterator[str]:
    if old.name != new.name:
        yield f"{old.name!r} is now called {new.name!r}, and still {new.class_name}"
    for id in sorted({*old.fields, *new.fields}):
        before, after = old.fields.get(id), new.fields.get(id)
        if before is None and after is not None:
            yield f"added {after.attribute} ({id}), {after.name!r}, {_words(after)}"
        elif before is not None and after is None:
            yield f"removed {before.attribute} ({id}), {before.name!r}"
        elif before is not None and after is not None and before != after:
            yield from (f"{after.attribute} ({id}) {change}" for change in _of_field(before, after))


def _of_field(before: LockedField, after: LockedField) -> Iterator[str]:
    if before.name != after.name:
        yield f"is now called {after.name!r}, was {before.name!r}; its attribute stays"
    if before.type != after.type:
        yield f"has the type {after.type}, had {before.type}"
    if before.accepts_multiple_values != after.accepts_multiple_values:
        several = after.accepts_multiple_values
        yield "takes several values now" if several else "takes a single value now"
    gained = [choice for choice in after.choices if choice not in before.choices]
    lost = [choice for choice in before.choices if choice not in after.choices]
    if gained:
        yield f"has new choices: {listed(gained)}"
    if lost:
        yield f"has lost choices: {listed(lost)}"
    if before.referenced_custom_type_id != after.referenced_custom_type_id:
        yield f"refers to {after.referenced_custom_type_id}, not {before.referenced_custom_type_id}"


def _words(field: LockedField) -> str:
    return f"several of {field.type}" if field.accepts_multiple_values else field.type
