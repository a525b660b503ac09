"""What Close might send, as hypothesis strategies: leads as documented, and leads gone wrong."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from close_async.values.layouts import layout_of
from close_async.values.records import Record

text = st.text(max_size=8)
ids = st.from_regex(r"lead_[A-Za-z0-9]{1,6}", fullmatch=True)
custom_ids = st.from_regex(r"(cf|lcf|ccf|acf)_[A-Za-z0-9]{1,5}", fullmatch=True)

json_values: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | text,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(text, inner, max_size=3),
    max_leaves=6,
)

dates = st.dates().map(lambda day: day.isoformat())


@st.composite
def times(draw: st.DrawFn) -> str:
    """Times in every form in which Close writes them."""
    moment = draw(st.datetimes()).replace(microsecond=0).isoformat()
    fraction = draw(st.sampled_from(["", ".1", ".123", ".123000", ".123456", ".000000"]))
    return moment + fraction + draw(st.sampled_from(["", "Z", "+00:00", "-05:30"]))


def _objects(**keys: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional={k: st.none() | v for k, v in keys.items()})


emails = _objects(
    email=text, type=st.sampled_from(["office", "home", "pager"]), verified=json_values
)
contacts = _objects(
    id=text, name=text, emails=st.lists(emails, max_size=3), date_updated=times(), extra=json_values
)
activities = _objects(id=text, _type=st.sampled_from(["Note", "Call", "Fax"]), note=text)

_typed = _objects(
    id=ids,
    name=text,
    description=text,
    date_created=times(),
    founded=dates,
    due=dates | times(),
    employees=st.integers(),
    score=st.integers() | st.floats(allow_nan=False, allow_infinity=False),
    is_hot=st.booleans(),
    tags=st.lists(text, max_size=3),
    totals=st.dictionaries(text, st.integers(), max_size=3),
    settings=json_values,
    owner=contacts,
    contacts=st.lists(contacts, max_size=3),
    activities=st.lists(activities, max_size=3),
    seen=st.lists(times(), max_size=3),
)
_custom = st.dictionaries(custom_ids.map("custom.{}".format), json_values, max_size=3)
_unknown = st.dictionaries(text.map("new_{}".format), json_values, max_size=3)


@st.composite
def leads(draw: st.DrawFn) -> dict[str, Any]:
    """A lead as documented, with any keys absent, null or new, in any order."""
    raw = draw(_typed) | draw(_custom) | draw(_unknown)
    order = draw(st.permutations(list(raw)))
    return {key: raw[key] for key in order}


@st.composite
def mangled_leads(draw: st.DrawFn) -> dict[str, Any]:
    """A lead some of whose values are of any other type, at any depth."""
    raw = draw(leads())
    for _ in range(draw(st.integers(0, 4))):
        _mangle(draw, raw)
    return raw


def _mangle(draw: st.DrawFn, value: Any) -> None:
    if isinstance(value, dict) and value:
        key = draw(st.sampled_from(sorted(value)))
        if isinstance(value[key], dict | list) and value[key] and draw(st.booleans()):
            _mangle(draw, value[key])
        else:
            value[key] = draw(json_values)
    elif isinstance(value, list) and value:
        index = draw(st.integers(0, len(value) - 1))
        if isinstance(value[index], dict | list) and value[index] and draw(st.booleans()):
            _mangle(draw, value[index])
        else:
            value[index] = draw(json_values)


def touch(value: Any) -> None:
    """Read every attribute of a record and of the records inside it."""
    if isinstance(value, Record):
        for name in layout_of(type(value)).by_name:
            touch(getattr(value, name))
        assert value.additional_properties is not None
    elif isinstance(value, dict):
        for item in value.values():
            touch(item)
    elif isinstance(value, list):
        for item in value:
            touch(item)
