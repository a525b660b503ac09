# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class TranscriptWord(Record):
    """One timed word of an utterance."""

    text: str = UNSET
    start: float | None = UNSET
    """Seconds from the beginning of the recording."""
    end: float | None = UNSET
    """Seconds from the beginning of the recording."""
