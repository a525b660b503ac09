"""Following the references of a document, wherever in it they lead."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from custom_hooks.document import Document, RunFailed

from .faults import pointer

At = tuple[str, ...]


def steps_of(reference: str, at: At) -> At:
    """Return the steps of a reference within the document.

    Args:
        reference: The reference: `#/components/schemas/Lead`.
        at: Where it stands, for errors.

    Raises:
        RunFailed: It leads out of the document, or is no JSON pointer.
    """
    if not reference.startswith("#"):
        raise RunFailed(
            f"{pointer((*at, '$ref'))}: {reference!r} leads out of the document; bundle it first, "
            "as `redocly bundle` does"
        )
    if reference == "#":
        return ()
    if not reference.startswith("#/"):
        raise RunFailed(f"{pointer((*at, '$ref'))}: {reference!r} is no JSON pointer")
    steps = unquote(reference[2:]).split("/")
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in steps)


def lookup(document: Document, steps: At) -> Any:
    """Return what stands at a place.

    Raises:
        KeyError: Nothing does.
    """
    node: Any = document
    for step in steps:
        if isinstance(node, dict):
            node = node[step]
        elif isinstance(node, list) and step.isdigit() and int(step) < len(node):
            node = node[int(step)]
        else:
            raise KeyError(step)
    return node


def follow(document: Document, reference: str, at: At) -> tuple[At, Any]:
    """Return the place and value that a reference leads to in the end, through others.

    What stands beside a `$ref` on the way is not looked at.

    Raises:
        RunFailed: It leads nowhere, out of the document, or in a circle.
    """
    seen: list[At] = []
    while True:
        steps = steps_of(reference, at)
        if steps in seen:
            raise RunFailed(f"{pointer((*at, '$ref'))}: {reference!r} goes in a circle")
        seen.append(steps)
        try:
            value = lookup(document, steps)
        except KeyError:
            raise RunFailed(f"{pointer((*at, '$ref'))}: {reference!r} leads nowhere") from None
        if not isinstance(value, dict) or not isinstance(value.get("$ref"), str):
            return steps, value
        reference, at = value["$ref"], steps
