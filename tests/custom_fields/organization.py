"""A sandbox organization with a custom field of every type on every kind of object."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from close_async import CloseClient

CHOICES = ["Red", "Green", "Blue", 'the "Fourth"']

SINGLE = ["text", "number", "date", "datetime", "choices", "user", "contact", "custom_object"]
SEVERAL = ["choices", "user", "contact", "custom_object"]


@dataclass(frozen=True)
class World:
    """What the tests refer to, by id."""

    lead: str
    activity_type: str
    object_type: str
    records: dict[str, str]
    values: dict[str, list[str]]
    """What a value of each kind of reference may be."""


def kinds() -> list[tuple[str, bool]]:
    """The types that every kind of object takes, with whether there are several values."""
    single = [(type, False) for type in [*SINGLE, "hidden"]]
    return single + [(type, True) for type in SEVERAL]


def field_body(name: str, type: str, several: bool, object_type: str) -> dict[str, Any]:
    """The body that creates a field."""
    body: dict[str, Any] = {"name": name, "type": type, "accepts_multiple_values": several}
    if type == "choices":
        body["choices"] = CHOICES
    if type == "custom_object":
        body["referenced_custom_type_id"] = object_type
    return body


async def clear(close: CloseClient) -> None:
    """Delete the fields that a sandbox starts with."""
    for resource in (
        close.lead_custom_fields,
        close.contact_custom_fields,
        close.opportunity_custom_fields,
        close.shared_custom_fields,
    ):
        for field in (await resource.list()).data:
            await resource.delete(field.id)


async def furnish(close: CloseClient) -> World:
    """Create the fields, and a record of each kind to put values on."""
    await clear(close)
    lead = await close.leads.create({"name": "Bluth Company"})
    contacts = [
        await close.contacts.create({"lead_id": lead.id, "name": name})
        for name in ("Gob", "Buster", "Lindsay")
    ]
    activity_type = await close.custom_activity_types.create({"name": "Demo"})
    object_type = await close.custom_object_types.create({"name": "Asset", "name_plural": "Assets"})
    objects = [
        await close.custom_objects.create(
            {"lead_id": lead.id, "custom_object_type_id": object_type.id, "name": name}
        )
        for name in ("Banana stand", "Model home", "Yacht")
    ]
    opportunity = await close.opportunities.create({"lead_id": lead.id, "note": "A deal"})
    activity = await close.custom_activities.create(
        {"lead_id": lead.id, "custom_activity_type_id": activity_type.id}
    )
    for type, several in kinds():
        name = f"{type} {'several' if several else 'one'}"
        body = field_body(name, type, several, object_type.id)
        await close.lead_custom_fields.create(body)
        await close.contact_custom_fields.create(body)
        await close.opportunity_custom_fields.create(body)
        await close.activity_custom_fields.create(
            {**body, "custom_activity_type_id": activity_type.id}
        )
        await close.custom_object_custom_fields.create(
            {**body, "custom_object_type_id": object_type.id}
        )
    await close.activity_custom_fields.create(
        {"name": "textarea one", "type": "textarea", "custom_activity_type_id": activity_type.id}
    )
    for type, several in (("text", False), ("choices", True)):
        body = field_body(f"shared {type}", type, several, object_type.id)
        shared = await close.shared_custom_fields.create(body)
        for association in (
            {"object_type": "lead"},
            {"object_type": "contact"},
            {"object_type": "opportunity"},
            {
                "object_type": "custom_activity_type",
                "custom_activity_type_id": activity_type.id,
            },
            {"object_type": "custom_object_type", "custom_object_type_id": object_type.id},
        ):
            await close.shared_custom_fields.create_association(shared.id, association)
    users = (await close.users.list()).data
    return World(
        lead=lead.id,
        activity_type=activity_type.id,
        object_type=object_type.id,
        records={
            "lead": lead.id,
            "contact": contacts[0].id,
            "opportunity": opportunity.id,
            "activity": activity.id,
            "custom_object": objects[0].id,
        },
        values={
            "user": [user.id for user in users],
            "contact": [contact.id for contact in contacts],
            "custom_object": [object.id for object in objects],
            "choices": CHOICES,
        },
    )
