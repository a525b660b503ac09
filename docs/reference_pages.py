"""A Sphinx extension that writes the reference of resources and models from the generated code.

Before a build it reads `close_async/api` and `close_async/models` as source, without importing
them, and writes a page for each resource (its operations) and one for its models into
`docs/reference/generated`, which is not committed.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sphinx.application import Sphinx

HERE = Path(__file__).parent
PACKAGE = HERE.parent / "close_async"
GENERATED = HERE / "reference" / "generated"

MODEL = re.compile(r"(?<![.\w])[A-Z]\w+")
"""What may be a model's name: `abc.Sequence` is not one."""

MODULES = {"builtins": "", "abc": "collections.abc.", "dt": "datetime."}
"""How the generated code spells modules, and how the reference does."""

SECTIONS = {"Args:": "param", "Raises:": "raises"}


@dataclass
class Model:
    """One model, as its source says."""

    name: str
    words: str
    attributes: list[tuple[str, str, str]] = field(default_factory=list)
    """Names, types and words."""
    alias: str = ""
    """What a union stands for."""
    has_custom_fields: bool = False

    def mentions(self, names: set[str]) -> list[str]:
        """Return the other models that this one refers to."""
        types = [kind for _, kind, _ in self.attributes] + [self.alias]
        found = (word for kind in types for word in MODEL.findall(kind))
        return [name for name in dict.fromkeys(found) if name in names and name != self.name]


@dataclass
class Operation:
    """One operation, as its source says."""

    verb: str
    method: str
    path: str
    docs: str
    pagination: str
    arguments: str
    response: str
    words: str


def read_models() -> dict[str, Model]:
    """Return every model by its name."""
    models: dict[str, Model] = {}
    for path in sorted((PACKAGE / "models").glob("[!_]*.py")):
        body = ast.parse(path.read_text(encoding="utf-8")).body
        for node, following in zip(body, [*body[1:], None], strict=True):
            if isinstance(node, ast.ClassDef):
                model = Model(node.name, ast.get_docstring(node) or "")
                model.attributes = list(_attributes(node))
                model.has_custom_fields = "CustomFieldsMixin" in map(ast.unparse, node.bases)
            elif isinstance(node, ast.AnnAssign) and ast.unparse(node.annotation) == "TypeAlias":
                alias = ast.unparse(node.value or node)
                if alias.startswith("Literal["):  # names of events, which are no models
                    continue
                model = Model(ast.unparse(node.target), _text(following), alias=alias)
            else:
                continue
            models[model.name] = model
    return models


def _attributes(node: ast.ClassDef) -> Iterator[tuple[str, str, str]]:
    for statement, following in zip(node.body, [*node.body[1:], None], strict=True):
        if isinstance(statement, ast.AnnAssign):
            name = ast.unparse(statement.target)
            yield name, ast.unparse(statement.annotation), _text(following)


def _text(node: ast.stmt | None) -> str:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return " ".join(str(node.value.value).split())
    return ""


def read_resource(path: Path) -> tuple[str, list[Operation]]:
    """Return what a resource's module says of itself, and its operations."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    told: dict[str, dict[str, str]] = {}
    operations: list[Operation] = []
    for node in tree.body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Call):
            call = node.value
            given = [ast.literal_eval(argument) for argument in call.args[:3]]
            told[given[0].partition(".")[2]] = {
                "method": given[1],
                "path": given[2],
                **{
                    keyword.arg: ast.literal_eval(keyword.value)
                    for keyword in call.keywords
                    if keyword.arg in ("docs", "pagination")
                },
            }
        elif isinstance(node, ast.AsyncFunctionDef):
            facts = told[node.name]
            operations.append(
                Operation(
                    node.name,
                    facts["method"],
                    facts["path"],
                    facts.get("docs", ""),
                    facts.get("pagination", ""),
                    _arguments(node),
                    ast.unparse(node.returns) if node.returns else "None",
                    ast.get_docstring(node) or "",
                )
            )
    return ast.get_docstring(tree) or "", operations


def _arguments(node: ast.AsyncFunctionDef) -> str:
    """Return the arguments of the bound method: those of the function without the client."""
    arguments = node.args
    arguments.posonlyargs = []
    return ast.unparse(arguments)


def qualified(annotation: str, models: dict[str, Model]) -> str:
    """Return an annotation with all names in full, which Sphinx links and shows short."""
    full = MODEL.sub(
        lambda word: f"close_async.models.{word[0]}" if word[0] in models else word[0], annotation
    )
    for short, module in MODULES.items():
        full = re.sub(rf"\b{short}\.", module, full)
    return full


def fields_of(words: str) -> str:
    """Turn a docstring's sections into the field lists that Sphinx knows."""
    lines: list[str] = []
    kind = ""
    for line in words.splitlines():
        if line in SECTIONS:
            kind = SECTIONS[line]
        elif kind and line.startswith("    ") and not line.startswith("     "):
            name, _, text = line.strip().partition(": ")
            lines.append(f":{kind} {name}: {text}")
        elif kind and line.strip() and not line.startswith(" "):
            kind = ""
            lines.append(line)
        else:
            lines.append(line)
    text = "\n".join(lines)
    return re.sub(r"^See (https://\S+)$", r"[Close's page](\1)", text, flags=re.MULTILINE)


