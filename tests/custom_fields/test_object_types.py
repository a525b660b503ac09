from __future__ import annotations

import pytest

from close_async import InvalidArgument
from close_async.custom_fields.object_types import object_type_of


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ("lead", "lead"),
        ("contact", "contact"),
        ("opportunity", "opportunity"),
        ("actitype_1a", "activity/actitype_1a"),
        ("activity/actitype_1a", "activity/actitype_1a"),
        ("custom_activity_type/actitype_1a", "activity/actitype_1a"),
        ("cotype_1a", "custom_object/cotype_1a"),
        ("custom_object/cotype_1a/", "custom_object/cotype_1a"),
        ("custom_object_type/cotype_1a", "custom_object/cotype_1a"),
    ],
)
def test_each_kind_of_object_has_one_path(given: str, path: str) -> None:
    assert object_type_of(given) == path


@pytest.mark.parametrize(
    "given",
    [
        "",
        "task",
        "activity",
        "actitype_",
        "activity/cotype_1",
        "lead/actitype_1",
        "actitype_a/b",
        7,
    ],
)
def test_what_carries_no_custom_fields_is_refused_by_name(given: object) -> None:
    with pytest.raises(
        InvalidArgument, match="object_type: expected 'lead', 'contact', "
    ) as caught:
        object_type_of(given)
    assert caught.value.field == "object_type"
