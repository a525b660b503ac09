"""Names: what wire names, paths and methods become, and clashes that are refused."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custom_hooks.document import RunFailed
from custom_hooks.generation import naming


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
    ],
)
def test_a_wire_name_becomes_a_python_name(wire: str, name: str) -> None:
    assert naming.identifier(wire) == name


@given(st.text(alphabet=st.characters(codec="ascii"), min_size=1))
def test_every_name_is_an_identifier_or_refused(wire: str) -> None:
    try:
        name = naming.identifier(wire)
    except RunFailed:
        assert not any(character.isalnum() for character in wire)
    else:
        assert name.isidentifier()
        assert not keyword.iskeyword(name)
        assert "__" not in name


def test_two_parameters_of_one_name_are_refused() -> None:
    with pytest.raises(RunFailed, match="'_type' and 'type' would both be called 'type'"):
        naming.identifiers({"_type": None, "type": None}, "GET /x/", frozenset())


def test_a_given_name_resolves_a_clash() -> None:
    names = naming.identifiers({"_type": "kind", "type": None}, "GET /x/", frozenset())
    assert names == {"_type": "kind", "type": "type"}


def test_a_name_that_is_taken_is_refused() -> None:
    with pytest.raises(RunFailed, match="'body' would be called 'body', which is taken"):
        naming.identifiers({"body": None}, "GET /x/", naming.TAKEN_BY_FUNCTIONS)


def test_two_operations_of_one_name_are_refused() -> None:
    with pytest.raises(RunFailed, match=r"would both be called leads\.update"):
        naming.operation_names([("/lead/{id}/", "put"), ("/lead/{id}/", "patch")])


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
        ("get", "/company/{id}/", "companies.get"),
        ("post", "/gadget/{id}/polish/", "gadgets.polish"),
        ("get", "/gadget/{id}/parts/", "gadgets.get_parts"),
    ],
)
def test_an_operation_is_named_from_its_path(method: str, path: str, name: str) -> None:
    assert naming.operation_names([(path, method)]) == {(path, method): name}
