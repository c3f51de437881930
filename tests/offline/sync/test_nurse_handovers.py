"""The change of the shift: filled from the record, signed, critical things said again, taken or refused, kept as it was signed."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.commands import HandOver, TakeOver
from client.errors import InputRefused, PolicyRefused
from client.records import Person, Role
from client.records.care import HandoverEvent, Isbar, Severity, WardPart
from offline.nursing_views import NurseHandoverRow, WardHandover
from offline.outbox import State
from offline.people import Session
from tests.offline.sync.test_consults import cut
from tests.offline.sync.test_units import _made, second
from tests.support import builders
from tests.support.builders import DOCTOR, NOW, NURSE, PATIENT, act, stamp
from tests.support.whole import Hospital, Place, run, session

NIGHT = Person(reference="Practitioner/n2", name="周敏", role=Role.NURSE, staff_number="N002")
SAID = Isbar(
    identify="1床 甲 男 60岁",
    situation="体温 38.9 ℃，已物理降温",
    background="重症肺炎；青霉素过敏",
    assessment="入 300 mL 出 650 mL",
    recommendation="20:00 复测体温",
)
POTASSIUM = HandoverEvent(kind="critical", what="血钾 6.8 mmol/L HH", at=NOW, source="Observation/l1")


def give(n: int = 1, who: Person = NURSE, **more: Any) -> HandOver:
    plain = {
        "severity": Severity.WATCHER,
        "patient_summary": "体温 38.9 ℃",
        "isbar": SAID,
        "to_read_back": (POTASSIUM,),
        "parts": (WardPart.ORIGINAL, WardPart.CRITICAL),
        "since": NOW - timedelta(hours=4),
    }
    return HandOver(**act(n, who), **{**plain, **more})


async def ward(place: Place) -> WardHandover:
    found = await place.station.ward_handover()
    assert found is not None
    return found


async def of(place: Place, patient: str = PATIENT) -> NurseHandoverRow:
    return next(row for row in (await ward(place)).rows if row.patient == patient)


async def take(n: int, place: Place, who: Person = NIGHT, **more: Any) -> TakeOver:
    last = (await of(place)).last
    assert last is not None
    assert last.task is not None
    plain = {"is_accepted": True, "synthesis": "盯体温，八点再测", "read_back": ("血钾六点八，危急值",)}
    return TakeOver(**act(n, who), task=last.task.key, task_version=last.task.version, **{**plain, **more})


def test_a_patient_is_handed_over_critical_things_are_said_again_and_the_snapshot_never_changes(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(give())
        await place.settle()
        last = (await of(place)).last
        assert last is not None
        assert last.waits
        assert (last.given.isbar, last.given.parts) == (SAID, (WardPart.ORIGINAL, WardPart.CRITICAL))
        assert last.task is not None
        assert last.task.to_read_back == ("血钾 6.8 mmol/L HH",)
        with pytest.raises(InputRefused, match="read-back"):
            await place.submit(await take(2, place, read_back=()))
        await place.submit(await take(3, place, is_at_bedside=True))
        await place.settle()
        last = (await of(place)).last
        assert last is not None
        assert last.task is not None
        assert last.is_taken
        assert (last.task.synthesis, last.task.read_back) == ("盯体温，八点再测", ("血钾六点八，危急值",))
        assert last.task.is_at_bedside
        (kept,) = await hospital.find("Composition", patient=PATIENT)
        assert kept["meta"]["versionId"] == "1"
        assert await place.states() == {State.CONFIRMED: 2}

    run(tmp_path, case)


def test_a_refused_patient_stays_with_the_giver_and_waits_until_a_better_one_is_given(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(give())
        await place.submit(await take(2, place, is_accepted=False, synthesis="", read_back=(), reason="引流管未交"))
        page = await ward(place)
        assert [row.patient for row in page.waiting()] == [PATIENT]
        assert page.rows[0].last is not None
        assert page.rows[0].last.is_refused
        assert not page.rows[0].is_given
        place.pass_time(60)
        at = place.station.clock.now()
        await place.submit(msgspec.structs.replace(give(3), occurred_at=at))
        row = await of(place)
        assert row.is_given
        assert [one.is_refused for one in row.history] == [False, True], "the refused one can still be read"

    run(tmp_path, case)


def test_nurses_take_from_nurses_only_and_doctors_keep_their_own_handover(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(give())
        with pytest.raises(PolicyRefused, match="needs-nurse"):
            await place.submit(await take(2, place, who=DOCTOR))
        with pytest.raises(InputRefused, match="own"):
            await place.submit(await take(3, place, who=NURSE))
        with pytest.raises(PolicyRefused, match="needs-nurse"):
            await place.submit(give(4, who=DOCTOR))
        doctors = next(row for row in await place.station.handovers() if row.patient == PATIENT)
        assert (doctors.last, doctors.task) == (None, None)

    run(tmp_path, case)


def test_who_takes_over_at_the_givers_seat_signs_with_the_own_password(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        night = msgspec.structs.replace(NURSE, reference="Practitioner/giver", name="柳安", staff_number="N007")
        await place.submit(give(1, who=night))
        unproved = await take(2, place, who=NURSE, beside=night)
        with pytest.raises(PolicyRefused, match="confirm-second"):
            await place.submit(unproved)
        seat: Session = session(night)
        proved = await place.station.witness(seat, "N001", "right")
        await place.submit(await take(3, place, who=proved, beside=night))
        row = await of(place)
        assert row.last is not None
        assert row.last.is_taken
        assert row.last.task is not None
        assert row.last.task.receiver == NURSE.reference

    run(tmp_path, case)


def test_in_an_emergency_both_sign_at_one_station_and_all_of_it_reaches_central(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await cut(place)
        await place.submit(give())
        await place.submit(await take(2, place))
        place.link.is_dark = False
        await place.settle()
        (task,) = await hospital.find("Task", patient=PATIENT, code="nursing-handover")
        assert task["status"] == "completed"
        assert await place.states() == {State.CONFIRMED: 2}

    run(tmp_path, case)


def test_the_form_is_filled_from_the_shift_with_times_and_sources(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        value = builders.lab("high", "2823-3", "6.8", "mmol/L", flagged="HH")
        await hospital.put({**value, "issued": stamp(NOW), "effectiveDateTime": stamp(NOW)})
        await place.duty("pull")
        await place.submit(builders.vitals(1, temperature="39.2"))
        row = await place.station.nurse_handover(PATIENT)
        assert row is not None
        assert {one.kind for one in row.events} >= {"critical", "sign"}
        assert all(one.source for one in row.events)
        assert [one.source for one in row.critical] == ["Observation/high"]
        assert "39.2" in row.fill.situation
        assert "危急值" in row.fill.situation
        assert row.fill.identify.startswith("01床")
        assert "无已知过敏" in row.fill.background
        assert await place.station.nurse_handover("Patient/elsewhere") is None

    run(tmp_path, case)


def test_the_sheet_counts_who_was_here_who_came_and_who_left_and_says_whether_it_adds_up(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        sheet = (await ward(place)).sheet
        assert sheet.count(WardPart.ORIGINAL) == 3
        assert sheet.adds_up
        arrived = sheet.since + timedelta(minutes=30)
        await hospital.put(builders.patient(4), {**builders.stay(4), "period": {"start": stamp(arrived)}})
        await hospital.change(
            "Encounter/e2", status="finished", period={"start": stamp(NOW - timedelta(days=3)), "end": stamp(arrived)}
        )
        await place.round()
        sheet = (await ward(place)).sheet
        assert [one.patient for one in sheet.counted[WardPart.NEW]] == ["Patient/p4"]
        assert [one.patient for one in sheet.counted[WardPart.DISCHARGE]] == ["Patient/p2"]
        assert (sheet.expected, sheet.present, sheet.adds_up) == (3, 3, True)

    run(tmp_path, case)


def test_no_shift_is_handed_over_ahead_of_the_clock(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        with pytest.raises(PolicyRefused, match="done-ahead"):
            await place.submit(msgspec.structs.replace(give(), occurred_at=NOW + timedelta(days=9)))

    run(tmp_path, case)


def test_a_second_handover_of_a_patient_is_not_taken_while_the_first_waits_for_its_answer(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(give())
        with pytest.raises(PolicyRefused, match="handover-waits"):
            await place.submit(give(2, to_read_back=()))
        await place.submit(await take(3, place))
        await place.submit(give(4))
        assert len((await of(place)).history) == 2, "answered, the first hinders nobody"

    run(tmp_path, case)


def test_what_two_stations_handed_over_at_once_is_answered_one_after_the_other_and_hides_nothing(
    tmp_path: Path,
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        async with second(hospital, _made(place.folder.parent)) as other:
            place.link.is_dark = other.link.is_dark = True
            await place.submit(give())
            night = Person(reference="Practitioner/n9", name="柳", role=Role.NURSE)
            later = msgspec.structs.replace(give(2, who=night, to_read_back=()), occurred_at=NOW + timedelta(minutes=1))
            await other.submit(later)
            place.link.is_dark = other.link.is_dark = False
            await place.settle()
            await other.settle()
            await place.round()
            last = (await of(place)).last
            assert last is not None
            assert last.task is not None
            assert last.task.to_read_back == ("血钾 6.8 mmol/L HH",), "the older asks first"
            with pytest.raises(InputRefused, match="read-back"):
                await place.submit(await take(3, place, read_back=()))
            await place.submit(await take(4, place))
            await place.submit(await take(5, place, read_back=()))
            await place.settle()
            tasks = await hospital.find("Task", patient=PATIENT, code="nursing-handover")
            assert [one["status"] for one in tasks] == ["completed", "completed"]

    run(tmp_path, case)


def test_a_critical_value_that_is_open_is_said_again_whatever_the_giver_left_out(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        before = stamp(NOW - timedelta(days=2))
        value = builders.lab("high", "2823-3", "6.8", "mmol/L", flagged="HH")
        await hospital.put({**value, "issued": before, "effectiveDateTime": before})
        await place.duty("pull")
        row = await place.station.nurse_handover(PATIENT)
        assert row is not None
        assert [one.source for one in row.critical] == ["Observation/high"], "open since before this shift"
        with pytest.raises(PolicyRefused, match="critical-left-out"):
            await place.submit(give(to_read_back=()))
        await place.submit(give(2, to_read_back=row.critical))

    run(tmp_path, case)


@pytest.mark.parametrize("said", [{"read_back": (".",)}, {"synthesis": " - "}])
def test_what_is_said_again_is_at_least_a_letter_or_a_figure(tmp_path: Path, said: dict[str, Any]) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        await place.submit(give())
        with pytest.raises(InputRefused):
            await place.submit(await take(2, place, **said))

    run(tmp_path, case)
