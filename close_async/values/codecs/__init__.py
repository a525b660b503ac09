"""Codecs: how each kind of value is read from Close's JSON and written to it.

`Field("date_created", DATETIME)` says how one attribute of a model is named, read and written;
`List`, `Map`, `Model` and `Union` put codecs together.
"""

from __future__ import annotations

from ..encoding import encode_json
from .base import Codec, Field, Requested
from .containers import List, Map
from .models import Model, Union
from .scalars import BOOLEAN, DATE, DATE_OR_DATETIME, DATETIME, INTEGER, JSON, NUMBER, STRING

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
    "Field",
    "List",
    "Map",
    "Model",
    "Requested",
    "Union",
    "encode_json",
]
