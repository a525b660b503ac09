"""What is written on a command line, as the values that the package takes."""

from __future__ import annotations

import inspect
import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, TypeAlias, cast

import typer

if TYPE_CHECKING:
    from close_async.client import CloseClient
    from close_async.core.operations import Operation

_TRUE: Final = frozenset({"true", "yes", "1", "on"})
_FALSE: Final = frozenset({"false", "no", "0", "off"})

QueryOption: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--query",
        "-q",
        metavar="TEXT|JSON|@FILE",
        help="A text as in Close's search box, Advanced Filtering as JSON, or @ and a file with"
        " either (@- is standard input).",
    ),
]
FieldsOption: TypeAlias = Annotated[
    str | None,
    typer.Option("--fields", "-f", metavar="A,B,…", help="Only these fields."),
]
JsonOption: TypeAlias = Annotated[
    bool, typer.Option("--json", help="JSON Lines, at a terminal too.")
]
MaxOption: TypeAlias = Annotated[
    int | None,
    typer.Option("--max-items", "-n", min=0, help="How many at most; at a terminal 50, else all."),
]
PairsArgument: TypeAlias = Annotated[
    list[str] | None,
    typer.Argument(metavar="[NAME=VALUE]…", help="Parameters; NAME:=VALUE gives JSON."),
]


def text_of(value: str, hint: str) -> str:
    """Return a value, or what stands in the file that it names with an @.

    Args:
        value: What was written.
        hint: The option, for messages.
    """
    if not value.startswith("@"):
        return value
    if value == "@-":
        return sys.stdin.read()
    try:
        return Path(value[1:]).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or error
        raise typer.BadParameter(f"{value[1:]}: {reason}", param_hint=hint) from None


def json_of(value: str, hint: str) -> Any:
    """Return a value that is written as JSON, in place or in a file."""
    text = text_of(value, hint)
    try:
        return json.loads(text)
    except ValueError as error:
        raise typer.BadParameter(f"this is not JSON: {error}", param_hint=hint) from None


def query_of(value: str | None) -> str | dict[str, Any] | None:
    """Return a query: a text, or what JSON says."""
    if value is None:
        return None
    text = text_of(value, "--query").strip()
    if not text:
        raise typer.BadParameter("it is empty", param_hint="--query")
    if not text.startswith("{"):
        return text
    query = json_of(text, "--query")
    return cast("dict[str, Any]", query)


def listing_by_text(close: CloseClient, kind: str) -> Any:
    """Return the list that a text searches, as Close's search box does."""
    listing = {"lead": close.leads.list, "opportunity": close.opportunities.list}.get(kind)
    if listing is None:
        raise typer.BadParameter(
            f"a text searches leads and opportunities; for {kind} give Advanced Filtering as JSON",
            param_hint="--query",
        )
    return listing


def fields_of(value: str | None) -> list[str] | None:
    """Return names that are written with commas between them."""
    if value is None:
        return None
    names = [name.strip() for name in value.split(",")]
    if not all(names):
        raise typer.BadParameter("expected names with commas between them", param_hint="--fields")
    return names


def pairs_of(pairs: Iterable[str] | None, hint: str = "NAME=VALUE") -> dict[str, Any]:
    """Return `name=text` and `name:=json` as a mapping.

    Args:
        pairs: What was written.
        hint: What they are called in messages.
    """
    found: dict[str, Any] = {}
    for pair in pairs or ():
        name, equals, value = pair.partition("=")
        if not equals or not name.strip(":"):
            raise typer.BadParameter(
                f"{pair!r}: expected NAME=VALUE, or NAME:=JSON", param_hint=hint
            )
        is_json = name.endswith(":")
        name = name.removesuffix(":").strip()
        if name in found:
            raise typer.BadParameter(f"{name!r} is given twice", param_hint=hint)
        found[name] = json_of(value, name) if is_json else text_of(value, name)
    return found


def parameters_of(operation: Operation[Any], pairs: Iterable[str] | None) -> dict[str, Any]:
    """Return the parameters of an operation, as the types that it takes.

    Args:
        operation: The operation.
        pairs: `name=value`, as written; lists have commas between their values.
    """
    assert operation.function is not None  # each operation of the table has one
    known = inspect.signature(operation.function).parameters
    return {
        name: _typed(name, value, str(known[name].annotation))
        if name in known and isinstance(value, str)
        else value
        for name, value in pairs_of(pairs).items()
    }


def _typed(name: str, value: str, annotation: str) -> Any:
    """Return a text as what a parameter's annotation says."""
    if annotation.startswith("abc.Sequence"):
        return [one.strip() for one in value.split(",")]
    if annotation.startswith("int"):
        try:
            return int(value)
        except ValueError:
            message = f"expected a whole number, got {value!r}"
            raise typer.BadParameter(message, param_hint=name) from None
    if annotation.startswith("bool"):
        if value.lower() in _TRUE | _FALSE:
            return value.lower() in _TRUE
        raise typer.BadParameter(f"expected true or false, got {value!r}", param_hint=name)
    return value


def ids_of(given: Sequence[str]) -> Iterator[str]:
    """Return ids as they were written, and for a `-` those of standard input.

    There a line is an id, or a JSON object that has one, as `list` and `search` write them.
    """
    for one in given:
        if one != "-":
            yield one
            continue
        for line in filter(None, map(str.strip, sys.stdin)):
            if not line.startswith("{"):
                yield line
                continue
            record: Mapping[str, Any] = json_of(line, "-")
            id = record.get("id")
            if not isinstance(id, str):
                raise typer.BadParameter("a line of standard input has no id", param_hint="-")
            yield id
