"""Records among other values, written by the two JSON libraries."""

from __future__ import annotations

import json
from typing import Any

import orjson
import pytest

from close_async import json_default
from close_async.models import Lead

RAW: dict[str, Any] = {"id": "lead_1", "date_created": "2026-02-01T08:30:00.120000+00:00"}


@pytest.mark.parametrize("dumps", [json.dumps, orjson.dumps])
def test_records_and_times_are_written(dumps: Any) -> None:
    lead = Lead.from_dict(RAW)
    written = dumps({"leads": [lead], "at": lead.date_created}, default=json_default)
    read = json.loads(written)
    assert read["leads"] == [RAW]
    assert read["at"].startswith("2026-02-01T08:30:00.12")


@pytest.mark.parametrize("dumps", [json.dumps, orjson.dumps])
def test_other_things_are_refused(dumps: Any) -> None:
    with pytest.raises(TypeError):
        dumps({"what": object()}, default=json_default)
