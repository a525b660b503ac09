# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .transcript_speaker import TranscriptSpeaker
    from .transcript_utterance import TranscriptUtterance


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Transcript(Record):
    """What was said in a call, a voicemail or a meeting."""

    id: str | None
    has_speaker_labels: bool | None
    """Whether the speakers could be told apart."""
    speakers: list[TranscriptSpeaker] | None
    utterances: list[TranscriptUtterance] | None
    """What was said, in order."""
    summary_text: str | None
    """A summary as plain text."""
    summary_html: str | None
    """The same summary as HTML."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING),
        "has_speaker_labels": Field("has_speaker_labels", BOOLEAN),
        "speakers": Field("speakers", List(Model("TranscriptSpeaker"))),
        "utterances": Field("utterances", List(Model("TranscriptUtterance"))),
        "summary_text": Field("summary_text", STRING),
        "summary_html": Field("summary_html", STRING),
    }

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        has_speaker_labels: bool | None | Unset = UNSET,
        speakers: abc.Sequence[TranscriptSpeaker | abc.Mapping[str, object]] | None | Unset = UNSET,
        utterances: abc.Sequence[TranscriptUtterance | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        summary_text: str | None | Unset = UNSET,
        summary_html: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "has_speaker_labels": has_speaker_labels,
                "speakers": speakers,
                "utterances": utterances,
                "summary_text": summary_text,
                "summary_html": summary_html,
            },
            additional_properties,
        )
