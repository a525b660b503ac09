"""What importing the package, and making a client, must not import."""

from __future__ import annotations

import subprocess
import sys

import pytest

HTTP = ("httpx", "httpx2", "aiohttp")
HEAVY = (*HTTP, "ssl", "attr", "attrs", "trio", "close_async.models", "redis")


def loaded_after(code: str) -> set[str]:
    show = f"import sys; print(*[name for name in {HEAVY!r} if name in sys.modules])"
    command = [sys.executable, "-c", f"{code}; {show}"]
    return set(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())


@pytest.mark.parametrize(
    "code",
    ["import close_async", "from close_async import OPERATIONS; list(OPERATIONS)"],
)
def test_importing_the_package_imports_nothing_heavy(code: str) -> None:
    assert not loaded_after(code)


@pytest.mark.parametrize("transport", HTTP)
def test_making_a_client_imports_no_http_library_and_no_model(transport: str) -> None:
    made = f"from close_async import CloseClient; CloseClient('key', transport={transport!r})"
    assert loaded_after(made) <= {"ssl"}
