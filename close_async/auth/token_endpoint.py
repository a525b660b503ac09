"""The form that OAuth's endpoints take: sent, tried again, and never shown."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast, final
from urllib.parse import urlencode

from close_async._base import clock, json
from close_async._base.loops import to_its_end
from close_async._base.secrets import Redactor, Secret
from close_async._base.waits import retry_after
from close_async.errors import OAuthError

from .tokens import Token

if TYPE_CHECKING:
    from close_async.transports import RawResponse, Request, Send, TransportFailure

T = TypeVar("T")

FIRST_PAUSE: Final = 0.5
"""Seconds before the second try; it doubles."""

LONGEST_PAUSE: Final = 30.0
"""Seconds that a call waits at most because the endpoint's `retry-after` says so."""

MAX_BYTES: Final = 256 * 1024
"""Bytes of a response of the token endpoint that are looked at."""


@final
class TokenResponse:
    """What the token endpoint answered; it does not show its tokens."""

    __slots__ = ("_content",)

    def __init__(self, content: Mapping[str, object]) -> None:
        self._content = content

    def token(self, before: Token | None) -> Token:
        """Return the token in it.

        Args:
            before: The token that was renewed; what the response leaves out stays as it was.

        Raises:
            OAuthError: There is no access token that can be used.
        """
        return Token.from_response(self._content, before)

    def __repr__(self) -> str:
        return "TokenResponse()"


async def post_form(
    url: str,
    form: Mapping[str, str | Secret],
    send: Send,
    tries: int,
    take: Callable[[TokenResponse], Awaitable[T]],
    secrets: tuple[Secret, ...] = (),
) -> T:
    """Send a form to an OAuth endpoint, and return what `take` makes of its response.

    A lost response is asked for again: the old refresh token still works if Close never saw it.
    Once a form is sent, the old refresh token may be gone: whoever is cancelled still takes the
    response, but does not ask again.

    Raises:
        OAuthError: The endpoint refused, or gave no response that can be used.
    """
    from close_async.transports import NotConnected, TransportFailure

    request = _request(url, form)
    hidden = [value for value in form.values() if isinstance(value, Secret)]
    redactor = Redactor((*secrets, *hidden))

    async def once() -> list[T] | _Refusal | TransportFailure:
        try:
            response = await send(request)
        except TransportFailure as failure:
            return failure
        if response.status >= 300:
            return _Refusal(response, redactor)
        content = _content(response)
        del response  # it holds the tokens
        if content is None:
            raise OAuthError("the token endpoint's response is not a JSON object", **said)
        return [await take(content)]

    said: dict[str, Any] = {"method": "POST", "path": url}
    tried = 0
    while True:
        tried += 1
        outcome = await to_its_end(once)
        if isinstance(outcome, list):
            return outcome[0]
        pause = FIRST_PAUSE * 2.0 ** (tried - 1)
        if isinstance(outcome, _Refusal):
            wait = outcome.wait
            again = outcome.status in {429, 502, 503, 504} and (wait or 0.0) <= LONGEST_PAUSE
            if tried >= tries or not again:
                raise outcome.error(said, tried)
            pause = max(pause, wait or 0.0)
        elif tried >= tries:
            # A response that is not HTTP may repeat the form, and is not quoted.
            quoted = f": {redactor.text(str(outcome))}" if isinstance(outcome, NotConnected) else ""
            del outcome
            raise OAuthError(
                f"the token endpoint gave no response{quoted}",
                attempts=tried,
                **said,
            )
        await clock.sleep(pause)


async def nothing(_: TokenResponse) -> None:
    """Take nothing from a response."""


def _request(url: str, form: Mapping[str, str | Secret]) -> Request:
    from close_async.transports import Request

    plain = {
        name: value.reveal() if isinstance(value, Secret) else value for name, value in form.items()
    }
    headers = (
        ("accept", "application/json"),
        ("content-type", "application/x-www-form-urlencoded"),
    )
    return Request("POST", url, headers, urlencode(plain).encode())


def _content(response: RawResponse) -> TokenResponse | None:
    """Return what a response holds, where it is a JSON object or empty."""
    if not response.body:
        return TokenResponse({})
    if len(response.body) > MAX_BYTES:
        return None
    try:
        content: object = json.loads(response.body)
    except (ValueError, RecursionError):
        return None
    if not isinstance(content, dict):
        return None
    return TokenResponse(cast("dict[str, object]", content))


class _Refusal:
    """A response that is no success: what of it may be told."""

    __slots__ = ("code", "request_id", "status", "wait")

    def __init__(self, response: RawResponse, redactor: Redactor) -> None:
        self.status: int = response.status
        self.wait: float | None = None
        if response.status in {429, 503}:
            self.wait = retry_after(response.headers)
        # Only the code is taken over: the endpoint's text may repeat what it was sent.
        found = _content(response)
        code = None if found is None else found._content.get("error")  # pyright: ignore[reportPrivateUsage]
        self.code: str | None = None
        if isinstance(code, str) and code.isidentifier():
            self.code = redactor.text(code)
        request_id = response.headers.get("trace-id")
        self.request_id: str | None = None if request_id is None else redactor.text(request_id)

    def error(self, said: Mapping[str, Any], tried: int) -> OAuthError:
        """Return the error that it stands for."""
        advice = "; the user must grant access again" if self.code == "invalid_grant" else ""
        return OAuthError(
            f"the token endpoint answered {self.status}"
            f"{f' {self.code}' if self.code else ''}{advice}",
            error=self.code,
            status_code=self.status,
            retry_after=self.wait,
            attempts=tried,
            request_id=self.request_id,
            **said,
        )
