"""Close's own Python client over every resource: it lists, makes, reads, changes and deletes."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from close_async import OPERATIONS, CloseClient
from close_async.sandbox import Sandbox, SandboxConfig
from tests.sandbox.every_operation import LIVES, Life, World, body_of

closeio_api = pytest.importorskip("closeio_api", reason="Close's own client is not installed")

LISTS = sorted(
    operation.path
    for operation in OPERATIONS.values()
    if operation.method == "GET" and "{" not in operation.path
)
NEEDED: dict[str, dict[str, str]] = {
    "/sequence_subscription/": {"sequence_id": "seq_nothing"},
    "/custom_object/": {"lead_id": "lead_nothing"},
    "/comment/": {"object_id": "acti_nothing"},
    "/comment_thread/": {"object_ids": "acti_nothing"},
}
"""What some lists are not given without."""


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(SandboxConfig(leads=30, rate=None)) as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def client(sandbox: Sandbox) -> Iterator[Any]:
    client = closeio_api.API(f"{sandbox.base_url}/", sandbox.api_key)
    yield client
    client.session.close()


def bodies(sandbox: Sandbox, life: Life) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    """What a record is made with and what is changed then."""

    async def make() -> tuple[Mapping[str, Any], Mapping[str, Any]]:
        async with CloseClient(sandbox.api_key, base_url=sandbox.base_url) as close:
            world = World(close, sandbox)
            return await body_of(world, life.create), await body_of(world, life.change)

    return asyncio.run(make())


@pytest.mark.parametrize("path", LISTS)
def test_it_reads_what_stands_at_a_path(client: Any, path: str) -> None:
    found = client.get(path.strip("/"), params=NEEDED.get(path))
    assert isinstance(found, dict)


@pytest.mark.parametrize("life", LIVES, ids=lambda life: life.resource)
def test_it_takes_a_record_from_its_creation_to_its_end(
    client: Any, sandbox: Sandbox, life: Life
) -> None:
    path = OPERATIONS[f"{life.resource}.create"].path.strip("/")
    own = path.removesuffix("/request/internal")
    sent, change = bodies(sandbox, life)
    made = client.post(path, dict(sent))
    at = f"{own}/{made['id']}"
    assert client.get(at)["id"] == made["id"]
    if f"{life.resource}.update" in OPERATIONS:
        after = client.put(at, dict(change))
        assert {key: after[key] for key in change if key not in life.unseen} == {
            key: value for key, value in change.items() if key not in life.unseen
        }
    client.delete(at)
    with pytest.raises(closeio_api.APIError) as caught:
        client.get(at)
    assert caught.value.response.status_code == 404
