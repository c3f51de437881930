import json
from datetime import datetime, timedelta

import pytest
from hypothesis import given as for_all
from hypothesis import strategies as st

from offline import census, replica
from offline.store.books import Books
from tests.support.builders import NOW, NOW_MS, Given, drug_order, given, load, observation, patient, stay

LATER = NOW + timedelta(seconds=5)
_MOMENTS = st.datetimes(datetime(1970, 1, 2), datetime(2200, 1, 1))  # noqa: DTZ001  # the zone is written as text below


def body_of(books: Books, key: str) -> bytes:
    held = replica.get(books, key)
    assert held is not None
    return held.body


def test_a_row_is_kept_byte_for_byte(books: Books) -> None:
    raw = b'{"resourceType":"Patient", "id":"x","weird":1.50,"name":[{"text":"\\u8d75"}]}'
    replica.put(books, [Given(resource_type="Patient", id="x", raw=raw)], NOW_MS)
    assert body_of(books, "Patient/x") == raw


def test_what_changed_is_named(books: Books) -> None:
    put = replica.put(books, [given(patient()), given(drug_order("m1"))], NOW_MS)
    assert put.keys == {"Patient/p1", "MedicationRequest/m1"}
    assert put.patients == {"Patient/p1"}
    assert put.kinds == {"Patient", "MedicationRequest"}
    assert put.unsure == frozenset()


def test_the_same_version_again_changes_nothing(books: Books) -> None:
    replica.put(books, [given(patient())], NOW_MS)
    assert replica.put(books, [given(patient())], NOW_MS) == replica.Put()


def test_an_older_row_never_overwrites_a_newer_one(books: Books) -> None:
    replica.put(books, [given(patient(name="新"), "2", LATER)], NOW_MS)
    assert replica.put(books, [given(patient(name="旧"), "1", NOW)], NOW_MS).keys == frozenset()
    assert "新".encode() in body_of(books, "Patient/p1")


def test_another_version_with_an_older_time_is_named_and_reading_the_row_itself_decides(books: Books) -> None:
    """Central's clock was fast once: what it wrote then bears a time that nothing later reaches for long."""
    replica.put(books, [given(patient(name="快"), "2", LATER)], NOW_MS)
    now = given(patient(name="今"), "3", NOW)
    assert replica.put(books, [now], NOW_MS) == replica.Put(unsure=frozenset({"Patient/p1"}))
    assert replica.decide(books, now, NOW_MS, was="1").keys == frozenset(), "another came in while it was read"
    assert replica.decide(books, now, NOW_MS, was="2").keys == {"Patient/p1"}
    assert "今".encode() in body_of(books, "Patient/p1")


def test_what_no_store_can_hold_is_named_and_the_others_are_taken(books: Books) -> None:
    bad = Given(resource_type="Patient", id="x", raw=b'{"resourceType":"Patient","id":"x","a":"\xff"}')
    deep = Given(resource_type="Patient", id="y", raw=b'{"a":' * 1100 + b"1" + b"}" * 1100)
    text = Given(resource_type="Patient", id="z", raw=b'{"a":"' + b"{" * 1100 + b'"}')
    put = replica.put(books, [bad, given(patient()), deep, text], NOW_MS)
    assert put.unreadable == {"Patient/x", "Patient/y"}
    assert put.keys == {"Patient/p1", "Patient/z"}


def test_a_time_that_means_nothing_does_not_freeze_the_row(books: Books) -> None:
    raw = json.dumps(patient(name="旧")).encode()
    replica.put(
        books, [Given(resource_type="Patient", id="p1", raw=raw, version="1", last_updated="yesterday")], NOW_MS
    )
    assert replica.put(books, [given(patient(name="新"), "2", NOW)], NOW_MS).keys == {"Patient/p1"}


def test_an_equal_time_with_another_version_is_not_decided_but_named(books: Books) -> None:
    replica.put(books, [given(patient(name="甲"), "1")], NOW_MS)
    put = replica.put(books, [given(patient(name="乙"), "2")], NOW_MS)
    assert put == replica.Put(unsure=frozenset({"Patient/p1"}))
    assert replica.put(books, [given(patient(name="乙"), "2")], NOW_MS, is_read_itself=True).keys == {"Patient/p1"}


def test_within_one_batch_the_newest_wins(books: Books) -> None:
    replica.put(books, [given(patient(name="新"), "2", LATER), given(patient(name="旧"), "1", NOW)], NOW_MS)
    assert "新".encode() in body_of(books, "Patient/p1")


def test_a_tombstone_stays_until_a_newer_version_or_a_reading_of_the_row_itself(books: Books) -> None:
    load(books, patient(), drug_order("m1"))
    assert replica.tombstone(books, "MedicationRequest", "m1", NOW_MS).patients == {"Patient/p1"}
    assert replica.tombstone(books, "MedicationRequest", "m1", NOW_MS) == replica.Put()
    assert replica.tombstones(books, "Patient/p1") == [("MedicationRequest/m1", NOW_MS)]
    assert replica.put(books, [given(drug_order("m1"))], NOW_MS).keys == frozenset()
    assert replica.put(books, [given(drug_order("m1"), "2", LATER)], NOW_MS).keys == {"MedicationRequest/m1"}
    assert replica.tombstones(books, "Patient/p1") == []
    replica.tombstone(books, "MedicationRequest", "m1", NOW_MS)
    assert replica.put(books, [given(drug_order("m1"), "2", LATER)], NOW_MS, is_read_itself=True).keys


