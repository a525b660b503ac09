"""The plugin in test runs of its own: found, marked, refused, spread over workers, and free."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

TESTS = """
import pytest

@pytest.mark.asyncio
@pytest.mark.parametrize("again", range(4))
async def test_leads(close, again):
    page = await close.leads.list()
    assert page.total_results == 10
    await close.leads.delete(page.data[0].id)
"""


def run(folder: Path, tests: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run pytest in a folder of its own, with this source tree and its plugin."""
    (folder / "test_it.py").write_text(tests)
    (folder / "pytest.ini").write_text("[pytest]\nasyncio_mode = strict\n")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "close_async.testing.plugin"]
    return subprocess.run(
        [*command, "-p", "no:cacheprovider", *arguments],
        cwd=folder,
        env={"PYTHONPATH": str(ROOT), "PATH": "", "HOME": str(folder)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.slow
def test_it_works_with_xdist(tmp_path: Path) -> None:
    done = run(tmp_path, TESTS, "-n", "2")
    assert "4 passed" in done.stdout, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("marker", "words"),
    [
        ("leeds=3", "there is no setting 'leeds'; did you mean leads?"),
        ("leads=-1", "leads"),
        ("rate='fast'", "rate: a rate is written LIMIT/SECONDS"),
        ("faults=['cut']", "faults: expected a list"),
        ("50", "its settings are named"),
        ("port=80", "there is no setting 'port'"),
    ],
)
def test_a_marker_that_makes_no_sense_is_named(marker: str, words: str) -> None:
    from close_async.testing.settings import MarkerError, read_marker

    given = eval(f"(lambda *positional, **named: (positional, named))({marker})")
    with pytest.raises(MarkerError) as raised:
        read_marker([given])
    assert words in str(raised.value)


def test_the_nearest_marker_counts() -> None:
    from close_async.testing.settings import read_marker

    settings = read_marker([((), {"leads": 3}), ((), {"leads": 5, "seed": 9})])
    assert (settings.config["leads"], settings.config["seed"]) == (3, 9)


def test_it_costs_nothing_where_it_is_not_used(tmp_path: Path) -> None:
    tests = """
import sys

def test_nothing_is_loaded():
    loaded = [name for name in sys.modules if name.startswith("close_async")]
    heavy = ("close_async.sandbox", "close_async.models", "close_async.jobs")
    assert not [name for name in loaded if name.startswith(heavy)]
    assert "starlette" not in sys.modules
    assert "close_async.testing.servers" not in sys.modules
"""
    done = run(tmp_path, tests)
    assert "1 passed" in done.stdout, done.stdout + done.stderr


def test_it_is_found_once_the_package_is_installed() -> None:
    project = (ROOT / "pyproject.toml").read_text()
    assert '[project.entry-points.pytest11]\n"close_async.testing.plugin"' in project
