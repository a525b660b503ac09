"""A request whose sender dies in the middle of it has no effect."""

from __future__ import annotations

import base64
import socket
from urllib.parse import urlsplit

import httpx

from close_async.sandbox import Sandbox, SandboxConfig


def test_a_request_without_the_end_of_its_body_is_not_carried_out() -> None:
    with Sandbox(SandboxConfig(leads=0)) as sandbox:
        key = base64.b64encode(f"{sandbox.api_key}:".encode()).decode()
        url = urlsplit(sandbox.base_url)
        head = (
            f"POST {url.path}/lead/ HTTP/1.1\r\nhost: x\r\nauthorization: Basic {key}\r\n"
            "content-type: application/json\r\ncontent-length: 50\r\n\r\n"
        )
        for sent in (head, head + '{"name": '):
            with socket.create_connection((str(url.hostname), url.port or 80)) as connection:
                connection.sendall(sent.encode())
        # A request behind them is served when they have been.
        with httpx.Client(auth=(sandbox.api_key, "")) as http:
            assert http.get(f"{sandbox.base_url}/lead/").json()["total_results"] == 0
        assert not len(sandbox.state.leads)
