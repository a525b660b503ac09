"""Files beside the API, and what Close does by itself: download, upload, waiting."""

from __future__ import annotations

from .download import Download, Transferred
from .upload import upload
from .waiting import WorkFailed, wait_for

__all__ = ["Download", "Transferred", "WorkFailed", "upload", "wait_for"]
