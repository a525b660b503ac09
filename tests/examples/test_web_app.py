"""The example application: its pages, its form, and that webhooks refresh what a browser shows."""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import anyio
import httpx
import pytest
import pytest_asyncio

from close_async import CloseClient
from close_async.sandbox import Fault, Sandbox, SandboxConfig
from close_async.webhooks.asgi import Receive, Scope, Send
from examples.web_app.app import WEBHOOKS, create_app
from examples.web_app.changes import WAITING, Changes
from tests.examples import browser
from tests.webhooks.serving import Server

BROWSER = browser.installed()
WIDTHS = (1280, 390)


class Running:
    """The application beside its sandbox, both on real sockets."""

    def __init__(self, sandbox: Sandbox, server: Server, close: CloseClient) -> None:
        self.sandbox = sandbox
        self.url = server.url
        self.close = close
        self.web = httpx.AsyncClient(base_url=server.url)

    async def lead(self, **values: str) -> str:
        return (await self.close.leads.create({"name": "Bluth Company", **values})).id


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    config = SandboxConfig(leads=60, seed=7, rate=None, event_consolidation_seconds=0.1)
    with Sandbox(config) as sandbox:
        yield sandbox


@pytest_asyncio.fixture
async def running(sandbox: Sandbox, tmp_path: Path) -> AsyncIterator[Running]:
    sandbox.reset()

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await made(scope, receive, send)

    server = Server(app)  # which knows its address, as the application has to
    made = create_app(
        lambda: CloseClient(sandbox.api_key, base_url=sandbox.base_url, timeout=5),
        public_url=server.url,
        keep_key=tmp_path / "close.key",
    )
    server.start()
    try:
        async with CloseClient("key", base_url=sandbox.base_url) as close:
            running = Running(sandbox, server, close)
            async with running.web:
                yield running
    finally:
        sandbox.clear_faults()
        await asyncio.to_thread(server.stop)


@pytest.mark.asyncio
async def test_a_search_lists_what_matches(running: Running) -> None:
    id = await running.lead()
    page = (await running.web.get("/", params={"words": "Bluth"})).text
    assert "1 lead<" in page
    assert f'href="/leads/{id}"' in page
    statuses = (await running.close.lead_statuses.list()).data
    other = await running.web.get("/", params={"words": "Bluth", "status": statuses[-1].id})
    assert "No lead matches." in other.text
    assert "The 25 latest of 61 leads" in (await running.web.get("/")).text


@pytest.mark.asyncio
async def test_what_people_wrote_is_text_and_no_markup(running: Running) -> None:
    id = await running.lead(name="<script>alert(1)</script>", url="javascript:alert(1)")
    for path in ("/", f"/leads/{id}", "/?words=<script>"):
        assert "<script>alert" not in (page := (await running.web.get(path)).text)
        assert 'href="javascript' not in page


@pytest.mark.asyncio
async def test_the_form_changes_what_was_changed_in_it_and_nothing_else(running: Running) -> None:
    id = await running.lead(description="Old\nlines")
    page = (await running.web.get(f"/leads/{id}")).text
    form = dict(re.findall(r'name="(was_\w+)" value="([^"]*)"', page))
    assert form["was_name"] == "Bluth Company"
    await running.close.leads.update(id, {"description": "Changed by someone else"})
    form |= {name.removeprefix("was_"): value for name, value in form.items()}
    form |= {"name": "Sudden Valley", "description": "Old\r\nlines"}
    saved = await running.web.post(f"/leads/{id}", data=form, follow_redirects=True)
    assert "Saved." in saved.text
    lead = await running.close.leads.get(id)
    assert (lead.name, lead.description) == ("Sudden Valley", "Changed by someone else")


@pytest.mark.asyncio
async def test_a_change_that_close_refuses_is_explained_and_not_lost(running: Running) -> None:
    id = await running.lead()
    running.sandbox.inject(Fault("PUT /lead/{id}/", status=400))
    page = await running.web.post(f"/leads/{id}", data={"name": "Mine", "was_name": "Bluth"})
    assert page.status_code == 422
    assert "Close did not take this" in page.text
    assert 'name="name" value="Mine"' in page.text


@pytest.mark.asyncio
async def test_errors_are_pages_with_the_status_that_fits(running: Running) -> None:
    missing = await running.web.get("/leads/lead_missing")
    assert (missing.status_code, "Not found in Close." in missing.text) == (404, True)
    used_up = {"ratelimit": "limit=16, remaining=0, reset=20"}
    running.sandbox.inject(
        Fault("POST /data/search/", status=429, times=None, seconds=20, headers=used_up)
    )
    busy = await running.web.get("/")
    assert busy.status_code == 503
    assert int(busy.headers["retry-after"]) >= 15
    assert f"Try again in {busy.headers['retry-after']} seconds." in busy.text


@pytest.mark.asyncio
async def test_a_change_in_close_is_told_to_browsers(running: Running) -> None:
    id = await running.lead()
    async with running.web.stream("GET", "/changes") as stream:
        assert stream.headers["content-type"].startswith("text/event-stream")
        lines = stream.aiter_lines()
        assert await anext(lines) == "retry: 1000"
        await running.close.notes.create({"lead_id": id, "note": "Called back."})
        with anyio.fail_after(20):
            async for line in lines:
                if line == f"data: {id}":
                    break


@pytest.mark.asyncio
async def test_deliveries_of_others_are_refused(running: Running) -> None:
    refused = await running.web.post(WEBHOOKS, json={"event": {}}, headers={"close-sig-hash": "0"})
    assert refused.status_code == 401


@pytest.mark.anyio
async def test_a_browser_that_does_not_listen_is_cut_off() -> None:
    changes = Changes()
    stream = changes.stream()
    assert (await anext(stream)).startswith("retry:")
    for _ in range(WAITING + 1):
        changes.tell("lead_1")
    assert changes.listening == 0
    assert len([told async for told in stream]) == WAITING


@pytest.mark.skipif(BROWSER is None, reason="no Chromium is installed")
@pytest.mark.asyncio
async def test_a_browser_shows_what_others_change_and_keeps_what_is_typed(
    running: Running, tmp_path: Path
) -> None:
    id = await running.lead()
    live = "document.querySelector('#live').textContent === 'live'"
    async with browser.browsing(BROWSER or "") as page:
        await page.open(f"{running.url}/leads/{id}")
        await page.until(live)
        await page.run("document.querySelector('input[name=name]').value = 'Being typed'")
        await running.close.leads.update(id, {"name": "Sudden Valley"})
        await page.until("document.querySelector('h1').textContent.includes('Sudden Valley')")
        assert await page.run("document.querySelector('input[name=name]').value") == "Being typed"

        await page.open(f"{running.url}/?words=Sudden")
        await page.until(live)
        await running.close.leads.update(id, {"name": "Sudden Valley Homes"})
        await page.until("document.querySelector('.name').textContent === 'Sudden Valley Homes'")

        shots = anyio.Path(os.environ.get("SCREENSHOTS", tmp_path))
        lead = (await running.close.leads.list(limit=3)).data[2].id
        for width in WIDTHS:
            await page.resize(width, 1000)
            for name, path in (("search", "/"), ("lead", f"/leads/{lead}"), ("none", "/leads/x")):
                await page.open(running.url + path)
                if name != "none":
                    await page.until(live)
                wide = await page.run("document.documentElement.scrollWidth")
                assert wide <= width, f"{name} is {wide} pixels wide"
                shot = await page.screenshot()
                assert shot.startswith(b"\x89PNG")
                await (shots / f"{name}-{width}.png").write_bytes(shot)
