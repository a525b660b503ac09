"""OAuth's token and revoke endpoints, which lie outside the API's base path."""

from __future__ import annotations

from urllib.parse import parse_qsl

from close_async.sandbox.http.errors import Refusal, UnsupportedMediaType
from close_async.sandbox.http.messages import Response
from close_async.sandbox.store.state import State

TOKEN_PATH = "/oauth2/token/"
REVOKE_PATH = "/oauth2/revoke/"


def serve_oauth(state: State, method: str, path: str, content_type: str, raw: bytes) -> Response:
    """Response one request to `/oauth2/`.

    Raises:
        Refusal: with `error` as OAuth 2.0 names it.
    """
    if path not in (TOKEN_PATH, REVOKE_PATH):
        raise Refusal(404, {"error": "not_found"})
    if method != "POST":
        raise Refusal(405, {"error": "method_not_allowed"}, [(b"allow", b"POST")])
    if content_type != "application/x-www-form-urlencoded":
        raise UnsupportedMediaType
    form = dict(parse_qsl(raw.decode("utf-8", "replace")))
    client_id = form.get("client_id")
    if not client_id or not form.get("client_secret"):
        raise Refusal(401, {"error": "invalid_client"})
    if path == REVOKE_PATH:
        if not form.get("token"):
            raise Refusal(400, {"error": "invalid_request"})
        state.tokens.revoke(client_id, form["token"])
        return Response({})
    now = state.clock.now()
    match form.get("grant_type"):
        case "authorization_code":
            tokens = state.tokens.exchange(client_id, form.get("code", ""), now)
        case "refresh_token":
            tokens = state.tokens.refresh(client_id, form.get("refresh_token", ""), now)
        case _:
            raise Refusal(400, {"error": "unsupported_grant_type"})
    if tokens is None:
        raise Refusal(400, {"error": "invalid_grant"})
    user = next(iter(state.users))
    return Response({**tokens, "organization_id": state.organization_id, "user_id": user["id"]})
