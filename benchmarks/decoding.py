"""What it costs to decode a page of 100 leads: `python -m benchmarks.decoding`.

Side by side, in interleaved rounds, medians: the JSON libraries alone, our page as it comes and
with every attribute read, and the models that openapi-python-client writes by itself. The design
asks for at least 4 times the speed of the stock models, and 3 times with every attribute read.
"""

from __future__ import annotations

import argparse
import gc
import json
from collections.abc import Callable
from operator import attrgetter
from statistics import median
from time import process_time
from typing import Any, Final

import attrs
import orjson

from benchmarks.leads import make_lead
from benchmarks.stock_client import stock_models
from close_async._base.json import loads
from close_async.models import LeadPage

ROUNDS: Final = 60
LEADS: Final = 100


class Reading:
    """How to read every attribute of the records in a page, at the least cost of its own.

    Our models and the stock ones are attrs classes and are read in the same way: one call for all
    attributes of a record, then on to those that hold records, which are known from a page that
    was looked through before. So what is measured is the models and not the reading of them.
    """

    def __init__(self, page: Any) -> None:
        self.inside: dict[type[Any], set[str]] = {}
        self._look_through(page)
        self._plans = {
            kind: (attrgetter(*_names(kind)), [_names(kind).index(name) for name in inside])
            for kind, inside in self.inside.items()
        }

    def _look_through(self, record: Any) -> None:
        inside = self.inside.setdefault(record.__class__, set())
        for name in _names(record.__class__):
            value = getattr(record, name)
            items: list[Any] = value if value.__class__ is list else [value]
            for item in items:
                if attrs.has(item.__class__):
                    inside.add(name)
                    self._look_through(item)

    def read(self, record: Any) -> None:
        """Read every attribute of a record, and of the records in it."""
        take, inside = self._plans[record.__class__]
        values = take(record)
        for place in inside:
            value = values[place]
            if value.__class__ is list:
                for item in value:
                    self.read(item)
            else:
                self.read(value)


def _names(kind: type[Any]) -> list[str]:
    return [field.name for field in attrs.fields(kind) if field.name != "additional_properties"]


def read_some(page: LeadPage) -> None:
    """Read what a job over leads usually reads."""
    for lead in page.data:
        _ = lead.id, lead.name, lead.status_id, lead.date_created
        for contact in lead.contacts or ():
            _ = contact.name, contact.emails


def contenders(text: bytes, stock: Any) -> dict[str, Callable[[], object]]:
    """Return what is measured, by its name in the table."""
    read = Reading(LeadPage.from_dict(loads(text))).read
    read_stock = Reading(stock.from_dict(json.loads(text))).read
    return {
        "json.loads": lambda: json.loads(text),
        "orjson.loads": lambda: orjson.loads(text),
        "stock models (json.loads)": lambda: stock.from_dict(json.loads(text)),
        "stock models (orjson.loads)": lambda: stock.from_dict(orjson.loads(text)),
        "stock models, every attribute read": lambda: read_stock(stock.from_dict(json.loads(text))),
        "ours": lambda: LeadPage.from_dict(loads(text)),
        "ours, its 100 leads": lambda: LeadPage.from_dict(loads(text)).data,
        "ours, six attributes of each read": lambda: read_some(LeadPage.from_dict(loads(text))),
        "ours, every attribute read": lambda: read(LeadPage.from_dict(loads(text))),
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
    gc.collect()
    gc.freeze()  # or the classes of the stock client would be gone through in everybody's time
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
