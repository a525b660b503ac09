"""Reports on changes of status: who was where at the start, who at the end, who moved between.

https://developer.close.com/api/resources/reporting/get-lead-statuses
"""

from __future__ import annotations

from collections import Counter
from urllib.parse import quote, urlencode

from close_async.sandbox.http.errors import NotFound
from close_async.sandbox.http.messages import Call, Response
from close_async.sandbox.http.routes import Handler, Route
from close_async.sandbox.resources.reports.ranges import Range, all_time, queried, query_range
from close_async.sandbox.resources.reports.timelines import Timeline, timelines
from close_async.sandbox.store.tables import Record

Ends = tuple[str | None, str]


def _report_on(kind: str) -> Handler:
    def report(call: Call) -> Response:
        state = call.state
        if call.params["org_id"] != state.organization_id:
            raise NotFound
        given = query_range(call)
        wanted = queried(call, kind)
        user_id = call.query.get("user_id")
        # A smart view finds leads, a query the objects themselves.
        key = "lead_id" if call.query.get("smart_view_id") and kind != "lead" else "id"
        found = [
            line
            for line in timelines(state, kind)
            if (wanted is None or line.row[key] in wanted)
            and (not user_id or line.row.get("user_id") == user_id)
        ]
        return Response(_Report(call, kind, found, given).whole())

    return report


class _Report:
    def __init__(self, call: Call, kind: str, found: list[Timeline], given: Range | None) -> None:
        state = call.state
        self._kind = kind
        self._found = found
        self._given = given
        self._range = given or all_time(call)
        table = state.lead_statuses if kind == "lead" else state.opportunity_statuses
        self._labels = {row["id"]: str(row["label"]) for row in table}
        # A moment is the last one that belongs to the range.
        self._start, self._end = self._range.start, self._range.end

    def whole(self) -> Record:
        moves: Counter[Ends] = Counter()
        ends: Counter[Ends] = Counter()
        for line in self._found:
            before = line.at(self._start)
            after = line.at(self._end)
            if after is not None and before != after:
                ends[before, after] += 1
            last: str | None = None
            for since, status in line.moves:
                if self._range.holds(since):
                    moves[last, status] += 1
                last = status
        return {
            "status_overview": [self._overview(status, moves) for status in self._statuses()],
            "status_transitions": self._transitions(moves, summary=False),
            "status_transitions_summary": self._transitions(ends, summary=True),
        }

    def _statuses(self) -> list[str]:
        met = {status for line in self._found for _, status in line.moves}
        return [*self._labels, *sorted(met - self._labels.keys())]

    def _overview(self, status: str, moves: Counter[Ends]) -> Record:
        entered = sum(count for (_, to), count in moves.items() if to == status)
        left = sum(count for (old, _), count in moves.items() if old == status)
        started = {line.row["id"] for line in self._found if line.at(self._start) == status}
        ended = {line.row["id"] for line in self._found if line.at(self._end) == status}
        row: Record = {
            "status_id": status,
            "status_label": self._labels.get(status, status),
            "status_is_deleted": status not in self._labels,
            "ended": len(ended),
            "entered": entered,
            "left": left,
        }
        names = ["ended", "entered", "left"]
        if self._given is not None:
            change = len(ended) - len(started)
            row |= {
                "started": len(started),
                "change": change,
                "change_percent": round(100 * change / len(started)) if started else None,
                "gained": len(ended - started),
                "lost": len(started - ended),
            }
            names += ["started", "gained", "lost"]
        queries = {name: self._query(name, status) for name in names}
        row["_queries"] = queries
        row["_leads_page_urls"] = {name: _leads_page(query) for name, query in queries.items()}
        if self._kind == "opportunity":
            row["_opportunities_page_urls"] = {
                name: _opportunities_page(query) for name, query in queries.items()
            }
        return row

    def _move_query(self, old: str | None, new: str, *, summary: bool) -> str:
        """What finds those that moved between two statuses; old is None for those just made."""
        if old is None:
            return self._query("gained" if summary else "entered", new)
        if summary:
            query = f"{self._was_in(old, self._start)} {self._was_in(new, self._end)}"
        else:
            label, old_label = self._labels.get(new, new), self._labels.get(old, old)
            query = self._change(f'old_status:"{old_label}" new_status:"{label}"')
        return query if self._kind == "lead" else f"opportunity({query})"

    def _was_in(self, status: str, moment: str) -> str:
        name = "lead_status" if self._kind == "lead" else "status"
        return f'{name}(status:"{self._labels.get(status, status)}" on:"{moment}")'

    def _change(self, which: str) -> str:
        name = "lead_status_change" if self._kind == "lead" else "status_change"
        return f'{name}({which} date >= "{self._start}" date < "{self._end}")'

    def _query(self, name: str, status: str) -> str:
        label = self._labels.get(status, status)
        started, ended = self._was_in(status, self._start), self._was_in(status, self._end)
        query = {
            "started": started,
            "ended": ended,
            "gained": f"not {started} {ended}",
            "lost": f"{started} not {ended}",
            "entered": self._change(f'new_status:"{label}"'),
            "left": self._change(f'old_status:"{label}"'),
        }[name]
        return query if self._kind == "lead" else f"opportunity({query})"

    def _transitions(self, counted: Counter[Ends], *, summary: bool) -> list[Record]:
        rows: list[Record] = []
        for (old, new), count in sorted(counted.items(), key=lambda each: -each[1]):
            if old == new:
                continue
            label = self._labels.get(new, new)
            old_label = None if old is None else self._labels.get(old, old)
            query = self._move_query(old, new, summary=summary)
            row: Record = {
                "from_status_id": old,
                "from_status_label": old_label,
                "from_status_is_deleted": None if old is None else old not in self._labels,
                "to_status_id": new,
                "to_status_label": label,
                "to_status_is_deleted": new not in self._labels,
                "count": count,
                "_query": query,
                "_leads_page_url": _leads_page(query),
            }
            if self._kind == "opportunity":
                row["_opportunities_page_url"] = _opportunities_page(query)
            rows.append(row)
        return rows


def _leads_page(query: str) -> str:
    return f"/search/{quote(query, safe='')}/"


def _opportunities_page(query: str) -> str:
    return f"/opportunities/?{urlencode({'query': query})}"


ROUTES = [
    Route("GET", "/report/statuses/lead/{org_id}/", _report_on("lead")),
    Route("GET", "/report/statuses/opportunity/{org_id}/", _report_on("opportunity")),
]
