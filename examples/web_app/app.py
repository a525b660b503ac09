"""The application: its client, its webhooks, and its errors as pages."""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from fastapi import FastAPI, Request
from starlette.responses import Response
from starlette.staticfiles import StaticFiles

from close_async import CloseClient, CloseError
from close_async.models.any_event import AnyEvent
from close_async.web import CancelOnDisconnect, CloseDependency, http_error
from close_async.webhooks import WebhookReceiver, ensure_subscription

from .changes import Changes
from .pages import pages, render

WEBHOOKS: Final = "/webhooks/close"

SHOWN: Final = ("lead.*", "contact.*", "opportunity.*", "task.*", "activity.*")
"""The events of what the pages show."""

DEADLINE: Final = 5.0
"""Seconds in which a page is there, or says when to come again."""


def create_app(
    make_client: Callable[[], CloseClient] | None = None,
    *,
    public_url: str | None = None,
    keep_key: Path | None = None,
) -> FastAPI:
    """Return the application.

    Args:
        make_client: Makes the client; with the key in CLOSE_API_KEY if not given.
        public_url: Where Close reaches this application, without a path; PUBLIC_URL if not given.
            Without either, pages show changes only when they are loaded again.
        keep_key: The file for the webhooks' signature key, which Close shows once.
    """
    crm = CloseDependency(make_client or (lambda: CloseClient(timeout=DEADLINE)))
    receiver = WebhookReceiver()
    changes = Changes()
    url = public_url or os.environ.get("PUBLIC_URL")
    key_file = keep_key or Path("close-signature.key")

    @receiver.on(*SHOWN)
    async def tell_browsers(event: AnyEvent) -> None:
        if event.lead_id is not None:
            changes.tell(event.lead_id)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
        async with crm.lifespan(app):
            if url is not None:
                subscription = await ensure_subscription(
                    crm.client, url.rstrip("/") + WEBHOOKS, SHOWN, keep_key=key_file
                )
                if subscription.signature_key is None:
                    raise SystemExit("\n".join(subscription.warnings))
                receiver.use_keys(subscription.signature_key)
            yield

    app = FastAPI(title="Leads", lifespan=lifespan)
    app.add_middleware(CancelOnDisconnect)
    app.add_exception_handler(CloseError, _explain)
    app.include_router(receiver.router(WEBHOOKS))
    app.include_router(pages(crm, changes))
    app.mount("/static", StaticFiles(directory=Path(__file__).with_name("static")))
    return app


async def _explain(request: Request, error: Exception) -> Response:
    """Show an error of Close as a page, with the status that fits it."""
    if not isinstance(error, CloseError):
        raise error
    told = http_error(error)
    page = render(request, "error.html", told.status, told=told)
    page.headers.update(told.headers)
    return page
