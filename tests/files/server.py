"""A file server on a real socket that cuts, refuses, redirects, and remembers what it was asked."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

CONTENT = bytes(range(256)) * 4_000


class Files:
    """What the server does, and what it was asked.

    Attributes:
        cut_after: Bytes after which each of the next responses breaks off, one each.
        statuses: Statuses of the next responses, before any file is given.
        ranges: Whether it honours ranges.
        says_length: Whether it says how long the file is.
        redirect_to: Where `/moved` leads.
    """

    def __init__(self) -> None:
        self.content = CONTENT
        self.cut_after: list[int] = []
        self.statuses: list[int] = []
        self.ranges = True
        self.says_length = True
        self.redirect_to = ""
        self.requests: list[tuple[str, dict[str, str]]] = []
        self.url = ""


@contextmanager
def serving() -> Iterator[Files]:
    """Run a server in a thread."""
    files = Files()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, format: str, *args: Any) -> None:
            pass

        def do_GET(self) -> None:
            headers = {name.lower(): value for name, value in self.headers.items()}
            files.requests.append((self.path, headers))
            if self.path.startswith("/moved"):
                self.send_response(302)
                self.send_header("location", files.redirect_to)
                self.send_header("content-length", "0")
                self.end_headers()
                return
            if files.statuses:
                self.send_response(files.statuses.pop(0))
                self.send_header("content-length", "0")
                self.end_headers()
                return
            start = 0
            if files.ranges and "range" in headers:
                start = int(headers["range"].removeprefix("bytes=").rstrip("-"))
            body = files.content[start:]
            self.send_response(206 if start else 200)
            if start:
                whole = len(files.content)
                self.send_header("content-range", f"bytes {start}-{whole - 1}/{whole}")
            if files.says_length:
                self.send_header("content-length", str(len(body)))
            else:
                self.send_header("connection", "close")
            self.send_header("etag", '"one"')
            self.end_headers()
            if files.cut_after:
                self.wfile.write(body[: files.cut_after.pop(0)])
                self.wfile.flush()
                self.close_connection = True
                self.connection.close()
                return
            self.wfile.write(body)
            if not files.says_length:
                self.close_connection = True

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    files.url = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield files
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
