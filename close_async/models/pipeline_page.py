# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Page

if TYPE_CHECKING:
    from .pipeline import Pipeline


@model
class PipelinePage(Page):
    """All pipelines."""

    data: list[Pipeline] = UNSET
    has_more: bool | None = UNSET
    """In live responses only."""
