"""What intake asks of acts about critical and telephoned values, whoever sends them; and which value an act was about."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from client.commands import AcknowledgeResult, Command, CriticalStep, PhonedResult, ReportCritical, ReportPhoned
from client.errors import PolicyRefused
from client.records import Amount
from offline import replica, scopes
from offline.projection import results
from offline.store.books import Books
from tests.offline.projection.test_critical import LAB, POTASSIUM, VALUE, critical_lab, handle, report, seen, tell
from tests.support import builders, clinic
from tests.support.acts import act
from tests.support.builders import DOCTOR, NOW, NURSE, keep, load
from tests.support.resources import given
from tests.support.whole import Hospital, Place, run

Case = Callable[[Hospital, Place], Awaitable[None]]


def mmol(value: str) -> Amount:
    return Amount(value=Decimal(value), unit="mmol/L", code="mmol/L")


def phoned(n: int, value: str, **more: Any) -> ReportPhoned:
    said = PhonedResult(what=POTASSIUM, amount=mmol(value), read_back=mmol(value))
    plain = {"results": (said,), "caller": "张检验", "identified_by": ("name", "hospital-number")}
    return ReportPhoned(**{**act(n, NURSE), **plain, **more})


async def refused(place: Place, command: Command) -> tuple[str, ...]:
    with pytest.raises(PolicyRefused) as found:
        await place.submit(command)
    assert await place.states() == {}, "nothing was kept"
    return found.value.facts[1:]


def with_the_laboratorys(tmp_path: Path, case: Case) -> None:
    async def begun(hospital: Hospital, place: Place) -> None:
        await hospital.put(critical_lab())
        await place.settle()
        await case(hospital, place)

    run(tmp_path, begun)


@pytest.mark.parametrize(
    "said",
    [
        {"read_back": mmol("8.6")},
        {"read_back": Amount(value=Decimal("6.8"), unit="mg/dL", code="mg/dL")},
        {"read_back": None},
    ],
)
def test_what_is_said_back_is_the_value_and_its_unit(tmp_path: Path, said: dict[str, Any]) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        assert await refused(place, tell(1, CriticalStep.READ_BACK, **said)) == ("not-read-back",)
        await place.submit(tell(2, CriticalStep.READ_BACK))

    with_the_laboratorys(tmp_path, case)


def test_a_nurses_reading_is_not_the_doctors_acknowledgement(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        command = AcknowledgeResult(**act(1, NURSE), results=(LAB,), action="inform")
        assert await refused(place, command) == ("critical-doctor",)

    with_the_laboratorys(tmp_path, case)


def test_a_loop_is_not_closed_with_nothing_nor_with_an_order_from_before(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        assert await refused(place, handle(1, decision="orders", text="")) == ("nothing-done",)
        old = handle(2, decision="orders", text="", orders=("MedicationRequest/m1",))
        assert await refused(place, old) == ("nothing-done",)
        await place.submit(handle(3, decision="orders", text="复查血钾，停补钾"))

    with_the_laboratorys(tmp_path, case)


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"amount": mmol("-3"), "flag": "AA"}, "below-zero"),
        ({"amount": mmol("7.1"), "flag": "LL"}, "flag-contradicts"),
        ({"amount": None, "value_text": " "}, "value-unsaid"),
        ({"taken_at": NOW + timedelta(days=1)}, "done-ahead"),
    ],
)
def test_a_value_that_cannot_be_is_asked_back(tmp_path: Path, more: dict[str, Any], why: str) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        plain = {"amount": VALUE, "flag": "HH", "caller": "张检验", "identified_by": ("name", "age")}
        command = ReportCritical(**{**act(1, NURSE), "what": POTASSIUM, **plain, **more})
        assert await refused(place, command) == (why,)

    run(tmp_path, case)


def test_the_same_call_is_one_alarm(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        await place.submit(report(1))
        with pytest.raises(PolicyRefused) as found:
            await place.submit(report(2))
        assert found.value.facts[1:] == ("said-already",)
        assert len(await place.station.critical_values()) == 1

    run(tmp_path, case)


def test_a_critical_value_by_telephone_is_not_kept_as_a_usual_one(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        assert await refused(place, phoned(1, "7.9")) == ("critical-by-phone",)
        assert await refused(place, phoned(2, "-3")) == ("below-zero", "critical-by-phone")
        assert await refused(place, phoned(3, "4.2", taken_at=NOW + timedelta(days=1))) == ("done-ahead",)
        await place.submit(phoned(4, "4.2"))
        with pytest.raises(PolicyRefused) as found:
            await place.submit(phoned(5, "4.2"))
        assert found.value.facts[1:] == ("said-already",)

    run(tmp_path, case)


@pytest.fixture
def ward_books(books: Books) -> Books:
    load(books, builders.ward(), builders.bed(1), builders.patient(1), builders.stay(1, 1), critical_lab())
    return books


def corrected(value: str) -> dict[str, Any]:
    made = {**critical_lab(), "status": "corrected"}
    return {**made, "valueQuantity": {**made["valueQuantity"], "value": float(value)}}


def test_what_the_laboratory_corrects_begins_anew(ward_books: Books) -> None:
    keep(ward_books, tell(1, CriticalStep.READ_BACK))
    keep(ward_books, builders.acknowledge(2, LAB))
    keep(ward_books, handle(3))
    assert seen(ward_books)[0].is_closed
    replica.put(ward_books, [given(corrected("7.6"), "2", NOW + timedelta(minutes=1))], builders.NOW_MS)
    (one,) = seen(ward_books)
    assert (one.is_closed, one.is_acknowledged, one.read_back) == (False, False, None)
    assert one.released_at == NOW + timedelta(minutes=1), "its clock runs from the correction"
    (row,) = results.results(ward_books, builders.PATIENT, NOW - timedelta(days=1))
    assert row.acknowledged_by is None, "nobody has seen this value"
    assert results.unread_critical(ward_books, [builders.PATIENT], NOW - timedelta(days=1))


def test_a_late_culture_of_this_stay_alarms_and_an_old_one_nobody_handled_stays(ward_books: Books) -> None:
    grown = {**critical_lab(NOW - timedelta(days=40)), "id": "tb", "issued": builders.stamp(NOW - timedelta(minutes=5))}
    load(ward_books, grown, fresh=())
    assert {one.result.key for one in seen(ward_books)} == {LAB, "Observation/tb"}


def test_what_was_released_before_this_stay_and_longer_ago_than_a_week_is_history(ward_books: Books) -> None:
    old = {**critical_lab(NOW - timedelta(days=100)), "id": "old", "issued": builders.stamp(NOW - timedelta(days=99))}
    load(ward_books, old, fresh=())
    assert {one.result.key for one in seen(ward_books)} == {LAB}


def test_a_doctor_acknowledges_as_before(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        await place.submit(AcknowledgeResult(**act(1, DOCTOR), results=(LAB,), action="order"))
        (one,) = await place.station.critical_values()
        assert one.is_acknowledged

    with_the_laboratorys(tmp_path, case)


def test_who_sits_in_the_clinic_of_this_department_alarms_as_who_lies_on_the_ward(ward_books: Books) -> None:
    of_visit = {**critical_lab(), "id": "k9", "subject": {"reference": clinic.WAITING}}
    load(
        ward_books,
        clinic.clinic_place(),
        {**builders.patient(1), "id": clinic.WAITING.partition("/")[2]},
        clinic.visit(21),
        of_visit,
        fresh=(),
    )
    assert len(seen(ward_books)) == 1, "central was not asked yet who waits here"
    key = f"Encounter/{clinic.visit(21)['id']}"
    scopes.keep(ward_books, scopes.Question.CLINIC, scopes.Answered(keys=(key,), at_ms=builders.NOW_MS))
    assert {one.patient for one in seen(ward_books)} == {builders.PATIENT, clinic.WAITING}
