"""The keys of a record that have no attribute: which were changed, and which are sent.

Custom fields are among them. Close still sends their values in two deprecated ways as well, as one
`custom` object and under keys by name. Both are kept in what is read and never sent: they would
compete with the values under `custom.cf_…`.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Any

from close_async._base.unset import UNSET

from .custom_values import custom_id
from .encoding import encode_json, same_json


def extra_changes(
    raw: Mapping[str, Any], extras: Mapping[str, Any], known: Container[str], custom: bool
) -> dict[str, Any]:
    """Return the changed keys and their values; what is gone is null.

    Args:
        raw: The object as it was read.
        extras: Its keys without attributes as they are now.
        known: The keys that have attributes.
        custom: Whether the object carries custom fields.
    """
    result: dict[str, Any] = {}
    for key, value in extras.items():
        original = raw.get(key, UNSET)
        if not same_json(value, original) and not (custom and _is_deprecated(raw, key)):
            encoded = encode_json(value, key)
            if not same_json(encoded, original):
                result[key] = encoded
    for key, original in raw.items():
        if key in known:
            continue
        if custom and _is_deprecated(raw, key):
            result |= _deprecated_changes(original, extras.get(key), extras)
        elif key not in extras and original is not None:
            result[key] = None
    return result


def without_deprecated(body: dict[str, Any], raw: Mapping[str, Any]) -> dict[str, Any]:
    """Return a body without the deprecated carriers of custom fields that it was read with.

    Values that were changed there are sent under the keys of their fields.
    """
    result: dict[str, Any] = {}
    for key, value in body.items():
        if _is_deprecated(raw, key):
            result |= _deprecated_changes(raw[key], value, body)
        elif not (key in raw and key.startswith("custom.") and custom_id(key) is None):
            result[key] = value
    return result


def _is_deprecated(raw: Mapping[str, Any], key: str) -> bool:
    return key == "custom" and raw.get(key).__class__ is dict


def _deprecated_changes(original: Any, value: Any, sent: Container[str]) -> dict[str, Any]:
    """Return the changed values of a deprecated `custom` object under the keys to send.

    Args:
        original: The object as it was read.
        value: What it is now.
        sent: Keys that have values of their own, which count.
    """
    before: dict[str, Any] = original
    after: dict[str, Any] = value if value.__class__ is dict else {}
    result: dict[str, Any] = {}
    for name in before | after:
        key = f"custom.{name}"
        value = after.get(name)
        if custom_id(key) == name and key not in sent and not same_json(value, before.get(name)):
            result[key] = encode_json(value, key)
    return result
