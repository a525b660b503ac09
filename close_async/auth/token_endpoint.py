"""The form that OAuth's endpoints take: sent, tried again, and never shown."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Final, TypeVar
from urllib.parse import quote_plus, urlencode

from close_async._base import clock, json
from close_async._base.logging import redact, shows_secret
from close_async._base.loops import to_its_end
from close_async.errors import OAuthError

if TYPE_CHECKING:
    from close_async.transports import RawResponse, Send

T = TypeVar("T")

FIRST_PAUSE: Final = 0.5
"""Seconds before the second try; it doubles."""

_SECRET_FIELDS: Final = ("client_secret", "refresh_token", "code", "token")
"""What of a form must not be shown."""


async def post_form(
    url: str,
    form: Mapping[str, str],
    send: Send,
    tries: int,
    take: Callable[[Mapping[str, object]], Awaitable[T]],
) -> T:
    """Send a form to an OAuth endpoint, and return what `take` makes of its response.

    A lost response is asked for again: the old refresh token still works if Close never saw it.
    Once a form is sent, the old refresh token may be gone: whoever is cancelled still takes the
    response, but does not ask again.
    """
    from close_async.transports import RawResponse, Request, TransportFailure

    headers = (
        ("accept", "application/json"),
        ("content-type", "application/x-www-form-urlencoded"),
    )
    request = Request("POST", url, headers, urlencode(form).encode())
    secrets = _secrets_of(form)

    async def once() -> list[T] | RawResponse | TransportFailure:
        try:
            response = await send(request)
        except TransportFailure as failure:
            return failure
        return [await take(_object(response.body))] if response.status < 300 else response

    tried = 0
    while True:
        tried += 1
        outcome = await to_its_end(once)
        if isinstance(outcome, list):
            return outcome[0]
        if isinstance(outcome, RawResponse):
            if tried >= tries or outcome.status not in {429, 502, 503, 504}:
                raise _refusal(outcome, url, tried, secrets)
        elif tried >= tries:
            # A response that is not HTTP is quoted, and may repeat the form.
            raise OAuthError(
                f"the token endpoint gave no response: {redact(str(outcome), secrets)}",
                method="POST",
                path=url,
                attempts=tried,
            ) from None if shows_secret(outcome, secrets) else outcome
        await clock.sleep(FIRST_PAUSE * 2.0 ** (tried - 1))


async def nothing(_: Mapping[str, object]) -> None:
    """Take nothing from a response."""


def _secrets_of(form: Mapping[str, str]) -> tuple[str, ...]:
    """Return the values of a form that must not be shown, as they are and as they are sent."""
    hidden = [form[name] for name in _SECRET_FIELDS if form.get(name)]
    return tuple({text for value in hidden for text in (value, quote_plus(value))})


def _refusal(response: RawResponse, url: str, tried: int, secrets: tuple[str, ...]) -> OAuthError:
    try:
        code = _object(response.body).get("error")
    except OAuthError:
        code = None
    # Only the code is taken over: the endpoint's text may repeat what it was sent.
    known = redact(code, secrets) if isinstance(code, str) and code.isidentifier() else None
    advice = "; the user must grant access again" if known == "invalid_grant" else ""
    return OAuthError(
        f"the token endpoint answered {response.status}{f' {known}' if known else ''}{advice}",
        error=known,
        status_code=response.status,
        method="POST",
        path=url,
        attempts=tried,
        request_id=response.headers.get("trace-id"),
    )


def _object(body: bytes) -> Mapping[str, object]:
    if not body:
        return {}
    try:
        content = json.loads(body)
    except ValueError:
        content = None
    if not isinstance(content, dict):
        raise OAuthError("the token endpoint's response is not a JSON object")
    return {str(key): value for key, value in content.items()}  # pyright: ignore
