"""What a field of a resource takes: how a sent value is checked and what is kept of it.

A reader is given the request and the value that was sent, which is never null, and returns what to
keep, or raises `Invalid` with what Close would say. Readers combine: `list_of(reference("user"))`.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from email.utils import parseaddr
from typing import Any, TypeAlias

from close_async.sandbox.clock import naive, parse_moment
from close_async.sandbox.http.checks import EMAIL, Checks
from close_async.sandbox.http.errors import problem
from close_async.sandbox.http.messages import Call
from close_async.sandbox.phones import parse_phone
from close_async.sandbox.shapes import as_list, as_object
from close_async.sandbox.store.cause import Cause
from close_async.sandbox.store.state import State

Reader: TypeAlias = Callable[[Call, Any], Any]


class Invalid(Exception):
    """A value that a field does not take.

    Args:
        message: what is said of it: a text, or for an object the faults of its fields.
    """

    def __init__(self, message: Any) -> None:
        super().__init__(message)
        self.message = message


def text(call: Call, value: Any) -> str:
    """Any text."""
    del call
    if not isinstance(value, str):
        raise Invalid("Value must be of string type.")
    return value


def text_up_to(longest: int, *, empty: bool = True) -> Reader:
    """A text of so many characters at most."""

    def read(call: Call, value: Any) -> str:
        taken = text(call, value)
        if len(taken) > longest:
            raise Invalid(f"The value must be no longer than {longest} characters.")
        if not empty and not taken.strip():
            raise Invalid("This field is required.")
        return taken

    return read


def flag(call: Call, value: Any) -> bool:
    """Yes or no."""
    del call
    if not isinstance(value, bool):
        raise Invalid("Value must be of bool type.")
    return value


def integer(low: int | None = None, high: int | None = None) -> Reader:
    """A whole number, within bounds."""

    def read(call: Call, value: Any) -> int:
        found = number(call, value)
        if found != int(found):
            raise Invalid("Value must be of int type.")
        if (low is not None and found < low) or (high is not None and found > high):
            raise Invalid(f"The value must be between {low} and {high}.")
        return int(found)

    return read


def number(call: Call, value: Any) -> float:
    """Any number."""
    del call
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise Invalid("Value must be a number.")
    return value


def choice(*words: str) -> Reader:
    """One of a few words."""

    def read(call: Call, value: Any) -> Any:
        del call
        if value not in words:
            raise Invalid(f"Not a valid choice; allowed are {', '.join(words)}.")
        return value

    return read


def moment(call: Call, value: Any) -> str:
    """A date with a time; without an offset it is the caller's local time. Kept in UTC."""
    try:
        return parse_moment(value, call.tz_offset)
    except (TypeError, ValueError):
        raise Invalid("Invalid date and time.") from None


def naive_moment(call: Call, value: Any) -> str:
    """A date with a time, kept in UTC and without an offset, as some resources show it."""
    return naive(moment(call, value))


def day(call: Call, value: Any) -> str:
    """A plain date; of a date with a time, its day."""
    del call
    try:
        return date.fromisoformat(value[:10]).isoformat()
    except (TypeError, ValueError):
        raise Invalid("Invalid date.") from None


def email(call: Call, value: Any) -> str:
    """An e-mail address."""
    taken = text(call, value).strip()
    if not EMAIL.fullmatch(taken):
        raise Invalid("Invalid email address.")
    return taken


def phone(call: Call, value: Any) -> str:
    """A phone number, kept in E.164."""
    found = parse_phone(text(call, value))
    if found is None:
        raise Invalid("Invalid phone number.")
    return found.number


def address(call: Call, value: Any) -> str:
    """An e-mail address with or without a name: `"Ann Lee" <ann@example.com>`."""
    taken = text(call, value).strip()
    if not EMAIL.fullmatch(parseaddr(taken)[1]):
        raise Invalid("Invalid email address.")
    return taken


def secure_url(call: Call, value: Any) -> str:
    """An https address."""
    taken = text(call, value)
    if not taken.startswith("https://"):
        raise Invalid("The URL has to begin with https://.")
    return taken


