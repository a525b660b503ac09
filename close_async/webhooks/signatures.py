"""Verifying a delivery: `unwrap` proves that the raw bytes come from Close, and gives them typed.

Close signs each delivery with the `signature_key` of its subscription: the hash in the header
`close-sig-hash` is the hexadecimal HMAC-SHA256, with the key's bytes, over the header
`close-sig-timestamp` followed by the body as it was sent.

See https://developer.close.com/api/resources/webhooks
"""

from __future__ import annotations

import hashlib
import hmac
import math
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

from close_async._base import clock, json
from close_async.errors import InvalidArgument, InvalidResponse, WebhookSignatureError

if TYPE_CHECKING:
    from close_async.models import WebhookDelivery

HASH_HEADER: Final = "close-sig-hash"
TIMESTAMP_HEADER: Final = "close-sig-timestamp"

TOLERANCE: Final = 300.0
"""Seconds that a delivery may be old, or ahead of this machine's clock, before it is refused."""

HeadersLike: TypeAlias = (
    Mapping[str, str] | Mapping[str, Any] | Iterable[tuple[str | bytes, str | bytes]]
)
"""A mapping of headers in any case, or pairs as ASGI has them."""

_HASH: Final = re.compile(r"[0-9a-f]{64}", re.ASCII)
_TIMESTAMP: Final = re.compile(r"[0-9]{1,12}", re.ASCII)


class SignatureKeys:
    """The keys that a delivery may be signed with; their `repr` shows none of them.

    Args:
        keys: The `signature_key` of a subscription, or several: while keys are changed, or where
            several subscriptions deliver to one URL.

    Raises:
        InvalidArgument: There is no key, or one is not hexadecimal; the message does not show it.
    """

    __slots__ = ("_keys",)

    def __init__(self, keys: str | Sequence[str]) -> None:
        self._keys: tuple[bytes, ...] = _read(keys)
        del keys  # a traceback shows local variables
        if not self._keys:
            raise InvalidArgument(
                "signature_key: expected the hexadecimal text that Close gave with the"
                " subscription, or several",
                field="signature_key",
            )

    def give(self, signed: bytes, hash: bytes) -> bool:
        """Return whether one of the keys gives this hash, in a time that does not tell which."""
        fits = False
        for key in self._keys:
            own = hmac.new(key, signed, hashlib.sha256).hexdigest().encode()
            fits |= hmac.compare_digest(own, hash)
        return fits

    def __repr__(self) -> str:
        return f"SignatureKeys({len(self._keys)} of ***)"


def as_keys(keys: str | Sequence[str] | SignatureKeys) -> SignatureKeys:
    """Return keys as they are used.

    Raises:
        InvalidArgument: One is not a key; the message does not show it.
    """
    if isinstance(keys, SignatureKeys):
        return keys
    given = [keys]
    del keys
    return SignatureKeys(given.pop())


def _read(keys: object) -> tuple[bytes, ...]:
    """Return the keys' bytes; nothing where one is no key, since an error would show them."""
    given = cast("list[object]", [keys] if isinstance(keys, str) else keys)
    try:
        found = tuple(bytes.fromhex(cast("str", key)) for key in given)
    except (TypeError, ValueError):
        return ()
    return found if all(found) else ()


