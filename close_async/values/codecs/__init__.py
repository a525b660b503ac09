"""Codecs: how each kind of value is read from Close's JSON and written to it.

`STRING`, `DATETIME` and the like read values without parts; `List`, `Map`, `Model` and `Union` put
codecs together.
"""

from __future__ import annotations

from ..encoding import encode_json
from .base import Codec
from .containers import List, Map
from .models import Model, Union
from .scalars import (
    BOOLEAN,
    DATE,
    DATE_OR_DATETIME,
    DATETIME,
    INTEGER,
    JSON,
    NUMBER,
    STRING,
    Time,
)

__all__ = [
    "BOOLEAN",
    "DATE",
    "DATETIME",
    "DATE_OR_DATETIME",
    "INTEGER",
    "JSON",
    "NUMBER",
    "STRING",
    "Codec",
    "List",
    "Map",
    "Model",
    "Time",
    "Union",
    "encode_json",
]
