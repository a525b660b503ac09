"""What `Sandbox` shows of its clock, webhooks and inbox, to whoever is on another thread."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from typing import Any, Protocol, TypeVar

from close_async.sandbox import inbox
from close_async.sandbox.resources.numbers import OUR_NUMBER
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record
from close_async.sandbox.webhooks.deliveries import Attempt, waiting
from close_async.sandbox.webhooks.sender import Deliverer

T = TypeVar("T")


class Running(Protocol):
    """A sandbox that runs on a loop of its own."""

    state: State

    @property
    def deliverer(self) -> Deliverer:
        """What delivers webhooks."""
        ...

    def run(self, work: Callable[[], T]) -> T:
        """Do something between two requests."""
        ...

    def run_async(self, work: Callable[[], Coroutine[Any, Any, T]]) -> T:
        """Do something that waits."""
        ...


class SandboxClock:
    """The sandbox's clock: windows, cursors, exports, messages and webhooks run on it."""

    def __init__(self, sandbox: Running) -> None:
        self._sandbox = sandbox

    def now(self) -> float:
        """This moment, in seconds since 1970."""
        return self._sandbox.state.clock.now()

    def advance(self, seconds: float) -> None:
        """Move on, and do what became due by that.

        Raises:
            ValueError: time does not go back.
        """
        if seconds < 0:
            raise ValueError(f"seconds: {seconds} lies below 0, and time does not go back")
        state = self._sandbox.state

        def move() -> None:
            state.clock.advance(seconds)
            state.catch_up()
            self._sandbox.deliverer.look_if_running()

        self._sandbox.run(move)

    def freeze(self) -> None:
        """Stop at this moment; `advance` still moves on."""
        self._sandbox.run(self._sandbox.state.clock.freeze)

    def resume(self) -> None:
        """Go on from where it was frozen."""
        self._sandbox.run(self._sandbox.state.clock.resume)


class SandboxWebhooks:
    """Deliveries on demand; by themselves they go too, unless `webhooks_deliver` is off."""

    def __init__(self, sandbox: Running) -> None:
        self._sandbox = sandbox

    def waiting(self, subscription_id: str | None = None) -> list[str]:
        """The ids of the events that have not arrived yet.

        Args:
            subscription_id: only those for this subscription.
        """
        state = self._sandbox.state
        return self._sandbox.run(
            lambda: [row["event_id"] for row in waiting(state, subscription_id)]
        )

    def deliver(
        self, subscription_id: str | None = None, *, duplicates: int = 0, shuffle: bool = False
    ) -> list[Attempt]:
        """Deliver all that waits, whether its time has come or not, and say how it went.

        Args:
            subscription_id: only what waits for this subscription.
            duplicates: how many times more each is delivered.
            shuffle: whether the order is drawn.

        Raises:
            ValueError: duplicates below 0.
        """
        return self._sandbox.run_async(
            lambda: self._sandbox.deliverer.deliver(
                subscription_id, duplicates=duplicates, shuffle=shuffle
            )
        )

    def redeliver(self, event_id: str, subscription_id: str | None = None) -> list[Attempt]:
        """Deliver an event once more to each subscription that it was meant for.

        Raises:
            LookupError: it was meant for none, or too long ago.
        """
        return self._sandbox.run_async(
            lambda: self._sandbox.deliverer.redeliver(event_id, subscription_id)
        )


class SandboxInbox:
    """What comes in from the world; each gives the activity that it became."""

    def __init__(self, sandbox: Running) -> None:
        self._sandbox = sandbox

    def email(
        self,
        sender: str,
        *,
        subject: str = "",
        text: str = "",
        to: Sequence[str] = (),
        in_reply_to_id: str | None = None,
    ) -> Record:
        """An e-mail comes in.

        Args:
            sender: from whom: an address with or without a name.
            subject: its subject.
            text: its text.
            to: to whom; the first user unless given.
            in_reply_to_id: the e-mail that it answers.

        Raises:
            ValueError: an address that is none, or an e-mail that is not there.
        """
        state = self._sandbox.state
        return self._sandbox.run(
            lambda: inbox.receive_email(
                state,
                sender=sender,
                subject=subject,
                text=text,
                to=to,
                in_reply_to_id=in_reply_to_id,
            )
        )

    def sms(self, sender: str, text: str = "", *, to: str = OUR_NUMBER) -> Record:
        """A text message comes in.

        Args:
            sender: the number that it is from.
            text: what it says.
            to: the number of ours that it is to.

        Raises:
            ValueError: a number that is none.
        """
        state = self._sandbox.state
        return self._sandbox.run(lambda: inbox.receive_sms(state, sender=sender, text=text, to=to))

    def call(
        self,
        sender: str,
        *,
        to: str = OUR_NUMBER,
        duration: int = 0,
        voicemail_seconds: int = 0,
        recorded: bool = False,
    ) -> Record:
        """Somebody calls.

        Args:
            sender: the number that calls.
            to: the number of ours that is called.
            duration: how long it was talked, in seconds; at 0 nobody answered.
            voicemail_seconds: how long a message was left.
            recorded: whether the talk was recorded.

        Raises:
            ValueError: a number that is none, or a duration below 0.
        """
        state = self._sandbox.state
        return self._sandbox.run(
            lambda: inbox.receive_call(
                state,
                sender=sender,
                to=to,
                duration=duration,
                voicemail_seconds=voicemail_seconds,
                recorded=recorded,
            )
        )
