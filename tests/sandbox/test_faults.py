"""What goes wrong on purpose, as a raw client meets it."""

from __future__ import annotations

import time
from collections.abc import Callable

import httpx
import pytest

from close_async.sandbox import Fault
from tests.sandbox.http_api import Api


def test_a_status_is_answered_so_many_times(api: Api) -> None:
    api.sandbox.inject(Fault("GET /me/", status=503, times=2))
    statuses = [api.send("GET", "/me/").status_code for _ in range(3)]
    assert statuses == [503, 503, 200]


def test_a_fault_meets_only_its_operation(api: Api) -> None:
    api.sandbox.inject(Fault("POST /lead/", status=502))
    assert api.send("GET", "/lead/").status_code == 200
    assert api.send("POST", "/lead/", json={}).status_code == 502


def test_a_fault_can_let_some_requests_pass_first(api: Api) -> None:
    api.sandbox.inject(Fault("GET /me/", status=504, after=1))
    assert [api.send("GET", "/me/").status_code for _ in range(3)] == [200, 504, 200]


@pytest.mark.parametrize(("processed", "made"), [(False, 0), (True, 1)])
def test_a_failed_post_may_have_taken_effect(api: Api, processed: bool, made: int) -> None:
    before = len(api.state.leads)
    api.sandbox.inject(Fault("POST /lead/", status=502, processed=processed))
    assert api.send("POST", "/lead/", json={"name": "X"}).status_code == 502
    assert len(api.state.leads) == before + made


def test_a_429_on_purpose_says_when_to_come_back(api: Api) -> None:
    api.sandbox.inject(Fault("GET /me/", status=429, seconds=3))
    assert api.send("GET", "/me/").headers["retry-after"] == "3"


@pytest.mark.parametrize(("processed", "made"), [(False, 0), (True, 1)])
def test_a_reset_breaks_the_connection(api: Api, processed: bool, made: int) -> None:
    before = len(api.state.leads)
    api.sandbox.inject(Fault("POST /lead/", "reset", processed=processed))
    with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
        api.send("POST", "/lead/", json={"name": "X"})
    assert len(api.state.leads) == before + made


def test_a_cut_body_ends_too_early(api: Api) -> None:
    api.sandbox.inject(Fault("GET /me/", "cut"))
    with pytest.raises(httpx.RemoteProtocolError):
        api.send("GET", "/me/")


def test_a_dripping_body_arrives_whole(api: Api) -> None:
    whole = api.get("/me/")
    api.sandbox.inject(Fault("GET /me/", "drip", seconds=0.01, pieces=7))
    started = time.monotonic()
    assert api.get("/me/") == whole
    assert time.monotonic() - started >= 0.06


def test_html_takes_the_place_of_json(api: Api) -> None:
    api.sandbox.inject(Fault("GET /me/", "html", status=200))
    response = api.send("GET", "/me/")
    assert response.headers["content-type"].startswith("text/html")
    assert response.text.startswith("<!doctype html>")


def test_a_redirect_points_elsewhere(api: Api) -> None:
    api.sandbox.inject(Fault("GET /me/", "redirect", location="http://elsewhere.example/"))
    response = api.send("GET", "/me/")
    assert (response.status_code, response.headers["location"]) == (
        302,
        "http://elsewhere.example/",
    )


def test_a_hanging_answer_comes_late(api: Api) -> None:
    api.sandbox.inject(Fault("GET /me/", "hang", seconds=0.05))
    started = time.monotonic()
    api.get("/me/")
    assert time.monotonic() - started >= 0.05


def test_faults_can_be_given_from_the_start_and_cleared(make_api: Callable[..., Api]) -> None:
    api = make_api(faults=(Fault(times=100),))
    assert api.send("GET", "/me/").status_code == 503
    api.state.faults.clear()
    assert api.send("GET", "/me/").status_code == 200


def test_the_token_endpoint_can_fail_too(api: Api) -> None:
    api.sandbox.inject(Fault("POST /oauth2/token/", status=502))
    response = httpx.post(f"{api.sandbox.root_url}/oauth2/token/", data={"a": "b"})
    assert response.status_code == 502
