"""An OAuth grant: codes, renewal with rotation, one renewal for many callers, revocation."""

from __future__ import annotations

import asyncio
import traceback
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from close_async import (
    AuthenticationError,
    DeadlineExceeded,
    FileTokenStore,
    MemoryTokenStore,
    MissingCredentials,
    OAuth,
    OAuthError,
    Token,
)
from close_async._base import clock
from close_async._base.secrets import Secret
from close_async.auth.credentials import ApiKey
from close_async.transports import NotConnected, RawResponse, Request, ResponseLost
from tests.client.fakes import GET, ScriptedTransport, Setup, raw_response
from tests.transports.wire import says, serving
from tests.virtual_time import run_virtual

TOKEN_URL = "https://api.close.com/oauth2/token/"


class Grants:
    """A token endpoint that rotates: every refresh token works once."""

    def __init__(self, refresh: str = "r0") -> None:
        self.refresh: str | None = refresh
        self.access = "a0"
        self.number = 0
        self.forms: list[dict[str, str]] = []
        self.losses = 0

    def token(self, request: Request) -> RawResponse:
        form = {key: value[0] for key, value in parse_qs((request.body or b"").decode()).items()}
        self.forms.append(form)
        if request.url.endswith("/revoke/"):
            self.refresh = None
            return raw_response(200)
        if form["grant_type"] == "refresh_token" and form["refresh_token"] != self.refresh:
            return raw_response(400, {"error": "invalid_grant", "error_description": str(form)})
        self.number += 1
        self.refresh, self.access = f"r{self.number}", f"a{self.number}"
        return raw_response(
            200,
            {
                "access_token": self.access,
                "refresh_token": self.refresh,
                "expires_in": 3600,
                "organization_id": "orga_1",
                "user_id": "user_1",
            },
        )

    def __call__(self, request: Request) -> RawResponse:
        if "/oauth2/" in request.url:
            return self.token(request)
        if dict(request.headers)["authorization"] == f"Bearer {self.access}":
            return raw_response(200, {"id": "thing_1"})
        return raw_response(401, {"error": "token refused"})


def due(access: str = "a0", refresh: str | None = "r0") -> Token:
    return Token(access, refresh, expires_at=clock.now() - 1)


def good(access: str = "a0", refresh: str | None = "r0") -> Token:
    return Token(access, refresh, expires_at=clock.now() + 3600)


def test_a_good_token_is_used_as_it_is() -> None:
    async def main() -> None:
        grants = Grants()
        async with Setup(grants, auth=OAuth("id", "secret", token=good())) as s:
            await s.client.send(GET, {"id": "1"})
            assert not grants.forms
            assert s.last_headers["authorization"] == "Bearer a0"

    run_virtual(main)


def test_many_calls_share_one_renewal() -> None:
    async def main() -> None:
        grants, store = Grants(), MemoryTokenStore()
        async with Setup(grants, auth=OAuth("id", "secret", token=due(), store=store)) as s:
            await asyncio.gather(*(s.client.send(GET, {"id": "1"}) for _ in range(50)))
            assert len(grants.forms) == 1
            assert grants.forms[0] == {
                "client_id": "id",
                "client_secret": "secret",
                "grant_type": "refresh_token",
                "refresh_token": "r0",
            }
            saved = await store.load()
            assert saved is not None
            assert (saved.refresh_token, saved.organization_id) == ("r1", "orga_1")

    run_virtual(main)


def test_a_token_that_close_refuses_is_renewed_once() -> None:
    async def main() -> None:
        grants = Grants()
        grants.access = "revoked elsewhere"
        seen: list[Any] = []
        auth = OAuth("id", "secret", token=good())
        async with Setup(grants, auth=auth, event_hooks={"retry": [seen.append]}) as s:
            await asyncio.gather(*(s.client.send(GET, {"id": "1"}) for _ in range(20)))
            assert len(grants.forms) == 1
            assert {event.reason for event in seen} == {"token renewed"}

    run_virtual(main)


def test_a_token_that_is_refused_even_when_new_is_an_authentication_error() -> None:
    async def main() -> None:
        grants = Grants()

        def never(request: Request) -> RawResponse:
            return (
                grants(request) if "/oauth2/" in request.url else raw_response(401, {"error": "no"})
            )

        async with Setup(never, auth=OAuth("id", "secret", token=good())) as s:
            with pytest.raises(AuthenticationError):
                await s.client.send(GET, {"id": "1"})
            assert len(grants.forms) == 1
            assert s.limiter.all_ended

    run_virtual(main)


