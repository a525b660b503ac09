"""Errors of Close as responses: which status, what is said, and when to come again."""

from __future__ import annotations

import logging
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from starlette.applications import Starlette
from starlette.routing import Route

from close_async import (
    AuthenticationError,
    BadRequestError,
    ClientClosed,
    CloseError,
    ConnectionFailed,
    DeadlineExceeded,
    InvalidArgument,
    InvalidResponse,
    MissingCredentials,
    NotFoundError,
    OAuthError,
    RateLimitError,
    ServerError,
)
from close_async.web import handle_errors, http_error

CASES: list[tuple[CloseError, int, int | None]] = [
    (NotFoundError("404 Not Found", status_code=404), 404, None),
    (DeadlineExceeded("no room", retry_after=7.2), 503, 8),
    (DeadlineExceeded("no room", retry_after=0.01), 503, 1),
    (DeadlineExceeded("too slow"), 502, None),
    (RateLimitError("429", status_code=429, retry_after=3.0), 503, 3),
    (RateLimitError("429", status_code=429), 503, 1),
    (InvalidArgument("id: it is empty", field="id"), 400, None),
    (MissingCredentials("there is no key"), 502, None),
    (BadRequestError("400 Bad Request", status_code=400), 502, None),
    (AuthenticationError("401 Unauthorized", status_code=401), 502, None),
    (ServerError("503", status_code=503), 502, None),
    (ConnectionFailed("no connection"), 502, None),
    (InvalidResponse("not JSON"), 502, None),
    (OAuthError("the grant is gone"), 502, None),
    (ClientClosed("closed"), 502, None),
]


@pytest.mark.parametrize(("error", "status", "retry_after"), CASES)
def test_each_error_has_its_status(error: CloseError, status: int, retry_after: int | None) -> None:
    response = http_error(error)
    assert (response.status, response.retry_after) == (status, retry_after)


@pytest.mark.asyncio
@pytest.mark.parametrize("kind", ["fastapi", "starlette"])
async def test_one_line_makes_an_application_answer_with_them(
    kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    raised: list[Exception] = []

    async def route(request: Any) -> Any:
        raise raised[0]

    app: Any = FastAPI() if kind == "fastapi" else Starlette()
    app.router.routes.append(Route("/", route))
    handle_errors(app)
    caplog.set_level(logging.INFO)
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://app") as client:
        for error, status, retry_after in CASES:
            raised[:] = [error]
            response = await client.get("/")
            assert response.status_code == status
            wanted = None if retry_after is None else str(retry_after)
            assert response.headers.get("retry-after") == wanted
            assert response.json()["detail"] == http_error(error).detail
        assert "the grant is gone" in caplog.text
        raised[:] = [ValueError("of the application")]
        assert (await client.get("/")).status_code == 500
