"""Tokens and the stores that keep them, in one process and across several."""

from __future__ import annotations

import asyncio
import json
import os
import stat
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest

from close_async import FileTokenStore, MemoryTokenStore, OAuthError, Token
from close_async._base import clock
from close_async.auth.tokens import RENEW_BEFORE

pytestmark = pytest.mark.asyncio


def stores(tmp_path: Path) -> list[Any]:
    return [MemoryTokenStore(), FileTokenStore(tmp_path / "token.json")]


async def test_a_response_becomes_a_token() -> None:
    content = {
        "access_token": "a",
        "refresh_token": "r",
        "expires_in": 3600,
        "scope": "all.full_access offline_access",
        "organization_id": "orga_1",
        "user_id": "user_1",
        "token_type": "Bearer",
    }
    token = Token.from_response(content)
    assert (token.access_token, token.refresh_token, token.user_id) == ("a", "r", "user_1")
    assert token.expires_at == pytest.approx(clock.now() + 3600, abs=5)
    assert not token.is_due()


async def test_what_a_renewed_token_leaves_out_stays_as_it_was() -> None:
    before = Token("a", "r", 1.0, "all", "orga_1", "user_1")
    token = Token.from_response({"access_token": "b"}, before)
    assert token == Token("b", "r", None, "all", "orga_1", "user_1")


@pytest.mark.parametrize("content", [{}, {"access_token": ""}, {"access_token": 5}])
async def test_a_response_without_a_token_is_refused(content: dict[str, Any]) -> None:
    with pytest.raises(OAuthError, match="access_token"):
        Token.from_response(content)


async def test_a_token_is_due_shortly_before_its_end() -> None:
    now = clock.now()
    assert Token("a", expires_at=now + RENEW_BEFORE - 1).is_due()
    assert not Token("a", expires_at=now + RENEW_BEFORE + 60).is_due()
    assert not Token("a").is_due()


async def test_a_token_does_not_show_itself() -> None:
    assert "hidden" not in repr(Token("hidden-access", "hidden-refresh"))


async def test_a_store_gives_back_what_was_saved(tmp_path: Path) -> None:
    for store in stores(tmp_path):
        token = Token("a", "r", 5.0, "all", "orga_1", "user_1")
        assert await store.load() is None
        await store.save(token)
        assert await store.load() == token
        await store.save(None)
        await store.save(None)
        assert await store.load() is None


async def test_a_store_has_one_holder_at_a_time(tmp_path: Path) -> None:
    for store in stores(tmp_path):
        inside = most = 0

        async def hold(store: Any = store) -> None:
            nonlocal inside, most
            async with store.lock():
                inside += 1
                most = max(most, inside)
                await asyncio.sleep(0.001)
                inside -= 1

        await asyncio.gather(*(hold() for _ in range(5)))
        assert most == 1


async def test_waiting_for_a_store_can_be_cancelled(tmp_path: Path) -> None:
    for store in stores(tmp_path):
        async with store.lock():
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.1), store.lock():
                    raise AssertionError("two holders")
        async with store.lock():
            pass


@pytest.mark.skipif(sys.platform == "win32", reason="no such modes there")
async def test_only_its_owner_can_read_the_file(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "token.json")
    await store.save(Token("a"))
    assert stat.S_IMODE((tmp_path / "token.json").stat().st_mode) == 0o600
    assert os.listdir(tmp_path) == ["token.json"]


@pytest.mark.parametrize("content", [b"{", b"[]", b'{"access_token": 1}', b""])
async def test_a_file_that_holds_no_token_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "token.json"
    path.write_bytes(content)
    with pytest.raises(OAuthError, match=r"token\.json"):
        await FileTokenStore(path).load()


async def test_unknown_keys_in_the_file_are_left_aside(tmp_path: Path) -> None:
    path = tmp_path / "token.json"
    path.write_text(json.dumps({"access_token": "a", "later": 1}))
    assert await FileTokenStore(path).load() == Token("a")
    assert "token.json" in repr(FileTokenStore(path))


