# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TypeAlias

from .activity_event import ActivityEvent
from .contact_event import ContactEvent
from .event import Event
from .lead_event import LeadEvent
from .opportunity_event import OpportunityEvent
from .task_event import TaskEvent

AnyEvent: TypeAlias = (
    LeadEvent | ContactEvent | OpportunityEvent | TaskEvent | ActivityEvent | Event
)
"""An event, as the class for its `object_type`."""
