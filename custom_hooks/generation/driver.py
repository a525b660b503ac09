"""Running openapi-python-client over a normalised document, with our templates.

The generator writes a whole package; only the resources and models are taken from it. What it does
not hand to its templates reaches them through the environment's globals, as `close`.
"""

from __future__ import annotations

import contextlib
import io
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from custom_hooks.document import Document, RunFailed
from custom_hooks.layout import ROOT

from . import naming
from .extras import Extras, ModelExtra, OperationExtra
from .literals import line, literal, paragraphs
from .python_types import PythonType, Types, parameter_argument, union_codec
from .shapes import OPEN_RECORD

HERE = Path(__file__).parent


class TemplateView:
    """What the templates call `close`: names, types and words of the document."""

    def __init__(self, data: GeneratorData, extras: Extras) -> None:
        self.extras = extras
        self.types = Types(extras)
        self.open_record = OPEN_RECORD
        self._data = data

    def operation(self, endpoint: Any) -> OperationExtra:
        """Return what is known of an endpoint beyond the generator's data."""
        return self.extras.operations[endpoint.path.get_untrusted_value(), endpoint.method]

    def answer(self, endpoint: Any) -> PythonType | None:
        """Return the type of an endpoint's answer, `None` where it has no body."""
        if self.operation(endpoint).answers_nothing:
            return None
        (response,) = endpoint.responses.patterns
        return self.types.of(response.prop)

    def body(self, endpoint: Any) -> PythonType | None:
        """Return the type of an endpoint's body, `None` where it takes none."""
        if not endpoint.bodies:
            return None
        return self.types.of(endpoint.bodies[0].prop)

    def parameters(self, endpoint: Any, place: str) -> list[dict[str, Any]]:
        """Return an endpoint's path or query parameters as plain values."""
        extra = self.operation(endpoint)
        given = endpoint.path_parameters if place == "path" else endpoint.query_parameters
        by_wire = {str(_wire(prop)): prop for prop in given}
        return [
            {
                "wire": wire,
                "name": parameter.name,
                "argument": parameter_argument(self.types.of(by_wire[wire])),
                "models": self.types.of(by_wire[wire]).models,
                "required": by_wire[wire].required,
                "description": parameter.description,
                "is_open_path": parameter.is_open_path,
            }
            for wire, parameter in extra.parameters.items()
            if wire in by_wire
        ]

    def model(self, model: Any) -> ModelExtra:
        """Return what is known of a model beyond the generator's data."""
        return self.extras.models[str(model.class_info.name)]

    def is_model(self, model: Any) -> bool:
        """Say whether one of the generator's models becomes one of ours."""
        return str(model.class_info.name) in self.extras.models

    def fields(self, model: Any) -> list[dict[str, Any]]:
        """Return a model's properties in the document's order, as plain values."""
        extra = self.model(model)
        given = [*(model.required_properties or []), *(model.optional_properties or [])]
        by_wire = {str(_wire(prop)): prop for prop in given}
        fields = []
        for wire, attribute in extra.attributes.items():
            prop = by_wire[wire]
            python_type = self.types.of(prop)
            fields.append(
                {
                    "wire": wire,
                    "name": attribute,
                    "annotation": python_type.annotation
                    + ("" if prop.required and not python_type.is_nullable else " | None"),
                    "argument": python_type.argument,
                    "codec": python_type.codec,
                    "required": prop.required,
                    "nullable": python_type.is_nullable or not prop.required,
                    "description": extra.descriptions[wire],
                    "models": python_type.models,
                }
            )
        return fields

    def imports(self, model: Any) -> list[str]:
        """Return the other generated models that a model's annotations name, sorted."""
        named = {name for field in self.fields(model) for name in field["models"]}
        return sorted(named - {OPEN_RECORD, str(model.class_info.name)})

    def imports_of_resource(self, endpoints: list[Any]) -> list[str]:
        """Return the generated models that the functions of a resource name, sorted."""
        named: set[str] = set()
        for endpoint in endpoints:
            for part in (self.answer(endpoint), self.body(endpoint)):
                named |= part.models if part else frozenset()
        return sorted(named - {OPEN_RECORD})

    def model_names(self) -> list[str]:
        """Return the names of all models and unions, sorted."""
        return sorted([*self.extras.models, *self.extras.unions])

    def module(self, name: str) -> str:
        """Return the module of a model or union."""
        return module_name(name)

    def resources(self) -> dict[str, list[OperationExtra]]:
        """Return the operations of each resource, both in order of their names."""
        found: dict[str, list[OperationExtra]] = {}
        for extra in sorted(self.extras.operations.values(), key=lambda extra: extra.name):
            found.setdefault(extra.resource, []).append(extra)
        return found

    def resource_class(self, resource: str) -> str:
        """Return the name of the class that binds a resource's operations."""
        return f"{naming.class_name(resource)}Resource"

    def shadowed(self, resource: str) -> set[str]:
        """Return the builtins that the functions of a resource shadow in its module."""
        verbs = {extra.verb for extra in self.resources()[resource]}
        return verbs & naming.BUILTIN_NAMES

    @staticmethod
    def paragraphs(text: str, indent: int, hanging: int = 0) -> str:
        """Return text wrapped for a docstring, its first line not indented."""
        return paragraphs(text, indent, hanging)

    @staticmethod
    def line(text: str) -> str:
        """Return text as one line of a docstring."""
        return line(text)


