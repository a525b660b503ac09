"""The pytest plugin: its fixtures and its marker. What they do is imported when one is used."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from close_async import CloseClient
    from close_async.sandbox import Sandbox
    from close_async.testing.servers import Servers
    from close_async.testing.webhooks import WebhookSink

MARKER = "close_sandbox"


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line(
        "markers",
        f"{MARKER}(leads=…, seed=…, rate=…, faults=…, allow=…): what the Close sandbox of a test "
        "holds and how it behaves; takes the settings of SandboxConfig.",
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Give a marked test its sandbox, whether it names the fixture or not."""
    for item in items:
        names: list[str] | None = getattr(item, "fixturenames", None)
        if names is not None and MARKER not in names and item.get_closest_marker(MARKER):
            names.insert(0, MARKER)


@pytest.fixture(scope="session")
def _close_servers() -> Iterator[Servers]:
    from close_async.testing.servers import Servers

    servers = Servers()
    yield servers
    servers.stop()


@pytest.fixture
def close_sandbox(request: pytest.FixtureRequest, _close_servers: Servers) -> Iterator[Sandbox]:
    """A sandbox of Close, running, in the state that the test's marker says, the same each time.

    While it is there, `CLOSE_API_KEY` and `CLOSE_BASE_URL` lead to it, connections to anywhere
    else are refused, and waits of the client for rate limits take no real time.
    """
    from close_async.testing.settings import MarkerError, read_marker

    marks = [(mark.args, mark.kwargs) for mark in request.node.iter_markers(MARKER)]
    try:
        settings = read_marker(marks)
    except MarkerError as error:
        pytest.fail(f"@pytest.mark.{MARKER}: {error}", pytrace=False)
    with pytest.MonkeyPatch.context() as patch:
        yield _close_servers.lend(settings, patch)


@pytest.fixture
def close(close_sandbox: Sandbox) -> Iterator[CloseClient]:
    """A client of the sandbox, for tests under pytest-asyncio and anyio; closed afterwards."""
    from close_async.testing.servers import client_of

    with client_of(close_sandbox) as client:
        yield client


@pytest.fixture
def close_webhooks(close_sandbox: Sandbox) -> Iterator[WebhookSink]:
    """A receiver of webhooks, and deliveries when the test wants them."""
    from close_async.testing.webhooks import receiving

    with receiving(close_sandbox) as receiver:
        yield receiver
