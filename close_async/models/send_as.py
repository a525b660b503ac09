# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SendAs(Record):
    """A user's permission to send emails in another's name."""

    id: str
    allowing_user_id: str
    """Id of the user in whose name emails are sent."""
    allowed_user_id: str
    """Id of the user who may send them."""
    organization_id: str

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "allowing_user_id": Field("allowing_user_id", STRING, required=True),
        "allowed_user_id": Field("allowed_user_id", STRING, required=True),
        "organization_id": Field("organization_id", STRING, required=True),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        allowing_user_id: str | Unset = UNSET,
        allowed_user_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "allowing_user_id": allowing_user_id,
                "allowed_user_id": allowed_user_id,
                "organization_id": organization_id,
            },
            additional_properties,
        )
