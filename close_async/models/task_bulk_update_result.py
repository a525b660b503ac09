# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class TaskBulkUpdateResult(Record):
    """That many tasks were changed."""

    ok: bool

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "ok": Field("ok", BOOLEAN, required=True),
    }

    def __init__(
        self,
        *,
        ok: bool | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "ok": ok,
            },
            additional_properties,
        )
