# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class GroupMember(Record):
    """A user in a group."""

    user_id: str

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "user_id": Field("user_id", STRING, required=True),
    }

    def __init__(
        self,
        *,
        user_id: str | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "user_id": user_id,
            },
            additional_properties,
        )
