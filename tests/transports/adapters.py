"""The adapters that one suite holds for."""

from __future__ import annotations

from typing import Final

import pytest

NAMES: Final = ("httpx", "httpx2", "aiohttp")

ADAPTERS = pytest.mark.parametrize("adapter", NAMES)
