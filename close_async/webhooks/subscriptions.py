"""The subscription that makes Close deliver: created, found or corrected by one call.

Close shows the `signature_key` of a subscription for certain only when it is created, so it goes
to a file or a function of yours, which gives it again to whoever verifies deliveries.

See https://developer.close.com/api/resources/webhooks
"""

from __future__ import annotations

import inspect
import os
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast
from urllib.parse import urlsplit

import anyio.to_thread

from close_async._base.logging import logger
from close_async.api import webhooks
from close_async.core.operations import Caller
from close_async.errors import InvalidArgument

from .names import check_patterns, known_names, matcher
from .signatures import SignatureKeys

if TYPE_CHECKING:
    from close_async.models import Webhook, WebhookEvent

EventLike: TypeAlias = "str | Mapping[str, Any] | WebhookEvent"
"""A pattern of names (`"lead.*"`), or `object_type`, `action` and perhaps `extra_filter`."""

KeepKey: TypeAlias = "str | os.PathLike[str] | Callable[[str], Awaitable[object] | object]"
"""A file for the signature key, or a function that is called with it."""

ACTIVE: Final = "active"


@dataclass(frozen=True, slots=True)
class Subscription:
    """What `ensure_subscription` found or made.

    Attributes:
        webhook: The subscription, as Close has it now.
        created: Whether it is new.
        changes: What was changed, in words; empty where all was right.
        warnings: What is likely not meant, in words.
        signature_key: The key of its deliveries, where it is known.
    """

    webhook: Webhook
    created: bool = False
    changes: list[str] = field(default_factory=list[str])
    warnings: list[str] = field(default_factory=list[str])
    signature_key: str | None = field(default=None, repr=False)


async def ensure_subscription(
    close: Caller,
    url: str,
    events: Iterable[EventLike],
    *,
    verify_ssl: bool = True,
    keep_key: KeepKey | None = None,
    recreate: bool = False,
) -> Subscription:
    """Let Close deliver these events, and no others, to a URL.

    Creates the subscription, or corrects the one that the URL has: its events, its status where it
    was paused, whether certificates are checked. Called again it changes nothing. Call it where
    the application is deployed rather than in each of its workers, which could create one each.

    Args:
        close: The client; the key of an administrator, for subscriptions that others made.
        url: Where to deliver to.
        events: Names of events, `"lead.created"`, with `*` for any (`"activity.call.*"`), or
            Close's own form with an `extra_filter`.
        verify_ssl: Whether Close checks the certificate of the URL.
        keep_key: Where the signature key goes: the path of a file that only its owner can read,
            from which it is read the next time, or a function that is called with it.
        recreate: Whether to delete a subscription whose key is not known any more and create
            another; what waits to be delivered is then read from the event log only.

    Raises:
        InvalidArgument: An argument cannot be used; `field` names it.
        CloseError: A call failed.

    See https://developer.close.com/api/resources/webhooks
    """
    _check_url(url)
    wanted = _events(events)
    warnings = _missing_updates(wanted)
    found = await _of_url(close, url, warnings)
    kept = await anyio.to_thread.run_sync(_read_key, keep_key)
    key = None if found is None else _shown(found.signature_key) or kept
    changes: list[str] = []
    if found is not None and key is None and recreate:
        await webhooks.delete(close, found.id)
        changes.append(f"deleted {found.id}, whose signature key is not known")
        found = None
    if found is None:
        made = await webhooks.create(
            close, {"url": url, "events": wanted, "verify_ssl": verify_ssl}
        )
        key = _shown(made.signature_key)
        changes.append(f"created {made.id} with {_events_in_words(wanted)}")
        webhook = made
    else:
        webhook = await _correct(close, found, wanted, verify_ssl, changes)
        if key is None:
            warnings.append(
                f"the signature key of {webhook.id} is shown only when it is created, and is not"
                " known here: give keep_key=, or recreate=True to create another"
            )
    if key is not None and key != kept:
        await _keep(keep_key, key)
    for warning in warnings:
        logger.warning("Webhook subscription %s: %s", webhook.id, warning)
    return Subscription(
        webhook,
        created=found is None,
        changes=changes,
        warnings=warnings,
        signature_key=key,
    )


def _check_url(url: object) -> None:
    parts = urlsplit(url) if isinstance(url, str) else None
    if parts is None or parts.scheme not in ("http", "https") or not parts.netloc:
        raise InvalidArgument("url: expected an address, https://…", field="url")


