"""A handover of doctors (I-PASS): given, said back, accepted or refused, kept as it was signed; in an emergency on one station."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.commands import HandOver, TakeOver
from client.errors import InputRefused, PolicyRefused
from client.records import Person, Role
from client.records.care import Severity
from offline.care_views import HandoverRow
from offline.outbox import State
from offline.work_views import WorkKind
from tests.offline.sync.test_consults import cut
from tests.support import builders
from tests.support.builders import DOCTOR, NOW, NURSE, PATIENT, act, draft, ident, note, sign, stamp
from tests.support.whole import Hospital, Place, run

NIGHT = Person(reference="Practitioner/d2", name="梁昀", role=Role.DOCTOR, staff_number="D002")


def give(n: int = 1, **more: Any) -> HandOver:
    plain = {
        "severity": Severity.WATCHER,
        "patient_summary": "重症肺炎，抗感染 D4，氧合好转",
        "actions": ("20:00 复查血气",),
        "contingency": "若 SpO₂ < 90%，改无创并通知上级",
        "receiver": NIGHT,
    }
    return HandOver(**act(n), **{**plain, **more})


async def of(place: Place, patient: str = PATIENT) -> HandoverRow:
    return next(row for row in await place.station.handovers() if row.patient == patient)


def take(n: int, row: HandoverRow, who: Person = NIGHT, **more: Any) -> TakeOver:
    assert row.task is not None
    plain = {"is_accepted": True, "synthesis": "盯血氧，8 点查血气，差就上无创"}
    return TakeOver(**act(n, who, row.patient), task=row.task.key, task_version=row.task.version, **{**plain, **more})


def test_a_patient_is_handed_over_said_back_and_accepted(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(give())
        row = await of(place)
        assert row.waits
        assert row.last is not None
        assert (row.last.severity, row.last.actions) == (Severity.WATCHER, ("20:00 复查血气",))
        await place.settle()
        await place.submit(take(2, await of(place)))
        await place.settle()
        row = await of(place)
        assert row.task is not None
        assert (row.task.status, row.task.synthesis) == ("completed", "盯血氧，8 点查血气，差就上无创")
        (kept,) = await hospital.find("Composition", patient=PATIENT)
        assert kept["meta"]["versionId"] == "1", "what the giver signed is never changed"
        assert await place.states() == {State.CONFIRMED: 2}

    run(tmp_path, case)


def test_the_receiver_refuses_with_a_reason_and_the_patient_stays_with_the_giver(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(give())
        await place.settle()
        row = await of(place)
        with pytest.raises(InputRefused):
            await place.submit(take(2, row, is_accepted=False, synthesis=""))
        await place.submit(take(3, row, is_accepted=False, synthesis="", reason="未交待容量目标"))
        await place.settle()
        row = await of(place)
        assert row.is_refused
        assert row.task is not None
        assert (row.task.reason, row.task.giver) == ("未交待容量目标", DOCTOR.reference)
        await place.submit(give(4, contingency="容量目标 1500 mL"))
        assert (await of(place)).waits, "a better one was given"

    run(tmp_path, case)


def test_nobody_accepts_without_saying_it_back_and_nobody_his_own(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(give())
        row = await of(place)
        with pytest.raises(InputRefused):
            await place.submit(take(2, row, synthesis="  "))
        with pytest.raises(InputRefused):
            await place.submit(take(3, row, who=DOCTOR))

    run(tmp_path, case)


def test_what_changed_since_the_last_handover_is_filled_in_with_time_and_source(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        before = await of(place)
        assert {one.kind for one in before.events} <= {"order", "stop", "result", "critical", "note"}
        await place.submit(give())
        place.pass_time(60)
        later = place.station.clock.now()
        await place.submit(
            msgspec.structs.replace(sign(2, draft("ambroxol-tab", dose="30", unit="mg")), occurred_at=later)
        )
        await place.submit(msgspec.structs.replace(note(3), occurred_at=later))
        row = await of(place)
        assert {one.kind for one in row.events} == {"order", "note"}
        assert all(one.at is not None and one.source for one in row.events)

    run(tmp_path, case)


def test_in_an_emergency_both_hand_over_at_one_station_and_all_of_it_reaches_central(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await cut(place)
        await place.submit(give())
        await place.submit(take(2, await of(place)))
        row = await of(place)
        assert row.task is not None
        assert row.task.status == "completed"
        place.link.is_dark = False
        await place.settle()
        (task,) = await hospital.find("Task", patient=PATIENT, code="handover")
        assert task["status"] == "completed"
        assert await place.state(ident(2)) is State.CONFIRMED

    run(tmp_path, case)


def test_a_refused_handover_comes_back_to_its_giver_until_he_gives_a_better_one(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(give())
        waiting = [one.kind for one in (await place.station.work(NIGHT.reference)).items]
        assert WorkKind.HANDOVER in waiting
        await place.submit(take(2, await of(place), is_accepted=False, synthesis="", reason="未交待容量目标"))
        mine = [one for one in (await place.station.work(DOCTOR.reference)).items if one.kind is WorkKind.HANDOVER]
        assert [(one.what, one.is_urgent) for one in mine] == [("未交待容量目标", True)]
        place.pass_time(60)
        await place.submit(msgspec.structs.replace(give(3), occurred_at=place.station.clock.now()))
        mine = [one for one in (await place.station.work(DOCTOR.reference)).items if one.kind is WorkKind.HANDOVER]
        assert mine == []

    run(tmp_path, case)


def test_what_was_given_to_one_by_name_is_taken_by_nobody_else(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        third = Person(reference="Practitioner/d3", name="丁", role=Role.DOCTOR, staff_number="D003")
        await place.submit(give())
        row = await of(place)
        assert (row.may_be_taken_by(third), row.may_be_taken_by(NIGHT)) == (False, True)
        with pytest.raises(PolicyRefused, match="not-yours"):
            await place.submit(take(2, row, who=third))
        await place.submit(give(3, receiver=None))
        row = await of(place)
        assert (row.may_be_taken_by(third), row.may_be_taken_by(NURSE)) == (True, False)
        with pytest.raises(PolicyRefused, match="needs-doctor"):
            await place.submit(take(4, row, who=NURSE))
        await place.submit(take(5, row, who=third))

    run(tmp_path, case)


def test_a_critical_value_and_an_order_that_arrive_late_are_told_by_the_next_handover(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(sign(8, draft("ambroxol-tab", dose="30", unit="mg")))
        place.pass_time(60)
        at = place.station.clock.now()
        await place.submit(msgspec.structs.replace(give(), occurred_at=at))
        await place.settle()
        value = builders.lab("latelab", "2823-3", "6.8", "mmol/L", flagged="HH")
        earlier = {name: stamp(NOW - timedelta(minutes=m)) for name, m in (("issued", 10), ("effectiveDateTime", 40))}
        order = builders.drug_order("late", "omeprazole-cap") | {"authoredOn": stamp(NOW - timedelta(minutes=10))}
        await hospital.put({**value, **earlier}, order)
        place.pass_time(600)
        await place.duty("pull")
        events = (await of(place)).events
        assert {(one.kind, one.source) for one in events if one.kind != "note"} == {
            ("critical", "Observation/latelab"),
            ("order", "MedicationRequest/late"),
        }, "and not what was ordered here before the handover"

    run(tmp_path, case)
