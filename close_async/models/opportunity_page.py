# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, INTEGER, STRING, Field, List, Map, Model
from ..values.records import Page

if TYPE_CHECKING:
    from .opportunity import Opportunity


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class OpportunityPage(Page):
    """One page of opportunities, with totals over everything that matches."""

    data: list[Opportunity]
    has_more: bool
    """Whether a further page follows."""
    total_results: int
    """How many opportunities match in all."""
    count_by_value_period: dict[str, int]
    """How many match, by `one_time`, `monthly` and `annual`."""
    total_value_one_time: int
    """The sum of all values of the one-time deals, in cents."""
    total_value_one_time_formatted: str | None
    """The same as people read it."""
    total_value_monthly: int
    """The sum of all values of the monthly deals, in cents."""
    total_value_monthly_formatted: str | None
    """The same as people read it."""
    total_value_annual: int
    """The sum of all values of the yearly deals, in cents."""
    total_value_annual_formatted: str | None
    """The same as people read it."""
    total_value_annualized: int
    """The sum of all values of all deals, monthly ones times twelve, in cents."""
    total_value_annualized_formatted: str | None
    """The same as people read it."""
    expected_value_one_time: int
    """The sum of all values times their confidence of the one-time deals, in cents."""
    expected_value_one_time_formatted: str | None
    """The same as people read it."""
    expected_value_monthly: int
    """The sum of all values times their confidence of the monthly deals, in cents."""
    expected_value_monthly_formatted: str | None
    """The same as people read it."""
    expected_value_annual: int
    """The sum of all values times their confidence of the yearly deals, in cents."""
    expected_value_annual_formatted: str | None
    """The same as people read it."""
    expected_value_annualized: int
    """The sum of all values times their confidence of all deals, monthly ones times twelve, in cents."""
    expected_value_annualized_formatted: str | None
    """The same as people read it."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "data": Field("data", List(Model("Opportunity")), required=True),
        "has_more": Field("has_more", BOOLEAN, required=True),
        "total_results": Field("total_results", INTEGER, required=True),
        "count_by_value_period": Field("count_by_value_period", Map(INTEGER), required=True),
        "total_value_one_time": Field("total_value_one_time", INTEGER, required=True),
        "total_value_one_time_formatted": Field("total_value_one_time_formatted", STRING),
        "total_value_monthly": Field("total_value_monthly", INTEGER, required=True),
        "total_value_monthly_formatted": Field("total_value_monthly_formatted", STRING),
        "total_value_annual": Field("total_value_annual", INTEGER, required=True),
        "total_value_annual_formatted": Field("total_value_annual_formatted", STRING),
        "total_value_annualized": Field("total_value_annualized", INTEGER, required=True),
        "total_value_annualized_formatted": Field("total_value_annualized_formatted", STRING),
        "expected_value_one_time": Field("expected_value_one_time", INTEGER, required=True),
        "expected_value_one_time_formatted": Field("expected_value_one_time_formatted", STRING),
        "expected_value_monthly": Field("expected_value_monthly", INTEGER, required=True),
        "expected_value_monthly_formatted": Field("expected_value_monthly_formatted", STRING),
        "expected_value_annual": Field("expected_value_annual", INTEGER, required=True),
        "expected_value_annual_formatted": Field("expected_value_annual_formatted", STRING),
        "expected_value_annualized": Field("expected_value_annualized", INTEGER, required=True),
        "expected_value_annualized_formatted": Field("expected_value_annualized_formatted", STRING),
    }

    def __init__(
        self,
        *,
        data: abc.Sequence[Opportunity | abc.Mapping[str, object]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
        total_results: int | Unset = UNSET,
        count_by_value_period: abc.Mapping[str, int] | Unset = UNSET,
        total_value_one_time: int | Unset = UNSET,
        total_value_one_time_formatted: str | None | Unset = UNSET,
        total_value_monthly: int | Unset = UNSET,
        total_value_monthly_formatted: str | None | Unset = UNSET,
        total_value_annual: int | Unset = UNSET,
        total_value_annual_formatted: str | None | Unset = UNSET,
        total_value_annualized: int | Unset = UNSET,
        total_value_annualized_formatted: str | None | Unset = UNSET,
        expected_value_one_time: int | Unset = UNSET,
        expected_value_one_time_formatted: str | None | Unset = UNSET,
        expected_value_monthly: int | Unset = UNSET,
        expected_value_monthly_formatted: str | None | Unset = UNSET,
        expected_value_annual: int | Unset = UNSET,
        expected_value_annual_formatted: str | None | Unset = UNSET,
        expected_value_annualized: int | Unset = UNSET,
        expected_value_annualized_formatted: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "data": data,
                "has_more": has_more,
                "total_results": total_results,
                "count_by_value_period": count_by_value_period,
                "total_value_one_time": total_value_one_time,
                "total_value_one_time_formatted": total_value_one_time_formatted,
                "total_value_monthly": total_value_monthly,
                "total_value_monthly_formatted": total_value_monthly_formatted,
                "total_value_annual": total_value_annual,
                "total_value_annual_formatted": total_value_annual_formatted,
                "total_value_annualized": total_value_annualized,
                "total_value_annualized_formatted": total_value_annualized_formatted,
                "expected_value_one_time": expected_value_one_time,
                "expected_value_one_time_formatted": expected_value_one_time_formatted,
                "expected_value_monthly": expected_value_monthly,
                "expected_value_monthly_formatted": expected_value_monthly_formatted,
                "expected_value_annual": expected_value_annual,
                "expected_value_annual_formatted": expected_value_annual_formatted,
                "expected_value_annualized": expected_value_annualized,
                "expected_value_annualized_formatted": expected_value_annualized_formatted,
            },
            additional_properties,
        )
