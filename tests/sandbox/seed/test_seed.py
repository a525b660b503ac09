"""The data that a sandbox starts with."""

from __future__ import annotations

from close_async.sandbox import SandboxConfig, State, create_app


def _state(**config: object) -> State:
    state: State = create_app(SandboxConfig(**config)).state.sandbox  # type: ignore[arg-type]
    return state


def _rows(state: State) -> list[object]:
    tables = (
        *(state.users, state.lead_statuses, state.pipelines, state.custom_fields),
        *(state.leads, state.contacts, state.opportunities, state.tasks, state.activities),
    )
    return [row for table in tables for row in table]


def test_the_same_seed_gives_the_same_data() -> None:
    assert _rows(_state(leads=50, seed=3)) == _rows(_state(leads=50, seed=3))


def test_another_seed_gives_other_data() -> None:
    one, two = _state(leads=50, seed=3), _state(leads=50, seed=4)
    assert {row["id"] for row in one.leads}.isdisjoint(row["id"] for row in two.leads)


def test_leads_are_of_many_shapes() -> None:
    state = _state(leads=300)
    contacts = {len(state.contacts.of_lead(lead["id"])) for lead in state.leads}
    assert contacts == {0, 1, 2, 3}
    assert any(not lead["name"] for lead in state.leads)
    assert any(lead["url"] is None for lead in state.leads)
    assert len({lead["status_id"] for lead in state.leads}) == 6
    assert min(len(state.opportunities), len(state.tasks), len(state.activities)) > 30


def test_the_usual_statuses_and_fields_are_there() -> None:
    state = _state(leads=0)
    labels = [row["label"] for row in state.lead_statuses]
    assert labels[:4] == ["Potential", "Bad Fit", "Qualified", "Customer"]
    kinds = {row["type"] for row in state.custom_fields if row["_owner"] == "lead"}
    expected = {"choices", "number", "text", "date", "datetime", "user", "contact", "hidden"}
    assert kinds == expected


def test_bare_leads_have_nothing_under_them() -> None:
    state = _state(leads=20, shape="bare")
    assert len(state.leads) == 20
    assert len(state.contacts) + len(state.opportunities) + len(state.tasks) == 0


def test_leads_can_share_one_instant() -> None:
    state = _state(leads=20, same_instant=15)
    dates = [row["date_created"] for row in state.leads]
    assert max(dates.count(date) for date in dates) == 15


def test_indexes_hold_what_was_made() -> None:
    state = _state(leads=30)
    for table in (state.leads, state.contacts, state.activities):
        assert set(table.index.rows) == set(table.rows)
        assert len(table.index.orders["date_created"]) == len(table)


def test_further_notes_are_spread_over_the_time() -> None:
    state = _state(leads=5, shape="bare", notes=200, same_instant=3)
    dates = [row["date_created"] for row in state.activities]
    assert len(dates) == 200
    assert len(set(dates)) == 198
    assert all(row["lead_id"] in state.leads for row in state.activities)


def test_the_clock_runs_on_what_it_is_given() -> None:
    now = [50.0]
    clock = _state(leads=0, clock=lambda: now[0]).clock
    start = clock.now()
    now[0] += 12.5
    assert clock.now() - start == 12.5
