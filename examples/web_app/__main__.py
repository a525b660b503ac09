"""Start the application with a sandbox to show: `make web`, or `python -m examples.web_app`."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

import uvicorn

from close_async import CloseClient
from close_async.sandbox import Rate, Sandbox, SandboxConfig

from .app import DEADLINE, create_app

GRACE = 1
"""Seconds that open streams are given when the application stops."""

CONSOLIDATION = 0.2
"""Seconds that an update waits for further ones of the same record; Close takes up to a minute."""


def main() -> None:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=8000, help="where the application listens")
    parser.add_argument("--leads", type=int, default=1000, help="how many leads the sandbox has")
    given = parser.parse_args()
    url = f"http://127.0.0.1:{given.port}"
    config = SandboxConfig(
        leads=given.leads,
        seed=7,
        rate=Rate(240, 8),
        latency_ms=20,
        event_consolidation_seconds=CONSOLIDATION,
    )
    with Sandbox(config) as sandbox, tempfile.TemporaryDirectory() as folder:

        def make_client() -> CloseClient:
            return CloseClient(sandbox.api_key, base_url=sandbox.base_url, timeout=DEADLINE)

        app = create_app(make_client, public_url=url, keep_key=Path(folder) / "close.key")
        print(f"The leads of a sandbox are at {url}", flush=True)
        print(f"The sandbox is at {sandbox.base_url}; its key is {sandbox.api_key}", flush=True)
        uvicorn.run(
            app, port=given.port, log_level="warning", timeout_graceful_shutdown=GRACE, ws="none"
        )


if __name__ == "__main__":
    main()
