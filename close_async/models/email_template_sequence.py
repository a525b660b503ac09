# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class EmailTemplateSequence(Record):
    """A workflow that sends the template."""

    id: str = UNSET
    """Id of the sequence (`seq_…`)."""
    name: str = UNSET
