"""Phone numbers of the organization. Renting one makes a number up and dials nobody.

A sandbox starts with a number of the first user and one that all share.

https://developer.close.com/api/resources/phone-numbers/list
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import phonenumbers

from close_async.sandbox.clock import moment
from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.errors import Refusal, problem
from close_async.sandbox.http.messages import Call, Response
from close_async.sandbox.http.paging import Match
from close_async.sandbox.http.routes import Route
from close_async.sandbox.phones import parse_phone
from close_async.sandbox.resources.fields import (
    Field,
    choice,
    flag,
    integer,
    list_of,
    phone,
    read_fields,
    reference,
    secure_url,
    text_up_to,
)
from close_async.sandbox.resources.numbers import OUR_NUMBER
from close_async.sandbox.resources.resource import Resource
from close_async.sandbox.store.cause import SystemCause
from close_async.sandbox.store.outbox import Message
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

_NORTH_AMERICA = ("CA", "PR", "US")
_WITH_MESSAGES = frozenset({*_NORTH_AMERICA, "AU", "DE", "FR", "GB", "NL", "SE"})
_BILLED_DAYS = 30

_ASKED = (
    Field("country", text_up_to(2), required=True),
    Field("sharing", choice("personal", "group"), default="personal"),
    Field("prefix", text_up_to(6)),
    Field("with_sms", flag),
    Field("with_mms", flag),
    Field("carrier_type", choice("local", "national", "mobile", "tollfree")),
    Field("bundle_id"),
)


def _rent(call: Call) -> Response:
    """POST /phone_number/request/internal/"""
    state, checks = call.state, Checks(call.body)
    asked: Record = {field.name: field.default for field in _ASKED}
    asked.update(read_fields(call, checks, _ASKED, new=True))
    country = str(asked["country"] or "").upper()
    if "country" not in checks.fields and not phonenumbers.country_code_for_region(country):
        checks.wrong("country", "Not a valid choice.")
    prefix = asked["prefix"]
    if prefix and not prefix.isdigit():
        checks.wrong("prefix", "A prefix has digits only.")
    checks.done()
    kind = asked["carrier_type"] or "local"
    speaks = country in _WITH_MESSAGES and kind != "tollfree"
    if (asked["with_sms"] or asked["with_mms"]) and not speaks:
        text = "There are only numbers without text messages here."
        raise Refusal(400, {**problem([text]), "status": "has-voice-only"})
    number = _free_number(state, country, prefix)
    if number is None:
        checks.wrong("prefix", "There are no numbers with this prefix.")
        checks.done()
    group = asked["sharing"] == "group"
    with_sms = speaks and asked["with_sms"] is not False
    with_mms = speaks and asked["with_mms"] is not False and country in _NORTH_AMERICA
    countries = list(_NORTH_AMERICA) if country in _NORTH_AMERICA else [country]
    record = PHONE_NUMBERS.make(
        state,
        call,
        {
            "number": number,
            "country": country,
            "user_id": None if group else call.user_id,
            "is_group_number": group,
            "participants": [row["id"] for row in state.users] if group else [call.user_id],
            "sms_enabled": with_sms,
            "mms_enabled": with_mms,
            "supports_sms_to_countries": countries if with_sms else [],
            "supports_mms_to_countries": countries if with_mms else [],
            "carrier": "twilio",
            "carrier_type": kind,
            "bundle_id": asked["bundle_id"],
            "last_billed_price": 1.15,
            "next_billing_on": moment(
                state.clock.now() + timedelta(days=_BILLED_DAYS).total_seconds()
            ),
        },
    )
    state.outbox.append(
        Message(
            "phone_number",
            to=(record["number"],),
            object_id=record["id"],
            date=state.clock.iso(),
            more={"country": country, "sharing": asked["sharing"]},
        )
    )
    return Response(PHONE_NUMBERS.show(state, record), 201)


def _free_number(state: State, country: str, prefix: str | None) -> str | None:
    """A number of a country that nobody has yet; None if none begins like that."""
    example = phonenumbers.example_number(country)
    if example is None or example.national_number is None:
        return None
    national = str(example.national_number)
    start = prefix or national[: len(national) - 4]
    if country in ("US", "CA"):
        start = (prefix or "415")[:6]
        start += "555"[: max(0, 6 - len(start))]
    if len(start) > len(national) - 2:
        return None
    taken = {row["number"] for row in PHONE_NUMBERS.table(state)}
    places = len(national) - len(start)
    for tried in range(200, 10**places):
        number = f"+{example.country_code}{start}{tried:0{places}d}"
        parsed = parse_phone(number)
        if parsed is not None and parsed.number == number and number not in taken:
            return number
    return None


def _check(call: Call, checks: Checks, values: Record, before: Record | None) -> None:
    del call, before
    for name in ("participants", "phone_numbers"):
        if values.get(name, ...) is None:
            values[name] = []
    greeting = values.get("voicemail_greeting_url")
    if greeting is not None and not greeting.lower().endswith((".mp3", ".wav")):
        checks.wrong("voicemail_greeting_url", "A greeting is an MP3 or WAV file.")


def _select(call: Call) -> Match | None:
    wanted = call.query.get("participant_user_id")
    return (lambda row: wanted in row["participants"]) if wanted else None


def _formatted(key: str) -> Any:
    def written(state: State, record: Record) -> Any:
        del state
        value = record[key]
        found = parse_phone(value) if value else None
        return None if found is None else found.formatted

    return written


def _all_formatted(state: State, record: Record) -> list[str]:
    del state
    found = [parse_phone(number) for number in record["phone_numbers"]]
    return [each.formatted for each in found if each is not None]


def _seed(state: State, rng: random.Random) -> Iterator[Record]:
    del rng
    users = list(state.users)
    date = users[0]["date_created"]
    dates = {"date_created": date, "date_updated": date}
    yield PHONE_NUMBERS.new(
        state,
        SystemCause(),
        {
            **dates,
            "number": OUR_NUMBER,
            "label": "Main number",
            "user_id": users[0]["id"],
            "participants": [users[0]["id"]],
        },
    )
    yield PHONE_NUMBERS.new(
        state,
        SystemCause(),
        {
            **dates,
            "number": "+14155550101",
            "label": "Everybody",
            "is_group_number": True,
            "participants": [user["id"] for user in users],
        },
    )


_COUNTRIES = list_of(text_up_to(2))

PHONE_NUMBERS = Resource(
    kind="phone_number",
    path="/phone_number/",
    prefix="phon",
    operations=("list", "get", "update", "delete"),
    fields=(
        Field("number", phone, read_only=True),
        Field("label", text_up_to(1000)),
        Field("type", default="internal", read_only=True),
        Field("country", default="US", read_only=True),
        Field("user_id", read_only=True),
        Field("is_group_number", default=False, read_only=True),
        Field("participants", list_of(reference("user")), default=[]),
        Field("phone_numbers", list_of(phone), default=[]),
        Field("forward_to", phone),
        Field("forward_to_enabled", flag, default=False, nullable=False),
        Field("press_1_to_accept", flag, default=False, nullable=False),
        Field("inbound_ring_duration", integer(15, 90)),
        Field("voicemail_greeting_url", secure_url),
        Field("sms_enabled", default=True, read_only=True),
        Field("mms_enabled", default=True, read_only=True),
        Field("supports_sms_to_countries", _COUNTRIES, default=["CA", "US"], read_only=True),
        Field("supports_mms_to_countries", _COUNTRIES, default=["CA", "US"], read_only=True),
        Field("carrier", read_only=True),
        Field("carrier_type", read_only=True),
        Field("address_id", read_only=True),
        Field("bundle_id", read_only=True),
        Field("is_premium", default=False, read_only=True),
        Field("is_verified", default=True, read_only=True),
        Field("was_ported", default=False, read_only=True),
        Field("last_billed_price", read_only=True),
        Field("next_billing_on", read_only=True),
    ),
    derived={
        "number_formatted": _formatted("number"),
        "forward_to_formatted": _formatted("forward_to"),
        "phone_numbers_formatted": _all_formatted,
    },
    follows={
        "forward_to": ("forward_to_formatted",),
        "phone_numbers": ("phone_numbers_formatted",),
    },
    stamps=("organization_id", "date_created", "date_updated"),
    short_ids=False,
    newest_first=False,
    filters=("number", "user_id"),
    flags=("is_group_number",),
    check=_check,
    select=_select,
    seed=_seed,
    extra=(Route("POST", "/phone_number/request/internal/", _rent),),
)
