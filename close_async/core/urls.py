"""How a call's values become a path and a query string, strictly: what cannot be sent is refused.

Values come from a user, so nothing here may let one leave its place: a path parameter stays in
its segment, an item of a list stays one item, and a query value stays one value.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import Enum
from functools import lru_cache
from typing import Final, cast
from urllib.parse import quote

from close_async._base.unset import Unset
from close_async.errors import InvalidArgument

from .operations import Scalar

MAX_URL: Final = 2_000
"""Characters of a URL above which a GET goes out as POST with a method override.

See https://developer.close.com/api/overview/long-filters.
"""

LONGEST_URL: Final = 60_000
"""Characters of a URL above which no HTTP library or server takes it."""

_DOT_SEGMENT: Final = re.compile(r"(?:\.|%2e){1,2}", re.IGNORECASE)
_PARAMETER: Final = re.compile(r"\{([^{}]+)\}")
_PATH_SAFE: Final = "/%:@!$&'()*+,;=~"
_NOT_LISTS: Final = (str, bytes, bytearray, Mapping)
"""What can be iterated and is not a list of values."""

_ALL_TEXT: Final[Mapping[str, Scalar]] = {}


@lru_cache(maxsize=1024)
def _split(template: str) -> tuple[str, ...]:
    """Split a path template into literal text and parameter names, alternating."""
    return tuple(_PARAMETER.split(template))


def build_path(
    template: str, values: Mapping[str, str], open_paths: frozenset[str] = frozenset()
) -> str:
    """Put path parameters into a template, each within its segment.

    Args:
        template: `"/lead/{id}/"`.
        values: The parameters by name.
        open_paths: Parameters that may be several segments; their slashes stay.

    Raises:
        InvalidArgument: A parameter is missing, empty, not a string or a dot segment.
    """
    parts = _split(template)
    if len(parts) == 1:
        return template
    built = list(parts)
    for place in range(1, len(parts), 2):
        name = parts[place]
        built[place] = _path_value(name, values.get(name), open_path=name in open_paths)
    return "".join(built)


def _path_value(name: str, value: object, *, open_path: bool) -> str:
    if type(value) is str and value.isidentifier() and value.isascii():
        return value  # as Close's ids are: nothing to check and nothing to quote
    if isinstance(value, Enum):
        value = value.value
    if not isinstance(value, str):
        raise InvalidArgument(
            f"{name}: expected a string for the path, got {_kind(value)}", field=name
        )
    segments = value.split("/") if open_path else [value]
    return "/".join(_segment(name, segment) for segment in segments)


def _segment(name: str, value: str) -> str:
    if not value:
        raise InvalidArgument(f"{name}: an empty string cannot stand in the path", field=name)
    if value in {".", ".."}:
        raise InvalidArgument(f"{name}: {value!r} cannot stand in the path", field=name)
    return _quoted(name, value, safe="")


def check_raw_path(path: str) -> str:
    """Return a path given by hand, encoded; what is percent-encoded already stays as it is.

    Raises:
        InvalidArgument: It is not a plain path below the base URL.
    """
    if not path.startswith("/") or path.startswith("//"):
        raise InvalidArgument("path: expected a path that begins with one '/'", field="path")
    if "?" in path or "#" in path or "\\" in path:
        raise InvalidArgument("path: give the query as params=, and no fragment", field="path")
    if any(_DOT_SEGMENT.fullmatch(segment) for segment in path.split("/")):
        raise InvalidArgument("path: dot segments cannot be sent", field="path")
    return _quoted("path", path, safe=_PATH_SAFE)


def query_values(
    query: Mapping[str, object], scalars: Mapping[str, Scalar] = _ALL_TEXT
) -> dict[str, str]:
    """Turn query parameters into text by wire name; what is `None` or `UNSET` is left out.

    Args:
        query: Values by wire name: strings, numbers, bools, dates, aware datetimes, or lists.
        scalars: The parameters that are numbers or bools.

    Raises:
        InvalidArgument: A value cannot be sent; the error names its parameter.
    """
    found: dict[str, str] = {}
    for name, value in query.items():
        if value is None or isinstance(value, Unset):
            continue
        scalar = scalars.get(name)
        if scalar is not None:
            _check_scalar(name, value, scalar)
        elif type(value) is str:
            found[name] = value
            continue
        found[name] = _text(name, value)
    return found


def encode_query(values: Mapping[str, str]) -> str:
    """Percent-encode parameters into a query string, without the `?`."""
    return "&".join(
        f"{_quoted(name, name, safe='')}={_quoted(name, value, safe=',:')}"
        for name, value in values.items()
    )


def _check_scalar(name: str, value: object, scalar: Scalar) -> None:
    """Refuse what is of another kind than a parameter takes, or too small a number."""
    if scalar.kind == "boolean":
        fits = isinstance(value, bool)
    elif scalar.kind == "integer":
        fits = isinstance(value, int) and not isinstance(value, bool)
    else:
        fits = isinstance(value, int | float) and not isinstance(value, bool)
    if not fits:
        expected = {"boolean": "a bool", "integer": "an integer", "number": "a number"}
        raise InvalidArgument(
            f"{name}: expected {expected[scalar.kind]}, got {_kind(value)}", field=name
        )
    if scalar.least is not None and cast("float", value) < scalar.least:
        raise InvalidArgument(f"{name}: must be at least {scalar.least}", field=name)


def _text(name: str, value: object) -> str:
    if _is_list(value):
        return ",".join(_items(name, cast("Iterable[object]", value)))
    return _scalar(name, value)


def _is_list(value: object) -> bool:
    return isinstance(value, Iterable) and not isinstance(value, _NOT_LISTS)


def _items(name: str, values: Iterable[object]) -> Iterable[str]:
    empty = True
    for place, value in enumerate(values):
        empty = False
        text = _scalar(f"{name}[{place}]", value)
        if not text or "," in text:
            what = "a comma" if text else "an empty item"
            raise InvalidArgument(f"{name}[{place}]: a list cannot carry {what}", field=name)
        yield text
    if empty:
        raise InvalidArgument(f"{name}: an empty list cannot be sent; leave it out", field=name)


def _scalar(name: str, value: object) -> str:
    field = name.partition("[")[0]
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(int(value))
    if isinstance(value, float) and math.isfinite(value):
        return repr(float(value))
    if isinstance(value, datetime):
        if value.utcoffset() is None:
            raise InvalidArgument(
                f"{name}: expected an aware datetime, got a naive one (give it a tzinfo)",
                field=field,
            )
        return value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    raise InvalidArgument(
        f"{name}: expected text, a number, a bool or a date, got {_kind(value)}", field=field
    )


def _quoted(name: str, value: str, *, safe: str) -> str:
    try:
        return quote(value, safe=safe)
    except UnicodeEncodeError:
        raise InvalidArgument(
            f"{name}: the text holds half of a surrogate pair, which no URL can carry", field=name
        ) from None


def _kind(value: object) -> str:
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else "infinity"
    return "None" if value is None else type(value).__name__
