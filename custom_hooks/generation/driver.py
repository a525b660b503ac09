"""Writing the generated modules: what the parser found, through our templates, formatted."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from custom_hooks.document import Document, RunFailed
from custom_hooks.layout import ROOT

from .extras import Extras
from .generator import parse
from .literals import literal
from .shapes import OPEN_RECORD
from .view import TemplateView, module_name

TEMPLATES: Final = Path(__file__).parent / "templates"


def generate(document: Document, extras: Extras, folder: Path) -> None:
    """Write `api/` and `models/` for a document into a folder.

    Raises:
        RunFailed: The generator warned about anything, or a file could not be formatted.
    """
    view = TemplateView(parse(document, {*extras.models, OPEN_RECORD}), extras)
    # What is written is Python, where the escapes of HTML would be faults; `literal` escapes.
    templates = Environment(
        loader=FileSystemLoader(TEMPLATES),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=StrictUndefined,
    )
    templates.filters["literal"] = literal

    def write(file: str, template: str, **values: object) -> None:
        text = templates.get_template(f"{template}.py.jinja").render(close=view, **values)
        (folder / file).write_text(text, encoding="utf-8")

    (folder / "api").mkdir()
    (folder / "models").mkdir()
    write("api/__init__.py", "api_init")
    for resource in view.resources():
        write(f"api/{resource}.py", "resource", endpoints=view.endpoints(resource))
    write("models/__init__.py", "models_init")
    for name in extras.models:
        write(f"models/{module_name(name)}.py", "model", name=name)
    for name, union in extras.unions.items():
        write(f"models/{module_name(name)}.py", "union", union=union)
    _format(folder)


_JOINED = ["--config", "lint.isort.split-on-trailing-comma=false"]
"""Short import lists on one line: the templates cannot know what will be left of them."""


def _format(folder: Path) -> None:
    config = ["--config", str(ROOT / "pyproject.toml"), "--no-cache", "--quiet"]
    fixed = "F401,I,UP,RUF022"
    for arguments in (
        ["check", "--fix", "--fix-only", "--select", fixed, *config, *_JOINED, "api", "models"],
        ["format", *config, "api", "models"],
    ):
        done = subprocess.run(
            [sys.executable, "-m", "ruff", *arguments],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            reason = (done.stderr or done.stdout).strip()
            raise RunFailed(f"Formatting the generated code failed: {reason[:2000]}")
