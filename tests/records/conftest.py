"""Examples that take long on a busy machine are no failures."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("records", deadline=None)
settings.load_profile("records")
