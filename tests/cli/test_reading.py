"""Commands that read: what they write to a pipe."""

from __future__ import annotations

import json

import pytest

from close_async import OPERATIONS
from close_async.sandbox import Sandbox

from .conftest import Command, lines

pytestmark = pytest.mark.close_sandbox(leads=130)


def test_whoami_names_the_user_and_the_organization(
    command: Command, close_sandbox: Sandbox
) -> None:
    (me,) = lines(command("whoami"))
    assert me["organizations"][0]["id"].startswith("orga_")
    assert me["base_url"] == close_sandbox.base_url
    assert "@" in me["email"]


def test_a_list_is_walked_to_its_end(command: Command, close_sandbox: Sandbox) -> None:
    found = lines(command("list", "leads", "--fields", "id,name"))
    assert {each["id"] for each in found} == {lead["id"] for lead in close_sandbox.state.leads}
    assert all(set(each) == {"id", "name"} for each in found)


@pytest.mark.parametrize("kind", ["lead", "leads"])
def test_a_kind_goes_by_any_of_its_names(command: Command, kind: str) -> None:
    assert len(lines(command("list", kind, "-n", "3"))) == 3


def test_a_few_are_asked_for_as_such(command: Command, close_sandbox: Sandbox) -> None:
    lines(command("list", "leads", "--max-items", "3"))
    (asked,) = [each for each in close_sandbox.requests if each.path.endswith("/lead/")]
    assert asked.query["_limit"] == "3"


def test_parameters_narrow_a_list(command: Command, close_sandbox: Sandbox) -> None:
    lead = next(iter(close_sandbox.state.leads))["id"]
    found = lines(command("list", "contacts", f"lead_id={lead}"))
    assert {each["lead_id"] for each in found} <= {lead}


def test_a_text_narrows_a_list(command: Command) -> None:
    found = lines(command("list", "leads", "-q", "status:Potential", "-f", "status_label"))
    assert {each["status_label"] for each in found} == {"Potential"}


def test_records_are_got_by_their_ids(command: Command, close_sandbox: Sandbox) -> None:
    ids = [lead["id"] for lead in close_sandbox.state.leads][:2]
    found = lines(command("get", "lead", *ids, "--fields", "id,name"))
    assert [each["id"] for each in found] == ids


def test_what_a_list_wrote_can_be_got(command: Command) -> None:
    listed = command("list", "leads", "-n", "2").stdout
    found = lines(command("get", "leads", "-", stdin=f"{listed}\n"))
    assert [each["id"] for each in found] == [json.loads(one)["id"] for one in listed.splitlines()]


@pytest.mark.parametrize("query", ['{"type": "match_all"}', None])
def test_a_search_finds_all(command: Command, query: str | None) -> None:
    more = [] if query is None else ["--query", query]
    assert len(lines(command("search", *more))) == 130
    assert command("search", *more, "--count").stdout == "130\n"


def test_a_search_takes_its_query_from_a_file(command: Command, tmp_path: str) -> None:
    file = f"{tmp_path}/query.json"
    with open(file, "w") as out:
        json.dump({"type": "object_type", "object_type": "contact"}, out)
    found = lines(command("search", "-t", "contact", "-q", f"@{file}", "-f", "id,name", "-n", "4"))
    assert len(found) == 4
    assert all(set(each) == {"id", "name"} for each in found)


def test_a_search_sorts(command: Command) -> None:
    found = lines(command("search", "--sort", "-date_created", "-n", "20", "-f", "id,date_created"))
    dates = [each["date_created"] for each in found]
    assert dates == sorted(dates, reverse=True)


def test_a_text_searches_leads_and_opportunities(command: Command) -> None:
    count = int(command("search", "-q", "status:Potential", "--count").stdout)
    assert len(lines(command("search", "-q", "status:Potential", "-f", "id"))) == count > 0
    assert lines(command("search", "-t", "opportunity", "-q", "status_type:won", "-n", "1"))


def test_operations_are_found_by_words(command: Command) -> None:
    assert len(lines(command("operations"))) == len(OPERATIONS)
    names = [each["name"] for each in lines(command("operations", "lead", "merge"))]
    assert "leads.merge" in names
    (one,) = lines(command("operations", "leads.get"))
    assert one["parameters"]["id"] == "str"


@pytest.mark.close_sandbox(leads=5, rate="240/8")
def test_limits_are_shown_by_group(command: Command) -> None:
    found = {each["group"]: each["limit"] for each in lines(command("limits"))}
    assert found["POST /data/search/"] == 16
    assert found["GET /lead/"] == 240


def test_events_are_shown_oldest_first_and_once(command: Command, tmp_path: str) -> None:
    command("request", "POST", "/lead/", "--body", '{"name": "Bluth"}')
    file = f"{tmp_path}/position.json"
    first = lines(command("events", "--since", "10m", "--position", file))
    assert ("lead", "created") in {(each["object_type"], each["action"]) for each in first}
    command("request", "POST", "/lead/", "--body", '{"name": "Sitwell"}')
    then = lines(command("events", "--position", file))
    assert "Sitwell" in {each["data"].get("name") for each in then}
    assert not {each["id"] for each in first} & {each["id"] for each in then}
