"""The lock beside a generated module: which name each field and kind of object has there.

Names are given once and stay when somebody renames a field in Close, so that code which uses the
module goes on working. The lock also keeps what the module was written from, so that a check can
say what has changed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from keyword import iskeyword
from typing import Any, cast

from .naming import attribute_name, class_name
from .organization import ObjectFields

FORMAT = 1
"""The form of the lock; another is not read."""

_CLASSES = {"lead": "LeadFields", "contact": "ContactFields", "opportunity": "OpportunityFields"}


@dataclass(frozen=True, slots=True)
class LockedField:
    """A field as a module has it."""

    attribute: str
    name: str
    type: str
    accepts_multiple_values: bool
    choices: tuple[str, ...]
    referenced_custom_type_id: str | None


@dataclass(frozen=True, slots=True)
class LockedObject:
    """A kind of object as a module has it; its fields are by id."""

    class_name: str
    name: str
    fields: Mapping[str, LockedField]


@dataclass(frozen=True, slots=True)
class Lock:
    """What a module was written from; kinds of objects are by `object_type`."""

    objects: Mapping[str, LockedObject]

    @classmethod
    def from_json(cls, text: str) -> Lock:
        """Read a lock.

        Raises:
            ValueError: It is not one.
        """
        try:
            raw = json.loads(text)
            if raw["format"] != FORMAT:
                raise ValueError(f"is of the form {raw['format']!r}, not {FORMAT}")
            objects = cast("Mapping[str, Any]", raw["objects"])
            lock = cls({key: _object_from(value) for key, value in objects.items()})
            _check_names(lock)
            return lock
        except (KeyError, TypeError, AttributeError, json.JSONDecodeError):
            raise ValueError("is not a lock of generated custom fields") from None

    def to_json(self) -> str:
        """Write the lock; the same lock gives the same text."""
        objects = {
            key: {
                "class": object.class_name,
                "name": object.name,
                "fields": {id: _field_to(field) for id, field in sorted(object.fields.items())},
            }
            for key, object in sorted(self.objects.items())
        }
        text = json.dumps({"format": FORMAT, "objects": objects}, indent=2, ensure_ascii=False)
        return text + "\n"


def locked(organization: Iterable[ObjectFields], before: Lock | None = None) -> Lock:
    """Return the lock for what an organization has, keeping the names of an earlier one.

    Args:
        organization: Its kinds of objects and their fields.
        before: The earlier lock.
    """
    kept: Mapping[str, LockedObject] = before.objects if before is not None else {}
    members = list(organization)
    classes = {
        member.object_type: kept[member.object_type].class_name
        for member in members
        if member.object_type in kept
    }
    objects: dict[str, LockedObject] = {}
    for member in members:
        taken = {*classes.values(), *_CLASSES.values()}
        name = classes.get(member.object_type) or _CLASSES.get(member.object_type)
        if name is None:
            kind = "Activity" if member.object_type.startswith("activity/") else "Object"
            name = class_name(member.name, kind, taken)
        classes[member.object_type] = name
        earlier = kept.get(member.object_type)
        fields = _fields(member, {} if earlier is None else earlier.fields)
        objects[member.object_type] = LockedObject(name, member.name, fields)
    return Lock(objects)


def _fields(member: ObjectFields, earlier: Mapping[str, LockedField]) -> dict[str, LockedField]:
    attributes = {
        field.id: earlier[field.id].attribute for field in member.fields if field.id in earlier
    }
    for field in member.fields:
        if field.id not in attributes:
            attributes[field.id] = attribute_name(field.name, set(attributes.values()))
    return {
        field.id: LockedField(
            attribute=attributes[field.id],
            name=field.name,
            type=field.type,
            accepts_multiple_values=field.accepts_multiple_values,
            choices=tuple(sorted(set(field.choices), key=lambda text: (text.casefold(), text))),
            referenced_custom_type_id=field.referenced_custom_type_id,
        )
        for field in member.fields
    }


def _check_names(lock: Lock) -> None:
    """Refuse a lock whose names cannot stand in a module: it is data, and may come from anywhere.

    Raises:
        ValueError: A name is no identifier, or one is there twice; the message says where.
    """
    for key, object in lock.objects.items():
        _check_identifier(f"objects[{key!r}].class", object.class_name)
        for id, field in object.fields.items():
            _check_identifier(f"objects[{key!r}].fields[{id!r}].attribute", field.attribute)
            texts = (field.name, field.type, *field.choices)
            if not all(isinstance(text, str) for text in texts):  # pyright: ignore[reportUnnecessaryIsInstance]
                raise ValueError(f"holds what is no text in objects[{key!r}].fields[{id!r}]")
        attributes = [field.attribute for field in object.fields.values()]
        if len(set(attributes)) != len(attributes):
            raise ValueError(f"holds an attribute twice in objects[{key!r}]")
    classes = [object.class_name for object in lock.objects.values()]
    if len(set(classes)) != len(classes):
        raise ValueError("holds a class twice")


def _check_identifier(place: str, name: object) -> None:
    if not isinstance(name, str) or not name.isidentifier() or iskeyword(name):
        raise ValueError(f"holds what is no identifier in {place}")


def _object_from(raw: Mapping[str, Any]) -> LockedObject:
    fields = cast("Mapping[str, Mapping[str, Any]]", raw["fields"])
    return LockedObject(
        raw["class"], raw["name"], {id: _field_from(field) for id, field in fields.items()}
    )


def _field_from(raw: Mapping[str, Any]) -> LockedField:
    return LockedField(
        attribute=raw["attribute"],
        name=raw["name"],
        type=raw["type"],
        accepts_multiple_values=raw.get("accepts_multiple_values", False),
        choices=tuple(raw.get("choices", ())),
        referenced_custom_type_id=raw.get("referenced_custom_type_id"),
    )


def _field_to(field: LockedField) -> dict[str, Any]:
    result: dict[str, Any] = {
        "attribute": field.attribute,
        "name": field.name,
        "type": field.type,
    }
    if field.accepts_multiple_values:
        result["accepts_multiple_values"] = True
    if field.choices:
        result["choices"] = list(field.choices)
    if field.referenced_custom_type_id:
        result["referenced_custom_type_id"] = field.referenced_custom_type_id
    return result
