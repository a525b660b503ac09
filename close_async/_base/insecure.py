"""Warning where credentials would cross a network that anybody may listen to."""

from __future__ import annotations

import warnings
from ipaddress import ip_address
from urllib.parse import urlsplit

from close_async.errors import InsecureURLWarning


def warn_if_insecure(name: str, url: str, stacklevel: int) -> None:
    """Warn if a URL is plain `http://` and its host is not this machine.

    Args:
        name: The argument that the URL was given as.
        url: The URL.
        stacklevel: How many frames above this one the user's call is.
    """
    parts = urlsplit(url)
    if parts.scheme == "http" and not _is_loopback(parts.hostname or ""):
        warnings.warn(
            f"{name}: credentials are sent unencrypted over http:// to {parts.hostname}; use"
            " https://",
            InsecureURLWarning,
            stacklevel=stacklevel + 1,
        )


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
