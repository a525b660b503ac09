"""Who calls: an API key, or an OAuth grant whose tokens are renewed on the way.

See https://developer.close.com/api/overview/authentication.
"""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Final, NoReturn, Protocol, TypeVar, final
from urllib.parse import urlencode

import anyio

from close_async._base import clock
from close_async._base.insecure import warn_if_insecure
from close_async._base.loops import PerLoop
from close_async._base.secrets import Secret
from close_async.errors import InvalidArgument, MissingCredentials, OAuthError

from .token_endpoint import TokenResponse, nothing, post_form
from .tokens import MemoryTokenStore, Token, TokenStore

if TYPE_CHECKING:
    from close_async.transports import Send

__all__ = ["ApiKey", "Auth", "MemoryTokenStore", "OAuth", "Token", "TokenStore"]

T = TypeVar("T")

AUTHORIZE_URL: Final = "https://app.close.com/oauth2/authorize/"
"""Where a user is sent to grant access."""

TOKEN_URL: Final = "https://api.close.com/oauth2/token/"
"""Where codes and refresh tokens are turned into access tokens."""

REVOKE_URL: Final = "https://api.close.com/oauth2/revoke/"
"""Where a grant is given back."""

TOKEN_TRIES: Final = 3
"""How often a request for a token is sent at most."""


class Auth(Protocol):
    """What supplies the `authorization` header of every call."""

    @property
    def account(self) -> str:
        """A hash that stands for whoever calls; rate limits are counted by it."""
        ...

    def secrets(self) -> tuple[Secret, ...]:
        """Every text that must never be shown."""
        ...

    def ready(self) -> Secret | None:
        """Return the header's value if it is at hand without waiting."""
        ...

    async def authorization(self, send: Send) -> Secret:
        """Return the header's value, asking for a new token where that is due."""
        ...

    async def renew(self, rejected: Secret, send: Send) -> bool:
        """After a 401: return whether there is now another value than `rejected`."""
        ...


@final
class ApiKey:
    """An API key of one user and organization, sent as HTTP Basic.

    Args:
        key: The key, as the settings of Close show it (`"api_…"`).

    Raises:
        MissingCredentials: The key is empty.
    """

    __slots__ = ("_header", "_key", "account")

    def __init__(self, key: str | Secret) -> None:
        if not isinstance(key, (str, Secret)):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgument(
                f"api_key: expected a string, got {type(key).__name__}", field="api_key"
            )
        held = key if isinstance(key, Secret) else Secret(key)
        del key  # so that no frame of an error shows it
        held = _stripped(held)
        if not held:
            raise MissingCredentials("api_key: the key is empty", field="api_key")
        if not _is_key(held):
            raise InvalidArgument("api_key: this is not an API key", field="api_key")
        self._key = held
        self._header = _basic(held)
        self.account: str = _account("key", held.reveal())

    def secrets(self) -> tuple[Secret, ...]:
        """Every text that must never be shown."""
        return (self._key, *_spellings(self._header, "Basic "))

    def ready(self) -> Secret | None:
        """Return the header's value."""
        return self._header

    async def authorization(self, send: Send) -> Secret:
        """Return the header's value."""
        return self._header

    async def renew(self, rejected: Secret, send: Send) -> bool:
        """Return `False`: a refused key stays refused."""
        return False

    def __reduce__(self) -> NoReturn:
        raise TypeError("an ApiKey does not pickle: make one from the key where it is needed")

    def __repr__(self) -> str:
        return "ApiKey('***')"


