"""Reads a text query: `and`, `or`, `not`, parentheses, comparisons, lists, phrases, nesting.

The parser is made by Lark from the grammar below (LALR(1), with a lexer that only looks for what
may stand at a place: that is why `-5` is a value behind `>` and a negation elsewhere, and why
`3 days ago` is one value behind an operator and three words elsewhere).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from lark import Lark, Token, Transformer, UnexpectedInput
from lark.exceptions import UnexpectedCharacters, UnexpectedToken

from .syntax import All, Any_, Bare, Comparison, Nested, Node, Not, Value, refuse

_UNITS = (
    r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|mos?|quarters?"
    r"|years?|yrs?)"
)
_WHICH = r"(?:last|this|next|past|previous|current)"

_GRAMMAR = rf"""
    start: either?
    ?either: both (OR both)*
    ?both: negated (AND? negated)*
    ?negated: (NOT | MINUS) negated -> turned
            | atom
    ?atom: "(" either ")"
         | NESTING either? ")" -> nested
         | key OPERATOR value -> comparison
         | key OPERATOR? IN "(" member ("," member)* ")" -> within
         | key -> bare
    key: WORD | URL | QUOTED
    value: RELATIVE | TEXT | QUOTED
    member: RELATIVE | MEMBER | QUOTED

    AND.4: /(?:and(?![^\s()"])|&&)/i
    OR.4: /(?:or(?![^\s()"])|\|\|)/i
    NOT.4: /not(?![^\s()"-])/i
    IN.4: /in(?=\s*\()/i
    MINUS.3: /[-!](?=[^\s)=])/
    NESTING.3: /[A-Za-z][\w.]*\(/
    URL.2: /[A-Za-z][A-Za-z0-9+.-]*:\/\/[^\s()"]+/
    OPERATOR: />=|<=|!=|==|[:=<>]/
    RELATIVE.2: /\d+(?:\.\d+)?\s*{_UNITS}\s+(?:ago|from\s+now|from\s+today)(?![^\s(),])/i
              | /{_WHICH}[\s_-]+(?:\d+[\s_-]+)?{_UNITS}(?![^\s(),])/i
    WORD: /(?!(?:and|or|not|&&|\|\|)(?![^\s()"]))[^\s()":=<>!-](?:[^\s()":=<>!]|!(?!=))*/i
    TEXT: /[^\s()"]+/
    MEMBER: /[^\s()",]+/
    QUOTED: /"(?:[^"\\]|\\.)*"/s
    %ignore /\s+/
"""

_LONGEST = 20_000
_DEEPEST = 60


def _column(token: Token) -> int:
    return (token.start_pos or 0) + 1


def _plain(token: Token) -> str:
    text = str(token)
    if token.type == "QUOTED":
        return re.sub(r"\\(.)", r"\1", text[1:-1], flags=re.DOTALL)
    return text


class _Builder(Transformer[Token, Any]):
    """Turns Lark's tree into pieces of a query."""

    def start(self, parts: list[Any]) -> Node:
        return parts[0] if parts else All(())

    def either(self, parts: list[Any]) -> Node:
        return Any_(tuple(part for part in parts if not isinstance(part, Token)))

    def both(self, parts: list[Any]) -> Node:
        return All(tuple(part for part in parts if not isinstance(part, Token)))

    def turned(self, parts: list[Any]) -> Node:
        return Not(parts[1])

    def nested(self, parts: list[Any]) -> Node:
        name: Token = parts[0]
        inner = parts[1] if len(parts) > 1 else All(())
        return Nested(str(name)[:-1].lower(), inner, _column(name))

    def comparison(self, parts: list[Any]) -> Node:
        key, operator, value = parts
        return Comparison(key.text, _operator(operator), (value,), key.column)

    def within(self, parts: list[Any]) -> Node:
        key, *rest = parts
        operators = [token for token in rest if isinstance(token, Token) and token.type != "IN"]
        operator = _operator(operators[0]) if operators else ":"
        values = tuple(value for value in rest if isinstance(value, Value))
        return Comparison(key.text, operator, values, key.column)

    def bare(self, parts: list[Any]) -> Node:
        return Bare(parts[0])

    def value(self, parts: list[Any]) -> Value:
        token: Token = parts[0]
        return Value(_plain(token), token.type == "QUOTED", _column(token))

    key = value
    member = value


def _operator(token: Token) -> str:
    text = str(token)
    return "=" if text == "==" else text


_PARSER = Lark(
    _GRAMMAR, parser="lalr", lexer="contextual", transformer=_Builder(), maybe_placeholders=False
)


@lru_cache(maxsize=256)
def parse(query: str) -> Node:
    """A text query as its pieces; the same text is read once.

    Raises:
        BadRequest: it cannot be read, with the column and the piece where reading ended.
    """
    if len(query) > _LONGEST:
        raise refuse(_LONGEST, query[_LONGEST : _LONGEST + 20], "the query is too long.")
    depth = _depth(query)
    if depth is not None:
        raise refuse(depth, query[depth - 1 : depth + 20], "the query is nested too deeply.")
    reader: Any = _PARSER
    try:
        node: Node = reader.parse(query)
    except UnexpectedInput as error:
        raise _unreadable(query, error) from None
    return node


def _depth(query: str) -> int | None:
    """The column at which parentheses and negations are nested too deeply."""
    open_, turned = 0, 0
    for match in re.finditer(r'"(?:[^"\\]|\\.)*"|[()]|\bnot\b|(?<!\S)[-!]+|\S', query, re.I | re.S):
        text = match[0].lower()
        if text == "(":
            open_ += 1
        elif text == ")":
            open_ -= 1
        elif text == "not" or text.strip("-!") == "":
            turned += len(text) if text != "not" else 1
            if open_ + turned > _DEEPEST:
                return match.start() + 1
            continue
        else:
            turned = 0
        if open_ > _DEEPEST:
            return match.start() + 1
    return None


def _unreadable(query: str, error: UnexpectedInput) -> Exception:
    place = error.pos_in_stream
    at = len(query.rstrip()) if place is None or place < 0 else place
    rest = query[at:]
    if isinstance(error, UnexpectedToken) and str(getattr(error, "token", "")) == "":
        return refuse(len(query.rstrip()) + 1, "", "the query ends where more is expected.")
    piece = re.match(r"\s*(\S{1,40})", rest)
    shown = piece[1] if piece else rest
    if isinstance(error, UnexpectedCharacters) and rest.lstrip().startswith('"'):
        return refuse(at + 1, shown, "the quotation mark is never closed.")
    return refuse(at + 1, shown, "this is not expected here.")
