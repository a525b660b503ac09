"""Whole runs: regenerating, telling drift, deciding.

A run works in a temporary folder, and touches the committed files only when every check has passed.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from .checks import files, importing, types
from .checks.tree import assembled
from .document import Document, RunFailed, dump
from .generation.driver import generate
from .generation.normalise import normalise
from .intake.faults import refuse
from .intake.taking import take
from .layout import Layout
from .overlays import ownership
from .overlays.overlay import apply
from .overlays.skipping import skips
from .report import changes as report


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
    before = (
        take(layout.document, skipped).document if spec and layout.document.exists() else vendor
    )
    theirs = report.compare(report.vendor_surface(before), report.vendor_surface(vendor))
    if theirs:
        say(report.markdown("Close's interface", theirs))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _build(vendor, layout, folder)
        ours = report.compare(
            report.generated_surface(layout.package), report.generated_surface(folder)
        )
        _swap(folder, layout)
        layout.document.write_text(dump(vendor), encoding="utf-8")
    if ours:
        say(report.markdown("Generated code", ours))
    if not theirs and not ours:
        say("Nothing changed.")


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
        places: What to accept, by how a place begins: `GET /lead/{id}/ answer`; none is all.

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


def _swap(folder: Path, layout: Layout) -> None:
    """Put the new code in the place of the old; what fails leaves the old where it was."""
    aside: list[tuple[Path, Path]] = []
    try:
        for part in ("api", "models"):
            target = layout.package / part
            old = folder / f"old-{part}"
            if target.exists():
                shutil.move(target, old)
                aside.append((old, target))
            shutil.move(folder / part, target)
    except OSError as error:
        for old, target in aside:
            shutil.rmtree(target, ignore_errors=True)
            shutil.move(old, target)
        raise RunFailed(f"The generated code could not be put in place: {error}.") from None
