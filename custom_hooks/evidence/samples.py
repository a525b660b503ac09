"""Sample files: bodies that Close's documentation or a recording shows, and whose they are.

A sample file has one JSON object a line: `method`, `path`, `kind` (`"request"`, `"response"`, or
`"fact"` for lines without a body), `status` and `body`. Paths are templates or concrete, and name
their parameters as they like.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from close_async.core.operations import Operation
from custom_hooks.document import RunFailed

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
        body: Its JSON; `None` where an answer has no content.
    """

    file: str
    line: int
    method: str
    path: str
    kind: str
    body: Any

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
                yield Sample(path.name, number, method, line["path"], line["kind"], line["body"])
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise RunFailed(f"{path.name}:{number} is no sample: {error!r}.") from None


class OperationFinder:
    """Finds the operation that a method and a path belong to."""

    def __init__(self, operations: Mapping[str, Operation[Any]]) -> None:
        self._by_shape: dict[tuple[str, int], list[tuple[list[str], Operation[Any]]]] = {}
        for operation in operations.values():
            segments = _segments(operation.path)
            shape = operation.method, len(segments)
            self._by_shape.setdefault(shape, []).append((segments, operation))

    def find(self, method: str, path: str) -> Operation[Any] | None:
        """Return the operation, or `None`; of several, the one with the most literal segments."""
        given = _segments(path)
        best: tuple[int, Operation[Any]] | None = None
        for ours, operation in self._by_shape.get((method, len(given)), ()):
            if all(_is_open(own) or own == other for own, other in zip(ours, given, strict=True)):
                literal = sum(not _is_open(own) for own in ours)
                if best is None or literal > best[0]:
                    best = literal, operation
        return best and best[1]


def _segments(path: str) -> list[str]:
    return path.partition("?")[0].removeprefix(PREFIX).strip("/").split("/")


def _is_open(segment: str) -> bool:
    return segment.startswith("{")
