"""The command behind `make evidence`: sample files, read through the client's own decoding.

Every response and body is decoded by its operation, every attribute is read, and the result is
written again. What fails, what comes back different, and what the types do not say about a key
is reported by operation. The exit status is 1 where anything failed or was lost, or where too few
keys are typed.
"""

from __future__ import annotations

import argparse
import logging
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from close_async.api import OPERATIONS
from close_async.core.operations import Operation
from close_async.errors import InvalidArgument
from close_async.values.layouts import layout_of
from close_async.values.records import Record
from custom_hooks.document import RunFailed

from .samples import OWN_SAMPLES, OperationFinder, Sample, read_samples
from .typed_keys import Keys, count_keys

THRESHOLD: Final = 0.995
"""The share of keys that must be attributes."""

OLD_THRESHOLDS: Final[Mapping[str, float]] = {"samples-2020.jsonl": 0.97}
"""The same for files that show Close as it was: it has withdrawn keys since."""

SHOWN: Final = 60
"""How many lines of one kind the report holds."""


@dataclass
class Findings:
    """What came of some samples."""

    samples: int = 0
    keys: Keys = field(default_factory=Keys)
    failed: list[str] = field(default_factory=list[str])
    lossy: list[str] = field(default_factory=list[str])
    unmade: list[str] = field(default_factory=list[str])
    """Bodies that their model's constructor refuses, or makes into something else."""

    def __iadd__(self, other: Findings) -> Findings:
        self.samples += other.samples
        self.keys += other.keys
        self.failed += other.failed
        self.lossy += other.lossy
        self.unmade += other.unmade
        return self


@dataclass
class Evidence:
    """What came of all samples."""

    by_operation: dict[str, Findings] = field(default_factory=dict[str, Findings])
    by_file: dict[str, Findings] = field(default_factory=dict[str, Findings])
    homeless: Counter[str] = field(default_factory=Counter[str])
    """Requests that no operation makes."""

    @property
    def total(self) -> Findings:
        """All findings together."""
        total = Findings()
        for findings in self.by_file.values():
            total += findings
        return total

    def misses(self) -> list[str]:
        """Return what makes the command fail, one sentence each."""
        total = self.total
        sentences = [f"Failed: {what}" for what in total.failed]
        sentences += [f"Lossy: {what}" for what in total.lossy]
        for name, findings in self.by_file.items():
            wanted = OLD_THRESHOLDS.get(name, THRESHOLD)
            if findings.keys.strict_share < wanted:
                share = f"{findings.keys.strict_share:.2%}"
                sentences.append(f"{name}: {share} of the keys are attributes, below {wanted:.1%}")
        return sentences


def examine(sample: Sample, operation: Operation[Any]) -> Findings:
    """Decode a sample, read all of it, write it again, and say what came of it."""
    found = Findings(samples=1)
    place = f"{operation.name} {sample.kind} ({sample})"
    codec = operation.response if sample.kind == "response" else operation.body
    if codec is None:
        if sample.body:
            found.lossy.append(f"{place}: the operation has no type for this body")
        return found
    try:
        if sample.kind == "response":
            decoded: Any = operation.decode(sample.body)
        else:
            decoded = codec.decode_response(sample.body, None)
        found.keys = count_keys(codec, sample.body, decoded)
        if sample.kind == "request":
            found.keys.absent.clear()  # a body holds what its sender wants to say
            found.unmade += [f"{place}: {why}" for why in _unmade(decoded, sample.body)]
        written = _written(decoded)
        sent = sample.body if sample.kind == "response" else operation.encode_body(sample.body)
    except Exception as error:  # whatever it is, it is what this command is there to find
        found.failed.append(f"{place}: {type(error).__name__}: {error}")
        return found
    if not (_same(written, sample.body) and _same(sent, sample.body)):
        found.lossy.append(f"{place}: what is written differs from what was read")
    return found


