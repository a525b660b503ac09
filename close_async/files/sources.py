"""What a download is of: an address, or an object that has one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, cast
from urllib.parse import unquote, urljoin, urlsplit

from close_async.api import calls, exports
from close_async.core.client import Client
from close_async.errors import InvalidArgument
from close_async.values.records import Record

_URL_KEYS: Final = ("download_url", "recording_url", "voicemail_url", "url")
"""Where objects carry the address of their file, the first that they have."""


async def address_of(client: Client, source: object) -> tuple[str, str]:
    """Return the address of a file, and a name for it.

    Args:
        client: Reads an object that is given by its id.
        source: An address, a call, an export, an attachment, or the id of a call or an export.

    Raises:
        InvalidArgument: It has no file.
    """
    if isinstance(source, str):
        if source.startswith("expo_"):
            source = await exports.get(client, source)
        elif source.startswith("acti_"):
            source = await calls.get(client, source)
        else:
            return _checked(source), _name_in(source) or "download"
    if not isinstance(source, Record | Mapping):
        raise InvalidArgument(
            f"source: expected an address, an id or an object with a file, not"
            f" {type(source).__name__}",
            field="source",
        )
    record = cast("Mapping[str, Any]", source)  # both have get()
    for key in _URL_KEYS:
        address = record.get(key)
        if isinstance(address, str) and address:
            name = record.get("filename") or _name_in(address)
            return _checked(address), str(name or f"{record.get('id', 'download')}")
    raise InvalidArgument(f"source: {_what(record)} has no file (yet)", field="source")


def _what(record: Mapping[str, Any]) -> str:
    named = record.get("id") or "the object"
    status = record.get("status")
    return f"{named} (status {status!r})" if status else str(named)


def _checked(address: str) -> str:
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise InvalidArgument(f"source: {address!r:.200} is no address of a file", field="source")
    return address


def _name_in(address: str) -> str:
    return unquote(urlsplit(address).path.rstrip("/").rpartition("/")[2])


def next_address(address: str, location: str) -> str:
    """Return where a redirect leads.

    Raises:
        InvalidArgument: It leads nowhere, or from an encrypted connection to a plain one.
    """
    target = urljoin(address, location)
    if urlsplit(address).scheme == "https" and urlsplit(target).scheme != "https":
        raise InvalidArgument("the file is redirected to a connection without TLS", field="source")
    return _checked(target)


def belongs_to(address: str, base_url: str) -> bool:
    """Return whether credentials for `base_url` may be shown to this address.

    The host of the API may see them, and hosts of the same domain where the API is Close's own.
    """
    own, other = urlsplit(base_url), urlsplit(address)
    if (own.scheme, own.netloc) == (other.scheme, other.netloc):
        return True
    return (
        (own.hostname or "").endswith(".close.com")
        and (other.hostname or "").endswith(".close.com")
        and other.scheme == "https"
        and other.port in (None, 443)
    )
