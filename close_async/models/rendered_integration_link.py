# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class RenderedIntegrationLink(Record):
    """A link of the organization's integration links, filled in for one record."""

    name: str = UNSET
    """The text of the link."""
    url: str = UNSET
