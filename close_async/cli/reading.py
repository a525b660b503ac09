"""Commands that only read: whoami, get, list, search, operations, limits."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from .arguments import (
    FieldsOption,
    JsonOption,
    MaxOption,
    PairsArgument,
    QueryOption,
    fields_of,
    ids_of,
    listing_by_text,
    parameters_of,
    query_of,
)
from .completion import kinds
from .output import to_terminal, write_one, write_records, write_rows
from .session import explaining, run

if TYPE_CHECKING:
    from close_async.client import CloseClient
    from close_async.core.operations import Operation

_NAMED: Final = {"lead": ("display_name",), "contact": ("display_name",), "opportunity": ("note",)}
"""What a search gives besides the id, if nothing else is asked for."""

KindArgument = Annotated[
    str,
    typer.Argument(
        metavar="KIND",
        help="What: lead, contact, opportunity, task, call, user, lead_statuses, …",
        autocompletion=kinds,
    ),
]


def whoami(as_json: JsonOption = False) -> None:
    """Show whose key it is, and which organization it belongs to."""

    async def work(close: CloseClient) -> None:
        me = await close.users.get_me()
        name = " ".join(filter(None, (me.get("first_name"), me.get("last_name"))))
        organizations = [
            {"name": each.get("name"), "id": each.get("id")}
            for each in me.get("organizations") or ()
        ]
        if not to_terminal(as_json):
            row = {"name": name, "email": me.get("email"), "id": me.id}
            row |= {"organizations": organizations, "base_url": close.base_url}
            write_one(row, as_json=True)
            return
        print(f"{name} <{me.get('email')}>  {me.id}")
        for each in organizations:
            print(f"{each['name']}  {each['id']}")
        print(close.base_url)

    run(work)


def get(
    kind: KindArgument,
    ids: Annotated[list[str], typer.Argument(metavar="ID…", help="- takes them from stdin.")],
    fields: FieldsOption = None,
    as_json: JsonOption = False,
) -> None:
    """Get records by their ids."""

    async def work(close: CloseClient) -> None:
        operation = _getter(kind)
        names = fields_of(fields)
        parameters = {} if names is None else {"fields": names}
        for id in ids_of(ids):
            write_one(await close.run(operation.name, id=id, **parameters), as_json=as_json)

    run(work)


def _getter(kind: str) -> Operation[Any]:
    """Return the operation that gets one record of a kind."""
    from close_async.api import OPERATIONS
    from close_async.jobs.exporting.targets import target_of

    name = f"{kind}.get"
    if name not in OPERATIONS:
        name = f"{target_of(kind).resource}.get"
    if name not in OPERATIONS:
        raise typer.BadParameter(f"a single {kind} cannot be read", param_hint="KIND")
    return OPERATIONS[name]


def list_(
    kind: KindArgument,
    parameters: PairsArgument = None,
    query: QueryOption = None,
    fields: FieldsOption = None,
    max_items: MaxOption = None,
    as_json: JsonOption = False,
) -> None:
    """List all records of a kind, or those that parameters of its list narrow it to."""

    async def work(close: CloseClient) -> None:
        from close_async.jobs.exporting.targets import target_of

        target = target_of(kind)
        given = {**target.parameters, **parameters_of(target.operation, parameters)}
        text = query_of(query)
        if text is not None:
            if not isinstance(text, str):
                raise typer.BadParameter(
                    "a list takes a text; search takes Advanced Filtering", param_hint="--query"
                )
            given["query"] = text
        names = fields_of(fields)
        if names is not None:
            given["fields"] = names
        if max_items is not None and 0 < max_items < target.operation.page_size:
            given.setdefault("limit", max_items)
        found = close.paginate(_method(close, target.operation), **given)
        await write_records(found, columns=names, max_items=max_items, as_json=as_json)

    run(work)


def _method(close: CloseClient, operation: Operation[Any]) -> Any:
    """Return an operation as a method of a client."""
    resource, _, verb = operation.name.rpartition(".")
    return getattr(getattr(close, resource), verb)


def search(
    query: QueryOption = None,
    kind: Annotated[
        str,
        typer.Option("--type", "-t", help="The object type: lead, contact, activity.call, …"),
    ] = "lead",
    fields: FieldsOption = None,
    sort: Annotated[
        str | None, typer.Option(help="A field; with a minus the greatest first: -date_updated.")
    ] = None,
    max_items: MaxOption = None,
    count: Annotated[bool, typer.Option("--count", help="Only say how many there are.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Search with Advanced Filtering, to any depth; a text searches leads and opportunities."""

    async def work(close: CloseClient) -> None:
        given = query_of(query)
        names = fields_of(fields) or ["id", *_NAMED.get(kind, ())]
        if isinstance(given, str):
            await _search_by_text(close, given, kind, names, sort, max_items, count, as_json)
            return
        found = close.search(given, object_type=kind, fields=names, sort=sort)
        if count:
            print(await found.count())
            return
        await write_records(found, columns=names, max_items=max_items, as_json=as_json)

    run(work)


async def _search_by_text(
    close: CloseClient,
    text: str,
    kind: str,
    names: list[str],
    sort: str | None,
    max_items: int | None,
    count: bool,
    as_json: bool,
) -> None:
    """Search as Close's search box does, through a list."""
    listing = listing_by_text(close, kind)
    if sort is not None:
        raise typer.BadParameter(
            "a text says itself how it sorts: 'sort:-updated'", param_hint="--sort"
        )
    if count:
        page = await listing(query=text, limit=1, fields=["id"])
        print(page.total_results)
        return
    found = close.paginate(listing, query=text, fields=names)
    await write_records(found, columns=names, max_items=max_items, as_json=as_json)


def operations(
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[WORD]…", help="What name, path or summary has to contain."),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """List the operations of the API, for run; one by its name with its parameters."""
    with explaining():
        from close_async.api import OPERATIONS

        wanted = [word.lower() for word in words or ()]
        if len(wanted) == 1 and wanted[0] in OPERATIONS:
            write_one(_described(OPERATIONS[wanted[0]]), as_json=as_json)
            return
        rows = [
            {"name": each.name, "method": each.method, "path": each.path, "summary": each.summary}
            for each in OPERATIONS.values()
            if all(w in f"{each.name} {each.path} {each.summary}".lower() for w in wanted)
        ]
        if not rows:
            raise typer.BadParameter(f"no operation has {' '.join(words or ())!r}")
        write_rows(rows, as_json=as_json)


def _described(operation: Operation[Any]) -> dict[str, Any]:
    """Return what there is to know of one operation."""
    assert operation.function is not None  # each operation of the table has one
    parameters = list(inspect.signature(operation.function).parameters.values())[1:]
    return {
        "name": operation.name,
        "method": operation.method,
        "path": operation.path,
        "summary": operation.summary,
        "docs": operation.docs,
        "parameters": {
            each.name: str(each.annotation) + ("" if each.default is each.empty else ", optional")
            for each in parameters
        },
    }


def limits(as_json: JsonOption = False) -> None:
    """Ask once of each common group, and show what Close says of its rate limits."""

    async def work(close: CloseClient) -> None:
        await close.users.get_me()
        await close.leads.list(limit=1, fields=["id"])
        await close.search(fields=["id"], limit=1).pages(max_items=1).__anext__()
        rows = [
            {
                "group": ", ".join(group.members),
                "limit": group.limit,
                "window": group.window,
                "left": group.remaining,
                "reset": None if group.reset is None else round(group.reset, 2),
            }
            for group in close.rate_limits.groups
        ]
        write_rows(rows, as_json=as_json)

    run(work)
