"""Labour checks, findings of teeth and checklists: taken in every mode, written once, read back, corrected by a person."""

from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from client.clinical.specialties.labour import Told, statements
from client.commands import CheckItem, Command, RecordLabour, RecordTeeth, ToothEntry, VoidFindings
from client.errors import InputRefused, PolicyRefused
from client.fhir import names
from client.records import Code
from client.records.specialties import LabourKind
from offline.outbox import State
from offline.special_views import LabourView
from tests.offline.sync.test_consults import cut
from tests.support import builders, whole
from tests.support.builders import NOW, PATIENT, act, ident
from tests.support.whole import Case, Hospital, Place


def run(folder: Path, case: Case) -> None:
    """The patient is a woman."""

    async def through(hospital: Hospital, place: Place) -> None:
        await hospital.change(PATIENT, gender="female", birthDate="1994-03-08")
        await place.duty("pull")
        await case(hospital, place)

    whole.run(folder, through)


MORNING = NOW - timedelta(hours=6)


def began(n: int, at: datetime = MORNING) -> RecordLabour:
    return RecordLabour(**act(n), what=LabourKind.ONSET, event_at=at)


def check(n: int, **more: Any) -> RecordLabour:
    return RecordLabour(**{**act(n), "what": LabourKind.CHECK, "cervix": Decimal(4), **more})


def item(n: int, ident: str, **more: Any) -> CheckItem:
    listed = builders.pack().specialties.checklist("day-case")
    found = listed.item(ident) if listed is not None else None
    assert listed is not None
    assert found is not None
    return CheckItem(
        **{**act(n), "checklist": listed.id, "version": listed.version, "item": ident, "title": found.zh, **more}
    )


async def seen(place: Place) -> LabourView:
    return await place.station.labour(PATIENT)


def test_a_check_is_on_the_chart_at_once_and_at_central_exactly_once(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(began(1))
        whole = check(2, station=Decimal(-1), fetal_heart=Decimal(142), systolic=Decimal(118), diastolic=Decimal(72))
        await place.submit(whole)
        await place.submit(whole)
        view = await seen(place)
        assert view.labour.since == MORNING
        (one,) = view.labour.checks
        assert [one.cervix, one.station, one.fetal_heart] == [4, -1, 142]
        (pressure,) = view.pressures
        assert pressure.systolic is not None
        assert pressure.systolic.value == 118
        assert view.marks[one.key].state is State.SAVED_HERE
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 2}
        (row,) = await hospital.find("Observation", patient=PATIENT, code=f"{names.LABOUR}|{names.LABOUR_CHECK}")
        assert row["hasMember"][0]["reference"].startswith("Observation/")
        (again,) = (await seen(place)).labour.checks
        assert [again.cervix, again.station] == [4, -1]

    run(tmp_path, case)


