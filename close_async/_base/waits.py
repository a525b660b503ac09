"""How long a server asks to wait: its `retry-after` header, read and kept within bounds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from . import clock

LONGEST: Final = 86_400.0
"""Seconds that a server's wish is believed at most: a day. What calls wait is bounded further."""

_LONGEST_TEXT: Final = 64


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Return the seconds of a `retry-after` header, in either of its forms.

    Args:
        headers: The response's headers, names in lower case.

    Returns:
        Seconds between 0 and `LONGEST`; `None` where there is no header or it makes no sense.
    """
    text = headers.get("retry-after", "").strip()
    if not text or len(text) > _LONGEST_TEXT or not text.isascii():
        return None
    try:
        seconds = float(text)
    except ValueError:
        from email.utils import parsedate_to_datetime

        try:
            seconds = max(0.0, parsedate_to_datetime(text).timestamp() - clock.now())
        except (ValueError, TypeError, OverflowError, IndexError):
            return None
    if not 0.0 <= seconds < float("inf"):  # NaN is not either
        return None
    return min(seconds, LONGEST)
