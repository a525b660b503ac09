"""`/_sandbox/`: control over a running sandbox by HTTP, for tests in any language.

| path | GET | POST | DELETE |
|---|---|---|---|
| `reset/` | | have the start again | |
| `snapshots/` | the names | put the state aside | |
| `restore/` | | `{"name": …}` | |
| `clock/` | the time | `{"freeze": true}`, `{"advance": 3600}`, `{"resume": true}` | |
| `faults/` | all, with hits | the arguments of `Fault` | let nothing go wrong |
| `requests/` | the last ones | | forget them |
| `webhooks/` | what waits | `{"deliver": {…}}`, `{"redeliver": "ev_…"}` | |
| `inbox/` | | `{"email": {…}}`, `{"sms": {…}}`, `{"call": {…}}` | |
| `outbox/` | what left | | forget it |
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import asdict
from typing import Any, TypeAlias

from close_async.sandbox.control import Control
from close_async.sandbox.faults import Fault
from close_async.sandbox.http.errors import BadRequest, MethodNotAllowed, NotFound
from close_async.sandbox.http.messages import Response
from close_async.sandbox.inbox import receive_call, receive_email, receive_sms
from close_async.sandbox.shapes import as_object
from close_async.sandbox.webhooks.deliveries import waiting
from close_async.sandbox.webhooks.sender import Deliverer

Body: TypeAlias = dict[str, Any]
Action: TypeAlias = Callable[[Body], Any]


class ControlPaths:
    """Serves `/_sandbox/`.

    Args:
        control: what can be done.
        deliverer: delivers webhooks.
    """

    def __init__(self, control: Control, deliverer: Deliverer) -> None:
        self._control = control
        self._state = control.state
        self._deliverer = deliverer
        self._table: dict[str, dict[str, Action]] = {
            "": {"GET": self._paths},
            "reset/": {"POST": self._reset},
            "snapshots/": {"GET": self._snapshots, "POST": self._snapshot},
            "restore/": {"POST": self._restore},
            "clock/": {"GET": self._clock, "POST": self._set_clock},
            "faults/": {"GET": self._faults, "POST": self._fault, "DELETE": self._clear_faults},
            "requests/": {"GET": self._requests, "DELETE": self._forget_requests},
            "webhooks/": {"GET": self._webhooks, "POST": self._deliver},
            "inbox/": {"POST": self._receive},
            "outbox/": {"GET": self._outbox, "DELETE": self._empty_outbox},
        }

    async def serve(self, method: str, path: str, body: Body) -> Response:
        """The response to one request.

        Raises:
            Refusal: there is nothing at this path, or the body makes no sense.
        """
        actions = self._table.get(path)
        if actions is None:
            raise NotFound("There is nothing at this path.")
        action = actions.get(method)
        if action is None:
            raise MethodNotAllowed(list(actions))
        try:
            done: Any = action(body)
            if inspect.isawaitable(done):
                done = await done
        except (ValueError, TypeError, LookupError) as error:
            raise BadRequest(str(error)) from None
        return Response({} if done is None else done)

    def _paths(self, body: Body) -> Any:
        del body
        return {"paths": [f"/_sandbox/{path}" for path in self._table if path]}

    def _reset(self, body: Body) -> None:
        _only(body)
        self._control.reset()

    def _snapshots(self, body: Body) -> Any:
        del body
        return {"snapshots": self._control.snapshots}

    def _snapshot(self, body: Body) -> Any:
        _only(body)
        return {"name": self._control.snapshot()}

    def _restore(self, body: Body) -> None:
        _only(body, "name")
        self._control.restore(str(body.get("name")))

    def _clock(self, body: Body) -> Any:
        del body
        clock = self._state.clock
        return {"now": clock.iso(), "seconds": clock.now(), "frozen": clock.frozen}

    def _set_clock(self, body: Body) -> Any:
        _only(body, "freeze", "advance", "resume")
        clock = self._state.clock
        if body.get("freeze"):
            clock.freeze()
        if "advance" in body:
            clock.advance(_seconds(body["advance"]))
        if body.get("resume"):
            clock.resume()
        self._state.catch_up()
        return self._clock(body)

    def _faults(self, body: Body) -> Any:
        del body
        return {
            "faults": [
                {"number": rule.number, "hits": rule.hits, "left": rule.left, **asdict(rule.fault)}
                for rule in self._state.faults.rules
            ]
        }

    def _fault(self, body: Body) -> Any:
        return {"number": self._control.add_fault(Fault(**body)).number}

    def _clear_faults(self, body: Body) -> None:
        del body
        self._state.faults.clear()

    def _requests(self, body: Body) -> Any:
        del body
        return {"requests": [asdict(served) for served in self._state.recent]}

    def _forget_requests(self, body: Body) -> None:
        del body
        self._state.recent.clear()
        self._state.requests.clear()

    def _webhooks(self, body: Body) -> Any:
        del body
        names = ("event_id", "subscription_id", "attempts")
        return {"waiting": [{name: row[name] for name in names} for row in waiting(self._state)]}

    async def _deliver(self, body: Body) -> Any:
        _only(body, "deliver", "redeliver")
        if "redeliver" in body:
            attempts = await self._deliverer.redeliver(str(body["redeliver"]))
        else:
            how = as_object(body.get("deliver"))
            if how is None:
                raise ValueError("deliver: it has to be an object")
            attempts = await self._deliverer.deliver(**how)
        return {"attempts": [asdict(attempt) for attempt in attempts]}

    def _receive(self, body: Body) -> Any:
        _only(body, *_RECEIVE)
        if len(body) != 1:
            raise ValueError(f"one of {', '.join(_RECEIVE)} comes in at a time")
        ((kind, given),) = body.items()
        values = as_object(given)
        if values is None:
            raise ValueError(f"{kind}: it has to be an object")
        return _RECEIVE[kind](self._state, **values)

    def _outbox(self, body: Body) -> Any:
        del body
        return {"outbox": [asdict(message) for message in self._state.outbox]}

    def _empty_outbox(self, body: Body) -> None:
        del body
        self._state.outbox.clear()


_RECEIVE: dict[str, Callable[..., Any]] = {
    "email": receive_email,
    "sms": receive_sms,
    "call": receive_call,
}


def _only(body: Body, *names: str) -> None:
    unknown = [name for name in body if name not in names]
    if unknown:
        raise ValueError(f"unknown: {', '.join(unknown)}; known: {', '.join(names) or 'nothing'}")


def _seconds(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or value < 0:
        raise ValueError(f"advance: {value!r} is no number of seconds")
    return float(value)
