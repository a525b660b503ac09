"""Whole runs of the pipeline, on the committed document and on changed ones."""

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


def changed(layout: Layout) -> dict[str, Any]:
    """Return the committed document, to be changed."""
    return read(layout.document)


def run_with(
    layout: Layout, document: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> tuple[int, str, str]:
    """Run `regenerate` on a document, and return status, report and error."""
    spec = layout.root / "spec.yml"
    spec.write_text(dump(document))
    status = main(["regenerate", "--spec", str(spec)], layout=layout)
    spec.unlink()
    captured = capsys.readouterr()
    return status, captured.out, captured.err


def test_the_committed_document_changes_nothing(layout: Layout) -> None:
    before = snapshot(layout)
    said: list[str] = []
    regenerate(layout, str(layout.document), said.append)
    assert said == ["Nothing changed."]
    assert snapshot(layout) == before


def test_an_addition_a_removal_and_a_new_type_are_all_reported(
    layout: Layout, capsys: pytest.CaptureFixture[str]
) -> None:
    before = snapshot(layout)
    document = changed(layout)
    document["paths"]["/gadget/"] = {
        "get": {"responses": {"200": {"description": "", "content": {}}}}
    }
    del document["paths"]["/activity/lead_merge/{id}/"]
    parameters = document["paths"]["/lead/"]["get"]["parameters"]
    (limit,) = [entry for entry in parameters if entry["name"] == "_limit"]
    limit["schema"] = {"type": "string"}
    status, out, err = run_with(layout, document, capsys)
    assert "- added GET /gadget/\n" in out
    assert "- **Breaking:** removed GET /activity/lead_merge/{id}/\n" in out
    assert (
        "- **Breaking:** changed GET /lead/ parameter `_limit`: integer, default 100 → string\n"
        in out
    )
    assert status == 1
    assert "lead_merges.yaml" in err
    assert (
        "GET /lead/ parameter _limit: its type changed from integer, default 100 to string" in err
    )
    assert snapshot(layout) == before


def test_a_decided_change_reaches_the_generated_code_and_its_report(
    layout: Layout, capsys: pytest.CaptureFixture[str]
) -> None:
    document = changed(layout)
    document["paths"]["/gadget/{id}/"] = {
        "get": {
            "parameters": [
                {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
                {"name": "_size", "in": "query", "schema": {"type": "integer"}},
            ],
            "responses": {"200": {"description": "", "content": {}}},
        }
    }
    status, out, err = run_with(layout, document, capsys)
    assert (status, err) == (0, "")
    assert "- added GET /gadget/{id}/\n" in out
    assert "- added `gadgets.get()`\n" in out
    text = (layout.package / "api" / "gadgets.py").read_text()
    assert "size: int | None = None" in text
    assert '"_size": size' in text
    assert "/gadget/{id}/" in layout.document.read_text()


def test_a_property_added_beneath_an_overlay_is_named_until_it_is_decided(
    layout: Layout, capsys: pytest.CaptureFixture[str]
) -> None:
    document = changed(layout)
    document["components"]["schemas"]["Lead"]["properties"]["zodiac_sign"] = {"type": "string"}
    before = snapshot(layout)
    status, _, err = run_with(layout, document, capsys)
    assert status == 1
    assert "GET /lead/ answer (and 3 more places, such as GET /lead/{id}/ answer): " in err
    assert "the vendor has `data[].zodiac_sign` (string)" in err
    assert "which our overlay lacks" in err
    assert snapshot(layout) == before

    spec = layout.root / "spec.yml"
    spec.write_text(dump(document))
    assert main(["decide", "--spec", str(spec)], layout=layout) == 0
    assert "zodiac_sign" in capsys.readouterr().out
    status, out, _ = run_with(layout, document, capsys)
    assert status == 0
    assert "added GET /lead/{id}/ answer `zodiac_sign`" in out


def test_an_operation_that_only_the_overlay_had_is_named_once_the_vendor_has_it(
    layout: Layout, capsys: pytest.CaptureFixture[str]
) -> None:
    document = changed(layout)
    document["paths"]["/data/search/"] = {
        "post": {"responses": {"200": {"description": "", "content": {}}}}
    }
    status, _, err = run_with(layout, document, capsys)
    assert status == 1
    assert "the vendor's document has POST /data/search/ by now" in err


@pytest.mark.parametrize("with_overlay", [False, True])
def test_the_newer_dialect_generates(bare_layout: Layout, with_overlay: bool) -> None:
    if with_overlay:
        overlays = Path(__file__).parents[2] / "openapi" / "overlays"
        text = (overlays / "custom_objects.yaml").read_text()
        (bare_layout.overlays / "custom_objects.yaml").write_text(text)
        spec = Path(__file__).parent / "newer_dialect.yaml"
        assert main(["decide", "--spec", str(spec)], layout=bare_layout) == 0
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


def test_a_second_run_changes_nothing(bare_layout: Layout) -> None:
    regenerate(bare_layout, str(Path(__file__).parent / "newer_dialect.yaml"), lambda _: None)
    first = snapshot(bare_layout)
    said: list[str] = []
    regenerate(bare_layout, None, said.append)
    assert said == ["Nothing changed."]
    assert snapshot(bare_layout) == first


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
    assert main(["regenerate", "--spec", str(spec)], layout=layout) == 1
    error = capsys.readouterr().err
    assert sentence in error
    assert error.count("\n") == 1
    assert snapshot(layout) == before


def test_a_missing_file_fails_with_one_sentence(
    layout: Layout, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["regenerate", "--spec", "/no/such/file.yml"], layout=layout) == 1
    assert capsys.readouterr().err == "There is no file /no/such/file.yml.\n"


def test_an_unreachable_url_fails_with_one_sentence(
    layout: Layout, capsys: pytest.CaptureFixture[str]
) -> None:
    before = snapshot(layout)
    url = "http://127.0.0.1:9/close.yml"
    assert main(["regenerate", "--spec", url], layout=layout) == 1
    error = capsys.readouterr().err
    assert error.startswith(f"{url} cannot be fetched: ")
    assert snapshot(layout) == before


@pytest.fixture
def served(layout: Layout) -> Iterator[str]:
    """The committed document behind a URL."""
    handler: type[BaseHTTPRequestHandler] = SimpleHTTPRequestHandler
    folder = partial(handler, directory=str(layout.document.parent))
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
    assert main(["regenerate", "--spec", f"{served}/none.yaml"], layout=layout) == 1
    assert "cannot be fetched" in capsys.readouterr().err


def test_a_change_by_hand_is_drift(layout: Layout, capsys: pytest.CaptureFixture[str]) -> None:
    assert drift(layout) == []
    edited = layout.package / "models" / "lead.py"
    edited.write_text(edited.read_text() + "# edited\n")
    (layout.package / "api" / "leads.py").unlink()
    assert main(["drift"], layout=layout) == 1
    error = capsys.readouterr().err
    assert "close_async/models/lead.py" in error
    assert "close_async/api/leads.py" in error


def test_a_warning_of_the_generator_fails_the_run(
    layout: Layout, capsys: pytest.CaptureFixture[str]
) -> None:
    before = snapshot(layout)
    document = changed(layout)
    document["paths"]["/gadget/"] = {
        "get": {
            "parameters": [
                {"name": "shape", "in": "query", "schema": {"type": "array"}},
            ],
            "responses": {"200": {"description": "", "content": {}}},
        }
    }
    status, _, err = run_with(layout, document, capsys)
    assert status == 1
    assert "The generator warned" in err
    assert "/gadget/" in err
    assert snapshot(layout) == before


def test_a_reference_that_leads_nowhere_fails_the_run(
    layout: Layout, capsys: pytest.CaptureFixture[str]
) -> None:
    document = changed(layout)
    schema = {"$ref": "#/components/schemas/Nowhere"}
    document["paths"]["/gadget/"] = {
        "get": {
            "responses": {
                "200": {"description": "", "content": {"application/json": {"schema": schema}}}
            }
        }
    }
    status, _, err = run_with(layout, document, capsys)
    assert (status, "Nowhere" in err) == (1, True)


def test_code_that_cannot_be_swapped_in_leaves_the_old_in_place(
    layout: Layout, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = snapshot(layout)
    import shutil

    real = shutil.move

    def failing(source: object, target: object) -> object:
        if str(target).endswith("close_async/models") and "old-" not in str(source):
            raise OSError("disk full")
        return real(source, target)  # type: ignore[arg-type]

    monkeypatch.setattr(shutil, "move", failing)
    with pytest.raises(RunFailed, match="could not be put in place: disk full"):
        regenerate(layout, None, lambda _: None)
    assert snapshot(layout) == before
