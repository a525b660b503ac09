"""Commands that make one call of any kind: run and request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from .arguments import JsonOption, PairsArgument, json_of, pairs_of, parameters_of
from .completion import operation_names
from .output import write_one
from .session import run

if TYPE_CHECKING:
    from close_async.client import CloseClient

BodyOption = Annotated[
    str | None,
    typer.Option("--body", "-b", metavar="JSON|@FILE", help="The body; @- is standard input."),
]


def run_operation(
    name: Annotated[
        str,
        typer.Argument(
            metavar="OPERATION",
            help="Its dotted name, as operations lists it: leads.create.",
            autocompletion=operation_names,
        ),
    ],
    parameters: PairsArgument = None,
    body: BodyOption = None,
    as_json: JsonOption = False,
) -> None:
    """Carry out any operation by its name: run leads.get id=lead_…."""

    async def work(close: CloseClient) -> None:
        from close_async.api import OPERATIONS
        from close_async.core.bound import by_name

        given = parameters_of(by_name(OPERATIONS, name), parameters)
        if body is not None:
            given["body"] = json_of(body, "--body")
        write_one(await close.run(name, **given), as_json=as_json)

    run(work)


def request(
    method: Annotated[str, typer.Argument(help="GET, POST, PUT or DELETE.")],
    path: Annotated[str, typer.Argument(help="Below the base URL: /lead/.")],
    parameters: PairsArgument = None,
    body: BodyOption = None,
    as_json: JsonOption = False,
) -> None:
    """Send a request that no operation stands for: request GET /me/."""

    async def work(close: CloseClient) -> None:
        given: dict[str, Any] = {} if body is None else {"json": json_of(body, "--body")}
        response = await close.request(method.upper(), path, params=pairs_of(parameters), **given)
        write_one(response, as_json=as_json)

    run(work)