def resource_page(resource: str, operations: list[Operation], models: dict[str, Model]) -> str:
    """Return the page of a resource."""
    lines = [
        f"# {resource}",
        "",
        f"Methods of `close.{resource}`; the same functions, taking the client first, are in "
        f"`close_async.api.{resource}`. `close.detailed(close.{resource}.…)` returns the "
        "response's status, headers and request id besides.",
        "",
    ]
    for operation in operations:
        paged = f", walked by `close.paginate(close.{resource}.{operation.verb})`"
        lines += [
            f"## {operation.verb}",
            "",
            f"`{operation.method} {operation.path}`{paged if operation.pagination else ''}",
            "",
            f"````{{py:method}} {resource}.{operation.verb}"
            f"({qualified(operation.arguments, models)})"
            f" -> {qualified(operation.response, models)}",
            ":async:",
            "",
            fields_of(operation.words),
            "````",
            "",
        ]
    return "\n".join(lines)


def models_page(resource: str, chosen: list[Model], models: dict[str, Model]) -> str:
    """Return the page of the models that belong to a resource."""
    lines = [
        f"# {resource}",
        "",
        f"What `close.{resource}` answers and takes; importable from `close_async.models`.",
        "",
    ]
    for model in sorted(chosen, key=lambda model: model.name):
        kind = "py:data" if model.alias else "py:class"
        lines += [f"## {model.name}", "", f"````{{{kind}}} close_async.models.{model.name}"]
        if model.alias:
            lines += [f":type: {qualified(model.alias, models)}"]
        lines += ["", model.words, ""]
        if model.has_custom_fields:
            lines += ["Its custom fields are in `custom`, by id.", ""]
        if model.attributes:
            lines += ["| attribute | type | |", "|---|---|---|"]
            lines += [
                f"| `{name}` | {linked(kind, models)} | {words.replace('|', chr(92) + '|')} |"
                for name, kind, words in model.attributes
            ]
        lines += ["````", ""]
    return "\n".join(lines)


def linked(annotation: str, models: dict[str, Model]) -> str:
    """Return an annotation for a table's cell, its models linked."""
    plain = re.sub(r"\b(builtins|abc|dt)\.", "", annotation).replace("|", "or")
    plain = re.sub(r"Literal\[(.*?)\] or str", r"\1", plain)
    alternatives = (
        "".join(
            f"{{py:obj}}`~close_async.models.{part}`" if part in models else f"`{part}`"
            for part in re.split(rf"\b({'|'.join(models)})\b", alternative)
            if part
        )
        for alternative in plain.split(" or ")
    )
    return " or ".join(alternatives)


def sort_models(
    resources: dict[str, list[Operation]], models: dict[str, Model]
) -> dict[str, list[Model]]:
    """Return each resource's models: those that its operations name, then what these hold."""
    names = set(models)
    home: dict[str, str] = {}
    for usual in (("get", "create", "update"), None):
        for resource, operations in resources.items():
            for operation in operations:
                if usual is None or operation.verb in usual:
                    named = MODEL.findall(f"{operation.arguments} {operation.response}")
                    for name in named:
                        if name in names:
                            home.setdefault(name, resource)
    queue = list(home)
    for name in queue:
        for other in models[name].mentions(names):
            if other not in home:
                home[other] = home[name]
                queue.append(other)
    found: dict[str, list[Model]] = {}
    for name, model in models.items():
        found.setdefault(home.get(name, "webhooks"), []).append(model)
    return found


def write() -> None:
    """Write all pages; a page that has not changed keeps its date, so that it is not built anew."""
    models = read_models()
    paths = sorted((PACKAGE / "api").glob("[!_]*.py"))
    resources = {path.stem: read_resource(path)[1] for path in paths}
    by_resource = sort_models(resources, models)
    pages = {
        f"resources/{resource}.md": resource_page(resource, operations, models)
        for resource, operations in resources.items()
    }
    pages |= {
        f"models/{resource}.md": models_page(resource, chosen, models)
        for resource, chosen in by_resource.items()
    }
    for name, text in pages.items():
        path = GENERATED / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
    for path in GENERATED.rglob("*.md"):
        if path.relative_to(GENERATED).as_posix() not in pages:
            path.unlink()


def setup(app: Sphinx) -> dict[str, Any]:
    """Hook into Sphinx."""
    app.connect("config-inited", lambda app, config: write())
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
