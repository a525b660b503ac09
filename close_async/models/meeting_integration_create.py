# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .meeting_integration_data_input import MeetingIntegrationDataInput


@model
class MeetingIntegrationCreate(Record):
    """What to show on a meeting."""

    integration_data: MeetingIntegrationDataInput | abc.Mapping[str, object] | None = UNSET
