"""Files on messages and templates: what is sent of one, and what is kept."""

from __future__ import annotations

from typing import Any

from close_async.sandbox.http.messages import Call
from close_async.sandbox.resources.fields import Field, Invalid, flag, integer, list_of, shape, text
from close_async.sandbox.store.files import PREFIX

_STORE = "https://app.close.com/go/file/"


def _stored_url(call: Call, value: Any) -> str:
    """The address of an uploaded file, which is kept for good from now on."""
    url = text(call, value)
    if not url.startswith((_STORE, f"{call.state.root_url}{PREFIX}")):
        raise Invalid(f"The URL has to begin with {_STORE}.")
    return url.replace("/temporary/", "/persisted/", 1)


EMAIL_ATTACHMENTS = list_of(
    shape(
        Field("url", _stored_url, required=True),
        Field("filename", required=True),
        Field("size", integer(0), required=True),
        Field("content_type"),
        Field("content_id"),
        Field("inline_only", flag, default=False),
    )
)
"""The files of an e-mail or of its template."""

MESSAGE_ATTACHMENTS = list_of(
    shape(
        Field("url", _stored_url, required=True),
        Field("filename", required=True),
        Field("content_type", required=True),
        Field("size", integer(0)),
    ),
    longest=10,
)
"""The files of a text message, of a WhatsApp message or of their templates."""
