"""Walking lists to their end: `Paginator` and the pages that it gives."""

from __future__ import annotations

from .listing import HasData
from .page import Page
from .paginator import ItemIterator, PageIterator, PageSource, Paginator, Walkable

__all__ = ["HasData", "ItemIterator", "Page", "PageIterator", "PageSource", "Paginator", "Walkable"]
