"""Python names for fields and kinds of objects, and text as Python writes it."""

from __future__ import annotations

import keyword
import unicodedata
from collections.abc import Container
from typing import Final

TAKEN: Final = frozenset(
    {"definitions", "dt", "float", "get_args", "l", "object_type", "of", "record", "str"}
)
"""Names that an attribute cannot have: those of a view itself, those that its class uses, and
what can be taken for a digit."""

LINE: Final = 88
"""Columns of a line, as ruff has it by default. What would be longer is written item by item, with
a comma after the last, which formatters leave so whatever their line length."""

_LONGEST: Final = 40
"""Characters of an attribute, and of a class without `Fields`, so that their lines fit."""

_ROOM: Final = LINE - len("    : Multiple[] = Multiple(")
"""What an attribute and the type of its choices may have together."""


def attribute_name(name: str, taken: Container[str]) -> str:
    """Return the attribute for a field's name: `"# of users"` gives `of_users`.

    Args:
        name: What people call the field.
        taken: The attributes there are.
    """
    words = _shortened(_words(name.lower()), "_", _LONGEST - len("field_"))
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
    stem = _joined(name, _LONGEST - len("_999")) or kind
    if not stem[0].isidentifier():
        stem = kind + stem
    if f"{stem}Fields" in taken:
        stem += kind
    return _free(f"{stem}Fields", taken)


def choices_name(class_name: str, attribute: str, taken: Container[str]) -> str:
    """Return the name for the type of a field's choices: `LeadIndustry`."""
    room = _ROOM - columns(attribute) - len("_999")
    return _free(_joined(f"{class_name.removesuffix('Fields')} {attribute}", room), taken)


def _words(name: str) -> list[str]:
    """Return what of a name can stand in Python, without accents, word by word."""
    parts = unicodedata.normalize("NFKD", name)
    plain = unicodedata.normalize("NFKC", "".join(c for c in parts if not unicodedata.combining(c)))
    return "".join(c if c != "_" and f"a{c}".isidentifier() else " " for c in plain).split()


def _joined(name: str, longest: int) -> str:
    return _shortened([word[0].upper() + word[1:] for word in _words(name)], "", longest)


def _shortened(words: list[str], between: str, longest: int) -> str:
    """Return as many words as there is room for, or a piece of the first."""
    while len(words) > 1 and columns(between.join(words)) > longest:
        words = words[:-1]
    text = between.join(words)
    while columns(text) > longest:
        text = text[:-1]
    return text.strip("_")


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


def columns(line: str) -> int:
    """Return how wide a line is: the letters of some scripts take two columns."""
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in line)
    return len(line) + wide - sum(map(bool, map(unicodedata.combining, line)))


def bracketed(before: str, items: list[str], after: str) -> list[str]:
    """Return the lines of a call or subscript: one, or one for each item.

    Args:
        before: What opens it, indented: `"    name = Single[str]("`.
        items: What stands between.
        after: What closes it.
    """
    line = before + ", ".join(items) + after
    if columns(line) <= LINE:
        return [line]
    indent = before[: len(before) - len(before.lstrip())]
    if len(items) == 1:  # a comma would make it a tuple
        return [before, f"{indent}    {items[0]}", indent + after]
    return [before, *(f"{indent}    {item}," for item in items), indent + after]
