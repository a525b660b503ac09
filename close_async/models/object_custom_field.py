# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .custom_field_association import CustomFieldAssociation


@model
class ObjectCustomField(Record):
    """A custom field whose values are ids of custom objects of one type."""

    id: str = UNSET
    """Values are read and written under the key `custom.{id}`; the prefix of the id says nothing about
    what the field belongs to."""
    name: str = UNSET
    """Name that users see."""
    type: (
        Literal[
            "choices",
            "contact",
            "custom_object",
            "date",
            "datetime",
            "hidden",
            "number",
            "text",
            "textarea",
            "user",
        ]
        | str
    ) = UNSET
    """Kind of the values: `date` without and `datetime` with a time; `choices` one of `choices`;
    `user`, `contact` and `custom_object` hold ids; `textarea` is text shown on several lines, on
    custom activities only; `hidden` takes anything and is never shown in Close."""
    description: str | None = UNSET
    """Longer explanation for users, at most 280 characters."""
    choices: list[str] | None = UNSET
    """The values that may be chosen; null or missing unless `type` is `choices`."""
    accepts_multiple_values: bool = UNSET
    """Whether a value is a list; only for choices, users, contacts and custom objects."""
    editable_with_roles: list[str] | None = UNSET
    """Roles that may edit the values: ids, or names of built-in ones such as `admin`; empty where
    everyone may."""
    referenced_custom_type_id: str = UNSET
    """Id of the custom object type that values point to."""
    back_reference_is_visible: bool = UNSET
    """Whether Close shows the referring objects on the object that is pointed to."""
    required: bool | None = UNSET
    """Whether an object needs a value to be saved or published; only on fields of custom activity and
    custom object types."""
    custom_activity_type_id: str | None = UNSET
    """Id of the custom activity type that the field belongs to; only on activity fields."""
    custom_object_type_id: str | None = UNSET
    """Id of the custom object type that the field belongs to; only on custom object fields."""
    associations: list[CustomFieldAssociation] | None = UNSET
    """What a shared field is associated with; only on shared fields."""
    is_shared: bool | None = UNSET
    """Whether the field is a shared one."""
    always_visible: bool | None = UNSET
    enrichment_enabled: bool | None = UNSET
    """Whether field enrichment is on for the field."""
    enrichment_options: Any | None = UNSET
    """Settings of field enrichment for the field."""
    converting_to_type: (
        Literal[
            "choices",
            "contact",
            "custom_object",
            "date",
            "datetime",
            "hidden",
            "number",
            "text",
            "textarea",
            "user",
        ]
        | str
        | None
    ) = UNSET
    """The new type, while Close still converts the stored values after a change of `type`."""
    organization_id: str = UNSET
    created_by: str | None = UNSET
    """Id of the user who created it."""
    updated_by: str | None = UNSET
    """Id of the user who changed it last."""
    date_created: dt.datetime = UNSET
    date_updated: dt.datetime = UNSET
