"""Whole runs: regenerating, telling drift, deciding.

A run works in a temporary folder, and touches the committed files only when every check has passed.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from .checks import files, importing, types
from .checks.tree import assembled
from .document import Document, RunFailed, dump, read
from .generation.driver import generate
from .generation.normalise import normalise
from .intake.strip import strip
from .layout import Layout
from .overlays import ownership
from .overlays.overlay import apply
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
    vendor = strip(read(spec or layout.document))
    before = strip(read(layout.document)) if layout.document.exists() else vendor
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
    vendor = strip(read(layout.document))
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


def decide(layout: Layout, spec: str | None) -> list[str]:
    """Accept what the vendor's document says beneath our overlays; return what that was."""
    vendor = strip(read(spec or layout.document))
    overlaid = apply(vendor, layout.overlays)
    if overlaid.problems:
        listed = "\n".join(f"  - {problem}" for problem in overlaid.problems)
        raise RunFailed(f"The overlays do not fit the document:\n{listed}")
    seen = ownership.observe(vendor, overlaid)
    decided = ownership.compare(ownership.load(layout.lock), seen)
    ownership.save(layout.lock, seen)
    return decided


def _build(vendor: Document, layout: Layout, folder: Path) -> None:
    overlaid = apply(vendor, layout.overlays)
    undecided = ownership.compare(ownership.load(layout.lock), ownership.observe(vendor, overlaid))
    problems = [*overlaid.problems, *undecided]
    if problems:
        advice = "Adapt the overlays"
        if undecided:
            advice += ", then accept what is left with `python -m custom_hooks decide`"
        listed = "\n".join(f"  - {problem}" for problem in problems)
        raise RunFailed(f"The overlays no longer fit the document:\n{listed}\n{advice}.")
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
