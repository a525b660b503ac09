# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import NUMBER, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class TranscriptSpeaker(Record):
    """One voice of a transcript."""

    speaker_label: str
    """The name shown for the voice."""
    speaker_side: Literal["close-user", "contact", "voice-agent"] | str | None
    """Whose side the voice is on."""
    talk_time: float | None
    """Seconds of speech."""
    talk_percentage: float | None
    """Share of all speech, in percent."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "speaker_label": Field("speaker_label", STRING, required=True),
        "speaker_side": Field("speaker_side", STRING),
        "talk_time": Field("talk_time", NUMBER),
        "talk_percentage": Field("talk_percentage", NUMBER),
    }

    def __init__(
        self,
        *,
        speaker_label: str | Unset = UNSET,
        speaker_side: Literal["close-user", "contact", "voice-agent"] | str | None | Unset = UNSET,
        talk_time: float | None | Unset = UNSET,
        talk_percentage: float | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "speaker_label": speaker_label,
                "speaker_side": speaker_side,
                "talk_time": talk_time,
                "talk_percentage": talk_percentage,
            },
            additional_properties,
        )
