"""The names of resources, operations, parameters and attributes, from paths, methods and keys.

A name is part of the public face, so it is decided here and nowhere else, and a clash is a failure
that names both sides, never a quiet suffix.
"""

from __future__ import annotations

import builtins
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Generic, TypeVar

from custom_hooks.document import RunFailed, label
from custom_hooks.names import identifier, is_name

RESOURCES: dict[str, str] = {
    "/activity/": "activities",
    "/activity/call/": "calls",
    "/activity/created/": "creations",
    "/activity/custom/": "custom_activities",
    "/activity/email/": "emails",
    "/activity/emailthread/": "email_threads",
    "/activity/form_submission/": "form_submissions",
    "/activity/import_update/": "import_updates",
    "/activity/lead_merge/": "lead_merges",
    "/activity/meeting/": "meetings",
    "/activity/note/": "notes",
    "/activity/sms/": "sms",
    "/activity/status_change/lead/": "lead_status_changes",
    "/activity/status_change/opportunity/": "opportunity_status_changes",
    "/activity/task_completed/": "task_completions",
    "/activity/whatsapp_message/": "whatsapp_messages",
    "/blocked_phone_number/": "blocked_phone_numbers",
    "/bulk_action/delete/": "bulk_deletes",
    "/bulk_action/edit/": "bulk_edits",
    "/bulk_action/email/": "bulk_emails",
    "/bulk_action/sequence_subscription/": "bulk_sequence_subscriptions",
    "/custom_activity/": "custom_activity_types",
    "/custom_field/activity/": "activity_custom_fields",
    "/custom_field/contact/": "contact_custom_fields",
    "/custom_field/custom_object_type/": "custom_object_custom_fields",
    "/custom_field/lead/": "lead_custom_fields",
    "/custom_field/opportunity/": "opportunity_custom_fields",
    "/custom_field/shared/": "shared_custom_fields",
    "/custom_field_schema/": "custom_field_schemas",
    "/data/search/": "advanced_filtering",
    "/enrich_field/": "field_enrichments",
    "/export/": "exports",
    "/files/": "files",
    "/me/": "users",
    "/opportunity/": "opportunities",
    "/report/": "reports",
    "/saved_search/": "smart_views",
    "/send_as/": "send_as",
    "/shared_scheduling_link/": "shared_scheduling_links",
    "/shared_scheduling_link_association/": "shared_scheduling_links",
    "/status/lead/": "lead_statuses",
    "/status/opportunity/": "opportunity_statuses",
    "/unsubscribe/email/": "unsubscribed_emails",
}
"""The resource of every path that begins so; the longest beginning counts.

A path that stands here under none takes the plural of its first segment.
"""

VERBS: dict[tuple[str, str], str] = {
    ("post", "/data/search/"): "search",
    ("post", "/enrich_field/"): "create",
    ("get", "/export/lead/"): "list_leads",
    ("post", "/export/lead/"): "create_lead",
    ("get", "/export/lead/{id}/"): "get_lead",
    ("get", "/export/opportunity/"): "list_opportunities",
    ("post", "/export/opportunity/"): "create_opportunity",
    ("get", "/export/opportunity/{id}/"): "get_opportunity",
    ("get", "/email_template/{id}/render/"): "render",
    ("post", "/files/upload/"): "create",
    ("post", "/group/{group_id}/member/"): "add_member",
    ("delete", "/group/{group_id}/member/{user_id}/"): "remove_member",
    ("get", "/me/"): "get_me",
    ("put", "/membership/"): "bulk_update",
    ("post", "/phone_number/request/internal/"): "create",
    ("post", "/report/activity/"): "get_activity",
    ("get", "/report/activity/metrics/"): "list_activity_metrics",
    ("get", "/report/custom/fields/"): "list_custom_fields",
    ("get", "/report/custom/{org_id}/"): "get_custom",
    ("post", "/report/funnel/opportunity/stages/"): "get_funnel_stages",
    ("post", "/report/funnel/opportunity/totals/"): "get_funnel_totals",
    ("get", "/report/sent_emails/{org_id}/"): "get_sent_emails",
    ("get", "/report/statuses/lead/{org_id}/"): "get_lead_statuses",
    ("get", "/report/statuses/opportunity/{org_id}/"): "get_opportunity_statuses",
    ("post", "/scheduling_link/integration/"): "create_integration",
    ("delete", "/scheduling_link/integration/{source_id}/"): "delete_integration",
    ("post", "/activity/meeting/{id}/integration/"): "create_integration",
    ("delete", "/send_as/"): "delete_by_user",
    ("post", "/send_as/bulk/"): "bulk_create",
    ("post", "/shared_scheduling_link_association/"): "create_association",
    ("post", "/shared_scheduling_link_association/unmap/"): "delete_association",
    ("put", "/task/"): "bulk_update",
    ("get", "/user/availability/"): "list_availabilities",
    ("post", "/custom_field/shared/{scf_id}/association/"): "create_association",
    ("get", "/custom_field/shared/{scf_id}/association/{object_type}/"): "get_association",
    ("put", "/custom_field/shared/{scf_id}/association/{object_type}/"): "update_association",
    ("delete", "/custom_field/shared/{scf_id}/association/{object_type}/"): "delete_association",
}
"""The vendor's own verb, where list, get, create, update and delete do not fit."""

