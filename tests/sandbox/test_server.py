"""The sandbox as it runs: on a thread, and as a command."""

from __future__ import annotations

import ast
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

import close_async.sandbox as package
from close_async.sandbox import Sandbox, SandboxConfig
from close_async.sandbox.__main__ import configuration, main


def test_two_sandboxes_run_side_by_side() -> None:
    config = SandboxConfig(leads=1)
    with Sandbox(config) as one, Sandbox(config) as two:
        assert one.base_url != two.base_url
        for sandbox in (one, two):
            response = httpx.get(f"{sandbox.base_url}/me/", auth=(sandbox.api_key, ""))
            assert response.status_code == 200


def test_nothing_listens_after_the_block() -> None:
    with Sandbox(SandboxConfig(leads=0)) as sandbox:
        address = sandbox.root_url
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{address}/")
    with pytest.raises(RuntimeError):
        _ = sandbox.base_url


@pytest.mark.asyncio
async def test_it_runs_within_async_code_too() -> None:
    async with Sandbox(SandboxConfig(leads=2)) as sandbox:
        async with httpx.AsyncClient(auth=(sandbox.api_key, "")) as http:
            response = await http.get(f"{sandbox.base_url}/lead/")
    assert response.json()["total_results"] == 2


def test_a_taken_port_is_an_error() -> None:
    with Sandbox(SandboxConfig(leads=0)) as sandbox:
        port = int(sandbox.root_url.rpartition(":")[2])
        with pytest.raises(OSError), Sandbox(SandboxConfig(leads=0, port=port)):
            pass


def test_the_command_says_where_it_listens_and_stops_cleanly() -> None:
    command = [sys.executable, "-m", "close_async.sandbox", "--port", "0", "--leads", "5"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        found = re.search(r"http://127\.0\.0\.1:\d+/api/v1$", line.strip())
        assert found is not None, line
        response = httpx.get(f"{found[0]}/lead/", auth=("key", ""))
        assert response.json()["total_results"] == 5
        assert response.headers["ratelimit"].startswith("limit=240; remaining=239")
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=20) in (0, 130)
        assert process.stdout.read() == ""


def test_the_command_says_when_its_port_is_taken(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        assert main(["--port", str(taken.getsockname()[1]), "--leads", "0"]) == 1
    assert "cannot listen" in capsys.readouterr().err


def test_options_become_the_configuration() -> None:
    config = configuration(
        [
            "--port",
            "0",
            "--leads",
            "9",
            "--seed",
            "3",
            "--rate",
            "5/2",
            "--latency-ms",
            "20",
            "--bare",
            "--api-key",
            "a",
        ]
    )
    assert (config.leads, config.seed, config.latency_ms, config.shape) == (9, 3, 20, "bare")
    assert config.rate is not None
    assert (config.rate.limit, config.rate.window) == (5, 2)
    assert config.api_keys == frozenset({"a"})
    assert configuration(["--rate", "off"]).rate is None


def test_a_rate_that_is_none_ends_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        configuration(["--rate", "fast"])
    assert "--rate" in capsys.readouterr().err


def test_it_imports_nothing_of_the_client() -> None:
    for file in Path(package.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.ImportFrom):
                assert node.level == 0
                names = [node.module or ""]
            elif isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            else:
                continue
            for name in names:
                if name.partition(".")[0] == "close_async":
                    assert name.startswith("close_async.sandbox"), f"{file.name}: {name}"


def test_a_missing_extra_is_named() -> None:
    program = (
        "import sys; sys.modules['starlette'] = None\n"
        "sys.modules['starlette.applications'] = None\n"
        "try:\n    import close_async.sandbox\n"
        "except ModuleNotFoundError as error:\n    print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert "close-async[sandbox]" in done.stdout, done.stderr
