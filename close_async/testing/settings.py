"""What a test's marker says: its sandbox's settings, its faults, and hosts that are allowed."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from close_async.sandbox import Fault, Rate, SandboxConfig

DEFAULTS: Mapping[str, Any] = {"leads": 10, "webhooks_deliver": False}
"""What differs from a sandbox's own defaults: it is small, and webhooks wait for the test."""

_OURS = ("host", "port", "clock", "clock_skew_seconds")


class MarkerError(Exception):
    """A marker that makes no sense."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What one test wants.

    Args:
        config: the sandbox's settings, by name.
        faults: what goes wrong from the test's start.
        allow: hosts beyond loopback that may be connected to.
    """

    config: Mapping[str, Any]
    faults: tuple[Fault, ...] = ()
    allow: frozenset[str] = frozenset()

    @property
    def key(self) -> str:
        """What is the same for tests that can share a server."""
        return repr(sorted(self.config.items()))


def read_marker(marks: Sequence[tuple[tuple[Any, ...], Mapping[str, Any]]]) -> Settings:
    """The settings of markers, the nearest to the test first; it counts before the others.

    Raises:
        MarkerError: a setting that does not exist or makes no sense.
    """
    given: dict[str, Any] = {}
    for positional, named in reversed(marks):
        if positional:
            raise MarkerError("its settings are named: leads=50, seed=7, …")
        given.update(named)
    known = [field.name for field in fields(SandboxConfig) if field.name not in _OURS]
    for name in given:
        if name not in known and name != "allow":
            near = difflib.get_close_matches(name, [*known, "allow"], 1)
            hint = f"; did you mean {near[0]}?" if near else ""
            raise MarkerError(f"there is no setting {name!r}{hint}")
    faults, allow = given.pop("faults", ()), given.pop("allow", ())
    if isinstance(allow, str):
        allow = (allow,)
    if not all(isinstance(fault, Fault) for fault in faults):
        raise MarkerError("faults: expected a list of close_async.sandbox.Fault")
    if isinstance(given.get("rate"), str):
        try:
            given["rate"] = Rate.parse(given["rate"])
        except ValueError as error:
            raise MarkerError(f"rate: {error}") from None
    config = {**DEFAULTS, **given}
    try:
        SandboxConfig(**config)
    except (TypeError, ValueError) as error:
        raise MarkerError(str(error)) from None
    return Settings(config, tuple(faults), frozenset(allow))
