"""From headers to fields of a lead, and from a row's cells to a draft of what it says.

A draft is plain JSON: `{"lead": {...}, "custom": {key: value}, "addresses": [...], "contacts":
[{"id", "name", "title", "emails", "phones", "urls", "custom"}]}`. What a cell leaves empty is not
in it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from difflib import get_close_matches
from typing import Any, Final, cast

from close_async.custom_fields import CustomFields, FieldDefinition
from close_async.errors import InvalidArgument

LEAD_FIELDS: Final = ("id", "name", "url", "description", "status")
ADDRESS_FIELDS: Final = (
    "label",
    "address_1",
    "address_2",
    "city",
    "state",
    "zipcode",
    "country",
)
CONTACT_TEXTS: Final = ("id", "name", "title")
CONTACT_LISTS: Final[Mapping[str, str]] = {"email": "emails", "phone": "phones", "url": "urls"}

_SAME: Final[Mapping[str, str]] = {
    "status_id": "status",
    "status_label": "status",
    "contacts.emails": "contacts.email",
    "contacts.phones": "contacts.phone",
    "contacts.urls": "contacts.url",
}
"""Other names of columns: what an export of leads calls them."""

KNOWN: Final = (
    *LEAD_FIELDS,
    *(f"addresses.{name}" for name in ADDRESS_FIELDS),
    *(f"contacts.{name}" for name in CONTACT_TEXTS),
    *(f"contacts.{name}" for name in CONTACT_LISTS),
)

_EMAIL: Final = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+")

Draft = dict[str, Any]


def empty_draft() -> Draft:
    """Return a draft that says nothing."""
    return {"lead": {}, "custom": {}, "addresses": [], "contacts": []}


class CellError(Exception):
    """A cell that cannot be used.

    Attributes:
        column: The column it is in.
    """

    def __init__(self, column: str, reason: str) -> None:
        super().__init__(reason)
        self.column = column


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the organization.

    Attributes:
        lead_fields: The custom fields of leads.
        contact_fields: The custom fields of contacts.
        statuses: Ids of lead statuses by label in small letters, and by id.
    """

    lead_fields: CustomFields | None = None
    contact_fields: CustomFields | None = None
    statuses: Mapping[str, str] | None = None


