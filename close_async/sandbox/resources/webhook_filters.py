"""Filters of webhook subscriptions: whether a body's could be applied; `webhooks.matching` does.

https://developer.close.com/api/resources/webhooks/create
"""

from __future__ import annotations

from typing import Any

from close_async.sandbox.http.messages import Call
from close_async.sandbox.resources.fields import Invalid, mapping
from close_async.sandbox.shapes import as_list, as_object

_DEEPEST = 20


def event_filter(call: Call, value: Any) -> dict[str, Any]:
    """A filter of a body, refused if it could not be applied."""
    given = mapping(call, value)
    _check(given, 0)
    return given


def _check(given: Any, depth: int) -> None:
    condition = as_object(given)
    if condition is None or depth > _DEEPEST:
        raise Invalid("A filter has to be an object.")
    type = condition.get("type")
    if type in ("and", "or"):
        members = as_list(condition.get("filters"))
        if members is None:
            raise Invalid(f"The filter {type} needs a list of filters.")
        for member in members:
            _check(member, depth + 1)
    elif type in ("field_accessor", "any_array_value", "not"):
        if type == "field_accessor" and not isinstance(condition.get("field"), str):
            raise Invalid("A field_accessor needs a field.")
        _check(condition.get("filter"), depth + 1)
    elif type in ("equals", "not_equals", "contains"):
        if "value" not in condition:
            raise Invalid(f"The filter {type} needs a value.")
    elif type not in ("is_null", "non_null"):
        raise Invalid(f"{type!r} is no type of filter.")
