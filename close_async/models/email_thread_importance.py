# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import Literal

from ..values.model import UNSET, model
from ..values.records import Record


@model
class EmailThreadImportance(Record):
    """Whether Close thinks a thread matters, and why."""

    type: Literal["important", "not_important"] | str = UNSET
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
    ) = UNSET
