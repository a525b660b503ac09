# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import NUMBER, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .transcript_word import TranscriptWord


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class TranscriptUtterance(Record):
    """A stretch of speech by one voice."""

    speaker_label: str
    speaker_side: Literal["close-user", "contact", "voice-agent"] | str | None
    start: float
    """Seconds from the beginning of the recording."""
    end: float
    """Seconds from the beginning of the recording."""
    text: str
    words: list[TranscriptWord] | None
    """The words one by one, where they were timed."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "speaker_label": Field("speaker_label", STRING, required=True),
        "speaker_side": Field("speaker_side", STRING),
        "start": Field("start", NUMBER, required=True),
        "end": Field("end", NUMBER, required=True),
        "text": Field("text", STRING, required=True),
        "words": Field("words", List(Model("TranscriptWord"))),
    }

    def __init__(
        self,
        *,
        speaker_label: str | Unset = UNSET,
        speaker_side: Literal["close-user", "contact", "voice-agent"] | str | None | Unset = UNSET,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        text: str | Unset = UNSET,
        words: abc.Sequence[TranscriptWord | abc.Mapping[str, object]] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "speaker_label": speaker_label,
                "speaker_side": speaker_side,
                "start": start,
                "end": end,
                "text": text,
                "words": words,
            },
            additional_properties,
        )
