"""What would be lost in silence is refused before it is sent; what nobody knows is warned of."""

from __future__ import annotations

import json
import pickle
import warnings
from collections.abc import Callable
from typing import Any

import pytest

from close_async import OPERATIONS, InvalidArgument, UnknownFieldWarning, field
from close_async.models import BulkEditCreate, Contact, Lead, LeadCreate, LeadUpdate

RAW: dict[str, Any] = {
    "id": "lead_1",
    "name": "Bluth",
    "display_name": "Bluth",
    "status_label": "Potential",
    "contacts": [
        {"id": "cont_1", "title": "Clerk", "emails": [{"email": "a@b.example"}]},
        {"id": "cont_2"},
    ],
    "tasks": [{"id": "task_1", "_type": "lead", "text": "Call"}],
    "addresses": [{"city": "Springfield", "new": 1}],
}


def lead() -> Lead:
    return Lead.from_dict(json.loads(json.dumps(RAW)))


def send(name: str, body: object) -> Any:
    return OPERATIONS[name].encode_body(body)


def _set_title(record: Lead) -> None:
    record.contacts[0].title = "Owner"


def _set_email(record: Lead) -> None:
    record.contacts[0].emails[0].email = "c@d.example"


def _add_contact(record: Lead) -> None:
    record.contacts.append(Contact(name="George"))


def _drop_contact(record: Lead) -> None:
    record.contacts.pop()


def _set_task(record: Lead) -> None:
    record.tasks[0].text = "Write"  # type: ignore[union-attr]


def _set(name: str) -> Callable[[Lead], None]:
    return lambda record: setattr(record, name, "changed")


@pytest.mark.parametrize("as_record", [True, False])
@pytest.mark.parametrize(
    ("change", "place", "call"),
    [
        (
            _set_title,
            "contacts[0].title",
            'contacts.update("cont_1", lead.contacts[0].changes())',
        ),
        (
            _set_email,
            "contacts[0].emails[0].email",
            'contacts.update("cont_1", lead.contacts[0].changes())',
        ),
        (_add_contact, "contacts[2]", "contacts.create(…) with lead_id"),
        (_drop_contact, "contacts", 'contacts.delete("cont_2")'),
        (_set_task, "tasks[0].text", 'tasks.update("task_1", lead.tasks[0].changes())'),
        (_set("status_label"), "status_label", "'status_id'"),
        (_set("display_name"), "display_name", "does not change display_name"),
        (_set("id"), "id", "does not change id"),
    ],
)
def test_what_an_update_does_not_take_is_refused_where_it_was_changed(
    change: Callable[[Lead], None], place: str, call: str, as_record: bool
) -> None:
    record = lead()
    change(record)
    with pytest.raises(InvalidArgument) as caught:
        send("leads.update", record if as_record else record.changes())
    assert caught.value.field == place
    assert str(caught.value).startswith(f"{place}: leads.update does not change ")
    assert call in str(caught.value)


def test_the_call_that_is_named_makes_the_change() -> None:
    record = lead()
    _set_title(record)
    assert send("contacts.update", record.contacts[0].changes()) == {"title": "Owner"}


def test_a_record_given_to_an_update_means_its_changes() -> None:
    record = lead()
    record.name = "Sitwell"
    record.custom["cf_1"] = 7
    assert send("leads.update", record) == {"name": "Sitwell", "custom.cf_1": 7}
    assert send("leads.update", lead()) == {}
    assert send("leads.update", LeadUpdate(description=None)) == {"description": None}


def test_a_list_that_goes_back_whole_keeps_what_was_read() -> None:
    record = lead()
    record.addresses[0].city = "Shelbyville"
    assert send("leads.update", record) == {"addresses": [{"city": "Shelbyville", "new": 1}]}


def test_a_mapping_is_refused_for_what_an_update_does_not_take() -> None:
    with pytest.raises(InvalidArgument, match=r"contacts: leads\.update does not change contacts"):
        send("leads.update", {"contacts": [{"id": "cont_1"}]})


@pytest.mark.parametrize(
    ("name", "body", "place", "meant"),
    [
        ("leads.create", {"name": "T", "contact": []}, "contact", "contacts"),
        ("leads.update", {"descripton": "x"}, "descripton", "description"),
        ("leads.update", {"statusId": "x"}, "statusId", "status_id"),
        ("leads.create", {"contacts": [{}, {"nmae": "x"}]}, "contacts[1].nmae", "name"),
        (
            "leads.create",
            {"contacts": [{"emails": [{"emial": "x"}]}]},
            "contacts[0].emails[0].emial",
            "email",
        ),
        ("leads.create", LeadCreate(additional_properties={"nam": 1}), "nam", "name"),
        ("tasks.create", {"type": "lead", "lead_id": "lead_1"}, "type", "_type"),
    ],
)
def test_a_key_that_is_nearly_one_is_refused_with_the_key_that_was_meant(
    name: str, body: object, place: str, meant: str
) -> None:
    with pytest.raises(InvalidArgument, match=f"did you mean '{meant}'") as caught:
        send(name, body)
    assert caught.value.field == place


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ({"name": "T", "zodiac": 1}, "zodiac"),
        ({"contacts": [{"zodiac": 1}]}, r"contacts\[0\]\.zodiac"),
        (LeadCreate(contacts=[{"zodiac": 1}]), r"contacts\[0\]\.zodiac"),
        (LeadCreate(name="T", additional_properties={"zodiac": 1}), "zodiac"),
    ],
)
def test_a_key_that_nobody_knows_is_sent_with_a_warning(body: Any, place: str) -> None:
    with pytest.warns(UnknownFieldWarning, match=f"^{place}: leads.create") as caught:
        sent = send("leads.create", body)
    assert "zodiac" in json.dumps(sent)
    assert caught[0].filename == __file__


def test_the_warning_can_be_made_an_error() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error", UnknownFieldWarning)
        with pytest.raises(UnknownFieldWarning):
            send("leads.create", {"zodiac": 1})


def test_custom_fields_are_known_by_their_prefix() -> None:
    body = {"name": "T", "custom.cf_1": 1, "custom.cf_2.add": "x", "contacts": [{"custom.cf_3": 1}]}
    assert send("leads.create", body) == body


def test_changes_pickle_as_what_they_say() -> None:
    record = lead()
    record.name = "Sitwell"
    copied = pickle.loads(pickle.dumps(record.changes()))
    assert copied == {"name": "Sitwell"}
    assert type(copied) is dict


@pytest.mark.parametrize("as_model", [True, False])
def test_query_pieces_are_taken_wherever_a_body_holds_a_query(as_model: bool) -> None:
    query = field("lead", "name").exists()
    body = {"type": "set_lead_status", "s_query": query}
    given = BulkEditCreate(type="set_lead_status", s_query=query) if as_model else body
    assert send("bulk_edits.create", given)["s_query"] == query.to_dict()
    request = {"query": {"type": "and", "queries": [query]}, "sort": [query.field.asc()]}
    sent = send("advanced_filtering.search", request)
    assert sent["query"]["queries"] == [query.to_dict()]
