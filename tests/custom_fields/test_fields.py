"""Finding fields, and encoding and reading several together, with a client that is not real."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from close_async import UNSET, CustomFields, InvalidArgument
from close_async.models import Lead

from .fakes import FakeClient, raw_field

LEAD = [
    raw_field("cf_industry", "Industry", "choices", choices=["SaaS", "Retail"]),
    raw_field("cf_tags", "Tags", "choices", choices=["a", "b"], accepts_multiple_values=True),
    raw_field("lcf_owner", "Owner", "user"),
    raw_field("cf_twin_1", "Twin"),
    raw_field("cf_twin_2", "Twin", "number"),
    raw_field("cf_renewal", "Renewal date", "date"),
    {"no": "id"},
]


async def lead_fields() -> CustomFields:
    return await FakeClient({"lead": LEAD}).custom_fields("lead")


@pytest.mark.asyncio
async def test_a_field_is_found_by_id_key_and_name() -> None:
    fields = await lead_fields()
    assert fields["cf_industry"].name == "Industry"
    assert fields["custom.cf_industry"].name == "Industry"
    assert fields["Industry"].id == "cf_industry"
    assert fields["custom.Industry"].id == "cf_industry"
    assert fields["lcf_owner"] is fields["Owner"]


@pytest.mark.asyncio
async def test_fields_come_in_the_order_of_close() -> None:
    fields = await lead_fields()
    assert [field.id for field in fields] == [raw["id"] for raw in LEAD[:-1]]
    assert len(fields) == 6
    assert (fields.object_type, fields.name) == ("lead", "Lead")
    assert repr(fields) == "<CustomFields of lead: 6>"


@pytest.mark.asyncio
async def test_it_says_what_it_contains() -> None:
    fields = await lead_fields()
    assert "Industry" in fields
    assert "cf_industry" in fields
    assert "custom.cf_industry" in fields
    assert "Twin" in fields
    assert fields["Industry"] in fields
    assert "Nothing" not in fields
    assert 5 not in fields


@pytest.mark.asyncio
async def test_get_gives_none_for_what_is_not_there() -> None:
    fields = await lead_fields()
    assert fields.get("Nothing") is None
    assert fields.get("Industry") is fields["cf_industry"]


@pytest.mark.asyncio
async def test_an_unknown_name_is_refused_with_its_near_misses() -> None:
    fields = await lead_fields()
    with pytest.raises(
        InvalidArgument,
        match=r"^lead has no custom field 'industri'; did you mean 'Industry' \(cf_industry\)\?$",
    ) as caught:
        fields["industri"]
    assert caught.value.field == "industri"
    with pytest.raises(InvalidArgument, match=r"did you mean 'Twin'\?"):
        fields["twin"]
    with pytest.raises(InvalidArgument, match="did you mean 'cf_renewal'"):
        fields["cf_renewals"]


@pytest.mark.asyncio
async def test_a_name_like_no_other_is_refused_with_what_there_is() -> None:
    fields = await lead_fields()
    with pytest.raises(InvalidArgument, match="no custom field 'zzz'; it has 'Industry', 'Tags'"):
        fields["zzz"]


@pytest.mark.asyncio
async def test_where_there_are_no_fields_it_says_so() -> None:
    fields = await FakeClient({"lead": []}).custom_fields("lead")
    with pytest.raises(InvalidArgument, match="no custom field 'Industry'; it has none"):
        fields["Industry"]


@pytest.mark.asyncio
async def test_an_ambiguous_name_is_refused_with_the_ids() -> None:
    fields = await lead_fields()
    for ask in (fields.__getitem__, fields.get):
        with pytest.raises(
            InvalidArgument,
            match=r"lead has 2 custom fields named 'Twin'; use .* one: 'cf_twin_1', 'cf_twin_2'",
        ):
            ask("Twin")


@pytest.mark.parametrize("given", ["", None, 7])
@pytest.mark.asyncio
async def test_what_is_no_name_is_refused(given: Any) -> None:
    fields = await lead_fields()
    with pytest.raises(InvalidArgument, match="a custom field goes by its id or name"):
        fields[given]


@pytest.mark.asyncio
async def test_values_by_name_become_keys_and_values() -> None:
    fields = await lead_fields()
    assert fields.encode(
        {"Industry": "SaaS", "cf_renewal": date(2026, 5, 14), "custom.lcf_owner": None}
    ) == {
        "custom.cf_industry": "SaaS",
        "custom.cf_renewal": "2026-05-14",
        "custom.lcf_owner": None,
    }


@pytest.mark.asyncio
async def test_what_is_unset_is_left_out() -> None:
    fields = await lead_fields()
    assert fields.encode({"Industry": UNSET, "Owner": None}, add={"Tags": UNSET}) == {
        "custom.lcf_owner": None
    }


@pytest.mark.asyncio
async def test_one_value_is_added_and_removed() -> None:
    fields = await lead_fields()
    assert fields.encode({}, add={"Tags": "a"}, remove={"cf_tags": "b"}) == {
        "custom.cf_tags.add": "a",
        "custom.cf_tags.remove": "b",
    }


@pytest.mark.parametrize(
    ("values", "add", "remove"),
    [
        ({"Tags": ["a"], "cf_tags": ["b"]}, None, None),
        ({"Tags": ["a"]}, {"cf_tags": "b"}, None),
        ({"Tags": ["a"]}, None, {"cf_tags": "b"}),
        ({}, {"Tags": "a", "cf_tags": "b"}, None),
    ],
)
@pytest.mark.asyncio
async def test_a_field_given_twice_is_refused(values: Any, add: Any, remove: Any) -> None:
    fields = await lead_fields()
    with pytest.raises(InvalidArgument, match=r"custom field 'Tags' .* is given twice"):
        fields.encode(values, add=add, remove=remove)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"Industri": "SaaS"}, "did you mean 'Industry'"),
        ({"Twin": "x"}, "2 custom fields named 'Twin'"),
        ({"Industry": "Saas"}, "'Saas' is not one of its choices; did you mean 'SaaS'"),
        ({"Industry": ["SaaS"]}, "takes a single value"),
        ({"Tags": "a"}, "takes a list of values"),
        ("Industry", "values: expected a mapping, not str"),
    ],
)
@pytest.mark.asyncio
async def test_values_that_do_not_fit_are_refused(values: Any, message: str) -> None:
    fields = await lead_fields()
    with pytest.raises(InvalidArgument, match=message):
        fields.encode(values)


@pytest.mark.asyncio
async def test_adding_to_a_single_value_is_refused() -> None:
    fields = await lead_fields()
    with pytest.raises(InvalidArgument, match="holds a single value"):
        fields.encode({}, add={"Owner": "user_1"})


@pytest.mark.asyncio
async def test_a_records_values_are_read_by_name() -> None:
    fields = await lead_fields()
    lead = Lead.from_dict(
        {
            "id": "lead_1",
            "custom.cf_industry": "SaaS",
            "custom.cf_renewal": "2026-05-14",
            "custom.cf_twin_2": 4,
            "custom.cf_unknown": ["raw"],
            "custom": {"Industry": "SaaS"},
        }
    )
    assert fields.read(lead) == {
        "Industry": "SaaS",
        "Renewal date": date(2026, 5, 14),
        "cf_twin_2": 4,
        "cf_unknown": ["raw"],
    }


@pytest.mark.asyncio
async def test_values_under_their_deprecated_keys_are_read_by_name() -> None:
    fields = await lead_fields()
    record = {"custom.Renewal date": "2026-05-14", "custom": {"Industry": "SaaS", "Twin": "which"}}
    assert fields.read(record) == {"Industry": "SaaS", "Renewal date": date(2026, 5, 14)}


@pytest.mark.asyncio
async def test_a_partial_answer_gives_the_fields_that_it_has() -> None:
    fields = await lead_fields()
    raw = {"id": "lead_1", "custom.cf_industry": "SaaS"}
    asked = Lead.__decode__(raw, frozenset({"id", "custom.cf_industry"}))  # pyright: ignore[reportPrivateUsage]
    assert fields.read(asked) == {"Industry": "SaaS"}
    with pytest.raises(AttributeError, match="was not asked for"):
        fields.read(Lead.__decode__({"id": "lead_1"}, frozenset({"id"})))  # pyright: ignore[reportPrivateUsage]


@pytest.mark.asyncio
async def test_selectors_become_keys() -> None:
    fields = await lead_fields()
    chosen = fields.select(
        "id", "custom", "custom.Industry", fields["Owner"], "custom.cf_tags", "id"
    )
    assert chosen == ["id", "custom", "custom.cf_industry", "custom.lcf_owner", "custom.cf_tags"]
    with pytest.raises(InvalidArgument, match="did you mean 'Industry'"):
        fields.select("custom.Industri")
