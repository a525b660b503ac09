"""Close in a web application: a client with its lifespan, errors as responses, organizations."""

from __future__ import annotations

from .cancelling import CancelOnDisconnect
from .client import CloseDependency
from .errors import HttpError, handle_errors, http_error
from .organizations import Organizations

__all__ = [
    "CancelOnDisconnect",
    "CloseDependency",
    "HttpError",
    "Organizations",
    "handle_errors",
    "http_error",
]
