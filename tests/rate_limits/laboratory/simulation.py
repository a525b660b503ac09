"""One simulated run: a crowd of callers, a secret server, and the limiter's core in between.

Time is a heap of events; nothing sleeps and no event loop runs, so that thousands of seeds take
minutes. The core is the same state machine that the limiters use.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from close_async.rate_limits.account import Account
from close_async.rate_limits.base import Priority
from close_async.rate_limits.operation import Flight, Waiter
from tests.rate_limits.laboratory.servers import (
    KEEP_PHASE,
    Policy,
    RawResponse,
    Rounds,
    SecretGroup,
    Server,
)


@dataclass(frozen=True)
class Scenario:
    """What a run is made of; every secret is drawn from the seed.

    Args:
        policy: how the server counts.
        rounds: how it writes `reset`.
        seed: decides everything else.
        others: calls of other programs on the key, as a share of the allowance.
        lost: share of answers that never arrive.
        silent: share of answers without a header.
        jitter: seconds by which the stated reset is off at most.
        organization: whether other keys of the organization use up its limit in every other
            window, so that it is closer than the key's.
        strict: whether some operations have hidden limits of their own.
        load: "interactive", "bulk", "mixed": bulk with a few interactive calls, or "uneven":
            callers that pause, by themselves or together.
        windows: how many windows the run lasts.
        limits: limits to draw from.
        spans: window lengths to draw from, in seconds.
    """

    policy: Policy
    rounds: Rounds
    seed: int
    others: float = 0.0
    lost: float = 0.0
    silent: float = 0.0
    jitter: float = 0.0
    organization: bool = False
    strict: bool = False
    load: str = "interactive"
    windows: int = 8
    limits: tuple[int, ...] = (16, 40, 80, 240)
    spans: tuple[float, ...] = (5.0, 8.0, 10.0, 15.0)
    groups: int = 3


@dataclass
class Outcome:
    """What a run came to.

    Attributes:
        used: per group, the share of the allowance used once learnt.
        learning: per group, 429s before three windows had passed since an operation's first use.
        late: 429s after that.
        calls: calls made after that.
        waits: waits of interactive calls after that, as a share of the window.
        first_wait: the longest wait for an operation's very first call, as a share of the window.
    """

    scenario: Scenario
    used: list[float] = field(default_factory=list)
    learning: dict[int, int] = field(default_factory=dict)
    late: int = 0
    calls: int = 0
    waits: list[float] = field(default_factory=list)
    first_wait: float = 0.0
    stuck: bool = False
    torn: int = 0
    mixed: int = 0
    unplaced: int = 0
    account: Account | None = None


class _Call:
    __slots__ = ("born", "flight", "operation", "priority", "waiter")

    def __init__(self, operation: str, priority: Priority, born: float) -> None:
        self.operation = operation
        self.priority: Priority = priority
        self.born = born
        self.waiter: Waiter | None = None
        self.flight: Flight | None = None


class Simulation:
    """Runs one scenario."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.rng = rng = Random(f"{scenario.seed}/{scenario.policy}/{scenario.rounds}")
        self.now = 0.0
        self._events: list[tuple[float, int, Callable[[], None]]] = []
        self._count = 0
        self.groups: list[SecretGroup] = []
        self.operations: dict[str, int] = {}
        same_span = rng.random() < 0.5
        same_limit = rng.random() < 0.5
        span, limit = rng.choice(scenario.spans), rng.choice(scenario.limits)
        for index in range(scenario.groups):
            if not same_span:
                span = rng.choice(scenario.spans)
            if not same_limit:
                limit = rng.choice(scenario.limits)
            self.groups.append(
                SecretGroup(
                    scenario.policy,
                    limit,
                    span,
                    scenario.rounds,
                    Random(rng.random()),
                    scenario.jitter,
                )
            )
            for number in range(rng.randint(1, 2 if limit < 40 else 4)):
                self.operations[f"GET /{index}/{number}/"] = index
        strict = {}
        if scenario.strict:
            for name in rng.sample(sorted(self.operations), 1):
                group = self.groups[self.operations[name]]
                strict[name] = SecretGroup(
                    scenario.policy, max(2, group.limit // 8), group.window, "up", rng, 0.0
                )
        if scenario.organization:
            for group in self.groups:
                group.add_organization()
        self.strict = strict
        self.server = Server(
            {name: self.groups[index] for name, index in self.operations.items()},
            strict,
            scenario.silent,
            rng,
        )
        self.account = Account("a")
        self.round_trip = rng.choice((0.01, 0.03, 0.08))
        self.window = max(group.window for group in self.groups)
        self.end = scenario.windows * self.window
        self.first_asked: dict[str, float] = {}
        self.first_use: dict[str, float] = {}
        self.outcome = Outcome(scenario)
        self.waiting: dict[Waiter, _Call] = {}
        self.taken: list[list[float]] = [[] for _ in self.groups]
        self.elsewhere: list[list[float]] = [[] for _ in self.groups]
        self._pump_at = math.inf
        self._in_flight = 0

    def at(self, when: float, do: Callable[[], None]) -> None:
        self._count += 1
        heapq.heappush(self._events, (when, self._count, do))

    def run(self) -> Outcome:
        """Run to the end and return what came of it."""
        load = self.scenario.load
        bulk: Priority = "interactive" if load in {"interactive", "uneven"} else "bulk"
        for name, index in self.operations.items():
            crowd = max(8, self.groups[index].limit // 2)
            start = self.rng.choice((0.0, 0.0, self.rng.uniform(0, self.window)))
            for _ in range(crowd):
                self.at(start, lambda name=name: self._ask(_Call(name, bulk, self.now)))  # type: ignore[misc]
        if load == "mixed":
            for name, index in self.operations.items():
                self._next_visitor(name, index)
        if self.scenario.others:
            for index in range(len(self.groups)):
                self._next_other(index)
        if self.scenario.organization:
            for index in range(len(self.groups)):
                self._next_of_organization(index)
        if self.scenario.load == "interactive":
            for step in range(1, 4 * int(self.end)):
                self.at(step / 4, self._compare)
        events = 0
        while self._events and self._events[0][0] <= self.end:
            self.now, _, do = heapq.heappop(self._events)
            do()
            events += 1
            if events > 2_000_000:
                self.outcome.stuck = True
                break
        self._compare()
        self._measure()
        self.outcome.account = self.account
        return self.outcome

    # -- callers ----------------------------------------------------------------------------

    def _next_visitor(self, name: str, index: int) -> None:
        group = self.groups[index]
        members = sum(1 for i in self.operations.values() if i == index)
        pause = self.rng.expovariate(0.05 * group.limit / group.window / members)

        def visit() -> None:
            self._ask(_Call(name, "interactive", self.now))
            self._next_visitor(name, index)

        self.at(self.now + pause, visit)

    def _next_other(self, index: int) -> None:
        group = self.groups[index]
        pause = self.rng.expovariate(self.scenario.others * group.limit / group.window)

        def use() -> None:
            group.call(self.now)
            self._next_other(index)

        self.at(self.now + pause, use)

    def _next_of_organization(self, index: int) -> None:
        """Let other keys make five sixths of the organization's calls in every other window."""
        group = self.groups[index]
        whole = group.organization
        assert whole is not None
        busy = int(self.now // group.window) % 2 == 1
        rate = 2.5 * group.limit / group.window
        pause = self.rng.expovariate(rate) if busy else group.window - self.now % group.window

        def use() -> None:
            if int(self.now // group.window) % 2 == 1 and whole.count(self.now, take=True)[0]:
                self.elsewhere[index].append(self.now)
            self._next_of_organization(index)

        self.at(self.now + max(pause, 1e-6), use)

    def _ask(self, call: _Call) -> None:
        self.first_asked.setdefault(call.operation, self.now)
        flight = self.account.queues.try_now(call.operation, call.priority, self.now)
        if flight is not None:
            self._leave(call, flight)
            return
        waiter = self.account.queues.enqueue(call.operation, call.priority, None)
        self.waiting[waiter] = call
        self._pump()

    def _pump(self) -> None:
        for waiter in self.account.queues.dispatch(self.now):
            call = self.waiting.pop(waiter)
            assert waiter.flight is not None
            self._leave(call, waiter.flight)
        ask_at = self.account.queues.ask_at
        if ask_at < self._pump_at and ask_at < math.inf:
            self._pump_at = ask_at
            self.at(ask_at, self._timed_pump)

    def _timed_pump(self) -> None:
        if self.now >= self._pump_at:
            self._pump_at = math.inf
            self._pump()

    # -- the wire ---------------------------------------------------------------------------

    def _leave(self, call: _Call, flight: Flight) -> None:
        self.first_use.setdefault(call.operation, self.now)
        if self._learnt(call.operation):
            self.outcome.calls += 1
            if call.priority == "interactive":
                group = self.groups[self.operations[call.operation]]
                self.outcome.waits.append((self.now - call.born) / group.window)
        half = self.round_trip / 2
        there = half * self.rng.uniform(0.8, 1.5)
        back = half * self.rng.uniform(0.8, 1.5)
        if self.rng.random() < self.scenario.lost:
            before = self.rng.random() < 0.5

            def vanish() -> None:
                if not before:
                    self._answer(call)

            self.at(self.now + there, vanish)
            self.at(self.now + 1.0, lambda: self._lost(call, flight))
            return

        def arrive() -> None:
            answer = self._answer(call)
            self.at(self.now + back, lambda: self._back(call, flight, answer))

        self.at(self.now + there, arrive)

    def _answer(self, call: _Call) -> RawResponse:
        answer = self.server.answer(call.operation, self.now)
        if answer.status == 200:
            self.taken[self.operations[call.operation]].append(self.now)
        return answer

    def _lost(self, call: _Call, flight: Flight) -> None:
        self.account.lose(flight, reached=True, now=self.now)
        self._pump()
        self._again(call)

    def _back(self, call: _Call, flight: Flight, answer: RawResponse) -> None:
        self.account.observe(flight, answer.status, answer.headers, None, self.now)
        if self.account.queues.waiting:
            self._pump()
        if answer.status == 429:
            if self._learnt(call.operation):
                self.outcome.late += 1
            else:
                index = self.operations[call.operation]
                self.outcome.learning[index] = self.outcome.learning.get(index, 0) + 1
            self._ask(call)
        else:
            self._again(call)

    def _again(self, call: _Call) -> None:
        """The load never lets up, unless it is uneven: whoever was answered asks again at once."""
        if self.scenario.load == "mixed" and call.priority == "interactive":
            return
        pause = 0.0
        if self.scenario.load == "uneven" and self.rng.random() < 0.6:
            some = self.rng.uniform(0, 2 * self.window)
            pause = self.rng.choice((0.0, 0.1 * some / self.window, some, self.window))
        again = _Call(call.operation, call.priority, self.now + pause)
        if pause:
            self.at(again.born, lambda: self._ask(again))
        else:
            self._ask(again)

    def _compare(self) -> None:
        """Hold what the limiter takes to be one group against the truth."""
        operations = self.account.queues.operations
        names = sorted(operations)
        unplaced = 0
        torn = mixed = 0
        for number, one in enumerate(names):
            for two in names[number + 1 :]:
                same = self.operations[one] == self.operations[two]
                mine, its = operations[one].group, operations[two].group
                if same and mine is not its and its not in mine.may_share:
                    torn += 1
                elif not same and mine is its:
                    mixed += 1
                unplaced += its in mine.may_share
        self.outcome.torn = max(self.outcome.torn, torn)
        self.outcome.mixed = max(self.outcome.mixed, mixed)
        self.outcome.unplaced = unplaced

    # -- figures ----------------------------------------------------------------------------

    def _learnt(self, operation: str) -> bool:
        return self.now >= self.first_use[operation] + 3 * self.window

    def _measure(self) -> None:
        self.outcome.first_wait = max(
            (self.first_use.get(name, self.end) - asked) / self.window
            for name, asked in self.first_asked.items()
        )
        for index, group in enumerate(self.groups):
            uses = [
                self.first_use[name]
                for name, at in self.operations.items()
                if at == index and name in self.first_use
            ]
            if not uses or any(self.operations[name] == index for name in self.strict):
                continue
            start = max(uses) + 3 * self.window
            taken, elsewhere = self.taken[index], self.elsewhere[index]
            self.outcome.used.append(
                _share_of_organization(group, taken, elsewhere, start)
                if self.scenario.organization
                else _share(group, taken, start)
            )


def _share(group: SecretGroup, taken: list[float], start: float) -> float:
    """Return the share of the allowance that was used in whole windows from `start` on."""
    span, limit = group.window, group.limit
    times = [time for time in taken if time >= start]
    if not times:
        return 0.0
    if group.policy in KEEP_PHASE:
        offset = _phase(group)
        first = math.ceil((start - offset) / span)
        last = math.floor((times[-1] - offset) / span)
        low, high = offset + first * span, offset + last * span
        count = sum(1 for time in times if low <= time < high)
        return count / (limit * (last - first)) if last > first else 1.0
    if group.policy == "bucket":
        elapsed = times[-1] - times[0]
        return len(times) / (limit / span * elapsed) if elapsed else 0.0
    opened, at, counts = [], -math.inf, []
    for time in taken:
        if time >= at:
            at = time + span
            opened.append(time)
            counts.append(0)
        counts[-1] += 1
    whole = [n for n, time in enumerate(opened) if time >= start]
    if len(whole) < 2:
        return 1.0
    elapsed = opened[whole[-1]] - opened[whole[0]]
    return sum(counts[n] for n in whole[:-1]) / (limit * elapsed / span)


def _phase(group: SecretGroup) -> float:
    """Return when one of the windows of a group begins that keep their phase."""
    return group.offset if group.policy == "clock" else group.ends % group.window


def _share_of_organization(
    group: SecretGroup, taken: list[float], elsewhere: list[float], start: float
) -> float:
    """Return the share that was used of what the key or the organization left, whichever less."""
    whole = group.organization
    assert whole is not None
    span, offset = group.window, _phase(whole)
    first = math.ceil((start - offset) / span)
    last = math.floor((max(taken, default=start) - offset) / span)
    used = possible = 0
    for number in range(first, last):
        low, high = offset + number * span, offset + (number + 1) * span
        used += sum(low <= time < high for time in taken)
        others = sum(low <= time < high for time in elsewhere)
        possible += min(group.limit, whole.limit - others)
    return used / possible if possible else 1.0
