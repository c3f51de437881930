"""Bundles taken apart, entry by entry."""

import json

import pytest

from client.central.answers import entries_of, issues_of, joined, key_in, page_of, row_of, version_in
from client.errors import CentralFaulty
from tests.client.central.stage import answered, resource, searchset


def _bytes(value: object) -> bytes:
    return json.dumps(value).encode()


def test_included_rows_and_outcomes_are_no_matches() -> None:
    bundle = searchset(resource("Task", "1"))
    bundle["entry"] += [
        {"resource": resource("Patient", "2"), "search": {"mode": "include"}},
        {"resource": {"resourceType": "OperationOutcome", "issue": []}, "search": {"mode": "outcome"}},
    ]
    page = page_of(_bytes(bundle))
    assert [row.key for row in page.rows] == ["Task/1"]
    assert [row.key for row in page.others] == ["Patient/2"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b'"x":"\xff\xfe"', "not-utf-8"),
        (b'"x":"\\ud800"', "lone-surrogate"),
        (b'"meta":{"versionId":1}', "malformed"),
    ],
)
def test_one_row_that_cannot_be_read_is_named_and_the_others_come(text: bytes, reason: str) -> None:
    bundle = _bytes(
        searchset(resource("Task", "1"), {"resourceType": "Task", "id": "bad", "here": 0}, resource("Task", "3"))
    )
    page = page_of(bundle.replace(b'"here": 0', text))
    assert [row.key for row in page.rows] == ["Task/1", "Task/3"]
    assert [(one.key, one.reason) for one in page.broken] == [("Task/bad", reason)]
    assert [one.key for one in joined([page, page]).broken] == ["Task/bad"] * 2


@pytest.mark.parametrize("text", [b'"x":"\\ud83d\\ude00"', b'"x":"\\\\ud800"'])
def test_a_pair_of_surrogates_and_a_written_backslash_are_good_text(text: bytes) -> None:
    page = page_of(_bytes(searchset({"resourceType": "Task", "id": "1", "here": 0})).replace(b'"here": 0', text))
    assert [row.key for row in page.rows] == ["Task/1"]
    assert page.broken == ()


def _history(*entries: object) -> bytes:
    return _bytes({"resourceType": "Bundle", "type": "history", "entry": list(entries)})


def _deleted(key: str) -> object:
    return {
        "request": {"method": "DELETE", "url": key},
        "response": {"status": "204", "lastModified": "2026-11-21T08:00:00Z"},
    }


def _version(key: str) -> object:
    kind, name = key.split("/")
    return {"request": {"method": "PUT", "url": key}, "resource": resource(kind, name)}


def test_a_history_shows_deletions() -> None:
    (gone,) = page_of(_history(_deleted("Task/1"), _version("Task/1"))).gone
    assert (gone.key, gone.last_updated) == ("Task/1", "2026-11-21T08:00:00Z")


def test_a_row_that_came_back_is_not_deleted() -> None:
    assert page_of(_history(_version("Task/1"), _deleted("Task/1"))).gone == ()


def test_a_row_that_came_back_on_an_earlier_page_is_not_deleted() -> None:
    pages = [page_of(_history(_version("Task/1"))), page_of(_history(_deleted("Task/1"), _deleted("Task/2")))]
    assert [one.key for one in joined(pages).gone] == ["Task/2"]


def test_a_deletion_that_names_nothing_is_refused() -> None:
    with pytest.raises(CentralFaulty):
        page_of(_history({"request": {"method": "DELETE", "url": "?"}}))


@pytest.mark.parametrize(
    ("location", "expected"),
    [
        ("http://h/fhir/Task/1/_history/2", ("Task/1", "2")),
        ("Task/1", ("Task/1", "")),
        ("/fhir/R4/Task/1?x=y", ("Task/1", "")),
        ("http://h/fhir", ("", "")),
        ("", ("", "")),
    ],
)
def test_a_location_names_a_row(location: str, expected: tuple[str, str]) -> None:
    assert key_in(location) == expected


def test_an_etag_names_a_version() -> None:
    assert (version_in('W/"7"'), version_in('"7"'), version_in("")) == ("7", "7", "")


def test_an_entry_is_named_by_its_resource_where_there_is_one() -> None:
    entry = {
        "resource": resource("Task", "9", "4"),
        "response": {"status": "201 Created", "location": "Task/8/_history/1"},
    }
    (answer,) = entries_of(_bytes(answered(entry)), 1)
    assert (answer.key, answer.version, answer.is_good) == ("Task/9", "4", True)


def test_an_entry_that_failed_carries_its_issues() -> None:
    issue = {"severity": "error", "code": "duplicate", "details": {"text": "twice"}}
    refusal = {"resourceType": "OperationOutcome", "issue": [issue]}
    (answer,) = entries_of(_bytes(answered({"response": {"status": "412", "outcome": refusal}})), 1)
    assert (answer.is_good, answer.issues) == (False, ("duplicate: twice",))


@pytest.mark.parametrize("body", [b"<html>", b"", b'{"resourceType":"Patient"}', b"[1]", b"\xff"])
def test_issues_of_anything_else_are_none(body: bytes) -> None:
    assert issues_of(body) == ()


def test_a_page_of_two_hundred_keeps_each_rows_bytes() -> None:
    many = [resource("Observation", str(n), value=n) for n in range(200)]
    page = page_of(_bytes(searchset(*many)))
    assert [json.loads(row.raw) for row in page.rows] == many


def test_a_row_needs_an_id() -> None:
    with pytest.raises(CentralFaulty):
        row_of(b'{"resourceType":"Task"}')
