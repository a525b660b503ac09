"""Which events a subscription wants: by object type and action, and by filters on the event.

https://developer.close.com/api/resources/webhooks/create
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from close_async.sandbox.shapes import as_list, as_object
from close_async.sandbox.store.tables import Record


def wants(subscription: Record, object_type: str, action: str) -> bool:
    """Whether a subscription is for events of this kind at all."""
    return any(
        each["object_type"] == object_type and each["action"] == action
        for each in subscription["events"]
    )


def passes(subscription: Record, event: Record) -> bool:
    """Whether an event passes the filter of one of the subscription's entries.

    Args:
        subscription: what is wanted.
        event: the event as it is delivered.
    """
    return any(
        each["object_type"] == event["object_type"]
        and each["action"] == event["action"]
        and (each.get("extra_filter") is None or _matches(each["extra_filter"], event))
        for each in subscription["events"]
    )


def _matches(given: dict[str, Any], value: Any) -> bool:
    return _TESTS[given["type"]](given, value)


def _accessor(given: dict[str, Any], value: Any) -> bool:
    inner = as_object(value)
    return _matches(given["filter"], None if inner is None else inner.get(given["field"]))


def _any_value(given: dict[str, Any], value: Any) -> bool:
    return any(_matches(given["filter"], member) for member in as_list(value) or ())


def _contains(given: dict[str, Any], value: Any) -> bool:
    wanted = given["value"]
    if isinstance(value, str):
        return isinstance(wanted, str) and wanted in value
    return wanted in (as_list(value) or ())


_TESTS: dict[str, Callable[[dict[str, Any], Any], bool]] = {
    "and": lambda given, value: all(_matches(each, value) for each in given["filters"]),
    "or": lambda given, value: any(_matches(each, value) for each in given["filters"]),
    "not": lambda given, value: not _matches(given["filter"], value),
    "field_accessor": _accessor,
    "any_array_value": _any_value,
    "contains": _contains,
    "equals": lambda given, value: bool(value == given["value"]),
    "not_equals": lambda given, value: bool(value != given["value"]),
    "is_null": lambda given, value: value is None,
    "non_null": lambda given, value: value is not None,
}