class Columns:
    """Says which field each header stands for.

    Args:
        mapping: The user's `columns`: fields by header, `None` for a header to leave out.
        known: Custom fields and statuses.
        key: What leads are found by.

    Attributes:
        left_out: Headers that stand for no field, where `mapping` allows that.
    """

    def __init__(
        self, mapping: Mapping[str, str | None] | None, known: Known, *, key: str = "id"
    ) -> None:
        self._mapping = mapping
        self._key = key
        self._known = known
        self._targets: dict[str, Callable[[Draft, object], None] | None] = {}
        self.left_out: dict[str, None] = {}

    def check(self, headers: Iterable[str], *, table: bool) -> None:
        """Look at headers before rows are taken.

        Args:
            headers: The headers of a table, or those of the first rows.
            table: Whether there are no others.

        Raises:
            InvalidArgument: One stands for no field, or `columns` names one that is not there.
        """
        present = list(headers)
        for header in self._mapping or ():
            if table and header not in present:
                raise InvalidArgument(
                    f"columns: {header!r:.100} is no header; there are"
                    f" {', '.join(map(repr, present[:20]))}",
                    field="columns",
                )
        used: dict[str, str] = {}
        for header in dict.fromkeys(present):
            path = self.path(header)
            self._target(header)
            if path == "id" and self._key != "id":
                raise InvalidArgument(
                    f"columns: {header!r} says which lead it is, and so does the key"
                    f" {self._key!r}; use key='id', or map {header!r} to None",
                    field="columns",
                )
            # A status may be given by id and by label, as an export does.
            several = path == "status" or (path or "").removeprefix("contacts.") in CONTACT_LISTS
            if path is not None and not several:
                twice = used.get(path) or (header if present.count(header) > 1 else None)
                if twice is not None:
                    raise InvalidArgument(
                        f"columns: {twice!r} and {header!r} both stand for {path}", field="columns"
                    )
                used[path] = header

    def path(self, header: str) -> str | None:
        """Return the field that a header stands for, or `None` if it is left out.

        Raises:
            InvalidArgument: It stands for none.
        """
        if self._mapping is not None and header in self._mapping:
            chosen = self._mapping[header]
            if chosen is None:
                return None
            path = _canonical(chosen)
            if path is None:
                raise InvalidArgument(
                    f"columns: {header!r} is mapped to {chosen!r}, which is no field of a lead"
                    f"{_near(chosen)}",
                    field="columns",
                )
            return path
        path = _canonical(header)
        if path is not None:
            return path
        if self._mapping is not None:
            self.left_out[header] = None
            return None
        raise InvalidArgument(
            f"columns: {header!r:.100} is no field of a lead{_near(header)}; map it to one, or to"
            " None to leave it out",
            field="columns",
        )

    def draft(self, values: Mapping[str, Any]) -> Draft:
        """Return what a row says.

        Args:
            values: Its cells by header; a cell may hold a list, or nested objects as in Close.

        Raises:
            CellError: A cell cannot be used.
        """
        draft = empty_draft()
        for header, value in values.items():
            if _is_empty(value):
                continue
            try:
                put = self._target(header)
                if put is not None:
                    put(draft, value)
            except CellError as error:
                raise CellError(header, str(error)) from None
            except InvalidArgument as error:
                raise CellError(header, error.message) from None
        for name in ("addresses", "contacts"):
            draft[name] = [each for each in draft[name] if each and each != {"custom": {}}]
        return draft

    def _target(self, header: str) -> Callable[[Draft, object], None] | None:
        if header not in self._targets:
            path = self.path(header)
            self._targets[header] = None if path is None else self._put(path)
        return self._targets[header]

    def _put(self, path: str) -> Callable[[Draft, object], None]:
        known = self._known
        if path in {"contacts", "addresses", "custom"}:
            return {"contacts": self._contacts, "addresses": _addresses, "custom": self._custom}[
                path
            ]
        if path == "status":
            return lambda draft, value: self._set_status(draft["lead"], value)
        if path in LEAD_FIELDS:
            return lambda draft, value: _set(draft["lead"], path, _text(value))
        first, _, rest = path.partition(".")
        if first == "custom":
            assert known.lead_fields is not None
            field = known.lead_fields[rest]
            return lambda draft, value: _set(draft["custom"], field.key, _custom(field, value))
        if first == "addresses":
            return lambda draft, value: _set(_first(draft["addresses"]), rest, _text(value))
        return lambda draft, value: self._contact(_first(draft["contacts"]), rest, value)

    def _contact(self, contact: Draft, name: str, value: object) -> None:
        if name in CONTACT_TEXTS:
            contact[name] = _text(value)
        elif name.startswith("custom."):
            assert self._known.contact_fields is not None
            field = self._known.contact_fields[name.removeprefix("custom.")]
            contact.setdefault("custom", {})[field.key] = _custom(field, value)
        else:
            kind, _, type = name.partition(".")
            for each in _listed(kind, value):
                entry = _entry(kind, each, type)
                held = contact.setdefault(CONTACT_LISTS[kind], [])
                if entry not in held:
                    held.append(entry)

    def _contacts(self, draft: Draft, value: object) -> None:
        """Take contacts as Close has them: one object, or a list of them."""
        for given in _objects(value, "contacts"):
            contact: Draft = {}
            for name, held in given.items():
                path = _canonical(f"contacts.{name}")
                if _is_empty(held):
                    continue
                if name == "custom" and isinstance(held, Mapping):
                    for inner, custom in cast("Mapping[str, object]", held).items():
                        if not _is_empty(custom):
                            self._contact(contact, f"custom.{inner}", custom)
                elif path is not None:
                    self._contact(contact, path.removeprefix("contacts."), held)
                elif self._mapping is None:
                    raise CellError("contacts", f"{name!r} is no field of a contact")
                else:
                    self.left_out[f"contacts.{name}"] = None
            draft["contacts"].append(contact)

    def _custom(self, draft: Draft, value: object) -> None:
        """Take custom fields as one object, by name or id."""
        for given in _objects(value, "custom"):
            for name, held in given.items():
                if not _is_empty(held):
                    self._put(f"custom.{name}")(draft, held)

    def _set_status(self, lead: Draft, value: object) -> None:
        status = self._status(value)
        if lead.setdefault("status_id", status) != status:
            raise CellError("status", f"{value!r:.80} is another status than the row's other one")

    def _status(self, value: object) -> str:
        text = _text(value)
        statuses = self._known.statuses or {}
        found = statuses.get(text) or statuses.get(text.casefold())
        if found is None:
            labels = [name for name in statuses if not name.startswith("stat_")]
            near = get_close_matches(text.casefold(), labels, n=1)
            hint = f"; did you mean {near[0]!r}?" if near else f"; there are {', '.join(labels)}"
            raise CellError("status", f"{text!r:.80} is no status of a lead{hint}")
        return found


def needs(headers: Iterable[str], values: Iterable[Mapping[str, Any]] = ()) -> frozenset[str]:
    """Return what must be known to read these columns: `"lead"`, `"contact"`, `"statuses"`.

    Args:
        headers: The headers, or the fields that they are mapped to.
        values: Rows, in which contacts may be nested.
    """
    found: set[str] = set()
    for header in headers:
        path = _canonical(header) or ""
        if path.startswith("custom"):
            found.add("lead")
        elif path.startswith("contacts.custom."):
            found.add("contact")
        elif path == "status":
            found.add("statuses")
    for row in values:
        nested = row.get("contacts")
        if nested is not None and "custom" in str(nested):
            found.add("contact")
    return frozenset(found)


