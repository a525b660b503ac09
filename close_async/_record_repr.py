"""The short `repr` of records: enough to recognise one, never a secret, never a screenful."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

_SECRET: Final = re.compile(
    r"key|token|secret|passw|signature|credential|authorization|auth_", re.IGNORECASE
)
_LABELS: Final = ("name", "display_name", "label", "title", "subject", "type", "_type", "action")
_SHOWN: Final = 2
_LENGTH: Final = 40


def record_repr(name: str, values: Mapping[str, Any]) -> str:
    """Return the class name, two telling fields and the number of the others."""
    telling = [key for key in ("id", *_LABELS) if _is_showable(key, values.get(key))]
    for key, value in values.items():
        if len(telling) >= _SHOWN:
            break
        if key not in telling and not key.startswith("custom.") and _is_showable(key, value):
            telling.append(key)
    parts = [f"{key}={_short(values[key])}" for key in telling[:_SHOWN]]
    rest = len(values) - len(parts)
    if rest:
        parts.append(f"+{rest} more" if parts else f"{rest} fields")
    return f"{name}({', '.join(parts)})"


def _is_showable(key: str, value: Any) -> bool:
    if _SECRET.search(key):
        return False
    if isinstance(value, str):
        return not ("://" in value and "?" in value)  # a signed URL is as good as a key
    return isinstance(value, bool | int | float)


def _short(value: Any) -> str:
    text = repr(value)
    if len(text) <= _LENGTH:
        return text
    return text[: _LENGTH - 2] + "…" + (text[-1] if isinstance(value, str) else "")
