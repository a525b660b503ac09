"""The command behind `make regenerate`, `make drift` and `python -m custom_hooks decide`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from .document import RunFailed
from .layout import ROOT, Layout
from .pipeline import decide, drift, regenerate


def main(arguments: Sequence[str] | None = None, layout: Layout | None = None) -> int:
    """Run a command and return the exit status."""
    layout = layout or Layout(ROOT)
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
