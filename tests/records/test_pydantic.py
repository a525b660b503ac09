"""Records in pydantic: validated, written, described; and in FastAPI's routes and its page."""

from __future__ import annotations

import subprocess
import sys
from typing import Annotated, Any

import httpx
import pytest
from fastapi import Body, FastAPI
from pydantic import BaseModel, TypeAdapter, ValidationError

from close_async.models import (
    ContactEvent,
    Lead,
    LeadEvent,
    LeadPage,
    LeadUpdate,
    Webhook,
    WebhookFilter,
)
from close_async.models.any_event import AnyEvent
from close_async.values.records import Record

RAW: dict[str, Any] = {
    "id": "lead_1",
    "name": "Bluth Company",
    "custom.cf_1": 5,
    "contacts": [{"id": "cont_1", "name": "Gob", "emails": [{"email": "gob@example.com"}]}],
    "date_created": "2026-02-01T08:30:00.120000+00:00",
    "of_tomorrow": [1],
}


class Both(BaseModel):
    lead: Lead
    events: list[AnyEvent]


def test_a_record_is_taken_as_it_is_and_written_to_the_letter() -> None:
    lead = Lead.from_dict(RAW)
    both = Both(lead=lead, events=[ContactEvent.from_dict({"id": "ev_1"})])
    assert both.lead is lead
    assert type(both.events[0]) is ContactEvent
    assert both.model_dump(mode="json") == {"lead": RAW, "events": [{"id": "ev_1"}]}
    assert Both.model_validate_json(both.model_dump_json()).lead == lead


def test_a_mapping_becomes_a_record() -> None:
    lead = TypeAdapter(Lead).validate_python(RAW)
    assert type(lead) is Lead
    assert lead.contacts[0].emails[0].email == "gob@example.com"


@pytest.mark.parametrize("value", [5, "lead_1", [RAW], None])
def test_what_is_no_object_is_refused(value: Any) -> None:
    with pytest.raises(ValidationError, match="expected Lead"):
        TypeAdapter(Lead).validate_python(value)


def test_a_page_without_its_list_is_refused() -> None:
    with pytest.raises(ValidationError, match="list under 'data'"):
        TypeAdapter(LeadPage).validate_python({"data": 5})


def test_the_json_schema_says_what_the_fields_hold() -> None:
    schema = TypeAdapter(Webhook).json_schema()
    properties = schema["properties"]
    assert schema["title"] == "Webhook"
    assert schema["description"].startswith("A subscription to events")
    assert schema["additionalProperties"] is True
    assert "required" not in schema  # a response may be partial
    assert properties["id"] == {"type": "string"}
    assert properties["verify_ssl"] == {"type": "boolean"}
    assert properties["latest_error"] == {"anyOf": [{"type": "string"}, {"type": "null"}]}
    assert properties["date_created"] == {"type": "string", "format": "date-time"}
    assert properties["events"] == {"type": "array", "items": {"$ref": "#/$defs/WebhookEvent"}}
    assert properties["counters"]["anyOf"][0] == {"type": "object", "additionalProperties": True}


def test_the_keys_of_the_schema_are_those_of_json() -> None:
    assert "__object_type" in TypeAdapter(Lead).json_schema()["properties"]


def test_a_record_that_holds_its_own_kind_is_described_once() -> None:
    schema = TypeAdapter(WebhookFilter).json_schema()
    own = schema["$defs"]["WebhookFilter"] if "$defs" in schema else schema
    assert own["properties"]["filters"]["anyOf"][0]["items"] == {"$ref": "#/$defs/WebhookFilter"}


app = FastAPI()


@app.get("/lead")
async def one() -> Lead:
    return Lead.from_dict(RAW)


@app.get("/leads")
async def several() -> list[Lead]:
    return [Lead.from_dict(RAW)]


@app.get("/event")
async def event() -> AnyEvent:
    return LeadEvent.from_dict({"id": "ev_1", "object_type": "lead"})


@app.put("/lead")
async def update(body: Annotated[LeadUpdate, Body()]) -> dict[str, Any]:
    assert type(body) is LeadUpdate
    return body.to_dict()


@pytest.fixture(name="client")
def make_client() -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app")


@pytest.mark.asyncio
async def test_routes_return_and_take_records(client: httpx.AsyncClient) -> None:
    async with client:
        assert (await client.get("/lead")).json() == RAW
        assert (await client.get("/leads")).json() == [RAW]
        assert (await client.get("/event")).json() == {"id": "ev_1", "object_type": "lead"}
        changed = {"name": "Sitwell", "custom.cf_1": None}
        assert (await client.put("/lead", json=changed)).json() == changed
        refused = await client.put("/lead", json=[1])
    assert refused.status_code == 422
    assert "expected LeadUpdate" in refused.text


@pytest.mark.asyncio
async def test_records_stand_in_the_openapi_page(client: httpx.AsyncClient) -> None:
    async with client:
        page = (await client.get("/openapi.json")).json()
    schemas = page["components"]["schemas"]
    response = page["paths"]["/lead"]["get"]["responses"]["200"]["content"]["application/json"]
    assert response["schema"] == {"$ref": "#/components/schemas/Lead"}
    assert schemas["Lead"]["properties"]["contacts"] == {
        "type": "array",
        "items": {"$ref": "#/components/schemas/Contact"},
    }
    assert {"LeadEvent", "ActivityEvent", "Event", "LeadUpdate"} <= schemas.keys()


def test_every_model_can_be_described() -> None:
    import close_async.models

    kinds = [getattr(close_async.models, name) for name in close_async.models.__all__]
    records = [kind for kind in kinds if isinstance(kind, type) and issubclass(kind, Record)]
    assert len(records) > 300
    for kind in records:
        TypeAdapter(kind).json_schema()


def test_pydantic_is_not_needed() -> None:
    code = (
        "import sys; from close_async.models import Lead;"
        "Lead.from_dict({'id': 'lead_1'}).to_dict();"
        "assert not {'pydantic', 'pydantic_core'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
