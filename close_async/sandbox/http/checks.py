"""Checks on what a body carries, which collect every fault before they refuse."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from close_async.sandbox.clock import parse_moment
from close_async.sandbox.http.errors import BadRequest, problem
from close_async.sandbox.shapes import as_list, as_object

EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_LIST_LIMIT = 100


class Checks:
    """The faults of one body, or of one object within it.

    Args:
        body: what was sent.
    """

    def __init__(self, body: Mapping[str, Any]) -> None:
        self.body = body
        self.errors: list[str] = []
        self.fields: dict[str, Any] = {}

    def wrong(self, name: str, message: Any) -> None:
        """Note that a field is wrong."""
        self.fields.setdefault(name, message)

    def done(self) -> None:
        """Refuse, if anything was wrong.

        Raises:
            BadRequest: with everything that was noted.
        """
        if self.errors or self.fields:
            raise BadRequest(*self.errors, fields=self.fields)

    def require(self, *names: str) -> None:
        """Note fields that are missing, null or empty."""
        for name in names:
            if self.body.get(name) in (None, ""):
                self.wrong(name, "This field is required.")

    def text(self, name: str, *, nullable: bool = True, longest: int | None = None) -> None:
        """A text, if it was sent."""
        value = self.body.get(name)
        if value is None:
            if name in self.body and not nullable:
                self.wrong(name, "This field may not be null.")
        elif not isinstance(value, str):
            self.wrong(name, "Value must be of string type.")
        elif longest is not None and len(value) > longest:
            self.wrong(name, f"The value must be no longer than {longest} characters.")

    def flag(self, name: str) -> None:
        """A yes or no, if it was sent."""
        value = self.body.get(name)
        if name in self.body and not isinstance(value, bool):
            self.wrong(name, "Value must be of bool type.")

    def integer(self, name: str, low: int | None = None, high: int | None = None) -> None:
        """A whole number within bounds, or null, if it was sent."""
        value = self.body.get(name)
        if value is None:
            return
        if isinstance(value, bool) or not isinstance(value, (int, float)) or value != int(value):
            self.wrong(name, "Value must be of int type.")
        elif (low is not None and value < low) or (high is not None and value > high):
            self.wrong(name, f"The value must be between {low} and {high}.")

    def choice(self, name: str, allowed: tuple[str | None, ...]) -> None:
        """One of a few words, or null where that is among them, if it was sent."""
        if name in self.body and self.body[name] not in allowed:
            words = ", ".join(word for word in allowed if word is not None)
            self.wrong(name, f"Not a valid choice; allowed are {words}.")

    def moment(self, name: str, tz_offset: float = 0.0) -> str | None:
        """A moment, if it was sent, rewritten in UTC."""
        value = self.body.get(name)
        if value is None:
            return None
        try:
            return parse_moment(value, tz_offset)
        except (TypeError, ValueError):
            self.wrong(name, "Invalid date and time.")
            return None

    def day(self, name: str) -> str | None:
        """A plain date, if it was sent; of a moment, its day."""
        value = self.body.get(name)
        if value is None:
            return None
        try:
            return date.fromisoformat(value[:10]).isoformat()
        except (TypeError, ValueError):
            self.wrong(name, "Invalid date.")
            return None

    def refers(self, name: str, exists: Callable[[Any], bool]) -> None:
        """An id of something that is there, or null, if it was sent."""
        value = self.body.get(name)
        if value is not None and not exists(value):
            self.wrong(name, "Object does not exist.")

    def members(
        self, name: str, read: Callable[[Checks], dict[str, Any] | None]
    ) -> list[dict[str, Any]] | None:
        """A list of objects, each read by itself; None if it was not sent.

        What is wrong with a member stands under its position, as Close nests it.
        """
        if name not in self.body:
            return None
        if self.body[name] is None:
            return []
        items = as_list(self.body[name])
        if items is None:
            self.wrong(name, "Value must be of list type.")
            return None
        taken: list[dict[str, Any]] = []
        faults: dict[str, Any] = {}
        if len(items) > _LIST_LIMIT:
            self.wrong(name, f"The list must be no longer than {_LIST_LIMIT} members.")
            return None
        for position, item in enumerate(items):
            given = as_object(item)
            if given is None:
                faults[str(position)] = "Value must be of dict type."
                continue
            inner = Checks(given)
            member = read(inner)
            if inner.errors or inner.fields:
                faults[str(position)] = problem(inner.errors, inner.fields)
            elif member is not None:
                taken.append(member)
        if faults:
            self.wrong(name, {"errors": faults})
        return taken
