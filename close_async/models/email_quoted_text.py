# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class EmailQuotedText(Record):
    """A part of a message's text."""

    text: str = UNSET
    expand: bool = UNSET
    """Whether it is shown at once; quotes are folded."""
