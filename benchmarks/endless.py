"""A server with as many notes, leads and events as one likes, none of which it stores.

Each record is written when it is asked for, one for each second of the past, by lists and searches
with the caps that Close has: offsets, a search's walk and the sizes of pages end where Close's do.
"""

from __future__ import annotations

import argparse
import asyncio
import datetime as dt
import re
import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any, Final
from urllib.parse import parse_qs

import orjson
import uvicorn

from benchmarks.server import serving
from close_async.sandbox import SandboxConfig
from close_async.sandbox.server import listen, uvicorn_config

FIRST: Final = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
"""The moment of record 0; each record is a second younger than the one before it."""

SKIP_CAP: Final = 250_000
"""As deep as Close was seen to list activities by offset."""

WALK_CAP: Final = 10_000
"""Objects that one walk of a search gives."""

BOUND: Final = re.compile(rb'"on_or_after":\{"type":"fixed_utc","value":"([^"]+)"')
"""Where in the body of a search a walk that starts again says from when on."""

PERSON: Final = "user_benchmark000000000000000000000000000000000"

NOTE: Final = orjson.dumps(
    {
        "id": "acti_ID",
        "organization_id": "orga_benchmark1",
        "date_created": "WHEN",
        "date_updated": "WHEN",
        "activity_at": "WHEN",
        "created_by": PERSON,
        "updated_by": PERSON,
        "user_id": PERSON,
        "_type": "Note",
        "lead_id": "lead_ID",
        "contact_id": None,
        "note": "Asked for a second demonstration and an offer in writing.",
        "note_html": "<p>Asked for a second demonstration and an offer in writing.</p>",
        "attachments": [],
        "users": [],
        "user_name": "A. Person",
    }
)
LEAD: Final = orjson.dumps(
    {
        "__object_type": "lead",
        "id": "lead_ID",
        "date_created": "WHEN",
        "name": "Company ID",
        "status_label": "Potential",
        "custom.cf_benchmark1": "value of lead ID",
    }
)
EVENT: Final = orjson.dumps(
    {
        "id": "ev_ID",
        "organization_id": "orga_benchmark1",
        "date_created": "WHEN",
        "date_updated": "WHEN",
        "action": "updated",
        "object_type": "lead",
        "object_id": "lead_ID",
        "lead_id": "lead_ID",
        "user_id": PERSON,
        "changed_fields": ["name"],
        "data": {"id": "lead_ID", "name": "Company ID"},
        "previous_data": {"name": "Company"},
        "request_id": "req_ID",
        "meta": {"request_method": "PUT"},
    }
)


class Endless:
    """Answers for a number of records.

    Args:
        records: How many there are of each type.
    """

    def __init__(self, records: int) -> None:
        self.records = records

    def respond(self, path: str, query: dict[str, list[str]], body: bytes) -> tuple[int, bytes]:
        """Return the status and the body that response a request."""
        if path.endswith("/activity/note/"):
            return self._notes(query)
        if path.endswith("/event/"):
            return self._events(query)
        if path.endswith("/data/search/"):
            return self._search(body)
        return 404, b'{"error": "There is nothing here."}'

    def _notes(self, query: dict[str, list[str]]) -> tuple[int, bytes]:
        """List by offset, the newest first, within a span of `date_created`."""
        skip, limit = int(query.get("_skip", ["0"])[0]), int(query.get("_limit", ["100"])[0])
        if skip > SKIP_CAP:
            return 400, b'{"errors": ["_skip is too large."]}'
        if limit > 100:
            return 400, b'{"errors": ["_limit is too large."]}'
        oldest = number_of(query, "date_created__gte", 0)
        newest = min(number_of(query, "date_created__lt", self.records), self.records)
        last = newest - 1 - skip
        found = range(last, max(last - limit, oldest - 1), -1)
        more = b"true" if last - limit >= oldest else b"false"
        return 200, b'{"data":[%s],"has_more":%s}' % (written(NOTE, found), more)

    def _events(self, query: dict[str, list[str]]) -> tuple[int, bytes]:
        """List by cursor, the newest first."""
        place = query.get("_cursor", [f"cursor_{self.records}"])[0]
        last = int(place.removeprefix("cursor_")) - 1
        found = range(last, max(last - 50, -1), -1)
        cursor = b'"cursor_%d"' % (last - 49) if last >= 50 else b"null"
        data = written(EVENT, found)
        return 200, b'{"data":[%s],"cursor_next":%s,"cursor_previous":null}' % (data, cursor)

    def _search(self, body: bytes) -> tuple[int, bytes]:
        """Search by cursor, the oldest first, up to what one walk gives."""
        asked: dict[str, Any] = orjson.loads(body)
        bound = BOUND.search(body)
        begin = second_of(bound[1].decode()) if bound else 0
        given = int(asked["cursor"].partition("_")[2]) if asked.get("cursor") else 0
        size = min(int(asked.get("_limit", 100)), 200, WALK_CAP - given)
        found = range(begin + given, min(begin + given + size, self.records))
        given += len(found)
        ended = given >= WALK_CAP or begin + given >= self.records
        cursor = b"null" if ended else b'"cursor_%d"' % given
        total = self.records - begin
        data = written(LEAD, found)
        count = b'{"limited":%d,"total":%d}' % (total, total)
        return 200, b'{"data":[%s],"cursor":%s,"count":%s}' % (data, cursor, count)


def written(template: bytes, numbers: range) -> bytes:
    """Return the records with these numbers, as members of a JSON list."""
    return b",".join(
        template.replace(b"ID", b"%043d" % number).replace(b"WHEN", moment_of(number))
        for number in numbers
    )


def moment_of(number: int) -> bytes:
    """Return when the record with this number was made, as Close writes it."""
    return (FIRST + dt.timedelta(seconds=number)).isoformat(timespec="microseconds").encode()


def second_of(text: str) -> int:
    """Return the number of the first record that was made at this moment or later."""
    return -((FIRST - dt.datetime.fromisoformat(text)) // dt.timedelta(seconds=1))


def number_of(query: dict[str, list[str]], name: str, default: int) -> int:
    """Return what `second_of` gives for a parameter, where it was sent."""
    return max(0, second_of(query[name][0])) if name in query else default


async def _serve(records: int) -> None:
    endless = Endless(records)
    headers = [
        (b"content-type", b"application/json"),
        (b"ratelimit", b"limit=1000000; remaining=999999; reset=8"),
    ]

    async def app(scope: Any, receive: Any, send: Any) -> None:
        body = b""
        while True:
            message = await receive()
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
        query = parse_qs(scope["query_string"].decode())
        status, content = endless.respond(scope["path"], query, body)
        length = (b"content-length", str(len(content)).encode())
        start = {"type": "http.response.start", "status": status, "headers": [*headers, length]}
        await send(start)
        await send({"type": "http.response.body", "body": content})

    listener = listen(SandboxConfig())
    print(listener.getsockname()[1], flush=True)
    server = asyncio.create_task(uvicorn.Server(uvicorn_config(app)).serve(sockets=[listener]))
    ended = asyncio.Event()
    # Readable when whoever started this ends.
    asyncio.get_running_loop().add_reader(sys.stdin, ended.set)
    await ended.wait()
    server.cancel()


@contextmanager
def running(records: int) -> Generator[str]:
    """Run the server in a process of its own; gives its base URL.

    Args:
        records: How many notes, leads and events there are.
    """
    with serving("benchmarks.endless", "--records", str(records)) as base_url:
        yield base_url


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=1_000_000)
    asyncio.run(_serve(parser.parse_args().records))
