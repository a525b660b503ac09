# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class PhoneNumberCreate(Record):
    """What number to rent."""

    country: str
    """ISO code of the country, two letters."""
    sharing: Literal["group", "personal"] | str
    """Whether it is for the user who asks or for a group."""
    prefix: str | None
    """Area code that the number should begin with, without the country's code."""
    with_sms: bool | None
    """Whether it must take SMS (true) or need not (false); left out, it does wherever Close can."""
    with_mms: bool | None
    """Whether it must take MMS (true, together with `with_sms`) or need not (false); left out, it does
    wherever Close can."""
    carrier_type: Literal["local", "mobile", "national", "tollfree"] | str | None
    """The kind of number."""
    bundle_id: str | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "country": Field("country", STRING, required=True),
        "sharing": Field("sharing", STRING, required=True),
        "prefix": Field("prefix", STRING),
        "with_sms": Field("with_sms", BOOLEAN),
        "with_mms": Field("with_mms", BOOLEAN),
        "carrier_type": Field("carrier_type", STRING),
        "bundle_id": Field("bundle_id", STRING),
    }

    def __init__(
        self,
        *,
        country: str,
        sharing: Literal["group", "personal"] | str,
        prefix: str | None | Unset = UNSET,
        with_sms: bool | None | Unset = UNSET,
        with_mms: bool | None | Unset = UNSET,
        carrier_type: Literal["local", "mobile", "national", "tollfree"]
        | str
        | None
        | Unset = UNSET,
        bundle_id: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "country": country,
                "sharing": sharing,
                "prefix": prefix,
                "with_sms": with_sms,
                "with_mms": with_mms,
                "carrier_type": carrier_type,
                "bundle_id": bundle_id,
            },
            additional_properties,
        )
