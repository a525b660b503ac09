"""Custom fields with their schema: found by name, read as Python values, checked before sending.

`await close.custom_fields("lead")` gives the `CustomFields` of leads. The plain keys, without a
schema, are in `close_async.values.custom_values`.
"""

from __future__ import annotations

from .definitions import FieldDefinition
from .fields import CustomFields
from .resolving import field_ids, resolve_parameter, resolve_query, resolve_selectors
from .schemas import CustomFieldSchemas, schemas_of

__all__ = [
    "CustomFieldSchemas",
    "CustomFields",
    "FieldDefinition",
    "field_ids",
    "resolve_parameter",
    "resolve_query",
    "resolve_selectors",
    "schemas_of",
]
