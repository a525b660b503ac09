"""Changed documents give the right code, or a sentence that names place and remedy."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import TYPE_CACHE
from .dialects import FORMS
from .mutations import MUTATIONS, Mutation
from .small import empty_layout, run

REFUSED = [mutation for mutation in MUTATIONS if mutation.refused]
RIGHT = [mutation for mutation in MUTATIONS if not mutation.refused]


def test_there_are_enough_of_them() -> None:
    assert len(MUTATIONS) + len(FORMS) >= 120


@pytest.mark.slow
@pytest.mark.parametrize("mutation", REFUSED, ids=lambda mutation: mutation.name[:60])
def test_what_cannot_be_is_refused_by_place_and_remedy(mutation: Mutation, tmp_path: Path) -> None:
    outcome = run(empty_layout(tmp_path, TYPE_CACHE), mutation.document())
    for words in mutation.refused:
        assert words in outcome.refusal
    assert "Traceback" not in outcome.refusal
    assert outcome.files == {}


@pytest.mark.slow
@pytest.mark.parametrize("mutation", RIGHT, ids=lambda mutation: mutation.name[:60])
def test_what_can_be_is_right(mutation: Mutation, tmp_path: Path) -> None:
    layout = empty_layout(tmp_path, TYPE_CACHE)
    outcome = run(layout, mutation.document())
    assert outcome.refusal == ""
    for file, text in mutation.holds:
        assert text in outcome.files[file]
    again = run(layout, mutation.document())
    assert (again.refusal, again.report) == ("", "Nothing changed.") or "Left out" in again.report
    assert again.files == outcome.files
