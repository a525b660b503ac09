# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, DATETIME, JSON, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .custom_field_association import CustomFieldAssociation


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ChoicesCustomField(Record):
    """A custom field whose values come from a list of choices."""

    id: str
    """Values are read and written under the key `custom.{id}`; the prefix of the id says nothing about
    what the field belongs to."""
    name: str
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
    )
    """Kind of the values: `date` without and `datetime` with a time; `choices` one of `choices`;
    `user`, `contact` and `custom_object` hold ids; `textarea` is text shown on several lines, on
    custom activities only; `hidden` takes anything and is never shown in Close."""
    description: str | None
    """Longer explanation for users, at most 280 characters."""
    choices: list[str]
    """The values that may be chosen."""
    accepts_multiple_values: bool
    """Whether a value is a list; only for choices, users, contacts and custom objects."""
    editable_with_roles: list[str] | None
    """Roles that may edit the values: ids, or names of built-in ones such as `admin`; empty where
    everyone may."""
    referenced_custom_type_id: str | None
    """Id of the custom object type that values point to; set only where `type` is `custom_object`."""
    back_reference_is_visible: bool | None
    """Whether Close shows the referring objects on the object that is pointed to; set only where
    `type` is `custom_object`."""
    required: bool | None
    """Whether an object needs a value to be saved or published; only on fields of custom activity and
    custom object types."""
    custom_activity_type_id: str | None
    """Id of the custom activity type that the field belongs to; only on activity fields."""
    custom_object_type_id: str | None
    """Id of the custom object type that the field belongs to; only on custom object fields."""
    associations: list[CustomFieldAssociation] | None
    """What a shared field is associated with; only on shared fields."""
    is_shared: bool | None
    """Whether the field is a shared one."""
    always_visible: bool | None
    enrichment_enabled: bool | None
    """Whether field enrichment is on for the field."""
    enrichment_options: Any | None
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
    )
    """The new type, while Close still converts the stored values after a change of `type`."""
    organization_id: str
    created_by: str | None
    """Id of the user who created it."""
    updated_by: str | None
    """Id of the user who changed it last."""
    date_created: dt.datetime
    date_updated: dt.datetime

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "name": Field("name", STRING, required=True),
        "type": Field("type", STRING, required=True),
        "description": Field("description", STRING, required=True),
        "choices": Field("choices", List(STRING), required=True),
        "accepts_multiple_values": Field("accepts_multiple_values", BOOLEAN, required=True),
        "editable_with_roles": Field("editable_with_roles", List(STRING)),
        "referenced_custom_type_id": Field("referenced_custom_type_id", STRING),
        "back_reference_is_visible": Field("back_reference_is_visible", BOOLEAN),
        "required": Field("required", BOOLEAN),
        "custom_activity_type_id": Field("custom_activity_type_id", STRING),
        "custom_object_type_id": Field("custom_object_type_id", STRING),
        "associations": Field("associations", List(Model("CustomFieldAssociation"))),
        "is_shared": Field("is_shared", BOOLEAN),
        "always_visible": Field("always_visible", BOOLEAN),
        "enrichment_enabled": Field("enrichment_enabled", BOOLEAN),
        "enrichment_options": Field("enrichment_options", JSON),
        "converting_to_type": Field("converting_to_type", STRING),
        "organization_id": Field("organization_id", STRING, required=True),
        "created_by": Field("created_by", STRING, required=True),
        "updated_by": Field("updated_by", STRING, required=True),
        "date_created": Field("date_created", DATETIME, required=True),
        "date_updated": Field("date_updated", DATETIME, required=True),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        type: Literal[
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
        | Unset = UNSET,
        description: str | None | Unset = UNSET,
        choices: abc.Sequence[str] | Unset = UNSET,
        accepts_multiple_values: bool | Unset = UNSET,
        editable_with_roles: abc.Sequence[str] | None | Unset = UNSET,
        referenced_custom_type_id: str | None | Unset = UNSET,
        back_reference_is_visible: bool | None | Unset = UNSET,
        required: bool | None | Unset = UNSET,
        custom_activity_type_id: str | None | Unset = UNSET,
        custom_object_type_id: str | None | Unset = UNSET,
        associations: abc.Sequence[CustomFieldAssociation | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        is_shared: bool | None | Unset = UNSET,
        always_visible: bool | None | Unset = UNSET,
        enrichment_enabled: bool | None | Unset = UNSET,
        enrichment_options: Any | None | Unset = UNSET,
        converting_to_type: Literal[
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
        | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: dt.datetime | Unset = UNSET,
        date_updated: dt.datetime | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "name": name,
                "type": type,
                "description": description,
                "choices": choices,
                "accepts_multiple_values": accepts_multiple_values,
                "editable_with_roles": editable_with_roles,
                "referenced_custom_type_id": referenced_custom_type_id,
                "back_reference_is_visible": back_reference_is_visible,
                "required": required,
                "custom_activity_type_id": custom_activity_type_id,
                "custom_object_type_id": custom_object_type_id,
                "associations": associations,
                "is_shared": is_shared,
                "always_visible": always_visible,
                "enrichment_enabled": enrichment_enabled,
                "enrichment_options": enrichment_options,
                "converting_to_type": converting_to_type,
                "organization_id": organization_id,
                "created_by": created_by,
                "updated_by": updated_by,
                "date_created": date_created,
                "date_updated": date_updated,
            },
            additional_properties,
        )
