"""The application: state, seed, operations and gateway put together."""

from __future__ import annotations

import gc
import random
from collections.abc import Generator
from contextlib import contextmanager

from starlette.applications import Starlette
from starlette.routing import Route

from close_async.sandbox.config import SandboxConfig
from close_async.sandbox.control import Control
from close_async.sandbox.control_paths import ControlPaths
from close_async.sandbox.http.gateway import Gateway
from close_async.sandbox.http.operations import refusals
from close_async.sandbox.http.performing import performer
from close_async.sandbox.http.routes import Router
from close_async.sandbox.resources.integration_links import rendered_links
from close_async.sandbox.resources.routes import RESOURCES, ROUTES
from close_async.sandbox.resources.sequence_subscriptions import install_sequences
from close_async.sandbox.seed.organization import seed
from close_async.sandbox.store.files import install_files
from close_async.sandbox.store.state import State
from close_async.sandbox.store.views import register
from close_async.sandbox.webhooks.deliveries import install_webhooks
from close_async.sandbox.webhooks.sender import Deliverer

_ROUTER = Router([*ROUTES, *refusals()])


def create_app(config: SandboxConfig | None = None) -> Starlette:
    """A sandbox as an ASGI application; its state is at `app.state.sandbox`.

    Args:
        config: how it behaves; the defaults are Close's own figures.
    """
    state = State(config or SandboxConfig())
    register(state)
    install_files(state)
    state.perform = performer(_ROUTER)
    state.links = rendered_links
    for resource in RESOURCES:
        resource.install(state)
    install_webhooks(state)
    install_sequences(state)
    with _collector_paused():
        seed(state)
        for resource in RESOURCES:
            resource.load(state, random.Random(f"{resource.path} {state.config.seed}"))
    control, deliverer = Control(state), Deliverer(state)
    paths = ControlPaths(control, deliverer)
    control.gateway = Gateway(state, _ROUTER, paths.serve, deliverer.look)
    control.keep_start()
    app = Starlette(routes=[Route("/{path:path}", control.gateway)])
    app.state.sandbox = state
    app.state.control = control
    app.state.deliverer = deliverer
    return app


@contextmanager
def _collector_paused() -> Generator[None]:
    """Make many records at once without having them searched for garbage over and over."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()
