"""Operations that no request asked for: what a bulk action does to each object, step by step."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from close_async.sandbox.http.errors import NotFound
from close_async.sandbox.http.messages import Call, Caller, Response
from close_async.sandbox.http.routes import Router
from close_async.sandbox.store.state import Perform, State


def asking(state: State, user_id: str, query: Mapping[str, str], tz_offset: float = 0.0) -> Call:
    """A request for a list that nobody sent, so that its filters can be asked of."""
    return Call(
        state=state,
        caller=Caller("", user_id, None),
        method="GET",
        path="",
        template="",
        params={},
        query=dict(query),
        body={},
        tz_offset=tz_offset,
    )


def performer(router: Router) -> Perform:
    """What does an operation as its own handler would.

    What it gives takes the state, a method and a path under the API's, and by name the body, the
    query, the user in whose name it is done, and the bulk action that does it. It raises what the
    handler raises, such as `BadRequest`.
    """

    def perform(
        state: State,
        method: str,
        path: str,
        *,
        user_id: str,
        body: Mapping[str, Any] | None = None,
        query: Mapping[str, str] | None = None,
        bulk_action_id: str | None = None,
    ) -> Response:
        found = router.find(path)
        if found is None:
            raise NotFound
        template, params, methods = found
        call = Call(
            state=state,
            caller=Caller("", user_id, None),
            method=method,
            path=path,
            template=template,
            params=params,
            query=dict(query or {}),
            body=dict(body or {}),
            bulk_action_id=bulk_action_id,
        )
        return methods[method](call)

    return perform
