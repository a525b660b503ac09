"""Responses that Close might send, made from the codecs of the models; and responses gone wrong.

Keys are present or absent as in a whole or a partial response, in any order, beside keys that are
not known. Objects inside objects get smaller with their depth, so that recursion ends.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, Final

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from close_async import models
from close_async.values.codecs import (
    BOOLEAN,
    DATE,
    DATE_OR_DATETIME,
    DATETIME,
    INTEGER,
    JSON,
    NUMBER,
    STRING,
    Codec,
    List,
    Map,
    Model,
    Union,
)
from close_async.values.layouts import layout_of
from close_async.values.records import CustomFieldsMixin, Page, Record

MODELS: Final[list[type[Record]]] = [
    model
    for model in (getattr(models, name) for name in models.__all__)
    if isinstance(model, type) and issubclass(model, Record)
]
"""Every model; the unions among the names are no classes."""

DEEPEST: Final = 2
"""Objects at this depth hold values without parts only."""

FEW: Final = settings(
    max_examples=3,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
"""How often each of hundreds of models is tried in one run; every run tries others."""

text: Final = st.text("aZ ü€\U0001f34c\n", max_size=4)
numbers: Final = st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)

json_values: Final[st.SearchStrategy[Any]] = st.recursive(
    st.none() | st.booleans() | numbers | text,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(text, inner, max_size=2),
    max_leaves=4,
)

dates: Final = st.dates().map(lambda day: day.isoformat())
times: Final = st.builds(
    lambda moment, fraction, zone: moment.isoformat() + fraction + zone,
    st.datetimes().map(lambda moment: moment.replace(microsecond=0)),
    st.sampled_from(["", ".1", ".123", ".123000", ".123456", ".000000"]),
    st.sampled_from(["", "Z", "+00:00", "-05:30"]),
)
"""Times in every form in which Close writes them."""

SCALARS: Final[dict[Codec, st.SearchStrategy[Any]]] = {
    STRING: text,
    INTEGER: st.integers(-(2**53), 2**53),
    NUMBER: numbers,
    BOOLEAN: st.booleans(),
    DATE: dates,
    DATETIME: times,
    DATE_OR_DATETIME: dates | times,
    JSON: json_values,
}


def values(codec: Codec, depth: int = 0) -> st.SearchStrategy[Any]:
    """Return the JSON values that a codec is there to read."""
    if isinstance(codec, Union):
        tags = [*codec.members, None]
        return st.sampled_from(tags).flatmap(lambda tag: _tagged(codec, tag, depth))
    if isinstance(codec, Model):
        return responses(codec.resolve(), depth)  # type: ignore[arg-type]
    if isinstance(codec, List):
        return st.lists(values(codec.item, depth), max_size=2)
    if isinstance(codec, Map):
        return st.dictionaries(text, values(codec.value, depth), max_size=2)
    return SCALARS[codec]


def _tagged(union: Union, tag: str | None, depth: int) -> st.SearchStrategy[dict[str, Any]]:
    key = union.discriminator
    model = union.choose({key: tag})
    shown = text.map("new {}".format) if tag is None else st.just(tag)
    return st.builds(lambda raw, kind: raw | {key: kind}, responses(model, depth), shown)  # type: ignore[arg-type]


def _has_parts(codec: Codec) -> bool:
    return isinstance(codec, Model | List | Map) or codec is JSON


@cache
def responses(model: type[Record], depth: int = 0) -> st.SearchStrategy[dict[str, Any]]:
    """Return objects of a model as Close might send them, whole or in part."""
    known = {
        field.wire: values(field.codec, depth + 1)
        for field in layout_of(model).by_name.values()
        if depth < DEEPEST or not _has_parts(field.codec)
    }
    fixed: dict[str, st.SearchStrategy[Any]] = {}
    if issubclass(model, Page):
        item = layout_of(model).by_name["data"].codec
        known.pop("data", None)
        fixed["data"] = values(item, depth + 1) if depth < DEEPEST else st.just([])
    extra = [("new_key", json_values)] if depth == 0 else []
    if issubclass(model, CustomFieldsMixin) and depth < DEEPEST:
        extra += [("custom.cf_a", json_values), ("custom.lcf_b", st.lists(text, max_size=2))]
    return _objects(fixed, [*known.items(), *extra])


@st.composite
def _objects(
    draw: st.DrawFn,
    fixed: dict[str, st.SearchStrategy[Any]],
    optional: list[tuple[str, st.SearchStrategy[Any]]],
) -> dict[str, Any]:
    # One draw decides for all keys; a draw for each would take most of the time of these tests.
    every = (1 << len(optional)) - 1
    present = draw(st.sampled_from([every, 0]) | st.integers(0, every))
    null = draw(st.just(0) | st.integers(0, every))
    raw = {key: draw(strategy) for key, strategy in fixed.items()}
    for index, (key, strategy) in enumerate(optional):
        if present >> index & 1:
            raw[key] = None if null >> index & 1 else draw(strategy)
    return raw if draw(st.booleans()) else dict(reversed(raw.items()))


@st.composite
def mangled(draw: st.DrawFn, whole: st.SearchStrategy[Any]) -> Any:
    """Take a response and drop, null, retype and add keys in it, at any depth."""
    content = draw(whole)
    for _ in range(draw(st.integers(1, 4))):
        places = [
            (holder, key)
            for holder in _holders(content)
            for key in (holder if isinstance(holder, dict) else range(len(holder)))
        ]
        if not places or draw(st.integers(0, 15)) == 0:
            content = draw(json_values)  # the envelope itself
            continue
        holder, key = draw(st.sampled_from(places))
        draw(st.sampled_from(CHANGES))(holder, key, draw(json_values))
    return content


def _holders(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return [value, *(holder for item in value.values() for holder in _holders(item))]
    if isinstance(value, list):
        return [value, *(holder for item in value for holder in _holders(item))]
    return []


def _drop(holder: Any, key: Any, value: Any) -> None:
    del holder[key]


def _null(holder: Any, key: Any, value: Any) -> None:
    holder[key] = None


def _retype(holder: Any, key: Any, value: Any) -> None:
    holder[key] = value


def _add(holder: Any, key: Any, value: Any) -> None:
    if isinstance(holder, dict):
        holder["added"] = value
    else:
        holder.append(value)


CHANGES: Final[list[Callable[[Any, Any, Any], None]]] = [_drop, _null, _retype, _add]


def touch(value: Any) -> None:
    """Read every attribute of a record and of the records inside it."""
    if isinstance(value, Record):
        for name in layout_of(type(value)).by_name:
            touch(getattr(value, name))
            value.get(name)
        assert isinstance(value.additional_properties, dict)
        if isinstance(value, CustomFieldsMixin):
            touch(dict(value.custom))
    elif isinstance(value, dict):
        for item in value.values():
            touch(item)
    elif isinstance(value, list):
        for item in value:
            touch(item)
