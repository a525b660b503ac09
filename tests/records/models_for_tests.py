"""Models in the form that the generator writes, small enough to see through."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any, Final, Literal

from close_async.values.codecs import Union
from close_async.values.model import UNSET, model, wire
from close_async.values.records import CustomFieldsMixin, OpenRecord, Page, Record

HERE = __name__

ACTIVITIES: Final = Union("_type", {"Note": f"{HERE}:Note"}, f"{HERE}:Activity")
RESULTS: Final = Union(
    "__object_type", {"lead": f"{HERE}:Lead", "contact": f"{HERE}:Contact"}, f"{HERE}:Activity"
)


@model
class Email(Record):
    """An e-mail address of a contact."""

    email: str = UNSET
    type: Literal["office", "home"] | str | None = UNSET


@model
class Contact(CustomFieldsMixin, Record):
    """A person at a lead."""

    id: str = UNSET
    name: str | None = UNSET
    emails: list[Email] | None = UNSET
    date_updated: datetime | None = UNSET


@model
class Activity(Record):
    """Any activity."""

    id: str = UNSET
    type: str | None = wire("_type", default=UNSET)


@model
class Note(Record):
    """A note."""

    id: str = UNSET
    type: str | None = wire("_type", default=UNSET)
    note: str | None = UNSET


@model
class Lead(CustomFieldsMixin, Record):
    """A company."""

    id: str = UNSET
    name: str = UNSET
    description: str | None = UNSET
    date_created: datetime | None = UNSET
    founded: date | None = UNSET
    due: date | datetime | None = UNSET
    employees: int | None = UNSET
    score: float | None = UNSET
    hot: bool | None = wire("is_hot", default=UNSET)
    tags: list[str] | None = UNSET
    totals: dict[str, int] | None = UNSET
    settings: Any = UNSET
    owner: Contact | None = UNSET
    contacts: list[Contact] | None = UNSET
    activities: list[Annotated[Note | Activity, ACTIVITIES]] | None = UNSET
    seen: list[datetime] | None = UNSET


@model
class LeadPage(Page):
    """A page of leads."""

    data: list[Lead] = UNSET
    has_more: bool | None = UNSET


@model
class SearchPage(Page):
    """A page of search results."""

    data: list[Annotated[Lead | Contact | Activity, RESULTS]] = UNSET
    cursor: str | None = UNSET
    count: Activity | None = UNSET


@model
class Anything(OpenRecord):
    """An object that is not typed yet."""

    id: str | None = UNSET
