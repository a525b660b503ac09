"""Operations that an overlay leaves out, however little can be made of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from custom_hooks.document import RunFailed
from custom_hooks.overlays.skipping import skips
from tests.custom_hooks.conftest import TYPE_CACHE
from tests.custom_hooks.small import empty_layout, run, small, write_overlay

ACTION = {
    "target": "$.paths['/gadget/{id}/'].put",
    "update": {"x-close-skip": "Takes a form."},
}


def test_an_operation_is_left_out_and_the_report_says_why(tmp_path: Path) -> None:
    layout = empty_layout(tmp_path, TYPE_CACHE)
    write_overlay(layout, ACTION)
    document = small()
    document["paths"]["/gadget/{id}/"]["put"]["requestBody"] = {
        "content": {"multipart/form-data": {"schema": {"if": {}}}}
    }
    outcome = run(layout, document)
    assert outcome.refusal == ""
    assert "### Left out\n\n- PUT /gadget/{id}/: Takes a form." in outcome.report
    assert "async def get(" in outcome.gadgets
    assert "async def update(" not in outcome.gadgets
    assert run(layout, layout.document.read_text()).files == outcome.files


def test_an_operation_that_is_gone_is_named(tmp_path: Path) -> None:
    layout = empty_layout(tmp_path, TYPE_CACHE)
    write_overlay(layout, ACTION)
    document = small()
    del document["paths"]["/gadget/{id}/"]["put"]
    assert "gadgets.yaml, action 1" in run(layout, document).refusal


@pytest.mark.parametrize(
    ("action", "message"),
    [
        ({**ACTION, "target": "$.paths"}, "the target of `x-close-skip` is one operation"),
        ({**ACTION, "update": {"x-close-skip": True}}, "gives the reason, as text"),
        ({**ACTION, "update": {"x-close-skip": " "}}, "gives the reason, as text"),
        ({**ACTION, "update": {"x-close-skip": "x", "summary": "x"}}, "nothing else can be said"),
    ],
)
def test_a_decision_that_is_unclear_is_refused(
    tmp_path: Path, action: dict[str, Any], message: str
) -> None:
    layout = empty_layout(tmp_path, TYPE_CACHE)
    write_overlay(layout, action)
    with pytest.raises(RunFailed, match=message):
        skips(layout.overlays)
