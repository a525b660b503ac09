"""The client that openapi-python-client writes by itself, as the measure for ours.

It is generated at bench time, with the generator's own templates, from the document that our code
is generated from: the vendor's interface with our overlays, so that its models are typed alike.
"""

from __future__ import annotations

import contextlib
import io
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, Final

PACKAGE: Final = "stock_close"
"""The name that the generated package is imported by."""

FOLDER_VARIABLE: Final = "CLOSE_ASYNC_STOCK_CLIENT"
"""Names a folder that already holds the package, so that one run generates it once."""

USERS: Final = frozenset({"concurrency", "decoding", "import_cost", "single_call"})
"""The benchmarks that it takes part in."""


def generate(folder: Path) -> None:
    """Write the stock package into a folder."""
    from openapi_python_client import Project
    from openapi_python_client.config import Config, ConfigFile, MetaType
    from openapi_python_client.parser import GeneratorData

    from custom_hooks.generation.normalise import normalise
    from custom_hooks.intake.loading import read
    from custom_hooks.intake.strip import strip
    from custom_hooks.layout import ROOT
    from custom_hooks.overlays.overlay import apply

    source = ROOT / "openapi" / "close.yaml"
    document, _ = normalise(apply(strip(read(source)), ROOT / "openapi" / "overlays"))
    config = Config.from_sources(
        ConfigFile(package_name_override=PACKAGE, literal_enums=True, post_hooks=[]),
        MetaType.NONE,
        document_source=source,
        file_encoding="utf-8",
        overwrite=True,
        output_path=folder / PACKAGE,
    )
    data: Any = GeneratorData.from_dict(document, config=config)
    with contextlib.redirect_stdout(io.StringIO()):
        Project(openapi=data, config=config).build()


@contextlib.contextmanager
def stock_folder() -> Iterator[Path]:
    """Give the folder that holds the package; generate it unless the environment names one."""
    given = os.environ.get(FOLDER_VARIABLE)
    if given:
        yield Path(given)
        return
    with tempfile.TemporaryDirectory() as name:
        generate(Path(name))
        yield Path(name)


@contextlib.contextmanager
def stock_models() -> Iterator[ModuleType]:
    """Give the package's `models`, imported."""
    with stock_folder() as folder:
        sys.path.insert(0, str(folder))
        try:
            from importlib import import_module

            yield import_module(f"{PACKAGE}.models")
        finally:
            sys.path.remove(str(folder))
