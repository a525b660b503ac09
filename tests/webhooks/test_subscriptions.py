"""Subscriptions: created, found, corrected; their key kept; what is likely not meant is said."""

from __future__ import annotations

import os
import stat
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from close_async import CloseClient, InvalidArgument
from close_async.models import WebhookEvent
from close_async.webhooks import Subscription, ensure, ensure_subscription
from tests.webhooks.fake_close import FakeClose
from tests.webhooks.serving import served
from tests.webhooks.signing import KEY

URL = "https://example.com/webhooks/close"


@pytest.fixture(scope="module")
def running() -> Iterator[tuple[FakeClose, str]]:
    fake = FakeClose()
    with served(fake.app) as server:
        yield fake, f"{server.url}/api/v1"


@pytest.fixture
def fake(running: tuple[FakeClose, str]) -> FakeClose:
    running[0].webhooks.clear()
    running[0].requests.clear()
    return running[0]


@pytest.fixture
async def close(
    fake: FakeClose, running: tuple[FakeClose, str], anyio_backend: str
) -> AsyncIterator[CloseClient]:
    async with CloseClient("key", base_url=running[1]) as client:
        yield client


def names(subscription: Subscription) -> list[str]:
    return [f"{each.object_type}.{each.action}" for each in subscription.webhook.events]


@pytest.mark.anyio
async def test_it_is_created_with_all_that_the_patterns_stand_for(close: CloseClient) -> None:
    made = await ensure_subscription(close, URL, ["lead.*", "contact.created", "lead.created"])
    assert made.created
    assert made.signature_key == KEY
    assert names(made) == [
        "lead.created",
        "lead.updated",
        "lead.deleted",
        "lead.merged",
        "contact.created",
    ]
    assert made.changes == [
        f"created {made.webhook.id} with lead.created, lead.updated, lead.deleted, lead.merged,"
        " contact.created"
    ]
    assert KEY not in repr(made)


@pytest.mark.anyio
async def test_called_again_it_changes_nothing(close: CloseClient, fake: FakeClose) -> None:
    events = ["lead.created", "lead.updated"]
    first = await ensure_subscription(close, URL, events)
    again = await ensure_subscription(close, URL, reversed(events))
    assert (again.created, again.changes) == (False, [])
    assert again.webhook.id == first.webhook.id
    assert len(fake.requests) == 1


@pytest.mark.anyio
async def test_it_is_corrected_and_says_what_it_changed(
    close: CloseClient, fake: FakeClose
) -> None:
    first = await ensure_subscription(close, URL, ["lead.created", "lead.merged"])
    fake.webhooks[first.webhook.id] |= {
        "status": "paused",
        "pause_reason": "api",
        "verify_ssl": False,
    }
    second = await ensure_subscription(close, URL, ["lead.created", "lead.updated"])
    assert not second.created
    assert second.changes == [
        "added lead.updated",
        "removed lead.merged",
        "certificates are checked",
        "resumed it (it was paused, paused by api)",
    ]
    assert second.webhook.status == "active"
    assert names(second) == ["lead.created", "lead.updated"]


@pytest.mark.anyio
async def test_a_filter_is_part_of_what_is_compared(close: CloseClient) -> None:
    won = {"type": "field_accessor", "field": "data", "filter": {"type": "non_null"}}
    event: dict[str, Any] = {"object_type": "lead", "action": "updated", "extra_filter": won}
    await ensure_subscription(close, URL, [event, "lead.created"])
    again = await ensure_subscription(close, URL, ["lead.created", WebhookEvent.from_dict(event)])
    assert again.changes == []
    without = await ensure_subscription(close, URL, ["lead.created", "lead.updated"])
    assert without.changes == ["added lead.updated", "removed lead.updated (filtered)"]


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("events", "warned"),
    [
        (["activity.call.created"], True),
        (["activity.call.created", "activity.call.completed"], True),
        (["activity.call.created", "activity.call.updated"], False),
        (["activity.call.*"], False),
        (["activity.call.completed"], False),
        (["lead.created"], False),
    ],
)
async def test_it_warns_where_updates_are_missing(
    close: CloseClient, events: list[str], warned: bool, caplog: pytest.LogCaptureFixture
) -> None:
    made = await ensure_subscription(close, URL, events)
    assert [("activity.call.updated" in warning) for warning in made.warnings] == [True] * warned
    assert ("activity.call.updated" in caplog.text) is warned


