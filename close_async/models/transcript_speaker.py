# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import Literal

from ..values.model import UNSET, model
from ..values.records import Record


@model
class TranscriptSpeaker(Record):
    """One voice of a transcript."""

    speaker_label: str = UNSET
    """The name shown for the voice."""
    speaker_side: Literal["close-user", "contact", "voice-agent"] | str | None = UNSET
    """Whose side the voice is on."""
    talk_time: float | None = UNSET
    """Seconds of speech."""
    talk_percentage: float | None = UNSET
    """Share of all speech, in percent."""
