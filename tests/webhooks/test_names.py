"""Names of events and patterns of them, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest

from close_async import InvalidArgument
from close_async.webhooks.names import check_patterns, known_names, matcher


@pytest.mark.parametrize(
    ("pattern", "fits", "misses"),
    [
        ("lead.created", ["lead.created"], ["lead.updated", "lead_merge.created"]),
        ("lead.*", ["lead.created", "lead.merged"], ["contact.created", "task.lead.created"]),
        ("activity.call.*", ["activity.call.answered"], ["activity.email.created"]),
        ("activity.*", ["activity.call.created"], ["lead.created"]),
        ("*.deleted", ["lead.deleted", "activity.sms.deleted"], ["lead.created"]),
        ("*", ["lead.created", "of.the.future"], []),
    ],
)
def test_patterns_fit(pattern: str, fits: list[str], misses: list[str]) -> None:
    (checked,) = check_patterns([pattern], "patterns")
    match = matcher([checked])
    assert all(map(match, fits))
    assert not any(map(match, misses))


@pytest.mark.parametrize(
    ("pattern", "meant"),
    [
        ("leads.created", "lead.created"),
        ("lead.create", "lead.created"),
        ("lead", "lead.*"),
        ("activity", "activity.*"),
        ("activities.*", "activity.*"),
        ("activity.calls.*", "activity.call.*"),
        ("activity.call.update", "activity.call.updated"),
    ],
)
def test_what_is_nearly_a_name_is_refused_with_the_name(pattern: str, meant: str) -> None:
    with pytest.raises(InvalidArgument, match="did you mean") as caught:
        check_patterns(["lead.created", pattern], "patterns")
    assert meant in str(caught.value)
    assert caught.value.field == "patterns[1]"


@pytest.mark.parametrize("pattern", ["", "lead created", "lead.cre*", ".", "lead.", "a.*.b.*.", 5])
def test_what_is_no_name_is_refused(pattern: Any) -> None:
    with pytest.raises(InvalidArgument) as caught:
        check_patterns([pattern], "patterns")
    assert caught.value.field == "patterns[0]"


def test_an_event_that_close_does_not_list_is_taken_with_a_warning() -> None:
    with pytest.warns(UserWarning, match=r"spaceship\.launched"):
        assert check_patterns(["spaceship.launched"], "patterns") == ("spaceship.launched",)


def test_no_pattern_at_all_is_refused() -> None:
    with pytest.raises(InvalidArgument):
        check_patterns([], "patterns")


def test_every_listed_name_is_taken() -> None:
    assert len(check_patterns(known_names(), "patterns")) == len(known_names()) > 100
