"""The module that is written for an organization: its names, its lock, its text, its changes."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from close_async.custom_fields.definitions import FieldDefinition
from close_async.custom_fields.modules import Lock, ObjectFields, changes, locked, module_source
from close_async.custom_fields.modules.naming import attribute_name, class_name, literal


def a_field(
    id: str, name: str, type: str = "text", *choices: str, several: bool = False
) -> FieldDefinition:
    return FieldDefinition(id, name, type, choices, accepts_multiple_values=several)


def leads(*fields: FieldDefinition) -> ObjectFields:
    return ObjectFields("lead", "Lead", fields)


def attributes(lock: Lock, object_type: str = "lead") -> dict[str, str]:
    return {id: field.attribute for id, field in lock.objects[object_type].fields.items()}


@pytest.mark.parametrize(
    ("name", "attribute"),
    [
        ("Industry", "industry"),
        ("# of users", "of_users"),
        ("Réseau  social", "reseau_social"),
        ("Straße", "straße"),
        ("3rd party", "field_3rd_party"),
        ("🙂", "field"),
        ("", "field"),
        ("__class__", "class_"),
        ("for", "for_"),
        ("L", "l_"),
        ("Record", "record_"),
        ("str", "str_"),
        ("名前", "名前"),
        ("2", "field_2"),
    ],
)
def test_a_field_gets_a_python_name(name: str, attribute: str) -> None:
    assert attribute_name(name, ()) == attribute


def test_a_name_that_is_taken_gets_a_number() -> None:
    assert attribute_name("Industry", {"industry"}) == "industry_2"
    assert attribute_name("industry", {"industry", "industry_2"}) == "industry_3"
    assert attribute_name("class", {"class_"}) == "class_2"


@pytest.mark.parametrize(
    ("name", "taken", "expected"),
    [
        ("Call report", set[str](), "CallReportFields"),
        ("SaaS deal", set[str](), "SaaSDealFields"),
        ("3D print", set[str](), "Activity3DPrintFields"),
        ("!", set[str](), "ActivityFields"),
        ("Lead", {"LeadFields"}, "LeadActivityFields"),
        ("Lead", {"LeadFields", "LeadActivityFields"}, "LeadActivityFields_2"),
    ],
)
def test_a_kind_of_object_gets_a_class_name(name: str, taken: set[str], expected: str) -> None:
    assert class_name(name, "Activity", taken) == expected


@settings(deadline=None)
@given(st.text())
def test_any_name_gives_an_identifier(name: str) -> None:
    attribute = attribute_name(name, ())
    assert attribute.isidentifier()
    assert not attribute.startswith("_")
    assert class_name(name, "Activity", ()).isidentifier()


@settings(deadline=None)
@given(st.text())
def test_text_is_written_so_that_python_reads_it(text: str) -> None:
    assert ast.literal_eval(literal(text)) == text


def test_the_same_fields_give_the_same_names_in_any_order() -> None:
    one, other = a_field("cf_1", "One"), a_field("cf_2", "Two", "choices", "b", "a")
    assert locked([leads(one, other)]).to_json() == locked([leads(other, one)]).to_json()


def test_a_renamed_field_keeps_its_name() -> None:
    before = locked([leads(a_field("cf_1", "Industry"))])
    after = locked([leads(a_field("cf_1", "Sector"), a_field("cf_2", "Industry"))], before)
    assert attributes(after) == {"cf_1": "industry", "cf_2": "industry_2"}


def test_a_renamed_custom_type_keeps_its_class() -> None:
    before = locked([ObjectFields("activity/actitype_1", "Demo", ())])
    after = locked(
        [
            ObjectFields("activity/actitype_0", "Demo", ()),
            ObjectFields("activity/actitype_1", "Presentation", ()),
        ],
        before,
    )
    assert after.objects["activity/actitype_1"].class_name == "DemoFields"
    assert after.objects["activity/actitype_0"].class_name == "DemoActivityFields"


def test_names_are_free_again_when_a_field_is_gone() -> None:
    before = locked([leads(a_field("cf_1", "Industry"))])
    assert attributes(locked([leads(a_field("cf_2", "Industry"))], before)) == {"cf_2": "industry"}


def test_a_custom_type_does_not_take_the_name_of_what_everybody_has() -> None:
    lock = locked([ObjectFields("custom_object/cotype_1", "Lead", ()), leads()])
    assert lock.objects["custom_object/cotype_1"].class_name == "LeadObjectFields"
    assert lock.objects["lead"].class_name == "LeadFields"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "is not a lock"),
        ("[]", "is not a lock"),
        ("{}", "is not a lock"),
        ('{"format": 1, "objects": {"lead": 5}}', "is not a lock"),
        ('{"format": 2, "objects": {}}', "is of the form 2, not 1"),
    ],
)
def test_what_is_no_lock_is_refused(text: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        Lock.from_json(text)


@pytest.mark.parametrize("key", ["class", "attribute"])
@pytest.mark.parametrize(
    "name", ["x = __import__('os').system('x')\n    y", "class", "", "a b", "1a", 5, None, ["a"]]
)
def test_a_lock_that_holds_more_than_identifiers_is_refused(key: str, name: object) -> None:
    plain = FieldDefinition(id="cf_1", name="Industry", type="text")
    raw = json.loads(locked([ObjectFields("lead", "Lead", (plain,))]).to_json())
    if key == "class":
        raw["objects"]["lead"]["class"] = name
    else:
        raw["objects"]["lead"]["fields"]["cf_1"]["attribute"] = name
    with pytest.raises(ValueError, match=rf"no identifier in objects.*{key}"):
        Lock.from_json(json.dumps(raw))


TEXT = st.text(
    st.characters(max_codepoint=0x17F) | st.sampled_from("名前ひらがな한국어ЖδאبँÅ🙂"), max_size=40
)
"""What people write; formatters do not agree on how wide the rest of Unicode is."""

LONG = st.lists(st.sampled_from(["satisfaction", "of", "Customers", "x" * 50]), max_size=9).map(
    " ".join
)
FIELDS = st.builds(
    FieldDefinition,
    id=st.integers(1, 10**9).map(lambda number: f"cf_{number}"),
    name=TEXT | LONG | st.sampled_from(["Industry", "industry", "str", "date"]),
    type=st.sampled_from(
        ["text", "number", "date", "datetime", "choices", "user", "custom_object", "hidden", "new"]
    ),
    choices=st.lists(TEXT | LONG, max_size=8).map(tuple),
    accepts_multiple_values=st.booleans(),
    referenced_custom_type_id=st.none() | st.just("cotype_1"),
)
OBJECTS = st.lists(
    st.builds(
        ObjectFields,
        object_type=st.sampled_from(["lead", "contact", "opportunity"])
        | st.integers(1, 9).map(lambda number: f"activity/actitype_{number}")
        | st.integers(1, 9).map(lambda number: f"custom_object/cotype_{number}"),
        name=TEXT | LONG,
        fields=st.lists(FIELDS, max_size=6, unique_by=lambda field: field.id).map(tuple),
    ),
    min_size=1,
    max_size=5,
    unique_by=lambda object: object.object_type,
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(OBJECTS)
def test_a_lock_reads_back_as_it_was_written(organization: list[ObjectFields]) -> None:
    lock = locked(organization)
    again = Lock.from_json(lock.to_json())
    assert again == lock
    assert locked(organization, again) == lock
    assert changes(lock, again) == []


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(OBJECTS)
def test_any_organization_gives_a_module_that_works(organization: list[ObjectFields]) -> None:
    lock = locked(organization)
    namespace: dict[str, Any] = {"__name__": "my_fields"}
    exec(compile(module_source(lock), "my_fields.py", "exec"), namespace)
    for member in organization:
        view = namespace[lock.objects[member.object_type].class_name]
        assert view.object_type == member.object_type
        written = {field.id: field for field in view.definitions().values()}
        for field in member.fields:
            found = written[field.id]
            assert (found.name, found.type, found.object_type) == (
                field.name,
                field.type,
                member.object_type,
            )
            expected = set(field.choices) if field.type == "choices" else set[str]()
            assert set(found.choices) == expected


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(OBJECTS)
def test_the_module_is_formatted_already(organization: list[ObjectFields]) -> None:
    source = module_source(locked(organization))
    assert formatted(source) == source
    rules = ["check", "--isolated", "--target-version=py311", "--select=F,I,W,B,UP,E7,E9"]
    rules.append("--ignore=E741")  # an organization may call an object O
    assert "All checks passed" in ruff([*rules, "--stdin-filename=m.py", "-"], source)


def test_longer_lines_leave_the_module_as_it_is() -> None:
    names = ["One", "Long " * 7, "x" * 60, "What did they think of the price and the product?"]
    fields = [
        a_field(
            f"cf_{number}{type}{several}_{'y' * length}", name, type, "Yes", "No", several=several
        )
        for number, name in enumerate(names)
        for length in range(0, 60, 4)
        for type in ("choices", "number")
        for several in (False, True)
    ]
    source = module_source(locked([leads(*fields)]))
    for width in (88, 100, 120):
        assert formatted(source, width) == source


def formatted(source: str, width: int = 88) -> str:
    options = ["--isolated", f"--line-length={width}", "--stdin-filename=m.py"]
    return ruff(["format", *options, "-"], source)


def ruff(arguments: list[str], source: str) -> str:
    program = Path(sys.executable).with_name("ruff")
    if not program.exists():
        pytest.skip("ruff is not installed beside this Python")
    run = subprocess.run(
        [program, *arguments], input=source.encode(), capture_output=True, check=False
    )
    return run.stdout.decode() + run.stderr.decode()


def test_the_module_says_what_each_field_is() -> None:
    source = module_source(
        locked(
            [
                leads(
                    a_field("cf_1", "Industry", "choices", "SaaS", "Retail"),
                    a_field("cf_2", "Owners", "user", several=True),
                    a_field("cf_3", "Payload", "hidden", several=True),
                    a_field("cf_4", "Tomorrow", "new", several=True),
                )
            ]
        )
    )
    assert source.endswith(
        '''
from typing import Any, Literal, TypeAlias, get_args

from close_async.custom_fields.typed import FieldsOfLead, Multiple, Single

LeadIndustry: TypeAlias = Literal["Retail", "SaaS"]


class LeadFields(FieldsOfLead):
    """Custom fields of Lead."""

    __slots__ = ()

    industry: Single[LeadIndustry] = Single(
        "cf_1",
        "Industry",
        "choices",
        get_args(LeadIndustry),
    )
    owners: Multiple[str] = Multiple("cf_2", "Owners", "user")
    payload: Multiple[Any] = Multiple("cf_3", "Payload", "hidden")
    tomorrow: Single[Any] = Single("cf_4", "Tomorrow", "new")
'''
    )


def test_an_organization_without_fields_gives_a_module_too() -> None:
    source = module_source(locked([leads()]))
    assert 'class LeadFields(FieldsOfLead):\n    """Custom fields of Lead."""\n' in source
    assert "typing" not in source


CHANGES: list[tuple[list[FieldDefinition], list[FieldDefinition], str]] = [
    ([a_field("cf_1", "One")], [], "lead: removed one (cf_1), 'One'"),
    ([], [a_field("cf_1", "One")], "lead: added one (cf_1), 'One', text"),
    (
        [],
        [a_field("cf_1", "One", "user", several=True)],
        "lead: added one (cf_1), 'One', several of user",
    ),
    (
        [a_field("cf_1", "One")],
        [a_field("cf_1", "Two")],
        "lead: one (cf_1) is now called 'Two', was 'One'; its attribute stays",
    ),
    (
        [a_field("cf_1", "One")],
        [a_field("cf_1", "One", "number")],
        "lead: one (cf_1) has the type number, had text",
    ),
    (
        [a_field("cf_1", "One", "user")],
        [a_field("cf_1", "One", "user", several=True)],
        "lead: one (cf_1) takes several values now",
    ),
    (
        [a_field("cf_1", "One", "user", several=True)],
        [a_field("cf_1", "One", "user")],
        "lead: one (cf_1) takes a single value now",
    ),
    (
        [a_field("cf_1", "One", "choices", "a")],
        [a_field("cf_1", "One", "choices", "a", "b", "c")],
        "lead: one (cf_1) has new choices: 'b', 'c'",
    ),
    (
        [a_field("cf_1", "One", "choices", "a", "b")],
        [a_field("cf_1", "One", "choices", "b")],
        "lead: one (cf_1) has lost choices: 'a'",
    ),
    (
        [FieldDefinition("cf_1", "One", "custom_object", referenced_custom_type_id="cotype_1")],
        [FieldDefinition("cf_1", "One", "custom_object", referenced_custom_type_id="cotype_2")],
        "lead: one (cf_1) refers to cotype_2, not cotype_1",
    ),
]


@pytest.mark.parametrize(("before", "after", "change"), CHANGES)
def test_a_change_is_said_in_one_sentence(
    before: list[FieldDefinition], after: list[FieldDefinition], change: str
) -> None:
    lock = locked([leads(*before)])
    assert changes(lock, locked([leads(*after)], lock)) == [change]


def test_changes_of_kinds_of_objects_are_said_too() -> None:
    lock = locked([ObjectFields("activity/actitype_1", "Demo", ()), leads()])
    after = locked(
        [
            ObjectFields("activity/actitype_1", "Talk", ()),
            ObjectFields("custom_object/cotype_1", "Asset", ()),
        ],
        lock,
    )
    assert changes(lock, after) == [
        "activity/actitype_1: 'Demo' is now called 'Talk', and still DemoFields",
        "custom_object/cotype_1: added, 'Asset' (AssetFields)",
        "lead: removed, 'Lead' (LeadFields)",
    ]


def test_the_order_of_choices_is_no_change() -> None:
    lock = locked([leads(a_field("cf_1", "One", "choices", "b", "a"))])
    after = locked([leads(a_field("cf_1", "One", "choices", "a", "b"))], lock)
    assert changes(lock, after) == []
    assert module_source(after) == module_source(lock)
