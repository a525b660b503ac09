"""The numbers of the two sides of a call or message, as they are shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from close_async.sandbox.phones import parse_phone
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

OUR_NUMBER = "+14155550100"
"""The number that the organization calls and writes from."""

SIDES = ("local", "remote")


def _formatted(key: str) -> Callable[[State, Record], Any]:
    def show(state: State, record: Record) -> str | None:
        del state
        found = parse_phone(record[key]) if record[key] else None
        return None if found is None else found.formatted

    return show


def _country(key: str) -> Callable[[State, Record], Any]:
    def show(state: State, record: Record) -> str | None:
        del state
        found = parse_phone(record[key]) if record[key] else None
        return None if found is None else found.country

    return show


BOTH_NUMBERS: dict[str, Callable[[State, Record], Any]] = {
    f"{side}_{shown}": make(f"{side}_phone")
    for side in SIDES
    for shown, make in (("phone_formatted", _formatted), ("country_iso", _country))
}
"""What is shown of `local_phone` and `remote_phone` besides: as people read them, the country."""

NUMBERS_FOLLOW = {
    f"{side}_phone": (f"{side}_phone_formatted", f"{side}_country_iso") for side in SIDES
}
"""What changes with a number, for `Resource.follows`."""
