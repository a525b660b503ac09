"""Staying on the event log: `EventStream`, which `close.follow_events(...)` returns."""

from __future__ import annotations

from .stream import EventStream

__all__ = ["EventStream"]
