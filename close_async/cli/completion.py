"""What shells complete: kinds of records and names of operations."""

from __future__ import annotations


def kinds(incomplete: str) -> list[str]:
    """Return the kinds of records that begin so."""
    return sorted(
        {
            name.partition(".")[0]
            for name in operation_names(incomplete)
            if name.endswith((".list", ".get"))
        }
    )


def operation_names(incomplete: str) -> list[str]:
    """Return the names of operations that begin so."""
    from close_async.api import OPERATIONS

    return sorted(name for name in OPERATIONS if name.startswith(incomplete))
