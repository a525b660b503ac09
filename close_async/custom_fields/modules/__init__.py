"""Writing a typed Python module for the custom fields of one organization.

The live schema and the lock that stands beside an earlier module give a new lock; the module's
text follows from the lock alone.
"""

from __future__ import annotations

from .changes import changes
from .lock import Lock, locked
from .organization import ObjectFields, read_organization
from .source import FIRST_LINE, module_source

__all__ = [
    "FIRST_LINE",
    "Lock",
    "ObjectFields",
    "changes",
    "locked",
    "module_source",
    "read_organization",
]
