"""The command behind `make bench`: every benchmark of this folder, one after the other.

`python -m benchmarks` runs all of them, `python -m benchmarks decoding import_cost` those that are
named. Each runs in a process of its own, so that none inherits what another has imported.
"""

from __future__ import annotations

import argparse
import os
import platform
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from benchmarks import stock_client

HERE: Final = Path(__file__).parent

MAIN: Final = re.compile(r"^(async )?def main\(", re.MULTILINE)
"""What makes a module of this folder a benchmark."""


def names() -> list[str]:
    """Return the benchmarks: the modules of this folder that have a `main`, run as modules."""
    return sorted(
        path.stem
        for path in HERE.glob("*.py")
        if not path.stem.startswith("_") and MAIN.search(path.read_text(encoding="utf-8"))
    )


def processor() -> str:
    """Return the name of the processor, as far as the system tells."""
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


def main() -> int:
    """Run benchmarks and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    known = names()
    parser.add_argument("names", nargs="*", metavar="name", help=f"of {', '.join(known)}")
    chosen: list[str] = parser.parse_args().names or known
    unknown = [name for name in chosen if name not in known]
    if unknown:
        parser.error(f"there is no benchmark {', '.join(unknown)}; there are {', '.join(known)}")
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    print(f"{processor()}, {os.cpu_count()} cores, load {load:.1f}; {platform.platform()}")
    print(f"Python {platform.python_version()}, {time.strftime('%Y-%m-%d')}", flush=True)
    failed: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        environment = dict(os.environ)
        if stock_client.FOLDER_VARIABLE not in environment and stock_client.USERS & {*chosen}:
            stock_client.generate(Path(folder))
            environment[stock_client.FOLDER_VARIABLE] = folder
        for name in chosen:
            print(f"\n== {name} ==", flush=True)
            started = time.perf_counter()
            command = [sys.executable, "-m", f"benchmarks.{name}"]
            if subprocess.run(command, env=environment, check=False).returncode:
                failed.append(name)
            print(f"({time.perf_counter() - started:.0f} s)", flush=True)
    if failed:
        print(f"\nFailed: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
