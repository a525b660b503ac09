# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .transcript_speaker import TranscriptSpeaker
    from .transcript_utterance import TranscriptUtterance


@model
class Transcript(Record):
    """What was said in a call, a voicemail or a meeting."""

    id: str | None = UNSET
    has_speaker_labels: bool | None = UNSET
    """Whether the speakers could be told apart."""
    speakers: list[TranscriptSpeaker] | None = UNSET
    utterances: list[TranscriptUtterance] | None = UNSET
    """What was said, in order."""
    summary_text: str | None = UNSET
    """A summary as plain text."""
    summary_html: str | None = UNSET
    """The same summary as HTML."""
