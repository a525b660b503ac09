# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import Literal

from ..values.model import UNSET, model
from ..values.records import Record


@model
class PhoneNumberCreate(Record):
    """What number to rent."""

    country: str
    """ISO code of the country, two letters."""
    sharing: Literal["group", "personal"] | str | None = UNSET
    """Whether it is for the user who asks or for a group; need not be given."""
    prefix: str | None = UNSET
    """Area code that the number should begin with, without the country's code."""
    with_sms: bool | None = UNSET
    """Whether it must take SMS (true) or need not (false); left out, it does wherever Close can."""
    with_mms: bool | None = UNSET
    """Whether it must take MMS (true, together with `with_sms`) or need not (false); left out, it does
    wherever Close can."""
    carrier_type: Literal["local", "mobile", "national", "tollfree"] | str | None = UNSET
    """The kind of number."""
    bundle_id: str | None = UNSET
