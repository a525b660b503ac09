"""Phone numbers as Close keeps and shows them."""

from __future__ import annotations

from dataclasses import dataclass

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat


@dataclass(frozen=True, slots=True)
class Phone:
    """A number: in E.164, as it is shown, and its country in two letters."""

    number: str
    formatted: str
    country: str | None


def parse_phone(text: str) -> Phone | None:
    """A number from how people write it; one without a country is taken as American.

    Returns:
        None where no such number is possible.
    """
    try:
        parsed = phonenumbers.parse(text, "US")
    except NumberParseException:
        return None
    if not phonenumbers.is_possible_number(parsed):
        return None
    country = phonenumbers.region_code_for_number(parsed)
    if country is None and parsed.country_code is not None:
        country = phonenumbers.region_code_for_country_code(parsed.country_code)
    return Phone(
        phonenumbers.format_number(parsed, PhoneNumberFormat.E164),
        phonenumbers.format_number(parsed, PhoneNumberFormat.INTERNATIONAL),
        None if country in (None, "ZZ", "001") else country,
    )


def time_zone_of(number: str) -> str | None:
    """The time zone where a number in E.164 is from; None where it may be from several or none."""
    # The table of zones is large, and only who asks needs it. Parsing would take a hundred times
    # as long as looking up the longest prefix that it knows.
    from phonenumbers.tzdata import TIMEZONE_DATA, TIMEZONE_LONGEST_PREFIX

    digits = number.removeprefix("+")
    for length in range(min(len(digits), TIMEZONE_LONGEST_PREFIX), 0, -1):
        zones = TIMEZONE_DATA.get(digits[:length])
        if zones is not None:
            return zones[0] if len(zones) == 1 else None
    return None
