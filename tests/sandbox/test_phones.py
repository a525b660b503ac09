"""Numbers are kept and shown in one form, however they were written."""

from __future__ import annotations

import pytest

from close_async.sandbox.phones import Phone, parse_phone


@pytest.mark.parametrize(
    ("text", "phone"),
    [
        ("2015550100", Phone("+12015550100", "+1 201-555-0100", "US")),
        ("1 (201) 555-0100", Phone("+12015550100", "+1 201-555-0100", "US")),
        ("+49 30 901820", Phone("+4930901820", "+49 30 901820", "DE")),
        ("+44 20 7183 8750", Phone("+442071838750", "+44 20 7183 8750", "GB")),
        ("call me", None),
        ("12", None),
    ],
)
def test_numbers_are_written_in_one_form(text: str, phone: Phone | None) -> None:
    assert parse_phone(text) == phone
