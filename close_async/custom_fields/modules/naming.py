"""Python names for fields and kinds of objects, and text as Python writes it."""

from __future__ import annotations

import keyword
import unicodedata
from collections.abc import Container
from typing import Final

TAKEN: Final = frozenset(
    {"definitions", "dt", "float", "get_args", "object_type", "of", "record", "str"}
)
"""Names that an attribute cannot have: those of a view itself, and those that its class uses."""

LINE: Final = 88
"""Columns of a line: ruff's default; what is longer is written so that any width leaves it."""


def attribute_name(name: str, taken: Container[str]) -> str:
    """Return the attribute for a field's name: `"# of users"` gives `of_users`.

    Args:
        name: What people call the field.
        taken: The attributes there are.
    """
    words = "_".join(_words(name.lower()))
    if not words or not words[0].isidentifier():
        words = f"field_{words}".rstrip("_")
    if keyword.iskeyword(words) or words in TAKEN:
        words += "_"
    return _free(words, taken)


def class_name(name: str, kind: str, taken: Container[str]) -> str:
    """Return the class for a kind of object: `"Call report"` gives `CallReportFields`.

    Args:
        name: What people call it.
        kind: `"Activity"` or `"Object"`, for names that are taken or are none.
        taken: The classes there are.
    """
    stem = _joined(name) or kind
    if not stem[0].isidentifier():
        stem = kind + stem
    if f"{stem}Fields" in taken:
        stem += kind
    return _free(f"{stem}Fields", taken)


def choices_name(class_name: str, attribute: str, taken: Container[str]) -> str:
    """Return the name for the type of a field's choices: `LeadIndustry`."""
    return _free(class_name.removesuffix("Fields") + _joined(attribute), taken)


def _words(name: str) -> list[str]:
    """Return what of a name can stand in Python, without accents, word by word."""
    parts = unicodedata.normalize("NFKD", name)
    plain = unicodedata.normalize("NFKC", "".join(c for c in parts if not unicodedata.combining(c)))
    return "".join(c if c != "_" and f"a{c}".isidentifier() else " " for c in plain).split()


def _joined(name: str) -> str:
    return "".join(word[0].upper() + word[1:] for word in _words(name))


def _free(name: str, taken: Container[str]) -> str:
    if name not in taken:
        return name
    number = 2
    while f"{name.rstrip('_')}_{number}" in taken:
        number += 1
    return f"{name.rstrip('_')}_{number}"


def literal(text: str) -> str:
    """Return text as a Python string, in the quotes that formatters choose."""
    quote = "'" if text.count('"') > text.count("'") else '"'
    escaped = (
        f"\\{c}" if c in ("\\", quote) else c if c.isprintable() else _escape(c) for c in text
    )
    return quote + "".join(escaped) + quote


def _escape(character: str) -> str:
    return repr(character)[1:-1]


def bracketed(before: str, items: list[str], after: str) -> list[str]:
    """Return the lines of a call or subscript: one, or one for each item.

    Args:
        before: What opens it, indented: `"    name = Single[str]("`.
        items: What stands between.
        after: What closes it.
    """
    line = before + ", ".join(items) + after
    if len(line) <= LINE or len(items) == 1:
        return [line]
    indent = before[: len(before) - len(before.lstrip())]
    return [before, *(f"{indent}    {item}," for item in items), indent + after]
