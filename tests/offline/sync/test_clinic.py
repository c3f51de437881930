"""The outpatient queue at a station of the department: read, called, begun, ended; two doctors and one patient; without central."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.commands import Choice, Ended, IssueCertificate, StepVisit, VoidCertificate
from client.errors import InputRefused, PolicyRefused
from client.records import Disposition, FollowUp, Person, Role, VisitKind, VisitState, VisitStep
from offline import census
from offline.outbox import State
from offline.views import VisitRow
from tests.support import builders
from tests.support.builders import DOCTOR, NOW, NURSE, ident
from tests.support.clinic import WAITING, stage
from tests.support.whole import Hospital, Place, run

OTHER = Person(reference="Practitioner/d2", name="梁昀", role=Role.DOCTOR, staff_number="D002")


def step(n: int, what: VisitStep, line: VisitRow, who: Person = DOCTOR, **more: Any) -> StepVisit:
    assert line.visit is not None
    act: dict[str, Any] = {
        "id": ident(n),
        "author": who,
        "patient": line.patient.key,
        "occurred_at": NOW,
        "encounter": line.visit.key,
    }
    return StepVisit(**act, step=what, version=line.visit.version, **more)


async def line_of(place: Place, patient: str = WAITING) -> VisitRow:
    view = await place.station.clinic()
    return next(one for one in view.rows if one.patient.key == patient)


async def begun(place: Place) -> VisitRow:
    await place.submit(step(1, VisitStep.CALL, await line_of(place), room="3 诊室"))
    await place.submit(step(2, VisitStep.BEGIN, await line_of(place), identified_by=("name", "birth-date")))
    return await line_of(place)


def test_the_queue_stands_as_central_gave_it_and_before_it_was_asked_it_is_not_empty(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        unread = await place.station.clinic()
        assert (unread.rows, unread.as_of, unread.reason) == ((), None, "not-asked")
        await stage(hospital, place)
        view = await place.station.clinic()
        assert view.name == "呼吸内科门诊"
        assert [row.patient.name for row in view.rows] == ["候诊23", "候诊21", "候诊22", "候诊24"]
        assert [row.state for row in view.rows] == [VisitState.WAITING] * 3 + [None]
        first = view.rows[1]
        assert first.booking is not None
        assert (first.booking.number, first.booking.kind) == ("A021", VisitKind.REPEAT)
        assert first.visit is not None
        assert first.visit.triage == "3"

    run(tmp_path, case)


@pytest.mark.parametrize("start", ["9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z"])
def test_one_visit_with_an_unbelievable_date_hides_nobody_of_the_queue(tmp_path: Path, start: str) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stage(hospital, place)
        await hospital.change("Encounter/v22", period={"start": start})
        place.pass_time(30)
        await place.duty("scopes", "pull")
        view = await place.station.clinic()
        assert {row.patient.name for row in view.rows} >= {"候诊21", "候诊22", "候诊23"}
        shown = next(row.visit for row in view.rows if row.visit is not None and row.patient.name == "候诊22")
        assert shown.arrived_at is None, "such a date is unknown"

    run(tmp_path, case)


def test_who_waits_in_the_clinic_is_read_whole_and_does_not_lie_on_the_ward(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stage(hospital, place)
        banner = await place.station.banner(WAITING)
        assert banner is not None
        assert banner.stay is not None
        assert (banner.stay.key, banner.is_guest, banner.fresh_at) == ("Encounter/v21", True, NOW)
        assert WAITING not in {one.patient for one in await place.database.read(census.ward)}
        await hospital.put(builders.lab("l21", "2823-3", "5.9", "mmol/L", n=21))
        place.pass_time(5)
        await place.duty("pull")
        assert len(await place.station.results(WAITING)) == 1

    run(tmp_path, case)


def test_calling_and_beginning_a_visit_reach_central_with_who_and_which_identifiers(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stage(hospital, place)
        line = await begun(place)
        assert line.state is VisitState.WITH_DOCTOR
        assert line.is_pending
        await place.settle()
        assert [await place.state(ident(n)) for n in (1, 2)] == [State.CONFIRMED] * 2
        assert not (await line_of(place)).is_pending
        there = await hospital.read("Encounter/v21")
        assert there["status"] == "in-progress"
        assert [one["status"] for one in there["statusHistory"]] == ["arrived"]
        codes = [part.get("valueCode") for event in there["extension"] for part in event["extension"]]
        assert [code for code in codes if code] == ["call", "begin", "name", "birth-date"]

    run(tmp_path, case)


def test_a_patient_whom_another_doctor_called_meanwhile_waits_for_a_person(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stage(hospital, place)
        await place.submit(step(1, VisitStep.CALL, await line_of(place)))
        await hospital.change("Encounter/v21", status="in-progress")
        await place.settle()
        assert (await place.conflict()).conflict == "changed"
        await place.decide(9, Choice.KEEP_CENTRAL, WAITING)
        await place.settle()
        assert (await line_of(place)).state is VisitState.WITH_DOCTOR
        assert await place.waiting() == 0

    run(tmp_path, case)


def test_nobody_calls_or_ends_the_patient_of_another_doctor(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stage(hospital, place)
        line = await begun(place)
        ended = Ended(how=Disposition.HOME)
        for wanted in (step(3, VisitStep.CALL, line, OTHER), step(4, VisitStep.FINISH, line, OTHER, ended=ended)):
            with pytest.raises(PolicyRefused) as refused:
                await place.submit(wanted)
            assert "taken-by-other" in refused.value.facts

    run(tmp_path, case)


def test_a_nurse_calls_nobody_and_a_visit_that_was_not_begun_is_not_ended(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stage(hospital, place)
        line = await line_of(place)
        with pytest.raises(PolicyRefused, match="role"):
            await place.submit(step(1, VisitStep.CALL, line, NURSE))
        with pytest.raises(PolicyRefused, match="not-begun"):
            await place.submit(step(2, VisitStep.FINISH, line, ended=Ended(how=Disposition.HOME)))
        with pytest.raises(InputRefused):
            await place.submit(step(3, VisitStep.CALL, line, ended=Ended(how=Disposition.HOME)))

    run(tmp_path, case)


def test_an_ended_visit_asks_central_for_the_bed_and_for_the_next_visit(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stage(hospital, place)
        line = await begun(place)
        wanted = FollowUp(on=NOW.date() + timedelta(days=28), note="复查肺功能")
        ended = Ended(how=Disposition.ADMISSION, target="呼吸内科", note="低氧", follow_up=wanted)
        await place.submit(step(3, VisitStep.FINISH, line, ended=ended))
        assert (await line_of(place)).state is VisitState.DONE
        await place.settle()
        assert await place.waiting() == 0
        (asked,) = await hospital.find("ServiceRequest", patient=WAITING)
        assert asked["performer"] == [{"display": "呼吸内科"}]
        assert asked["code"]["text"] == "住院", "in the language of the record"
        assert {one["coding"][0]["code"] for one in asked["category"]} == {"admission", "32485007", "temporary"}
        (proposed,) = [
            one for one in await hospital.find("Appointment", patient=WAITING) if one["status"] == "proposed"
        ]
        assert proposed["requestedPeriod"][0]["start"] == wanted.on.isoformat()
        there = await hospital.read("Encounter/v21")
        assert (there["status"], there["hospitalization"]["dischargeDisposition"]["coding"][0]["code"]) == (
            "finished",
            "admission",
        )

    run(tmp_path, case)


def test_without_central_patients_are_called_here_and_told_afterwards(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stage(hospital, place)
        place.link.is_dark = True
        line = await begun(place)
        assert line.mark is not None
        assert line.state is VisitState.WITH_DOCTOR
        assert (await place.station.clinic()).as_of is not None, "the queue as it was last known"
        place.link.is_dark = False
        await place.settle()
        there = await hospital.read("Encounter/v21")
        assert there["status"] == "in-progress"

    run(tmp_path, case)


def asthma(n: int) -> Any:
    """Recorded in this visit, so that it may be certified."""
    return msgspec.structs.replace(builders.diagnose(n, "支气管哮喘", "J45.9", who=WAITING), encounter="Encounter/v21")


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"days": 400}, "leave-too-long"),
        ({"since": date(2021, 1, 1)}, "leave-dates"),
        ({"encounter": None}, "certificate-no-visit"),
    ],
)
def test_a_sick_leave_that_cannot_be_meant_is_not_issued(tmp_path: Path, more: dict[str, Any], why: str) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stage(hospital, place)
        await begun(place)
        act: dict[str, Any] = {"author": DOCTOR, "patient": WAITING, "occurred_at": NOW, "encounter": "Encounter/v21"}
        said: dict[str, Any] = {"certificate": "sick-leave", "number": "N3-1", "title": "病假", "text": "休息"}
        leave = IssueCertificate(id=ident(3), **{**act, **said, "days": 3, "since": NOW.date(), **more})
        with pytest.raises(PolicyRefused, match="certificate-no-diagnosis"):
            await place.submit(leave)
        await place.submit(asthma(20))
        with pytest.raises(PolicyRefused) as refused:
            await place.submit(leave)
        assert refused.value.facts[1:] == (why,)
        plain = msgspec.structs.replace(leave, days=3, since=NOW.date(), encounter="Encounter/v21")
        await place.submit(plain)
        with pytest.raises(PolicyRefused, match="certificate-number"):
            await place.submit(msgspec.structs.replace(plain, id=ident(4), days=5))

    run(tmp_path, case)


def test_a_certificate_stands_under_its_number_and_is_void_with_a_reason(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await stage(hospital, place)
        line = await begun(place)
        assert line.visit is not None
        act: dict[str, Any] = {"author": DOCTOR, "patient": WAITING, "occurred_at": NOW, "encounter": line.visit.key}
        await place.submit(asthma(20))
        number = await place.station.next_page_number("sick-leave", DOCTOR)
        text = "诊断：支气管哮喘\n建议休息 3 天。"
        leave: dict[str, Any] = {"certificate": "sick-leave", "title": "病假证明", "days": 3, "since": NOW.date()}
        await place.submit(IssueCertificate(id=ident(3), **act, number=number, text=text, **leave))
        await place.settle()
        (paper,) = (await place.station.visit_chart(WAITING)).certificates
        assert (paper.number, paper.days, paper.text, paper.is_void) == (number, 3, text, False)
        void = VoidCertificate(id=ident(4), **act, document=paper.key, version=paper.version, reason="天数写错")
        await place.submit(void)
        await place.settle()
        (paper,) = (await place.station.visit_chart(WAITING)).certificates
        assert (paper.is_void, paper.reason) == (True, "天数写错")
        (there,) = await hospital.find("DocumentReference", patient=WAITING)
        assert there["status"] == "entered-in-error"

    run(tmp_path, case)
