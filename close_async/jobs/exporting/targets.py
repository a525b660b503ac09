"""What an export reads: which list gives it, which search finds it, which model it has."""

from __future__ import annotations

import difflib
import inspect
from dataclasses import dataclass, field
from typing import Any, Final

from close_async.api import OPERATIONS
from close_async.core.operations import Operation
from close_async.errors import InvalidArgument
from close_async.values.codecs import List, Model
from close_async.values.layouts import Slot, layout_of

_TYPES_BY_PREFIX: Final = {
    "actitype_": ("custom_activities", "custom_activity_type_id"),
    "cotype_": ("custom_objects", "custom_object_type_id"),
}
"""The resource of objects of an organization's own type, and the parameter that names the type."""


@dataclass(frozen=True, slots=True)
class Target:
    """A kind of objects.

    Attributes:
        what: What the user called it.
        operation: The list operation.
        object_type: Its name in Advanced Filtering; `None` where that is not known.
        custom: What `custom_fields` calls it; `None` where it has no custom fields.
        parameters: What the list has to be asked with.
    """

    what: str
    operation: Operation[Any]
    object_type: str | None
    custom: str | None
    parameters: dict[str, str] = field(default_factory=dict[str, str])

    @property
    def resource(self) -> str:
        """The name of the resource."""
        return self.operation.name.partition(".")[0]

    @property
    def keys(self) -> list[str]:
        """The keys of an object, in the order of its model; custom fields are none of them."""
        codec = self._item()
        return list(layout_of(codec.resolve()).by_wire) if codec is not None else []

    def slot(self, key: str) -> Slot | None:
        """Return the attribute of a key; `None` where the model does not know it."""
        codec = self._item()
        return None if codec is None else layout_of(codec.resolve()).by_wire.get(key)

    def _item(self) -> Model | None:
        page = self.operation.response
        if not isinstance(page, Model):
            return None
        data = layout_of(page.resolve()).by_wire["data"].codec
        item = data.item if isinstance(data, List) else None
        return item if isinstance(item, Model) else None


def target_of(what: str) -> Target:
    """Return what a user means by a word.

    Args:
        what: An object type (`"lead"`, `"activity.call"`), a resource (`"leads"`), the id of a
            custom activity type or custom object type.

    Raises:
        InvalidArgument: There is nothing of that name.
    """
    if not isinstance(what, str) or not what:  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgument("what: expected the name of a kind of objects", field="what")
    for prefix, (resource, parameter) in _TYPES_BY_PREFIX.items():
        if what.startswith(prefix):
            operation = OPERATIONS[f"{resource}.list"]
            return Target(what, operation, what, what, {parameter: what})
    known = _targets()
    name = what.removeprefix("activity.") if what.startswith("activity.") else what
    found = known.get(name)
    if found is None:
        near = difflib.get_close_matches(name, known, 3, 0.6)
        hint = f"; did you mean {', '.join(near)}?" if near else ""
        raise InvalidArgument(f"what: there is no kind of objects {what!r}{hint}", field="what")
    object_type = found.object_type
    if object_type is None and what.startswith("activity."):
        object_type = what
    return Target(what, found, object_type, found.object_type)


def _targets() -> dict[str, Operation[Any]]:
    """Return the list operations that need nothing but themselves, by all their names."""
    found: dict[str, Operation[Any]] = {}
    for name, operation in OPERATIONS.items():
        resource, _, verb = name.partition(".")
        if verb != "list" or "{" in operation.path or operation.method != "GET":
            continue
        found[resource] = operation
        found.setdefault(_singular(resource), operation)
        if operation.object_type is not None:
            found[operation.object_type] = operation
    return found


def _singular(resource: str) -> str:
    if resource.endswith("ies"):
        return f"{resource[:-3]}y"
    if resource.endswith("ses"):
        return resource[:-2]
    return resource.removesuffix("s") if resource != "sms" else resource


def accepts(operation: Operation[Any], name: str) -> bool:
    """Return whether an operation has a parameter of this name."""
    assert operation.function is not None
    return name in inspect.signature(operation.function).parameters