@final
class OAuth:
    """A grant of one user to an OAuth app, its access token renewed before it runs out.

    Renewing gives a new refresh token and ends the old one, so only one process may do it at a
    time, and what it got is saved before it is used. A `FileTokenStore`, or any store with a lock
    that all processes share, lets several use one grant.

    See https://developer.close.com/api/overview/oauth-authentication.

    Args:
        client_id: The app's id.
        client_secret: The app's secret.
        store: Where tokens are kept; in memory if not given.
        token: The first token, where the store has none yet.
        token_url: The token endpoint.
        revoke_url: The endpoint that ends a grant.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str | Secret,
        *,
        store: TokenStore | None = None,
        token: Token | None = None,
        token_url: str = TOKEN_URL,
        revoke_url: str = REVOKE_URL,
    ) -> None:
        secret = Secret(client_secret) if isinstance(client_secret, str) else client_secret
        del client_secret  # so that no frame of an error shows it
        if not isinstance(client_id, str) or not isinstance(secret, Secret):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgument(
                "client_id, client_secret: expected strings", field="client_secret"
            )
        for name, empty in (("client_id", not client_id), ("client_secret", not secret)):
            if empty:
                raise MissingCredentials(f"{name}: it is empty", field=name)
        if token is not None and not token.is_usable():
            raise InvalidArgument("token: no header can carry this access token", field="token")
        for name, url in (("token_url", token_url), ("revoke_url", revoke_url)):
            warn_if_insecure(name, url, stacklevel=2)
        self.client_id = client_id
        self.store: TokenStore = MemoryTokenStore() if store is None else store
        self._secret = secret
        self._token = token
        self._unsaved: Token | None = None
        self._refused_until = 0.0
        """Until then the token endpoint asked to be left alone."""
        self._token_url = token_url
        self._revoke_url = revoke_url
        self._locks: PerLoop[anyio.Lock] = PerLoop(anyio.Lock)

    def __repr__(self) -> str:
        return f"OAuth({getattr(self, 'client_id', None)!r}, '***')"

    @property
    def account(self) -> str:
        """A hash that stands for the app, the user and the organization."""
        token = self._token
        who = () if token is None else (token.organization_id or "", token.user_id or "")
        return _account("oauth", self.client_id, *who)

    def secrets(self) -> tuple[Secret, ...]:
        """Every text that must never be shown."""
        found = [self._secret]
        for token in (self._token, self._unsaved):
            if token is not None:
                found += token.secrets()
        return tuple(found)

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "an OAuth does not pickle: make one where it is needed, with a shared store"
        )

    def authorize_url(self, redirect_uri: str, *, scope: str | None = None, state: str = "") -> str:
        """Return the page to send a user to, who comes back to `redirect_uri` with a code.

        Args:
            redirect_uri: Where the app takes the code; as registered for the app.
            scope: Scopes, space separated; `"all.full_access offline_access"` where a refresh
                token is wanted.
            state: What comes back with the code, to know one's own request by.
        """
        asked = {"client_id": self.client_id, "response_type": "code", "redirect_uri": redirect_uri}
        if scope is not None:
            asked["scope"] = scope
        if state:
            asked["state"] = state
        return f"{AUTHORIZE_URL}?{urlencode(asked)}"

    async def exchange_code(
        self, code: str, *, redirect_uri: str | None = None, send: Send | None = None
    ) -> Token:
        """Turn the code of a returning user into a token, and save it.

        Args:
            code: The `code` parameter that the user came back with.
            redirect_uri: The same one as in `authorize_url`, if there was one.
            send: What sends the request; a connection of its own if not given.

        Raises:
            OAuthError: The code is not, or no longer, valid.
        """
        form: dict[str, str | Secret] = {"grant_type": "authorization_code", "code": Secret(code)}
        del code  # so that no frame of an error shows it
        if redirect_uri is not None:
            form["redirect_uri"] = redirect_uri
        async with self.store.lock():
            return await self._obtain(form, None, send, tries=1)

    async def revoke(self, *, send: Send | None = None) -> None:
        """End the grant, at Close and in the store.

        Args:
            send: What sends the request; a connection of its own if not given.

        Raises:
            OAuthError: The endpoint refused; the store keeps the token.
        """
        async with self.store.lock():
            token = await self.store.load() or self._token
            if token is not None:
                form = {"token": Secret(token.refresh_token or token.access_token)}
                await self._post(self._revoke_url, form, send, TOKEN_TRIES, nothing)
            await self.store.save(None)
            self._token = self._unsaved = None

    def ready(self) -> Secret | None:
        """Return the header's value while the token at hand is good."""
        token = self._token
        if token is None or self._unsaved is not None or token.is_due():
            return None
        return _bearer(token)

    async def authorization(self, send: Send) -> Secret:
        """Return the header's value, from a renewed token where the last is running out."""
        return self.ready() or _bearer(await self._current(send, rejected=None))

    async def renew(self, rejected: Secret, send: Send) -> bool:
        """Return whether there is now another token than the one Close refused."""
        token = self._token
        if token is not None and token.refresh_token is None:
            return _bearer(token) != rejected
        return _bearer(await self._current(send, rejected=rejected)) != rejected

    async def _current(self, send: Send, *, rejected: Secret | None) -> Token:
        async with self._locks.current():
            token = self._token
            if self.ready() and token is not None and _bearer(token) != rejected:
                return token
            async with self.store.lock():
                return await self._renewed(send, rejected)

    async def _renewed(self, send: Send, rejected: Secret | None) -> Token:
        """Return a good token: another process's, if it has renewed meanwhile, or a new one."""
        if self._unsaved is not None:
            await self.store.save(self._unsaved)
            self._token, self._unsaved = self._unsaved, None
        stored = await self.store.load()
        token = stored or self._token
        if token is None:
            raise OAuthError("there is no token yet: exchange a code, or give token=")
        if not token.is_due() and _bearer(token) != rejected:
            self._token = token
            return token
        if token.refresh_token is None:
            raise OAuthError(
                "the access token has run out and there is no refresh token;"
                " ask for the scope offline_access"
            )
        form: dict[str, str | Secret] = {
            "grant_type": "refresh_token",
            "refresh_token": Secret(token.refresh_token),
        }
        return await self._obtain(form, token, send, tries=TOKEN_TRIES)

    async def _obtain(
        self,
        form: Mapping[str, str | Secret],
        before: Token | None,
        send: Send | None,
        *,
        tries: int,
    ) -> Token:
        async def take(content: TokenResponse) -> Token:
            token = content.token(before)
            self._unsaved = token
            await self.store.save(token)
            self._token, self._unsaved = token, None
            return token

        return await self._post(self._token_url, form, send, tries, take)

    async def _post(
        self,
        url: str,
        form: Mapping[str, str | Secret],
        send: Send | None,
        tries: int,
        take: Callable[[TokenResponse], Awaitable[T]],
    ) -> T:
        left = self._refused_until - clock.monotonic()
        if left > 0:
            raise OAuthError(
                f"the token endpoint asked to be left alone for another {left:.0f} s",
                method="POST",
                path=url,
                retry_after=left,
            )
        asked = {"client_id": self.client_id, "client_secret": self._secret, **form}
        try:
            if send is not None:
                return await post_form(url, asked, send, tries, take, self.secrets())
            from close_async.transports import TransportSettings
            from close_async.transports.httpx_adapter import HttpxTransport

            transport = HttpxTransport(TransportSettings())
            try:
                return await post_form(url, asked, transport.send, tries, take, self.secrets())
            finally:
                await transport.aclose()
        except OAuthError as refusal:
            if refusal.retry_after is not None:
                self._refused_until = clock.monotonic() + refusal.retry_after
            raise


def _bearer(token: Token) -> Secret:
    return Secret(f"Bearer {token.access_token}")


def _basic(key: Secret) -> Secret:
    return Secret(f"Basic {b64encode(f'{key.reveal()}:'.encode()).decode()}")


def _stripped(key: Secret) -> Secret:
    return Secret(key.reveal().strip())


def _is_key(key: Secret) -> bool:
    text = key.reveal()
    return text.isascii() and text.isprintable() and not {":", " "} & set(text)


def _spellings(header: Secret, scheme: str) -> tuple[Secret, ...]:
    """Return what a header's value may be repeated as: with and without its padding."""
    value = header.reveal().removeprefix(scheme)
    return tuple(Secret(text) for text in dict.fromkeys((value, value.rstrip("="))))


def _account(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]
