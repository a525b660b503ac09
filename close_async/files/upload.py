"""Uploads: ask Close for a signed form, and post the file to where it says, within a minute.

See https://developer.close.com/api/resources/files/create
"""

from __future__ import annotations

import mimetypes
import secrets
from pathlib import Path
from typing import Any, Final

import anyio

from close_async._base import clock
from close_async.api import files
from close_async.core.client import Client
from close_async.core.retries import backoff
from close_async.errors import ConnectionFailed, InvalidArgument, status_error_class
from close_async.models.file_upload_create import FileUploadCreate
from close_async.transports import RawResponse, TransportFailure

TRIES: Final = 3
"""How often a file is posted at most, each time with a form of its own: posting it twice gives two
files, of which only the last is named anywhere."""


async def upload(
    client: Client,
    source: str | Path | bytes,
    *,
    filename: str | None = None,
    content_type: str | None = None,
) -> dict[str, Any]:
    """Upload a file, and return what an attachment field takes.

    Args:
        client: The client.
        source: A file's path, or its content.
        filename: What it is called; the path's own name if not given.
        content_type: Its media type; guessed from the name if not given.

    Raises:
        InvalidArgument: There is no such file, or content without a name.
        CloseError: The upload failed.
    """
    if isinstance(source, bytes):
        content = source
        if not filename:
            raise InvalidArgument("filename: content needs a name", field="filename")
    else:
        path = anyio.Path(source)
        if not await path.is_file():
            raise InvalidArgument(f"source: there is no file {source}", field="source")
        content = await path.read_bytes()
        filename = filename or Path(source).name
    if any(character in filename for character in '/\\"\r\n\0'):
        raise InvalidArgument(f"filename: {filename!r} cannot be sent", field="filename")
    kind = content_type or mimetypes.guess_type(filename)[0] or "application/octet-stream"
    for attempt in range(TRIES):
        form = await files.create(client, FileUploadCreate(filename=filename, content_type=kind))
        body, boundary = _form(form.upload.fields, filename, kind, content)
        headers = (("content-type", f"multipart/form-data; boundary={boundary}"),)
        problem: Exception
        try:
            response = await client.shared.transfer("POST", form.upload.url, headers, body)
        except TransportFailure as failure:
            problem = ConnectionFailed(f"the upload broke off: {failure}", attempts=attempt + 1)
        else:
            if 200 <= response.status < 300:
                return {
                    "url": form.download.url,
                    "filename": filename,
                    "content_type": kind,
                    "size": len(content),
                }
            problem = _refusal(response)
            if response.status < 500 and response.status not in (400, 403, 408):
                raise problem  # 400 and 403 also mean that the form has expired
        if attempt + 1 == TRIES:
            raise problem
        await clock.sleep(backoff(attempt))
    raise AssertionError("unreachable")


def _form(fields: dict[str, str], filename: str, kind: str, content: bytes) -> tuple[bytes, str]:
    """Return a form's body, the file last, and the boundary between its parts."""
    boundary = secrets.token_hex(16)
    parts = [
        f'--{boundary}\r\ncontent-disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
        for name, value in fields.items()
    ]
    parts.append(
        f"--{boundary}\r\n"
        f'content-disposition: form-data; name="file"; filename="{filename}"\r\n'
        f"content-type: {kind}\r\n\r\n".encode()
    )
    return b"".join((*parts, content, f"\r\n--{boundary}--\r\n".encode())), boundary


def _refusal(response: RawResponse) -> Exception:
    return status_error_class(response.status)(
        f"{response.status}: the file was not taken",
        status_code=response.status,
        headers={},
        method="POST",
    )
