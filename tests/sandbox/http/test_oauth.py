"""OAuth's token and revoke endpoints over real HTTP."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from tests.sandbox.http_api import Api

CLIENT = {"client_id": "oa2client_a", "client_secret": "secret"}


class Grant:
    """One client's dealings with the token endpoints."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self.http = httpx.Client(base_url=api.sandbox.root_url)

    def token(self, **form: str) -> httpx.Response:
        return self.http.post("/oauth2/token/", data={**CLIENT, **form})

    def exchange(self, code: str = "code") -> dict[str, Any]:
        response = self.token(grant_type="authorization_code", code=code)
        assert response.status_code == 200, response.text
        tokens: dict[str, Any] = response.json()
        return tokens

    def status(self, access_token: str) -> int:
        headers = {"authorization": f"Bearer {access_token}"}
        return self.http.get("/api/v1/me/", headers=headers).status_code


@pytest.fixture
def grant(make_api: Callable[..., Api]) -> Iterator[Grant]:
    grant = Grant(make_api(api_keys=frozenset({"api_key"})))
    yield grant
    grant.http.close()


def test_a_code_gives_tokens_once(grant: Grant) -> None:
    tokens = grant.exchange()
    assert (tokens["token_type"], tokens["expires_in"]) == ("Bearer", 3600)
    assert tokens["scope"] == "all.full_access offline_access"
    assert tokens["organization_id"] == grant.api.state.organization_id
    assert grant.status(tokens["access_token"]) == 200
    again = grant.token(grant_type="authorization_code", code="code")
    assert (again.status_code, again.json()) == (400, {"error": "invalid_grant"})


def test_an_access_token_expires(grant: Grant) -> None:
    tokens = grant.exchange()
    grant.api.state.clock.advance(3601)
    assert grant.status(tokens["access_token"]) == 401


def test_refreshing_rotates_the_refresh_token(grant: Grant) -> None:
    old = grant.exchange()
    new = grant.token(grant_type="refresh_token", refresh_token=old["refresh_token"]).json()
    assert new["refresh_token"] != old["refresh_token"]
    assert grant.status(new["access_token"]) == 200
    spent = grant.token(grant_type="refresh_token", refresh_token=old["refresh_token"])
    assert spent.status_code == 400
    next_ = grant.token(grant_type="refresh_token", refresh_token=new["refresh_token"])
    assert next_.status_code == 200


def test_revoking_ends_the_grant(grant: Grant) -> None:
    tokens = grant.exchange()
    form = {**CLIENT, "token": tokens["refresh_token"]}
    assert grant.http.post("/oauth2/revoke/", data=form).status_code == 200
    assert grant.status(tokens["access_token"]) == 401
    refused = grant.token(grant_type="refresh_token", refresh_token=tokens["refresh_token"])
    assert refused.status_code == 400


def test_a_refresh_token_is_no_access_token(grant: Grant) -> None:
    assert grant.status(grant.exchange()["refresh_token"]) == 401


def test_without_offline_access_there_is_no_refresh_token(make_api: Callable[..., Api]) -> None:
    grant = Grant(make_api(oauth_scope="all.full_access"))
    assert "refresh_token" not in grant.exchange()
    grant.http.close()


def test_only_configured_codes_are_taken(make_api: Callable[..., Api]) -> None:
    grant = Grant(make_api(oauth_codes=frozenset({"right"})))
    assert grant.exchange("right")
    assert grant.token(grant_type="authorization_code", code="wrong").status_code == 400
    grant.http.close()


@pytest.mark.parametrize(
    ("path", "form", "status", "error"),
    [
        ("/oauth2/token/", {**CLIENT, "grant_type": "magic"}, 400, "unsupported_grant_type"),
        ("/oauth2/token/", {"grant_type": "refresh_token"}, 401, "invalid_client"),
        ("/oauth2/revoke/", CLIENT, 400, "invalid_request"),
        ("/oauth2/other/", CLIENT, 404, "not_found"),
    ],
)
def test_bad_requests_are_named_as_oauth_does(
    grant: Grant, path: str, form: dict[str, str], status: int, error: str
) -> None:
    response = grant.http.post(path, data=form)
    assert (response.status_code, response.json()) == (status, {"error": error})


def test_only_posted_forms_are_read(grant: Grant) -> None:
    assert grant.http.get("/oauth2/token/").status_code == 405
    assert grant.http.post("/oauth2/token/", json=CLIENT).status_code == 415
