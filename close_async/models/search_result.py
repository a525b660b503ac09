# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TypeAlias

from .contact import Contact
from .lead import Lead
from .opportunity import Opportunity
from .search_object import SearchObject

SearchResult: TypeAlias = Lead | Contact | Opportunity | SearchObject
"""Something that was found, as the class of its kind; it has only the fields that were asked for."""
