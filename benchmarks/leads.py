"""Invented leads of a usual size: one contact, one opportunity, eight custom fields, about 3 KB."""

from __future__ import annotations

from typing import Any


def make_lead(number: int) -> dict[str, Any]:
    """Return the lead with this number, as Close's API would write it."""
    lead_id = f"lead_bench{number:012d}"
    when = f"2026-03-{number % 28 + 1:02d}T10:{number % 60:02d}:00.123000+00:00"
    who = {"created_by": "user_benchmark01", "updated_by": "user_benchmark02"}
    made = {"date_created": when, "date_updated": when, "organization_id": "orga_benchmark1"}
    contact = {
        "id": f"cont_bench{number:012d}",
        "lead_id": lead_id,
        "name": f"Person {number}",
        "display_name": f"Person {number}",
        "title": "Head of Operations",
        "emails": [
            {"email": f"person{number}@example.com", "type": "office", "is_unsubscribed": False}
        ],
        "phones": [
            {
                "phone": "+15550100123",
                "phone_formatted": "+1 555-010-0123",
                "country": "US",
                "type": "mobile",
            }
        ],
        "urls": [{"url": "https://example.com/about", "type": "url"}],
        **made,
        **who,
    }
    opportunity = {
        "id": f"oppo_bench{number:012d}",
        "lead_id": lead_id,
        "lead_name": f"Company {number}",
        "status_id": "stat_benchmark03",
        "status_label": "Active",
        "status_type": "active",
        "pipeline_id": "pipe_benchmark1",
        "value": 250000 + number,
        "value_currency": "USD",
        "value_period": "monthly",
        "value_formatted": "$2,500 monthly",
        "expected_value": 125000,
        "annualized_value": 3000000,
        "annualized_expected_value": 1500000,
        "contact_id": None,
        "user_id": "user_benchmark01",
        "date_won": None,
        "date_lost": None,
        "confidence": 50,
        "note": "Asked for a second demonstration and an offer in writing.",
        **made,
        **who,
    }
    address = {
        "label": "business",
        "address_1": "1 Sample Street",
        "address_2": "",
        "city": "Springfield",
        "state": "OR",
        "zipcode": "97477",
        "country": "US",
    }
    lead: dict[str, Any] = {
        "id": lead_id,
        "display_name": f"Company {number}",
        "name": f"Company {number}",
        "description": "Makes parts for machines that make parts.",
        "url": "https://example.com",
        "status_id": "stat_benchmark01",
        "status_label": "Potential",
        "html_url": f"https://app.example.com/lead/{lead_id}/",
        "addresses": [address],
        "contacts": [contact],
        "opportunities": [opportunity],
        "tasks": [],
        "integration_links": [],
        **made,
        **who,
        "created_by_name": "A. Person",
        "updated_by_name": "B. Person",
    }
    for field in range(8):
        lead[f"custom.cf_bench{field:02d}{number % 7}"] = f"value {field} of lead {number}"
    return lead
