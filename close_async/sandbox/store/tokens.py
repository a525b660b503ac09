"""OAuth grants: access tokens that expire, refresh tokens that rotate."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass

from close_async.sandbox.config import SandboxConfig
from close_async.sandbox.store.ids import Ids


@dataclass(slots=True)
class Grant:
    """What one authorization gave: its living refresh token and its access tokens."""

    client_id: str
    refresh_token: str | None
    access_tokens: list[str]
    revoked: bool = False


class Tokens:
    """Issues tokens and knows which of them are alive."""

    def __init__(self, config: SandboxConfig, ids: Ids) -> None:
        self._config = config
        self._ids = ids
        self._used_codes: set[str] = set()
        self._refresh: dict[str, Grant] = {}
        self._access: dict[str, tuple[Grant, float]] = {}

    def __copy__(self) -> Tokens:
        """The tokens as they are now."""
        copied = Tokens(self._config, self._ids)
        copied.replace(self)
        return copied

    def replace(self, tokens: Tokens) -> None:
        """Know the tokens that others know, and no more."""
        grants = {
            id(grant): copy(grant)
            for grant in (*tokens._refresh.values(), *(pair[0] for pair in tokens._access.values()))
        }
        for grant in grants.values():
            grant.access_tokens = list(grant.access_tokens)
        self._used_codes = set(tokens._used_codes)
        self._refresh = {token: grants[id(grant)] for token, grant in tokens._refresh.items()}
        self._access = {
            token: (grants[id(grant)], until) for token, (grant, until) in tokens._access.items()
        }

    def accepts(self, token: str, now: float) -> bool:
        """Whether a bearer token opens the door.

        One that was never issued here does, unless the configuration names the keys.
        """
        issued = self._access.get(token)
        if issued is None:
            keys = self._config.api_keys
            return token not in self._refresh and (keys is None or token in keys)
        grant, expires = issued
        return not grant.revoked and now < expires

    def exchange(self, client_id: str, code: str, now: float) -> dict[str, object] | None:
        """Tokens for an authorization code, which works once; None refuses."""
        codes = self._config.oauth_codes
        if code in self._used_codes or (codes is not None and code not in codes):
            return None
        self._used_codes.add(code)
        return self._issue(Grant(client_id, None, []), now)

    def refresh(self, client_id: str, token: str, now: float) -> dict[str, object] | None:
        """New tokens for a refresh token, which is spent by it; None refuses."""
        grant = self._refresh.get(token)
        if (
            grant is None
            or grant.revoked
            or grant.client_id != client_id
            or grant.refresh_token != token
        ):
            return None
        return self._issue(grant, now)

    def revoke(self, client_id: str, token: str) -> None:
        """End the grant that a token belongs to, if it is this client's."""
        access = self._access.get(token)
        grant = access[0] if access is not None else self._refresh.get(token)
        if grant is not None and grant.client_id == client_id:
            grant.revoked = True

    def _issue(self, grant: Grant, now: float) -> dict[str, object]:
        access = self._ids.new("access")
        grant.access_tokens.append(access)
        self._access[access] = (grant, now + self._config.token_seconds)
        response: dict[str, object] = {
            "token_type": "Bearer",
            "access_token": access,
            "expires_in": self._config.token_seconds,
            "scope": self._config.oauth_scope,
        }
        if "offline_access" in self._config.oauth_scope.split():
            grant.refresh_token = self._ids.new("refresh")
            self._refresh[grant.refresh_token] = grant
            response["refresh_token"] = grant.refresh_token
        return response