def test_in_an_emergency_the_chart_goes_on_and_central_gets_every_check_once(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await cut(place)
        await place.submit(began(1))
        await place.submit(check(2, cervix=Decimal(3), fetal_heart=Decimal(150)))
        view = await seen(place)
        assert view.labour.alert is not None
        assert view.marks[view.labour.checks[0].key].is_emergency
        place.link.is_dark = False
        await place.settle()
        found = await hospital.find("Observation", patient=PATIENT, code=f"{names.LABOUR}|{names.LABOUR_CHECK}")
        assert len(found) == 1
        assert any(tag["code"] == names.EMERGENCY_ENTRY for tag in found[0]["meta"]["tag"])

    run(tmp_path, case)


def test_a_value_that_cannot_be_is_refused_and_nothing_is_kept(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        for wrong in ({"cervix": Decimal(11)}, {"fetal_heart": Decimal(14)}, {"systolic": Decimal(120)}):
            with pytest.raises(InputRefused):
                await place.submit(check(1, **wrong))
        with pytest.raises(InputRefused):
            await place.submit(began(2, NOW + timedelta(hours=1)))
        with pytest.raises(InputRefused):
            await place.submit(RecordLabour(**act(3), what=LabourKind.CHECK))
        assert not (await seen(place)).is_begun

    run(tmp_path, case)


def test_a_wrong_check_is_taken_off_the_chart_with_its_pressure_and_stays_at_central(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(began(1))
        await place.submit(check(2, cervix=Decimal(9), systolic=Decimal(118), diastolic=Decimal(72)))
        await place.settle()
        view = await seen(place)
        (one,), (pressure,) = view.labour.checks, view.pressures
        records, versions = (one.key, pressure.key), (one.version, pressure.version)
        await place.submit(VoidFindings(**act(3), records=records, versions=versions, reason="写错了产妇"))
        view = await seen(place)
        assert (view.labour.checks, view.pressures) == ((), ())
        await place.settle()
        assert await place.state(ident(3)) is State.CONFIRMED
        row = await hospital.read(one.key)
        assert row["status"] == "entered-in-error"
        assert row["extension"][0]["valueString"] == "写错了产妇"

    run(tmp_path, case)


def test_a_check_that_was_not_sent_yet_can_be_taken_off_as_well(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await cut(place)
        await place.submit(began(1))
        await place.submit(check(2))
        (one,) = (await seen(place)).labour.checks
        await place.submit(VoidFindings(**act(3), records=(one.key,), versions=(None,), reason="误录"))
        assert (await seen(place)).labour.checks == ()
        place.link.is_dark = False
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 3}

    run(tmp_path, case)


def test_only_what_a_specialty_wrote_is_taken_back_as_its_finding(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(check(1, systolic=Decimal(118), diastolic=Decimal(72)))
        (one,) = (await seen(place)).labour.checks
        assert one.pressure is not None
        for keys in (("Task/t1",), ("Observation/l1",), (one.key, "Observation/l1"), (one.pressure,)):
            versions = (None,) * len(keys)
            with pytest.raises(PolicyRefused) as caught:
                await place.submit(VoidFindings(**act(2), records=keys, versions=versions, reason="误录"))
            assert caught.value.facts == ("void-findings", "not-a-finding")
        keys = (one.key, one.pressure)
        await place.submit(VoidFindings(**act(3), records=keys, versions=(None, None), reason="误录"))

    run(tmp_path, case)


CARIES = Code(text="龋", system=names.DENTAL_FINDING, code="caries")
AHEAD = NOW + timedelta(days=365)


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        (RecordTeeth(**act(1), finding=CARIES, teeth=(ToothEntry(tooth="99"),)), "no-such-tooth"),
        (RecordTeeth(**act(1), finding=CARIES, teeth=(ToothEntry(tooth="36", surfaces=("I",)),)), "no-such-tooth"),
        (RecordTeeth(**act(1), finding=Code(text="龋"), teeth=(ToothEntry(tooth="36"),)), "no-such-finding"),
        (item(1, "identity", is_done=True, item="nix"), "no-such-item"),
        (item(1, "identity", is_done=True, version="9"), "no-such-item"),
        (item(1, "identity", is_done=True, title="术前核对完毕"), "no-such-item"),
        (item(1, "identity", is_done=True, score=Decimal(3)), "score-not-possible"),
        (check(1, occurred_at=AHEAD), "in-the-future"),
    ],
)
def test_what_no_chart_of_a_specialty_has_is_not_taken_in(tmp_path: Path, wrong: Command, why: str) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        with pytest.raises(PolicyRefused) as caught:
            await place.submit(wrong)
        assert caught.value.facts[1:] == (why,)

    run(tmp_path, case)


def test_two_people_correct_one_check_and_a_person_decides(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(check(1))
        await place.settle()
        (one,) = (await seen(place)).labour.checks
        await place.submit(VoidFindings(**act(2), records=(one.key,), versions=(one.version,), reason="误录"))
        await hospital.change(one.key, note=[{"text": "复查过"}])
        await place.settle()
        assert await place.state(ident(2)) is State.CONFLICT

    run(tmp_path, case)


def test_crossing_a_line_is_told_and_blocks_nothing(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(began(1, NOW - timedelta(hours=12)))
        early = {**act(2), "occurred_at": NOW - timedelta(hours=9)}
        await place.submit(RecordLabour(**early, what=LabourKind.CHECK, cervix=Decimal(3)))
        await place.submit(check(3, cervix=Decimal(5)))
        told = statements((await seen(place)).labour, NOW)
        assert [one.what for one in told] == [Told.ACTION]
        await place.submit(check(4, cervix=Decimal(6)))

    run(tmp_path, case)


def test_a_patient_who_was_never_read_whole_is_not_said_to_have_no_labour(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        assert (await seen(place)).is_whole
        stranger = await place.station.labour("Patient/elsewhere")
        assert not stranger.is_whole
        assert not (await place.station.teeth("Patient/elsewhere")).is_whole
        assert not (await place.station.checklists("Patient/elsewhere")).is_whole

    run(tmp_path, case)


def test_a_labour_of_an_earlier_stay_is_not_on_the_present_chart(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(
            RecordLabour(**{**act(1), "encounter": "Encounter/old"}, what=LabourKind.ONSET, event_at=MORNING)
        )
        assert not (await seen(place)).is_begun

    run(tmp_path, case)


def test_what_a_specialty_writes_down_is_no_laboratory_result(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        before = (await place.station.result_history(PATIENT)).measured
        await place.submit(check(1, fetal_heart=Decimal(142)))
        finding = Code(text="龋", system=names.DENTAL_FINDING, code="caries")
        await place.submit(RecordTeeth(**act(2, builders.DOCTOR), finding=finding, teeth=(ToothEntry(tooth="36"),)))
        assert (await place.station.result_history(PATIENT)).measured == before

    run(tmp_path, case)


def test_findings_of_teeth_are_one_row_per_tooth_with_its_surfaces(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        finding = Code(text="龋", system=names.DENTAL_FINDING, code="caries")
        teeth = (ToothEntry(tooth="36", surfaces=("O",)), ToothEntry(tooth="75", surfaces=("M", "O")))
        await place.submit(RecordTeeth(**act(1, builders.DOCTOR), finding=finding, teeth=teeth))
        view = await place.station.teeth(PATIENT)
        assert {(one.tooth, one.surfaces, one.code) for one in view.findings} == {
            ("36", ("O",), "caries"),
            ("75", ("M", "O"), "caries"),
        }
        await place.settle()
        assert len(await hospital.find("Observation", patient=PATIENT, code=f"{names.DENTAL_FINDING}|caries")) == 2
        assert len((await place.station.teeth(PATIENT)).findings) == 2

    run(tmp_path, case)


def test_an_item_is_done_or_said_why_not_and_the_day_case_is_on_the_list_of_its_team(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        day = [{"coding": [{"system": names.ENCOUNTER_TYPE, "code": names.DAY_CASE}], "text": "日间手术"}]
        await hospital.change("Encounter/e1", type=day)
        place.pass_time(30)
        await place.duty("pull")
        view = await place.station.checklists(PATIENT)
        assert view.is_day_case
        listed = view.lists[0]
        assert listed.checklist.id == "day-case"
        await place.submit(item(1, "identity", is_done=True))
        await place.submit(item(2, "escort", is_done=False, reason="无陪护人"))
        with pytest.raises(InputRefused):
            await place.submit(item(3, "fasting", is_done=False))
        listed = (await place.station.checklists(PATIENT)).lists[0]
        assert listed.answered == 2
        (row,) = await place.station.day_cases()
        assert row.standing is not None
        assert row.standing.answered == 2
        await place.settle()
        found = await hospital.find("Task", patient=PATIENT, code=f"{names.TASK}|{names.CHECK_ITEM}")
        assert sorted(one["status"] for one in found) == ["cancelled", "completed"]

    run(tmp_path, case)


def test_what_a_programme_of_central_plans_is_shown_in_its_words(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        detail = {
            "status": "scheduled",
            "code": {"text": "产后 42 天复查"},
            "scheduledPeriod": {"start": builders.stamp(NOW), "end": builders.stamp(NOW + timedelta(days=42))},
        }
        plan = {
            "resourceType": "CarePlan",
            "id": "maternal",
            "status": "active",
            "intent": "plan",
            "category": [{"coding": [{"system": names.PROGRAMME, "code": "maternal"}]}],
            "title": "孕产期保健",
            "subject": {"reference": PATIENT},
            "activity": [{"detail": detail}, {"detail": {"status": "completed", "code": {"text": "孕 12 周产检"}}}],
        }
        await hospital.put(plan)
        place.pass_time(30)
        await place.duty("pull")
        found = (await place.station.checklists(PATIENT)).programmes
        assert [(one.title, one.status) for one in found] == [
            ("产后 42 天复查", "scheduled"),
            ("孕 12 周产检", "completed"),
        ]

    run(tmp_path, case)


@pytest.mark.parametrize(
    ("who", "is_refused"),
    [
        ({"gender": "male"}, True),
        ({"gender": "female", "birthDate": "2019-05-01"}, True),
        ({"gender": "female", "birthDate": "2010-05-01"}, False),
        ({"gender": "unknown", "birthDate": None}, False),
    ],
)
def test_somebody_known_to_be_a_man_or_a_child_is_not_in_labour(
    tmp_path: Path, who: dict[str, Any], is_refused: bool
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await hospital.change(PATIENT, **who)
        place.pass_time(10)
        await place.duty("pull")
        if not is_refused:
            await place.submit(began(1))
            return
        for wrong in (began(1), check(2)):
            with pytest.raises(PolicyRefused, match="not-in-labour"):
                await place.submit(wrong)

    run(tmp_path, case)
