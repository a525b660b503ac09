"""Refusing a generated result that is not what it should be.

These checks look at the written files, not at what the generator says it wrote, and they run
before anything is swapped in.
"""

from __future__ import annotations

import ast
from pathlib import Path

from custom_hooks.document import RunFailed
from custom_hooks.generation.extras import Extras

HEADER = "# Generated from openapi/close.yaml"


def check(folder: Path, extras: Extras) -> None:
    """Check the files in `api/` and `models/` of a folder.

    Raises:
        RunFailed: A file does not parse or lacks its header, or an operation or model is missing.
    """
    trees: dict[str, ast.Module] = {}
    for path in sorted([*folder.glob("api/*.py"), *folder.glob("models/*.py")]):
        name = f"{path.parent.name}/{path.name}"
        text = path.read_text(encoding="utf-8")
        if not text.startswith(HEADER):
            raise RunFailed(f"{name} does not open with the header of generated files.")
        try:
            trees[name] = ast.parse(text)
        except SyntaxError as error:
            raise RunFailed(f"{name} is not Python: line {error.lineno}: {error.msg}.") from None
    for operation in extras.operations.values():
        tree = trees.get(f"api/{operation.resource}.py")
        functions = {
            node.name: node
            for node in (tree.body if tree else [])
            if isinstance(node, ast.AsyncFunctionDef)
        }
        function = functions.get(operation.verb)
        if function is None:
            raise RunFailed(
                f"The operation {operation.method} {operation.path} is missing: "
                f"api/{operation.resource}.py defines no {operation.verb}."
            )
        if ast.get_docstring(function) is None:
            raise RunFailed(f"{operation.name} has no docstring.")
    wanted = {f"models/{name}" for name in ("__init__.py",)}
    if not wanted <= trees.keys():
        raise RunFailed("The package models/ has no __init__.py.")
