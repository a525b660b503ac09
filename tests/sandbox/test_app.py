"""What every request meets, whatever it asks for."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from close_async.sandbox import SandboxConfig, State, create_app
from close_async.sandbox.http.messages import Call, Response
from close_async.sandbox.http.routes import Route, Router
from tests.sandbox.http_api import Api


def _basic(text: str) -> str:
    return f"Basic {b64encode(text.encode()).decode()}"


@pytest.mark.parametrize("authorization", [_basic("any_key:"), "Bearer any_token"])
def test_any_key_opens_the_door(api: Api, authorization: str) -> None:
    response = httpx.get(f"{api.sandbox.base_url}/me/", headers={"authorization": authorization})
    assert response.status_code == 200


@pytest.mark.parametrize(
    "authorization",
    ["", _basic(":"), _basic("key:password"), "Basic ???", "Bearer", "Digest x", "Basic"],
)
def test_no_key_is_401_with_an_error(api: Api, authorization: str) -> None:
    headers = {"authorization": authorization} if authorization else {}
    response = httpx.get(f"{api.sandbox.base_url}/me/", headers=headers)
    assert (response.status_code, set(response.json())) == (401, {"error"})


def test_only_the_configured_keys_are_taken(make_api: Callable[..., Api]) -> None:
    api = make_api(api_keys=frozenset({"api_right"}))
    assert api.get("/me/")
    for authorization in (_basic("api_wrong:"), "Bearer api_wrong"):
        response = httpx.get(
            f"{api.sandbox.base_url}/me/", headers={"authorization": authorization}
        )
        assert response.status_code == 401


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "/lead?_limit=1", 301), ("POST", "/lead", 308), ("GET", "/nothing", 301)],
)
def test_a_path_without_its_slash_is_redirected(
    api: Api, method: str, path: str, status: int
) -> None:
    response = api.send(method, path)
    plain, mark, query = path.partition("?")
    assert response.status_code == status
    assert response.headers["location"] == f"/api/v1{plain}/{mark}{query}"


def test_what_is_not_there_is_404_with_an_error(api: Api) -> None:
    for path in ("/unicorn/", "/lead/lead_nothing/", "/lead/a/b/c/"):
        response = api.send("GET", path)
        assert (response.status_code, set(response.json())) == (404, {"error"})
    assert httpx.get(f"{api.sandbox.root_url}/elsewhere/").status_code == 404


def test_a_method_that_is_not_there_is_405(api: Api) -> None:
    response = api.send("DELETE", "/lead/")
    assert (response.status_code, response.headers["allow"]) == (405, "GET, POST")


def test_a_body_that_is_not_json_is_refused(api: Api) -> None:
    assert api.send("POST", "/lead/", data={"name": "X"}).status_code == 415
    json = {"content-type": "application/json; charset=utf-8"}
    for content in (b"{", b"[1]", b'"x"'):
        response = api.send("POST", "/lead/", content=content, headers=json)
        assert (response.status_code, len(response.json()["errors"])) == (400, 1)


def test_every_answer_has_a_trace_id_of_its_own(api: Api) -> None:
    ids = {api.send("GET", path).headers["trace-id"] for path in ("/me/", "/me/", "/unicorn/")}
    assert len(ids) == 3


@pytest.mark.parametrize("method", ["PUT", "DELETE"])
def test_the_override_serves_other_methods_too(api: Api, method: str) -> None:
    lead = api.lead()
    response = api.send(
        "POST",
        f"/lead/{lead['id']}/",
        headers={"x-http-method-override": method},
        json={"name": "Changed"},
    )
    assert response.status_code == 200
    assert api.state.requests[method, "/lead/{id}/"] >= 1


def test_the_override_needs_a_dictionary_of_parameters(api: Api) -> None:
    response = api.send(
        "POST", "/lead/", headers={"x-http-method-override": "GET"}, json={"_params": [1]}
    )
    assert "_params" in response.json()["field-errors"]


def test_a_zone_is_a_number_of_hours(api: Api) -> None:
    for zone, status in (("-2.5", 200), ("5", 200), ("CET", 400), ("99", 400)):
        response = api.send("GET", "/me/", headers={"x-tz-offset": zone})
        assert response.status_code == status


def test_requests_are_counted_by_operation(make_api: Callable[..., Api]) -> None:
    api = make_api(leads=1)
    id = api.get("/lead/")["data"][0]["id"]
    api.get(f"/lead/{id}/", _fields="id")
    api.send("GET", "/lead/lead_nothing/")
    assert api.state.requests == {("GET", "/lead/"): 1, ("GET", "/lead/{id}/"): 2}
    assert api.state.statuses == {200: 2, 404: 1}
    served = list(api.state.recent)[1]
    assert (served.path, served.query) == (f"/api/v1/lead/{id}/", {"_fields": "id"})
    assert len(api.state.connections) == 1


def test_an_answer_can_take_time(make_api: Callable[..., Api]) -> None:
    api = make_api(latency_ms=30, latency_jitter_ms=5)
    assert api.send("GET", "/me/").elapsed.total_seconds() >= 0.03


@pytest.mark.asyncio
async def test_the_application_runs_in_process_too() -> None:
    app = create_app(SandboxConfig(leads=3, rate=None))
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://sandbox/api/v1") as http:
        response = await http.get("/lead/", auth=("key", ""))
    state: State = app.state.sandbox
    assert len(response.json()["data"]) == len(state.leads) == 3


def test_fixed_segments_win_over_parameters() -> None:
    def respond(call: Call) -> Response:
        return Response()

    router = Router([Route("GET", "/a/{id}/", respond), Route("GET", "/a/b/", respond)])
    fixed, free = router.find("/a/b/"), router.find("/a/c/")
    assert fixed is not None
    assert free is not None
    assert (fixed[0], free[0], free[1]) == ("/a/b/", "/a/{id}/", {"id": "c"})
    assert router.find("/a/") is None


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"leads": -1}, "leads: -1"),
        ({"leads": "many"}, "leads: 'many'"),
        ({"port": 70_000}, "port: 70000"),
        ({"shape": "square"}, "shape: 'square' is none of varied, bare"),
        ({"rate_policy": "x"}, "rate_policy"),
        ({"rate_header": "x"}, "rate_header"),
        ({"job_seconds": -1}, "job_seconds"),
        ({"body_limit": 0}, "body_limit"),
    ],
)
def test_settings_that_make_no_sense_are_refused(settings: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        SandboxConfig(**settings)
