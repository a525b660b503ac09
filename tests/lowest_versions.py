"""The lowest versions that `pyproject.toml` declares, as constraints for pip.

`python -m tests.lowest_versions` prints them; `make test-lowest` installs them and runs the suites
of what depends on them, so that a lower bound is one that works.
"""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[1]

_REQUIREMENT: Final = re.compile(r"([A-Za-z0-9._-]+)(?:\[[^]]*\])?\s*>=\s*([0-9][0-9A-Za-z.]*)")


def lowest_versions(pyproject: str) -> dict[str, str]:
    """Return the lowest version of every dependency, extras included, by name.

    Raises:
        ValueError: A dependency declares none, or two declare different ones.
    """
    project = tomllib.loads(pyproject)["project"]
    name = project["name"]
    extras: dict[str, list[str]] = project["optional-dependencies"]
    found: dict[str, str] = {}
    for requirement in [
        *project["dependencies"],
        *(one for each in extras.values() for one in each),
    ]:
        if requirement.startswith(f"{name}["):
            continue
        match = _REQUIREMENT.match(requirement)
        if match is None:
            raise ValueError(f"{requirement!r} declares no lowest version")
        package, version = match.groups()
        if found.setdefault(package, version) != version:
            raise ValueError(f"{package} is declared with different lowest versions")
    return found


def main() -> int:
    """Print one constraint a line."""
    for package, version in lowest_versions((ROOT / "pyproject.toml").read_text()).items():
        print(f"{package}=={version}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
