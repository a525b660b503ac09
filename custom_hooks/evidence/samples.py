"""Sample files: bodies that Close's documentation or a recording shows, and whose they are.

A sample file has one JSON object a line: `method`, `path`, `kind` (`"request"`, `"response"`, or
`"fact"` for lines without a body), `status` and `body`. Paths are templates or concrete, and name
their parameters as they like.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from close_async.core.operations import Operation
from custom_hooks.document import RunFailed
from custom_hooks.layout import ROOT

OWN_SAMPLES: Final = ROOT / "tests" / "custom_hooks" / "samples"
"""What is read where no folder is given: bodies that this project made up."""

PREFIX: Final = "/api/v1"
"""What a path may open with: the base URL's own part."""

COMPARED: Final = ("request", "response")
"""The kinds of lines that have a body."""


@dataclass(frozen=True)
class Sample:
    """One body.

    Attributes:
        file: The name of its file.
        line: Where it stands there, from 1.
        method: The HTTP method.
        path: The path, as template or with concrete ids.
        kind: `"request"` or `"response"`.
        body: Its JSON; `None` where a response has no content.
        complete: Whether it is whole, so that a key that is missing says something.
    """

    file: str
    line: int
    method: str
    path: str
    kind: str
    body: Any
    complete: bool = True

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


def read_samples(folder: Path) -> list[Sample]:
    """Return the samples of all `*.jsonl` files of a folder, in the files' order.

    Raises:
        RunFailed: There is none, or a line is not what it should be.
    """
    files = sorted(folder.glob("*.jsonl"))
    if not files:
        raise RunFailed(f"{folder} holds no sample files (*.jsonl).")
    return [sample for path in files for sample in _read(path)]


def _read(path: Path) -> Iterator[Sample]:
    for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not text.strip():
            continue
        try:
            line: Any = json.loads(text)
            if line["kind"] in COMPARED:
                method: str = line["method"].upper()
                whole = bool(line.get("complete", True))
                yield Sample(
                    path.name, number, method, line["path"], line["kind"], line["body"], whole
                )
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise RunFailed(f"{path.name}:{number} is no sample: {error!r}.") from None


class PathFinder:
    """Finds the path template and method that a request belongs to."""

    def __init__(self, operations: Iterable[tuple[str, str]]) -> None:
        """Take all templates, each with its method in lower case."""
        self._by_shape: dict[tuple[str, int], list[tuple[list[str], str]]] = {}
        for path, method in operations:
            segments = _segments(path)
            shape = method, len(segments)
            self._by_shape.setdefault(shape, []).append((segments, path))

    def find(self, method: str, path: str) -> tuple[str, str] | None:
        """Return template and method, or `None`; of several, the one with most literal segments."""
        given = _segments(path)
        best: tuple[int, str] | None = None
        for ours, template in self._by_shape.get((method.lower(), len(given)), ()):
            if all(_is_open(own) or own == other for own, other in zip(ours, given, strict=True)):
                literal = sum(not _is_open(own) for own in ours)
                if best is None or literal > best[0]:
                    best = literal, template
        return best and (best[1], method.lower())


class OperationFinder:
    """Finds the operation that a method and a path belong to."""

    def __init__(self, operations: Mapping[str, Operation[Any]]) -> None:
        self._operations = {(each.path, each.method.lower()): each for each in operations.values()}
        self._paths = PathFinder(self._operations)

    def find(self, method: str, path: str) -> Operation[Any] | None:
        """Return the operation, or `None`."""
        found = self._paths.find(method, path)
        return found and self._operations[found]


def _segments(path: str) -> list[str]:
    return path.partition("?")[0].removeprefix(PREFIX).strip("/").split("/")


def _is_open(segment: str) -> bool:
    return segment.startswith("{")