def unwrap(
    body: bytes,
    headers: HeadersLike,
    signature_key: str | Sequence[str] | SignatureKeys,
    *,
    tolerance: float | None = TOLERANCE,
    now: float | datetime | None = None,
) -> WebhookDelivery:
    """Verify a delivery and return it: `delivery.event` is of the class for its `object_type`.

    Args:
        body: The body of the request, the bytes as they came.
        headers: Its headers.
        signature_key: The key that Close gave when the subscription was created, or several.
        tolerance: Seconds that the signature may be old or ahead; `None` for no limit.
        now: The time to compare with, in Unix seconds or as an aware datetime; the clock's if
            not given.

    Raises:
        WebhookSignatureError: The delivery cannot be shown to come from Close; `part` says why.
        InvalidArgument: The body is not raw bytes, or another argument cannot be used.
        InvalidResponse: It comes from Close and is no delivery.

    See https://developer.close.com/api/resources/webhooks
    """
    given = [signature_key]
    del signature_key  # a traceback shows local variables
    keys = as_keys(given.pop())
    raw = _raw(body)
    at, limit = _now(now), check_tolerance(tolerance)
    hash, timestamp = _header(headers, HASH_HEADER), _header(headers, TIMESTAMP_HEADER)
    if not _HASH.fullmatch(hash):
        raise WebhookSignatureError(f"{HASH_HEADER} is not a hash", part="hash")
    if not _TIMESTAMP.fullmatch(timestamp):
        raise WebhookSignatureError(f"{TIMESTAMP_HEADER} is not in Unix seconds", part="timestamp")
    if not keys.give(timestamp.encode() + raw, hash.encode()):
        raise WebhookSignatureError(
            "the signature does not fit: another key, or the body is not as it was sent",
            part="signature",
        )
    age = at - int(timestamp)
    if limit is not None and abs(age) > limit:
        when = f"{age:.0f} s ago" if age > 0 else f"{-age:.0f} s ahead of this machine's clock"
        raise WebhookSignatureError(
            f"the delivery was signed {when}, and {limit:g} s are allowed", part="age"
        )
    return read_delivery(raw)


def read_delivery(raw: bytes) -> WebhookDelivery:
    """Return the delivery in a body that was verified.

    Raises:
        InvalidResponse: It is not one.
    """
    from close_async.models import WebhookDelivery

    try:
        content = json.loads(raw)
    except ValueError:
        raise InvalidResponse("the delivery is not JSON") from None
    delivery = WebhookDelivery.from_dict(content)
    event = content.get("event")
    if not isinstance(event, dict):
        raise InvalidResponse("the delivery has no event", field="event")
    for name in ("id", "object_type", "action"):
        if not isinstance(cast("dict[str, object]", event).get(name), str):
            raise InvalidResponse(f"the delivery's event has no {name}", field=f"event.{name}")
    return delivery


def _raw(body: object) -> bytes:
    if isinstance(body, bytes | bytearray | memoryview):
        return bytes(cast("bytes", body))
    raise InvalidArgument(
        f"body: expected the raw bytes of the request, not {type(body).__name__}; what was read"
        " from them and is written again differs from what Close signed",
        field="body",
    )


def _now(now: object) -> float:
    if now is None:
        return clock.now()
    if isinstance(now, datetime):
        if now.utcoffset() is None:
            raise InvalidArgument("now is a datetime without a time zone", field="now")
        return now.timestamp()
    if isinstance(now, int | float) and not isinstance(now, bool) and math.isfinite(now):
        return float(now)
    raise InvalidArgument("now: expected Unix seconds or an aware datetime", field="now")


def check_tolerance(tolerance: object) -> float | None:
    """Return a tolerance that can be used.

    Raises:
        InvalidArgument: It is not in seconds, or negative.
    """
    if tolerance is None:
        return None
    if isinstance(tolerance, int | float) and not isinstance(tolerance, bool) and tolerance >= 0:
        return float(tolerance)
    raise InvalidArgument("tolerance: expected seconds, or None", field="tolerance")


def _header(headers: HeadersLike, name: str) -> str:
    found: list[str] = []
    for key, value in _pairs(headers):
        if _text(key).lower() == name:
            found.append(_text(value).strip(" \t"))
    if len(found) == 1:
        return found[0]
    part = "hash" if name == HASH_HEADER else "timestamp"
    if not found:
        raise WebhookSignatureError(f"the header {name} is missing", part=part)
    raise WebhookSignatureError(f"the header {name} is there {len(found)} times", part=part)


def _pairs(headers: Any) -> Iterable[tuple[Any, Any]]:
    items = getattr(headers, "items", None)
    try:
        # Some mappings of headers hold a name several times and give all of them as items.
        pairs = [(key, value) for key, value in (headers if items is None else items())]
    except (TypeError, ValueError):
        raise InvalidArgument(
            "headers: expected a mapping, or pairs of names and values", field="headers"
        ) from None
    return pairs


def _text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)
