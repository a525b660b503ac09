"""Custom fields by name in queries and `fields=`."""

from __future__ import annotations

import pytest

from close_async import InvalidArgument
from close_async.custom_fields import (
    field_ids,
    resolve_parameter,
    resolve_query,
    resolve_selectors,
)
from close_async.queries import Query, custom_field, field, has_related, not_, or_

from .fakes import FakeClient, raw_field


def client() -> FakeClient:
    return FakeClient(
        {
            "lead": [
                raw_field("cf_industry", "Industry", "choices", choices=["SaaS"]),
                raw_field("cf_twin_1", "Twin"),
                raw_field("cf_twin_2", "Twin"),
            ],
            "contact": [raw_field("cf_title", "Title")],
            "activity/actitype_1": [raw_field("cf_outcome", "Outcome")],
        }
    )


@pytest.mark.asyncio
async def test_names_in_a_query_become_ids() -> None:
    def query(industry: str, title: str, outcome: str) -> Query:
        return or_(
            custom_field(industry, "lead").one_of("SaaS") & field("lead", "name").words("Bluth"),
            not_(has_related("lead", "contact", custom_field(title, "contact").exists())),
            custom_field(outcome, "actitype_1").exists(),
        )

    close = client()
    resolved = await resolve_query(close, query("Industry", "Title", "Outcome"))
    assert resolved.to_dict() == query("cf_industry", "cf_title", "cf_outcome").to_dict()
    assert sorted(close.asked) == ["activity/actitype_1", "contact", "lead"]


@pytest.mark.asyncio
async def test_a_query_without_names_needs_no_schema() -> None:
    close = client()
    query = custom_field("cf_industry").exists() & field("lead", "name").exists()
    assert await resolve_query(close, query) is query
    assert await field_ids(close, []) == {}
    assert close.asked == []


@pytest.mark.parametrize(
    ("name", "message"),
    [("Industri", "did you mean 'Industry'"), ("Twin", "'cf_twin_1', 'cf_twin_2'")],
)
@pytest.mark.asyncio
async def test_a_name_that_does_not_resolve_is_refused(name: str, message: str) -> None:
    with pytest.raises(InvalidArgument, match=message):
        await resolve_query(client(), custom_field(name, "lead").exists())


@pytest.mark.asyncio
async def test_a_name_that_is_new_is_found() -> None:
    close = client()
    await close.custom_fields("lead")
    close.schemas["lead"].append(raw_field("cf_new", "New"))
    assert await field_ids(close, [("lead", "New")]) == {("lead", "New"): "cf_new"}


@pytest.mark.asyncio
async def test_a_field_itself_stands_in_a_query() -> None:
    fields = await client().custom_fields("lead")
    assert custom_field(fields["Industry"]).custom_field_id == "cf_industry"


@pytest.mark.asyncio
async def test_names_in_fields_become_keys() -> None:
    close = client()
    chosen = await resolve_selectors(close, "lead", ["id", "custom.Industry", "custom.cf_other"])
    assert chosen == ["id", "custom.cf_industry", "custom.cf_other"]


@pytest.mark.asyncio
async def test_fields_without_names_need_no_schema() -> None:
    close = client()
    assert await resolve_selectors(close, "lead", ["id", "custom"]) == ["id", "custom"]
    assert close.asked == []


@pytest.mark.parametrize("fields", [["id", "custom.Industry"], "id, custom.Industry"])
@pytest.mark.asyncio
async def test_names_in_a_calls_parameters_become_keys(fields: object) -> None:
    resolved = await resolve_parameter(client(), "lead", {"_fields": fields, "_limit": 5})
    assert resolved == {"_fields": ["id", "custom.cf_industry"], "_limit": 5}


@pytest.mark.parametrize("fields", [None, 5, ["custom.cf_industry"], ["custom.Industry", 5]])
@pytest.mark.asyncio
async def test_other_parameters_stay_as_they_are(fields: object) -> None:
    close, query = client(), {"_fields": fields}
    assert await resolve_parameter(close, "lead", query) is query
    assert close.asked == []
