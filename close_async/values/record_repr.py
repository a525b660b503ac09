"""The short `repr` of records: enough to recognise one, never a secret, never a screenful."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

_SECRET: Final = re.compile(
    r"key|token|secret|passw|signature|credential|authorization|auth_", re.IGNORECASE
)
_LABELS: Final = (
    "id",
    "name",
    "display_name",
    "label",
    "title",
    "subject",
    "type",
    "_type",
    "action",
)
_SHOWN: Final = 2
_LENGTH: Final = 40


def record_repr(name: str, values: Mapping[str, Any]) -> str:
    """Return the class name, two telling fields and the number of the others."""
    parts: list[str] = []
    if "data" in values and (items := values["data"]).__class__ is list:
        parts.append(f"{len(items)} items")  # a page
    for key in (*_LABELS, *values):
        if len(parts) >= _SHOWN:
            break
        value = values.get(key)
        if not _is_showable(key, value):
            continue
        shown = f"{key}={_short(value)}"
        if shown not in parts:
            parts.append(shown)
    rest = len(values) - len(parts)
    if rest and parts:
        parts.append(f"+{rest} more")
    elif rest:
        parts.append(f"{rest} field" if rest == 1 else f"{rest} fields")
    return f"{name}({', '.join(parts)})"


def _is_showable(key: str, value: Any) -> bool:
    if _SECRET.search(key) or key.startswith("custom."):
        return False
    if isinstance(value, str):
        # A signed URL, or one with credentials, is as good as a key.
        return "://" not in value or not {"?", "@"}.intersection(value)
    return isinstance(value, bool | int | float)


def _short(value: Any) -> str:
    text = repr(value)
    if len(text) <= _LENGTH:
        return text
    return text[: _LENGTH - 2] + "…" + (text[-1] if isinstance(value, str) else "")
