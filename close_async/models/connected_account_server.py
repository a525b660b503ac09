# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt

from ..values.model import UNSET, model
from ..values.records import Record


@model
class ConnectedAccountServer(Record):
    """A mail server and how Close signs in there; never with the password."""

    host: str = UNSET
    port: int = UNSET
    use_ssl: bool = UNSET
    username: str = UNSET
    date_updated: dt.datetime | None = UNSET
    """In live responses only."""
