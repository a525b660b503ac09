# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import INTEGER, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SequenceSubscriptionCounts(Record):
    """How many subscriptions a sequence has, by their status."""

    active: int | None
    paused: int | None
    finished: int | None
    goal: int | None
    """Ended because the goal was reached, such as an answer."""
    error: int | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "active": Field("active", INTEGER),
        "paused": Field("paused", INTEGER),
        "finished": Field("finished", INTEGER),
        "goal": Field("goal", INTEGER),
        "error": Field("error", INTEGER),
    }

    def __init__(
        self,
        *,
        active: int | None | Unset = UNSET,
        paused: int | None | Unset = UNSET,
        finished: int | None | Unset = UNSET,
        goal: int | None | Unset = UNSET,
        error: int | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "active": active,
                "paused": paused,
                "finished": finished,
                "goal": goal,
                "error": error,
            },
            additional_properties,
        )
