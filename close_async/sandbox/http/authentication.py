"""Who asks: an API key by HTTP Basic with an empty password, or a bearer token."""

from __future__ import annotations

import binascii
import hashlib
from base64 import b64decode

from close_async.sandbox.http.errors import Unauthorized
from close_async.sandbox.http.messages import Caller
from close_async.sandbox.store.state import State


def api_key_id(key: str) -> str:
    """The id of an API key, as events carry it."""
    return f"api_{hashlib.blake2b(key.encode(), digest_size=11).hexdigest()}"


class Authenticator:
    """Tells who asks, and remembers those that it knows."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._known: dict[str, Caller] = {}

    def authenticate(self, authorization: str) -> Caller:
        """The caller of a request.

        Raises:
            Unauthorized: no key, an empty one, a password, or a key or token that is not taken.
        """
        caller = self._known.get(authorization)
        if caller is not None:
            return caller
        scheme, _, value = authorization.partition(" ")
        user_id: str = next(iter(self._state.users))["id"]
        match scheme.lower():
            case "bearer":
                token = value.strip()
                if not token or not self._state.tokens.accepts(token, self._state.clock.now()):
                    raise Unauthorized
                return Caller(token, user_id, None)
            case "basic":
                key = self._key(value)
                caller = self._known[authorization] = Caller(key, user_id, api_key_id(key))
                return caller
            case _:
                raise Unauthorized

    def _key(self, value: str) -> str:
        try:
            key, _, password = b64decode(value, validate=True).decode().partition(":")
        except (binascii.Error, UnicodeDecodeError):
            raise Unauthorized from None
        keys = self._state.config.api_keys
        if not key or password or (keys is not None and key not in keys):
            raise Unauthorized
        return key
