# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import model
from ..values.records import OpenRecord


@model
class CustomReportFields(OpenRecord):
    """The fields that custom reports can be made of; read by key, as Close sends them."""
