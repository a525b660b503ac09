"""Custom fields without their schema: a view of a record's values by id, and the keys to send.

Close carries the value of a custom field under the top-level key `custom.{id}`. Older responses
also hold a `custom` object, or keys by the field's name; these are read here and never written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, MutableMapping
from typing import Any, Final, Literal, cast, overload

from close_async._base.unset import UNSET
from close_async.errors import InvalidArgument

from .encoding import describe, same_json

_ID: Final = re.compile(r"[a-z]{0,8}cf_[A-Za-z0-9_]+")
_PREFIX: Final = "custom."


def custom_key(id: str, op: Literal["add", "remove"] | None = None) -> str:
    """Return the key under which a custom field's value is sent.

    Args:
        id: The field's id: `"cf_…"`; ids with the older prefixes (`lcf_`, `ccf_`, …) are valid.
        op: `"add"` or `"remove"` to change one value of a field that holds several.

    Raises:
        InvalidArgument: `id` is not a custom field's id, or `op` is something else.
    """
    if not isinstance(id, str) or _ID.fullmatch(id) is None:  # pyright: ignore[reportUnnecessaryIsInstance]
        shown = repr(id) if len(repr(id)) < 80 else type(id).__name__
        raise InvalidArgument(
            f"{shown} is not the id of a custom field, which looks like 'cf_…'", field="id"
        )
    if op is None:
        return _PREFIX + id
    if op not in ("add", "remove"):
        raise InvalidArgument("op must be 'add' or 'remove'", field="op")
    return f"{_PREFIX}{id}.{op}"


def custom_id(key: str) -> str | None:
    """Return the id of the custom field that a key belongs to, or `None` for any other key."""
    if not key.startswith(_PREFIX):
        return None
    id = key[len(_PREFIX) :].removesuffix(".add").removesuffix(".remove")
    return id if _ID.fullmatch(id) else None


class CustomValues(MutableMapping[str, Any]):
    """A record's custom fields by id.

    Values are as Close sends them: dates are text, choices their labels. Assigning replaces a
    value, `None` and `del` clear it, `add` and `remove` change one value of several; the record's
    `changes()` has the keys to send. Where a response has values by a field's name, they are found
    by that name, and are not counted or iterated over.

    In a partial response that was not asked for custom fields, reading one raises an
    `AttributeError` that says so.
    """

    __slots__ = ("_mask", "_owner", "_raw", "_values")

    def __init__(
        self,
        values: dict[str, Any],
        raw: Mapping[str, Any],
        mask: frozenset[str] | None,
        owner: str,
    ) -> None:
        self._values = values
        self._raw = raw
        self._mask = mask
        self._owner = owner

    def __getitem__(self, id: str) -> Any:
        value = self._find(id)
        added = self._values.get(f"{_PREFIX}{id}.add", UNSET)
        removed = self._values.get(f"{_PREFIX}{id}.remove", UNSET)
        if value is UNSET and added is UNSET:
            raise KeyError(id)
        if added is UNSET and removed is UNSET:
            return value
        several = [] if value is UNSET else _several(value)
        if removed is not UNSET:
            several = [item for item in several if not same_json(item, removed)]
        if added is not UNSET and not any(same_json(item, added) for item in several):
            several.append(added)
        return several

    def _find(self, id: str) -> Any:
        """Return what the record holds for an id or name, `UNSET` if there is nothing."""
        key = f"{_PREFIX}{id}"
        if key in self._values:
            return self._values[key]
        value = self._deprecated().get(id, UNSET)
        if value is UNSET and not self._in_mask(key) and f"{key}.add" not in self._values:
            raise self._not_in_mask(key)
        return value

    def _deprecated(self) -> dict[str, Any]:
        values = self._values.get("custom")
        return cast("dict[str, Any]", values) if isinstance(values, dict) else {}

    def _in_mask(self, key: str) -> bool:
        mask = self._mask
        return mask is None or not mask.isdisjoint((key, "custom", "_all"))

    def _not_in_mask(self, key: str) -> AttributeError:
        return AttributeError(
            f"{self._owner}.custom: {key!r} was not asked for in this partial response; add it, or"
            " 'custom' for all custom fields, to fields=",
            name="custom",
        )

    @overload
    def get(self, key: str, /) -> Any: ...
    @overload
    def get(self, key: str, default: Any, /) -> Any: ...
    @overload
    def get(self, key: str, /, default: Any) -> Any: ...
    def get(self, key: str, default: Any = UNSET) -> Any:
        """Return a value, or `default` where the record has none.

        Without `default` a partial response that was not asked for the field raises as `[]` does.
        """
        try:
            return self[key]
        except KeyError:
            return None if default is UNSET else default
        except AttributeError:
            if default is UNSET:
                raise
            return default

    def __setitem__(self, id: str, value: Any) -> None:
        key = custom_key(id)
        self._drop_pending(id)
        deprecated = self._deprecated()
        if key not in self._values and same_json(deprecated.get(id, UNSET), value):
            return
        deprecated.pop(id, None)
        self._values[key] = value

    def __delitem__(self, id: str) -> None:
        key = custom_key(id)
        asked = self._in_mask(key)
        if asked and id not in self:
            raise KeyError(id)
        self._drop_pending(id)
        self._deprecated().pop(id, None)
        self._values.pop(key, None)
        if not asked and key not in self._raw:
            self._values[key] = None  # it may hold something on the server: clear it there

    def _drop_pending(self, id: str) -> None:
        self._values.pop(custom_key(id, "add"), None)
        self._values.pop(custom_key(id, "remove"), None)

    def __iter__(self) -> Iterator[str]:
        ids: dict[str, None] = {}
        for key in self._values:
            id = custom_id(key)
            if id is not None and not (key.endswith(".remove") and id not in ids):
                ids[id] = None
        for name in self._deprecated():
            if _ID.fullmatch(name):
                ids[name] = None
        if not ids and self._mask is not None and not self._any_in_mask(self._mask):
            raise self._not_in_mask("custom")
        return iter(ids)

    @staticmethod
    def _any_in_mask(mask: frozenset[str]) -> bool:
        return any(name in ("custom", "_all") or name.startswith(_PREFIX) for name in mask)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __repr__(self) -> str:
        count = sum(1 for key in self._values if custom_id(key) is not None)
        return f"CustomValues(of {self._owner}, {count} keys)"

    def add(self, id: str, value: Any) -> None:
        """Add one value to a field that holds several, whatever else it holds by then.

        Raises:
            InvalidArgument: `id` is not one, `value` is a list or `None`, or another value is
                already to be added: Close takes one at a time.
        """
        self._change(id, "add", value)

    def remove(self, id: str, value: Any) -> None:
        """Remove one value from a field that holds several, whatever else it holds by then.

        Raises:
            InvalidArgument: `id` is not one, `value` is a list or `None`, or another value is
                already to be removed: Close takes one at a time.
        """
        self._change(id, "remove", value)

    def _change(self, id: str, op: Literal["add", "remove"], value: Any) -> None:
        key = custom_key(id, op)
        given: object = value
        if value is None or isinstance(value, list | tuple | set | frozenset | dict):
            raise InvalidArgument(
                f"{key}: expected a single value, got {describe(given)};"
                " assign a list to replace them all",
                field=key,
            )
        whole = custom_key(id)
        if whole in self._values and not same_json(
            self._values[whole], self._raw.get(whole, UNSET)
        ):
            self._change_assigned(whole, op, value)
            return
        opposite = custom_key(id, "remove" if op == "add" else "add")
        if same_json(self._values.get(opposite, UNSET), value):
            del self._values[opposite]
        pending = self._values.get(key, UNSET)
        if pending is not UNSET and not same_json(pending, value):
            raise InvalidArgument(
                f"{key}: another value is to be sent already and Close takes one at a time;"
                " assign the whole list, or send that change first",
                field=key,
            )
        self._values[key] = value

    def _change_assigned(self, key: str, op: Literal["add", "remove"], value: Any) -> None:
        """Change a list that was assigned here and goes out whole."""
        several = _several(self._values[key])
        kept = [item for item in several if op == "add" or not same_json(item, value)]
        if op == "add" and not any(same_json(item, value) for item in kept):
            kept.append(value)
        self._values[key] = kept


def _several(value: Any) -> list[Any]:
    """Return a field's value as a new list of values."""
    if value is None:
        return []
    return list(value) if value.__class__ is list else [value]
