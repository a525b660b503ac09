"""Models such as openapi-python-client writes by itself, as the measure for our decoding.

Its output for the lead, and what a lead holds, of Close's document would fill a thousand lines of
repetition. The statements are made here from a table instead, one by one as its templates write
them (0.29): a copied dict that is popped from, a nested function for each key that may be null,
imports inside `from_dict`, attrs classes without slots. No vendor prose, no generated file.
"""

from __future__ import annotations

import datetime
from enum import Enum
from textwrap import indent
from typing import Any, Final, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field


class Unset:
    """As in the generator's `types` module."""

    def __bool__(self) -> bool:
        return False


UNSET: Final = Unset()


class OpportunityStatusType(str, Enum):  # noqa: UP042  # as generated
    """A closed enum, as generated."""

    ACTIVE = "active"
    LOST = "lost"
    WON = "won"


class OpportunityValuePeriod(str, Enum):  # noqa: UP042  # as generated
    """A closed enum, as generated."""

    ANNUAL = "annual"
    MONTHLY = "monthly"
    ONE_TIME = "one_time"


# Kinds: s plain, t time, d date, n… the same or null, [X] list of X, X nested or enum; ! required.
_TABLE: Final = {
    "ContactEmail": "email s!, type s!, is_unsubscribed s",
    "ContactPhone": "phone s!, type s!, country ns, phone_formatted s",
    "ContactUrl": "type s!, url s!",
    "LeadAddress": (
        "address_1 ns!, address_2 ns!, city ns!, country ns!, label ns!, state ns!, zipcode ns!"
    ),
    "Item": "",
    "Contact": (
        "created_by ns!, date_created t!, date_updated t!, display_name s, id s!, name ns!,"
        " organization_id s!, title ns!, updated_by ns!, emails [ContactEmail],"
        " integration_links [Item], lead_id ns, lead_suggestions_operation_id ns,"
        " phones [ContactPhone], recent_calls [Item], subscriptions [Item], timezone ns,"
        " timezone_source ns, urls [ContactUrl]"
    ),
    "Opportunity": (
        "annualized_expected_value ns, annualized_value ns, confidence s!, contact_id ns,"
        " created_by ns!, date_created t!, date_lost nt, date_updated t!, date_won nd,"
        " expected_value ns, id s!, lead_id s!, note ns!, organization_id s!, status_id s!,"
        " updated_by ns!, user_id s, value ns!, value_period OpportunityValuePeriod!,"
        " attachments [Item], comment_summary nItem, contact_name ns, created_by_name ns,"
        " integration_links [Item], is_stalled s, lead_name ns, lead_primary_email nContactEmail,"
        " lead_primary_phone nItem, pipeline_id ns, pipeline_name ns, stall_status nItem,"
        " status_display_name s, status_label s, status_type OpportunityStatusType,"
        " suggested_action nItem, updated_by_name ns, user_name ns, value_currency ns,"
        " value_formatted ns"
    ),
    "Lead": (
        "contact_ids s, created_by ns!, date_created t!, date_updated t!, description ns!,"
        " html_url s!, id s!, name ns!, organization_id s!, status_id s!, updated_by ns!, url ns!,"
        " addresses [LeadAddress], contacts [Contact], contacts_summary s, created_by_name ns,"
        " display_name s, integration_links [Item], localtime nt, opportunities [Opportunity],"
        " primary_address_summary ns, primary_email nContactEmail, primary_phone nContactPhone,"
        " recent_calls [Item], source ns, status_label s, summaries [Item], tasks [Item],"
        " updated_by_name ns"
    ),
    "LeadsListResponse200": "data [Lead]!, has_more s!",
}
_READERS: Final = {
    "t": "datetime.datetime.fromisoformat({})",
    "d": "datetime.date.fromisoformat({})",
    "s": "{}",
}


def _statements(name: str, kind: str, required: bool) -> str:
    """Return what the generator's templates write for one key of `from_dict`."""
    popped = f'd.pop("{name}")' if required else f'd.pop("{name}", UNSET)'
    if kind.startswith("["):
        model = kind.strip("[]")
        loop = f"{name} = []\nfor item_data in _{name}:\n    item = {model}.from_dict(item_data)\n"
        loop += f"    {name}.append(item)"
        if required:
            return f"_{name} = {popped}\n{loop}"
        guarded = indent(loop, "    ")
        return f"_{name} = {popped}\n{name} = UNSET\nif _{name} is not UNSET:\n{guarded}"
    if kind.startswith("n"):
        inner = kind[1:]
        body = "if data is None:\n    return data\n"
        body += "" if required else "if isinstance(data, Unset):\n    return data\n"
        if inner != "s":
            expected = "str" if inner in _READERS else "dict"
            read = _READERS.get(inner, f"{inner}.from_dict({{}})").format("data")
            body += f"try:\n    if not isinstance(data, {expected}):\n        raise TypeError()\n"
            body += f"    {name}_type_0 = {read}\n    return {name}_type_0\n"
            body += "except (TypeError, ValueError, AttributeError, KeyError):\n    pass\n"
        union = "None | " + {"s": "str", "t": "datetime.datetime", "d": "datetime.date"}.get(
            inner, inner
        )
        body += f"return cast({union}{'' if required else ' | Unset'}, data)"
        head = f"def _parse_{name}(data):\n{indent(body, '    ')}\n"
        return f"{head}{name} = _parse_{name}({popped})"
    if kind == "s":
        return f"{name} = {popped}"
    read = _READERS.get(kind, f"{kind}({{}})")
    if required:
        return f"{name} = {read.format(popped)}"
    guarded = f"if isinstance(_{name}, Unset):\n    {name} = UNSET\nelse:\n    {name} = "
    return f"_{name} = {popped}\n{guarded}{read.format(f'_{name}')}"


def _class_source(name: str, columns: str) -> str:
    """Return a class as the generator's templates write it."""
    keys = [column.split() for column in columns.split(",") if column.strip()]
    rows = [(key, kind.rstrip("!"), kind.endswith("!")) for key, kind in keys]
    rows.sort(key=lambda row: not row[2])
    attributes = [f"{key}: Any" + ("" if required else " = UNSET") for key, _, required in rows]
    attributes.append("additional_properties: dict = _attrs_field(init=False, factory=dict)")
    nested = sorted({kind.strip("[]").removeprefix("n") for _, kind, _ in rows} & set(_TABLE))
    reading = [f"from .stock_models import {model}" for model in nested]
    reading += ["d = dict(src_dict)", *(_statements(*row) for row in rows)]
    given = ", ".join(f"{key}={key}" for key, _, _ in rows)
    reading += [f"made = cls({given})", "made.additional_properties = d", "return made"]
    method = "@classmethod\ndef from_dict(cls, src_dict):\n" + indent("\n".join(reading), "    ")
    body = indent("\n".join([*attributes, method]), "    ")
    return f"@_attrs_define\nclass {name}:\n{body}\n"


_scope: Final[dict[str, Any]] = {
    "datetime": datetime,
    "Any": Any,
    "cast": cast,
    "Unset": Unset,
    "UNSET": UNSET,
    "_attrs_define": _attrs_define,
    "_attrs_field": _attrs_field,
    "__name__": __name__,
    "OpportunityStatusType": OpportunityStatusType,
    "OpportunityValuePeriod": OpportunityValuePeriod,
}
for _name, _columns in _TABLE.items():
    exec(_class_source(_name, _columns), _scope)
    globals()[_name] = _scope[_name]

StockLeadPage: Final[Any] = _scope["LeadsListResponse200"]
"""The class whose `from_dict` reads a page of leads."""
