"""Telling JSON's shapes apart in a way that type checkers follow."""

from __future__ import annotations

from typing import Any, cast


def as_object(value: object) -> dict[str, Any] | None:
    """A JSON object, or None if it is anything else."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else None


def as_list(value: object) -> list[Any] | None:
    """A JSON list, or None if it is anything else."""
    if not isinstance(value, list):
        return None
    members: list[Any] = value  # pyright: ignore[reportUnknownVariableType]
    return members
