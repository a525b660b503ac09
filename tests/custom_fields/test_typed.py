"""Views of records, as a generated module has them."""

from __future__ import annotations

import datetime as dt
import pickle
from typing import Any, Literal, TypeAlias, get_args

import pytest

from close_async import InvalidArgument
from close_async.custom_fields.typed import (
    FieldsOfActivity,
    FieldsOfContact,
    FieldsOfLead,
    FieldsOfObject,
    FieldsOfOpportunity,
    Multiple,
    Single,
)
from close_async.models import (
    Contact,
    CustomActivity,
    CustomActivityCreate,
    CustomObject,
    Lead,
    LeadUpdate,
    Opportunity,
)

Industry: TypeAlias = Literal["Retail", "SaaS"]


class LeadFields(FieldsOfLead):
    """Custom fields of leads."""

    __slots__ = ()

    industry: Single[Industry] = Single("cf_industry", "Industry", "choices", get_args(Industry))
    renewal: Single[dt.date] = Single("cf_renewal", "Renewal date", "date")
    tags: Multiple[Industry] = Multiple("cf_tags", "Tags", "choices", get_args(Industry))
    thing: Single[str] = Single(
        "cf_thing", "Thing", "custom_object", referenced_custom_type_id="cotype_1"
    )


class DemoFields(FieldsOfActivity):
    """Custom fields of demonstrations."""

    __slots__ = ()
    object_type = "activity/actitype_1"

    outcome: Single[str] = Single("cf_outcome", "Outcome", "text")


class AssetFields(FieldsOfObject):
    """Custom fields of assets."""

    __slots__ = ()
    object_type = "custom_object/cotype_1"


def lead(**values: Any) -> Lead:
    return Lead.from_dict({"id": "lead_1", "name": "Bluth Company", **values})


def test_attributes_read_values() -> None:
    fields = LeadFields.of(
        lead(
            **{
                "custom.cf_industry": "SaaS",
                "custom.cf_renewal": "2026-05-14",
                "custom.cf_tags": ["SaaS", "Retail"],
            }
        )
    )
    assert fields.industry == "SaaS"
    assert fields.renewal == dt.date(2026, 5, 14)
    assert fields.tags == ["SaaS", "Retail"]
    assert fields.thing is None


def test_assigning_leaves_what_to_send_in_the_changes() -> None:
    record = lead(**{"custom.cf_industry": "SaaS", "custom.cf_other": "stays"})
    fields = LeadFields.of(record)
    fields.industry = "Retail"
    fields.renewal = dt.date(2027, 1, 1)
    fields.tags = ["SaaS"]
    assert record.changes() == {
        "custom.cf_industry": "Retail",
        "custom.cf_renewal": "2027-01-01",
        "custom.cf_tags": ["SaaS"],
    }
    fields.industry = None
    fields.tags = None
    assert record.changes() == {
        "custom.cf_industry": None,
        "custom.cf_renewal": "2027-01-01",
        "custom.cf_tags": None,
    }
    assert fields.record is record


def test_values_follow_the_record() -> None:
    record = lead(**{"custom.cf_tags": ["SaaS"]})
    tags = LeadFields.of(record).tags
    tags.add("Retail")
    assert record.changes() == {"custom.cf_tags.add": "Retail"}
    assert (list(tags), len(tags), tags[1], tags[:1]) == (["SaaS", "Retail"], 2, "Retail", ["SaaS"])
    tags.remove("SaaS")
    assert tags == ("Retail",)
    assert tags == LeadFields.of(record).tags
    assert tags != ["SaaS"]
    assert tags != "Retail"
    assert "Retail" in tags
    assert repr(tags) == "Values(['Retail'])"


def test_values_can_be_copied_from_one_record_to_another() -> None:
    one, other = lead(**{"custom.cf_tags": ["SaaS"]}), lead()
    LeadFields.of(other).tags = LeadFields.of(one).tags
    assert other.changes() == {"custom.cf_tags": ["SaaS"]}


def test_a_value_that_does_not_fit_is_refused_when_it_is_set() -> None:
    fields = LeadFields.of(lead())
    with pytest.raises(InvalidArgument, match="'Banking' is not one of its choices"):
        fields.industry = "Banking"  # type: ignore[assignment]  # pyright: ignore
    with pytest.raises(InvalidArgument, match="takes a list of values"):
        fields.tags = "SaaS"  # type: ignore[assignment]  # pyright: ignore
    assert fields.record.changes() == {}


def test_a_misspelt_attribute_is_refused() -> None:
    with pytest.raises(AttributeError):
        LeadFields.of(lead()).indutsry = "SaaS"  # type: ignore[attr-defined]  # pyright: ignore


def test_on_the_class_an_attribute_is_the_field() -> None:
    assert LeadFields.industry.key == "custom.cf_industry"
    assert LeadFields.industry.choices == ("Retail", "SaaS")
    assert LeadFields.tags.add_key == "custom.cf_tags.add"
    assert LeadFields.tags.accepts_multiple_values
    assert LeadFields.industry.object_type == "lead"
    assert DemoFields.outcome.object_type == "activity/actitype_1"
    assert LeadFields.thing.referenced_custom_type_id == "cotype_1"
    assert list(LeadFields.definitions()) == ["industry", "renewal", "tags", "thing"]


def test_a_body_about_to_be_sent_has_a_view_too() -> None:
    body = LeadUpdate()
    LeadFields.of(body).industry = "SaaS"
    assert body.to_dict() == {"custom.cf_industry": "SaaS"}


def test_each_kind_of_object_has_its_view() -> None:
    assert FieldsOfContact.of(Contact(id="cont_1")).record.get("id") == "cont_1"
    assert FieldsOfOpportunity.of(Opportunity(id="oppo_1")).record.get("id") == "oppo_1"
    assert "LeadFields.of(Lead(" in repr(LeadFields.of(lead()))


def test_a_view_of_one_custom_type_refuses_records_of_another() -> None:
    mine = CustomActivity(id="acti_1", custom_activity_type_id="actitype_1")
    assert DemoFields.of(mine).outcome is None
    assert DemoFields.of(CustomActivity(id="acti_1")).outcome is None
    with pytest.raises(InvalidArgument, match="custom_activity_type_id 'actitype_1', not 'actit"):
        DemoFields.of(CustomActivityCreate(custom_activity_type_id="actitype_2", lead_id="lead_1"))
    with pytest.raises(InvalidArgument, match="custom_object_type_id 'cotype_1', not 'cotype_2'"):
        AssetFields.of(CustomObject(id="custobj_1", custom_object_type_id="cotype_2"))
    assert AssetFields.of(CustomObject(custom_object_type_id="cotype_1")).definitions() == {}


def test_a_view_of_what_is_no_record_is_refused() -> None:
    plain: Any = {"id": "lead_1"}
    for view in (LeadFields, DemoFields):
        with pytest.raises(InvalidArgument, match="record: expected a record, not dict"):
            view.of(plain)


def test_a_field_of_a_module_pickles() -> None:
    again = pickle.loads(pickle.dumps(LeadFields.industry))
    assert again == LeadFields.industry
    assert again.choices == ("Retail", "SaaS")
    assert again != LeadFields.tags
