"""What overlays say about operations beyond OpenAPI, as arguments of `Operation`.

Each extension is checked, and becomes a keyword and the Python source of its value, so that what
is known about the vendor stands in the overlays alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, cast

from custom_hooks.document import RunFailed

from .literals import literal

_SCALARS: Final = ("integer", "number", "boolean")


def facts_of(
    operation: Mapping[str, Any], parameters: list[dict[str, Any]], where: str
) -> dict[str, str]:
    """Return keyword arguments of an operation, as Python source.

    Args:
        operation: The operation with our overlays applied.
        parameters: Its path and query parameters.
        where: What the operation is called in messages.

    Raises:
        RunFailed: An extension is not known, or its value is of another kind.
    """
    found: dict[str, str] = {}
    for key in sorted(key for key in operation if key.startswith("x-close-")):
        if key == "x-close-pagination":
            continue
        if key not in _EXTENSIONS:
            raise RunFailed(f"{where}: there is no extension {key} of operations.")
        keyword, source_of = _EXTENSIONS[key]
        source = source_of(operation[key])
        if source is None:
            raise RunFailed(f"{where}: {key} has the value {operation[key]!r}, which does not fit.")
        found[keyword] = source
    scalars = [_scalar(entry) for entry in parameters if entry["in"] == "query"]
    listed = ", ".join(scalar for scalar in scalars if scalar)
    if listed:
        found["scalars"] = f"{{{listed}}}"
    return found


def _scalar(entry: Mapping[str, Any]) -> str | None:
    """Return the source of what a parameter takes, or `None` where that is text."""
    kind = entry["schema"].get("type")
    if kind not in _SCALARS:
        return None
    least = entry.get("x-close-minimum")
    more = "" if least is None else f", {literal(least)}"
    return f"{literal(entry['name'])}: Scalar({literal(kind)}{more})"


def _flag(value: object) -> str | None:
    return "True" if value is True else None


def _count(value: object) -> str | None:
    return literal(value) if type(value) is int and value > 0 else None


def _name(value: object) -> str | None:
    return literal(value) if type(value) is str and value else None


def _names(value: object) -> str | None:
    words = _texts(value)
    return None if words is None else f"frozenset({{{', '.join(map(literal, words))}}})"


def _polling(value: object) -> str | None:
    if not isinstance(value, dict):
        return None
    given = cast("dict[object, object]", value)
    key, done, failed = _name(given.get("field")), _names(given.get("done")), given.get("failed")
    others, seconds = _names(failed), given.get("seconds")
    if set(given) != {"field", "done", "failed", "seconds"} or key is None or done is None:
        return None
    if others is None or type(seconds) not in (int, float):
        return None
    return f"Polling({key}, {done}, {others}, {literal(seconds)})"


def _kinds(value: object) -> str | None:
    if not isinstance(value, dict):
        return None
    entries: list[str] = []
    for name, words in cast("dict[object, object]", value).items():
        texts = _texts(words)
        if not isinstance(name, str) or texts is None:
            return None
        entries.append(f"{literal(name)}: ({''.join(f'{literal(text)}, ' for text in texts)})")
    return f"{{{', '.join(entries)}}}"


def _texts(value: object) -> list[str] | None:
    if not isinstance(value, list):
        return None
    words = cast("list[object]", value)
    texts = [word for word in words if isinstance(word, str)]
    return texts if len(texts) == len(words) else None


_EXTENSIONS: Final[dict[str, tuple[str, Callable[[object], str | None]]]] = {
    "x-close-mask-by-type": ("mask_by_type", _names),
    "x-close-object-type": ("object_type", _name),
    "x-close-object-types": ("object_types", _kinds),
    "x-close-page-size": ("page_size", _count),
    "x-close-polling": ("polling", _polling),
    "x-close-reads": ("reads", _flag),
    "x-close-window": ("window_key", _name),
}
"""Each extension of an operation: the argument that it becomes, and its value's source."""
