"""What every codec does.

Reading never fails: a value of another type than documented is kept as sent, and this is logged
once for each field. Writing is strict: what does not fit is refused by its place in the body. A
value that is equal to what was read is written as it came.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, Final, cast

from close_async._base.unset import UNSET
from close_async.errors import InvalidArgument, InvalidResponse

from ..encoding import Encodable, copy_json, describe, encode_json, same_json
from ..field_mask import FieldMask

_log: Final = logging.getLogger("close_async")
_logged: Final[set[tuple[str, str]]] = set()
NOTHING: Final[frozenset[type]] = frozenset()
"""No type of JSON value is read as it is."""


class Codec:
    """How one kind of value is read and written."""

    __slots__ = ()

    passthrough: frozenset[type] = NOTHING
    """The types that are read as they are."""

    expected: str = "a JSON value"
    """The kind of value, in the words of an error message."""

    def decode(self, raw: Any, owner: type[Any], wire: str, mask: FieldMask) -> Any:
        """Read a value; never raises.

        Args:
            raw: The JSON value; not null.
            owner: The model that the value belongs to.
            wire: The key it stands under.
            mask: What the objects in it were asked for.
        """
        if type(raw) not in self.passthrough:
            return keep_as_sent(self.expected, raw, owner, wire)
        return raw

    def decode_all(
        self, items: list[Any], owner: type[Any], wire: str, mask: FieldMask
    ) -> list[Any]:
        """Read the items of a list; never raises."""
        passthrough, decode = self.passthrough, self.decode
        return [
            item
            if item.__class__ in passthrough or item is None
            else decode(item, owner, wire, mask)
            for item in items
        ]

    def convert(self, value: Any, owner: type[Any], wire: str) -> Any:
        """Take over a constructor's argument, so that the attribute holds what its type says.

        Lists and mappings are copied, and a mapping given for a record becomes one.

        Raises:
            InvalidArgument: A value in a mapping cannot be sent.
        """
        return value

    def encode(self, value: Any, path: str, original: Any = UNSET) -> Any:
        """Write a value, which is not `None`.

        Args:
            value: What the attribute holds.
            path: Its place in the body.
            original: The JSON value that it was read from; `UNSET` where there is none.

        Raises:
            InvalidArgument: The value does not fit.
        """
        if original is not UNSET and same_json(value, original):
            return copy_json(original)
        return self.check(value, path)

    def check(self, value: Any, path: str) -> Any:
        """Write a value that was given, or refuse it."""
        raise NotImplementedError  # each codec checks in its own way

    def decode_response(self, content: Any, mask: FieldMask) -> Any:
        """Read a whole response.

        Raises:
            InvalidResponse: The response is not of this kind at all.
        """
        return None if content is None else self.decode(content, WholeResponse, "body", mask)

    def encode_body(self, body: Any) -> Any:
        """Write the body of a request: a record, or a plain mapping.

        Raises:
            InvalidArgument: There is none, it is of another kind, or a value in it cannot be sent.
        """
        if isinstance(body, Encodable):
            return body.__body__()
        if not isinstance(body, Mapping):
            raise InvalidArgument(
                f"body: expected {self.expected} or a mapping, got {describe(body)}", field="body"
            )
        return encode_json(cast("Mapping[str, object]", body))

    def python_type(self) -> Any:
        """Return the type of the values that this reads."""
        raise NotImplementedError  # each codec knows its own


class WholeResponse:
    """Stands for the response as a whole where a mismatch is logged."""


def keep_as_sent(expected: str, raw: Any, owner: type[Any], wire: str) -> Any:
    """Return a value that is not what was expected as it is; log it once for each field."""
    log_mismatch(expected, raw, owner, wire)
    return copy_json(raw)


def log_mismatch(expected: str, raw: Any, owner: type[Any], wire: str) -> None:
    """Log, once for each field, that its value is not what was expected; never the value."""
    place = (owner.__qualname__, wire)
    if place not in _logged:
        _logged.add(place)
        _log.warning(
            "%s.%s: expected %s, got %s; kept as sent", *place, expected, type(raw).__name__
        )


def wrong_envelope(expected: str, content: object) -> InvalidResponse:
    """Make the error for a response that is not even of the kind that was expected."""
    return InvalidResponse(
        f"expected {expected} as the response, got {type(content).__name__}", field="body"
    )
