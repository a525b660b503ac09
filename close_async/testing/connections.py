"""Connections of a test: to this machine and nowhere else, so that none reaches the real Close."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Set
from typing import Any

import pytest

_ROUTED = (socket.AF_INET, socket.AF_INET6)


class ConnectionElsewhere(ConnectionError):
    """A test wanted to connect to somewhere that is not this machine."""


def refuse_elsewhere(patch: pytest.MonkeyPatch, allow: Set[str]) -> None:
    """Refuse connections that leave this machine, and looking up where they would go.

    Args:
        patch: takes it back after the test.
        allow: hosts and addresses that may be reached all the same.
    """
    allowed = set(allow)
    connect, connect_ex = socket.socket.connect, socket.socket.connect_ex
    look_up = socket.getaddrinfo

    def check(host: object) -> None:
        name = host.decode() if isinstance(host, bytes) else host
        if isinstance(name, str) and name not in allowed and not _is_here(name):
            raise ConnectionElsewhere(
                f"a connection to {name} was refused: the test uses the Close sandbox and reaches "
                f"this machine only; @pytest.mark.close_sandbox(allow=[{name!r}]) lets it through"
            )

    def guarded_connect(self: socket.socket, address: Any) -> None:
        if self.family in _ROUTED:
            check(address[0])
        return connect(self, address)

    def guarded_connect_ex(self: socket.socket, address: Any) -> int:
        if self.family in _ROUTED:
            check(address[0])
        return connect_ex(self, address)

    def guarded_look_up(host: Any, *more: Any, **named: Any) -> Any:
        check(host)
        found = look_up(host, *more, **named)
        if host in allowed:
            allowed.update(str(each[4][0]) for each in found)
        return found

    patch.setattr(socket.socket, "connect", guarded_connect)
    patch.setattr(socket.socket, "connect_ex", guarded_connect_ex)
    patch.setattr(socket, "getaddrinfo", guarded_look_up)


def _is_here(host: str) -> bool:
    if host in ("", "localhost") or host.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified
