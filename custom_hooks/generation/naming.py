"""The names of resources, operations, parameters and attributes, from paths, methods and keys.

A name is part of the public face, so it is decided here and nowhere else, and a clash is a failure
that names both sides, never a quiet suffix.
"""

from __future__ import annotations

import builtins
import keyword
import re

from custom_hooks.document import RunFailed, label

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

_COLLECTION_VERBS = {"get": "list", "post": "create", "put": "bulk_update", "delete": "bulk_delete"}
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
"""What every record or its module has already; no attribute of an answer may be called so."""

TAKEN_BY_FUNCTIONS = frozenset({"abc", "body", "client", "dt"})
"""What every generated function may have already, so that no parameter may be called so."""


TAKEN_BY_MODULES = frozenset(
    {
        "Any",
        "Caller",
        "ClassVar",
        "CustomFieldsMixin",
        "Field",
        "List",
        "Literal",
        "Map",
        "Model",
        "Operation",
        "Page",
        "Record",
        "Resource",
        "Response",
        "TypeAlias",
        "Union",
        "Unset",
    }
)
"""What the generated modules import, so that no model may be called so."""


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


def identifier(wire: str) -> str:
    """Return a wire name as a Python name.

    Leading underscores go, inner ones become single, what no name may hold becomes one, and a
    keyword gets an underscore behind it.
    """
    name = re.sub(r"[^0-9A-Za-z]+", "_", wire)
    name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
    name = re.sub(r"_+", "_", name).strip("_")
    if not name:
        raise RunFailed(f"The name {wire!r} holds nothing that a Python name can hold.")
    if name[0].isdigit():
        name = f"n{name}"
    return f"{name}_" if keyword.iskeyword(name) else name


def identifiers(wires: dict[str, str | None], where: str, taken: frozenset[str]) -> dict[str, str]:
    """Return the Python name of each wire name of one function or record.

    Args:
        wires: Wire name to the name that an overlay gives it (`x-close-name`), or `None`.
        where: What they belong to, for the error.
        taken: Names that are used there already.

    Raises:
        RunFailed: Two wire names would have the same Python name.
    """
    names: dict[str, str] = {}
    for wire, given in wires.items():
        name = given or identifier(wire)
        for other, used in names.items():
            if used == name:
                raise RunFailed(
                    f"{where}: {other!r} and {wire!r} would both be called {name!r}; "
                    "give one of them an `x-close-name` in an overlay."
                )
        if name in taken:
            raise RunFailed(
                f"{where}: {wire!r} would be called {name!r}, which is taken; "
                "give it an `x-close-name` in an overlay."
            )
        names[wire] = name
    return names


def operation_names(operations: list[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """Return the dotted name of each operation, given as path and method.

    Raises:
        RunFailed: Two operations would have the same name.
    """
    names: dict[tuple[str, str], str] = {}
    for path, method in operations:
        name = f"{resource_name(path)}.{operation_name(path, method)}"
        for other, used in names.items():
            if used == name:
                raise RunFailed(
                    f"{label(*other)} and {label(path, method)} would both be called {name}; "
                    "give one of them a verb in custom_hooks/generation/naming.py."
                )
        names[path, method] = name
    return names


def class_name(snake: str) -> str:
    """Return a snake-case name as a class name: `whatsapp_messages` as `WhatsappMessages`."""
    return "".join(part.capitalize() for part in snake.split("_"))


BUILTIN_NAMES = frozenset(name for name in dir(builtins) if not name.startswith("_"))
"""Names that a function or parameter may shadow, and that annotations then spell in full."""
