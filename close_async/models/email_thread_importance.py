# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class EmailThreadImportance(Record):
    """Whether Close thinks a thread matters, and why."""

    type: Literal["important", "not_important"] | str
    reason: (
        Literal[
            "automated-outbound",
            "by-default",
            "contains-manual-message",
            "has-response",
            "manual",
            "marketing-or-transactional",
            "most-recent-communication",
            "scheduling-emails",
            "unset-initial-default",
            "whitelisted",
        ]
        | str
    )

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "type": Field("type", STRING, required=True),
        "reason": Field("reason", STRING, required=True),
    }

    def __init__(
        self,
        *,
        type: Literal["important", "not_important"] | str | Unset = UNSET,
        reason: Literal[
            "automated-outbound",
            "by-default",
            "contains-manual-message",
            "has-response",
            "manual",
            "marketing-or-transactional",
            "most-recent-communication",
            "scheduling-emails",
            "unset-initial-default",
            "whitelisted",
        ]
        | str
        | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "type": type,
                "reason": reason,
            },
            additional_properties,
        )
