"""Close in a box: a local server that behaves like the Close API, for tests and trying things out.

`python -m close_async.sandbox --port 8765` runs it; in tests, `with Sandbox(SandboxConfig()) as
sandbox:` gives one at `sandbox.base_url`. It needs the extra `sandbox`.
"""

from __future__ import annotations

from close_async.sandbox.config import Disturbance, Rate, RateGroup, SandboxConfig
from close_async.sandbox.faults import Fault, FaultRule

try:
    from close_async.sandbox.app import create_app
    from close_async.sandbox.server import Sandbox
    from close_async.sandbox.store.state import State
except ModuleNotFoundError as _missing:
    if (_missing.name or "").partition(".")[0] in ("starlette", "uvicorn", "phonenumbers"):
        hint = "the sandbox needs an extra: pip install 'close-async[sandbox]'"
        raise ModuleNotFoundError(hint, name=_missing.name) from _missing
    raise

__all__ = [
    "Disturbance",
    "Fault",
    "FaultRule",
    "Rate",
    "RateGroup",
    "Sandbox",
    "SandboxConfig",
    "State",
    "create_app",
]
