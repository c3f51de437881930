"""AuditEvents against an independent validator, and what stays out of them."""

import json
from pathlib import Path

import msgspec
import pytest
from fhir.resources.R4B import get_fhir_model_class

from client.fhir import names
from client.fhir.audit import FIRST_LINK, Station, audit_event, first_gap, held
from offline import deeds, journal
from offline.deeds import DEEDS
from offline.store.books import Books
from tests.support import builders
from tests.support.builders import NOW_MS, NURSE

STATION = Station(reference="Device/s1", code="N3D01", ward="N3", chain="ab" * 32)
FACTS = {
    "person": NURSE.reference,
    "name": NURSE.name,
    "role": "nurse",
    "reason": "emergency",
    "said": "夜间会诊",
    "count": "2",
    "length": "3",
    "sort": "han",
    "hits": "Patient/p1 Patient/p2",
    "number": "P-N3-1",
    "staff": "hunter2",
    "document": "ward-mar",
    "from": "online",
    "to": "emergency",
    "why": "left",
    "by": "someone",
    "findings": '[["allergy-1","0",1,[]]]',
}


def _written(books: Books, kind: str) -> None:
    journal.write(books, kind, at_ms=NOW_MS, patient="Patient/p1" if kind == "looked" else None, facts=FACTS)


@pytest.mark.parametrize("kind", sorted(DEEDS))
def test_every_kind_that_is_told_is_a_valid_audit_event(tmp_path: Path, kind: str) -> None:
    books = builders.open_books(tmp_path / "s.db")
    if kind == journal.SAVED:
        builders.load(books, builders.patient(), builders.stay(), builders.no_allergy("a0"))
        builders.keep(books, builders.vitals(1))
    else:
        _written(books, kind)
    found = deeds.after(books, 0, 10)
    assert len(found) == 1
    row, link = audit_event(found[0], STATION, 1, FIRST_LINK)
    raw = json.dumps(row).encode()
    get_fhir_model_class("AuditEvent").model_validate_json(raw)
    assert "hunter2" not in raw.decode()
    assert ("夜间会诊" in raw.decode() or "\\u591c" in raw.decode()) == (
        kind in {"opened-outside", "glass-broken", "journal-begun-anew"}
    )
    one = held(raw)
    assert one is not None
    assert (one.hash, one.place, one.link) == (found[0].hash, 1, link)
    assert first_gap([one]) is None
    books.close()


def test_breaking_the_glass_says_for_what_purpose(tmp_path: Path) -> None:
    books = builders.open_books(tmp_path / "s.db")
    _written(books, "glass-broken")
    row, _ = audit_event(deeds.after(books, 0, 10)[0], STATION, 1, FIRST_LINK)
    assert [one["coding"][0]["code"] for one in row["purposeOfEvent"]] == ["ETREAT", "emergency"]
    assert row["type"]["code"] == "110113"
    assert [one["code"] for one in row["subtype"]] == ["110127", "break-glass"]
    books.close()


def test_who_reported_without_a_name_is_told_to_no_auditor(tmp_path: Path) -> None:
    books = builders.open_books(tmp_path / "s.db")
    builders.load(books, builders.patient(), builders.stay(), builders.no_allergy("a0"))
    builders.keep(books, builders.vitals(1))
    found = deeds.after(books, 0, 10)[0]
    assert found.person == NURSE.reference
    happened = deeds._happened(
        (1, NOW_MS, "saved", "c1", "Patient/p1", "{}", b"1" * 32, NURSE.reference, NURSE.name, "report-event"), {}
    )
    assert (happened.person, happened.person_name) == ("", "")
    row, _ = audit_event(happened, STATION, 1, FIRST_LINK)
    assert NURSE.reference not in msgspec.json.encode(row).decode()
    assert names.COMMAND_IDENTIFIER in msgspec.json.encode(row).decode()
    books.close()
