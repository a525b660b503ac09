"""Jobs and files of the sandbox as our client meets them: exports, uploads, recordings, actions."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from close_async import CloseClient, field
from close_async.sandbox import Fault, Sandbox

pytestmark = pytest.mark.asyncio


async def test_an_export_is_waited_for_and_fetched(close: CloseClient, tmp_path: Path) -> None:
    export = await close.exports.create_lead({"type": "leads", "format": "json"})
    done = await close.wait_for(close.exports.get, export.id)
    path = await close.download(done, tmp_path / "leads.json.gz")
    assert len(json.loads(gzip.decompress(path.read_bytes()))) == 10


async def test_a_download_that_is_cut_goes_on(
    close: CloseClient, close_sandbox: Sandbox, tmp_path: Path
) -> None:
    export = await close.exports.create_lead({"type": "leads", "format": "json"})
    done = await close.wait_for(close.exports.get, export.id)
    whole = (await close.download(done, tmp_path / "one.gz")).read_bytes()
    rule = close_sandbox.inject(Fault("GET /_files/{id}/{name}", kind="cut"))
    again = (await close.download(done, tmp_path / "two.gz")).read_bytes()
    assert (again, rule.hits) == (whole, 1)


async def test_a_recording_is_fetched_past_its_redirect(
    close: CloseClient, close_sandbox: Sandbox, tmp_path: Path
) -> None:
    made = close_sandbox.inbox.call("+16505550123", duration=5, recorded=True)
    call = await close.calls.get(made["id"])
    path = await close.download(call, tmp_path / "call.wav")
    assert path.read_bytes()[:4] == b"RIFF"


async def test_what_was_uploaded_can_be_sent_and_fetched(
    close: CloseClient, tmp_path: Path
) -> None:
    attachment = await close.upload(b"hello", filename="a.txt", content_type="text/plain")
    lead = (await close.leads.list(limit=1)).data[0]
    draft = {"lead_id": lead.id, "status": "draft", "attachments": [attachment]}
    email = await close.emails.create(draft)
    assert email.attachments
    path = await close.download(email.attachments[0], tmp_path / "b.txt")
    assert path.read_bytes() == b"hello"


async def test_a_bulk_action_is_waited_for(close: CloseClient) -> None:
    status = (await close.lead_statuses.list()).data[-1]
    action = await close.bulk_edits.create(
        {
            "type": "set_lead_status",
            "lead_status_id": status.id,
            "s_query": field("lead", "name").exists(),
        }
    )
    done = await close.wait_for(close.bulk_edits.get, action.id)
    changed = [lead for lead in (await close.leads.list()).data if lead.status_id == status.id]
    assert done.n_objects_processed == done.n_objects
    assert len(changed) >= 9
