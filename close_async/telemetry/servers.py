"""Where a request goes, as attributes."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import urlsplit

from .instruments import Attributes


def server_of(url: str) -> Attributes:
    """Return the host and port that a URL leads to."""
    address, port = _place(url[: url.find("/", url.index("//") + 2)])
    return {"server.address": address, "server.port": port}


@lru_cache(64)
def _place(origin: str) -> tuple[str, int]:
    parts = urlsplit(origin)
    return parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