def test_a_token_without_a_refresh_token_is_not_renewed() -> None:
    async def main() -> None:
        grants = Grants()
        grants.access = "other"
        async with Setup(grants, auth=OAuth("id", "secret", token=good(refresh=None))) as s:
            with pytest.raises(AuthenticationError):
                await s.client.send(GET, {"id": "1"})
        async with Setup(grants, auth=OAuth("id", "secret", token=due(refresh=None))) as s:
            with pytest.raises(OAuthError, match="offline_access"):
                await s.client.send(GET, {"id": "1"})
        async with Setup(grants, auth=OAuth("id", "secret")) as s:
            with pytest.raises(OAuthError, match="exchange a code"):
                await s.client.send(GET, {"id": "1"})
        assert not grants.forms

    run_virtual(main)


def test_a_token_is_renewed_again_when_it_ran_out_while_waiting_for_a_limit() -> None:
    async def main() -> None:
        grants = Grants()
        auth = OAuth("id", "secret", token=good())
        async with Setup(grants, auth=auth, waits=[7200], timeout=None) as s:
            await s.client.send(GET, {"id": "1"})
            assert s.last_headers["authorization"] == "Bearer a1"

    run_virtual(main)


def test_what_another_process_renewed_is_used() -> None:
    async def main() -> None:
        grants, store = Grants(), MemoryTokenStore()
        await store.save(good("a0"))
        async with Setup(grants, auth=OAuth("id", "secret", token=due("old"), store=store)) as s:
            await s.client.send(GET, {"id": "1"})
            assert not grants.forms

    run_virtual(main)


def test_a_new_token_is_saved_before_it_is_used_and_not_lost_when_saving_fails() -> None:
    class Failing(MemoryTokenStore):
        broken = True

        async def save(self, token: Token | None) -> None:
            if self.broken:
                raise OSError("disk full")
            await super().save(token)

    async def main() -> None:
        grants, store = Grants(), Failing()
        auth = OAuth("id", "secret", token=due(), store=store)
        async with Setup(grants, auth=auth) as s:
            with pytest.raises(OSError, match="disk full"):
                await s.client.send(GET, {"id": "1"})
            assert not [r for r in s.sent if "/oauth2/" not in r.url]
            assert Secret("r1") in auth.secrets()
            store.broken = False
            await s.client.send(GET, {"id": "1"})
            assert len(grants.forms) == 1

    run_virtual(main)


@pytest.mark.parametrize("by_deadline", [False, True])
def test_a_renewal_that_is_cancelled_still_saves_what_it_got(by_deadline: bool) -> None:
    async def main() -> None:
        grants, store = Grants(), MemoryTokenStore()

        async def slowly(request: Request) -> RawResponse:
            reply = grants(request)
            await clock.sleep(1)
            return reply

        auth = OAuth("id", "secret", token=due(), store=store)
        timeout = 0.5 if by_deadline else None
        async with Setup(slowly, auth=auth, timeout=timeout) as s:
            call = asyncio.create_task(s.client.send(GET, {"id": "1"}))
            await asyncio.sleep(0.5)
            if not by_deadline:
                call.cancel()
            (ended,) = await asyncio.gather(call, return_exceptions=True)
            expected = DeadlineExceeded if by_deadline else asyncio.CancelledError
            assert isinstance(ended, expected)  # type: ignore[has-type]
            saved = await store.load()
            assert saved is not None
            assert saved.refresh_token == grants.refresh

    run_virtual(main)


@pytest.mark.parametrize(
    "loss", [ResponseLost("x"), NotConnected("x"), raw_response(503), raw_response(429)], ids=str
)
def test_a_renewal_that_failed_on_the_way_is_tried_again(loss: Any) -> None:
    async def main() -> None:
        grants = Grants()
        async with Setup(loss, grants, auth=OAuth("id", "secret", token=due())) as s:
            await s.client.send(GET, {"id": "1"})
            assert len(grants.forms) == 1
        async with Setup(loss, auth=OAuth("id", "secret", token=due())) as s:
            with pytest.raises(OAuthError):
                await s.client.send(GET, {"id": "1"})
            assert len(s.sent) == 3

    run_virtual(main)


