"""The loop of a critical value on a whole ward: the real practice hospital, real stations, an outage."""

import shutil
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from client.commands import CriticalStep, HandleCritical, ReportCritical, TellCritical
from client.errors import PolicyRefused
from client.fhir import names
from client.records import Amount, Code
from offline.outbox import State
from offline.projection import critical
from offline.result_views import CriticalValue
from offline.store.books import Books
from tests.support import builders, whole
from tests.support.acts import act
from tests.support.builders import DOCTOR, NOW, NURSE, PATIENT, WARD, ident, keep, load
from tests.support.link import Fate
from tests.support.whole import Hospital, Place, run

POTASSIUM = Code(text="血钾", system=names.LOINC, code="2823-3")
VALUE = Amount(value=Decimal("6.8"), unit="mmol/L", code="mmol/L")
LAB = "Observation/k1"


def tell(n: int, step: CriticalStep, result: str = LAB, **more: Any) -> TellCritical:
    said = {"caller": "张检验", "read_back": VALUE, "identified_by": ("name", "age")}
    extra = said if step is CriticalStep.READ_BACK else {}
    return TellCritical(**act(n, NURSE), result=result, what=POTASSIUM, step=step, **{**extra, **more})


def handle(n: int, result: str = LAB, **more: Any) -> HandleCritical:
    plain = {"decision": "none", "text": "复查后处理"}
    return HandleCritical(**act(n, DOCTOR), result=result, what=POTASSIUM, **{**plain, **more})


def report(n: int) -> ReportCritical:
    return ReportCritical(
        **act(n, NURSE), what=POTASSIUM, amount=VALUE, flag="HH", caller="张检验", identified_by=("name", "age")
    )


def critical_lab(at: datetime = NOW - timedelta(minutes=20)) -> dict[str, Any]:
    return {
        **builders.lab("k1", "2823-3", "6.8", "mmol/L", at=at, flagged="HH"),
        "issued": builders.stamp(at + timedelta(minutes=10)),
    }


def visit(ident_: str, ward: str, status: str = "in-progress") -> dict[str, Any]:
    """Another open encounter of the first patient, in another department."""
    place = {
        "location": {"reference": ward},
        "status": "active",
        "physicalType": {"coding": [{"system": names.LOCATION_TYPE, "code": "wa"}]},
    }
    made = builders.stay(1)
    return {**made, "id": ident_, "status": status, "location": [place]}


@pytest.fixture
def ward_books(books: Books) -> Books:
    load(books, builders.ward(), builders.bed(1), builders.patient(1), builders.stay(1, 1), critical_lab())
    return books


def seen(books: Books) -> tuple[CriticalValue, ...]:
    return critical.critical_values(books, WARD, NOW)


def test_a_value_shows_with_those_before_it_and_when_it_was_released(ward_books: Books) -> None:
    before = [builders.lab(f"b{at}", "2823-3", f"5.{at}", "mmol/L", at=NOW - timedelta(days=at)) for at in (1, 2, 3)]
    load(ward_books, *before, fresh=())
    (one,) = seen(ward_books)
    assert one.result.amount is not None
    assert (one.bed, one.result.amount.value) == ("01", Decimal("6.8"))
    assert [str(each.amount.value) for each in one.earlier if each.amount] == ["5.1", "5.2"]
    assert one.released_at == NOW - timedelta(minutes=10)


def test_every_department_with_an_open_stay_has_a_lamp_and_only_who_acts_lights_it(ward_books: Books) -> None:
    other = {**builders.ward(), "id": "w2", "name": "血液净化中心"}
    load(ward_books, other, visit("e9", "Location/w2"), visit("e8", "Location/w3", "finished"), fresh=())
    (one,) = seen(ward_books)
    assert [(lamp.name, lamp.is_own, lamp.seen_by) for lamp in one.lamps] == [
        ("呼吸内三病区", True, ""),
        ("血液净化中心", False, ""),
    ]
    keep(ward_books, tell(1, CriticalStep.SEEN))
    (one,) = seen(ward_books)
    assert [(lamp.name, lamp.seen_by) for lamp in one.lamps] == [("呼吸内三病区", NURSE.name), ("血液净化中心", "")]


def test_acknowledging_in_a_stay_lights_its_lamp(ward_books: Books) -> None:
    keep(ward_books, builders.acknowledge(1, LAB))
    (one,) = seen(ward_books)
    assert [lamp.seen_by for lamp in one.lamps] == [DOCTOR.name]


