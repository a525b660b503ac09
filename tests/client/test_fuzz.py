"""Whatever a server sends, and whatever a call is given: what is raised is a `CloseError`.

A fast sample runs by default; `make test-slow` makes 100,000 responses and 60,000 wrong calls.
"""

from __future__ import annotations

import datetime as dt
import inspect
import json
import random
import warnings
from typing import Any

import pytest

from close_async import OPERATIONS, UNSET, CloseClient, CloseError, Operation, RateLimiter
from close_async.transports import RawResponse, Request
from close_async.values.records import Record
from tests.client.fakes import KEY
from tests.virtual_time import run_virtual

NAMES = sorted(OPERATIONS)
STATUSES: tuple[int, ...] = (
    200,
    200,
    200,
    201,
    204,
    301,
    400,
    401,
    402,
    403,
    404,
    405,
    415,
    418,
    429,
    429,
    500,
)
STATUSES += (502, 503, 504, 0, -1, 99, 199, 226, 299, 399, 499, 599, 600, 999)
RETRY_AFTERS: tuple[str, ...] = (
    "0",
    "0.01",
    "-1",
    "nan",
    "inf",
    "1e300",
    "9" * 5_000,
    "0x10",
    "١",
    "",
    "soon",
)
RETRY_AFTERS += (
    "Mon, 01 Jan 2024 00:00:00 +99999999999999999999",
    "Fri, 31 Dec 9999 23:59:59 GMT",
    "Mon, 01 Jan 0001 00:00:00 +2359",
    "Mon, 31 Feb 2024 00:00:00 GMT",
    "0 Jan 0 0:0:0",
    "\0",
)
LIMITS: tuple[str, ...] = (
    "limit=-1, remaining=-1, reset=-1",
    "limit=240;remaining=239;reset=2",
    "limit=nan",
    "\0",
)
LIMITS += ("limit=0, remaining=0, reset=0", f"limit={'9' * 400}, remaining=1, reset=1", "limit=1")
TEXTS: tuple[str, ...] = (
    "",
    "x",
    "\ud800",
    "🙂",
    "\0",
    "2026-01-01T00:00:00+00:00",
    "2026-13-99",
    "9" * 5_000,
)
TEXTS += ("null", "../..", "lead_1", "a b", "-1", "true", "é" * 300, "custom.Industry", "\n")


def json_of(dice: random.Random, depth: int = 0) -> Any:
    """Return any JSON value."""
    kind = dice.randrange(12 if depth < 4 else 8)
    if kind < 3:
        return dice.choice(TEXTS)
    if kind == 3:
        return dice.choice((0, 1, -1, 2**63, -(2**70), 10**300, 1.5, float("nan"), float("inf")))
    if kind < 6:
        return dice.choice((None, True, False))
    if kind < 8:
        return dice.choice(([], {}))
    if kind < 10:
        return [json_of(dice, depth + 1) for _ in range(dice.randrange(4))]
    keys: tuple[str, ...] = (
        "id",
        "data",
        "has_more",
        "cursor",
        "errors",
        "error",
        "field-errors",
        "date_created",
    )
    keys += ("contacts", "_type", "custom", "custom.cf_1", "", "message", "\ud800", "total_results")
    return {dice.choice(keys): json_of(dice, depth + 1) for _ in range(dice.randrange(6))}


def body_of(dice: random.Random) -> bytes:
    kind = dice.randrange(12)
    if kind < 8:
        return json.dumps(json_of(dice)).encode("utf-8", "surrogatepass")
    if kind == 8:
        return dice.randbytes(dice.randrange(60))
    if kind == 9:
        opening, closing = dice.choice((("[", "]"), ('{"a":', "}"), ('{"data":[', "]}")))
        depth = dice.choice((10, 300, 900, 1_023, 1_024, 5_000))
        return (opening * depth + "1" + closing * dice.choice((depth, 0))).encode()
    text = json.dumps(json_of(dice)).encode("utf-8", "surrogatepass")
    return text[: dice.randrange(len(text) + 1)] if kind == 10 else dice.choice((b"", b"<html>"))


def response_of(dice: random.Random) -> RawResponse:
    headers = {"content-type": dice.choice(("application/json", "text/html", "", "\0"))}
    if dice.random() < 0.3:
        headers["retry-after"] = dice.choice(RETRY_AFTERS)
    if dice.random() < 0.3:
        headers["ratelimit"] = dice.choice(LIMITS)
    if dice.random() < 0.2:
        headers["location"] = dice.choice(("http://[::1", "//e:99999/x", "\0", "x" * 9_000))
    return RawResponse(dice.choice(STATUSES), headers, body_of(dice))


class Hostile:
    """A transport that brings any response at all."""

    def __init__(self, dice: random.Random) -> None:
        self.dice = dice
        self.sent = 0

    async def send(self, request: Request) -> RawResponse:
        self.sent += 1
        for name, value in request.headers:
            name.encode("ascii")
            value.encode("latin-1")
        request.url.encode("ascii")
        return response_of(self.dice)

    async def aclose(self) -> None:
        pass


def arguments_of(operation: Operation[Any], dice: random.Random) -> dict[str, Any]:
    """Return wrong arguments: for what is required, and for some of the rest."""
    assert operation.function is not None
    parameters = list(inspect.signature(operation.function).parameters.values())[1:]
    return {
        parameter.name: wrong_value(dice)
        for parameter in parameters
        if parameter.default is parameter.empty or dice.random() < 0.3
    }


