# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field, List
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SendAsBulkCreate(Record):
    """Whom to give the permission, and whom to take it from."""

    allowed_user_ids: list[str] | None
    """Ids of users who may send from now on."""
    disallowed_user_ids: list[str] | None
    """Ids of users who may no longer."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "allowed_user_ids": Field("allowed_user_ids", List(STRING)),
        "disallowed_user_ids": Field("disallowed_user_ids", List(STRING)),
    }

    def __init__(
        self,
        *,
        allowed_user_ids: abc.Sequence[str] | None | Unset = UNSET,
        disallowed_user_ids: abc.Sequence[str] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "allowed_user_ids": allowed_user_ids,
                "disallowed_user_ids": disallowed_user_ids,
            },
            additional_properties,
        )
