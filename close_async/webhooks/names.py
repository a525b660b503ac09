"""Names of events: an object type and an action, such as `lead.updated`, and patterns of them.

A `*` stands for any action, or for whatever comes before one: `activity.call.*`, `activity.*`,
`*.deleted`, `*`.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterable
from difflib import get_close_matches
from typing import Final

from close_async.errors import InvalidArgument

_FORM: Final = re.compile(r"(\*|\w+)(\.\w+)*(\.(\*|\w+))?", re.ASCII)
_NEARLY: Final = 0.8


def matcher(patterns: Iterable[str]) -> Callable[[str], bool]:
    """Return what says whether the name of an event fits one of the patterns."""
    parts = (re.escape(pattern).replace(r"\*", ".+") for pattern in patterns)
    fits = re.compile("|".join(f"(?:{part})" for part in parts)).fullmatch
    return lambda name: fits(name) is not None


def known_names() -> list[str]:
    """Return the names of the events that Close lists, in its order."""
    from close_async.models.any_event import ACTIONS

    return [f"{kind}.{action}" for kind, actions in ACTIONS.items() for action in actions]


def check_patterns(patterns: Iterable[object], field: str) -> tuple[str, ...]:
    """Return patterns that can be used; warn of those that fit nothing that Close lists.

    Args:
        patterns: What was given.
        field: The argument's name, for errors.

    Raises:
        InvalidArgument: There is none, one is not in its form, or is nearly a name that Close
            lists.
    """
    found: list[str] = []
    names = known_names()
    for place, pattern in enumerate(patterns):
        where = f"{field}[{place}]"
        if not isinstance(pattern, str) or not _FORM.fullmatch(pattern):
            raise InvalidArgument(
                f"{where}: expected a name such as 'lead.created' or 'activity.*', not {pattern!r}",
                field=where,
            )
        if not any(map(matcher([pattern]), names)):
            _check_unknown(pattern, where, names)
        found.append(pattern)
    if not found:
        raise InvalidArgument(
            f"{field}: name the events, such as 'lead.created'; '*' is all of them", field=field
        )
    return tuple(found)


def _check_unknown(pattern: str, where: str, names: list[str]) -> None:
    kinds = [name.rpartition(".")[0] for name in names]
    groups = [kind.partition(".")[0] for kind in kinds]
    every = dict.fromkeys([*names, *(f"{kind}.*" for kind in (*kinds, *groups))])
    near = get_close_matches(pattern, every, n=3, cutoff=_NEARLY)
    if pattern in (*kinds, *groups):
        near = [f"{pattern}.*"]
    if near:
        meant = ", ".join(map(repr, near))
        raise InvalidArgument(
            f"{where}: Close has no event {pattern!r}; did you mean {meant}?", field=where
        )
    warnings.warn(f"Close lists no event {pattern!r}", UserWarning, stacklevel=4)