async def test_several_processes_share_a_file_without_losing_an_update(tmp_path: Path) -> None:
    path = tmp_path / "token.json"
    await FileTokenStore(path).save(Token("0"))
    code = textwrap.dedent(
        """
        import asyncio, sys
        from close_async import FileTokenStore, Token
        async def main():
            store = FileTokenStore(sys.argv[1])
            for _ in range(10):
                async with store.lock():
                    number = int((await store.load()).access_token)
                    await asyncio.sleep(0.001)
                    await store.save(Token(str(number + 1)))
        asyncio.run(main())
        """
    )
    command = [sys.executable, "-c", code, str(path)]
    workers = [subprocess.Popen(command) for _ in range(3)]  # noqa: ASYNC220
    for worker in workers:
        assert await asyncio.to_thread(worker.wait, 60) == 0
    assert await FileTokenStore(path).load() == Token("30")


@pytest.mark.parametrize(
    ("content", "named"),
    [
        (b'{"access_token": "A\\r\\nX: y"}', "can be used"),
        ('{"access_token": "\u20ac"}'.encode(), "can be used"),
        (b'{"access_token": "A", "refresh_token": 5}', "can be used"),
        (b'{"access_token": "A", "user_id": [1]}', "can be used"),
        (b'{"access_token": "' + b"A" * 1_000_000 + b'"}', "no token"),
        (b"[" * 100_000, "no token"),
        (b"\xff\xfe\x00", "no token"),
    ],
)
async def test_a_damaged_file_is_an_error_that_names_it(
    tmp_path: Path, content: bytes, named: str
) -> None:
    path = tmp_path / "token.json"
    path.write_bytes(content)
    with pytest.raises(OAuthError, match=rf"token\.json.*{named}"):
        await FileTokenStore(path).load()


async def test_a_missing_folder_and_a_folder_in_the_place_of_the_file_are_errors(
    tmp_path: Path,
) -> None:
    lost = FileTokenStore(tmp_path / "nowhere" / "token.json")
    with pytest.raises(OAuthError, match="cannot be locked"):
        async with lost.lock():
            pass
    with pytest.raises(OAuthError, match="cannot be written"):
        await lost.save(Token("a"))
    assert await lost.load() is None
    with pytest.raises(OAuthError, match="is no file"):
        await FileTokenStore(tmp_path).load()


async def test_a_full_disk_is_an_error_and_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = FileTokenStore(tmp_path / "token.json")
    await store.save(Token("before"))

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("close_async.auth.tokens.os.fsync", full)
    with pytest.raises(OAuthError, match="No space left on device"):
        await store.save(Token("after"))
    assert os.listdir(tmp_path) == ["token.json"]
    assert await store.load() == Token("before")


@pytest.mark.skipif(sys.platform == "win32", reason="no such links there")
async def test_saving_follows_no_link(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    victim = tmp_path / "victim"
    victim.write_text("precious")
    monkeypatch.setattr("close_async.auth.tokens.token_hex", lambda _: "known")
    (tmp_path / "token.json.known.new").symlink_to(victim)
    with pytest.raises(OAuthError, match="cannot be written"):
        await FileTokenStore(tmp_path / "token.json").save(Token("a"))
    (tmp_path / "token.json.lock").symlink_to(victim)
    with pytest.raises(OAuthError, match="cannot be locked"):
        async with FileTokenStore(tmp_path / "token.json").lock():
            pass
    assert victim.read_text() == "precious"


@pytest.mark.parametrize(
    ("life", "known"),
    [
        (3600, True),
        (0, True),
        (-5, True),
        (10**400, True),
        (float("inf"), True),
        (float("nan"), False),
        ("3600", False),
        (None, False),
        ({}, False),
        (True, False),
    ],
)
async def test_any_life_of_a_token_is_read(life: object, known: bool) -> None:
    token = Token.from_response({"access_token": "a", "expires_in": life})
    assert (token.expires_at is not None) == known
    assert not token.is_due()


@pytest.mark.parametrize("access", ["A\r\nX: y", "\u20ac", "\ud800", "a\0b", "a b", "A" * 20_000])
async def test_a_token_that_no_header_can_carry_is_refused(access: str) -> None:
    with pytest.raises(OAuthError, match="no header can carry"):
        Token.from_response({"access_token": access})
