"""From any text to a Python name: the one function that all names come from.

Operations, modules, parameters, attributes and classes are named after what a document calls
things, and a document may call them anything.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Collection
from typing import Final

from .document import RunFailed

_LETTERS: Final = str.maketrans(
    {"ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L",
     "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th"}
)  # fmt: skip
"""Latin letters that do not come apart into a letter and a mark."""


def identifier(text: str) -> str:
    """Return a text as a Python name in snake case.

    Leading underscores go, inner ones become single, marks on letters go, what no name may hold
    becomes an underscore, a leading digit gets an `n` before it, and a keyword an underscore
    behind it.

    Raises:
        RunFailed: Nothing is left of it.
    """
    plain = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    name = re.sub(r"[^0-9A-Za-z]+", "_", plain)
    name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
    name = re.sub(r"_+", "_", name).strip("_")
    if not name:
        raise RunFailed(f"The name {text!r} holds nothing that a Python name can hold")
    if name[0].isdigit():
        name = f"n{name}"
    return f"{name}_" if keyword.iskeyword(name) else name


def class_name(text: str, otherwise: str | None = None) -> str:
    """Return a text as a class name: `whatsapp_messages` as `WhatsappMessages`.

    Args:
        text: The text.
        otherwise: The name where nothing is left of the text.

    Raises:
        RunFailed: Nothing is left, and no other name is given.
    """
    try:
        name = "".join(part.capitalize() for part in identifier(text).split("_"))
    except RunFailed:
        if otherwise is None:
            raise
        return otherwise
    return f"{name}_" if keyword.iskeyword(name) else name


def unique(name: str, taken: Collection[str]) -> str:
    """Return a name that is not taken: the name itself, or with the first number that is free."""
    number, free = 2, name
    while free in taken:
        free = f"{name}{number}"
        number += 1
    return free


def is_name(text: object) -> bool:
    """Say whether a text can be a Python name as it is."""
    return isinstance(text, str) and text.isidentifier() and not keyword.iskeyword(text)
