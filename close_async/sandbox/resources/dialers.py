"""Dialers: who calls through a smart view's contacts. The interface starts them, the API reads.

https://developer.close.com/api/resources/dialer/list
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from close_async.sandbox.clock import moment
from close_async.sandbox.http.messages import Call
from close_async.sandbox.http.paging import Match
from close_async.sandbox.resources.fields import Field
from close_async.sandbox.resources.numbers import OUR_NUMBER
from close_async.sandbox.resources.resource import Resource
from close_async.sandbox.store.cause import SystemCause
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record


def _select(call: Call) -> Match | None:
    wanted = call.query.get("user_id")
    if not wanted:
        return None
    return lambda row: any(user["user_id"] == wanted for user in row["users"])


def _seed(state: State, rng: random.Random) -> Iterator[Record]:
    """One of each kind, over a list that somebody shared."""
    start = moment(state.config.data_until.timestamp())
    users = [row["id"] for row in state.users]
    for kind, user_id in (("power", rng.choice(users)), ("predictive", rng.choice(users))):
        values: Record = {
            "type": kind,
            "source_value": state.ids.short("shent"),
            "user_id": user_id,
            "users": [{"user_id": user_id, "state": "inactive", "is_active": False}],
            "date_created": start.removesuffix("+00:00"),
            "date_updated": start.removesuffix("+00:00"),
        }
        yield DIALERS.new(state, SystemCause(), values)


DIALERS = Resource(
    kind="dialer",
    path="/dialer/",
    prefix="dial",
    operations=("list", "get"),
    fields=(
        Field("type", default="power"),
        Field("status", default="inactive"),
        Field("source_type", default="shared-entry"),
        Field("source_value"),
        Field("target_type", default="lead"),
        Field("is_user_dependent", default=False),
        Field("user_id"),
        Field("users", default=[]),
        Field("caller_id", default=OUR_NUMBER),
        Field("ring_mode", default="more-voicemails"),
        Field("music_preference", default="tone1"),
    ),
    stamps=("organization_id", "date_created", "date_updated"),
    naive_dates=True,
    events=False,
    filters=("organization_id", "source_type", "source_value", "status"),
    select=_select,
    seed=_seed,
)
