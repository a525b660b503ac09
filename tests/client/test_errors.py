"""Errors: which class, what they say, that they pickle, and that they hold no secret."""

from __future__ import annotations

import json
import pickle
import traceback
from base64 import b64encode
from typing import Any

import pytest

import close_async
from close_async import errors
from close_async.errors import BODY_LIMIT, flatten_field_errors
from close_async.transports import RawResponse, Request, ResponseLost
from tests.client.fakes import GET, KEY, POST, Setup, raw_response
from tests.virtual_time import run_virtual


def failure_of(reply: RawResponse, operation: Any = GET, **options: Any) -> errors.CloseError:
    """Return what a call raises when it is answered with `reply`."""
    found: list[errors.CloseError] = []

    async def main() -> None:
        async with Setup(reply, max_retries=0, **options) as s:
            values: Any = ({"id": "thing_9"}, {"query": "secret search"})
            if operation is POST:
                values = ({}, {}, {"a": 1})
            with pytest.raises(errors.CloseError) as caught:
                await s.client.send(operation, *values)
            found.append(caught.value)

    run_virtual(main)
    return found[0]


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (302, errors.APIStatusError),
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (402, errors.PlanLimitError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (418, errors.APIStatusError),
        (500, errors.ServerError),
        (503, errors.ServerError),
        (599, errors.ServerError),
    ],
)
def test_each_status_has_its_class(status: int, kind: type[errors.APIStatusError]) -> None:
    failure = failure_of(raw_response(status, {"error": "Because."}))
    assert type(failure) is kind
    assert isinstance(failure, errors.APIStatusError)
    assert failure.status_code == status
    assert failure.errors == ["Because."]


def test_an_error_says_which_call_it_belongs_to() -> None:
    failure = failure_of(raw_response(404, {"error": "Empty"}, trace_id="t-1"))
    assert (failure.operation, failure.method, failure.path) == (
        "things.get",
        "GET",
        "/thing/thing_9/",
    )
    assert (failure.attempts, failure.request_id) == (1, "t-1")
    assert str(failure) == ("404 Not Found: Empty [things.get, GET /thing/thing_9/; request t-1]")
    assert "secret search" not in repr(failure)


def test_errors_and_field_errors_are_both_given() -> None:
    raw = {"contacts": {"0": {"emails": ["Bad address."]}}, "name": "Too long."}
    failure = failure_of(raw_response(400, {"errors": ["No."], "field-errors": raw}))
    assert isinstance(failure, errors.BadRequestError)
    assert failure.errors == ["No."]
    assert failure.raw_field_errors == raw
    assert failure.field_errors == {"contacts.0.emails": ["Bad address."], "name": ["Too long."]}
    assert "contacts.0.emails: Bad address." in str(failure)


@pytest.mark.parametrize(
    ("raw", "flat"),
    [
        (None, {}),
        ({}, {}),
        ({"a": "x"}, {"a": ["x"]}),
        ({"a": ["x", "y"]}, {"a": ["x", "y"]}),
        ({"a": [{"b": "x"}, {}]}, {"a.0.b": ["x"]}),
        ({"a": {"errors": ["e"], "field-errors": {"b": "x"}}}, {"a": ["e"], "a.b": ["x"]}),
        ({"errors": ["about a field named errors"]}, {"errors": ["about a field named errors"]}),
        ("plain", {"": ["plain"]}),
        ({"a": None, "b": 3}, {"b": ["3"]}),
    ],
)
def test_nested_field_errors_are_flattened(raw: object, flat: dict[str, list[str]]) -> None:
    assert flatten_field_errors(raw) == flat


@pytest.mark.parametrize(
    "body",
    [
        b"<html><h1>502</h1></html>",
        b"",
        b"[1, 2]",
        b'"text"',
        b"\xff\xfe",
        b'{"errors": "one"}',
        b'{"errors": [{"a": 1}]}',
        b'{"error": {"message": "m"}}',
        b"[" * 5_000,
    ],
)
def test_any_body_makes_an_error(body: bytes) -> None:
    failure = failure_of(RawResponse(500, {"content-type": "text/html"}, body))
    assert isinstance(failure, errors.ServerError)


def test_a_body_is_kept_in_part_only() -> None:
    failure = failure_of(RawResponse(400, {}, b"x" * 1_000_000))
    assert failure.body is not None
    assert len(failure.body) == BODY_LIMIT
    assert len(str(failure)) < 1_000


def test_many_messages_are_told_in_part() -> None:
    failure = failure_of(raw_response(400, {"errors": ["x" * 5_000]}))
    assert len(str(failure)) < 1_000
    assert "…" in str(failure)


def test_an_expired_cursor_has_its_own_error() -> None:
    failure = failure_of(raw_response(400, {"field-errors": {"cursor": "Expired cursor"}}))
    assert type(failure) is errors.CursorExpired


def test_a_redirect_is_an_error_that_says_where_to() -> None:
    failure = failure_of(raw_response(301, None, location="https://elsewhere.example/x?key=1"))
    assert "elsewhere.example" in str(failure)
    assert "key=1" not in str(failure)
    assert failure_of(raw_response(301, None, location="http://[bad")) is not None


