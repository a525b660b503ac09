"""The command line, `close-async`: its commands are in the modules beside this one.

They need the extra `cli`. Without it, `main` says so instead of failing on an import.
"""

from __future__ import annotations

import sys
from importlib.util import find_spec

_NEEDED = "close-async: the command line needs an extra: pip install 'close-async[cli]'"


def main() -> None:
    """Run the command that the arguments name."""
    if find_spec("typer") is None:
        print(_NEEDED, file=sys.stderr)
        raise SystemExit(1)
    from .app import app

    app()
