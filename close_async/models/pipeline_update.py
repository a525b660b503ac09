# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .status_reference import StatusReference


@model
class PipelineUpdate(Record):
    """What to change about a pipeline."""

    name: str | None = UNSET
    statuses: abc.Sequence[StatusReference | abc.Mapping[str, object]] | None = UNSET
    """The statuses, in the order wanted."""
