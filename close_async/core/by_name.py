"""Operations called by their names, as `close.run("leads.get", id="lead_…")` does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from close_async.api import OPERATIONS
from close_async.errors import InvalidArgument


def call_by_name(resources: object, name: str, suffix: str, parameters: Mapping[str, Any]) -> Any:
    """Call a bound operation, and return what is to be awaited.

    Args:
        resources: What has the resources as attributes.
        name: The operation's dotted name.
        suffix: What its function's name ends in besides: `"_detailed"`, or nothing.
        parameters: Its parameters.

    Raises:
        InvalidArgument: There is no such operation or parameter.
    """
    if name not in OPERATIONS:
        from difflib import get_close_matches

        near = get_close_matches(name, OPERATIONS, n=3)
        raise InvalidArgument(
            f"there is no operation {name!r}" + (f"; near: {', '.join(near)}" if near else ""),
            field="name",
        )
    resource, _, verb = name.partition(".")
    method: Callable[..., Any] = getattr(getattr(resources, resource), verb + suffix)
    try:
        return method(**parameters)
    except TypeError:
        raise _unfit(name, method, parameters) from None


def _unfit(name: str, method: Callable[..., Any], parameters: Mapping[str, Any]) -> InvalidArgument:
    """Return the error that says which of the given parameters do not fit."""
    import inspect

    known = inspect.signature(method).parameters
    unknown = [given for given in parameters if given not in known]
    missing = [
        parameter.name
        for parameter in known.values()
        if parameter.default is parameter.empty and parameter.name not in parameters
    ]
    said = [f"has no parameter {', '.join(map(repr, unknown))}"] if unknown else []
    said += [f"needs {', '.join(map(repr, missing))}"] if missing else []
    return InvalidArgument(
        f"{name} {' and '.join(said)}; its parameters are {', '.join(known)}",
        field=(unknown + missing)[0],
    )
