"""Files: where to send one that shall be attached, and where it will be.

https://developer.close.com/api/resources/files/create
"""

from __future__ import annotations

import re

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.messages import Call, Response
from close_async.sandbox.http.routes import Route
from close_async.sandbox.http.uploads import UPLOAD_PATH, upload_form
from close_async.sandbox.resources.fields import Field, read_fields, text_up_to
from close_async.sandbox.store.files import PREFIX, TEMPORARY

_FIELDS = (
    Field("filename", text_up_to(255, empty=False), required=True),
    Field("content_type", text_up_to(255, empty=False), required=True),
)
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")


def _upload(call: Call) -> Response:
    checks = Checks(call.body)
    values = read_fields(call, checks, _FIELDS, new=True)
    checks.done()
    state = call.state
    id = state.ids.short("file")
    name = _UNSAFE.sub("-", values["filename"])[-100:]
    fields = upload_form(state, id, name, values["content_type"])
    return Response(
        {
            "upload": {"url": state.url(UPLOAD_PATH), "fields": fields},
            "download": {"url": state.url(f"{PREFIX}{TEMPORARY}{id}/{name}")},
        }
    )


ROUTES = [Route("POST", "/files/upload/", _upload)]
