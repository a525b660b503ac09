"""The lowest versions are read from where they are declared."""

from __future__ import annotations

import pytest

from tests.lowest_versions import ROOT, lowest_versions

PROJECT = """
[project]
name = "x"
dependencies = [{dependencies}]
[project.optional-dependencies]
one = ["d[fast]>=2.1"]
all = ["x[one]"]
"""


def test_every_dependency_of_ours_has_one() -> None:
    found = lowest_versions((ROOT / "pyproject.toml").read_text())
    assert {"httpx", "orjson", "aiohttp", "starlette", "redis", "typer"} <= found.keys()


def test_bounds_extras_and_upper_limits_are_told_apart() -> None:
    assert lowest_versions(PROJECT.format(dependencies='"a>=0.27,<1", "b-c >= 3"')) == {
        "a": "0.27",
        "b-c": "3",
        "d": "2.1",
    }


@pytest.mark.parametrize(
    ("dependencies", "match"), [('"a"', "no lowest"), ('"a<2"', "no lowest"), ('"d>=1"', "differ")]
)
def test_a_dependency_without_one_is_refused(dependencies: str, match: str) -> None:
    with pytest.raises(ValueError, match=match):
        lowest_versions(PROJECT.format(dependencies=dependencies))
