"""Field masks: which keys a partial response was asked for, to tell absence from null."""

from __future__ import annotations

from collections.abc import Mapping

FieldMask = None | frozenset[str] | Mapping[str, frozenset[str]]
"""The keys that were asked for, by object type (`__object_type`) in Advanced Filtering; `None` for
a whole response."""

EVERYTHING = "_all"
"""The name that asks for every field."""


def in_mask(mask: FieldMask, wire: str) -> bool:
    """Say whether Close was asked for a key, so that its absence means "nothing there"."""
    return mask is None or wire in mask or EVERYTHING in mask
