# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Page

if TYPE_CHECKING:
    from .opportunity import Opportunity


@model
class OpportunityPage(Page):
    """One page of opportunities, with totals over everything that matches."""

    data: list[Opportunity] = UNSET
    has_more: bool = UNSET
    """Whether a further page follows."""
    total_results: int = UNSET
    """How many opportunities match in all."""
    count_by_value_period: dict[str, int] = UNSET
    """How many match, by `one_time`, `monthly` and `annual`."""
    total_value_one_time: int = UNSET
    """The sum of all values of the one-time deals, in cents."""
    total_value_one_time_formatted: str | None = UNSET
    """The same as people read it."""
    total_value_monthly: int = UNSET
    """The sum of all values of the monthly deals, in cents."""
    total_value_monthly_formatted: str | None = UNSET
    """The same as people read it."""
    total_value_annual: int = UNSET
    """The sum of all values of the yearly deals, in cents."""
    total_value_annual_formatted: str | None = UNSET
    """The same as people read it."""
    total_value_annualized: int = UNSET
    """The sum of all values of all deals, monthly ones times twelve, in cents."""
    total_value_annualized_formatted: str | None = UNSET
    """The same as people read it."""
    expected_value_one_time: int = UNSET
    """The sum of all values times their confidence of the one-time deals, in cents."""
    expected_value_one_time_formatted: str | None = UNSET
    """The same as people read it."""
    expected_value_monthly: int = UNSET
    """The sum of all values times their confidence of the monthly deals, in cents."""
    expected_value_monthly_formatted: str | None = UNSET
    """The same as people read it."""
    expected_value_annual: int = UNSET
    """The sum of all values times their confidence of the yearly deals, in cents."""
    expected_value_annual_formatted: str | None = UNSET
    """The same as people read it."""
    expected_value_annualized: int = UNSET
    """The sum of all values times their confidence of all deals, monthly ones times twelve, in cents."""
    expected_value_annualized_formatted: str | None = UNSET
    """The same as people read it."""