def _unmade(decoded: Any, body: Any) -> Iterator[str]:
    """Make a body anew as a program would, by its constructor, and say what is wrong with it."""
    if not isinstance(decoded, Record):
        return
    given = {
        name: getattr(decoded, name)
        for name, known in layout_of(type(decoded)).by_name.items()
        if known.wire in body
    }
    try:
        made = type(decoded)(**given, additional_properties=decoded.additional_properties)
        if not _same(made.to_dict(), body):
            yield "its constructor makes something else of it"
    except (InvalidArgument, TypeError) as error:
        yield str(error)


def _written(value: Any) -> Any:
    if isinstance(value, Record):
        return value.to_dict()
    if isinstance(value, list):
        return [_written(item) for item in value]
    if isinstance(value, dict):
        return {key: _written(item) for key, item in value.items()}
    return value


def _same(left: Any, right: Any) -> bool:
    """Compare JSON values as text would: `1`, `1.0` and `true` differ."""
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(_same(left[key], right[key]) for key in left)
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(_same, left, right))
    return type(left) is type(right) and left == right


def gather(samples: Sequence[Sample], operations: Mapping[str, Operation[Any]]) -> Evidence:
    """Examine samples by the operations that they belong to."""
    evidence = Evidence()
    finder = OperationFinder(operations)
    for sample in samples:
        operation = finder.find(sample.method, sample.path)
        if operation is None:
            evidence.homeless[f"{sample.method} {sample.path}"] += 1
            continue
        found = examine(sample, operation)
        for groups, key in (
            (evidence.by_operation, operation.name),
            (evidence.by_file, sample.file),
        ):
            group = groups.setdefault(key, Findings())
            group += found
    return evidence


def print_report(evidence: Evidence, say: Callable[[str], object] = print) -> None:
    """Print the table by operation, what there is to say about single places, and the totals."""
    head = (
        f"{'':44}{'samples':>8}{'keys':>7}{'attributes':>12}{'typed':>8}{'failed':>8}{'lossy':>7}"
    )
    say(head + f"{'kept':>6}")
    for name, findings in sorted(evidence.by_operation.items()):
        say(_row(name, findings))
    total = evidence.total
    _list("Keys without a type", total.keys.unknown, say)
    _list("Values kept as sent, being of another type", total.keys.kept, say)
    _list("Typed as always there in responses, and missing or null", total.keys.absent, say)
    _list("Bodies that their constructor does not make", total.unmade, say)
    _list("Requests without an operation", list(evidence.homeless.elements()), say)
    say("\n" + head + f"{'kept':>6}")
    for name, findings in evidence.by_file.items():
        say(_row(name, findings))
    misses = evidence.misses()
    _list("Below what must hold", misses, say)
    say(
        f"\n{total.samples} samples of {len(evidence.by_operation)} operations: "
        f"{len(total.failed)} failed, {len(total.lossy)} lossy, {len(total.keys.kept)} values kept "
        f"as sent; of {total.keys.total} keys (and {total.keys.custom} of custom fields) "
        f"{total.keys.strict_share:.2%} are attributes, {total.keys.share:.2%} with typed maps. "
        + ("This does not hold." if misses else "All holds.")
    )


def _row(name: str, findings: Findings) -> str:
    keys = findings.keys
    return (
        f"{name:44}{findings.samples:8}{keys.total:7}{keys.strict_share:12.2%}{keys.share:8.1%}"
        f"{len(findings.failed):8}{len(findings.lossy):7}{len(keys.kept):6}"
    )


def _list(title: str, places: Sequence[str], say: Callable[[str], object]) -> None:
    counted = Counter(places).most_common()
    if not counted:
        return
    say(f"\n{title}:")
    for place, times in counted[:SHOWN]:
        say(f"  - {place}" + (f" ({times} times)" if times > 1 else ""))
    if len(counted) > SHOWN:
        say(f"  … and {len(counted) - SHOWN} more")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m custom_hooks.evidence", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=OWN_SAMPLES)
    folder: Path = parser.parse_args(arguments).folder
    logging.getLogger("close_async").addHandler(logging.NullHandler())  # the report says it all
    try:
        evidence = gather(read_samples(folder), OPERATIONS)
    except RunFailed as error:
        print(error, file=sys.stderr)
        return 1
    print_report(evidence)
    return 1 if evidence.misses() else 0


if __name__ == "__main__":
    raise SystemExit(main())
