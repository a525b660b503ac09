"""Control over a running sandbox: its data, clock, faults and webhooks, and what comes in and out.

It runs on the loop that serves. From other threads `Sandbox` calls it, from other processes
requests to `/_sandbox/` do.
"""

from __future__ import annotations

from fnmatch import fnmatchcase

from close_async.sandbox.faults import Fault, FaultRule, Faults
from close_async.sandbox.http.gateway import Gateway
from close_async.sandbox.http.operations import OPERATIONS
from close_async.sandbox.http.rate_limits import RateLimits
from close_async.sandbox.store.snapshots import Snapshot, restore, take
from close_async.sandbox.store.state import State

_BESIDE = (
    "POST /oauth2/token/",
    "POST /oauth2/revoke/",
    "GET /_files/{id}/{name}",
    "POST /_files/upload/",
    "GET /call/{id}/recording/",
)
_START = "start"
_MOST_SNAPSHOTS = 100


class Control:
    """What can be done to a sandbox besides asking it.

    Args:
        state: what it holds.
    """

    def __init__(self, state: State) -> None:
        self.state: State = state
        self.gateway: Gateway | None = None
        self._snapshots: dict[str, Snapshot] = {}
        self._number = 0
        for fault in state.config.faults:
            check_operation(fault)

    def keep_start(self) -> None:
        """Keep what the sandbox starts with, for `reset`."""
        self._snapshots[_START] = take(self.state)

    @property
    def snapshots(self) -> list[str]:
        """The names of what was put aside."""
        return [name for name in self._snapshots if name != _START]

    def snapshot(self) -> str:
        """Put the state aside, and say the name to take it up again by.

        Raises:
            ValueError: there are too many.
        """
        if len(self._snapshots) > _MOST_SNAPSHOTS:
            raise ValueError(f"there are {_MOST_SNAPSHOTS} snapshots; drop some")
        self._number += 1
        name = f"snapshot-{self._number}"
        self._snapshots[name] = take(self.state)
        return name

    def drop(self, name: str) -> None:
        """Forget a snapshot.

        Raises:
            LookupError: there is none of this name.
        """
        if name not in self.snapshots:
            raise LookupError(f"there is no snapshot {name!r}")
        del self._snapshots[name]

    def restore(self, name: str) -> None:
        """Have the state that a snapshot holds; counters, limits and faults begin anew.

        Raises:
            LookupError: there is none of this name.
        """
        if name not in self._snapshots:
            raise LookupError(f"there is no snapshot {name!r}")
        restore(self.state, self._snapshots[name])
        self.state.faults = Faults(self.state.config.faults)
        if self.gateway is not None:
            self.gateway.rate_limits = RateLimits(self.state.config)

    def reset(self) -> None:
        """Have what the sandbox started with."""
        self.restore(_START)

    def add_fault(self, fault: Fault) -> FaultRule:
        """Let something go wrong.

        Raises:
            ValueError: no operation has this name.
        """
        check_operation(fault)
        return self.state.faults.add(fault)

    def clear_faults(self) -> None:
        """Let nothing more go wrong."""
        self.state.faults.clear()


def check_operation(fault: Fault) -> None:
    """See that a fault can be met at all.

    Raises:
        ValueError: no operation has this name.
    """
    known = (*(f"{method} {path}" for _, method, path in OPERATIONS), *_BESIDE)
    if not any(fnmatchcase(each, fault.operation) for each in known):
        path = fault.operation.partition(" ")[2]
        near = [each for each in known if path and each.partition(" ")[2] == path]
        hint = f"; there is {', '.join(near)}" if near else ""
        raise ValueError(f"operation: there is no {fault.operation!r}{hint}")
