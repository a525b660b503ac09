"""`make bench` finds every benchmark, and refuses a name that it does not know."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

import attrs
import pytest

import benchmarks.__main__ as bench
from benchmarks import stock_client
from benchmarks.leads import make_lead
from close_async.models import Lead


def test_what_the_design_measures_is_found() -> None:
    wanted = {"concurrency", "decoding", "import_cost", "limiter", "memory", "pagination"}
    assert wanted | {"regeneration", "single_call"} <= set(bench.names())
    assert set(bench.names()) >= stock_client.USERS
    assert not {"__main__", "endless", "leads", "stock_client"} & set(bench.names())


@pytest.mark.parametrize("name", bench.names())
def test_every_benchmark_says_what_it_measures(name: str) -> None:
    module = import_module(f"benchmarks.{name}")
    assert module.__doc__
    assert callable(module.main)


def test_an_unknown_name_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["benchmarks", "warp_speed"])
    with pytest.raises(SystemExit):
        bench.main()
    assert "there is no benchmark warp_speed" in capsys.readouterr().err


def test_the_stock_client_is_taken_from_where_the_environment_says(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(stock_client.FOLDER_VARIABLE, str(tmp_path))
    with stock_client.stock_folder() as folder:
        assert folder == tmp_path


def test_the_benchmarks_leads_lack_nothing_that_close_always_sends() -> None:
    raw = make_lead(1)
    lead = Lead.from_dict(raw)
    for record in (lead, *lead.contacts, *lead.opportunities, *lead.contacts[0].emails):
        fields = attrs.fields(type(record))  # type: ignore[arg-type]
        always = {field.name for field in fields if "None" not in str(field.type)}
        assert always - {"additional_properties"} <= record.to_dict().keys()
