"""What an import sends of a lead: enough, never too much, and nothing the second time."""

from __future__ import annotations

import copy
from contextlib import suppress
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from close_async.jobs.importing.changes import differences, new_lead
from close_async.jobs.importing.columns import CellError, empty_draft
from close_async.jobs.importing.drafts import merge

NAMES = st.sampled_from(["Ann", "ann ", "Bob", "Cy"])
EMAILS = st.lists(
    st.sampled_from(["a@x.example", "A@x.example", "b@x.example", "c@x.example"]), max_size=3
).map(lambda texts: [{"email": text} for text in dict.fromkeys(texts)])
PHONES = st.lists(
    st.sampled_from(["+17145550100", "714 555 0100", "+442079460958", "020 7946 0958"]), max_size=2
).map(lambda texts: [{"phone": text} for text in dict.fromkeys(texts)])
CONTACT = st.fixed_dictionaries(
    {},
    optional={
        "name": NAMES,
        "title": st.sampled_from(["Boss", "Clerk"]),
        "emails": EMAILS.filter(bool),
        "phones": PHONES.filter(bool),
        "urls": st.just([{"url": "https://x.example/"}]),
    },
).filter(bool)
ADDRESS = st.fixed_dictionaries(
    {"city": st.sampled_from(["Newport", "Reno"])},
    optional={"country": st.sampled_from(["US", "DE"]), "label": st.just("business")},
)
DRAFT = st.fixed_dictionaries(
    {
        "lead": st.fixed_dictionaries(
            {}, optional={"name": NAMES, "url": st.sampled_from(["x.example", "http://X.example/"])}
        ),
        "custom": st.fixed_dictionaries({}, optional={"custom.cf_1": st.integers(1, 3)}),
        "addresses": st.lists(ADDRESS, max_size=2),
        "contacts": st.lists(CONTACT, max_size=3),
    }
)


def stored(contact: dict[str, Any], number: int) -> dict[str, Any]:
    """Return a contact as Close keeps it."""
    empty: dict[str, Any] = {"name": None, "title": None, "emails": [], "phones": [], "urls": []}
    return {**empty, **contact, "id": f"cont_{number}"}


def put_together(row: dict[str, Any]) -> dict[str, Any]:
    """Return a draft of one row, or of none if the row contradicts itself."""
    draft = empty_draft()
    with suppress(CellError):
        merge(draft, row, {}, "line")
    return draft


def created(draft: dict[str, Any]) -> dict[str, Any]:
    body = copy.deepcopy(new_lead(draft))
    contacts = [stored(each, number) for number, each in enumerate(body.pop("contacts", []))]
    return {"id": "lead_1", "addresses": [], **body, "contacts": contacts}


def applied(lead: dict[str, Any], draft: dict[str, Any]) -> dict[str, Any]:
    """Return a lead as Close has it after the calls of an update."""
    changes = differences(draft, lead)
    after = {**copy.deepcopy(lead), **copy.deepcopy(changes.lead)}
    for contact in after["contacts"]:
        contact.update(copy.deepcopy(changes.contacts.get(contact["id"], {})))
    for body in changes.new_contacts:
        after["contacts"].append(stored(copy.deepcopy(body), len(after["contacts"])))
    return after


@given(first=DRAFT, second=DRAFT)
@settings(deadline=None, max_examples=150)
def test_a_second_time_changes_nothing(first: dict[str, Any], second: dict[str, Any]) -> None:
    first, second = put_together(first), put_together(second)
    lead = created(first)
    try:
        lead = applied(lead, second)
    except CellError:
        return  # it says different things of one contact, and is reported
    again = differences(second, lead)
    assert not again, again


@given(first=DRAFT, second=DRAFT)
@settings(deadline=None, max_examples=150)
def test_nothing_that_is_there_is_lost(first: dict[str, Any], second: dict[str, Any]) -> None:
    before = created(put_together(first))
    try:
        after = applied(before, put_together(second))
    except CellError:
        return
    assert [each["id"] for each in before["contacts"]] == [
        each["id"] for each in after["contacts"][: len(before["contacts"])]
    ]
    for old, new in zip(before["contacts"], after["contacts"], strict=False):
        for listed in ("emails", "phones", "urls"):
            assert new[listed][: len(old[listed])] == old[listed]
    assert len(after["addresses"]) >= len(before["addresses"])


def test_only_one_call_is_made_for_what_differs_in_one_place() -> None:
    draft: dict[str, Any] = {
        "lead": {"name": "Bluth", "url": "bluth.example"},
        "custom": {"custom.cf_1": "2026-01-01T12:00:00Z"},
        "addresses": [{"city": "Newport"}],
        "contacts": [{"name": "Ann", "phones": [{"phone": "714 555 0100"}]}],
    }
    lead = {
        "id": "lead_1",
        "name": "Bluth",
        "url": "https://Bluth.example/",
        "custom.cf_1": "2026-01-01T13:00:00+01:00",
        "addresses": [{"label": "business", "city": "Newport", "country": "US"}],
        "contacts": [stored({"name": "Ann", "phones": [{"phone": "+17145550100"}]}, 1)],
    }
    assert not differences(draft, lead)
    draft["contacts"][0]["title"] = "Boss"
    changes = differences(draft, lead)
    assert (changes.lead, changes.new_contacts) == ({}, [])
    assert changes.contacts == {"cont_1": {"title": "Boss"}}


def test_what_close_adds_to_a_phone_is_not_sent_back() -> None:
    phone = {"phone": "+17145550100", "phone_formatted": "+1 714", "country": "US", "type": "home"}
    lead = {"id": "lead_1", "contacts": [stored({"name": "Ann", "phones": [phone]}, 1)]}
    draft: dict[str, Any] = {"lead": {}, "custom": {}, "addresses": []}
    draft["contacts"] = [{"name": "Ann", "phones": [{"phone": "+17145550199"}]}]
    assert differences(draft, lead).contacts["cont_1"]["phones"] == [
        {"phone": "+17145550100", "type": "home"},
        {"phone": "+17145550199", "type": "office"},
    ]


def test_rows_of_one_lead_put_their_contacts_together() -> None:
    def row(*contacts: dict[str, Any]) -> dict[str, Any]:
        return {"lead": {}, "custom": {}, "addresses": [], "contacts": list(contacts)}

    one = row({"name": "Ann", "emails": [{"email": "a@x.example"}]})
    merge(one, row({"emails": [{"email": "A@x.example"}, {"email": "b@x.example"}]}), {}, "line")
    merge(one, row({"name": "Bob"}), {}, "line")
    assert one["contacts"] == [
        {"name": "Ann", "emails": [{"email": "a@x.example"}, {"email": "b@x.example"}]},
        {"name": "Bob"},
    ]
