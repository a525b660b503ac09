"""How long `make regenerate` takes, on a copy of the document, overlays and code.

`python -m benchmarks.regeneration`. The design asks for less than 60 seconds.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from pathlib import Path

from custom_hooks.layout import ROOT, Layout
from custom_hooks.pipeline import regenerate


def main() -> None:
    """Regenerate once, and print the seconds."""
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        shutil.copytree(ROOT / "openapi", root / "openapi")
        for part in ("api", "models"):
            shutil.copytree(ROOT / "close_async" / part, root / "close_async" / part)
        cpu, wall = time.process_time(), time.perf_counter()
        said: list[object] = []
        regenerate(Layout(root), None, said.append)
        print(f"{'regenerate':32} {time.perf_counter() - wall:6.1f} s")
        print(f"{'of which CPU of this process':32} {time.process_time() - cpu:6.1f} s")
        print(" ".join(map(str, said)).strip()[:200])


if __name__ == "__main__":
    main()