@pytest.mark.parametrize(
    ("reference", "read"),
    [
        ("Patient/p1", "Patient/p1"),
        ("https://central.example/fhir/Patient/p1", "Patient/p1"),
        ("https://central.example/fhir/Patient/p1/_history/3", "Patient/p1"),
        ("Patient/p1/_history/3", "Patient/p1"),
    ],
)
def test_the_patient_is_found_however_he_is_referred_to(books: Books, reference: str, read: str) -> None:
    replica.put(
        books, [given({**observation("o", "8867-4", "80", "/min"), "subject": {"reference": reference}})], NOW_MS
    )
    assert replica.versions(books, read) == {"Observation/o": "1"}


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("2026-11-20T10:00:00+08:00", 1795140000),
        ("2026-11-20T02:00:00Z", 1795140000),
        ("2026-11-20T02:00:00.500Z", 1795140000),
        ("2026-11-20", 1795132800),
        ("2026-11", 1793491200),
        ("2026", 1767225600),
        ("now", None),
        ("20 Nov", None),
        ("", None),
    ],
)
def test_times_of_any_zone_and_precision_sort_as_utc(books: Books, text: str, seconds: int | None) -> None:
    replica.put(books, [given({**observation("o", "8867-4", "80", "/min"), "effectiveDateTime": text})], NOW_MS)
    assert books.execute("SELECT at_s FROM resource").fetchone()[0] == seconds


def test_odd_json_is_taken_in_and_breaks_nothing(books: Books) -> None:
    odd = b'{"resourceType":"Observation","id":"o","status":5,"subject":"x","category":{"a":[]},"code":[1],"effectiveDateTime":{"x":1}}'
    assert replica.put(books, [Given(resource_type="Observation", id="o", raw=odd)], NOW_MS).keys == {"Observation/o"}


def test_versions_and_counts_are_of_what_is_there(books: Books) -> None:
    load(books, patient(), stay(), drug_order("m1"), drug_order("m2"))
    replica.tombstone(books, "MedicationRequest", "m2", NOW_MS)
    assert replica.versions(books, "Patient/p1", ["MedicationRequest"]) == {"MedicationRequest/m1": "1"}
    assert replica.counts(books, ["MedicationRequest", "Task"], ["Patient/p1"]) == {"MedicationRequest": 1, "Task": 0}


def test_the_digest_depends_on_every_key_and_version_and_on_no_order() -> None:
    one = replica.digest({"A/1": "1", "B/2": "3"})
    assert one == replica.digest({"B/2": "3", "A/1": "1"})
    assert len({one, replica.digest({"A/1": "2", "B/2": "3"}), replica.digest({"A/1": "1"})}) == 3


@for_all(_MOMENTS, _MOMENTS, st.sampled_from(["Z", "+00:00", "+08:00", "-03:30"]), st.integers(0, 6))
def test_instants_sort_as_times_do(one: object, other: object, zone: str, digits: int) -> None:
    def text(moment: object) -> str:
        whole, _, fraction = str(moment).replace(" ", "T").partition(".")
        return f"{whole}.{fraction.ljust(6, '0')[:digits]}{zone}" if digits else f"{whole}{zone}"

    first, second = text(one), text(other)
    assert (replica.instant(first) < replica.instant(second)) == (first < second)


def test_the_same_moment_in_two_zones_is_equal() -> None:
    assert replica.instant("2026-11-20T10:00:00.120+08:00") == replica.instant("2026-11-20T02:00:00.12Z")


def test_a_cursor_never_goes_back(books: Books) -> None:
    assert census.cursor(books, "Task") is None
    census.set_cursor(books, "Task", "2026-11-20T02:00:00Z", 30, NOW_MS)
    census.set_cursor(books, "Task", "2026-11-20T01:00:00Z", 900, NOW_MS + 1)
    found = census.cursor(books, "Task")
    assert found is not None
    assert (found.newest, found.width_s, found.pulled_at_ms) == ("2026-11-20T02:00:00Z", 900, NOW_MS + 1)


def test_a_patient_who_left_stays_and_is_not_fresh_when_he_comes_back(books: Books) -> None:
    load(books, patient(), stay())
    census.left(books, "Patient/p1", "moved", NOW_MS + 5)
    assert census.ward(books) == []
    assert [here.left_reason for here in census.ward(books, with_left=True)] == ["moved"]
    census.arrived(books, "Patient/p1", None, NOW_MS + 9)
    (here,) = census.ward(books)
    assert (here.left_at_ms, here.fresh_at_ms, here.encounter) == (None, None, "Encounter/e1")


def test_freshness_and_proof_are_kept_per_patient(books: Books) -> None:
    load(books, patient())
    census.freshened(books, ["Patient/p1"], NOW_MS - 1)
    census.verified(books, "Patient/p1", "abc", NOW_MS + 2, is_equal=False)
    (here,) = census.ward(books)
    assert (here.fresh_at_ms, here.verified_hash, here.is_equal) == (NOW_MS - 1, "abc", False)
    assert census.of(books, ["Patient/p2"]) == {}
