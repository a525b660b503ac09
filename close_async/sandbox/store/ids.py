"""Ids that look like Close's and come out the same for the same seed."""

from __future__ import annotations

import random
from base64 import b64encode
from collections.abc import Iterator
from typing import Any

_BLOCK = 512
_LETTERS = bytes.maketrans(b"+/", b"qZ")


class Ids:
    """A source of ids.

    Args:
        seed: the same seed gives the same ids in the same order.
    """

    def __init__(self, seed: int) -> None:
        self._random = random.Random(f"ids {seed}")

    def new(self, prefix: str) -> str:
        """A long id such as leads have: `lead_` and 43 letters and digits."""
        return f"{prefix}_{self._letters(33)[:43]}"

    def short(self, prefix: str) -> str:
        """A short id such as pipelines, types and events have."""
        return f"{prefix}_{self._letters(18)[:22]}"

    def letters(self) -> Iterator[str]:
        """What follows the prefix in long ids, without end; for many at once."""
        while True:
            block = self._letters(33 * _BLOCK)
            for start in range(0, len(block), 44):
                yield block[start : start + 43]

    def trace(self) -> str:
        """The id of one request, as the `trace-id` header carries it."""
        return self._random.randbytes(16).hex()

    def setting(self) -> Any:
        """Where the source stands, for `set_to`."""
        return self._random.getstate()

    def set_to(self, setting: Any) -> None:
        """Stand where it stood: a snapshot is restored."""
        self._random.setstate(setting)

    def _letters(self, size: int) -> str:
        return b64encode(self._random.randbytes(size)).translate(_LETTERS).decode()
