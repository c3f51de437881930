"""Asking: only what carries our identifier is believed, and a failed question is no answer."""

import json
from collections.abc import Callable, Mapping
from random import Random
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx

from client.central.answers import Gone, Row
from client.central.asking import Asked, ask
from client.central.profile import Profile, ProvenanceHandle
from client.central.reading_back import read_back
from tests.client.central.stage import answered, fhir, outcome, resource, searchset, with_central
from tests.contract.commands import Line, new_id, order_group, stop

LISTS = Profile(has_token_lists=True, has_id_lists=True, has_history=True, provenance_handle=ProvenanceHandle.ENTITY)
Entries = Callable[[str], dict[str, Any]]


def _central(entry: Entries, other: Callable[[httpx.Request], httpx.Response] | None = None) -> Any:
    def answering(request: httpx.Request) -> httpx.Response:
        if request.method == "POST" and request.url.path == "/fhir":
            urls = [one["request"]["url"] for one in json.loads(request.content)["entry"]]
            return fhir(answered(*(entry(url) for url in urls)))
        return other(request) if other else outcome(404)

    return answering


def _ok(body: Any) -> dict[str, Any]:
    return {"response": {"status": "200 OK"}, "resource": body}


def _stored(row: Line, name: str = "c1", **more: Any) -> Any:
    return {**json.loads(row.resource), **resource(row.resource_type, name, **more)}


def _ask(entry: Entries, rows: tuple[Line, ...], profile: Profile = LISTS, **more: Any) -> Asked:
    mapping: Mapping[str, str] = more.pop("mapping", {})
    return with_central(_central(entry, **more), lambda central: ask(central, profile, rows, mapping))


def test_rows_of_one_type_are_asked_for_together_where_lists_are_understood() -> None:
    rows, seen = order_group(Random(1), "Patient/p", 5), []

    def entry(url: str) -> dict[str, Any]:
        seen.append(url)
        return _ok(searchset())

    _ask(entry, rows)
    assert [urlsplit(url).path for url in seen] == ["MedicationRequest", "Task", "Provenance"]
    assert len(parse_qs(urlsplit(seen[0]).query)["identifier"][0].split(",")) == 5
    seen.clear()
    _ask(entry, rows, Profile(provenance_handle=ProvenanceHandle.TAG))
    assert [urlsplit(url).path for url in seen] == ["MedicationRequest"] * 5 + ["Task", "Provenance"]


def test_only_a_row_with_our_identifier_is_believed() -> None:
    rows = order_group(Random(1), "Patient/p", 1)[:1]
    stranger = _stored(order_group(Random(2), "Patient/p", 1)[0], "strange")
    assert _ask(lambda _: _ok(searchset(stranger)), rows).known == {}
    found = _ask(lambda _: _ok(searchset(stranger, _stored(rows[0], "mine"))), rows)
    assert found.known[rows[0].key].key == "MedicationRequest/mine"


def test_an_id_that_merely_stands_somewhere_in_the_row_is_not_our_identifier() -> None:
    rows = order_group(Random(1), "Patient/p", 1)[:1]
    stranger = resource("MedicationRequest", "x", note=[{"text": rows[0].entry_id}])
    assert _ask(lambda _: _ok(searchset(stranger)), rows).known == {}


def test_two_rows_with_one_identifier_are_doubled() -> None:
    rows = order_group(Random(1), "Patient/p", 1)[:1]
    found = _ask(lambda _: _ok(searchset(_stored(rows[0], "a"), _stored(rows[0], "b"))), rows)
    assert [row.id for row in found.doubled[rows[0].key]] == ["a", "b"]
    assert found.known == {}


def test_the_same_row_shown_twice_is_not_doubled() -> None:
    rows = order_group(Random(1), "Patient/p", 1)[:1]
    found = _ask(lambda _: _ok(searchset(_stored(rows[0], "a"), _stored(rows[0], "a"))), rows)
    assert rows[0].key in found.known


def test_a_question_that_failed_leaves_its_rows_unanswered() -> None:
    rows = order_group(Random(1), "Patient/p", 2)

    def entry(url: str) -> dict[str, Any]:
        return {"response": {"status": "500"}} if url.startswith("Task") else _ok(searchset())

    assert _ask(entry, rows).unanswered == {rows[2].key}


def test_a_provenance_is_looked_for_at_its_target_where_nothing_better_works() -> None:
    rows, seen = order_group(Random(1), "Patient/p", 1), []

    def entry(url: str) -> dict[str, Any]:
        seen.append(url)
        found = next((row for row in rows if url.startswith(row.resource_type)), None)
        return _ok(searchset(_stored(found)) if found else searchset())

    found = _ask(entry, rows, Profile())
    assert seen[-1].startswith("Provenance?target=MedicationRequest%2Fc1")
    assert set(found.known) == {row.key for row in rows}


def _order(version: str, **more: Any) -> Row:
    raw = json.dumps(resource("MedicationRequest", "m1", version, **more)).encode()
    return Row(resource_type="MedicationRequest", id="m1", version=version, last_updated="", raw=raw)


def test_a_change_is_found_under_a_later_one_by_the_history() -> None:
    rows = stop(Random(1), _order("1"), "x")
    ours = {**json.loads(rows[0].resource)}
    ours["meta"] = {**ours["meta"], "versionId": "2"}

    def history(request: httpx.Request) -> httpx.Response:
        assert request.url.path == "/fhir/MedicationRequest/m1/_history"
        versions = [resource("MedicationRequest", "m1", "3"), ours, resource("MedicationRequest", "m1", "1")]
        return fhir({"resourceType": "Bundle", "type": "history", "entry": [{"resource": one} for one in versions]})

    now = resource("MedicationRequest", "m1", "3")
    found = _ask(lambda url: _ok(now if url == "MedicationRequest/m1" else searchset()), rows, other=history)
    assert found.known[rows[0].key].version == "2"


def test_a_change_that_was_not_made_shows_what_stands_there() -> None:
    rows = stop(Random(1), _order("1"), "x")
    now = resource("MedicationRequest", "m1", "1")
    found = _ask(lambda url: _ok(now if url == "MedicationRequest/m1" else searchset()), rows)
    current = found.current[rows[0].key]
    assert isinstance(current, Row)
    assert current.version == "1"


def test_a_change_of_a_deleted_row_shows_that_it_is_gone() -> None:
    rows = stop(Random(1), _order("1"), "x")[:1]
    gone = {"response": {"status": "410 Gone"}}
    assert _ask(lambda _: gone, rows).current == {rows[0].key: Gone(resource_type="MedicationRequest", id="m1")}
    assert _ask(lambda _: {"response": {"status": "404"}}, rows).current == {rows[0].key: None}


def test_reading_back_asks_one_by_one_for_what_a_list_did_not_show() -> None:
    ids = [new_id(Random(n)) for n in range(4)]
    keys = [f"Task/{one}" for one in ids]
    status = {keys[1]: "410 Gone", keys[2]: "404 Not Found", keys[3]: "500"}
    central = _central(
        lambda url: {"response": {"status": status[url]}}, lambda _: fhir(searchset(resource("Task", ids[0])))
    )
    found = with_central(central, lambda door: read_back(door, LISTS, keys))
    assert isinstance(found[keys[0]], Row)
    assert (found[keys[1]], found[keys[2]]) == (Gone(resource_type="Task", id=ids[1]), None)
    assert keys[3] not in found
