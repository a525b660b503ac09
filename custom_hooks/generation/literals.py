"""How a text from a document may stand in generated code: as a literal, or as words of a docstring.

A document is data from outside. Its names, paths and values reach code through `literal` alone, and
its words through `paragraphs`, so that none of them can end the literal that it stands in.
"""

from __future__ import annotations

import re
import textwrap
from typing import Final

LINE_LENGTH: Final = 100


def literal(value: object) -> str:
    """Return a text, number, boolean or `None` as Python source.

    Raises:
        TypeError: It is anything else, which has no literal that is safe for sure.
    """
    if value is None or type(value) in (str, bool, int):
        return repr(value)
    if type(value) is float and value == value and abs(value) != float("inf"):
        return repr(value)
    raise TypeError(f"{type(value).__name__} {value!r} has no literal.")


def paragraphs(text: str, indent: int, hanging: int = 0) -> str:
    """Return text wrapped for a docstring in three double quotes, its first line not indented.

    Args:
        text: The words; an empty line ends a paragraph.
        indent: How far the docstring is indented.
        hanging: How much further every line of a paragraph but its first is.
    """
    blocks: list[str] = []
    for block in text.strip().split("\n\n"):
        lines = textwrap.wrap(
            " ".join(block.split()),
            width=LINE_LENGTH - indent,
            subsequent_indent=" " * hanging,
            break_long_words=False,
            break_on_hyphens=False,
        )
        blocks.append(f"\n{' ' * indent}".join(map(_harmless, lines)))
    return f"\n\n{' ' * indent}".join(blocks)


def line(text: str) -> str:
    """Return text as one line of a docstring, however long: an address is not to be broken."""
    return _harmless(" ".join(text.split()))


_ENDING_QUOTES: Final = re.compile(r'"{3,}|"+$')


def _harmless(line: str) -> str:
    """Return a line that neither ends its docstring nor holds what cannot be seen."""
    escaped = line.replace("\\", "\\\\")
    escaped = _ENDING_QUOTES.sub(lambda quotes: '\\"' * len(quotes.group()), escaped)
    return "".join(
        character if character.isprintable() else ascii(character)[1:-1] for character in escaped
    )
