"""The hospital's names are those the stations read and write."""

from decimal import Decimal

from client.fhir import names
from practice.forms import encode
from practice.hospital.words import ATC, BASE, LOINC, SNOMED, UCUM, entry_identifier, own, quantity, sid, structure


def test_the_systems_are_those_of_the_stations() -> None:
    assert (BASE, ATC, LOINC, SNOMED, UCUM) == (names.BASE, names.ATC, names.LOINC, names.SNOMED, names.UCUM)
    assert own("drug") == names.DRUG
    assert own("order-term") == names.ORDER_TERM
    assert own("order-kind") == names.ORDER_KIND
    assert own("staff-role") == names.STAFF_ROLE
    assert own("tag-kind") == names.TAG_KIND
    assert sid("order-group") == names.ORDER_GROUP
    assert sid("hospital-number") == names.HOSPITAL_NUMBER
    assert sid("admission") == names.ADMISSION_NUMBER
    assert structure("slot-time") == names.SLOT_TIME
    assert structure("order-term") == names.TERM_EXTENSION


def test_an_entry_has_the_same_identifier_every_time_and_no_other_has_it() -> None:
    assert entry_identifier("a") == entry_identifier("a")
    assert entry_identifier("a") != entry_identifier("b")
    assert entry_identifier("a")[0]["system"] == names.ENTRY


def test_a_quantity_keeps_its_digits() -> None:
    assert b'"value":4.10,' in encode(quantity(Decimal("4.10"), "mmol/L"))
