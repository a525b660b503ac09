"""Texts as searches compare them: words without regard to case, phrases, beginnings, wildcards."""

from __future__ import annotations

import re
from collections.abc import Callable

from .texts import BETWEEN

TextTest = Callable[[str], bool]

_WORD = re.compile(r"\w+")
_PIECE = re.compile(rf"\w+|{BETWEEN}")


def words(text: str) -> list[str]:
    """The words of a text, as they are compared."""
    return _WORD.findall(text.casefold())


def padded(text: str) -> str:
    """A text's words with a space around each, so that a phrase in it is a part of it."""
    return f" {' '.join(_PIECE.findall(text.casefold()))} "


def text_matcher(sought: str, mode: str) -> TextTest | None:
    """What decides whether a text has what is sought; None if there is no such mode.

    `full_words` wants every word somewhere, `beginning_of_words` a word that begins with each,
    `phrase` all of them next to each other in order, `exact_value` the text itself.
    """
    if mode == "exact_value":
        return exactly(sought)
    needles = [f" {word} " for word in words(sought)]
    if mode == "full_words":
        return _every(needles)
    if mode == "beginning_of_words":
        return _every([needle[:-1] for needle in needles])
    if mode == "phrase":
        return phrase(sought)
    return None


def exactly(sought: str) -> TextTest:
    """What decides whether a text is the one that is sought, but for case and outer spaces."""
    wanted = sought.strip().casefold()
    return lambda text: text.strip().casefold() == wanted


def phrase(sought: str) -> TextTest:
    """What decides whether words stand in a text next to each other; `*` ends or is a word.

    A phrase without any word, such as `&`, is sought as it is written.
    """
    if "*" in sought or "?" in sought:
        return _wildcards(sought)
    found = words(sought)
    if not found:
        plain = sought.strip().casefold()
        return lambda text: plain in text.casefold()
    return _every([f" {' '.join(found)} "])


def _every(needles: list[str]) -> TextTest:
    """All needles in the padded text, after a look whether the plain text can have them at all."""
    bare = [word for needle in needles for word in needle.split()]

    def test(text: str) -> bool:
        lowered = text.casefold()
        if not all(word in lowered for word in bare):
            return False
        spaced = padded(text)
        return all(needle in spaced for needle in needles)

    return test


def _wildcards(sought: str) -> TextTest:
    """`*` for any characters of a word, `?` for one."""
    pieces = [piece for piece in map(_glob, sought.casefold().split()) if piece]
    between = r"\W+"
    pattern = re.compile(rf"(?<!\w){between.join(pieces)}(?!\w)")
    return lambda text: pattern.search(text.casefold()) is not None


def _glob(piece: str) -> str:
    """A pattern for one word with its wildcards; what is no letter only separates words."""
    parts = re.findall(r"\*+|\?|\w+|[^\w*?]+", piece)
    written: list[str] = []
    for part in parts:
        if part.startswith("*"):
            written.append(r"\w*")
        elif part == "?":
            written.append(r"\w")
        elif re.match(r"\w", part):
            written.append(re.escape(part))
        else:
            written.append(r"\W+")
    while written and written[0] == r"\W+":
        written.pop(0)
    while written and written[-1] == r"\W+":
        written.pop()
    return "".join(written)


def only_words(sought: str) -> list[str] | None:
    """The words that a text has to hold to match a phrase; None where wildcards leave that open."""
    return None if "*" in sought or "?" in sought else words(sought)


def longest_piece(sought: str) -> str:
    """The longest run of letters in what is sought, which every text holds that fits."""
    return max(re.findall(r"\w+", sought.casefold()), key=len, default="")


def same(wanted: str) -> TextTest:
    """What decides whether a label is meant: case, and underscores for spaces, do not matter."""
    if "*" in wanted:
        pattern = re.compile(".*".join(re.escape(part) for part in _label(wanted).split("*")))
        return lambda text: pattern.fullmatch(_label(text)) is not None
    label = _label(wanted)
    return lambda text: _label(text) == label


def _label(text: str) -> str:
    return text.strip().casefold().replace("_", " ")
