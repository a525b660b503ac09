"""Every limit, delay and habit of the sandbox, in one frozen object.

The defaults are the figures that Close documents or that were seen live. Three habits of the live
service are off by default, because they would make every test wait: `latency_ms`,
`index_lag_seconds` (live: 30 to 60 s) and `event_delay_seconds`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Literal, get_args

from close_async.sandbox.faults import Fault

RatePolicy = Literal["limitlion", "first_request", "aligned", "token_bucket"]
RateHeader = Literal["live", "documented", "legacy", "malformed", "none"]
Shape = Literal["varied", "bare"]


@dataclass(frozen=True, slots=True)
class Rate:
    """So many requests in so many seconds."""

    limit: int
    window: float

    def __post_init__(self) -> None:
        if self.limit < 1 or self.window <= 0:
            raise ValueError("a rate needs a limit of at least 1 and a window above 0 seconds")

    @classmethod
    def parse(cls, text: str) -> Rate | None:
        """Read `240/8`, or `off` for no limit.

        Raises:
            ValueError: the text is neither.
        """
        if text == "off":
            return None
        limit, slash, window = text.partition("/")
        if not slash:
            raise ValueError(f"a rate is written LIMIT/SECONDS or off, not {text!r}")
        return cls(int(limit), float(window))


@dataclass(frozen=True, slots=True)
class RateGroup:
    """Operations that share one allowance.

    Args:
        name: hidden from clients, who see a hash of it in the body of a 429.
        operations: `GET /lead/{id}/` and the like; `*` stands for any text on either side.
        rate: its own allowance; None takes the configuration's.
        announced: whether responses carry the header; a 429 of an unannounced group has only
            `retry-after` and its body.
    """

    name: str
    operations: tuple[str, ...]
    rate: Rate | None = None
    announced: bool = True


@dataclass(frozen=True, slots=True)
class Disturbance:
    """What becomes of webhooks on their way.

    Args:
        repeated: the share that is delivered twice.
        late_seconds: up to so much later they leave, drawn for each, and so out of order.
        lost: the share that is never delivered, as when a queue was cleared.
    """

    repeated: float = 0.0
    late_seconds: float = 0.0
    lost: float = 0.0

    def __post_init__(self) -> None:
        for name, share in (("repeated", self.repeated), ("lost", self.lost)):
            if not 0 <= share <= 1:
                raise ValueError(f"{name}: a share lies between 0 and 1, {share} does not")
        if self.late_seconds < 0:
            raise ValueError(f"late_seconds: {self.late_seconds} lies below 0")


RATE_GROUPS: tuple[RateGroup, ...] = (
    RateGroup("search", ("POST /data/search/",), Rate(16, 8.0)),
    RateGroup("lead_delete", ("DELETE /lead/{id}/",), Rate(80, 8.0)),
    RateGroup("lead_read", ("GET /lead/*",)),
    RateGroup("lead_write", ("POST /lead/*", "PUT /lead/*")),
    RateGroup("child_read", ("GET /contact/*", "GET /opportunity/*", "GET /task/*")),
    RateGroup("child_write", ("* /contact/*", "* /opportunity/*", "* /task/*")),
    RateGroup("activity", ("* /activity/*",)),
    RateGroup("event", ("GET /event/*",)),
)
"""The hidden groups; what none of them names shares one more."""

PAGE_LIMITS: Mapping[str, int] = MappingProxyType(
    {
        "lead": 200,
        "opportunity": 250,
        "contact": 100,
        "activity": 100,
        "task": 1000,
        "custom_field": 1000,
        "user": 1000,
        "sequence": 1000,
        "other": 100,
    }
)
"""The largest `_limit` of a list; `other` stands for the rest."""

SKIP_LIMITS: Mapping[str, int] = MappingProxyType(
    {"lead": 35_000, "activity": 250_000, "other": 35_000}
)
"""The largest `_skip` of a list; `other` stands for the rest."""


_LAST_PORT = 65_535
_CHOICES = {
    "shape": get_args(Shape),
    "rate_policy": get_args(RatePolicy),
    "rate_header": get_args(RateHeader),
}
_LEAST = {
    **dict.fromkeys(("port", "leads", "notes", "same_instant", "data_days"), 0),
    **dict.fromkeys(("page_default", "search_page_limit", "search_page_default"), 1),
    **dict.fromkeys(("search_walk_limit", "search_fields_limit", "event_page_limit"), 1),
    **dict.fromkeys(("organization_factor", "body_limit", "webhook_queue_limit"), 1),
    **dict.fromkeys(("cursor_seconds", "event_days", "event_consolidation_seconds"), 0),
    **dict.fromkeys(("event_delay_seconds", "index_lag_seconds", "delete_lag_seconds"), 0),
    **dict.fromkeys(("latency_ms", "latency_jitter_ms", "token_seconds", "job_seconds"), 0),
    "webhook_timeout_seconds": 0.001,
}
"""The smallest value of each setting that is a number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SandboxConfig:
    """How one sandbox behaves.

    Args:
        host: the address to listen on.
        port: the port; 0 takes a free one.
        leads: how many leads it starts with.
        seed: the same seed gives the same data, ids included.
        shape: `varied` leads have contacts, opportunities, tasks and notes; `bare` ones nothing.
        notes: how many notes there are besides those of varied leads, spread over the same time.
        same_instant: how many of the leads, and of those notes, share one `date_created`.
        data_until: the moment of the newest lead.
        data_days: over how many days before it the leads are spread.
        api_keys: the keys that are accepted; None accepts any that is not empty.
        organization_name: the name of the one organization.
        legacy_custom: whether leads still carry the deprecated `custom` dictionary by name.
        rate: the allowance of groups without their own; None turns every limit off.
        rate_groups: the groups, the first that names an operation counts.
        rate_policy: `limitlion`, the limiter that Close has published: windows that begin on
            the whole second of the first request and keep that phase while they are used;
            `first_request`: a window from its first request; `aligned`: windows aligned on the
            clock; `token_bucket`: a bucket that refills steadily.
        rate_burst: how many windows' requests `limitlion` lets carry over.
        rate_header: `live` writes `;`, `documented` writes `,`, `legacy` three `x-rate-limit-`
            headers, `malformed` nonsense, `none` nothing.
        rate_reset_decimals: decimals of `reset`, which is rounded up; None takes three for
            `limitlion` and none for the others.
        rate_edge_headers: whether responses also carry the trio of the limiter at the edge.
        organization_factor: how many times a key's allowance the organization has.
        page_limits: the largest `_limit` by kind of list.
        page_default: the page size when `_limit` is not given.
        skip_limits: the largest `_skip` by kind of list.
        search_page_limit: the largest `_limit` of a search.
        search_page_default: its page size when `_limit` is not given.
        search_walk_limit: how many objects one walk by cursor gives.
        search_fields_limit: how many names one list in `_fields` may have.
        cursor_seconds: how long a cursor of a search lives.
        event_page_limit: the largest and the usual page of the event log.
        event_days: how long events are kept.
        event_consolidation_seconds: how long after its creation an `updated` event takes up
            further updates of the same object.
        event_delay_seconds: how long an event stays invisible after it happened, drawn between
            zero and this, so that events show up out of order.
        index_lag_seconds: how far lists and searches trail behind writes.
        delete_lag_seconds: how long a deleted record still answers a GET.
        latency_ms: how long a response takes to arrive.
        latency_jitter_ms: up to this much more, drawn by the seed.
        clock: what its clock runs on, such as the time of an event loop; None is this machine's.
        clock_skew_seconds: how far its clock is ahead of this machine's.
        token_seconds: how long an OAuth access token lives.
        oauth_scope: the scope of a grant; without `offline_access` no refresh token is given.
        oauth_codes: the authorization codes that are accepted; None accepts any, once.
        job_seconds: how long an export or a bulk action takes on the sandbox's clock.
        webhooks_deliver: whether webhooks are delivered by themselves; without it they wait until
            they are told to, by `sandbox.webhooks.deliver()`.
        webhook_hosts: hosts beyond loopback that are delivered to; `*` is any. What would go
            elsewhere stands in the outbox instead.
        webhook_disturbance: what becomes of deliveries on their way.
        webhook_queue_limit: how many events may wait for a subscription before it is paused.
        webhook_timeout_seconds: how long a receiver has for its response, of this machine's time.
        body_limit: the largest body that is taken, in bytes; more is refused while it is read.
        faults: what goes wrong from the start; more can be added later.
    """

    host: str = "127.0.0.1"
    port: int = 0
    leads: int = 100
    seed: int = 7
    shape: Shape = "varied"
    notes: int = 0
    same_instant: int = 0
    data_until: datetime = datetime(2026, 6, 30, 18, tzinfo=UTC)
    data_days: int = 900
    api_keys: frozenset[str] | None = None
    organization_name: str = "Sandbox Trading Co."
    legacy_custom: bool = True
    rate: Rate | None = Rate(240, 8.0)
    rate_groups: tuple[RateGroup, ...] = RATE_GROUPS
    rate_policy: RatePolicy = "limitlion"
    rate_burst: float = 1.0
    rate_header: RateHeader = "live"
    rate_reset_decimals: int | None = None
    rate_edge_headers: bool = False
    organization_factor: int = 3
    page_limits: Mapping[str, int] = field(default_factory=lambda: PAGE_LIMITS)
    page_default: int = 100
    skip_limits: Mapping[str, int] = field(default_factory=lambda: SKIP_LIMITS)
    search_page_limit: int = 200
    search_page_default: int = 100
    search_walk_limit: int = 10_000
    search_fields_limit: int = 100
    cursor_seconds: float = 30.0
    event_page_limit: int = 50
    event_days: float = 30.0
    event_consolidation_seconds: float = 60.0
    event_delay_seconds: float = 0.0
    index_lag_seconds: float = 0.0
    delete_lag_seconds: float = 0.0
    latency_ms: float = 0.0
    latency_jitter_ms: float = 0.0
    clock: Callable[[], float] | None = None
    clock_skew_seconds: float = 0.0
    token_seconds: int = 3600
    oauth_scope: str = "all.full_access offline_access"
    oauth_codes: frozenset[str] | None = None
    job_seconds: float = 1.0
    webhooks_deliver: bool = True
    webhook_hosts: frozenset[str] = frozenset()
    webhook_disturbance: Disturbance = Disturbance()
    webhook_queue_limit: int = 100_000
    webhook_timeout_seconds: float = 10.0
    body_limit: int = 32 << 20
    faults: tuple[Fault, ...] = ()

    def __post_init__(self) -> None:
        if self.rate_burst < 1:
            raise ValueError("rate_burst: a store holds at least one window's requests")
        for name, least in _LEAST.items():
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, (int, float)) or value < least:
                raise ValueError(f"{name}: {value!r} is no number from {least} on")
        for name, words in _CHOICES.items():
            if getattr(self, name) not in words:
                given = getattr(self, name)
                raise ValueError(f"{name}: {given!r} is none of {', '.join(words)}")
        if self.port > _LAST_PORT:
            raise ValueError(f"port: {self.port} lies beyond {_LAST_PORT}")

    def page_limit(self, kind: str) -> int:
        """The largest `_limit` of a kind of list."""
        return self.page_limits.get(kind, self.page_limits.get("other", PAGE_LIMITS["other"]))

    def skip_limit(self, kind: str) -> int:
        """The largest `_skip` of a kind of list."""
        return self.skip_limits.get(kind, self.skip_limits.get("other", SKIP_LIMITS["other"]))
