# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class MembershipFilter(Record):
    """Which memberships."""

    id_in: str
    """Ids, comma separated."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id_in": Field("id__in", STRING, required=True),
    }

    def __init__(
        self,
        *,
        id_in: str,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id_in": id_in,
            },
            additional_properties,
        )
