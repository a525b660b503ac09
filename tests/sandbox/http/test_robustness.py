"""Whatever is sent, the sandbox answers as an API does, and never with a fault of its own."""

from __future__ import annotations

import re
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from close_async.sandbox.resources.routes import ROUTES
from tests.sandbox.http_api import Api


def _one_of(names: str) -> st.SearchStrategy[str]:
    return st.sampled_from(names.split())


NAMES = _one_of(
    "name label type lead_id contact_id contacts emails addresses status status_id note "
    "text date is_complete value confidence date_won custom custom_activity_type_id "
    "fields s_query query sort _fields _limit cursor choices accepts_multiple_values "
    "object_type _params source destination statuses pinned id email phone queries "
    "condition field mode negate"
)
WORDS = st.sampled_from(
    ["", "x", "lead", "and", "phrase", "text", "choices", "2026-01-01", "9999-12-31", "a@b.co"]
)
LEAVES = st.none() | st.booleans() | st.integers(-(10**18), 10**18) | st.floats(-1e9, 1e9) | WORDS
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=8,
)
PARAMETERS = _one_of(
    "_limit _skip _fields _order_by query lead_id id__in _type view is_complete "
    "date_created__gte date__lt _cursor date_updated__gt action type"
)


@settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    route=st.sampled_from(ROUTES),
    body=st.dictionaries(NAMES, VALUES, max_size=5),
    query=st.dictionaries(PARAMETERS, WORDS | st.integers(-5, 500).map(str), max_size=3),
)
def test_no_request_is_answered_with_a_fault_of_the_server(
    api: Api, route: Any, body: dict[str, Any], query: dict[str, str]
) -> None:
    known = [next(iter(table), {"id": "x"})["id"] for table in (api.state.leads, api.state.users)]
    path = re.sub(r"\{.*?\}", known[len(body) % 2], route.template)
    response = api.send(route.method, path, params=query, json=body)
    assert response.status_code in (200, 201, 204, 400, 403, 404)
    assert response.content == b"" or isinstance(response.json(), dict)
