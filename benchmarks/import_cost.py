"""What it costs to import the package and make a client, against importing httpx alone.

The stock generated client and Close's own, which is synchronous, stand beside them. Each
measurement is a fresh process; interleaved, medians: `python -m benchmarks.import_cost`. The
design allows 1.3 times the time and the memory of `import httpx` for a client at hand, and 1.5
times the time of raw httpx up to the first decoded response.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from statistics import median
from typing import Final

from benchmarks.server import running
from benchmarks.stock_client import PACKAGE, stock_folder

PRELUDE: Final = """
import resource, sys, time
def memory():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * resource.getpagesize() / 1e6
"""

MEASURED: Final = """
before, started = memory(), time.perf_counter()
{work}
print(time.perf_counter() - started, memory() - before)
"""

IMPORTS: Final = {
    "import httpx": "import httpx",
    "import close_async, a client made": (
        "import close_async; close = close_async.CloseClient(api_key='x')"
    ),
    "the stock client and its models": (
        "sys.path.insert(0, '{stock}')\n"
        f"from {PACKAGE} import AuthenticatedClient, models\n"
        "close = AuthenticatedClient(base_url='https://example.com', token='x')"
    ),
    "Close's own client, a client made": (
        "import closeio_api; close = closeio_api.Client(api_key='x')"
    ),
}

FIRST_RESPONSES: Final = {
    "httpx to the first response": """
import asyncio, json, httpx
async def main():
    async with httpx.AsyncClient(auth=("x", "")) as client:
        return json.loads((await client.get("{url}/lead/lead_1/")).content)["name"]
asyncio.run(main())
""",
    "close-async to the first response": """
import asyncio
from close_async import CloseClient
async def main():
    async with CloseClient(api_key="x", base_url="{url}") as close:
        return (await close.leads.get("lead_1")).name
asyncio.run(main())
""",
    "the stock client to the first response": f"""
import asyncio
sys.path.insert(0, "{{stock}}")
from {PACKAGE} import AuthenticatedClient
from {PACKAGE}.api.leads import get
async def main():
    async with AuthenticatedClient(base_url="{{url}}", token="x") as close:
        return (await get.asyncio(client=close, id="lead_1")).name
asyncio.run(main())
""",
    "Close's own client to the same": """
import closeio_api
closeio_api.API("{url}/", api_key="x").get("lead/lead_1/")["name"]
""",
}


def measure(work: str) -> tuple[float, float]:
    """Return seconds and megabytes that `work` takes in a fresh process."""
    code = PRELUDE + MEASURED.replace("{work}", work)
    command = [sys.executable, "-c", code]
    out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    seconds, megabytes = out.split()
    return float(seconds), float(megabytes)


def compare(title: str, works: dict[str, str], rounds: int) -> None:
    """Print the medians of `works`, each against the first of them."""
    seconds: dict[str, list[float]] = {name: [] for name in works}
    megabytes: dict[str, list[float]] = {name: [] for name in works}
    for work in works.values():
        measure(work)  # writes the byte code and warms the file cache
    for _ in range(rounds):
        for name, work in works.items():
            taken, grown = measure(work)
            seconds[name].append(taken)
            megabytes[name].append(grown)
    base = next(iter(works))
    base_seconds, base_megabytes = median(seconds[base]), median(megabytes[base])
    print(f"{title:36} {'ms':>8} {'ratio':>8} {'MB':>8} {'ratio':>8}")
    for name in works:
        taken, grown = median(seconds[name]), median(megabytes[name])
        print(
            f"{name:36} {taken * 1e3:8.1f} {taken / base_seconds:6.2f} x"
            f" {grown:8.1f} {grown / base_megabytes:6.2f} x"
        )


def main() -> None:
    """Run the benchmark from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args().rounds
    with stock_folder() as stock, running() as url:
        for title, works in (("import", IMPORTS), ("first response", FIRST_RESPONSES)):
            filled = {
                name: work.replace("{url}", url).replace("{stock}", str(stock))
                for name, work in works.items()
            }
            compare(title, filled, rounds)


if __name__ == "__main__":
    main()
