"""Connected accounts: the mailboxes and calendars that users send with. The API only reads them.

A sandbox starts with one mailbox for each user.

https://developer.close.com/api/resources/connected-accounts/list
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from close_async.sandbox.resources.fields import Field
from close_async.sandbox.resources.resource import Resource
from close_async.sandbox.store.cause import SystemCause
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record
from close_async.sandbox.store.views import user_name

_FEATURES = ["email_sending", "email_syncing", "calendar_syncing"]


def account_of(state: State, user_id: object) -> Record | None:
    """The first account of a user."""
    rows = CONNECTED_ACCOUNTS.table(state)
    return next((row for row in rows if row["user_id"] == user_id), None)


def _server(state: State, host: str, port: int, username: str, date: str) -> Record:
    del state
    return {
        "host": host,
        "port": port,
        "use_ssl": True,
        "username": username,
        "date_updated": date,
    }


def _seed(state: State, rng: random.Random) -> Iterator[Record]:
    del rng
    for number, user in enumerate(state.users):
        email, date = user["email"], user["date_created"]
        identity = {"email": email, "name": user_name(state, user["id"])}
        own = number == 1
        values: Record = {
            "_type": "custom_email" if own else "google",
            "user_id": user["id"],
            "email": email,
            "identities": [identity],
            "default_identity": identity,
            "date_created": date,
            "date_updated": date,
        }
        if own:
            values["smtp"] = _server(state, "smtp.sandbox.example", 465, email, date)
            values["imap"] = _server(state, "imap.sandbox.example", 993, email, date)
        yield CONNECTED_ACCOUNTS.new(state, SystemCause(), values)


CONNECTED_ACCOUNTS = Resource(
    kind="connected_account",
    path="/connected_account/",
    prefix="emailacct",
    operations=("list", "get"),
    fields=(
        Field("_type", default="google"),
        Field("user_id"),
        Field("email"),
        Field("identities", default=[]),
        Field("default_identity"),
        Field("smtp"),
        Field("imap"),
        Field("synced_calendars", default=[]),
        Field("sync_all_calendars", default=False),
        Field("available_calendars", default=[]),
        Field("available_features", default=_FEATURES),
        Field("enabled_features", default=_FEATURES),
        Field("send_status", default="ok"),
        Field("receive_status", default="ok"),
        Field("email_receive_status", default="ok"),
        Field("calendar_receive_status", default="ok"),
        Field("latest_send_error"),
        Field("latest_receive_error"),
        Field("receive_attempts_count", default=0),
        Field("has_meeting_creation_scopes", default=False),
        Field("is_imap_archive_sync_enabled", default=False),
        Field("lead_suggestions_updated_at"),
        Field("calendly"),
        Field("zoom_account_plan"),
    ),
    stamps=("organization_id", "date_created", "date_updated"),
    short_ids=False,
    events=False,
    newest_first=False,
    filters=("user_id", "_type"),
    seed=_seed,
)
