"""Files beside the API: exports, uploads and recordings, served as a store such as S3 does.

Whoever knows a file's address may have it: it is signed, and a request that brings credentials
besides is refused, as S3 refuses it. Ranges are honoured, so that a cut download can go on.

https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
"""

from __future__ import annotations

import hashlib
import re
from typing import Protocol

from close_async.sandbox.http.errors import MethodNotAllowed, NotFound
from close_async.sandbox.http.messages import Response
from close_async.sandbox.http.uploads import UPLOAD_PATH, take_upload, xml_refusal
from close_async.sandbox.store.files import find_file, recording_of
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

_RANGE = re.compile(r"bytes=(\d*)-(\d*)")


class FileRequest(Protocol):
    """What has to be known of a request for a file."""

    method: str
    path: str
    body: bytes

    def header(self, name: str) -> str:
        """A header's value, or nothing."""
        ...


def outside_template(path: str) -> str:
    """What a path beside the API is counted as, and what faults name it by."""
    if path.startswith("/_files/") and path != UPLOAD_PATH:
        return "/_files/{id}/{name}"
    if path.startswith("/call/"):
        return "/call/{id}/recording/"
    return path


def serve_recording(state: State, method: str, path: str) -> Response:
    """Send the caller, who has shown credentials, on to where a recording or voicemail lies."""
    if method not in ("GET", "HEAD"):
        raise MethodNotAllowed(["GET", "HEAD"])
    place = recording_of(state, path)
    if place is None:
        raise NotFound
    return Response({}, 302, [(b"location", (state.url(place) or place).encode())])


def serve_file(state: State, request: FileRequest) -> Response:
    """A file, whole or a range of it; or an upload's form."""
    if request.path == UPLOAD_PATH:
        if request.method != "POST":
            raise MethodNotAllowed(["POST"])
        return take_upload(state, request.header("content-type"), request.body)
    if request.method not in ("GET", "HEAD"):
        raise MethodNotAllowed(["GET", "HEAD"])
    if request.header("authorization"):
        return xml_refusal(400, "InvalidArgument", "Only one way to authenticate is allowed.")
    file = find_file(state, request.path)
    if file is None:
        return xml_refusal(404, "NoSuchKey", "There is no such file.")
    return _content(request, file)


def _content(request: FileRequest, file: Record) -> Response:
    data: bytes = file["data"]
    tag = f'"{hashlib.md5(data, usedforsecurity=False).hexdigest()}"'
    headers = [
        (b"accept-ranges", b"bytes"),
        (b"etag", tag.encode()),
        (b"content-disposition", f'attachment; filename="{file["name"]}"'.encode()),
    ]
    wanted = request.header("range")
    if not wanted or request.header("if-range") not in ("", tag):
        return Response(data, 200, headers, file["content_type"])
    found = _RANGE.fullmatch(wanted.strip())
    if found is None or found.groups() == ("", ""):
        return Response(data, 200, headers, file["content_type"])
    first, last = found.groups()
    if first:
        start, stop = int(first), min(int(last) + 1 if last else len(data), len(data))
    else:
        start, stop = max(0, len(data) - int(last)), len(data)
    if start >= len(data) or stop <= start:
        refused = xml_refusal(416, "InvalidRange", "The range lies beyond the file.")
        refused.headers.append((b"content-range", f"bytes */{len(data)}".encode()))
        return refused
    headers.append((b"content-range", f"bytes {start}-{stop - 1}/{len(data)}".encode()))
    return Response(data[start:stop], 206, headers, file["content_type"])
