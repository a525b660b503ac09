"""Names of operations, parameters and attributes, and clashes that are refused with a remedy."""

from __future__ import annotations

import keyword
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from close_async import CloseClient
from close_async.values.records import CustomFieldsMixin, OpenRecord, Page, Record
from custom_hooks.document import RunFailed
from custom_hooks.generation import naming
from custom_hooks.generation.naming import Wanted
from custom_hooks.names import class_name, identifier, is_name, unique


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("_limit", "limit"),
        ("date_created__gte", "date_created_gte"),
        ("_type__in", "type_in"),
        ("type", "type"),
        ("id", "id"),
        ("from", "from_"),
        ("field-errors", "field_errors"),
        ("bodyHtml", "body_html"),
        ("__object_type", "object_type"),
        ("2fa", "n2fa"),
        ("größe", "grosse"),
        ("Ærø straße", "aero_strasse"),
        ("naïve café", "naive_cafe"),
    ],
)
def test_a_wire_name_becomes_a_python_name(wire: str, name: str) -> None:
    assert identifier(wire) == name


@given(st.text(min_size=1))
def test_every_name_is_an_identifier_or_refused(wire: str) -> None:
    try:
        name = identifier(wire)
    except RunFailed:
        assert not any(character.isascii() and character.isalnum() for character in wire)
    else:
        assert is_name(name)
        assert "__" not in name


@given(st.text(), st.sets(st.sampled_from(["Thing", "Thing2", "None_"])))
def test_every_text_gives_a_class_name(text: str, taken: set[str]) -> None:
    name = unique(class_name(text, "Thing"), taken)
    assert is_name(name)
    assert not keyword.iskeyword(name)
    assert name not in taken


def named(wanted: list[Wanted[str]], taken: frozenset[str] = frozenset()) -> tuple[object, str]:
    faults: list[str] = []
    names = naming.attributes(wanted, "GET /x/", taken, faults)
    return names, "\n".join(faults)


@pytest.mark.parametrize(
    ("wanted", "fault"),
    [
        ([Wanted("a", "_type"), Wanted("b", "type")], "'_type' and 'type' would both be called"),
        ([Wanted("a", "body")], "'body' would be called 'body', which is taken"),
        ([Wanted("a", "日本")], "'日本' holds nothing that a Python name can hold"),
        ([Wanted("a", "x", "two words")], "the `x-close-name` 'two words' is no Python name"),
        ([Wanted("a", "x", "class")], "the `x-close-name` 'class' is no Python name"),
    ],
)
def test_a_name_that_cannot_be_is_a_fault_with_its_remedy(
    wanted: list[Wanted[str]], fault: str
) -> None:
    _, faults = named(wanted, naming.TAKEN_BY_FUNCTIONS)
    assert fault in faults
    assert faults.startswith("GET /x/: ")
    assert "give it an `x-close-name` in an overlay" in faults


def test_all_faults_of_names_are_told() -> None:
    _, faults = named([Wanted("a", "_b"), Wanted("b", "b"), Wanted("c", "_d"), Wanted("d", "d")])
    assert faults.count("would both be called") == 2


def test_a_given_name_resolves_a_clash() -> None:
    names, faults = named([Wanted("a", "_type", "kind"), Wanted("b", "type")])
    assert (names, faults) == ({"a": "kind", "b": "type"}, "")


@pytest.mark.parametrize(
    ("operations", "fault"),
    [
        (
            [("/lead/{id}/", "put", None), ("/lead/{id}/", "patch", None)],
            "PUT /lead/{id}/ and PATCH /lead/{id}/ would both be called leads.update; ",
        ),
        ([("/", "get", None)], "GET /: The name '' holds nothing"),
        ([("/日本/", "get", None)], "holds nothing that a Python name can hold"),
        ([("/x/", "get", "list")], "'list' is no name of an operation"),
        ([("/x/", "get", "xs.list it")], "is no name of an operation"),
        ([("/x/", "get", 7)], "7 is no name of an operation"),
        ([("/job/", "get", None)], "the client has a 'jobs' of its own"),
        ([("/x/{id}/abc/", "post", None)], "xes.abc, which is taken"),
    ],
)
def test_an_operation_that_cannot_be_named_is_a_fault(
    operations: list[tuple[str, str, object]], fault: str
) -> None:
    faults: list[str] = []
    naming.operation_names(operations, faults)
    assert len(faults) == 1
    assert fault in faults[0]
    assert faults[0].endswith("give it an `x-close-name` such as `gadgets.list` in an overlay")


@pytest.mark.parametrize(
    ("method", "path", "name"),
    [
        ("get", "/lead/", "leads.list"),
        ("post", "/lead/merge/", "leads.merge"),
        ("get", "/me/", "users.get_me"),
        ("put", "/bulk_action/edit/{id}/", "bulk_edits.update"),
        ("get", "/status/lead/{id}/", "lead_statuses.get"),
        ("post", "/playbook/{id}/archive/", "playbooks.archive"),
        ("get", "/membership/{id}/pinned_views/", "memberships.get_pinned_views"),
        ("post", "/data/search/", "advanced_filtering.search"),
        ("get", "/gadget/", "gadgets.list"),
        ("patch", "/gadget/", "gadgets.bulk_update"),
        ("get", "/company/{id}/", "companies.get"),
        ("post", "/gadget/{id}/polish/", "gadgets.polish"),
        ("get", "/gadget/{id}/parts/", "gadgets.get_parts"),
        ("get", "/oauth2/", "oauth2s.list"),
        ("get", "/2fa/", "n2fas.list"),
        ("get", "/{id}/", "ids.get"),
        ("get", "/straße/", "strasses.list"),
    ],
)
def test_an_operation_is_named_from_its_path(method: str, path: str, name: str) -> None:
    faults: list[str] = []
    assert naming.operation_names([(path, method, None)], faults) == {(path, method): name}
    assert faults == []


def test_an_overlay_names_an_operation() -> None:
    names = naming.operation_names([("/日本/", "get", "japans.list")], [])
    assert names == {("/日本/", "get"): "japans.list"}


def test_what_records_have_is_taken() -> None:
    had = {name for base in (Record, Page, OpenRecord, CustomFieldsMixin) for name in dir(base)}
    public = {name for name in had if not name.startswith("_")}
    assert public <= naming.TAKEN_BY_RECORDS | {"custom"}


def test_what_the_client_has_is_taken() -> None:
    from close_async.api import Resources

    public = {name for name in dir(CloseClient) if not name.startswith("_")}
    assert public - set(dir(Resources)) <= naming.TAKEN_BY_CLIENT


def test_what_the_templates_import_is_taken() -> None:
    templates = Path(naming.__file__).parent / "templates"
    assert (templates / "model.py.jinja").exists()
    assert {"Any", "Literal", "Record", "UNSET", "Query", "Operation"} <= naming.taken_by_modules()
