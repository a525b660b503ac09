# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, INTEGER, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ConnectedAccountServer(Record):
    """A mail server and how Close signs in there; never with the password."""

    host: str
    port: int
    use_ssl: bool
    username: str

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "host": Field("host", STRING, required=True),
        "port": Field("port", INTEGER, required=True),
        "use_ssl": Field("use_ssl", BOOLEAN, required=True),
        "username": Field("username", STRING, required=True),
    }

    def __init__(
        self,
        *,
        host: str | Unset = UNSET,
        port: int | Unset = UNSET,
        use_ssl: bool | Unset = UNSET,
        username: str | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "host": host,
                "port": port,
                "use_ssl": use_ssl,
                "username": username,
            },
            additional_properties,
        )
