"""Records among other values in JSON: what `json.dumps` and `orjson.dumps` ask for as `default`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from .records import Record


def json_default(value: object) -> Any:
    """Return what JSON can hold for a record or a time: `orjson.dumps(lead, default=json_default)`.

    Args:
        value: What the library cannot write.

    Raises:
        TypeError: It is neither; the library says so.
    """
    if isinstance(value, Record):
        return value.to_dict()
    if isinstance(value, dt.datetime | dt.date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} cannot be written as JSON")
