"""What may measure a client from within: all its parts are wrapped when it is made, or none is.

So a client without telemetry pays nothing for it. OpenTelemetry's is in `close_async.telemetry`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from close_async.rate_limits import Limiter
    from close_async.transports import RawResponse
    from close_async.transports.choice import Choice

    from .calls import Call


class Telemetry(Protocol):
    """Measures calls, requests and waits; it changes none of them."""

    def choice(self, choice: Choice) -> Choice:
        """Return how transports are made whose requests are measured."""
        ...

    def limiter(self, limiter: Limiter) -> Limiter:
        """Return a limiter whose waits and refusals are measured."""
        ...

    async def call(
        self, call: Call, url: str, sending: Callable[[], Awaitable[RawResponse]]
    ) -> RawResponse:
        """Carry out a call and measure it.

        Args:
            call: The call.
            url: Where it goes, without query and credentials.
            sending: Carries it out, waits and retries included.
        """
        ...