@pytest.mark.parametrize(
    "place", ["body", "header", "field", "request id", "redirect", "content type"]
)
def test_an_echoed_key_is_masked_everywhere(place: str) -> None:
    encoded = b64encode(f"{KEY}:".encode()).decode()
    echo = f"key {KEY} header Basic {encoded} or {encoded} Bearer other.token"
    reply = {
        "body": RawResponse(400, {}, echo.encode()),
        "header": raw_response(400, {}, x_echo=echo),
        "field": raw_response(400, {"errors": [echo], "field-errors": {"name": echo}}),
        "request id": raw_response(400, {}, trace_id=echo),
        "redirect": raw_response(302, {}, location=f"https://{KEY}.example/"),
        "content type": RawResponse(200, {"content-type": echo}, b"no JSON"),
    }[place]
    failure = failure_of(reply)
    shown = "".join(traceback.format_exception(failure)) + repr(vars(failure))
    assert KEY not in shown
    assert encoded not in shown
    assert "other.token" not in shown


def test_a_key_in_a_connections_failure_is_masked() -> None:
    async def main() -> None:
        async with Setup(ResponseLost(f"reset while sending {KEY}"), max_retries=0) as s:
            with pytest.raises(errors.ConnectionFailed) as caught:
                await s.client.send(GET, {"id": "1"})
            assert KEY not in str(caught.value)

    run_virtual(main)


def test_a_key_in_what_a_failure_came_from_is_not_shown() -> None:
    # What an HTTP library says of a response that is not HTTP, from a server that echoes.
    lost = ResponseLost("not HTTP")
    lost.__cause__ = ValueError("illegal line")
    lost.__cause__.__context__ = ValueError(f"it was {KEY}")

    async def main() -> None:
        async with Setup(lost, max_retries=0) as s:
            with pytest.raises(errors.ConnectionFailed) as caught:
                await s.client.send(GET, {"id": "1"})
            assert KEY not in "".join(traceback.format_exception(caught.value))

    run_virtual(main)


def test_what_a_failure_came_from_is_told_in_words_alone() -> None:
    # The exceptions of HTTP libraries hold requests, and their frames hold headers.
    lost = ResponseLost("ReadError: reset by peer")
    lost.__cause__ = ConnectionResetError("by peer")

    async def main() -> None:
        async with Setup(lost, max_retries=0) as s:
            with pytest.raises(errors.ConnectionFailed) as caught:
                await s.client.send(GET, {"id": "1"})
            assert "ReadError: reset by peer" in str(caught.value)
            assert caught.value.__cause__ is caught.value.__context__ is None

    run_virtual(main)


def test_a_request_shows_no_key() -> None:
    request = Request("GET", "https://x.example/", (("authorization", f"Basic {KEY}"),), b"secret")
    assert repr(request) == "Request('GET', 'https://x.example/')"


@pytest.mark.parametrize("reply", [b"<html>", b'{"cut": ', b"\xff"])
def test_a_response_that_is_not_json_is_invalid(reply: bytes) -> None:
    failure = failure_of(RawResponse(200, {"content-type": "text/html; charset=x"}, reply), POST)
    assert isinstance(failure, errors.InvalidResponse)
    assert "text/html" in str(failure)
    assert failure.status_code == 200
    assert failure.maybe_sent


def test_a_response_of_another_shape_names_the_field() -> None:
    async def main() -> None:
        async with Setup(raw_response(200, {"data": "none"}, trace_id="t")) as s:
            with pytest.raises(errors.InvalidResponse) as caught:
                await s.client.leads.list()
            assert caught.value.field == "data"
            assert caught.value.operation == "leads.list"
            assert caught.value.body == '{"data": "none"}'

    run_virtual(main)


def every_error() -> list[errors.CloseError]:
    kinds = [
        kind
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, errors.CloseError)
    ]
    context: dict[str, Any] = {
        "operation": "a.b",
        "method": "PUT",
        "path": "/a/",
        "attempts": 3,
        "request_id": "r",
        "body": "text",
        "maybe_sent": True,
    }
    return [kind("message", **context) for kind in kinds]


@pytest.mark.parametrize("error", every_error(), ids=lambda e: type(e).__name__)
def test_every_error_survives_pickling(error: errors.CloseError) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert vars(again) == vars(error)
    assert str(again) == str(error)
    assert "a.b, PUT /a/; 3 attempts; request r" in repr(again)


def test_details_survive_pickling() -> None:
    failure = failure_of(raw_response(400, {"field-errors": {"a": {"b": "c"}}}, retry_after="3"))
    again = pickle.loads(pickle.dumps(failure))
    assert again.field_errors == {"a.b": ["c"]}
    assert again.headers["retry-after"] == "3"
    assert json.dumps(again.raw_field_errors)


def test_every_error_is_public() -> None:
    kinds = {type(error).__name__ for error in every_error()}
    assert kinds <= set(close_async.__all__)
