"""What must hold of all generated code, with everything imported eagerly."""

from __future__ import annotations

import inspect
import pkgutil
import re
import types
import typing
from collections import abc
from importlib import import_module
from typing import Any

import pytest

import close_async.api
from close_async import models
from close_async.api import OPERATIONS, Resources
from close_async.core.operations import Operation, Resource
from close_async.queries import Query, Sort
from close_async.values import records
from close_async.values.layouts import layout_of
from close_async.values.records import RESERVED_NAMES, OpenRecord, Record
from tests.models.strategies import MODELS

OPEN_ANSWERS = {
    "reports.list_custom_fields": "a tree of fields, keyed by what an organization has",
}
"""Operations whose response is an open record, and why."""

RESOURCES = [module.name for module in pkgutil.iter_modules(close_async.api.__path__)]


def classes_of(python_type: Any) -> list[Any]:
    """Return the classes that a type is made of."""
    inside = typing.get_args(python_type)
    return [found for part in inside for found in classes_of(part)] if inside else [python_type]


def test_every_module_is_imported_by_name() -> None:
    for name in RESOURCES:
        import_module(f"close_async.api.{name}")
    for module in pkgutil.iter_modules(models.__path__):
        import_module(f"close_async.models.{module.name}")


def test_every_model_is_found_by_its_name() -> None:
    assert [model.__name__ for model in MODELS] == [
        name for name in models.__all__ if isinstance(getattr(models, name), type)
    ]
    unions = [name for name in models.__all__ if not isinstance(getattr(models, name), type)]
    assert all(isinstance(getattr(models, name), types.UnionType) for name in unions)


def test_a_name_that_is_no_model_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="LeadsListResponse200"):
        models.LeadsListResponse200  # type: ignore[attr-defined]  # noqa: B018  # pyright: ignore


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_operation_is_named_for_its_place(name: str) -> None:
    operation = OPERATIONS[name]
    resource, _, verb = name.partition(".")
    module = import_module(f"close_async.api.{resource}")
    assert operation.name == name
    assert operation.summary
    assert operation.docs.startswith("https://developer.close.com/")
    assert inspect.iscoroutinefunction(getattr(module, verb))
    assert operation.function is getattr(module, verb)
    assert vars(operation.function)["operation"] is operation


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_answer_and_body_has_a_concrete_type(name: str) -> None:
    operation: Operation[Any] = OPERATIONS[name]
    response, body = operation.response_type, operation.body_type
    assert all(
        found is type(None) or issubclass(found, Record) for found in classes_of(response)
    ), f"{name} responds with {response}"
    if body is not None:
        assert all(issubclass(found, Record) for found in classes_of(body)), f"{name} takes {body}"
        assert OpenRecord not in classes_of(body)
    assert OpenRecord not in classes_of(response)
    is_open = any(issubclass(found, OpenRecord) for found in classes_of(response))
    assert is_open is (name in OPEN_ANSWERS)


def test_paged_operations_answer_with_pages() -> None:
    for name, operation in OPERATIONS.items():
        if operation.pagination is not None:
            assert issubclass(operation.response_type, records.Page), name


@pytest.mark.parametrize("resource", RESOURCES)
def test_every_resource_is_bound_to_the_client(resource: str) -> None:
    module = import_module(f"close_async.api.{resource}")
    bound = getattr(Resources, resource).fget(object())
    assert isinstance(bound, Resource)
    for verb in module.OPERATIONS:
        assert getattr(bound, verb).__func__ is getattr(module, verb)


def test_no_model_has_a_name_that_a_generator_made_up() -> None:
    made_up = re.compile(r"\d|Parameters|AnyOf|OneOf|AllOf|(Response|Body|Items?)$")
    assert [name for name in models.__all__ if made_up.search(name)] == []


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_attribute_is_annotated_as_its_codec_reads_it(model: type[Record]) -> None:
    namespace = {name: getattr(models, name) for name in models.__all__}
    namespace |= {"Query": Query, "Sort": Sort}
    module = vars(import_module(model.__module__))
    layout = layout_of(model)
    assert len(layout.by_wire) == len(layout.by_name)
    for name, field in layout.by_name.items():
        assert name not in RESERVED_NAMES
        hint = eval(model.__annotations__[name], module, namespace)
        assert _shape(hint) == _shape(field.codec.python_type()), name


def _shape(hint: Any) -> frozenset[Any]:
    """Return the alternatives of a type, `None` aside; allowed values count as their type."""
    if isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union:
        shape = frozenset().union(*map(_shape, typing.get_args(hint))) - {type(None)}
        of_records = any(isinstance(part, type) and issubclass(part, Record) for part in shape)
        # A body takes mappings and query pieces in the place of its records, and holds records.
        return shape - {(dict, frozenset({object})), Query, Sort} if of_records else shape
    origin = typing.get_origin(hint)
    if origin is typing.Literal:
        return frozenset(type(value) for value in typing.get_args(hint))
    if origin in (list, abc.Sequence):
        return frozenset({(list, *map(_shape, typing.get_args(hint)))})
    if origin in (dict, abc.Mapping):
        return frozenset({(dict, _shape(typing.get_args(hint)[1]))})
    return frozenset({object if hint is Any else hint})


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_model_is_made_by_keyword(model: type[Record]) -> None:
    signature = inspect.signature(model)
    assert all(each.kind is each.KEYWORD_ONLY for each in signature.parameters.values())
    assert {*layout_of(model).by_name, "additional_properties"} == set(signature.parameters) or (
        model is OpenRecord
    )
