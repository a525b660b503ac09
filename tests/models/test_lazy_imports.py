"""What importing the package does not import, each in a process of its own."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = ("httpx", "httpx2", "aiohttp", "attr", "attrs", "httpcore", "certifi")


def imported_by(code: str) -> set[str]:
    """Return the modules that are loaded after running some code."""
    command = [sys.executable, "-c", f"{code}\nimport sys\nprint(*sys.modules)"]
    return set(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())


def generated(modules: set[str], part: str) -> set[str]:
    return {name for name in modules if name.startswith(f"close_async.{part}.")}


@pytest.mark.parametrize(
    "code",
    [
        "import close_async",
        "import close_async, close_async.api, close_async.models",
        "from close_async import OPERATIONS; list(OPERATIONS); len(OPERATIONS)",
        "from close_async import CloseClient; CloseClient('made-up-key')",
    ],
)
def test_neither_http_nor_models_nor_resources(code: str) -> None:
    modules = imported_by(code)
    assert not modules & set(HEAVY)
    assert not generated(modules, "models")
    assert not generated(modules, "api")


def test_importing_the_package_leaves_asyncio_and_tls_alone() -> None:
    assert not imported_by("import close_async") & {"asyncio", "ssl", "anyio"}


def test_reading_an_operation_imports_its_resource_and_no_model() -> None:
    modules = imported_by("from close_async import OPERATIONS; OPERATIONS['leads.get'].path")
    assert generated(modules, "api") == {"close_async.api.leads"}
    assert not generated(modules, "models")


def test_asking_for_a_type_imports_its_model() -> None:
    modules = imported_by(
        "from close_async import OPERATIONS; OPERATIONS['leads.get'].response_type"
    )
    assert generated(modules, "models") == {"close_async.models.lead"}


def test_importing_a_model_imports_no_other() -> None:
    modules = imported_by("from close_async.models import Lead")
    assert generated(modules, "models") == {"close_async.models.lead"}
    assert not modules & {"httpx", "aiohttp", "ssl"}
