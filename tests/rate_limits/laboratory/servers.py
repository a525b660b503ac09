"""Servers with secret endpoint groups, after every policy that is plausible for Close."""

from __future__ import annotations

import math
from dataclasses import dataclass
from random import Random
from typing import Literal

Policy = Literal["limitlion", "first call", "clock", "bucket"]
Rounds = Literal["decimal", "up", "down", "nearest"]

POLICIES: tuple[Policy, ...] = ("limitlion", "first call", "clock", "bucket")
KEEP_PHASE: tuple[Policy, ...] = ("limitlion", "clock")
"""Those whose windows keep their phase."""

ORGANIZATION = 3
"""How many times a key's limit the organization has."""
ROUNDS: tuple[Rounds, ...] = ("decimal", "up", "down", "nearest")


@dataclass
class RawResponse:
    """What the server said: the status, its headers and the time at which it decided."""

    status: int
    headers: dict[str, str]


class SecretGroup:
    """One endpoint group of one key, as the server counts it."""

    def __init__(
        self, policy: Policy, limit: int, window: float, rounds: Rounds, rng: Random, jitter: float
    ) -> None:
        self.policy = policy
        self.limit = limit
        self.window = window
        self.rounds = rounds
        self.jitter = jitter
        self.rng = rng
        self.used = 0
        self.ends = -math.inf
        self.offset = rng.uniform(0, window)
        self.tokens = float(limit)
        self.filled_at = 0.0
        self.organization: SecretGroup | None = None

    def add_organization(self) -> SecretGroup:
        """Give the group an organization, with a limit of its own."""
        limit = ORGANIZATION * self.limit
        self.organization = SecretGroup(
            self.policy, limit, self.window, self.rounds, self.rng, self.jitter
        )
        return self.organization

    def call(self, now: float) -> tuple[bool, int, float, int]:
        """Count a call.

        Returns:
            Whether it was taken, what remains, the seconds to the reset, and the limit that the
            header tells of: whichever is closer to being hit.
        """
        taken, remaining, reset = self.count(now, take=False)
        limit, whole = self.limit, self.organization
        if whole is None:
            return *self.count(now, take=taken), limit
        allowed, all_left, all_reset = whole.count(now, take=False)
        if taken and allowed:
            _, remaining, reset = self.count(now, take=True)
            _, all_left, all_reset = whole.count(now, take=True)
        if all_left < remaining:
            remaining, reset, limit = all_left, all_reset, whole.limit
        return taken and allowed, remaining, reset, limit

    def count(self, now: float, *, take: bool) -> tuple[bool, int, float]:
        """Count a call of one limit, or only look; return as `call`, without the limit."""
        if self.policy == "bucket":
            rate = self.limit / self.window
            self.tokens = min(self.limit, self.tokens + rate * (now - self.filled_at))
            self.filled_at = now
            taken = self.tokens >= 1
            self.tokens -= taken and take
            reset = (self.limit - self.tokens) / rate if taken else (1 - self.tokens) / rate
            return taken, int(self.tokens), reset
        if now >= self.ends:
            if self.policy == "first call":
                begins = now
            elif self.policy == "clock":
                begins = now - (now - self.offset) % self.window
            elif now >= self.ends + self.window:  # idle for two windows
                begins = math.floor(now)
            else:
                begins = self.ends
            self.ends = begins + self.window
            self.used = 0
        taken = self.used < self.limit
        self.used += taken and take
        return taken, self.limit - self.used, self.ends - now

    def header(self, remaining: int, reset: float, limit: int) -> str:
        """Write the header as this server does."""
        reset = max(0.0, reset + self.rng.uniform(-self.jitter, self.jitter))
        if self.rounds == "up":
            text = str(math.ceil(reset))
        elif self.rounds == "down":
            text = str(math.floor(reset))
        elif self.rounds == "nearest":
            text = str(round(reset))
        else:
            text = f"{reset:.3f}"
        return f"limit={limit}, remaining={remaining}, reset={text}"


class Server:
    """Groups behind operations, and single operations that are stricter than their header says."""

    def __init__(
        self,
        groups: dict[str, SecretGroup],
        strict: dict[str, SecretGroup],
        silent: float,
        rng: Random,
    ) -> None:
        self.groups = groups
        self.strict = strict
        self.silent = silent
        self.rng = rng

    def answer(self, operation: str, now: float) -> RawResponse:
        """RawResponse one call of an operation."""
        hidden = self.strict.get(operation)
        if hidden is not None:
            taken, _, reset, _ = hidden.call(now)
            if not taken:
                return RawResponse(429, {"retry-after": str(math.ceil(reset))})
        group = self.groups[operation]
        taken, remaining, reset, limit = group.call(now)
        headers = {"ratelimit": group.header(remaining, reset, limit)}
        if not taken:
            headers["retry-after"] = str(math.ceil(reset))
            return RawResponse(429, headers)
        if self.rng.random() < self.silent:
            headers = {}
        return RawResponse(200, headers)
