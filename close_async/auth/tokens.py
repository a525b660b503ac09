"""OAuth tokens and where they are kept, so that several processes can share one grant."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final, Protocol, TypeVar, cast

from close_async._base import clock, json
from close_async.errors import OAuthError

T = TypeVar("T")

RENEW_BEFORE: Final = 60.0
"""Seconds before its end from which a token counts as running out."""

LOCK_POLL: Final = 0.02
"""Seconds between two looks at a lock that someone else holds."""


@dataclass(frozen=True, slots=True, repr=False)
class Token:
    """What the token endpoint gave.

    Attributes:
        access_token: What calls are made with.
        refresh_token: What renews it; only with the scope `offline_access`.
        expires_at: When it ends, in seconds since the Unix epoch.
        scope: What was granted, space separated.
        organization_id: The organization that the grant is for.
        user_id: The user who gave it.
    """

    access_token: str
    refresh_token: str | None = None
    expires_at: float | None = None
    scope: str | None = None
    organization_id: str | None = None
    user_id: str | None = None

    @classmethod
    def from_response(cls, response: Mapping[str, object], before: Token | None = None) -> Token:
        """Read a response of the token endpoint.

        Args:
            response: Its JSON.
            before: The token that was renewed; what the response leaves out stays as it was.

        Raises:
            OAuthError: It has no access token.
        """
        access = response.get("access_token")
        if not isinstance(access, str) or not access:
            raise OAuthError("the token endpoint's response has no access_token")
        seconds = response.get("expires_in")
        known = isinstance(seconds, int | float) and not isinstance(seconds, bool)

        def text(name: str) -> str | None:
            value = response.get(name)
            kept = getattr(before, name, None)
            return value if isinstance(value, str) and value else kept

        return cls(
            access_token=access,
            refresh_token=text("refresh_token"),
            expires_at=clock.now() + float(cast("float", seconds)) if known else None,
            scope=text("scope"),
            organization_id=text("organization_id"),
            user_id=text("user_id"),
        )

    def is_due(self) -> bool:
        """Return whether it has ended or will within `RENEW_BEFORE`."""
        return self.expires_at is not None and clock.now() >= self.expires_at - RENEW_BEFORE

    def to_dict(self) -> dict[str, Any]:
        """Return it as a JSON object, secrets included."""
        return asdict(self)

    @classmethod
    def from_dict(cls, content: Mapping[str, Any]) -> Token:
        """Read what `to_dict` gave; unknown keys are left aside."""
        return cls(**{name: content.get(name) for name in cls.__slots__})  # type: ignore[arg-type]

    def __repr__(self) -> str:
        return f"Token('***', expires_at={self.expires_at}, user_id={self.user_id!r})"


class TokenStore(Protocol):
    """Where an OAuth grant lives between calls, and between processes.

    `load` and `save` are called while the lock is held.
    """

    async def load(self) -> Token | None:
        """Return the token, if there is one."""
        ...

    async def save(self, token: Token | None) -> None:
        """Keep a token durably before returning; `None` forgets it."""
        ...

    def lock(self) -> AbstractAsyncContextManager[None]:
        """Return a lock that one holder at a time has, among everyone who uses the store."""
        ...


class MemoryTokenStore:
    """Keeps a token in this process.

    Args:
        token: The first token.
    """

    def __init__(self, token: Token | None = None) -> None:
        self._token = token
        self._lock = threading.Lock()

    async def load(self) -> Token | None:
        """Return the token, if there is one."""
        return self._token

    async def save(self, token: Token | None) -> None:
        """Keep a token; `None` forgets it."""
        self._token = token

    @asynccontextmanager
    async def lock(self) -> AsyncGenerator[None]:
        """Hold the store, among all loops and threads of this process."""
        await _until(lambda: self._lock.acquire(blocking=False))
        try:
            yield
        finally:
            self._lock.release()


class FileTokenStore:
    """Keeps a token in a file that only its owner can read, for any number of processes.

    Beside the file stands a second one, `<name>.lock`, which is locked while a token is renewed.
    Both must be on a local file system.

    Args:
        path: The file; its folder must exist.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(path)

    def __repr__(self) -> str:
        return f"FileTokenStore({str(self._path)!r})"

    async def load(self) -> Token | None:
        """Return the token, if there is one."""
        return await _in_thread(self._read)

    async def save(self, token: Token | None) -> None:
        """Replace the file's token, whole or not at all; `None` removes the file."""
        await _in_thread(lambda: self._write(token))

    @asynccontextmanager
    async def lock(self) -> AsyncGenerator[None]:
        """Hold the file, among all processes of this machine."""
        handle = os.open(self._path.with_name(f"{self._path.name}.lock"), _LOCK_FLAGS, 0o600)
        try:
            await _until(lambda: _try_lock(handle))
            yield
        finally:
            os.close(handle)  # which also unlocks

    def _read(self) -> Token | None:
        try:
            content = json.loads(self._path.read_bytes())
        except FileNotFoundError:
            return None
        except ValueError:
            content = None
        if not isinstance(content, dict) or not isinstance(
            cast("dict[str, Any]", content).get("access_token"), str
        ):
            raise OAuthError(f"{self._path} holds no token")
        return Token.from_dict(cast("dict[str, Any]", content))

    def _write(self, token: Token | None) -> None:
        if token is None:
            self._path.unlink(missing_ok=True)
            return
        new = self._path.with_name(f"{self._path.name}.{os.getpid()}.{threading.get_ident()}.new")
        handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(json.dumps(token.to_dict()))
            file.flush()
            os.fsync(file.fileno())
        new.replace(self._path)


_LOCK_FLAGS: Final = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0)

if sys.platform == "win32":  # pragma: no cover

    def _try_lock(handle: int) -> bool:
        import msvcrt

        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:

    def _try_lock(handle: int) -> bool:
        import fcntl

        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


async def _until(attempt: Callable[[], bool]) -> None:
    while not attempt():
        await clock.sleep(LOCK_POLL)


async def _in_thread(work: Callable[[], T]) -> T:
    import anyio.to_thread

    return await anyio.to_thread.run_sync(work)