def test_a_lost_grant_says_so_and_shows_nothing() -> None:
    async def main() -> None:
        grants = Grants("already rotated")
        async with Setup(grants, auth=OAuth("id", "thesecret", token=due())) as s:
            with pytest.raises(OAuthError, match="invalid_grant; the user must") as caught:
                await s.client.send(GET, {"id": "1"})
            error = caught.value
            assert (error.error, error.status_code, error.path) == (
                "invalid_grant",
                400,
                TOKEN_URL,
            )
            assert "thesecret" not in str(error) + repr(vars(error))

    run_virtual(main)


@pytest.mark.parametrize("body", [b"<html>", b"[]", b'{"no": "token"}'])
def test_a_response_that_is_no_token_is_an_error(body: bytes) -> None:
    async def main() -> None:
        for status in (200, 400):
            async with Setup(
                RawResponse(status, {}, body), auth=OAuth("id", "secret", token=due())
            ) as s:
                with pytest.raises(OAuthError):
                    await s.client.send(GET, {"id": "1"})

    run_virtual(main)


def test_a_code_becomes_a_saved_token() -> None:
    async def main() -> None:
        grants, store = Grants(), MemoryTokenStore()
        auth = OAuth("id", "secret", store=store)
        transport = ScriptedTransport(grants)
        token = await auth.exchange_code(
            "code1", redirect_uri="https://app.example/back", send=transport.send
        )
        assert await store.load() == token
        assert grants.forms[0]["grant_type"] == "authorization_code"
        assert grants.forms[0]["redirect_uri"] == "https://app.example/back"
        assert auth.ready() == Secret("Bearer a1")
        await auth.exchange_code("code2", send=transport.send)
        assert "redirect_uri" not in grants.forms[1]

    run_virtual(main)


def test_revoking_ends_the_grant_here_and_there() -> None:
    async def main() -> None:
        grants, store = Grants(), MemoryTokenStore()
        auth = OAuth("id", "secret", store=store, token=good())
        transport = ScriptedTransport(grants)
        await auth.revoke(send=transport.send)
        assert grants.forms[0]["token"] == "r0"
        assert await store.load() is None
        assert auth.ready() is None
        await auth.revoke(send=transport.send)
        assert len(grants.forms) == 1

    run_virtual(main)


@pytest.mark.asyncio
async def test_without_a_client_a_connection_of_its_own_is_used() -> None:
    body = b'{"access_token": "a", "expires_in": 60}'
    async with serving(says(body)) as wire:
        auth = OAuth("id", "secret", token_url=f"{wire.url}/token/")
        assert (await auth.exchange_code("c")).access_token == "a"
        assert wire.requests[0].headers["content-type"] == "application/x-www-form-urlencoded"
        assert b"code=c" in wire.requests[0].body


@pytest.mark.asyncio
async def test_two_clients_on_one_file_renew_once(tmp_path: Path) -> None:
    grants, path = Grants(), tmp_path / "token.json"
    await FileTokenStore(path).save(due())
    setups = [
        Setup(grants, auth=OAuth("id", "secret", store=FileTokenStore(path))) for _ in range(2)
    ]
    async with setups[0] as one, setups[1] as two:
        await asyncio.gather(
            *(s.client.send(GET, {"id": "1"}) for s in (one, two) for _ in range(5))
        )
    assert len(grants.forms) == 1


def test_the_page_that_asks_for_a_grant() -> None:
    url = OAuth("id", "secret").authorize_url("https://app.example/back", scope="a b", state="s")
    assert parse_qs(urlsplit(url).query) == {
        "client_id": ["id"],
        "response_type": ["code"],
        "redirect_uri": ["https://app.example/back"],
        "scope": ["a b"],
        "state": ["s"],
    }
    assert "scope" not in OAuth("id", "secret").authorize_url("https://app.example/back")


def test_credentials_are_needed_and_never_shown() -> None:
    for arguments in (("", "secret"), ("id", "")):
        with pytest.raises(MissingCredentials):
            OAuth(*arguments)
    auth = OAuth("id", "thesecret", token=Token("theaccess", "therefresh"))
    assert "the" not in repr(auth)
    assert {secret.reveal() for secret in auth.secrets()} == {
        "thesecret",
        "theaccess",
        "therefresh",
    }


def test_accounts_differ_by_key_app_user_and_organization() -> None:
    accounts = {
        ApiKey("one").account,
        ApiKey("two").account,
        OAuth("one", "s").account,
        OAuth("one", "s", token=Token("a", organization_id="o", user_id="u")).account,
        OAuth("one", "s", token=Token("a", organization_id="o", user_id="v")).account,
    }
    assert len(accounts) == 5


