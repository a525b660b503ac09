"""Whole runs of the pipeline: what is written, what is reported, and what fails untouched."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import BaseHTTPRequestHandler, HTTPServer, SimpleHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest

from custom_hooks.__main__ import main
from custom_hooks.document import RunFailed, dump
from custom_hooks.intake.loading import read
from custom_hooks.layout import Layout
from custom_hooks.pipeline import drift, regenerate

from .conftest import snapshot
from .small import ID, reference, response, small

GADGETS = {"parameters": [ID], "responses": {"200": {"description": "", "content": {}}}}


def run_with(
    layout: Layout, document: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> tuple[int, str, str]:
    """Run `regenerate` on a document, and return status, report and error."""
    spec = layout.root / "spec.yml"
    spec.write_text(dump(document))
    status = main(["regenerate", "--spec", str(spec)], layout)
    spec.unlink()
    captured = capsys.readouterr()
    return status, captured.out, captured.err


def decide_with(layout: Layout, document: dict[str, Any], *arguments: str) -> int:
    spec = layout.root / "spec.yml"
    spec.write_text(dump(document))
    status = main(["decide", "--spec", str(spec), *arguments], layout)
    spec.unlink()
    return status


def test_the_same_document_changes_nothing(layout: Layout) -> None:
    before = snapshot(layout)
    said: list[str] = []
    regenerate(layout, None, said.append)
    assert said == ["Nothing changed."]
    assert snapshot(layout) == before


@pytest.mark.slow
def test_the_committed_document_changes_nothing(committed: Layout) -> None:
    before = snapshot(committed)
    said: list[str] = []
    regenerate(committed, str(committed.document), said.append)
    assert said == ["Nothing changed."]
    assert snapshot(committed) == before


@pytest.mark.slow
def test_a_property_of_closes_is_named_until_it_is_decided(
    committed: Layout, capsys: pytest.CaptureFixture[str]
) -> None:
    document = read(committed.document)
    lead = document["components"]["schemas"]["Lead"]
    lead["properties"]["zodiac_sign"] = {"type": "string"}
    status, _, err = run_with(committed, document, capsys)
    assert status == 1
    assert "`data[].zodiac_sign` (string), which our overlay lacks" in err
    assert decide_with(committed, document) == 0
    status, out, _ = run_with(committed, document, capsys)
    assert status == 0
    assert "zodiac_sign` added" in out


def test_a_new_operation_reaches_the_code_and_the_report(
    layout: Layout, capsys: pytest.CaptureFixture[str]
) -> None:
    document = small()
    document["paths"]["/part/{id}/"] = {"get": GADGETS}
    status, out, err = run_with(layout, document, capsys)
    assert (status, err) == (0, "")
    assert "### Close's interface\n\n- GET /part/{id}/: added\n" in out
    assert "`parts.get()`" in out
    assert "0.0.0 → 0.1.0 (minor)" in out
    assert "/part/{id}/" in layout.document.read_text()


def test_what_changed_is_said_also_where_the_run_fails(
    layout: Layout, capsys: pytest.CaptureFixture[str]
) -> None:
    before = snapshot(layout)
    document = small()
    del document["paths"]["/gadget/{id}/"]["get"]
    document["paths"]["/made/"] = {"get": GADGETS | {"parameters": []}}
    status, out, err = run_with(layout, document, capsys)
    assert status == 1
    assert "- **Breaking:** GET /gadget/{id}/: removed\n" in out
    assert "gadgets.yaml, action 2" in err
    assert "the vendor's document has GET /made/ by now" in err
    assert snapshot(layout) == before


def test_a_property_beneath_an_overlay_is_named_until_it_is_decided(
    layout: Layout, capsys: pytest.CaptureFixture[str]
) -> None:
    document = small()
    document["components"]["schemas"]["Gadget"]["properties"]["color"] = {"type": "string"}
    before = snapshot(layout)
    status, _, err = run_with(layout, document, capsys)
    assert status == 1
    wanted = "GET /gadget/{id}/ response: the vendor has `color` (string), which our overlay lacks"
    assert wanted in err
    assert snapshot(layout) == before
    assert decide_with(layout, document, "--place", "GET /lead/") == 1
    assert "There is nothing to decide at GET /lead/." in capsys.readouterr().err
    assert decide_with(layout, document, "--place", "GET /gadget/{id}/") == 0
    status, _, err = run_with(layout, document, capsys)
    assert (status, err) == (0, "")


def test_an_addition_is_adopted(layout: Layout, capsys: pytest.CaptureFixture[str]) -> None:
    document = small()
    document["paths"]["/made/"] = {"get": {"responses": response(reference("Part"))}}
    spec = layout.root / "spec.yml"
    spec.write_text(dump(document))
    assert main(["adopt", "--spec", str(spec)], layout) == 0
    out = capsys.readouterr().out
    assert "updates what the document has by now: $.paths['/made/'].get" in out
    assert "GET /made/ response: 2 properties of the vendor's now beneath an overlay" in out
    assert main(["decide", "--spec", str(spec)], layout) == 0
    assert main(["differences", "--spec", str(spec)], layout) == 0
    assert main(["regenerate", "--spec", str(spec)], layout) == 0


@pytest.mark.parametrize("with_overlay", [False, True])
def test_the_newer_dialect_generates(bare_layout: Layout, with_overlay: bool) -> None:
    if with_overlay:
        overlays = Path(__file__).parents[2] / "openapi" / "overlays"
        text = (overlays / "custom_objects.yaml").read_text()
        (bare_layout.overlays / "custom_objects.yaml").write_text(text)
        spec = Path(__file__).parent / "newer_dialect.yaml"
        assert main(["decide", "--spec", str(spec)], bare_layout) == 0
    regenerate(bare_layout, str(Path(__file__).parent / "newer_dialect.yaml"), lambda _: None)
    text = (bare_layout.package / "api" / "custom_objects.py").read_text()
    for verb in ("list", "create", "get", "update", "delete"):
        assert f"async def {verb}(" in text
    assert "custom_object_type_id: str | None = None" in text
    everything = "".join(snapshot(bare_layout).values())
    assert "must not survive" not in everything
    assert "opaque_" not in everything
    assert "CustomObject" in "".join(
        path.read_text() for path in (bare_layout.package / "models").glob("*.py")
    )


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "is empty."),
        ("{ not: [json", "is neither YAML nor JSON"),
        ("just words", "is not an OpenAPI 3 document"),
        ("swagger: '2.0'\npaths: {}", "is not an OpenAPI 3 document"),
        ("openapi: 3.1.0\ninfo: {}\n", "has no paths."),
        ("openapi: 3.1.0\npaths: [1]\n", "has no paths."),
    ],
)
def test_a_broken_document_fails_with_one_sentence(
    layout: Layout, text: str, sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = snapshot(layout)
    spec = layout.root / "broken.txt"
    spec.write_text(text)
    assert main(["regenerate", "--spec", str(spec)], layout) == 1
    error = capsys.readouterr().err
    assert sentence in error
    assert error.count("\n") == 1
    assert snapshot(layout) == before


def test_a_missing_file_fails_with_one_sentence(
    layout: Layout, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["regenerate", "--spec", "/no/such/file.yml"], layout) == 1
    assert capsys.readouterr().err == "There is no file /no/such/file.yml.\n"


def test_an_unreachable_url_fails_with_one_sentence(
    layout: Layout, capsys: pytest.CaptureFixture[str]
) -> None:
    before = snapshot(layout)
    url = "http://127.0.0.1:9/close.yml"
    assert main(["regenerate", "--spec", url], layout) == 1
    error = capsys.readouterr().err
    assert error.startswith(f"{url} cannot be fetched: ")
    assert snapshot(layout) == before


@pytest.fixture
def served(layout: Layout) -> Iterator[str]:
    """The document behind a URL."""
    handler: type[BaseHTTPRequestHandler] = SimpleHTTPRequestHandler
    folder = partial(handler, directory=str(layout.document.parent))  # type: ignore[call-arg]
    with HTTPServer(("127.0.0.1", 0), folder) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_a_url_is_read_like_a_file(layout: Layout, served: str) -> None:
    said: list[str] = []
    regenerate(layout, f"{served}/close.yaml", said.append)
    assert said == ["Nothing changed."]


def test_an_error_page_behind_a_url_fails_the_run(
    layout: Layout, served: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["regenerate", "--spec", f"{served}/none.yaml"], layout) == 1
    assert "cannot be fetched" in capsys.readouterr().err


def test_a_change_by_hand_is_drift(layout: Layout, capsys: pytest.CaptureFixture[str]) -> None:
    assert drift(layout) == []
    edited = layout.package / "models" / "gadget.py"
    edited.write_text(edited.read_text() + "# edited\n")
    (layout.package / "api" / "gadgets.py").unlink()
    assert main(["drift"], layout) == 1
    error = capsys.readouterr().err
    assert "close_async/models/gadget.py" in error
    assert "close_async/api/gadgets.py" in error


@pytest.mark.parametrize("failing", ["api", "models", "close.yaml"])
def test_what_cannot_be_swapped_in_leaves_everything_in_place(
    layout: Layout, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    before = snapshot(layout)
    real = Path.rename

    def rename(source: Path, target: Path) -> Path:
        if target.name == failing and "old-" not in source.name:
            raise OSError("disk full")
        return real(source, target)

    monkeypatch.setattr(Path, "rename", rename)
    with pytest.raises(RunFailed, match="could not be put in place: disk full"):
        regenerate(layout, None, lambda _: None)
    monkeypatch.undo()
    assert snapshot(layout) == before
    assert not list(layout.root.glob(".regenerating-*"))