def look_at(found: Any) -> None:
    """Read a result as a program would: every attribute, what it prints as, and its JSON."""
    if not isinstance(found, dict | list):  # Python itself prints plain JSON, and only so deep
        repr(found)
    if isinstance(found, Record):
        for name in dir(found):
            if not name.startswith("_"):
                getattr(found, name, None)
        found.to_dict()
    data = getattr(found, "data", None)
    if isinstance(data, list):
        for item in data:
            look_at(item)


async def outcome_of(call: Any, what: str) -> None:
    """Make a call and look at what comes of it as a program would."""
    failure: Exception | None = None
    try:
        look_at(await call)
    except Exception as error:
        failure = error
    if failure is not None:
        shown = f"{failure!r} {vars(failure)!r}"
        assert isinstance(failure, CloseError), f"{what} raised {shown:.500}"
        assert KEY not in shown, what


def client(transport: Hostile) -> CloseClient:
    return CloseClient(
        KEY,
        transport=transport,
        timeout=5,
        max_retries=1,
        rate_limiter=RateLimiter(),
    )


async def receive(seed: int, count: int) -> int:
    """Call all operations in turn, each with what it takes, and bring any responses.

    Returns:
        How many of the calls were sent.
    """
    dice = random.Random(seed)
    sent = 0
    for start in range(0, count, 200):  # so that no limit that was learnt from nonsense stays
        transport = Hostile(dice)
        async with client(transport) as close:
            for number in range(start, min(count, start + 200)):
                operation = OPERATIONS[NAMES[number % len(NAMES)]]
                before = transport.sent
                call: Any = close.request("GET", "/any/")
                if dice.random() < 0.9:
                    call.close()
                    call = close.run(operation.name, **required_of(operation))
                await outcome_of(call, f"{operation.name}, seed {seed}, number {number}")
                sent += transport.sent > before
    return sent


def required_of(operation: Operation[Any]) -> dict[str, Any]:
    """Return the arguments that an operation cannot go without."""
    assert operation.function is not None
    parameters = list(inspect.signature(operation.function).parameters.values())[1:]
    return {
        parameter.name: [] if "list" in str(parameter.annotation).partition("[")[0] else "x1"
        for parameter in parameters
        if parameter.default is parameter.empty and parameter.name != "body"
    } | {p.name: {} for p in parameters if p.name == "body" and p.default is p.empty}


class Odd:
    """Something that no call takes."""


def wrong_value(dice: random.Random) -> Any:
    """Return what somebody may give by mistake."""
    circle: list[Any] = []
    circle.append(circle)
    return dice.choice(
        (
            *TEXTS,
            *(0, -1, 10**400, 1.5, float("nan"), float("-inf"), True, None, UNSET, b"x", b"\xff"),
            *([], {}, (), set(), [None], ["a,b"], [""], {"a": 1}, {5: 6}, {"a": {"b": [Odd()]}}),
            *(Odd(), Odd, object, len, iter([1]), range(3), Exception("x"), dt.timedelta(1)),
            *(dt.datetime(2026, 1, 1), dt.datetime(2026, 1, 1, tzinfo=dt.UTC), dt.date.max),
            *({"name": "\ud800"}, {"name": float("nan")}, circle, {"contacts": 5}, [[[]]]),
        )
    )


async def misuse(seed: int, count: int) -> None:
    """Call all operations in turn with anything but what they take."""
    dice = random.Random(seed)
    for start in range(0, count, 200):
        async with client(Hostile(dice)) as close:
            for number in range(start, min(count, start + 200)):
                operation = OPERATIONS[NAMES[number % len(NAMES)]]
                what = f"{operation.name}, seed {seed}, number {number}"
                await outcome_of(wrong_call(close, operation, dice), what)


def wrong_call(close: CloseClient, operation: Operation[Any], dice: random.Random) -> Any:
    """Return a call that nobody should make."""
    given = arguments_of(operation, dice)
    if dice.random() < 0.1:
        given[dice.choice(("nonsense", "_limit", "Fields"))] = 1
    kind = dice.randrange(10)
    value = wrong_value(dice)
    if kind == 0:
        return close.request(value, wrong_value(dice), params=wrong_value(dice))
    if kind == 1:
        return close.request("POST", "/x/", json=value)
    if kind == 2:
        return close.run(value)
    if kind == 3:
        return close.detailed(value)
    return close.run(operation.name, **given)


@pytest.mark.parametrize("seed", range(2))
def test_any_response_is_understood_or_an_error_of_ours(seed: int) -> None:
    assert run_virtual(lambda: receive(seed, 1_000)) > 900


@pytest.mark.parametrize("seed", range(2))
def test_any_call_is_made_or_refused_by_an_error_of_ours(seed: int) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        run_virtual(lambda: misuse(seed, 1_000))


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100, 120))
def test_a_hundred_thousand_responses(seed: int) -> None:
    assert run_virtual(lambda: receive(seed, 5_000)) > 4_500


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100, 112))
def test_sixty_thousand_wrong_calls(seed: int) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        run_virtual(lambda: misuse(seed, 5_000))
