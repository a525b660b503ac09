# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .form_field import FormField


@model
class Form(Record):
    """A form for web pages, built in Close."""

    id: str = UNSET
    organization_id: str = UNSET
    name: str = UNSET
    is_archived: bool = UNSET
    field_definitions: list[FormField] = UNSET
    date_created: dt.datetime = UNSET
    date_updated: dt.datetime = UNSET
