"""What is built is read back as it was meant."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from client.fhir import names, reading
from client.fhir.build import BuildSetting, CurrentRow, Verb, build, entry_id
from client.fhir.canonical import difference
from client.fhir.references import local_key
from client.fhir.text import decode
from client.records import Code, Dose, DoseOutcome, Note, OrderKind, OrderStatus, OrderTerm, Person, VerifyTask
from tests.client.fhir.every_command import EVERY_COMMAND
from tests.client.fhir.sample_rows import ROWS
from tests.client.fhir.samples import (
    COMMAND_ID,
    DOCTOR,
    MG,
    NOW,
    NURSE,
    SETTING,
    WITH_ROWS,
    draft,
    give,
    in_emergency,
    plain_draft,
    sign,
    stop,
    verify,
    vitals,
    write,
)


def settled(command: Any, setting: BuildSetting = SETTING) -> list[dict[str, Any]]:
    """The rows as a server would store them: with ids, versions and real references."""
    rows = build(command, setting).rows
    return [{**decode(row.resource), "id": row.key.partition("/")[2], "meta": {"versionId": "1"}} for row in rows]


def test_a_drug_order_comes_back() -> None:
    lines = [draft(group=1, days=3, remark="slowly"), draft(group=1, what=Code(text="Glucose 5 %"), catalogue_id="g5")]
    first, second = (reading.order(each) for each in settled(sign(*lines), in_emergency())[:2])
    assert first.key == local_key("MedicationRequest", entry_id(COMMAND_ID, 1))
    assert (first.kind, first.term, first.status) == (OrderKind.MEDICATION, OrderTerm.LONG, OrderStatus.ACTIVE)
    assert (first.what.text, first.drug_id, first.atc) == ("Amoxicillin 250 mg capsule", "amoxicillin-cap", "J01CA04")
    assert (first.dose, str(first.dose and first.dose.value), first.dose_text) == (MG, "2.50", None)
    assert first.route is not None
    assert first.frequency is not None
    assert (first.route.code_in(names.ROUTE), first.frequency.code_in(names.FREQUENCY)) == ("PO", "TID")
    assert (first.starts_at, first.ends_at, first.days) == (NOW, NOW + timedelta(days=3), 3)
    assert (first.group, first.line, second.line) == (second.group, 1, 2)
    assert (first.remark, first.patient, first.encounter) == ("slowly", "Patient/p1", "Encounter/e1")
    assert (first.author, first.authored_at) == (DOCTOR.name, NOW)
    assert first.provisional_number == "E-RESP-DOC1-260314-0001-7"
    assert first.timing == second.timing


def test_each_kind_of_order_comes_back_with_its_term() -> None:
    drafts = [
        plain_draft(kind, kind.value, term=term, remark="r")
        for kind in OrderKind
        for term in (OrderTerm.LONG, OrderTerm.ONCE)
    ]
    for meant, row in zip(drafts, settled(sign(*drafts)), strict=False):
        found = reading.order(row)
        assert (found.kind, found.term, found.what.text, found.remark) == (meant.kind, meant.term, meant.what.text, "r")
        assert found.starts_at == NOW


def test_a_stopped_order_comes_back_with_who_when_and_why() -> None:
    found = reading.order(settled(stop("MedicationRequest/m1"), WITH_ROWS)[0])
    assert (found.status, found.ends_at) == (OrderStatus.STOPPED, NOW + timedelta(hours=1))
    assert (found.stopped_by, found.stop_reason) == (DOCTOR.name, "better")
    for key in ("ServiceRequest/s1", "NutritionOrder/n1"):
        other = reading.order(settled(stop(key), WITH_ROWS)[0])
        assert (other.status, other.stop_reason) == (OrderStatus.STOPPED, "better")


def test_a_verification_comes_back() -> None:
    made = reading.verify_task(settled(verify(task=None, orders=("MedicationRequest/a", "MedicationRequest/b")))[0])
    assert made.orders == ("MedicationRequest/a", "MedicationRequest/b")
    done = reading.verify_task(settled(verify(), WITH_ROWS)[0])
    assert done == VerifyTask(
        key="Task/t1", orders=("MedicationRequest/m1",), status="completed", by=NURSE.name, at=NOW, version="1"
    )


def test_a_dose_comes_back_whole() -> None:
    found = reading.dose(settled(give())[0])
    assert found == Dose(
        key=found.key,
        order="MedicationRequest/m1",
        outcome=DoseOutcome.GIVEN,
        slot_at=NOW,
        given_at=NOW,
        amount=MG,
        by=Person(reference=NURSE.reference, name=NURSE.name, role=NURSE.role, staff_number=NURSE.staff_number),
        by_name=NURSE.name,
        what=found.what,
        version="1",
    )
    refused = reading.dose(settled(give(outcome=DoseOutcome.NOT_GIVEN, reason="refused"))[0])
    assert (refused.outcome, refused.reason) == (DoseOutcome.NOT_GIVEN, "refused")


@given(st.decimals(min_value=1, max_value=300, places=2))
def test_vital_signs_come_back_with_every_digit(value: object) -> None:
    temperature, panel, _ = settled(vitals(t=str(value), s=str(value), d="80"))
    (alone,) = reading.vital_signs(temperature)
    systolic, diastolic = reading.vital_signs(panel)
    assert (alone.loinc, alone.taken_at, alone.by) == ("8310-5", NOW, NURSE.name)
    assert [str(each.amount and each.amount.value) for each in (alone, systolic, diastolic)] == [
        str(value),
        str(value),
        "80",
    ]
    assert systolic.panel == diastolic.panel == f"Observation/{panel['id']}"
    assert systolic.key.endswith("#8480-6")


@given(
    st.text(
        st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n\t", exclude_characters="\ufffe\uffff"),
        min_size=1,
    ).filter(str.strip)
)
def test_a_note_comes_back_exactly_as_typed(text: str) -> None:
    row = settled(write(text))[0]
    found = reading.note(row)
    kind = Code(text="Progress note", system=names.LOINC, code="11506-3")
    assert found == Note(
        key=found.key,
        kind=kind,
        title="Day 3",
        text=text,
        status="final",
        written_at=NOW,
        author=DOCTOR.name,
        version="1",
        author_key=DOCTOR.reference,
        encounter="Encounter/e1",
    )


def test_what_was_meant_is_contained_in_what_a_server_stores() -> None:
    for make in EVERY_COMMAND.values():
        rows = build(make(), WITH_ROWS).rows
        real = {
            row.key: f"{row.resource_type}/{number}"
            for number, row in enumerate(rows, start=100)
            if row.verb is Verb.CREATE
        }
        for row in rows:
            meant = decode(row.resource)
            raw = row.resource
            for key, name in real.items():
                raw = raw.replace(f"urn:uuid:{key.partition('/')[2]}".encode(), name.encode())
            stored = {**decode(raw), "id": "100", "meta": {**meant["meta"], "versionId": "1"}}
            assert difference(meant, stored, real) is None
            assert difference({**meant, "status": "other"}, stored, real) == "status"


def test_a_resource_that_was_read_can_be_changed_and_read_again() -> None:
    key = "MedicationRequest/m1"
    once = settled(stop(key), WITH_ROWS)[0]
    setting = replace(SETTING, current={key: CurrentRow(resource=once, version="4")})
    assert reading.order(settled(stop(key, reason="again"), setting)[0]).stop_reason == "again"
    assert reading.order(ROWS[key]).status is OrderStatus.ACTIVE


def test_an_order_over_a_change_of_the_clocks_ends_the_same_when_it_is_built_again() -> None:
    start = datetime(2026, 10, 24, 10, tzinfo=ZoneInfo("Europe/Berlin"))
    command = sign(draft(days=7, starts_at=start))
    stored = msgspec.json.decode(msgspec.json.encode(command), type=type(command))
    assert build(stored, SETTING).bundle == build(command, SETTING).bundle
