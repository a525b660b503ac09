"""Advanced Filtering to any depth: `Search`, which `close.search(...)` returns."""

from __future__ import annotations

from .search import Search

__all__ = ["Search"]
