"""close_async: an asyncio SDK for the Close CRM REST API.

Everything a user needs is importable from here; models come from `close_async.models`. Names are
imported when they are first asked for, so that importing the package stays cheap.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._base.lazy import attribute_loader
from ._version import __version__

if TYPE_CHECKING:
    from ._base.unset import UNSET, Unset
    from .api import OPERATIONS
    from .auth.credentials import ApiKey, Auth, OAuth
    from .auth.tokens import FileTokenStore, MemoryTokenStore, Token, TokenStore
    from .client import CloseClient
    from .core.hooks import RequestEvent, ResponseEvent, RetryEvent
    from .core.operations import Operation, Response
    from .custom_fields import CustomFields, FieldDefinition, resolve_query
    from .errors import (
        APIStatusError,
        AuthenticationError,
        BadRequestError,
        ClientClosed,
        CloseError,
        ConnectionFailed,
        CursorExpired,
        DeadlineExceeded,
        InsecureURLWarning,
        InvalidArgument,
        InvalidResponse,
        MissingCredentials,
        NotFoundError,
        OAuthError,
        PaginationLimit,
        PermissionDeniedError,
        PlanLimitError,
        RateLimitError,
        ServerError,
        UnknownFieldWarning,
        WebhookSignatureError,
    )
    from .events import EventStream
    from .files import Transferred, WorkFailed
    from .jobs import (
        JobFailed,
        JobReport,
        JournalError,
        JournalInUse,
        JournalMismatch,
        Outcome,
        Progress,
        Skipped,
        Unchanged,
    )
    from .pagination import Page, Paginator
    from .queries import (
        Query,
        Sort,
        ago,
        ahead,
        and_,
        custom_field,
        field,
        has_related,
        ids,
        local_date,
        match_all,
        not_,
        now,
        object_type,
        or_,
        parse_query,
        saved_search,
        text,
    )
    from .rate_limits import RateLimit, RateLimiter, RedisRateLimiter
    from .search import Search
    from .values.custom_values import custom_key
    from .values.json_default import json_default

_HOMES: dict[str, str] = {
    **dict.fromkeys(("OPERATIONS",), ".api"),
    **dict.fromkeys(("ApiKey", "Auth", "OAuth"), ".auth"),
    **dict.fromkeys(("CloseClient",), ".client"),
    **dict.fromkeys(("CustomFields", "FieldDefinition", "resolve_query"), ".custom_fields"),
    **dict.fromkeys(("custom_key",), ".values.custom_values"),
    **dict.fromkeys(("json_default",), ".values.json_default"),
    **dict.fromkeys(
        (
            "APIStatusError",
            "AuthenticationError",
            "BadRequestError",
            "ClientClosed",
            "CloseError",
            "ConnectionFailed",
            "CursorExpired",
            "DeadlineExceeded",
            "InsecureURLWarning",
            "InvalidArgument",
            "InvalidResponse",
            "MissingCredentials",
            "NotFoundError",
            "OAuthError",
            "PaginationLimit",
            "PermissionDeniedError",
            "PlanLimitError",
            "RateLimitError",
            "ServerError",
            "UnknownFieldWarning",
            "WebhookSignatureError",
        ),
        ".errors",
    ),
    **dict.fromkeys(("RequestEvent", "ResponseEvent", "RetryEvent"), ".core.hooks"),
    **dict.fromkeys(("UNSET", "Unset"), "._base.unset"),
    **dict.fromkeys(("Operation", "Response"), ".core.operations"),
    **dict.fromkeys(("Page", "Paginator"), ".pagination"),
    **dict.fromkeys(("Search",), ".search"),
    **dict.fromkeys(
        (
            "Query",
            "Sort",
            "ago",
            "ahead",
            "and_",
            "custom_field",
            "field",
            "has_related",
            "ids",
            "local_date",
            "match_all",
            "not_",
            "now",
            "object_type",
            "or_",
            "parse_query",
            "saved_search",
            "text",
        ),
        ".queries",
    ),
    **dict.fromkeys(("EventStream",), ".events"),
    **dict.fromkeys(("Transferred", "WorkFailed"), ".files"),
    **dict.fromkeys(
        (
            "JobFailed",
            "JobReport",
            "JournalError",
            "JournalInUse",
            "JournalMismatch",
            "Outcome",
            "Progress",
            "Skipped",
            "Unchanged",
        ),
        ".jobs",
    ),
    **dict.fromkeys(("RateLimit", "RateLimiter", "RedisRateLimiter"), ".rate_limits"),
    **dict.fromkeys(("FileTokenStore", "MemoryTokenStore", "Token", "TokenStore"), ".auth"),
}
"""The module in which each public name lives."""

__all__ = [
    "OPERATIONS",
    "UNSET",
    "APIStatusError",
    "ApiKey",
    "Auth",
    "AuthenticationError",
    "BadRequestError",
    "ClientClosed",
    "CloseClient",
    "CloseError",
    "ConnectionFailed",
    "CursorExpired",
    "CustomFields",
    "DeadlineExceeded",
    "EventStream",
    "FieldDefinition",
    "FileTokenStore",
    "InsecureURLWarning",
    "InvalidArgument",
    "InvalidResponse",
    "JobFailed",
    "JobReport",
    "JournalError",
    "JournalInUse",
    "JournalMismatch",
    "MemoryTokenStore",
    "MissingCredentials",
    "NotFoundError",
    "OAuth",
    "OAuthError",
    "Operation",
    "Outcome",
    "Page",
    "PaginationLimit",
    "Paginator",
    "PermissionDeniedError",
    "PlanLimitError",
    "Progress",
    "Query",
    "RateLimit",
    "RateLimitError",
    "RateLimiter",
    "RedisRateLimiter",
    "RequestEvent",
    "Response",
    "ResponseEvent",
    "RetryEvent",
    "Search",
    "ServerError",
    "Skipped",
    "Sort",
    "Token",
    "TokenStore",
    "Transferred",
    "Unchanged",
    "UnknownFieldWarning",
    "Unset",
    "WebhookSignatureError",
    "WorkFailed",
    "__version__",
    "ago",
    "ahead",
    "and_",
    "custom_field",
    "custom_key",
    "field",
    "has_related",
    "ids",
    "json_default",
    "local_date",
    "match_all",
    "not_",
    "now",
    "object_type",
    "or_",
    "parse_query",
    "resolve_query",
    "saved_search",
    "text",
]


if not TYPE_CHECKING:  # a type checker would take any name for granted
    __getattr__, __dir__ = attribute_loader(__name__, _HOMES)
