"""Servers with secret endpoint groups, after every policy that is plausible for Close."""

from __future__ import annotations

import math
from dataclasses import dataclass
from random import Random
from typing import Literal

Policy = Literal["first call", "clock", "bucket"]
Rounds = Literal["decimal", "up", "down", "nearest"]

POLICIES: tuple[Policy, ...] = ("first call", "clock", "bucket")
ROUNDS: tuple[Rounds, ...] = ("decimal", "up", "down", "nearest")


@dataclass
class Answer:
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

    def call(self, now: float) -> tuple[bool, int, float]:
        """Count a call; return whether it was taken, what remains, and the seconds to the reset."""
        if self.policy == "bucket":
            rate = self.limit / self.window
            self.tokens = min(self.limit, self.tokens + rate * (now - self.filled_at))
            self.filled_at = now
            taken = self.tokens >= 1
            self.tokens -= taken
            reset = (self.limit - self.tokens) / rate if taken else (1 - self.tokens) / rate
            return taken, int(self.tokens), reset
        if now >= self.ends:
            if self.policy == "first call":
                self.ends = now + self.window
            else:
                count = math.floor((now - self.offset) / self.window) + 1
                self.ends = self.offset + count * self.window
            self.used = 0
        taken = self.used < self.limit
        self.used += taken
        return taken, self.limit - self.used, self.ends - now

    def header(self, remaining: int, reset: float) -> str:
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
        return f"limit={self.limit}, remaining={remaining}, reset={text}"


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

    def answer(self, operation: str, now: float) -> Answer:
        """Answer one call of an operation."""
        hidden = self.strict.get(operation)
        if hidden is not None:
            taken, _, reset = hidden.call(now)
            if not taken:
                return Answer(429, {"retry-after": str(math.ceil(reset))})
        group = self.groups[operation]
        taken, remaining, reset = group.call(now)
        headers = {"ratelimit": group.header(remaining, reset)}
        if not taken:
            headers["retry-after"] = str(math.ceil(reset))
            return Answer(429, headers)
        if self.rng.random() < self.silent:
            headers = {}
        return Answer(200, headers)
