"""Custom values as they are written: every type, single and multiple, on every kind of record."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.sandbox.http_api import Api


def _key(api: Api, path: str = "lead", **values: Any) -> str:
    return f"custom.{api.field(path, **values)['id']}"


@pytest.mark.parametrize(
    ("kind", "sent", "kept"),
    [
        ("text", "Some words", "Some words"),
        ("text", 5, "5"),
        ("number", 2, 2),
        ("number", 5.5, 5.5),
        ("number", "1,200.5", 1200.5),
        ("date", "2026-06-12", "2026-06-12"),
        ("date", "2026-06-12T10:00:00+02:00", "2026-06-12"),
        ("datetime", "2026-06-27T22:00:00-08:00", "2026-06-28T06:00:00+00:00"),
        ("hidden", {"any": ["thing"]}, {"any": ["thing"]}),
    ],
)
def test_a_value_is_converted_to_what_its_type_keeps(
    api: Api, kind: str, sent: object, kept: object
) -> None:
    key = _key(api, type=kind)
    lead = api.lead(**{key: sent})
    assert lead[key] == kept
    assert api.get(f"/lead/{lead['id']}/")[key] == kept


@pytest.mark.parametrize(
    ("field", "sent"),
    [
        ({"type": "text"}, ["a list"]),
        ({"type": "text"}, True),
        ({"type": "number"}, "many"),
        ({"type": "number"}, True),
        ({"type": "date"}, "12.06.2026"),
        ({"type": "date"}, 20260612),
        ({"type": "datetime"}, "noon"),
        ({"type": "choices", "choices": ["A", "B"]}, "C"),
        ({"type": "choices", "choices": ["A", "B"]}, ["A"]),
        ({"type": "choices", "choices": ["A"], "accepts_multiple_values": True}, ["A", "C"]),
        ({"type": "user"}, "user_nobody"),
        ({"type": "contact"}, "cont_nobody"),
    ],
)
def test_a_value_that_its_type_does_not_take_is_refused_by_key(
    api: Api, field: dict[str, Any], sent: object
) -> None:
    key = _key(api, **field)
    assert set(api.refused("POST", "/lead/", {key: sent})["field-errors"]) == {key}


def test_a_user_is_given_by_id_or_by_name(api: Api) -> None:
    key = _key(api, type="user")
    me = api.get("/me/")["id"]
    assert api.lead(**{key: me})[key] == me
    assert api.lead(**{key: "Ines Albrecht"})[key] == me


def test_a_contact_has_to_be_on_the_lead(api: Api) -> None:
    key = _key(api, type="contact")
    lead = api.lead(contacts=[{"name": "Ada"}])
    mine, other = lead["contacts"][0]["id"], api.post("/contact/", {"name": "Gus"})["id"]
    assert api.put(f"/lead/{lead['id']}/", {key: mine})[key] == mine
    assert key in api.refused("PUT", f"/lead/{lead['id']}/", {key: other})["field-errors"]


def test_values_are_added_and_removed_one_by_one(api: Api) -> None:
    key = _key(api, type="choices", choices=["A", "B", "C"], accepts_multiple_values=True)
    lead = api.lead(**{key: ["A"]})
    at = f"/lead/{lead['id']}/"
    assert api.put(at, {f"{key}.add": "C"})[key] == ["A", "C"]
    assert api.put(at, {f"{key}.add": "C"})[key] == ["A", "C"]
    assert api.put(at, {f"{key}.remove": "A"})[key] == ["C"]
    assert key not in api.put(at, {f"{key}.remove": "C"})


def test_a_single_value_becomes_a_list_in_a_field_of_several(api: Api) -> None:
    key = _key(api, type="choices", choices=["A", "B"], accepts_multiple_values=True)
    assert api.lead(**{key: "A"})[key] == ["A"]


@pytest.mark.parametrize("value", [None, ["A", "B"]])
def test_adding_takes_exactly_one_value(api: Api, value: object) -> None:
    key = _key(api, type="choices", choices=["A", "B"], accepts_multiple_values=True)
    lead = api.lead()
    refusal = api.refused("PUT", f"/lead/{lead['id']}/", {f"{key}.add": value})
    assert set(refusal["field-errors"]) == {f"{key}.add"}


def test_nothing_is_added_to_a_field_of_one_value(api: Api) -> None:
    key = _key(api, type="text")
    lead = api.lead()
    assert api.refused("PUT", f"/lead/{lead['id']}/", {f"{key}.add": "x"})["field-errors"]


@pytest.mark.parametrize("nothing", [None, "", []])
def test_null_and_emptiness_unset(api: Api, nothing: object) -> None:
    key = _key(api, type="choices", choices=["A"], accepts_multiple_values=True)
    lead = api.lead(**{key: ["A"]})
    assert key not in api.put(f"/lead/{lead['id']}/", {key: nothing})


def test_one_field_is_written_without_touching_another(api: Api) -> None:
    one, two = _key(api, type="text"), _key(api, type="number")
    lead = api.lead(**{one: "kept", two: 1})
    after = api.put(f"/lead/{lead['id']}/", {two: 2})
    assert (after[one], after[two]) == ("kept", 2)


def test_the_deprecated_forms_by_name_are_taken(api: Api) -> None:
    key = _key(api, type="text", name="Shoe size")
    assert api.lead(custom={"Shoe size": "44"})[key] == "44"
    assert api.lead(**{"custom.Shoe size": "45"})[key] == "45"


@pytest.mark.parametrize(
    ("path", "make"),
    [
        ("contact", lambda api: ("/contact/", api.post("/contact/", {"name": "A"}))),
        ("opportunity", lambda api: ("/opportunity/", api.post("/opportunity/", {}))),
    ],
)
def test_contacts_and_opportunities_carry_values_too(
    api: Api, path: str, make: Callable[[Api], tuple[str, dict[str, Any]]]
) -> None:
    key = _key(api, path, type="choices", choices=["A", "B"], accepts_multiple_values=True)
    at, record = make(api)
    at += f"{record['id']}/"
    assert api.put(at, {f"{key}.add": "A"})[key] == ["A"]
    assert api.put(at, {key: ["B"]})[key] == ["B"]
    assert key not in api.put(at, {key: None})


def test_a_field_of_another_object_is_unknown(api: Api) -> None:
    key = _key(api, "contact", type="text")
    assert set(api.refused("POST", "/lead/", {key: "x"})["field-errors"]) == {key}
