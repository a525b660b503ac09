"""OAuth tokens and where they are kept, so that several processes can share one grant."""

from __future__ import annotations

import os
import stat
import sys
import threading
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from secrets import token_hex
from typing import Any, Final, NoReturn, Protocol, TypeVar, cast

from close_async._base import clock, json
from close_async._base.secrets import Secret
from close_async.errors import OAuthError

T = TypeVar("T")

RENEW_BEFORE: Final = 60.0
"""Seconds before its end from which a token counts as running out."""

LOCK_POLL: Final = 0.02
"""Seconds between two looks at a lock that someone else holds."""


LONGEST_LIFE: Final = 10 * 365 * 86_400.0
"""Seconds that a token is believed to live at most."""

MAX_CHARACTERS: Final = 16_384
"""Characters of a token at most: longer ones fit in no header."""

MAX_FILE: Final = 256 * 1024
"""Bytes of a token file at most."""


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
        renew_at: From when on it is renewed, in seconds since the Unix epoch; a minute before it
            ends if not given.
    """

    access_token: str
    refresh_token: str | None = None
    expires_at: float | None = None
    scope: str | None = None
    organization_id: str | None = None
    user_id: str | None = None
    renew_at: float | None = None

    @classmethod
    def from_response(cls, content: Mapping[str, object], before: Token | None = None) -> Token:
        """Read a response of the token endpoint.

        Args:
            content: Its JSON.
            before: The token that was renewed; what the response leaves out stays as it was.

        Raises:
            OAuthError: It has no access token that can be used.
        """
        token = _token_of(content, before)
        del content  # so that no frame of an error shows a token
        if token is None:
            raise OAuthError("the token endpoint's response has no access_token")
        if not token.is_usable():
            raise OAuthError("the token endpoint gave a token that no header can carry")
        return token

    def is_usable(self) -> bool:
        """Return whether a header can carry the access token."""
        token = self.access_token
        if not isinstance(token, str) or not 0 < len(token) <= MAX_CHARACTERS:  # pyright: ignore[reportUnnecessaryIsInstance]
            return False
        return token.isascii() and token.isprintable() and " " not in token

    def is_due(self) -> bool:
        """Return whether it has ended, or is about to and should be renewed."""
        if self.renew_at is not None:
            return clock.now() >= self.renew_at
        return self.expires_at is not None and clock.now() >= self.expires_at - RENEW_BEFORE

    def secrets(self) -> list[Secret]:
        """Return the texts of it that must not be shown."""
        return [Secret(text) for text in (self.access_token, self.refresh_token) if text]

    def to_dict(self) -> dict[str, Any]:
        """Return it as a JSON object, secrets included."""
        return asdict(self)

    @classmethod
    def from_dict(cls, content: Mapping[str, Any]) -> Token:
        """Read what `to_dict` gave; unknown keys are left aside.

        Raises:
            OAuthError: It is no token that can be used.
        """
        token = _saved_token(content)
        del content  # so that no frame of an error shows a token
        if token is None or not token.is_usable():
            raise OAuthError("what was saved is no token that can be used")
        return token

    def __repr__(self) -> str:
        return f"Token('***', expires_at={self.expires_at}, user_id={self.user_id!r})"

    def __copy__(self) -> Token:
        return self

    def __deepcopy__(self, memo: object) -> Token:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Token does not pickle: to_dict() and from_dict() say that it is meant")


def _token_of(content: Mapping[str, object], before: Token | None) -> Token | None:
    """Return the token in a response, or nothing where there is none."""

    def text(name: str) -> str | None:
        value = content.get(name)
        kept = getattr(before, name, None)
        return value if isinstance(value, str) and value else kept

    access = content.get("access_token")
    if not isinstance(access, str) or not access:
        return None
    life = _seconds(content.get("expires_in"))
    now = clock.now()
    return Token(
        access_token=access,
        refresh_token=text("refresh_token"),
        expires_at=None if life is None else now + life,
        scope=text("scope"),
        organization_id=text("organization_id"),
        user_id=text("user_id"),
        # One that lives for a minute or less would otherwise be renewed at once, again and again.
        renew_at=None if life is None else now + max(life - RENEW_BEFORE, life / 2, 1.0),
    )


_TEXTS: Final = ("access_token", "refresh_token", "scope", "organization_id", "user_id")


def _saved_token(content: Mapping[str, Any]) -> Token | None:
    """Return the token that `to_dict` gave, or nothing where a member is of another kind."""
    texts = [content.get(name) for name in _TEXTS]
    if not all(value is None or isinstance(value, str) for value in texts):
        return None
    access, refresh, scope, organization_id, user_id = texts
    return Token(
        access_token=access or "",
        refresh_token=refresh,
        expires_at=_moment(content.get("expires_at")),
        scope=scope,
        organization_id=organization_id,
        user_id=user_id,
        renew_at=_moment(content.get("renew_at")),
    )


def _seconds(value: object) -> float | None:
    """Return how long a token lives; `None` where that is not said, or makes no sense."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    if not value >= 0:  # NaN is not either
        return 0.0 if value < 0 else None
    return float(min(value, LONGEST_LIFE))


