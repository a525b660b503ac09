"""The command behind `make regenerate`, `make drift` and `python -m custom_hooks decide`."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from . import checks, ownership, report
from .document import Document, RunFailed, dump, read
from .driver import ROOT, generate
from .normalise import normalise
from .overlay import apply
from .strip import strip


@dataclass(frozen=True)
class Layout:
    """Where a run reads and writes; tests give one of their own."""

    root: Path

    @property
    def document(self) -> Path:
        """The vendor's interface, stripped."""
        return self.root / "openapi" / "close.yaml"

    @property
    def overlays(self) -> Path:
        """What we know beyond it."""
        return self.root / "openapi" / "overlays"

    @property
    def lock(self) -> Path:
        """What was decided about the vendor's properties beneath our overlays."""
        return self.root / "openapi" / "vendor-lock.yaml"

    @property
    def package(self) -> Path:
        """The package that holds the generated code."""
        return self.root / "close_async"


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
    checks.check(folder, extras)


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


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Run a command and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m custom_hooks", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, words in (
        ("regenerate", "bring close_async/api and close_async/models up to date"),
        ("decide", "accept what the vendor says beneath our overlays"),
        ("drift", "fail where the committed code differs from what regeneration gives"),
    ):
        command = commands.add_parser(name, help=words)
        if name != "drift":
            command.add_argument("--spec", help="a newer OpenAPI document, as file or URL")
    given = parser.parse_args(arguments)
    layout = Layout(root)
    try:
        if given.command == "regenerate":
            regenerate(layout, given.spec or None)
        elif given.command == "decide":
            for sentence in decide(layout, given.spec or None):
                print(f"- {sentence}")
        else:
            different = drift(layout)
            if different:
                listed = "\n".join(f"  - {name}" for name in different)
                raise RunFailed(f"These files are not what `make regenerate` gives:\n{listed}")
            print("The generated code is up to date.")
    except RunFailed as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
