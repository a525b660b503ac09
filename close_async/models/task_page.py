# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Page

if TYPE_CHECKING:
    from .any_task import AnyTask


@model
class TaskPage(Page):
    """One page of tasks."""

    data: list[AnyTask] = UNSET
    has_more: bool = UNSET
    """Whether a further page follows."""
    total_results: int | None = UNSET
    """How many tasks match in all."""
