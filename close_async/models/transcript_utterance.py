# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .transcript_word import TranscriptWord


@model
class TranscriptUtterance(Record):
    """A stretch of speech by one voice."""

    speaker_label: str = UNSET
    speaker_side: Literal["close-user", "contact", "voice-agent"] | str | None = UNSET
    start: float = UNSET
    """Seconds from the beginning of the recording."""
    end: float = UNSET
    """Seconds from the beginning of the recording."""
    text: str = UNSET
    words: list[TranscriptWord] | None = UNSET
    """The words one by one, where they were timed."""