def _canonical(name: str) -> str | None:
    """Return a field's path by a header of that form, or `None` if it is not of that form."""
    text = name.strip()
    low = text.lower()
    if low in {"contacts", "addresses", "custom"}:
        return low
    low = _SAME.get(low, low)
    if low in KNOWN:
        return low
    for prefix in ("custom.", "contacts.custom."):
        if low.startswith(prefix) and len(text) > len(prefix):
            return prefix + text[len(prefix) :]
    typed = re.fullmatch(r"contacts\.(email|phone|url)s?\.(\w+)", low)
    return f"contacts.{typed[1]}.{typed[2]}" if typed else None


def _near(name: str) -> str:
    plain = {path.rpartition(".")[2]: path for path in reversed(KNOWN)}
    low = name.strip().lower()
    near = get_close_matches(low, KNOWN, n=1, cutoff=0.7)
    near = near or [plain[each] for each in get_close_matches(low, plain, n=1, cutoff=0.7)]
    return f"; did you mean {near[0]!r}?" if near else ""


def _set(holder: Draft, name: str, value: object) -> None:
    holder[name] = value


def _first(holder: list[Draft]) -> Draft:
    if not holder:
        holder.append({})
    return holder[0]


def _is_empty(value: object) -> bool:
    if isinstance(value, str):
        return not value.strip()
    return value is None or (isinstance(value, list | dict) and not value)


def _text(value: object) -> str:
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, int | float) and not isinstance(value, bool):
        whole = isinstance(value, float) and value.is_integer()
        return str(int(value)) if whole else str(value)
    raise CellError("", f"expected a text, not {type(value).__name__}")


def _objects(value: object, name: str) -> list[Mapping[str, Any]]:
    if isinstance(value, str):  # as an export to CSV writes them
        try:
            value = json.loads(value)
        except ValueError:
            raise CellError(name, f"{value!r:.80} is not JSON") from None
    listed = cast("list[object]", value) if isinstance(value, list) else [value]
    for each in listed:
        if not isinstance(each, Mapping):
            raise CellError(name, f"expected an object, or a list of them, not {each!r:.80}")
    return cast("list[Mapping[str, Any]]", listed)


def _addresses(draft: Draft, value: object) -> None:
    for given in _objects(value, "addresses"):
        unknown = next((name for name in given if name not in ADDRESS_FIELDS), None)
        if unknown is not None:
            raise CellError("addresses", f"{unknown!r:.80} is no field of an address")
        draft["addresses"].append(
            {name: _text(held) for name, held in given.items() if not _is_empty(held)}
        )


def _listed(kind: str, value: object) -> list[object]:
    """Return the values of a cell: a list is one, and a text may hold several."""
    if isinstance(value, list):
        several = cast("list[object]", value)
        return [each for held in several for each in _listed(kind, held) if not _is_empty(each)]
    if not isinstance(value, str):
        return [value]
    separator = r"[;\n]" if kind == "url" else r"[;,\n]"
    return [part.strip() for part in re.split(separator, value) if part.strip()]


def _entry(kind: str, value: object, type: str) -> Draft:
    if isinstance(value, Mapping):
        given = cast("Mapping[str, object]", value)
        held = given.get("type")
        type = held if isinstance(held, str) else type
        value = given.get(kind)
    text = _text(value)
    if kind == "email" and not _EMAIL.fullmatch(text):
        raise CellError("", f"{text!r:.80} is no e-mail address")
    if kind == "phone" and sum(character.isdigit() for character in text) < 5:
        raise CellError("", f"{text!r:.80} is no phone number")
    if kind == "phone" and text.startswith("00"):
        text = f"+{text[2:]}"
    return {kind: text, "type": type} if type else {kind: text}


def _custom(field: FieldDefinition, value: object) -> object:
    """Return a custom field's value as Close takes it, from a cell or a value of its own type."""
    if field.accepts_multiple_values:
        if isinstance(value, str):
            value = [part.strip() for part in re.split(r"[;\n]", value) if part.strip()]
        if isinstance(value, list):
            return field.encode([_typed(field, each) for each in cast("list[object]", value)])
    return field.encode(_typed(field, value))


def _typed(field: FieldDefinition, value: object) -> object:
    """Return a text as the type of a field's values; other values are the field's to check."""
    if not isinstance(value, str):
        return _text(value) if field.type in {"text", "textarea"} else value
    text = value.strip()
    try:
        if field.type == "number":
            number = float(text)
            return int(text) if re.fullmatch(r"[+-]?\d+", text) else number
        if field.type == "date":
            return date.fromisoformat(text)
        if field.type == "datetime":
            return datetime.fromisoformat(text)
    except ValueError:
        pass  # the field says what it takes
    return text
