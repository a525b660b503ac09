"""The kinds of objects that carry custom fields, as the schema endpoint names them in its path.

Leads, contacts and opportunities have one set of fields each; custom activities and custom objects
have one for every type, so that the type's id is part of the name.
"""

from __future__ import annotations

from typing import Final

from close_async.errors import InvalidArgument

PLAIN: Final = ("lead", "contact", "opportunity")
"""The kinds with one set of fields."""

_TYPED: Final = {
    "activity": (
        "actitype_",
        "custom_activity_type",
        "custom_activity",
        "activity.custom_activity",
    ),
    "custom_object": ("cotype_", "custom_object_type"),
}
"""The kinds with a set for every type: the prefix of a type's id, and other words for the kind."""


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
        if name in PLAIN:
            return name
        kind, _, id = name.strip("/").rpartition("/")
        for path, (prefix, *others) in _TYPED.items():
            named = kind in ("", path, *others)
            if named and id.startswith(prefix) and id[len(prefix) :].isalnum():
                return f"{path}/{id}"
    shown = f"{name!r:.80}" if isinstance(name, str) else type(name).__name__
    raise InvalidArgument(
        "object_type: expected 'lead', 'contact', 'opportunity', or the id of a custom activity"
        f" type ('actitype_…') or of a custom object type ('cotype_…'), got {shown}",
        field="object_type",
    )