_COLLECTION_VERBS = {
    "get": "list",
    "post": "create",
    "put": "bulk_update",
    "patch": "bulk_update",
    "delete": "bulk_delete",
}
_ITEM_VERBS = {
    "get": "get",
    "put": "update",
    "patch": "update",
    "delete": "delete",
    "post": "create",
}
_PREFIXED_VERBS = {"get": "get", "put": "update", "patch": "update", "delete": "delete"}

TAKEN_BY_RECORDS = frozenset(
    {
        "abc",
        "additional_properties",
        "changes",
        "dt",
        "from_dict",
        "get",
        "to_dict",
    }
)
"""What every record or its module has already; no attribute of a response may be called so."""

AVOIDED_BY_RECORDS = frozenset(
    {"bool", "dict", "float", "int", "list", "model", "object", "self", "str", "wire"}
)
"""What the fields of a model are written with: one of that name would hide it from the others."""

TAKEN_BY_FUNCTIONS = frozenset({"abc", "body", "client", "dt"})
"""What every generated function may have already, so that no parameter may be called so."""


_IMPORTED = re.compile(r"^ *from [.\w]+ import (.+)$", re.MULTILINE)


@cache
def taken_by_modules() -> frozenset[str]:
    """Return what the templates import, so that no model may be called so."""
    texts = (path.read_text() for path in (Path(__file__).parent / "templates").glob("*.jinja"))
    lines = (line for text in texts for line in _IMPORTED.findall(text) if "{" not in line)
    return frozenset(name.split(" as ")[-1].strip() for line in lines for name in line.split(","))


TAKEN_BY_RESOURCES = frozenset({"abc", "builtins", "carries_out", "dt"})
"""What every module of operations has already, so that no operation may be called so."""

TAKEN_BY_CLIENT = frozenset(
    {
        "aclose",
        "base_url",
        "custom_fields",
        "detailed",
        "download",
        "export_file",
        "follow_events",
        "is_closed",
        "jobs",
        "paginate",
        "rate_limits",
        "request",
        "run",
        "search",
        "send",
        "shared",
        "upload",
        "wait_for",
        "with_options",
        "without_default_timeout",
    }
)
"""What the client has beside its resources, so that no resource may be called so."""


def resource_name(path: str) -> str:
    """Return the resource that a path belongs to."""
    fitting = [start for start in RESOURCES if path.startswith(start)]
    if fitting:
        return RESOURCES[max(fitting, key=len)]
    first = identifier(path.strip("/").split("/")[0])
    return plural(first)


def plural(noun: str) -> str:
    """Return the plural of a snake-case noun."""
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    if noun.endswith(("s", "x", "ch", "sh")):
        return f"{noun}es"
    return f"{noun}s"


