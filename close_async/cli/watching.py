"""`close-async events`: the event log, once or for as long as it is followed."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from .arguments import JsonOption
from .output import line, to_terminal, write
from .session import run

if TYPE_CHECKING:
    from close_async.client import CloseClient

_AGO: Final = re.compile(r"(\d+)\s*([smhd])")
_UNITS: Final = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}


def events(
    follow: Annotated[
        bool, typer.Option("--follow", "-F", help="Go on with what happens next, until Ctrl-C.")
    ] = False,
    since: Annotated[
        str | None,
        typer.Option(
            help="Begin at a moment, or so long ago: 30m, 12h, 7d; an hour ago if not"
            " given, and now with --follow."
        ),
    ] = None,
    position: Annotated[
        Path | None,
        typer.Option(
            help="A file that keeps where the log was left, to go on from there.", dir_okay=False
        ),
    ] = None,
    type: Annotated[
        str | None, typer.Option("--type", "-t", help="Of this object type; needs another filter.")
    ] = None,
    action: Annotated[
        str | None, typer.Option(help="Of this action: created, updated, deleted, ….")
    ] = None,
    object_id: Annotated[str | None, typer.Option(help="Of this object.")] = None,
    lead_id: Annotated[
        str | None, typer.Option(help="Of this lead and what belongs to it.")
    ] = None,
    user_id: Annotated[str | None, typer.Option(help="Caused by this user.")] = None,
    interval: Annotated[float, typer.Option(min=0.1, help="Seconds between two looks.")] = 5.0,
    as_json: JsonOption = False,
) -> None:
    """Show what happened in Close, oldest first, or follow it as it happens."""

    async def work(close: CloseClient) -> None:
        stream = close.follow_events(
            position=_start(position, since, follow),
            interval=interval,
            wait=follow,
            object_type=type,
            action=action,
            object_id=object_id,
            lead_id=lead_id,
            user_id=user_id,
        )
        people = to_terminal(as_json)
        try:
            async for event in stream:
                if people:
                    print(_for_people(event))
                else:
                    write([line(event)])
                if position is not None and stream.position is not None:
                    _keep(position, stream.position)
        finally:
            await stream.aclose()
        if position is not None and stream.position is not None:
            _keep(position, stream.position)

    run(work)


def _for_people(event: Any) -> str:
    """Return an event as one line."""
    when = event.get("date_created")
    moment = when.strftime("%Y-%m-%d %H:%M:%S") if isinstance(when, datetime) else str(when)
    changed = [name for name in event.get("changed_fields") or () if name != "date_updated"]
    parts = [moment, str(event.get("action")), str(event.get("object_type"))]
    parts += [str(event.get("object_id")), ", ".join(changed)]
    return "  ".join(filter(None, parts))


def _start(file: Path | None, since: str | None, follow: bool) -> Any:
    """Return where the log is read from: a kept position, a moment, or now."""
    if file is not None and file.exists():
        if since is not None:
            raise typer.BadParameter(
                f"{file} says where to go on; delete it to begin anew", param_hint="--since"
            )
        try:
            return json.loads(file.read_text(encoding="utf-8"))
        except ValueError:
            raise typer.BadParameter(f"{file} holds no position", param_hint="--position") from None
    if since is None:
        return None if follow else datetime.now(UTC) - timedelta(hours=1)
    ago = _AGO.fullmatch(since.strip())
    if ago is not None:
        return datetime.now(UTC) - timedelta(**{_UNITS[ago[2]]: int(ago[1])})
    try:
        moment = datetime.fromisoformat(since)
    except ValueError:
        raise typer.BadParameter(
            f"expected a moment such as 2026-07-01T12:00Z, or 30m, 12h, 7d, got {since!r}",
            param_hint="--since",
        ) from None
    return moment if moment.tzinfo is not None else moment.astimezone()


def _keep(file: Path, position: dict[str, Any]) -> None:
    """Replace the kept position in one step."""
    beside = file.with_name(f".{file.name}.new")
    beside.write_text(json.dumps(position), encoding="utf-8")
    beside.replace(file)
