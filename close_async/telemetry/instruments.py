"""The metrics of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from opentelemetry.metrics import Counter, Histogram, Meter, UpDownCounter

Attributes: TypeAlias = dict[str, str | int | float]

SECONDS: Final = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)
"""Bounds of the buckets that the conventions ask for."""

WAITS: Final = (0.0, 0.01, 0.1, 0.5, 1, 2, 4, 8, 15, 30, 60, 120, 300)


class Instruments:
    """Every metric.

    Args:
        meter: Makes them.
    """

    def __init__(self, meter: Meter) -> None:
        self.request_duration: Histogram = meter.create_histogram(
            "http.client.request.duration",
            "s",
            "Duration of HTTP requests, each try by itself.",
            explicit_bucket_boundaries_advisory=SECONDS,
        )
        self.active_requests: UpDownCounter = meter.create_up_down_counter(
            "http.client.active_requests", "{request}", "Requests that are on the wire."
        )
        self.call_duration: Histogram = meter.create_histogram(
            "close.client.call.duration",
            "s",
            "Duration of calls, with their waits and retries.",
            explicit_bucket_boundaries_advisory=WAITS,
        )
        self.wait: Histogram = meter.create_histogram(
            "close.client.rate_limit.wait",
            "s",
            "How long requests waited for the rate limit.",
            explicit_bucket_boundaries_advisory=WAITS,
        )
        self.queue: UpDownCounter = meter.create_up_down_counter(
            "close.client.rate_limit.queue", "{request}", "Requests that wait for the rate limit."
        )
        self.refusals: Counter = meter.create_counter(
            "close.client.rate_limit.refusals", "{response}", "Responses with status 429."
        )
