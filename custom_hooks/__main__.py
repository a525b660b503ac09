"""The command behind `make regenerate`, `make adopt`, `make decide` and `make drift`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from .document import RunFailed
from .evidence.samples import OWN_SAMPLES
from .layout import ROOT, Layout
from .overlays.comparison import table
from .pipeline import adopt, decide, differences, drift, misfits, regenerate

_COMMANDS = {
    "regenerate": "bring close_async/api and close_async/models up to date",
    "adopt": "turn overlay additions that a newer document has by now into updates",
    "decide": "accept what the vendor says beneath our overlays",
    "differences": "tell where our types and the vendor's differ, and what samples support",
    "drift": "fail where the committed code differs from what regeneration gives",
}


def _run(given: argparse.Namespace, layout: Layout) -> None:
    spec: str | None = getattr(given, "spec", None) or None
    if given.command == "regenerate":
        regenerate(layout, spec)
    elif given.command == "adopt":
        for sentence in adopt(layout, str(spec)):
            print(f"- {sentence}")
        left = misfits(layout, str(spec))
        if left:
            print("\nLeft to adapt by hand, or to accept with `python -m custom_hooks decide`:\n")
            for sentence in left:
                print(f"- {sentence}")
    elif given.command == "decide":
        for sentence in decide(layout, spec, given.place):
            print(f"- {sentence}")
    elif given.command == "differences":
        print(table(differences(layout, spec, given.samples)))
    else:
        different = drift(layout)
        if different:
            listed = "\n".join(f"  - {name}" for name in different)
            raise RunFailed(f"These files are not what `make regenerate` gives:\n{listed}")
        print("The generated code is up to date.")


def main(arguments: Sequence[str] | None = None, layout: Layout | None = None) -> int:
    """Run a command and return the exit status."""
    layout = layout or Layout(ROOT)
    parser = argparse.ArgumentParser(prog="python -m custom_hooks", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, words in _COMMANDS.items():
        command = commands.add_parser(name, help=words)
        if name != "drift":
            command.add_argument(
                "--spec",
                required=name == "adopt",
                help="a newer OpenAPI document, as file or URL",
            )
        if name == "decide":
            command.add_argument(
                "--place",
                action="append",
                default=[],
                help="accept only where a place begins so: 'GET /lead/{id}/ response'",
            )
        if name == "differences":
            command.add_argument("--samples", type=Path, default=OWN_SAMPLES)
    given = parser.parse_args(arguments)
    try:
        _run(given, layout)
    except RunFailed as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
