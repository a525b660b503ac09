# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class EmailSendAttempt(Record):
    """A failed attempt to send an e-mail."""

    date: str | None
    error_class: str | None
    error_message: str | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "date": Field("date", STRING),
        "error_class": Field("error_class", STRING),
        "error_message": Field("error_message", STRING),
    }

    def __init__(
        self,
        *,
        date: str | None | Unset = UNSET,
        error_class: str | None | Unset = UNSET,
        error_message: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "date": date,
                "error_class": error_class,
                "error_message": error_message,
            },
            additional_properties,
        )