def operation_name(path: str, method: str) -> str:
    """Return the verb of an operation within its resource."""
    if (method, path) in VERBS:
        return VERBS[method, path]
    segments = path.strip("/").split("/")
    last = segments[-1]
    if last.startswith("{"):
        return _ITEM_VERBS[method]
    # A literal behind an id or behind the resource's own path is a verb or a part of the item.
    if any(segment.startswith("{") for segment in segments) or _has_own_resource(path):
        word = identifier(last)
        if method == "post":
            return word
        return f"{_PREFIXED_VERBS[method]}_{word}"
    return _COLLECTION_VERBS[method]


def _has_own_resource(path: str) -> bool:
    """Say whether a resource's path ends before the last segment of `path`."""
    if path in RESOURCES:
        return False
    starts = [start for start in RESOURCES if path.startswith(start)]
    return bool(starts) or path.strip("/").count("/") > 0


Key = TypeVar("Key")


@dataclass(frozen=True)
class Wanted(Generic[Key]):
    """A parameter or property that needs a name.

    Attributes:
        key: What it is found by.
        wire: What it is called on the wire.
        given: The name that an overlay gives it (`x-close-name`), or `None`.
    """

    key: Key
    wire: str
    given: object = None


def attributes(
    wanted: Iterable[Wanted[Key]],
    where: str,
    taken: frozenset[str],
    faults: list[str],
    avoided: frozenset[str] = frozenset(),
) -> dict[Key, str]:
    """Return the Python name of each parameter of one function, or property of one record.

    Args:
        wanted: What needs a name.
        where: What they belong to, for faults.
        taken: Names that are used there already.
        faults: Takes a sentence for each name that cannot be.
        avoided: Names that get an underscore behind them, as keywords do.
    """
    found: dict[Key, str] = {}
    wires: dict[str, str] = {}
    for entry in wanted:
        try:
            name = _given(entry.given) if entry.given is not None else identifier(entry.wire)
        except RunFailed as fault:
            faults.append(f"{where}: {fault}; {REMEDY}")
            continue
        if name in avoided and entry.given is None:
            name += "_"
        if name in wires:
            faults.append(
                f"{where}: {wires[name]!r} and {entry.wire!r} would both be called {name!r}; "
                f"{REMEDY}"
            )
        elif name in taken:
            faults.append(
                f"{where}: {entry.wire!r} would be called {name!r}, which is taken; {REMEDY}"
            )
        wires[name] = entry.wire
        found[entry.key] = name
    return found


REMEDY = "give it an `x-close-name` in an overlay"


def _given(name: object) -> str:
    if not isinstance(name, str) or not is_name(name):
        raise RunFailed(f"the `x-close-name` {name!r} is no Python name")
    return name


def operation_names(
    operations: Iterable[tuple[str, str, object]], faults: list[str]
) -> dict[tuple[str, str], str]:
    """Return the dotted name of each operation by its path and method.

    Args:
        operations: Path, method, and the name that an overlay gives (`x-close-name`), or `None`.
        faults: Takes a sentence for each name that cannot be.
    """
    names: dict[tuple[str, str], str] = {}
    users: dict[str, tuple[str, str]] = {}
    for path, method, given in operations:
        where = label(path, method)
        remedy = "give it an `x-close-name` such as `gadgets.list` in an overlay"
        try:
            name = (
                f"{resource_name(path)}.{operation_name(path, method)}" if given is None else given
            )
        except RunFailed as fault:
            faults.append(f"{where}: {fault}; {remedy}")
            continue
        resource, _, verb = str(name).partition(".")
        if not isinstance(name, str) or not is_name(resource) or not is_name(verb):
            faults.append(f"{where}: {name!r} is no name of an operation; {remedy}")
            continue
        if name in users:
            faults.append(
                f"{label(*users[name])} and {where} would both be called {name}; {remedy}"
            )
        elif resource in TAKEN_BY_CLIENT:
            faults.append(f"{where}: the client has a {resource!r} of its own; {remedy}")
        elif verb in TAKEN_BY_RESOURCES:
            faults.append(f"{where}: would be called {name}, which is taken; {remedy}")
        users[name] = (path, method)
        names[path, method] = name
    return names


BUILTIN_NAMES = frozenset(name for name in dir(builtins) if not name.startswith("_"))
"""Names that a function or parameter may shadow, and that annotations then spell in full."""
