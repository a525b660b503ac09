"""Import updates: that an import of a file changed a lead. A sandbox starts with a few.

The API has no imports, so no more come, unless a test makes them with `IMPORT_UPDATES.make`.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from close_async.sandbox.resources.activities import activity
from close_async.sandbox.resources.fields import Field, flag, text
from close_async.sandbox.store.cause import SystemCause
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

_SEEDED = 5


def _seed(state: State, rng: random.Random) -> Iterator[Record]:
    leads = [] if state.config.shape == "bare" else list(state.leads)
    user_id, import_id = next(iter(state.users))["id"], state.ids.short("import")
    for lead in rng.sample(leads, min(_SEEDED, len(leads))):
        date = lead["date_created"]
        values: Record = {
            "lead_id": lead["id"],
            "user_id": user_id,
            "import_id": import_id,
            **dict.fromkeys(("date_created", "date_updated", "activity_at"), date),
        }
        yield IMPORT_UPDATES.new(state, SystemCause(user_id), values)


IMPORT_UPDATES = activity(
    "ImportUpdate",
    (Field("import_id", text), Field("reverted", flag, default=False)),
    operations=("list", "get", "delete"),
    seed=_seed,
)
"""The kind of activities."""
