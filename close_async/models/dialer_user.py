# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class DialerUser(Record):
    """A user who takes part in a dialer session."""

    user_id: str
    state: str
    """What the user is doing, such as `inactive`."""
    is_active: bool

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "user_id": Field("user_id", STRING, required=True),
        "state": Field("state", STRING, required=True),
        "is_active": Field("is_active", BOOLEAN, required=True),
    }

    def __init__(
        self,
        *,
        user_id: str | Unset = UNSET,
        state: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "user_id": user_id,
                "state": state,
                "is_active": is_active,
            },
            additional_properties,
        )
