"""Uploads: a form that is signed for 60 seconds, posted as a browser would post it to S3.

The fields come first, the file last. What is refused, is refused in XML, as S3 does.

https://docs.aws.amazon.com/AmazonS3/latest/API/RESTObjectPOST.html
"""

from __future__ import annotations

import hashlib
import hmac
import re
from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from typing import Any

import orjson

from close_async.sandbox.http.messages import Response
from close_async.sandbox.shapes import as_object
from close_async.sandbox.store.files import FILES, PREFIX, TEMPORARY
from close_async.sandbox.store.state import State

UPLOAD_PATH = f"{PREFIX}upload/"
VALID_SECONDS = 60
_BOUNDARY = re.compile(r'boundary="?([^";]{1,70})"?')
_NAME = re.compile(rb'[; ]name="([^"]*)"', re.IGNORECASE)


def upload_form(state: State, id: str, name: str, content_type: str) -> dict[str, str]:
    """The fields that a form has to carry for a file to be taken at a place."""
    policy = b64encode(
        orjson.dumps(
            {
                "expires": state.clock.now() + VALID_SECONDS,
                "id": id,
                "name": name,
                "content_type": content_type,
            }
        )
    ).decode()
    return {
        "key": f"{id}/{name}",
        "Content-Type": content_type,
        "policy": policy,
        "signature": _signature(state, policy),
        "success_action_status": "201",
    }


def take_upload(state: State, content_type: str, body: bytes) -> Response:
    """Take the file of a form, if its fields are as they were signed and it comes in time."""
    found = _BOUNDARY.search(content_type)
    if not content_type.lower().startswith("multipart/form-data") or found is None:
        return xml_refusal(412, "PreconditionFailed", "The body has to be a form with a file.")
    parts = form_parts(body, found[1].encode("latin-1"))
    if parts is None:
        return xml_refusal(400, "MalformedPOSTRequest", "The form cannot be read.")
    fields: dict[str, str] = {}
    data: bytes | None = None
    for name, content in parts:
        if name == "file":
            data = content
            break  # What comes after the file is not looked at.
        fields[name.lower()] = content.decode("utf-8", "replace")
    if data is None:
        return xml_refusal(400, "InvalidArgument", "The form has no file.")
    policy = fields.get("policy", "")
    signature = fields.get("signature", "").encode()
    if not hmac.compare_digest(signature, _signature(state, policy).encode()):
        return xml_refusal(403, "SignatureDoesNotMatch", "The form is not signed.")
    signed = _signed(policy)
    if signed["expires"] < state.clock.now():
        return xml_refusal(403, "AccessDenied", "The form has expired.")
    if fields.get("key") != f"{signed['id']}/{signed['name']}":
        return xml_refusal(403, "AccessDenied", "The key is not as it was signed.")
    if fields.get("content-type") != signed["content_type"]:
        return xml_refusal(403, "AccessDenied", "The content type is not as it was signed.")
    state.tables[FILES].put(
        {
            "id": signed["id"],
            "name": signed["name"],
            "content_type": signed["content_type"],
            "data": data,
        }
    )
    place = state.url(f"{PREFIX}{TEMPORARY}{signed['id']}/{signed['name']}")
    if fields.get("success_action_status") == "201":
        body = f"<PostResponse><Location>{place}</Location></PostResponse>".encode()
        return Response(body, 201, [(b"location", (place or "").encode())], "application/xml")
    return Response(status=204)


def form_parts(body: bytes, boundary: bytes) -> list[tuple[str, bytes]] | None:
    """The parts of a form by name; None if it is none."""
    pieces = (b"\r\n" + body).split(b"\r\n--" + boundary)
    if len(pieces) < 3 or not pieces[-1].startswith(b"--"):
        return None
    parts: list[tuple[str, bytes]] = []
    for piece in pieces[1:-1]:
        head, blank, content = piece.partition(b"\r\n\r\n")
        name = _NAME.search(head)
        if not blank or name is None:
            return None
        parts.append((name[1].decode("utf-8", "replace"), content))
    return parts


def xml_refusal(status: int, code: str, message: str) -> Response:
    """A refusal as S3 writes it."""
    body = f"<Error><Code>{code}</Code><Message>{message}</Message></Error>".encode()
    return Response(body, status, [], "application/xml")


def _signature(state: State, policy: str) -> str:
    key = f"upload {state.config.seed} {state.organization_id}".encode()
    return hmac.new(key, policy.encode(), hashlib.sha256).hexdigest()


def _signed(policy: str) -> dict[str, Any]:
    try:
        return as_object(orjson.loads(b64decode(policy, validate=True))) or {"expires": 0.0}
    except (NotBase64, orjson.JSONDecodeError):
        return {"expires": 0.0}
