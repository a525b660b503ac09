"""A plain HTTP view of one sandbox, so that tests see what is on the wire.

Every whole, successful response is held against the document, so that a test of anything also
shows that what comes back is what Close says.
"""

from __future__ import annotations

from typing import Any

import httpx

from close_async.sandbox import Sandbox, State
from tests.sandbox.conformity import faults, is_known


class Api:
    """Raw requests to a running sandbox."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.http = httpx.Client(
            base_url=sandbox.base_url,
            auth=(sandbox.api_key, ""),
            transport=httpx.HTTPTransport(verify=False),
            timeout=10,
        )

    @property
    def state(self) -> State:
        """What the sandbox holds."""
        return self.sandbox.state

    def close(self) -> None:
        """Close the connections."""
        self.http.close()

    def send(self, method: str, path: str, **more: Any) -> httpx.Response:
        """One request, whatever comes back."""
        response = self.http.request(method, path, **more)
        self._conforms(response)
        return response

    def _conforms(self, response: httpx.Response) -> None:
        served = self.state.recent[-1] if self.state.recent else None
        if (
            served is None
            or served.path != response.request.url.path
            or response.status_code not in (200, 201)
            or served.query.keys() & {"_fields", "_group_by"}
            or not is_known(served.method, served.template)
        ):
            return
        try:
            body = response.json()
        except ValueError:
            return  # a fault broke it
        found = faults(served.method, served.template, body, status=response.status_code)
        assert not found, f"{served.method} {served.template}: {found}"

    def get(self, path: str, **params: Any) -> Any:
        """The JSON of a GET that has to succeed."""
        return self._ok(self.send("GET", path, params=params))

    def post(self, path: str, body: Any) -> Any:
        """The JSON of a POST that has to succeed."""
        return self._ok(self.send("POST", path, json=body))

    def put(self, path: str, body: Any) -> Any:
        """The JSON of a PUT that has to succeed."""
        return self._ok(self.send("PUT", path, json=body))

    def delete(self, path: str) -> httpx.Response:
        """A DELETE that has to succeed."""
        response = self.send("DELETE", path)
        assert response.is_success, response.text
        return response

    def refused(self, method: str, path: str, body: Any = None) -> dict[str, Any]:
        """The JSON of a request that has to be refused with 400."""
        response = self.send(method, path, json=body)
        assert response.status_code == 400, response.text
        refusal: dict[str, Any] = response.json()
        return refusal

    def lead(self, **values: Any) -> dict[str, Any]:
        """A new lead."""
        made: dict[str, Any] = self.post("/lead/", {"name": "Amber Quill Labs", **values})
        return made

    def field(self, path: str, **values: Any) -> dict[str, Any]:
        """A new custom field of the kind that is served at a path."""
        made: dict[str, Any] = self.post(f"/custom_field/{path}/", {"name": "Size", **values})
        return made

    def search(self, query: Any, **more: Any) -> dict[str, Any]:
        """A search that has to succeed."""
        found: dict[str, Any] = self.post("/data/search/", {"query": query, **more})
        return found

    def found(self, query: Any, **more: Any) -> set[str]:
        """The ids on the first page of a search."""
        return {item["id"] for item in self.search(query, _limit=200, **more)["data"]}

    @staticmethod
    def _ok(response: httpx.Response) -> Any:
        assert response.is_success, response.text
        return response.json()
