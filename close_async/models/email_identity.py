# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class EmailIdentity(Record):
    """A person in the headers of an e-mail."""

    email: str | None
    name: str | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "email": Field("email", STRING),
        "name": Field("name", STRING),
    }

    def __init__(
        self,
        *,
        email: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "email": email,
                "name": name,
            },
            additional_properties,
        )
