"""Whole runs: regenerating, telling drift, deciding.

A run works in a temporary folder, and touches the committed files only when every check has passed.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from .checks import files, importing, types
from .checks.tree import assembled
from .document import Document, RunFailed, dump, label, operations
from .evidence.samples import PathFinder, read_samples
from .generation.driver import generate
from .generation.normalise import normalise
from .intake.faults import refuse
from .intake.loading import parse
from .intake.taking import take
from .layout import Layout
from .overlays import ownership
from .overlays.adoption import adopt as adoption_of
from .overlays.comparison import Row
from .overlays.comparison import differences as compare_types
from .overlays.overlay import Place, apply
from .overlays.skipping import skips
from .report import generated, interface
from .report.changes import markdown
from .report.versions import proposal
from .swapping import swap


def regenerate(layout: Layout, spec: str | None, say: Callable[[str], object] = print) -> None:
    """Bring the generated code up to date, and say what changed, as Markdown.

    What changed in the vendor's interface is said first, also where the run then fails.

    Args:
        layout: Where to read and write.
        spec: A newer document, as file or URL; `None` for the committed one.
        say: Takes the report, part by part.

    Raises:
        RunFailed: Anything at all is wrong; no file has been touched.
    """
    skipped = skips(layout.overlays)
    taken = take(spec or layout.document, skipped)
    vendor = taken.document
    before = vendor
    if spec and layout.document.exists():
        before = take(layout.document, skipped).document
    theirs = interface.compare(before, vendor)
    if theirs:
        say(markdown("Close's interface", theirs))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _build(vendor, layout, folder)
        ours = generated.compare(generated.surface(layout.package), generated.surface(folder))
        swap(folder, dump(vendor), layout)
    if ours:
        say(markdown("Generated code", ours))
    left_out = [f"{label(*place)}: {reason}" for place, reason in sorted(skipped.items())]
    if left_out or taken.notes:
        lines = "\n".join(f"- {line}" for line in [*left_out, *taken.notes])
        say(f"### Left out\n\n{lines}\n")
    say(proposal(layout.package, theirs, ours) if theirs or ours else "Nothing changed.")


def drift(layout: Layout) -> list[str]:
    """Return the files that differ from what regeneration gives."""
    vendor = take(layout.document, skips(layout.overlays)).document
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _build(vendor, layout, folder)
        different = [] if layout.document.read_text() == dump(vendor) else ["openapi/close.yaml"]
        for part in ("api", "models"):
            here = {path.name: path.read_text() for path in (folder / part).glob("*.py")}
            there = {path.name: path.read_text() for path in (layout.package / part).glob("*.py")}
            different += [
                f"close_async/{part}/{file}"
                for file in sorted(here.keys() | there.keys())
                if here.get(file) != there.get(file)
            ]
    return different


def decide(layout: Layout, spec: str | None, places: Sequence[str] = ()) -> list[str]:
    """Accept what the vendor's document says beneath our overlays; return what that was.

    Args:
        layout: Where to read and write.
        spec: A newer document, as file or URL; `None` for the committed one.
        places: What to accept, by how a place begins: `GET /lead/{id}/ response`; none is all.

    Raises:
        RunFailed: The overlays do not fit, or there is nothing to decide at a place.
    """
    vendor = take(spec or layout.document, skips(layout.overlays)).document
    overlaid = apply(vendor, layout.overlays)
    refuse("The overlays do not fit the document", overlaid.problems)
    lock, seen = ownership.load(layout.lock), ownership.observe(vendor, overlaid)
    found = ownership.compare(lock, seen)
    for place in places:
        if not any(difference.place.startswith(place) for difference in found):
            raise RunFailed(f"There is nothing to decide at {place}.")
    decided = [each for each in found if not places or each.place.startswith(tuple(places))]
    for difference in decided:
        at = difference.place
        if at in seen:
            lock[at] = seen[at]
        else:
            lock.pop(at, None)
    said = ownership.sentences(ownership.load(layout.lock), decided)
    ownership.save(layout.lock, lock)
    return said


def adopt(layout: Layout, spec: str) -> list[str]:
    """Turn overlay additions that a newer document has by now into updates; return what was done.

    Only the overlays change. What is left to be decided by hand is told by `misfits`.

    Args:
        layout: Where to read and write.
        spec: The newer document, as file or URL.

    Raises:
        RunFailed: The document cannot be taken, or an overlay not be read; nothing has changed.
    """
    vendor = take(spec, skips(layout.overlays)).document
    adoption = adoption_of(vendor, layout.overlays)
    for path, text in adoption.texts.items():
        parse(text, path.name)  # what is not YAML any more is never written
    for path, text in adoption.texts.items():
        path.write_text(text, encoding="utf-8")
    return adoption.sentences


def misfits(layout: Layout, spec: str) -> list[str]:
    """Return a sentence for everything in which the overlays do not fit a newer document."""
    vendor = take(spec, skips(layout.overlays)).document
    overlaid = apply(vendor, layout.overlays)
    lock = ownership.load(layout.lock)
    undecided = ownership.compare(lock, ownership.observe(vendor, overlaid))
    return [*overlaid.problems, *ownership.sentences(lock, undecided)]


def differences(layout: Layout, spec: str | None, samples: Path) -> list[Row]:
    """Return where our types and the vendor's differ, with what recorded bodies support.

    Args:
        layout: Where to read.
        spec: A newer document, as file or URL; `None` for the committed one.
        samples: A folder of sample files.
    """
    vendor = take(spec or layout.document, skips(layout.overlays)).document
    overlaid = apply(vendor, layout.overlays)
    bodies: dict[Place, list[tuple[object, bool]]] = {}
    find = PathFinder([(path, method) for path, method, _ in operations(overlaid.document)]).find
    for sample in read_samples(samples):
        found = find(sample.method, sample.path)
        if found is not None:
            part = "response" if sample.kind == "response" else "body"
            bodies.setdefault((*found, part), []).append((sample.body, sample.complete))
    return compare_types(vendor, overlaid, bodies)


def _build(vendor: Document, layout: Layout, folder: Path) -> None:
    overlaid = apply(vendor, layout.overlays)
    lock = ownership.load(layout.lock)
    undecided = ownership.sentences(
        lock, ownership.compare(lock, ownership.observe(vendor, overlaid))
    )
    advice = "Adapt the overlays"
    if undecided:
        advice += ", then accept what is left with `python -m custom_hooks decide`"
    refuse("The overlays no longer fit the document", [*overlaid.problems, *undecided], advice)
    document, extras = normalise(overlaid)
    generate(document, extras, folder)
    files.check(folder, extras)
    with assembled(folder) as tree:
        importing.check(tree)
        types.check(tree, layout.type_cache)