@pytest.mark.asyncio
async def test_a_key_stays_refused() -> None:
    key = ApiKey("key")
    transport = ScriptedTransport()
    assert await key.authorization(transport.send) == key.ready()
    assert not await key.renew(key.ready() or Secret(""), transport.send)


@pytest.mark.parametrize("how", ["nonsense", "code"])
def test_what_an_endpoint_repeats_of_the_form_is_not_shown(how: str) -> None:
    """A form is as good as the grant: secret, code and tokens may be in no error."""
    shown: list[str] = []

    def echo(request: Request) -> RawResponse:
        form = (request.body or b"").decode()
        if how == "code":
            return raw_response(400, {"error": parse_qs(form)["refresh_token"][0]})
        lost = ResponseLost(f"not HTTP: {form}")
        lost.__cause__ = ValueError(form)
        raise lost

    async def main() -> None:
        token = due(refresh="refresh_token_1")
        async with Setup(echo, auth=OAuth("id", "se/cret", token=token)) as s:
            with pytest.raises(OAuthError) as caught:
                await s.client.send(GET, {"id": "1"})
            shown.append("".join(traceback.format_exception(caught.value)))
            shown.append(repr(vars(caught.value)))
            assert caught.value.__context__ is None

    run_virtual(main)
    for secret in ("refresh_token_1", "se/cret", "se%2Fcret"):
        assert not [text for text in shown if secret in text]


def test_a_call_whose_deadline_has_passed_does_not_ask_for_a_token_again() -> None:
    async def main() -> None:
        async def silent(_: Request) -> RawResponse:
            await clock.sleep(30)
            raise ResponseLost("silence")

        auth = OAuth("id", "secret", token=due())
        async with Setup(silent, auth=auth, timeout=1) as s:
            started = clock.monotonic()
            with pytest.raises(DeadlineExceeded):
                await s.client.send(GET, {"id": "1"})
            assert clock.monotonic() - started == pytest.approx(30)
            assert len(s.sent) == 1

    run_virtual(main)


@pytest.mark.parametrize("life", [60, 30, 1, 0])
def test_a_token_that_lives_for_a_minute_is_not_renewed_at_every_call(life: int) -> None:
    async def main() -> None:
        renewals = 0

        def grants(request: Request) -> RawResponse:
            nonlocal renewals
            if "/oauth2/" not in request.url:
                return raw_response(200, {"id": "thing_1"})
            renewals += 1
            return raw_response(
                200, {"access_token": "a", "refresh_token": "r", "expires_in": life}
            )

        async with Setup(grants, auth=OAuth("id", "secret", token=due())) as s:
            for _ in range(5):
                await s.client.send(GET, {"id": "1"})
            assert renewals == 1
            await clock.sleep(max(life, 2))
            await s.client.send(GET, {"id": "1"})
            assert renewals == 2

    run_virtual(main)


def test_the_token_endpoint_is_left_alone_for_as_long_as_it_asks() -> None:
    async def main() -> None:
        replies = [raw_response(429, {}, retry_after="3600")]

        def grants(request: Request) -> RawResponse:
            return replies[0]

        async with Setup(grants, auth=OAuth("id", "secret", token=due())) as s:
            for _ in range(3):
                with pytest.raises(OAuthError) as caught:
                    await s.client.send(GET, {"id": "1"})
                assert caught.value.retry_after == pytest.approx(3600, abs=5)
            assert len(s.sent) == 1
            await clock.sleep(3600)
            with pytest.raises(OAuthError):
                await s.client.send(GET, {"id": "1"})
            assert len(s.sent) == 2

    run_virtual(main)


def test_a_short_wait_that_the_token_endpoint_asks_for_is_waited() -> None:
    async def main() -> None:
        replies = [raw_response(429, {}, retry_after="7")]
        start = clock.monotonic()

        def grants(request: Request) -> RawResponse:
            if "/oauth2/" not in request.url:
                return raw_response(200, {"id": "thing_1"})
            content = {"access_token": "a", "refresh_token": "r", "expires_in": 3600}
            return replies.pop() if replies else raw_response(200, content)

        async with Setup(grants, auth=OAuth("id", "secret", token=due())) as s:
            await s.client.send(GET, {"id": "1"})
            assert clock.monotonic() - start == pytest.approx(7, abs=1)

    run_virtual(main)
