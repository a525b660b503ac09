"""Indexes stay what a plain sort of the records would be, whatever happens to these."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from close_async.sandbox.http.paging import created_between
from close_async.sandbox.store.tables import Index, Table

DATES = st.sampled_from([f"2026-01-0{day}T00:00:00+00:00" for day in range(1, 6)])
IDS = st.sampled_from("abcdefgh")
ORDERS = ("date_created", "date_updated", "id")
CHANGES = st.lists(st.tuples(IDS, st.none() | DATES, DATES, st.sampled_from(["l1", "l2", None])))


def _index(changes: list[tuple[str, str | None, str, str | None]]) -> Index:
    index = Index()
    for name in ORDERS:
        assert index.orders[name] == []
    for id, created, updated, lead_id in changes:
        if created is None:
            index.remove(id)
        else:
            index.put(
                {"id": id, "date_created": created, "date_updated": updated, "lead_id": lead_id}
            )
    return index


@given(CHANGES)
def test_every_order_is_a_sort_of_the_records(
    changes: list[tuple[str, str | None, str, str | None]],
) -> None:
    index = _index(changes)
    for name in ORDERS:
        order = index.orders[name]
        assert order == sorted((row[name], row["id"]) for row in index.rows.values())
    for lead_id in ("l1", "l2"):
        mine = {row["id"] for row in index.rows.values() if row["lead_id"] == lead_id}
        assert {row["id"] for row in index.of_lead(lead_id)} == mine


@given(CHANGES, st.sampled_from(["", "__gt", "__gte", "__lt", "__lte"]), DATES)
def test_a_window_holds_what_a_filter_would(
    changes: list[tuple[str, str | None, str, str | None]], comparison: str, bound: str
) -> None:
    index = _index(changes)
    keep = {
        "": lambda date: date == bound,
        "__gt": lambda date: date > bound,
        "__gte": lambda date: date >= bound,
        "__lt": lambda date: date < bound,
        "__lte": lambda date: date <= bound,
    }[comparison]
    wanted = [row for row in index.all_newest_first() if keep(row["date_created"])]  # type: ignore[no-untyped-call]
    assert list(created_between(index, [("date_created", comparison, bound)])) == wanted


@given(CHANGES)
def test_loading_at_once_is_like_putting_one_by_one(
    changes: list[tuple[str, str | None, str, str | None]],
) -> None:
    index, loaded = _index(changes), Table("thing", "t")
    loaded.load(index.rows.values())
    for name in ORDERS:
        assert loaded.index.orders[name] == index.orders[name]
