"""What it costs to decode a page of 100 leads: `python -m benchmarks.decoding`.

Side by side, in interleaved rounds, medians: the JSON libraries alone, our page as it comes and
with every attribute read, and the models that openapi-python-client writes by itself. The design
asks for at least 4 times the speed of the stock models.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from statistics import median
from time import process_time
from typing import Any, Final

import orjson

from benchmarks.leads import make_lead
from benchmarks.stock_client import stock_models
from close_async._base.json import loads
from close_async.models import LeadPage
from close_async.values.layouts import layout_of
from close_async.values.records import Record

ROUNDS: Final = 60
LEADS: Final = 100


def read_everything(value: Any) -> None:
    """Read every attribute of a record, and of the records in it."""
    if isinstance(value, Record):
        for name in layout_of(type(value)).by_name:
            read_everything(getattr(value, name))
    elif value.__class__ is list:
        for item in value:
            read_everything(item)


def read_some(page: LeadPage) -> None:
    """Read what a job over leads usually reads."""
    for lead in page.data:
        _ = lead.id, lead.name, lead.status_id, lead.date_created
        for contact in lead.contacts or ():
            _ = contact.name, contact.emails


def read_everything_stock(value: Any) -> None:
    """Read every attribute of a stock model, and of the models in it."""
    if isinstance(value, list):
        for item in value:
            read_everything_stock(item)
    else:
        for attribute in getattr(type(value), "__attrs_attrs__", ()):
            read_everything_stock(getattr(value, attribute.name))


def contenders(text: bytes, stock: Any) -> dict[str, Callable[[], object]]:
    """Return what is measured, by its name in the table."""
    return {
        "json.loads": lambda: json.loads(text),
        "orjson.loads": lambda: orjson.loads(text),
        "stock models (json.loads)": lambda: stock.from_dict(json.loads(text)),
        "stock models (orjson.loads)": lambda: stock.from_dict(orjson.loads(text)),
        "stock models, every attribute read": lambda: read_everything_stock(
            stock.from_dict(json.loads(text))
        ),
        "ours": lambda: LeadPage.from_dict(loads(text)),
        "ours, its 100 leads": lambda: LeadPage.from_dict(loads(text)).data,
        "ours, six attributes of each read": lambda: read_some(LeadPage.from_dict(loads(text))),
        "ours, every attribute read": lambda: read_everything(LeadPage.from_dict(loads(text))),
        "ours, written again untouched": lambda: LeadPage.from_dict(loads(text)).to_dict(),
    }


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    rounds: int = parser.parse_args().rounds
    page = {"data": [make_lead(number) for number in range(LEADS)], "has_more": True}
    text = orjson.dumps(page)
    with stock_models() as models:
        measured = contenders(text, models.LeadPage)
        for work in measured.values():
            work()
    times: dict[str, list[float]] = {name: [] for name in measured}
    for _ in range(rounds):
        for name, work in measured.items():
            started = process_time()
            work()
            times[name].append((process_time() - started) * 1e3)
    stock = median(times["stock models (json.loads)"])
    print(f"A page of {LEADS} leads, {len(text) / 1000:.0f} KB, {rounds} rounds, CPU time:\n")
    print(f"{'':36}{'median ms':>10}{'worst ms':>10}{'x stock':>10}")
    for name, taken in times.items():
        middle = median(taken)
        print(f"{name:36}{middle:10.2f}{max(taken):10.2f}{stock / middle:10.1f}")


if __name__ == "__main__":
    main()
