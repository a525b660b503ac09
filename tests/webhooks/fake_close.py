"""Close's webhook endpoints, over a real socket, for tests of subscriptions."""

from __future__ import annotations

import json
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from tests.webhooks.signing import KEY


class FakeClose:
    """Subscriptions as Close keeps them; the key is shown when one is created, and never again."""

    def __init__(self) -> None:
        self.webhooks: dict[str, dict[str, Any]] = {}
        self.requests: list[tuple[str, Any]] = []
        self.app = Starlette(
            routes=[
                Route("/api/v1/webhook/", self.list, methods=["GET"]),
                Route("/api/v1/webhook/", self.create, methods=["POST"]),
                Route("/api/v1/webhook/{id}/", self.update, methods=["PUT"]),
                Route("/api/v1/webhook/{id}/", self.delete, methods=["DELETE"]),
            ]
        )

    async def list(self, request: Request) -> JSONResponse:
        return JSONResponse({"data": list(self.webhooks.values()), "has_more": False})

    async def create(self, request: Request) -> JSONResponse:
        body = await self._body(request, "create")
        number = len(self.requests)
        webhook = {
            "id": f"whsub_{number}",
            "status": "active",
            "verify_ssl": True,
            "date_created": f"2026-06-30T12:00:{number:02}.000000",
            "date_updated": "2026-06-30T12:00:00.000000",
            **body,
        }
        self.webhooks[webhook["id"]] = webhook
        return JSONResponse(webhook | {"signature_key": KEY}, 201)

    async def update(self, request: Request) -> JSONResponse:
        body = await self._body(request, "update")
        self.webhooks[request.path_params["id"]] |= body
        return JSONResponse(self.webhooks[request.path_params["id"]])

    async def delete(self, request: Request) -> JSONResponse:
        self.requests.append(("delete", request.path_params["id"]))
        del self.webhooks[request.path_params["id"]]
        return JSONResponse({})

    async def _body(self, request: Request, what: str) -> Any:
        body = json.loads(await request.body())
        self.requests.append((what, body))
        return body
