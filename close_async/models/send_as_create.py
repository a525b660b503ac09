# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SendAsCreate(Record):
    """A new permission."""

    allowing_user_id: str
    """Id of the user in whose name emails are sent."""
    allowed_user_id: str
    """Id of the user who may send them."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "allowing_user_id": Field("allowing_user_id", STRING, required=True),
        "allowed_user_id": Field("allowed_user_id", STRING, required=True),
    }

    def __init__(
        self,
        *,
        allowing_user_id: str,
        allowed_user_id: str,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "allowing_user_id": allowing_user_id,
                "allowed_user_id": allowed_user_id,
            },
            additional_properties,
        )