@pytest.mark.anyio
async def test_the_key_is_kept_in_a_file_that_only_its_owner_reads(
    close: CloseClient, tmp_path: Path
) -> None:
    path = tmp_path / "close.key"
    await ensure_subscription(close, URL, ["lead.*"], keep_key=path)
    assert path.read_text() == f"{KEY}\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    again = await ensure_subscription(close, URL, ["lead.*"], keep_key=path)
    assert (again.signature_key, again.changes, again.warnings) == (KEY, [], [])
    assert os.listdir(tmp_path) == ["close.key"]


@pytest.mark.anyio
async def test_the_key_goes_to_a_function(close: CloseClient) -> None:
    kept: list[str] = []

    async def keep(key: str) -> None:
        kept.append(key)

    await ensure_subscription(close, URL, ["lead.*"], keep_key=keep)
    await ensure_subscription(close, URL, ["lead.*"], keep_key=kept.append)
    assert kept == [KEY]


@pytest.mark.anyio
async def test_a_key_that_is_lost_is_said_and_another_is_made_where_asked(
    close: CloseClient, fake: FakeClose
) -> None:
    first = await ensure_subscription(close, URL, ["lead.*"])
    again = await ensure_subscription(close, URL, ["lead.*"])
    assert again.signature_key is None
    assert "shown only when it is created" in again.warnings[0]
    third = await ensure_subscription(close, URL, ["lead.*"], recreate=True)
    assert third.created
    assert third.signature_key == KEY
    assert third.changes[0] == f"deleted {first.webhook.id}, whose signature key is not known"
    assert list(fake.webhooks) == [third.webhook.id]


@pytest.mark.anyio
async def test_of_several_subscriptions_the_oldest_active_one_is_taken(
    close: CloseClient, fake: FakeClose
) -> None:
    ids = [(await close.webhooks.create({"url": URL, "events": []})).id for _ in range(3)]
    fake.webhooks[ids[0]]["status"] = "paused"
    found = await ensure_subscription(close, URL, ["lead.*"])
    assert found.webhook.id == ids[1]
    assert f"{ids[2]}, {ids[0]}" in found.warnings[0]


@pytest.mark.anyio
async def test_other_urls_are_left_alone(close: CloseClient, fake: FakeClose) -> None:
    await ensure_subscription(close, f"{URL}/other", ["contact.*"])
    made = await ensure_subscription(close, URL, ["lead.*"])
    assert made.created
    assert len(fake.webhooks) == 2


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"url": "example.com"}, "url"),
        ({"url": 5}, "url"),
        ({"events": "lead.created"}, "events"),
        ({"events": []}, "events"),
        ({"events": ["leads.created"]}, "events[0]"),
        ({"events": [{"object_type": "lead"}]}, "events[0].action"),
    ],
)
async def test_bad_arguments_are_refused_before_anything_is_sent(
    close: CloseClient, fake: FakeClose, given: dict[str, Any], field: str
) -> None:
    arguments: dict[str, Any] = {"url": URL, "events": ["lead.*"], **given}
    with pytest.raises(InvalidArgument) as caught:
        await ensure_subscription(close, **arguments)
    assert caught.value.field == field
    assert fake.requests == []


@pytest.mark.anyio
async def test_a_pattern_of_things_that_close_does_not_list_is_refused(
    close: CloseClient,
) -> None:
    with (
        pytest.warns(UserWarning, match="spaceship"),
        pytest.raises(InvalidArgument, match="stands for"),
    ):
        await ensure_subscription(close, URL, ["spaceship.*"])
    with pytest.warns(UserWarning, match="spaceship"):
        made = await ensure_subscription(close, URL, ["spaceship.launched"])
    assert names(made) == ["spaceship.launched"]


@pytest.mark.anyio
async def test_a_file_that_holds_no_key_is_refused(close: CloseClient, tmp_path: Path) -> None:
    path = tmp_path / "close.key"
    path.write_text("nothing of the kind")
    with pytest.raises(InvalidArgument):
        await ensure_subscription(close, URL, ["lead.*"], keep_key=path)


def test_both_names_are_the_same_function() -> None:
    assert ensure is ensure_subscription
