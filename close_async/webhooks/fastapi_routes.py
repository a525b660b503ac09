"""A receiver in FastAPI: a router for its handlers, and a dependency for a route of one's own.

FastAPI is imported when one of them is asked for.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Protocol

from close_async.errors import InvalidResponse, WebhookSignatureError

from .asgi import Receiver

if TYPE_CHECKING:
    from fastapi import APIRouter, Request

    from close_async.models import WebhookDelivery

    from .signatures import HeadersLike


class Verifier(Protocol):
    """What verifies deliveries."""

    def verify(self, body: bytes, headers: HeadersLike) -> WebhookDelivery:
        """Verify a delivery and return it."""
        ...


def router(receiver: Receiver, path: str) -> APIRouter:
    """Return a router whose one route takes deliveries; its lifespan works on the queue."""
    from fastapi import APIRouter, Request
    from starlette.responses import JSONResponse

    @asynccontextmanager
    async def lifespan(_app: Any) -> AsyncGenerator[None]:
        async with receiver:
            yield

    async def deliver(request: Request) -> JSONResponse:
        body = await request.body()
        if len(body) > receiver.max_body:
            return JSONResponse({"error": "the delivery is too large"}, 413)
        response = await receiver.receive(body, request.headers.raw)
        headers = {} if response.retry_after is None else {"retry-after": str(response.retry_after)}
        return JSONResponse(dict(response.content), response.status, headers)

    # The annotations are texts, and FastAPI cannot find what is imported in here.
    deliver.__annotations__ = {"request": Request}
    made = APIRouter(lifespan=lifespan)
    made.add_api_route(path, deliver, methods=["POST"], response_model=None, tags=["webhooks"])
    return made


def dependency(verifier: Verifier) -> Callable[[Request], Awaitable[WebhookDelivery]]:
    """Return a dependency that verifies a delivery and gives it."""
    from fastapi import HTTPException, Request

    async def delivery(request: Request) -> WebhookDelivery:
        try:
            return verifier.verify(await request.body(), request.headers.raw)
        except WebhookSignatureError as refusal:
            raise HTTPException(401, refusal.message) from None
        except InvalidResponse as refusal:
            raise HTTPException(400, refusal.message) from None

    delivery.__annotations__ = {"request": Request}
    return delivery
