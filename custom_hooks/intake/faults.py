"""How faults of a document are told: one sentence each, all at once, with a JSON pointer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from custom_hooks.document import RunFailed

SHOWN: Final = 40
"""How many faults a message holds."""

ADVICE: Final = (
    "Mend them in a copy of the document and give that, or leave an operation out with "
    "`x-close-skip` in an overlay"
)


def pointer(at: Iterable[object]) -> str:
    """Return the JSON pointer of a place, in one printable line; `(root)` for the whole."""
    steps = [str(step).replace("~", "~0").replace("/", "~1") for step in at]
    text = "".join(f"/{step}" for step in steps) or "(root)"
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)


def refuse(heading: str, faults: Sequence[str], advice: str = "") -> None:
    """End the run where there is any fault.

    Raises:
        RunFailed: There is; the message names each once.
    """
    distinct = list(dict.fromkeys(faults))
    if distinct:
        listed = "\n".join(f"  - {fault}" for fault in distinct[:SHOWN])
        if len(distinct) > SHOWN:
            listed += f"\n  … and {len(distinct) - SHOWN} more"
        raise RunFailed(f"{heading}:\n{listed}" + (f"\n{advice}." if advice else ""))
