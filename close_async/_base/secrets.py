"""Keys, tokens and client secrets: held so that nothing shows them, and taken out of what is shown.

What reports errors looks at the local variables of every frame, enters lists and mappings, and
takes the `repr` of all else. A `Secret` prints as `***`, and is opened where bytes are written.
"""

from __future__ import annotations

import hmac
import re
from base64 import b64decode
from collections.abc import Iterable, Mapping
from typing import Any, Final, NoReturn, cast, final
from urllib.parse import quote_plus

MASK: Final = "***"
"""What stands in the place of a secret."""

SHORTEST: Final = 8
"""Characters of a secret below which it is not looked for in texts: it would be part of words."""

DEPTH: Final = 40
"""How deep lists and mappings from elsewhere are kept; what lies deeper becomes `…`."""

_CREDENTIALS: Final = re.compile(
    r"\b(Basic|Bearer)(\s+|%20|\+)([A-Za-z0-9._~+/%-]+=*)", re.IGNORECASE
)
_MANY: Final = 16
"""Characters from which what follows `Bearer` is no word any more."""


@final
class Secret:
    """A text that must not be shown; it prints as `***` and does not pickle.

    Args:
        text: The secret.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """Return the text, to be written and forgotten."""
        return self._text

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        mine, theirs = self._text.encode("utf-8", "replace"), other._text.encode("utf-8", "replace")
        return hmac.compare_digest(mine, theirs)

    def __hash__(self) -> int:
        return hash(self._text)

    def __bool__(self) -> bool:
        return bool(self._text)

    def __repr__(self) -> str:
        return f"Secret({MASK!r})"

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, memo: object) -> Secret:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret does not pickle, so that it is not written by accident")


@final
class Redactor:
    """Takes the secrets of one client out of what came from elsewhere.

    Args:
        secrets: The secrets.
    """

    __slots__ = ("_secrets",)

    def __init__(self, secrets: Iterable[Secret] = ()) -> None:
        self._secrets = tuple(secret for secret in secrets if len(secret.reveal()) >= SHORTEST)

    def text(self, text: str) -> str:
        """Return a text with every secret masked, and what looks like an authorization header."""
        for secret in self._secrets:
            plain = secret.reveal()
            text = text.replace(plain, MASK)
            quoted = quote_plus(plain)
            if quoted != plain:
                text = text.replace(quoted, MASK)
        return _CREDENTIALS.sub(_masked, text)

    def shows(self, text: str) -> bool:
        """Return whether a text holds a secret."""
        return self.text(text) != text

    def value(self, value: Any, depth: int = DEPTH) -> Any:
        """Return decoded JSON with every secret masked, no deeper than `depth`."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, Mapping):
            if depth <= 0:
                return "…"
            members = cast("Mapping[object, Any]", value).items()
            return {self.text(str(key)): self.value(item, depth - 1) for key, item in members}
        if isinstance(value, list):
            if depth <= 0:
                return "…"
            items = cast("list[object]", value)
            return [self.value(item, depth - 1) for item in items]
        return value

    def __repr__(self) -> str:
        return "Redactor()"

    def __reduce__(self) -> NoReturn:
        raise TypeError("what holds secrets does not pickle")


def _masked(found: re.Match[str]) -> str:
    """Mask what follows `Basic` or `Bearer`, unless it is a word of a sentence."""
    kind, space, rest = found.groups()
    hidden = len(rest) >= SHORTEST and not rest.rstrip(".").isalpha()
    if kind.lower() == "basic":
        hidden = hidden or _is_basic(rest)
    else:
        hidden = hidden or len(rest.rstrip(".")) > _MANY
    return f"{kind}{space}{MASK}" if hidden else found.group(0)


def _is_basic(text: str) -> bool:
    padded = text.replace("%3D", "=").rstrip("=")
    try:
        return b":" in b64decode(padded + "=" * (-len(padded) % 4), validate=True)
    except ValueError:
        return False