def reference(*kinds: str) -> Reader:
    """The id of a record that is there, in one of these tables."""

    def read(call: Call, value: Any) -> Any:
        if not any(value in call.state.tables[kind] for kind in kinds):
            raise Invalid("Object does not exist.")
        return value

    return read


def anything(call: Call, value: Any) -> Any:
    """Whatever JSON it is."""
    del call
    return value


def mapping(call: Call, value: Any) -> dict[str, Any]:
    """An object of any keys."""
    del call
    found = as_object(value)
    if found is None:
        raise Invalid("Value must be of dict type.")
    return found


def list_of(read: Reader, *, longest: int = 1000) -> Reader:
    """A list; what is wrong with a member stands under its position, as Close nests it."""

    def read_list(call: Call, value: Any) -> list[Any]:
        members = as_list(value)
        if members is None:
            raise Invalid("Value must be of list type.")
        if len(members) > longest:
            raise Invalid(f"The list must be no longer than {longest} members.")
        taken: list[Any] = []
        faults: dict[str, Any] = {}
        for position, member in enumerate(members):
            try:
                taken.append(read(call, member))
            except Invalid as fault:
                faults[str(position)] = fault.message
        if faults:
            raise Invalid({"errors": faults})
        return taken

    return read_list


def shape(*fields: Field, keep_unknown: bool = False) -> Reader:
    """An object with fields of its own, each with its default where it is not sent.

    Args:
        fields: its fields.
        keep_unknown: whether keys beyond them are kept as they were sent.
    """

    def read(call: Call, value: Any) -> dict[str, Any]:
        body = mapping(call, value)
        checks = Checks(body)
        taken = dict(body) if keep_unknown else {}
        taken.update((field.name, field.default) for field in fields)
        taken.update(read_fields(call, checks, fields, new=True))
        if checks.errors or checks.fields:
            raise Invalid(problem(checks.errors, checks.fields))
        return taken

    return read


def own_user(state: State, cause: Cause) -> str | None:
    """As a default: the user who makes the record."""
    del state
    return cause.user_id


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a resource.

    Args:
        name: its key.
        read: how a sent value is checked and kept.
        default: what a new record has when it is not sent: a value, or a function of the state
            and the cause that gives one.
        required: whether a new record needs it.
        nullable: whether null is taken; where it is not, null counts as missing if the field is
            required, and is refused otherwise.
        read_only: whether what is sent is passed over without a word, as Close does.
        create_only: the same, in updates only.
        hidden: whether it is kept but never shown.
    """

    name: str
    read: Reader = text
    default: Any = None
    required: bool = False
    nullable: bool = True
    read_only: bool = False
    create_only: bool = False
    hidden: bool = False


def read_fields(
    call: Call, checks: Checks, fields: tuple[Field, ...], *, new: bool
) -> dict[str, Any]:
    """What a body sets of these fields; faults are noted in `checks`.

    Args:
        call: the request.
        checks: the body, and what is wrong with it.
        fields: what may be set.
        new: whether it makes a record, so that required fields have to be there.
    """
    values: dict[str, Any] = {}
    for field in fields:
        if field.read_only or (field.create_only and not new):
            continue
        if field.name not in checks.body:
            if new and field.required:
                checks.wrong(field.name, "This field is required.")
            continue
        value = checks.body[field.name]
        if value is None:
            if field.required:
                checks.wrong(field.name, "This field is required.")
            elif not field.nullable:
                checks.wrong(field.name, "This field may not be null.")
            else:
                values[field.name] = None
            continue
        try:
            values[field.name] = field.read(call, value)
        except Invalid as fault:
            checks.wrong(field.name, fault.message)
        else:
            if new and field.required and value == "":
                checks.wrong(field.name, "This field is required.")
    return values


def read_one(call: Call, field: Field) -> Any:
    """What a body sets of one field; None if it does not.

    Raises:
        BadRequest: it is missing and required, or not what the field takes.
    """
    checks = Checks(call.body)
    values = read_fields(call, checks, (field,), new=True)
    checks.done()
    return values.get(field.name)