def _events(events: Iterable[EventLike]) -> list[dict[str, Any]]:
    """Return the events in Close's form, patterns as all that they stand for, each once."""
    if isinstance(events, str):
        raise InvalidArgument("events: expected a list of names", field="events")
    found: list[dict[str, Any]] = []
    names: list[object] = []
    for place, event in enumerate(events):
        if isinstance(event, str):
            names.append(event)
            continue
        plain = event if isinstance(event, Mapping) else event.to_dict()
        for part in ("object_type", "action"):
            if not isinstance(plain.get(part), str):
                raise InvalidArgument(
                    f"events[{place}]: expected a name, or object_type and action",
                    field=f"events[{place}].{part}",
                )
        found.append(dict(plain))
    if names or not found:
        for pattern in check_patterns(names, "events"):
            fits = matcher([pattern])
            fitting = [name for name in known_names() if fits(name)]
            if not fitting and "*" in pattern:
                raise InvalidArgument(
                    f"events: Close lists nothing that {pattern!r} stands for", field="events"
                )
            for name in fitting or [pattern]:
                object_type, _, action = name.rpartition(".")
                found.append({"object_type": object_type, "action": action})
    unique: list[dict[str, Any]] = []
    for event in found:
        if event not in unique:
            unique.append(event)
    return unique


def _missing_updates(wanted: Sequence[Mapping[str, Any]]) -> list[str]:
    """Say which objects would be seen only as they began."""
    from close_async.models.any_event import FILLED_LATER

    actions: dict[str, set[str]] = {}
    for event in wanted:
        actions.setdefault(event["object_type"], set()).add(event["action"])
    return [
        f"{kind}.created without {kind}.updated: much of what it holds comes by later updates,"
        " such as the duration of a call that was logged by hand"
        for kind, own in actions.items()
        if kind in FILLED_LATER and "created" in own and "updated" not in own
    ]


async def _of_url(close: Caller, url: str, warnings: list[str]) -> Webhook | None:
    """Return the subscription of a URL, the oldest active one if it has several."""
    page = await webhooks.list(close)
    found = [webhook for webhook in page.data if webhook.url == url]
    found.sort(key=lambda webhook: (webhook.status != ACTIVE, webhook.date_created))
    if len(found) > 1:
        others = ", ".join(webhook.id for webhook in found[1:])
        warnings.append(f"{url} has further subscriptions, which deliver too: {others}")
    return found[0] if found else None


async def _correct(
    close: Caller,
    webhook: Webhook,
    wanted: list[dict[str, Any]],
    verify_ssl: bool,
    changes: list[str],
) -> Webhook:
    present = [event.to_dict() for event in webhook.events]
    body: dict[str, Any] = {}
    added = [event for event in wanted if not _among(event, present)]
    removed = [event for event in present if not _among(event, wanted)]
    if added or removed:
        body["events"] = wanted
    if added:
        changes.append(f"added {_events_in_words(added)}")
    if removed:
        changes.append(f"removed {_events_in_words(removed)}")
    if webhook.verify_ssl is not verify_ssl:
        body["verify_ssl"] = verify_ssl
        changes.append("certificates are checked" if verify_ssl else "certificates go unchecked")
    if webhook.status != ACTIVE:
        body["status"] = ACTIVE
        reason = f", paused by {webhook.pause_reason}" if webhook.pause_reason else ""
        changes.append(f"resumed it (it was {webhook.status}{reason})")
    return await webhooks.update(close, webhook.id, body) if body else webhook


def _among(event: Mapping[str, Any], others: Iterable[Mapping[str, Any]]) -> bool:
    return any(_same(event, other) for other in others)


def _same(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    names = ("object_type", "action", "extra_filter")
    return all(one.get(name) == other.get(name) for name in names)


def _events_in_words(events: Iterable[Mapping[str, Any]]) -> str:
    return ", ".join(
        f"{event['object_type']}.{event['action']}"
        + (" (filtered)" if event.get("extra_filter") else "")
        for event in events
    )


def _shown(key: object) -> str | None:
    return key if isinstance(key, str) and key else None


def _read_key(keep: KeepKey | None) -> str | None:
    if keep is None or callable(keep):
        return None
    try:
        key = Path(keep).read_text(encoding="ascii").strip()
    except FileNotFoundError:
        return None
    SignatureKeys(key)  # says if it is none
    return key


async def _keep(keep: KeepKey | None, key: str) -> None:
    if callable(keep):
        result = keep(key)
        if inspect.isawaitable(result):
            await cast("Awaitable[object]", result)
    elif keep is not None:
        await anyio.to_thread.run_sync(_write_key, Path(keep), key)


def _write_key(path: Path, key: str) -> None:
    """Write a key to a file that nobody else can read, whole or not at all."""
    beside = path.with_name(f"{path.name}.{os.getpid()}")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(f"{key}\n")
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
