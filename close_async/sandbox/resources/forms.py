"""Forms and what was filled in. The interface makes forms; a sandbox starts with one.

`submit_form` is somebody filling one in: with an e-mail address that a contact has it goes to
that contact, otherwise a lead is made.

https://developer.close.com/api/resources/forms/list
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from close_async.sandbox.resources.activities import activity
from close_async.sandbox.resources.fields import Field
from close_async.sandbox.resources.resource import Resource
from close_async.sandbox.store.cause import Cause, SystemCause
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

_PAGE = "https://www.sandbox.example/contact"
_SEEDED = 5


def submit_form(
    state: State, cause: Cause, form: Record, values: Mapping[str, Any], contact: Record
) -> Record:
    """A form is filled in.

    Args:
        state: where it goes.
        cause: who brings it in.
        form: the form.
        values: what was filled in, by the names of the form's fields.
        contact: who filled it in.

    Raises:
        ValueError: a field that the form does not have.
    """
    return FORM_SUBMISSIONS.make(state, cause, _filled_in(form, values, contact))


def _filled_in(form: Record, values: Mapping[str, Any], contact: Record) -> Record:
    ids = {field["name"]: field["id"] for field in form["field_definitions"]}
    for name in values:
        if name not in ids:
            raise ValueError(f"values: the form {form['name']!r} has no field {name!r}")
    return {
        "lead_id": contact["lead_id"],
        "contact_id": contact["id"],
        "user_id": None,
        "form_id": form["id"],
        "form_configuration_id": form["_configuration_id"],
        "values": {ids[name]: value for name, value in values.items()},
        "values_by_name": dict(values),
        "origin": "embedded",
        "source_url": f"{_PAGE}?from=sandbox",
        "source_url_normalized": _PAGE,
        "ip_address": "192.0.2.10",
    }


def _form_name(state: State, record: Record) -> Any:
    form = FORMS.get(state, record["form_id"])
    return None if form is None else form["name"]


def _seed_form(state: State, rng: random.Random) -> Iterator[Record]:
    del rng
    date = next(iter(state.users))["date_created"]
    choices = [{"label": word, "value": word.lower()} for word in ("Offer", "Demonstration")]
    fields = [("Name", "text", None), ("Email", "email", None), ("Interest", "choices", choices)]
    definitions: list[Record] = []
    for name, kind, allowed in fields:
        definition: Record = {"id": state.ids.short("ffd"), "name": name, "type": kind}
        definitions.append(definition if allowed is None else {**definition, "choices": allowed})
    yield FORMS.new(
        state,
        SystemCause(),
        {
            "name": "Talk to us",
            "field_definitions": definitions,
            "date_created": date,
            "date_updated": date,
            "_configuration_id": state.ids.short("formcfg"),
        },
    )


def _seed_submissions(state: State, rng: random.Random) -> Iterator[Record]:
    form = next(iter(FORMS.table(state)))
    people = (row for row in state.contacts if row["emails"])
    wanted = 0 if state.config.shape == "bare" else _SEEDED
    for contact in islice(people, wanted):
        values = {
            "Name": contact["name"],
            "Email": contact["emails"][0]["email"],
            "Interest": rng.choice(["offer", "demonstration"]),
        }
        date = contact["date_created"]
        record = {
            **_filled_in(form, values, contact),
            **dict.fromkeys(("date_created", "date_updated", "activity_at"), date),
        }
        yield FORM_SUBMISSIONS.new(state, SystemCause(), record)


FORMS = Resource(
    kind="form",
    path="/form/",
    prefix="form",
    operations=("list", "get"),
    fields=(
        Field("name"),
        Field("is_archived", default=False),
        Field("field_definitions", default=[]),
        Field("_configuration_id", hidden=True),
    ),
    events=False,
    newest_first=False,
    flags=("is_archived",),
    seed=_seed_form,
)

FORM_SUBMISSIONS = activity(
    "FormSubmission",
    (
        Field("form_id"),
        Field("form_configuration_id"),
        Field("values", default={}),
        Field("values_by_name", default={}),
        Field("origin"),
        Field("source_url"),
        Field("source_url_normalized"),
        Field("ip_address"),
    ),
    operations=("list", "get", "delete"),
    derived={"form_name": _form_name},
    filters=("form_id",),
    seed=_seed_submissions,
)
