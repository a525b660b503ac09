"""Running a command's work: its client, Ctrl-C, and what becomes of errors.

The first Ctrl-C cancels the work: what is in flight ends, journals and files are closed. A second
one ends the process at once, which a journal survives as it does `kill -9`.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from typing import TYPE_CHECKING, Final, NoReturn

import typer

from .failures import CLOSED_PIPE, DONE, complain, explained

if TYPE_CHECKING:
    import asyncio

    from close_async.client import CloseClient

DEBUG: Final[ContextVar[bool]] = ContextVar("close_async_cli_debug", default=False)
"""Whether tracebacks are shown."""

APP_NAME: Final = "close-async-cli"

_SHOW_CURSOR: Final = "\x1b[?25h\n"

Work = Callable[["CloseClient"], Awaitable[int | None]]
"""What a command does with a client; it returns an exit code, or nothing."""


def run(work: Work) -> NoReturn:
    """Do a command's work with a client of its own, and leave with its exit code."""
    import asyncio  # as late as everything that --help does not need

    with explaining():
        raise typer.Exit(asyncio.run(_main(work)))


@contextmanager
def explaining() -> Generator[None, None, None]:
    """Say what goes wrong in one sentence, and leave with its exit code."""
    try:
        yield
    except BrokenPipeError:
        with suppress(OSError, ValueError):  # so that nothing is written there at the end either
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(CLOSED_PIPE) from None
    except Exception as error:
        if DEBUG.get() or isinstance(error, typer.Exit) or hasattr(error, "format_message"):
            raise
        message, code = explained(error)
        complain(message)
        raise typer.Exit(code) from None


async def _main(work: Work) -> int:
    import asyncio

    from close_async.client import CloseClient

    task = asyncio.current_task()
    assert task is not None
    signals = _Signals(task)
    with signals.watched():
        try:
            async with CloseClient(app_name=APP_NAME) as close:
                return await work(close) or DONE
        except asyncio.CancelledError:
            if signals.received is None:
                raise
            return 128 + signals.received
        finally:
            with suppress(ValueError):
                sys.stdout.flush()


class _Signals:
    """Cancels the work at the first signal, and ends the process at the second.

    Args:
        task: The work.
    """

    def __init__(self, task: asyncio.Task[int]) -> None:
        self._task = task
        self.received: int | None = None

    @contextmanager
    def watched(self) -> Generator[None, None, None]:
        """Take Ctrl-C and SIGTERM while the block lasts."""
        import asyncio

        loop = asyncio.get_running_loop()
        taken = (signal.SIGINT, signal.SIGTERM)
        for number in taken:
            with suppress(NotImplementedError, RuntimeError, ValueError):  # not the main thread
                loop.add_signal_handler(number, self._stop, number)
        try:
            yield
        finally:
            for number in taken:
                with suppress(NotImplementedError, RuntimeError, ValueError):  # as above
                    loop.remove_signal_handler(number)

    def _stop(self, number: int) -> None:
        if self.received is not None:
            if sys.stderr.isatty():
                os.write(sys.stderr.fileno(), _SHOW_CURSOR.encode())
            os._exit(128 + number)
        self.received = number
        complain("stopping; what is in flight ends (again to end at once)")
        self._task.cancel()


async def ask(question: str) -> bool:
    """Ask for a yes at the terminal; Ctrl-C is heard while it waits."""
    import asyncio

    loop = asyncio.get_running_loop()
    typed: asyncio.Future[None] = loop.create_future()

    def ready() -> None:
        if not typed.done():
            typed.set_result(None)

    print(f"{question} [y/N] ", end="", file=sys.stderr, flush=True)
    loop.add_reader(sys.stdin.fileno(), ready)
    try:
        await typed
    finally:
        loop.remove_reader(sys.stdin.fileno())
    return sys.stdin.readline().strip().lower() in {"y", "yes"}


def check_can_ask(yes: bool) -> None:
    """Refuse to change many records where nobody can be asked and nobody has said yes."""
    if not yes and not sys.stdin.isatty():
        raise typer.BadParameter(
            "it changes records and nobody can be asked here: give --yes, or --dry-run to look only"
        )