def _moment(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if abs(value) < 1e12 else None


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
        handle = self._open_lock()
        try:
            await _until(lambda: _try_lock(handle))
            yield
        finally:
            os.close(handle)  # which also unlocks

    def _open_lock(self) -> int:
        try:
            return os.open(self._path.with_name(f"{self._path.name}.lock"), _LOCK_FLAGS, 0o600)
        except (OSError, ValueError) as failure:
            raise self._failed("cannot be locked", failure) from None

    def _read(self) -> Token | None:
        content = self._content()
        if content is None:
            return None
        try:
            return Token.from_dict(content)
        except OAuthError:
            pass
        del content
        raise OAuthError(f"{self._path} holds no token that can be used")

    def _content(self) -> Mapping[str, Any] | None:
        """Return what the file holds; `None` where there is no file."""
        content: object = None
        try:
            if not stat.S_ISREG(self._path.stat().st_mode):
                raise OAuthError(f"{self._path} is no file")
            with self._path.open("rb") as file:
                content = _parsed(file.read(MAX_FILE + 1))
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as failure:
            raise self._failed("cannot be read", failure) from None
        if isinstance(content, dict) and "access_token" in content:
            return cast("dict[str, Any]", content)
        del content
        raise OAuthError(f"{self._path} holds no token")

    def _write(self, token: Token | None) -> None:
        try:
            if token is None:
                self._path.unlink(missing_ok=True)
            else:
                self._replace(token)
        except (OSError, ValueError) as failure:
            problem = self._failed("cannot be written", failure)
        else:
            return
        raise problem

    def _replace(self, token: Token) -> None:
        """Write a new file and put it in the place of the old one."""
        new = self._path.with_name(f"{self._path.name}.{token_hex(8)}.new")
        handle = os.open(new, _NEW_FLAGS, 0o600)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(json.dumps(token.to_dict()))
                file.flush()
                os.fsync(file.fileno())
            new.replace(self._path)
        except BaseException:
            with suppress(OSError):
                new.unlink()
            raise

    def _failed(self, what: str, failure: Exception) -> OAuthError:
        reason = failure.strerror if isinstance(failure, OSError) else str(failure)
        return OAuthError(f"the token file {self._path} {what}: {reason}")


def _parsed(text: bytes) -> object:
    """Return the JSON in a file, or nothing where there is none."""
    if len(text) > MAX_FILE:
        return None
    try:
        return json.loads(text.removeprefix(b"\xef\xbb\xbf"))
    except (ValueError, RecursionError):
        return None


_NEW_FLAGS: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
_LOCK_FLAGS: Final = (
    os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)
)

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
