"""Files that the sandbox serves: what exports wrote, what was uploaded, recordings of calls."""

from __future__ import annotations

import re
import struct

from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record, Table

FILES = "file"
PREFIX = "/_files/"
TEMPORARY = "temporary/"
"""Where an upload lies until something is made with it."""
PERSISTED = "persisted/"
"""Where it lies for good."""
RECORDINGS = {"recording": "recording_url", "voicemail": "voicemail_url"}
"""The kinds of recordings, and the key of a call that holds the address of each."""

_RECORDING = re.compile(r"/call/([^/]+)/(recording|voicemail)/")
_RATE = 8000
_LONGEST_SECONDS = 10
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")


def install_files(state: State) -> None:
    """Have a place for files; they are no objects of Close and show in no event."""
    state.add_table(Table(FILES, "file", silent=True))


def put_file(state: State, name: str, content_type: str, data: bytes) -> str:
    """Keep a file, and say where on this server it is served."""
    id = state.ids.short("file")
    safe = _UNSAFE.sub("-", name)[-100:] or "file"
    state.tables[FILES].put({"id": id, "name": safe, "content_type": content_type, "data": data})
    return f"{PREFIX}{id}/{safe}"


def find_file(state: State, path: str) -> Record | None:
    """The file that is served at a path."""
    place = path.removeprefix(PREFIX)
    for folder in (TEMPORARY, PERSISTED):
        place = place.removeprefix(folder)
    id, _, name = place.partition("/")
    file = state.tables[FILES].get(id)
    if file is not None:
        return file if file["name"] == name else None
    call_id, _, kind = id.rpartition("-")
    call = state.activities.get(call_id)
    if call is None or kind not in RECORDINGS or not call.get(RECORDINGS[kind]):
        return None
    seconds = call[f"{kind}_duration"] or call["duration"] or 1
    return {"id": id, "name": f"{kind}.wav", "content_type": "audio/wav", "data": _tone(seconds)}


def recording_of(state: State, path: str) -> str | None:
    """Where the recording lies that a path of a call's names; None if there is none."""
    found = _RECORDING.fullmatch(path)
    if found is None:
        return None
    id, kind = found.groups()
    call = state.activities.get(id)
    if call is None or call["_type"] != "Call" or call[RECORDINGS[kind]] != path:
        return None
    return f"{PREFIX}{id}-{kind}/{kind}.wav"


def _tone(seconds: int) -> bytes:
    """A sound file of so many seconds, ten at most: a soft hum."""
    wave = bytes(128 + (8 if step % 40 < 20 else -8) for step in range(_RATE))
    data = wave * min(seconds, _LONGEST_SECONDS)
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, _RATE, _RATE, 1, 8)
    return (
        struct.pack("<4sI4s", b"RIFF", 36 + len(data), b"WAVE")
        + form
        + struct.pack("<4sI", b"data", len(data))
        + data
    )
