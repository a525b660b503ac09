"""Every operation of the document is known, and one without a handler says so."""

from __future__ import annotations

import re
from collections.abc import Callable

from close_async import OPERATIONS
from close_async.sandbox.http.operations import OPERATIONS as KNOWN
from close_async.sandbox.http.operations import refusals
from close_async.sandbox.http.routes import Router
from close_async.sandbox.resources.routes import ROUTES
from tests.sandbox.http_api import Api


def test_the_table_is_that_of_the_document() -> None:
    ours = set(KNOWN)
    documents = {(name, each.method, each.path) for name, each in OPERATIONS.items()}
    assert ours == documents


def test_every_operation_has_a_route() -> None:
    router = Router([*ROUTES, *refusals()])
    for name, method, path in KNOWN:
        found = router.find(re.sub(r"{[^}]*}", "x", path))
        assert found is not None, name
        assert method in found[2], name


def test_what_is_not_built_names_itself(make_api: Callable[..., Api]) -> None:
    api = make_api()
    unbuilt = [
        (name, method, path)
        for name, method, path in KNOWN
        if not any(
            (route.method, re.sub(r"{[^}]*}", "{}", route.template))
            == (method, re.sub(r"{[^}]*}", "{}", path))
            for route in ROUTES
        )
    ]
    for name, method, path in unbuilt:
        response = api.send(
            method, re.sub(r"{[^}]*}", "x", path), json={} if method != "GET" else None
        )
        assert (response.status_code, response.json().get("operation")) == (501, name)
