"""What a lead is found by: the key's values in rows and in leads, brought to one form."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, NamedTuple, TypeAlias, cast
from urllib.parse import quote

from close_async.custom_fields import CustomFields, FieldDefinition
from close_async.errors import InvalidArgument

KeyKind: TypeAlias = Literal["id", "email", "phone", "url", "name", "custom"]

SHORT: Final = 1_600
"""Characters of a query, so that the URL stays below the 2,000 that Close takes."""

LONG: Final = 7_000
"""Characters of a query in a body, for a server that reads it there."""

_EXACT: Final[Mapping[str, str]] = {"id": "id", "email": "email_address", "phone": "phone_number"}
"""Keywords of the text query whose values are compared as a whole."""

_CUSTOM_KEYS: Final = frozenset({"text", "textarea", "number", "choices", "hidden"})


class QueryStyle(NamedTuple):
    """How a query for many values is written.

    Attributes:
        use_in: Whether values are listed with `in`, and not with `or`.
        longest: How many characters it may have, encoded.
    """

    use_in: bool
    longest: int


STYLES: Final = (QueryStyle(True, LONG), QueryStyle(True, SHORT), QueryStyle(False, SHORT))
"""From the fewest calls to what every server understands."""


@dataclass(frozen=True, slots=True)
class Key:
    """What leads are known by in an import.

    Attributes:
        kind: Which of their fields it is.
        field: The custom field, where it is one.
    """

    kind: KeyKind
    field: FieldDefinition | None = None

    @property
    def column(self) -> str:
        """The column that holds it."""
        if self.field is not None:
            return self.field.key
        return f"contacts.{self.kind}" if self.of_contact else self.kind

    @property
    def of_contact(self) -> bool:
        """Whether it belongs to a lead's contacts, of which a lead may have several."""
        return self.kind in {"email", "phone"}

    @classmethod
    def of(cls, name: object, fields: CustomFields | None) -> Key:
        """Return the key of a name.

        Args:
            name: `"id"`, `"email"`, `"phone"`, `"url"`, `"name"` or `"custom.<name or id>"`.
            fields: The custom fields of leads.

        Raises:
            InvalidArgument: There is none of that name, or leads cannot be found by it.
        """
        if name in {"id", "email", "phone", "url", "name"}:
            return cls(cast("Any", name))
        if not isinstance(name, str) or not name.startswith("custom."):
            raise InvalidArgument(
                f"key: {name!r:.100} is none of 'id', 'email', 'phone', 'url', 'name' and"
                " 'custom.<name or id>'",
                field="key",
            )
        assert fields is not None
        field = fields[name]
        if field.type not in _CUSTOM_KEYS or field.accepts_multiple_values:
            several = " with several values" if field.accepts_multiple_values else ""
            raise InvalidArgument(
                f"key: leads cannot be found by {field}, of the type {field.type!r}{several}",
                field="key",
            )
        return cls("custom", field)

    def check(self, draft: Mapping[str, Any]) -> None:
        """Look whether leads can be found by what a row says.

        Raises:
            InvalidArgument: A phone number does not say of which country it is.
        """
        if self.kind != "phone":
            return
        for contact in draft["contacts"]:
            for each in contact.get("phones") or ():
                digits = re.sub(r"\D", "", each["phone"])
                american = len(digits) == 10 or (len(digits) == 11 and digits[0] == "1")
                if is_national(each["phone"]) and not american:
                    raise InvalidArgument(
                        f"{each['phone']!r} needs its country (+…) for leads to be found by it",
                        field=self.column,
                    )

    def of_draft(self, draft: Mapping[str, Any]) -> list[str]:
        """Return the values of the key in a row's draft."""
        return list(dict.fromkeys(self._values({**draft["lead"], **draft["custom"], **draft})))

    def of_lead(self, lead: Mapping[str, Any]) -> set[str]:
        """Return the values of the key that a lead in Close has."""
        return set(self._values(lead))

    def _values(self, lead: Mapping[str, Any]) -> Iterator[str]:
        if self.of_contact:
            for contact in lead.get("contacts") or ():
                for each in contact.get(f"{self.kind}s") or ():
                    yield normalised(self.kind, each.get(self.kind))
            return
        value = lead.get(self.kind if self.field is None else self.field.key)
        text = normalised(self.kind, value)
        if text:
            yield text

    @property
    def takes_in(self) -> bool:
        """Whether its values are compared as a whole, so that `in` may list many of them."""
        return self.kind in _EXACT

    def queries(self, values: list[str], style: QueryStyle) -> Iterator[tuple[str, list[str]]]:
        """Yield text queries that together find every lead with one of these values.

        They may find more: who asks compares `of_lead`. Each comes with the values it is for.

        Args:
            values: The values to look for.
            style: How to write them.
        """
        use_in, longest = style
        start, between, end = (f"{self._keyword} in (", ",", ")") if use_in else ("", " or ", "")
        terms: list[str] = []
        held: list[str] = []
        length = len(quote(start + end))
        for value in values:
            term = _quoted(value) if use_in else f"{self._keyword}:{_quoted(value)}"
            cost = len(quote(term + between))
            if held and length + cost > longest:
                yield start + between.join(terms) + end, held
                terms, held, length = [], [], len(quote(start + end))
            terms.append(term)
            held.append(value)
            length += cost
        if held:
            yield start + between.join(terms) + end, held

    @property
    def _keyword(self) -> str:
        return _EXACT.get(self.kind, self.kind) if self.field is None else self.field.key


def normalised(kind: str, value: object) -> str:
    """Return the form in which two values of a key are compared.

    Args:
        kind: `"email"`, `"phone"`, `"url"`, `"name"`, `"id"` or `"custom"`.
        value: The value; what is not set gives an empty text.
    """
    if value is None or value == "":
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = " ".join(str(value).split())
    if kind == "email":
        return text.lower()
    if kind == "phone":
        return phone_digits(text)
    if kind == "url":
        return plain_url(text)
    if kind == "name":
        return text.casefold()
    return text


def phone_digits(text: str) -> str:
    """Return a number as Close stores it: `+` and digits; ten digits alone are American."""
    digits = re.sub(r"\D", "", text)
    international = text.lstrip().startswith("+")
    if not international and digits.startswith("00"):
        digits = digits[2:]
    elif not international and len(digits) == 10:
        digits = f"1{digits}"
    return f"+{digits}" if digits else ""


def is_national(text: str) -> bool:
    """Say whether a phone number lacks its country, so that Close decides which one it is of."""
    text = text.strip()
    return not text.startswith(("+", "00")) and len(national_digits(text)) >= 7


def same_phone(one: str, other: str) -> bool:
    """Say whether two numbers are the same where one of them lacks its country."""
    if is_national(other) and national_digits(one).endswith(national_digits(other)):
        return True
    return is_national(one) and national_digits(other).endswith(national_digits(one))


def national_digits(text: str) -> str:
    """Return the digits of a number that a country's code may stand in front of."""
    return re.sub(r"\D", "", text).lstrip("0")


def plain_url(text: str) -> str:
    """Return a URL without what two ways to write the same one differ in."""
    rest = re.sub(r"^[a-z][a-z0-9+.-]*://", "", text.strip(), flags=re.IGNORECASE)
    host, slash, path = rest.partition("/")
    return (host.lower() + slash + path).rstrip("/")


def _quoted(value: str) -> str:
    # A quote cannot be written inside quotes; phrases are found without it just as well.
    return '"' + value.replace('"', " ").replace("\\", " ") + '"'
