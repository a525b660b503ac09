"""The kinds of objects that carry custom fields, as the schema endpoint names them in its path.

Leads, contacts and opportunities have one set of fields each; custom activities and custom objects
have one for every type, so that the type's id is part of the name.
"""

from __future__ import annotations

from close_async.api import OPERATIONS
from close_async.errors import InvalidArgument

SCHEMA = "custom_field_schemas.get"
"""The operation that reads a schema; it says which kinds there are."""


def object_type_of(name: object) -> str:
    """Return the path of a kind of object below the schema endpoint.

    Args:
        name: `"lead"`, `"contact"`, `"opportunity"`, the id of a custom activity type
            (`"actitype_…"`) or of a custom object type (`"cotype_…"`), or such an id after
            `"activity/"` or `"custom_object/"`.

    Raises:
        InvalidArgument: It is none of these.
    """
    if isinstance(name, str):
        kinds = OPERATIONS[SCHEMA].object_types or {}
        if kinds.get(name) == ():
            return name
        kind, _, id = name.strip("/").rpartition("/")
        for path, words in kinds.items():
            if not words:
                continue
            prefix, *others = words
            named = kind in ("", path, *others)
            if named and id.startswith(prefix) and id[len(prefix) :].isalnum():
                return f"{path}/{id}"
    shown = f"{name!r:.80}" if isinstance(name, str) else type(name).__name__
    raise InvalidArgument(
        "object_type: expected 'lead', 'contact', 'opportunity', or the id of a custom activity"
        f" type ('actitype_…') or of a custom object type ('cotype_…'), got {shown}",
        field="object_type",
    )


def plain_types() -> list[str]:
    """Return the kinds of objects with one set of fields: leads, contacts, opportunities."""
    kinds = OPERATIONS[SCHEMA].object_types or {}
    return [name for name, words in kinds.items() if not words]
