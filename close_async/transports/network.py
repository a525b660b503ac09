"""What both adapters agree on: which certificates are trusted and which proxy is used."""

from __future__ import annotations

import os
import re
import ssl
from collections.abc import Collection
from pathlib import Path
from urllib.parse import urlsplit

from close_async.errors import InvalidArgument

from . import TransportFailure, TransportSettings

_USERINFO = re.compile(r"//[^/@\s]+@")


def tls_context(settings: TransportSettings) -> ssl.SSLContext:
    """Return the TLS context that `settings` ask for.

    CA certificates come from `verify`, then from `SSL_CERT_FILE` or `SSL_CERT_DIR`, then from
    certifi, or from the system where certifi is not installed, whichever adapter is used.
    """
    verify = settings.verify
    if isinstance(verify, ssl.SSLContext):
        return verify
    if verify is False:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context
    if verify is True:
        return _default_context(trust_env=settings.trust_env)
    place = Path(verify)
    try:
        if place.is_dir():
            return ssl.create_default_context(capath=str(place))
        return ssl.create_default_context(cafile=str(place))
    except (OSError, ssl.SSLError) as failure:
        raise InvalidArgument(
            f"verify: there are no CA certificates at {place}: {failure}", field="verify"
        ) from None


def _default_context(*, trust_env: bool) -> ssl.SSLContext:
    if trust_env and (cafile := os.environ.get("SSL_CERT_FILE")):
        return ssl.create_default_context(cafile=cafile)
    if trust_env and (capath := os.environ.get("SSL_CERT_DIR")):
        return ssl.create_default_context(capath=capath)
    try:
        import certifi
    except ImportError:
        return ssl.create_default_context()
    return ssl.create_default_context(cafile=certifi.where())


def origin(url: str) -> str:
    """Return scheme, host and port of a URL: what a connection is made to."""
    return url[: url.index("/", url.index("//") + 2)]


def proxy_for(
    url: str, settings: TransportSettings, schemes: Collection[str] = ("http", "https")
) -> str | None:
    """Return the proxy for a URL: the one given, or what the environment says.

    The environment is asked as the standard library does: `HTTPS_PROXY`, `HTTP_PROXY`,
    `ALL_PROXY`, and `NO_PROXY` for exceptions.

    Args:
        url: Where a request goes.
        settings: How connections are made.
        schemes: What proxies the adapter can use.

    Raises:
        InvalidArgument: The proxy is of another kind.
    """
    proxy = settings.proxy
    if proxy is None and settings.trust_env:
        proxy = _environment_proxy(url)
    if proxy is not None and proxy.partition("://")[0].lower() not in schemes:
        del proxy  # it may hold a password, which no frame of an error shows
        raise InvalidArgument(
            f"proxy: this transport takes proxies with {', '.join(schemes)} only", field="proxy"
        )
    return proxy


def _environment_proxy(url: str) -> str | None:
    from urllib.request import getproxies, proxy_bypass

    parts = urlsplit(url)
    if parts.hostname is None or proxy_bypass(parts.netloc.rpartition("@")[2]):
        return None
    proxies = getproxies()
    found = proxies.get(parts.scheme) or proxies.get("all")
    if found is None:
        return None
    return found if "://" in found else f"http://{found}"


def describe(failure: BaseException) -> str:
    """Return an exception's kind and text, without the credentials of any URL in it."""
    text = _USERINFO.sub("//", str(failure))
    return f"{type(failure).__name__}: {text}" if text else type(failure).__name__


def bare(failure: TransportFailure) -> TransportFailure:
    """Return a failure without the frames it came through, and without what it came from."""
    failure.__cause__ = failure.__context__ = None
    return failure.with_traceback(None)


def is_certificate_failure(failure: BaseException | None) -> bool:
    """Return whether a failed connection came from a certificate that is not trusted."""
    seen: set[int] = set()
    while failure is not None and id(failure) not in seen:
        if isinstance(failure, ssl.SSLCertVerificationError):
            return True
        seen.add(id(failure))
        failure = failure.__cause__ or failure.__context__
    return False
