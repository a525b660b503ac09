# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt

from ..values.model import UNSET, model
from ..values.records import Record


@model
class UserPhoneNumber(Record):
    """A phone number of a user, in short; the phone numbers resource has the rest."""

    id: str = UNSET
    number: str = UNSET
    """In E.164 form."""
    organization_id: str = UNSET
    date_created: dt.datetime = UNSET
    date_updated: dt.datetime = UNSET
