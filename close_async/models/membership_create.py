# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class MembershipCreate(Record):
    """Who joins the organization."""

    email: str
    role_id: str
    """A built-in role (`superuser`, `user`, `restricteduser`) or the id of one that may not manage the
    organization."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "email": Field("email", STRING, required=True),
        "role_id": Field("role_id", STRING, required=True),
    }

    def __init__(
        self,
        *,
        email: str,
        role_id: str,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "email": email,
                "role_id": role_id,
            },
            additional_properties,
        )
