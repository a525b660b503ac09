"""Make small changes to the limiter at random, and count those that its fast tests notice.

python -m tests.rate_limits.mutate --count 100 --seed 1

A change is a comparison, a constant, a sign, a condition or a call left out. Each is tried in a
copy of the repository; those that no test notices are printed, to be tested, or found equal in
effect.
"""

from __future__ import annotations

import argparse
import ast
import concurrent.futures
import os
import queue
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
ROOM = Path("close_async/rate_limits")
STAGES = (
    "parts group hidden queues deadlines headers leases limiter learning weather figures",
    "redis_leases redis_processes seeing laboratory",
)
LAST = "redis redis_death redis_faults redis_hidden_limits redis_priority"
OVER_REDIS = ("leases", "lease_script", "redis")
LONGEST = 300.0

COMPARISONS = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==", "~=": "=="}
SWAPS = {
    "min": "max",
    "max": "min",
    "and": "or",
    "or": "and",
    "+": "-",
    "-": "+",
    "*": "/",
    "/": "*",
    "//": "*",
}
LUA = re.compile(r"[<>=~]=|[<>]|\b\d+(?:\.\d+)?\b|math\.(?:min|max)|\band\b|\bor\b| [-+*/] ")


@dataclass(frozen=True)
class Mutation:
    """One small change of one file."""

    path: Path
    start: int
    end: int
    text: str

    def apply(self, source: str) -> str:
        return source[: self.start] + self.text + source[self.end :]

    def describe(self) -> str:
        source = (ROOT / self.path).read_text()
        number = source.count("\n", 0, self.start) + 1
        before, after = (text.splitlines()[number - 1] for text in (source, self.apply(source)))
        return f"{self.path.name}:{number}\n    - {before.strip()}\n    + {after.strip()}"


def mutations(path: Path) -> Iterator[Mutation]:
    """Yield every small change of one module."""
    source = (ROOT / path).read_text()
    lines = [0]
    for line in source.splitlines(keepends=True):
        lines.append(lines[-1] + len(line))

    def place(node: Any, *, end: bool = False) -> int:
        line, column = node.lineno, node.col_offset
        if end:
            line, column = node.end_lineno, node.end_col_offset
        return int(lines[line - 1] + column)

    def between(left: ast.AST, right: ast.AST, words: dict[str, str]) -> Iterator[Mutation]:
        start, stop = place(left, end=True), place(right)
        for match in re.finditer(r"[<>=!~]=|[<>]|//|[-+*/]|\b(?:and|or)\b", source[start:stop]):
            if match.group() in words:
                span = start + match.start(), start + match.end()
                yield Mutation(path, *span, words[match.group()])

    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare):
            yield from between(node.left, node.comparators[0], COMPARISONS)
        elif isinstance(node, ast.BinOp) and not isinstance(node.op, ast.BitOr):
            yield from between(node.left, node.right, SWAPS)
        elif isinstance(node, ast.BoolOp):
            yield from between(node.values[0], node.values[1], SWAPS)
        elif isinstance(node, ast.Constant) and isinstance(value := node.value, (int, float)):
            if isinstance(value, bool):
                text = repr(not value)
            else:
                text = repr(value * 2 if value not in (0, 1) else value + 1)
            yield Mutation(path, place(node), place(node, end=True), text)
        elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            yield Mutation(path, place(node), place(node.operand), "")
        elif isinstance(node, ast.Name) and node.id in ("min", "max"):
            yield Mutation(path, place(node), place(node, end=True), SWAPS[node.id])
        elif isinstance(node, ast.AugAssign):
            yield from between(node.target, node.value, SWAPS)
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
            yield Mutation(path, place(node), place(node, end=True), "pass")
    start, stop = (source.find(mark) for mark in ('LEASE: Final = """', "`LEASE("))
    if start > 0:
        for match in LUA.finditer(source, start + 20, stop):
            word = match.group().strip().removeprefix("math.")
            if word[0].isdigit():
                text = str(float(word) * 2 or 1.0).removesuffix(".0")
            else:
                text = match.group().replace(word, {**COMPARISONS, **SWAPS}[word])
            yield Mutation(path, match.start(), match.end(), text)


def noticed(mutation: Mutation, copy: Path) -> bool:
    """Return whether any fast test of the limiter fails with a change."""
    module = copy / mutation.path
    source = module.read_text()
    module.write_text(mutation.apply(source))
    stages = (*STAGES, LAST) if mutation.path.stem in OVER_REDIS else STAGES
    try:
        return any(_fails(stage, copy) for stage in stages)
    finally:
        module.write_text(source)


def _fails(stage: str, copy: Path) -> bool:
    tests = [f"tests/rate_limits/test_{name}.py" for name in stage.split()]
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-m", "not slow", "-p"]
    environment = {**os.environ, "PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        done = subprocess.run(
            [*command, "no:cacheprovider", *tests],
            cwd=copy,
            env=environment,
            timeout=LONGEST,
            capture_output=True,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return True
    return done.returncode != 0


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.rate_limits.mutate")
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--module", help="change this module only, as in `group`")
    args = parser.parse_args()
    modules = sorted(ROOT.joinpath(ROOM).glob(f"{args.module or '*'}.py"))
    changes = [
        change
        for module in modules
        if module.stem not in ("__init__", "base")
        for change in mutations(module.relative_to(ROOT))
    ]
    chosen = random.Random(args.seed).sample(changes, min(args.count, len(changes)))
    descriptions = {change: change.describe() for change in chosen}
    with tempfile.TemporaryDirectory() as folder:
        copies: queue.Queue[Path] = queue.Queue()
        for number in range(args.workers):
            copy = Path(folder, str(number))
            shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".git", "*cache*"))
            copies.put(copy)

        def attempt(change: Mutation) -> bool:
            copy = copies.get()
            try:
                found = noticed(change, copy)
            finally:
                copies.put(copy)
            if not found:
                print(descriptions[change], flush=True)
            return found

        with concurrent.futures.ThreadPoolExecutor(args.workers) as pool:
            results = list(pool.map(attempt, chosen))
    print(f"{sum(results)} of {len(results)} noticed, {len(changes)} possible")


if __name__ == "__main__":
    main()