def _wire(prop: Any) -> str:
    name = prop.name
    return name.get_untrusted_value() if hasattr(name, "get_untrusted_value") else str(name)


def module_name(name: str) -> str:
    """Return the module that holds a model."""
    return naming.identifier(name).rstrip("_")


def generate(document: Document, extras: Extras, folder: Path) -> None:
    """Write `api/` and `models/` for a document into a folder.

    Raises:
        RunFailed: The generator warned about anything, or a file could not be formatted.
    """
    config = Config.from_sources(
        ConfigFile.load_from_path(ROOT / "generator_config.yaml"),
        MetaType.NONE,
        document_source=ROOT / "openapi" / "close.yaml",
        file_encoding="utf-8",
        overwrite=True,
        output_path=folder / "package",
    )
    data = GeneratorData.from_dict(document, config=config)
    if isinstance(data, GeneratorError):
        raise RunFailed(f"The generator refused the document: {data.header} {data.detail}")
    parsed = data.endpoint_collections_by_tag.values()
    _refuse([*data.errors, *(error for each in parsed for error in each.parse_errors)])
    project = Project(openapi=data, config=config, custom_template_path=HERE / "templates")
    view = TemplateView(data, extras)
    cast("dict[str, Any]", project.env.globals)["close"] = view
    project.env.filters["literal"] = literal
    with contextlib.redirect_stdout(io.StringIO()):
        _refuse(project.build())
    _take(folder, project, view)
    _format(folder)


def _refuse(errors: Sequence[GeneratorError]) -> None:
    if errors:
        warnings = (f"{error.header} {error.detail or ''}".split() for error in errors)
        listed = "\n".join(f"  - {' '.join(words)}" for words in warnings)
        raise RunFailed(f"The generator warned:\n{listed}")


def _take(folder: Path, project: Project, view: TemplateView) -> None:
    """Move resources and models out of the generator's package, one module each."""
    package = folder / "package"
    api, models = folder / "api", folder / "models"
    api.mkdir()
    models.mkdir()
    (api / "__init__.py").write_text((package / "api" / "__init__.py").read_text())
    for resource in view.resources():
        written = package / "api" / resource / "__init__.py"
        if not written.exists():
            raise RunFailed(f"The generator wrote no module for the resource {resource}.")
        (api / f"{resource}.py").write_text(written.read_text())
    (models / "__init__.py").write_text((package / "models" / "__init__.py").read_text())
    for model in project.openapi.models:
        name = str(model.class_info.name)
        if name in view.extras.models:
            source = package / "models" / f"{model.class_info.module_name}.py"
            (models / f"{module_name(name)}.py").write_text(source.read_text())
    template = project.env.get_template("union.py.jinja")
    for name, union in view.extras.unions.items():
        text = template.render(union=union, codec=union_codec(union))
        (models / f"{module_name(name)}.py").write_text(text)
    missing = [
        name for name in view.model_names() if not (models / f"{module_name(name)}.py").exists()
    ]
    if missing:
        raise RunFailed(f"The generator wrote no module for {', '.join(missing)}.")


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
