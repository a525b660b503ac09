"""Models in the form that the generator writes, small enough to see through."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, ClassVar, Literal

from attrs import define

from close_async._base.unset import UNSET, Unset
from close_async.values.codecs import (
    BOOLEAN,
    DATE,
    DATE_OR_DATETIME,
    DATETIME,
    INTEGER,
    JSON,
    NUMBER,
    STRING,
    Field,
    List,
    Map,
    Model,
    Union,
)
from close_async.values.records import CustomFieldsMixin, OpenRecord, Page, Record

HERE = __name__


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Email(Record):
    """An e-mail address of a contact."""

    email: str
    type: Literal["office", "home"] | str | None

    __fields__: ClassVar[Mapping[str, Field]] = {
        "email": Field("email", STRING, required=True),
        "type": Field("type", STRING),
    }

    def __init__(
        self,
        *,
        email: str | Unset = UNSET,
        type: Literal["office", "home"] | str | Unset | None = UNSET,
        additional_properties: Mapping[str, object] | None = None,
    ) -> None:
        self._fill({"email": email, "type": type}, additional_properties)


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Contact(CustomFieldsMixin, Record):
    """A person at a lead."""

    id: str
    name: str | None
    emails: list[Email] | None
    date_updated: datetime | None

    __fields__: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "name": Field("name", STRING),
        "emails": Field("emails", List(Model(f"{HERE}:Email"))),
        "date_updated": Field("date_updated", DATETIME),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset | None = UNSET,
        emails: list[Email] | Unset | None = UNSET,
        date_updated: datetime | Unset | None = UNSET,
        additional_properties: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {"id": id, "name": name, "emails": emails, "date_updated": date_updated},
            additional_properties,
        )


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Activity(Record):
    """Any activity."""

    id: str
    type: str | None

    __fields__: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "type": Field("_type", STRING),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        type: str | Unset | None = UNSET,
        additional_properties: Mapping[str, object] | None = None,
    ) -> None:
        self._fill({"id": id, "type": type}, additional_properties)


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Note(Record):
    """A note."""

    id: str
    type: str | None
    note: str | None

    __fields__: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "type": Field("_type", STRING),
        "note": Field("note", STRING),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        type: str | Unset | None = UNSET,
        note: str | Unset | None = UNSET,
        additional_properties: Mapping[str, object] | None = None,
    ) -> None:
        self._fill({"id": id, "type": type, "note": note}, additional_properties)


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Lead(CustomFieldsMixin, Record):
    """A company."""

    id: str
    name: str
    description: str | None
    date_created: datetime | None
    founded: date | None
    due: date | datetime | None
    employees: int | None
    score: float | None
    hot: bool | None
    tags: list[str] | None
    totals: dict[str, int] | None
    settings: Any
    owner: Contact | None
    contacts: list[Contact] | None
    activities: list[Note | Activity] | None
    seen: list[datetime] | None

    __fields__: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "name": Field("name", STRING, required=True),
        "description": Field("description", STRING),
        "date_created": Field("date_created", DATETIME),
        "founded": Field("founded", DATE),
        "due": Field("due", DATE_OR_DATETIME),
        "employees": Field("employees", INTEGER),
        "score": Field("score", NUMBER),
        "hot": Field("is_hot", BOOLEAN),
        "tags": Field("tags", List(STRING)),
        "totals": Field("totals", Map(INTEGER)),
        "settings": Field("settings", JSON),
        "owner": Field("owner", Model(f"{HERE}:Contact")),
        "contacts": Field("contacts", List(Model(f"{HERE}:Contact"))),
        "activities": Field(
            "activities", List(Union("_type", {"Note": f"{HERE}:Note"}, f"{HERE}:Activity"))
        ),
        "seen": Field("seen", List(DATETIME)),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | Unset | None = UNSET,
        date_created: datetime | Unset | None = UNSET,
        founded: date | Unset | None = UNSET,
        due: date | datetime | Unset | None = UNSET,
        employees: int | Unset | None = UNSET,
        score: float | Unset | None = UNSET,
        hot: bool | Unset | None = UNSET,
        tags: list[str] | Unset | None = UNSET,
        totals: dict[str, int] | Unset | None = UNSET,
        settings: Any = UNSET,
        owner: Contact | Unset | None = UNSET,
        contacts: list[Contact] | Unset | None = UNSET,
        activities: list[Note | Activity] | Unset | None = UNSET,
        seen: list[datetime] | Unset | None = UNSET,
        additional_properties: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "name": name,
                "description": description,
                "date_created": date_created,
                "founded": founded,
                "due": due,
                "employees": employees,
                "score": score,
                "hot": hot,
                "tags": tags,
                "totals": totals,
                "settings": settings,
                "owner": owner,
                "contacts": contacts,
                "activities": activities,
                "seen": seen,
            },
            additional_properties,
        )


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class LeadPage(Page):
    """A page of leads."""

    data: list[Lead]
    has_more: bool | None

    __fields__: ClassVar[Mapping[str, Field]] = {
        "data": Field("data", List(Model(f"{HERE}:Lead")), required=True),
        "has_more": Field("has_more", BOOLEAN),
    }

    def __init__(
        self,
        *,
        data: list[Lead] | Unset = UNSET,
        has_more: bool | Unset | None = UNSET,
        additional_properties: Mapping[str, object] | None = None,
    ) -> None:
        self._fill({"data": data, "has_more": has_more}, additional_properties)


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SearchPage(Page):
    """A page of search results."""

    data: list[Lead | Contact | Activity]
    cursor: str | None
    count: Activity | None

    __fields__: ClassVar[Mapping[str, Field]] = {
        "data": Field(
            "data",
            List(
                Union(
                    "__object_type",
                    {"lead": f"{HERE}:Lead", "contact": f"{HERE}:Contact"},
                    f"{HERE}:Activity",
                )
            ),
            required=True,
        ),
        "cursor": Field("cursor", STRING),
        "count": Field("count", Model(f"{HERE}:Activity")),
    }

    def __init__(
        self,
        *,
        data: list[Lead | Contact | Activity] | Unset = UNSET,
        cursor: str | Unset | None = UNSET,
        count: Activity | Unset | None = UNSET,
        additional_properties: Mapping[str, object] | None = None,
    ) -> None:
        self._fill({"data": data, "cursor": cursor, "count": count}, additional_properties)


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Anything(OpenRecord):
    """An object that is not typed yet."""

    id: str | None

    __fields__: ClassVar[Mapping[str, Field]] = {"id": Field("id", STRING)}

    def __init__(
        self,
        *,
        id: str | Unset | None = UNSET,
        additional_properties: Mapping[str, object] | None = None,
    ) -> None:
        self._fill({"id": id}, additional_properties)
