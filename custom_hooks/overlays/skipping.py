"""Operations that our overlays leave out: `x-close-skip`, with the reason.

An operation that cannot be expressed must not stand in the way of the others. Since it may be one
that cannot even be read, these decisions are looked up before the document is.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

from custom_hooks.document import ALL_METHODS, RunFailed
from custom_hooks.intake.loading import read_yaml

KEY: Final = "x-close-skip"

_TARGET: Final = re.compile(r"""^\$\.paths\[(['"])(?P<path>.+)\1\]\.(?P<method>[a-z]+)$""")


def skips(folder: Path) -> dict[tuple[str, str], str]:
    """Return the reason for each operation, by path and method, that the overlays leave out.

    Raises:
        RunFailed: A file is no overlay, or an action gives no reason or another target than one
            operation.
    """
    found: dict[tuple[str, str], str] = {}
    for path in sorted(folder.glob("*.yaml")):
        for number, action in enumerate(_actions(path), start=1):
            update = action.get("update") if isinstance(action, dict) else None
            if not isinstance(update, dict) or KEY not in update:
                continue
            where = f"{path.name}, action {number}"
            target = _TARGET.match(str(action.get("target")))
            if target is None or target["method"] not in ALL_METHODS:
                raise RunFailed(
                    f"{where}: the target of `{KEY}` is one operation, `$.paths['/…/'].get`."
                )
            reason = update[KEY]
            if not isinstance(reason, str) or not reason.strip():
                raise RunFailed(f"{where}: `{KEY}` gives the reason, as text.")
            if len(update) > 1:
                raise RunFailed(f"{where}: beside `{KEY}` nothing else can be said.")
            found[target["path"], target["method"]] = " ".join(reason.split())
    return found


def _actions(path: Path) -> list[Any]:
    overlay = read_yaml(path)
    if not isinstance(overlay, dict) or overlay.get("overlay") != "1.0.0":
        raise RunFailed(f"{path.name} is not an OpenAPI Overlay 1.0.0 document.")
    actions = overlay.get("actions") or []
    if not isinstance(actions, list):
        raise RunFailed(f"{path.name}: the actions of an overlay are a list.")
    return actions
