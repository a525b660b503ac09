"""The client's settings, checked where they are given: each error names its argument."""

from __future__ import annotations

import os
import platform
import ssl
from collections.abc import Mapping
from datetime import datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast
from urllib.parse import urlsplit

from close_async._base import clock
from close_async._base.secrets import Secret
from close_async._version import __version__
from close_async.errors import InvalidArgument, MissingCredentials
from close_async.transports import Headers

if TYPE_CHECKING:
    from close_async.auth.credentials import Auth

BASE_URL: Final = "https://api.close.com/api/v1"
"""Where Close's API lives."""

_OWN_HEADERS: Final = frozenset(
    {
        "authorization",
        "connection",
        "content-length",
        "content-type",
        "host",
        "transfer-encoding",
        "x-http-method-override",
        "x-tz-offset",
    }
)
"""Headers that a call sets itself."""


def hidden(name: str, value: object) -> Secret | None:
    """Return a setting that no frame of an error shows from now on."""
    if value is None or isinstance(value, Secret):
        return value
    if not isinstance(value, str):
        raise InvalidArgument(f"{name}: expected a string, got {type(value).__name__}", field=name)
    return Secret(value)


def credentials(api_key: Secret | None, auth: Auth | None) -> Auth:
    if auth is not None:
        if api_key is not None:
            raise InvalidArgument("give either api_key or auth, not both", field="auth")
        if not callable(getattr(auth, "authorization", None)):
            raise InvalidArgument(
                f"auth: expected OAuth(...) or ApiKey(...), got {type(auth).__name__}", field="auth"
            )
        return auth
    from close_async.auth.credentials import ApiKey

    if api_key is not None:
        return ApiKey(api_key)
    from_environment = Secret(os.environ.get("CLOSE_API_KEY", "").strip())
    if not from_environment:
        raise MissingCredentials(
            "no API key: pass CloseClient(api_key=...), set the environment variable"
            " CLOSE_API_KEY, or pass auth=OAuth(...); keys are made in Close under"
            " Settings > Developer > API Keys",
            field="api_key",
        )
    return ApiKey(from_environment)


def base_url_of(given: str | None) -> str:
    """Return where the API lives: what was given, what the environment says, or Close's own."""
    if given is not None:
        return check_base_url(given)
    from_environment = os.environ.get("CLOSE_BASE_URL", "").strip()
    return check_base_url(from_environment, "CLOSE_BASE_URL") if from_environment else BASE_URL


def check_base_url(url: str, name: str = "base_url") -> str:
    """Return an address without the slash at its end.

    Args:
        url: The address.
        name: Where it was given, for the message.

    Raises:
        InvalidArgument: It cannot be the address of an API.
    """
    if not isinstance(url, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise _no_base_url(name, f"expected a string, got {type(url).__name__}")
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        raise _no_base_url(name, "it is not a URL") from None
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise _no_base_url(name, "expected an http or https URL")
    if parts.username or parts.password or parts.query or parts.fragment:
        raise _no_base_url(name, "no credentials, query or fragment may stand in it")
    if not url.isascii() or not url.isprintable() or " " in url:
        raise _no_base_url(name, "it is not a plain URL")
    return url.rstrip("/")


def _no_base_url(name: str, what: str) -> InvalidArgument:
    return InvalidArgument(f"{name}: {what}", field="base_url")


def check_seconds(name: str, value: float | None) -> float | None:
    if value is None:
        return None
    if not _is_number(value) or not 0 < value < float("inf"):
        raise InvalidArgument(f"{name}: expected a positive number of seconds, or None", field=name)
    return value


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def check_count(name: str, value: int, least: int) -> None:
    if isinstance(value, bool) or not isinstance(cast("object", value), int) or value < least:
        raise InvalidArgument(f"{name}: expected an integer of at least {least}", field=name)


def check_proxy(proxy: Secret | None) -> str | None:
    """Return a proxy's URL; what it says is never shown, since it may hold a password."""
    if proxy is None:
        return None
    if not _is_proxy(proxy):
        raise InvalidArgument(
            "proxy: expected a URL such as http://user:password@proxy.example.com:3128",
            field="proxy",
        )
    return proxy.reveal()


def _is_proxy(held: Secret) -> bool:
    text = held.reveal()
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return False
    has_place = bool(parts.scheme and parts.hostname) and port != 0
    return has_place and text.isprintable() and text.isascii() and " " not in text


def check_verify(verify: object) -> None:
    """Refuse what says nothing about certificates, and paths that lead nowhere."""
    if isinstance(verify, bool | ssl.SSLContext):
        return
    if not isinstance(verify, str | os.PathLike):
        raise InvalidArgument(
            f"verify: expected a bool, a path or an ssl.SSLContext, got {type(verify).__name__}",
            field="verify",
        )
    try:
        exists = Path(cast("str", verify)).exists()
    except (OSError, ValueError):
        exists = False
    if not exists:
        raise InvalidArgument(
            f"verify: there are no CA certificates at {os.fspath(verify)!r}", field="verify"
        )


def check_priority(priority: object) -> None:
    if priority not in ("interactive", "bulk"):
        raise InvalidArgument("priority: expected 'interactive' or 'bulk'", field="priority")


def check_telemetry(telemetry: object) -> None:
    names = ("call", "choice", "limiter")
    if telemetry is not None and not all(callable(getattr(telemetry, n, None)) for n in names):
        raise InvalidArgument(
            "telemetry: expected a close_async.telemetry.OpenTelemetry()", field="telemetry"
        )


def merge_headers(before: Headers, given: Mapping[str, str]) -> Headers:
    if not isinstance(given, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgument(
            f"headers: expected a mapping, got {type(given).__name__}", field="headers"
        )
    merged = dict(before)
    for name, value in given.items():
        if not isinstance(name, str) or not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgument("headers: names and values must be strings", field="headers")
        low = name.lower()
        if low in _OWN_HEADERS:
            raise InvalidArgument(f"headers: {low!r} is set by each call itself", field="headers")
        if not low.isascii() or not low.replace("-", "").replace("_", "").isalnum():
            raise InvalidArgument(f"headers: {name!r} is not a header's name", field="headers")
        if not value.isprintable() or any(ord(character) > 255 for character in value):
            raise InvalidArgument(
                f"headers: {low!r} has a value no header can carry", field="headers"
            )
        merged[low] = value
    return tuple(merged.items())


def user_agent(transport: str, app_name: str | None) -> str:
    own = f"close-async/{__version__} (Python {platform.python_version()}; {transport})"
    if app_name is None:
        return own
    if not isinstance(app_name, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgument(
            f"app_name: expected a string, got {type(app_name).__name__}", field="app_name"
        )
    if not app_name.strip() or not app_name.isascii() or not app_name.isprintable():
        raise InvalidArgument("app_name: expected printable ASCII text", field="app_name")
    return f"{app_name.strip()} {own}"


def tz_offset_hours(zone: float | tzinfo) -> str:
    """Return hours from UTC as `x-tz-offset` has them: `"-2.5"`."""
    if isinstance(zone, tzinfo):
        offset = datetime.fromtimestamp(clock.now(), zone).utcoffset()
        hours = 0.0 if offset is None else offset.total_seconds() / 3600
    else:
        hours = zone
    if not _is_number(hours) or not -24 < hours < 24:
        raise InvalidArgument("tz_offset: expected hours from UTC, or a tzinfo", field="tz_offset")
    return f"{hours:g}"
