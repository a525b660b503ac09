"""What the values of a text query mean for each kind of field."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from close_async.sandbox.search.moments import Asked, stored_moment
from close_async.sandbox.search.words import exactly, phrase, same
from close_async.sandbox.shapes import as_list
from close_async.sandbox.store.state import State

from .dates import read_span, span_test
from .keys import Key
from .syntax import Comparison, Value, refuse

Test = Callable[[Any], bool]

_ORDERED = frozenset({"<", "<=", ">", ">="})
_NOTHING = frozenset({"none", "never", "null", "empty"})
_YES = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}
MOST_STARS = 5
"""How many wildcards one value may have."""


def compile_comparison(key: Key, comparison: Comparison, asked: Asked, state: State) -> Test:
    """What decides whether a field's value compares as a query wants it.

    Raises:
        BadRequest: a value that means nothing for this kind of field, or cannot be compared so.
    """
    operator = comparison.operator
    if operator in _ORDERED and key.kind not in ("number", "moment"):
        raise refuse(comparison.column, f"{comparison.key} {operator}", "this has no order.")
    whole = _WHOLE.get(key.kind, _no_whole)
    wholes = frozenset(text for it in comparison.values if (text := whole(it)) is not None)
    others = [it for it in comparison.values if whole(it) is None]
    tests = [_one(key, operator, it, asked, state) for it in others]
    if wholes:
        tests.append(_among(key, wholes))
    if operator == "!=":
        return lambda held: not any(test(held) for test in tests)
    return tests[0] if len(tests) == 1 else lambda held: any(test(held) for test in tests)


def _among(key: Key, wanted: frozenset[str]) -> Test:
    """What decides whether a value is one of many: an import asks for hundreds at once."""
    if key.kind == "phone":
        return _over(lambda held: re.sub(r"\D", "", held) in wanted)
    return _over(lambda held: held.lower() in wanted)


def _no_whole(value: Value) -> str | None:
    del value
    return None


def _whole_address(value: Value) -> str | None:
    """An address that is compared as a whole; None for a part of one."""
    wanted = value.text.strip().lower()
    whole = "@" in wanted.strip("@") and "*" not in wanted and not value.everything
    return wanted if whole else None


def _whole_number(value: Value) -> str | None:
    """A number with its country, which is compared as a whole."""
    text = value.text.strip()
    digits = re.sub(r"\D", "", text)
    return digits if digits and text.startswith("+") and "*" not in text else None


_WHOLE: dict[str, Callable[[Value], str | None]] = {
    "email": _whole_address,
    "phone": _whole_number,
}
"""What gives the text that a value of a kind is compared with as a whole."""


def _one(key: Key, operator: str, value: Value, asked: Asked, state: State) -> Test:
    if value.text.count("*") > MOST_STARS:
        raise refuse(value.column, value.text, f"more than {MOST_STARS} wildcards.")
    if operator not in _ORDERED:
        if value.everything:
            return _is_set if key.kind != "number" else _is_more_than_none
        if not value.quoted and value.text.lower() in _NOTHING:
            return lambda held: not _is_set(held) or held == 0
    return _KINDS[key.kind](key, operator, value, asked, state)


def _is_set(held: Any) -> bool:
    return held is not None and held != "" and held != []


def _is_more_than_none(held: Any) -> bool:
    return held is not None and held != 0


def _each(held: Any) -> list[Any]:
    if held is None:
        return []
    members = as_list(held)
    return [held] if members is None else members


def _over(test: Callable[[str], bool]) -> Test:
    def over(held: Any) -> bool:
        if type(held) is str:
            return test(held)
        return any(test(str(item)) for item in _each(held) if item is not None)

    return over


def _text(key: Key, operator: str, value: Value, asked: Asked, state: State) -> Test:
    del key, asked, state
    return _over(exactly(value.text) if operator == "=" else phrase(value.text))


def _term(key: Key, operator: str, value: Value, asked: Asked, state: State) -> Test:
    del operator, asked, state
    text = key.synonyms.get(value.text.lower(), value.text)
    wanted = same(text)
    synonyms = key.synonyms
    return _over(lambda held: wanted(synonyms.get(held.lower(), held)))


def _number(key: Key, operator: str, value: Value, asked: Asked, state: State) -> Test:
    del asked, state
    text = value.text.lower()
    if not value.quoted and operator in (":", "=", "!=") and text in ("yes", "no", "any"):
        return _is_more_than_none if text != "no" else lambda held: not _is_more_than_none(held)
    try:
        bound = float(text.replace(",", ""))
    except ValueError:
        raise refuse(value.column, value.text, f"{key.name} is compared with numbers.") from None
    compare: dict[str, Callable[[float], bool]] = {
        "<": lambda held: held < bound,
        "<=": lambda held: held <= bound,
        ">": lambda held: held > bound,
        ">=": lambda held: held >= bound,
    }
    test: Callable[[float], bool] = compare.get(operator, bound.__eq__)
    return lambda held: isinstance(held, (int, float)) and not isinstance(held, bool) and test(held)


def _moment(key: Key, operator: str, value: Value, asked: Asked, state: State) -> Test:
    del state
    span = read_span(value.text, asked)
    if span is None:
        raise refuse(value.column, value.text, f"{key.name} is compared with dates.")
    test = span_test(span, operator)

    def compare(held: Any) -> bool:
        for item in _each(held):
            moment = stored_moment(item, asked)
            if moment is not None and test(moment):
                return True
        return False

    return compare


def _boolean(key: Key, operator: str, value: Value, asked: Asked, state: State) -> Test:
    del operator, asked, state
    wanted = _YES.get(value.text.lower())
    if wanted is None:
        raise refuse(value.column, value.text, f"{key.name} is yes or no.")
    return lambda held: bool(held) is wanted


def _choice(key: Key, operator: str, value: Value, asked: Asked, state: State) -> Test:
    del operator, asked
    ids = {value.text}
    if key.choices is not None:
        label = same(value.text)
        ids |= {id for id, names in key.choices(state) if any(label(name) for name in names)}

    def chosen(held: Any) -> bool:
        return held in ids if type(held) is str else any(item in ids for item in _each(held))

    return chosen


def _user(key: Key, operator: str, value: Value, asked: Asked, state: State) -> Test:
    if not value.quoted and value.text.lower() == "me":
        return lambda held: asked.user_id in _each(held)
    return _choice(key, operator, value, asked, state)


def _email(key: Key, operator: str, value: Value, asked: Asked, state: State) -> Test:
    del key, operator, asked, state
    wanted = value.text.strip().lower()
    if "*" in wanted:
        pattern = re.compile(".*".join(re.escape(part) for part in wanted.split("*")))
        return _over(lambda held: pattern.fullmatch(held.lower()) is not None)
    return _over(phrase(wanted))


def _phone(key: Key, operator: str, value: Value, asked: Asked, state: State) -> Test:
    wanted = re.sub(r"\D", "", value.text)
    if not wanted:
        raise refuse(value.column, value.text, f"{key.name} is compared with numbers of phones.")
    del operator, asked, state
    start, end = value.text.strip().endswith("*"), value.text.strip().startswith("*")

    def test(held: str) -> bool:
        digits = re.sub(r"\D", "", held)
        if start:
            return digits.startswith((wanted, f"1{wanted}"))
        # A number without its country is found by its end, a piece of one anywhere.
        return digits.endswith(wanted) if len(wanted) >= 7 or end else wanted in digits

    return _over(test)


_KINDS: dict[str, Callable[[Key, str, Value, Asked, Any], Test]] = {
    "text": _text,
    "term": _term,
    "number": _number,
    "moment": _moment,
    "boolean": _boolean,
    "reference": _choice,
    "user": _user,
    "email": _email,
    "phone": _phone,
}