def test_it_is_closed_only_by_acknowledging_and_handling_and_stays_in_sight_for_a_day(ward_books: Books) -> None:
    keep(ward_books, tell(1, CriticalStep.READ_BACK))
    keep(ward_books, builders.acknowledge(2, LAB))
    (one,) = seen(ward_books)
    assert one.read_back is not None
    assert (one.read_back.read_back, one.is_acknowledged, one.is_closed) == ("6.8 mmol/L", True, False)
    keep(ward_books, handle(3))
    (one,) = seen(ward_books)
    assert one.handled is not None
    assert (one.is_closed, one.handled.text, one.handled.decision) == (True, "复查后处理", "none")
    assert critical.critical_values(ward_books, WARD, NOW + timedelta(hours=25)) == ()


def test_handling_alone_does_not_close_what_nobody_acknowledged(ward_books: Books) -> None:
    keep(ward_books, handle(1))
    (one,) = seen(ward_books)
    assert not one.is_closed


def test_the_thread_is_in_order_and_what_has_no_time_stands_last(ward_books: Books) -> None:
    load(
        ward_books,
        {
            "resourceType": "Communication",
            "id": "odd",
            "status": "completed",
            "subject": {"reference": PATIENT},
            "about": [{"reference": LAB}],
            "reasonCode": [{"coding": [{"system": names.CRITICAL_STEP, "code": "message"}]}],
            "payload": [{"contentString": "<b>来自别处</b>"}],
        },
        fresh=(),
    )
    keep(ward_books, tell(1, CriticalStep.MESSAGE, text="已通知医生"))
    (one,) = seen(ward_books)
    assert [told.text for told in one.told] == ["已通知医生", "<b>来自别处</b>"]


def test_a_value_by_telephone_shows_its_caller_and_the_laboratorys_own_beside_it(ward_books: Books) -> None:
    keep(ward_books, report(1), number="E-N3-N3D01-261120-0001-7")
    by_phone = next(one for one in seen(ward_books) if one.reported_by)
    assert (by_phone.reported_by, by_phone.result.status) == ("张检验", "preliminary")
    assert by_phone.mark is not None
    assert by_phone.laboratory is not None
    assert by_phone.laboratory.key == LAB, "both stay; a person compares"
    assert len(seen(ward_books)) == 2


def test_nurses_may_not_close_a_loop(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        command = HandleCritical(**act(1, NURSE), result=LAB, what=POTASSIUM, decision="orders")
        with pytest.raises(PolicyRefused):
            await place.submit(command)

    run(tmp_path, case)


@pytest.mark.parametrize("fates", [(), (Fate.LOST_ANSWER,), (Fate.TWICE,), (Fate.LATE, Fate.FAILED_BEFORE)])
def test_a_value_called_in_during_an_outage_is_saved_answered_and_delivered_once(
    tmp_path: Path, fates: tuple[Fate, ...]
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(report(1))
        (one,) = await place.station.critical_values()
        assert (one.reported_by, one.is_acknowledged) == ("张检验", False)
        await place.submit(builders.acknowledge(2, one.result.key))
        await place.submit(handle(3, one.result.key))
        (one,) = await place.station.critical_values()
        assert one.is_closed, "closed here at once, with central away"
        place.link.is_dark = False
        place.link.writes.extend(fates)
        await place.settle()
        await place.link.let_late_ones_arrive()
        await place.settle()
        assert [await place.state(ident(n)) for n in (1, 2, 3)] == [State.CONFIRMED] * 3
        key = await place.key_of(ident(1), "Observation")
        told = await hospital.find("Communication", patient="p1")
        assert sorted(one["reasonCode"][0]["coding"][0]["code"] for one in told) == ["handled", "read-back"]
        assert {one["about"][0]["reference"] for one in told} == {key}
        (task,) = [one for one in await hospital.find("Task", patient="p1") if one["status"] == "completed"]
        assert task["focus"]["reference"] == key
        (one,) = await place.station.critical_values()
        assert (one.result.key, one.is_closed) == (key, True)

    run(tmp_path, case)


def test_another_station_sees_the_lamp_that_this_one_lit(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.put(critical_lab())
        await place.settle()
        shutil.copytree(whole._furnished() / "place", tmp_path / "nurses")
        nurses = await Place(hospital, tmp_path / "nurses", builders.set_clock(), "N3-N02").open()
        try:
            await place.submit(tell(1, CriticalStep.READ_BACK))
            await place.settle()
            nurses.pass_time(30)
            await nurses.round()
            (one,) = await nurses.station.critical_values()
            assert one.read_back is not None
            assert [lamp.seen_by for lamp in one.lamps] == [NURSE.name]
        finally:
            await nurses.close()

    run(tmp_path, case)
