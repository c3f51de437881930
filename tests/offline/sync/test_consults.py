"""A consult from the ward that asks to the department that answers, and back: in words of those who do it."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from client.commands import (
    AcknowledgeResult,
    AnswerConsult,
    CallConsult,
    Choice,
    ConsultMove,
    MoveConsult,
    RequestConsult,
)
from client.errors import InputRefused, PolicyRefused, VersionConflict
from client.records import Person, Role
from offline.care_views import ConsultRow
from offline.outbox import State
from offline.work_views import WorkKind
from tests.offline.sync.test_scoping import DEPARTMENT, OTHER, consult, stage
from tests.support import builders
from tests.support.builders import DOCTOR, NOW, PATIENT, act, ident
from tests.support.whole import Hospital, Place, run

SENIOR = Person(reference="Practitioner/d9", name="顾明澜", role=Role.DOCTOR, staff_number="D009")
CARDIOLOGY = "Organization/cardiology"


def ask(n: int = 1, **more: Any) -> RequestConsult:
    plain = {
        "owner": CARDIOLOGY,
        "owner_name": "心血管内科",
        "is_urgent": True,
        "question": "脓毒症、血压低，请评估心功能",
        "until": NOW + timedelta(minutes=10),
    }
    return RequestConsult(**act(n), **{**plain, **more})


async def cut(place: Place) -> None:
    """Central is gone, and the station has noticed."""
    place.link.is_dark = True
    for _ in range(3):
        await place.duty("watch", "status")
        place.pass_time(3.0)


async def only(place: Place, who: Person = DOCTOR) -> ConsultRow:
    (row,) = (await place.station.consults(who.reference)).rows
    return row


def move(n: int, row: ConsultRow, how: ConsultMove, who: Person, reason: str = "") -> MoveConsult:
    task = row.task
    return MoveConsult(
        **act(n, who, task.patient),
        task=task.key,
        task_version=task.version,
        request=task.request,
        request_version=row.request_version,
        move=how,
        reason=reason,
        review=row.review.key if row.review else None,
        review_version=row.review.version if row.review else None,
    )


def answer(n: int, row: ConsultRow, who: Person, opinion: str = "限液，复查超声") -> AnswerConsult:
    task = row.task
    return AnswerConsult(
        **act(n, who, task.patient),
        task=task.key,
        task_version=task.version,
        request=task.request,
        request_version=row.request_version,
        findings="EF 45%",
        opinion=opinion,
    )


def test_a_consult_is_asked_accepted_answered_and_read(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(ask())
        row = await only(place)
        assert (row.task.owner_name, row.task.is_urgent, row.is_undelivered) == ("心血管内科", True, True)
        await place.settle()
        row = await only(place)
        assert not row.is_undelivered
        await place.submit(move(2, row, ConsultMove.ACCEPT, OTHER))
        await place.settle()
        row = await only(place)
        assert (row.task.status, row.task.accepted_by) == ("accepted", OTHER.name)
        await place.submit(answer(3, row, OTHER))
        await place.settle()
        row = await only(place)
        assert row.waits_for_reading
        assert row.record is not None
        assert "限液，复查超声" in row.record.text
        assert row.record.author == OTHER.name
        (order,) = await hospital.find("ServiceRequest", patient=PATIENT)
        assert order["status"] == "completed"
        await place.submit(AcknowledgeResult(**act(4), results=(row.record.key,), action="order"))
        await place.settle()
        row = await only(place)
        assert row.acknowledged_by == DOCTOR.name
        assert await place.states() == {State.CONFIRMED: 4}

    run(tmp_path, case)


def test_two_departments_answer_and_neither_answer_is_lost(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(ask())
        await place.settle()
        row = await only(place)
        await place.submit(answer(2, row, OTHER))
        output = [{"type": {"text": "会诊"}, "valueReference": {"reference": "Composition/theirs"}}]
        theirs = {
            "resourceType": "Composition",
            "id": "theirs",
            "status": "final",
            "type": {"text": "会诊记录"},
            "subject": {"reference": PATIENT},
            "date": NOW.isoformat(),
            "author": [{"reference": SENIOR.reference, "display": SENIOR.name}],
            "title": "会诊记录",
        }
        await hospital.put(theirs)
        await hospital.change(row.task.key, status="completed", output=output)
        await place.settle()
        assert await place.state(ident(2)) is State.CONFLICT
        assert (await place.conflict()).conflict == "changed"
        await place.decide(3, Choice.KEEP_MINE)
        await place.settle()
        assert await place.state(ident(2)) in {State.CONFIRMED, State.RESOLVED}
        titles = [one["title"] for one in await hospital.find("Composition", patient=PATIENT)]
        assert titles == ["会诊记录", "会诊记录"], "both records stand"

    run(tmp_path, case)


def test_an_answer_to_a_version_that_is_not_here_any_more_is_not_taken(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(ask())
        await place.settle()
        row = await only(place)
        await place.submit(move(2, row, ConsultMove.ACCEPT, OTHER))
        await place.settle()
        with pytest.raises(VersionConflict):
            await place.submit(answer(3, row, OTHER))

    run(tmp_path, case)


def test_a_consult_is_declined_with_a_reason_and_its_order_ends(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(ask())
        await place.settle()
        row = await only(place)
        with pytest.raises(InputRefused):
            await place.submit(move(2, row, ConsultMove.DECLINE, OTHER))
        await place.submit(move(3, row, ConsultMove.DECLINE, OTHER, "非本科疾病，请先请内分泌科"))
        await place.settle()
        row = await only(place)
        assert (row.task.status, row.task.status_reason) == ("rejected", "非本科疾病，请先请内分泌科")
        (order,) = await hospital.find("ServiceRequest", patient=PATIENT)
        assert order["status"] == "revoked"

    run(tmp_path, case)


def test_a_consult_with_a_review_is_asked_only_once_it_was_approved(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(ask(reviewer=SENIOR, is_urgent=False))
        await place.settle()
        row = await only(place)
        assert row.task.status == "on-hold"
        assert row.review is not None
        assert row.review.owner_name == SENIOR.name
        await place.submit(move(2, row, ConsultMove.APPROVE, SENIOR))
        await place.settle()
        row = await only(place)
        assert row.task.status == "requested"
        assert row.review is not None
        assert row.review.status == "completed"

    run(tmp_path, case)


def test_in_an_emergency_a_consult_is_kept_and_the_telephone_call_with_it(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await cut(place)
        receipt = await place.submit(ask())
        assert receipt.is_emergency
        row = await only(place)
        assert row.is_undelivered, "nobody has it: phone them"
        call = CallConsult(
            **act(2), task=row.task.key, reached="江离", reached_at=NOW, read_back="12 床急会诊，10 分钟内到"
        )
        await place.submit(call)
        row = await only(place)
        assert [(one.reached, one.read_back) for one in row.calls] == [("江离", "12 床急会诊，10 分钟内到")]
        place.link.is_dark = False
        await place.settle()
        row = await only(place)
        assert not row.is_undelivered
        assert len(row.calls) == 1
        assert len(await hospital.find("Task", patient=PATIENT, code="consult")) == 1

    run(tmp_path, case)


def test_the_department_sees_what_it_was_asked_and_whether_it_is_late(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        due = {"period": {"end": (NOW + timedelta(minutes=10)).isoformat()}}
        await stage(hospital, place, consult(DEPARTMENT, restriction=due, priority="stat"))
        found = await place.station.consults(DOCTOR.reference)
        (row,) = found.rows
        assert found.asked_at is not None
        assert (row.is_mine, row.patient_name, row.place) == (True, "外7", "内五病区")
        assert not row.is_late(NOW)
        assert row.is_late(NOW + timedelta(minutes=11))
        await place.submit(answer(1, row, DOCTOR))
        await place.settle()
        (task,) = await hospital.find("Task", patient="Patient/p7")
        assert task["status"] == "completed"

    run(tmp_path, case)


def test_whom_a_consult_may_be_asked_of_comes_from_central(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        kind = {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/organization-type", "code": "dept"}]}
        heart = {"resourceType": "Organization", "id": "cardiology", "type": [kind], "name": "心血管内科"}
        role = {
            "resourceType": "PractitionerRole",
            "id": "r1",
            "active": True,
            "practitioner": {"reference": "Practitioner/d5", "display": "江离"},
            "code": [{"coding": [{"system": "https://wardlight.org/fhir/CodeSystem/staff-role", "code": "doctor"}]}],
            "location": [{"reference": "Location/w9"}],
        }
        await stage(hospital, place, heart, role)
        found = await place.station.directory()
        assert [one.name for one in found.departments] == ["心血管内科"]
        assert [(one.name, one.place, one.is_doctor) for one in found.doctors] == [("江离", "Location/w9", True)]
        place.link.is_dark = True
        assert (await place.station.directory()).departments == found.departments, "the last answer stays"

    run(tmp_path, case)


def test_what_was_answered_waits_for_the_one_who_asked_until_he_has_read_it(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(ask())
        await place.settle()
        await place.submit(answer(2, await only(place), OTHER))
        mine = [one for one in (await place.station.work(DOCTOR.reference)).items if one.kind is WorkKind.CONSULT]
        assert [one.what for one in mine] == ["心血管内科 脓毒症、血压低，请评估心功能"]
        row = await only(place)
        assert row.record is not None
        await place.submit(AcknowledgeResult(**act(3), results=(row.record.key,), action="no-action"))
        work = await place.station.work(DOCTOR.reference)
        assert not [one for one in work.items if one.kind is WorkKind.CONSULT]

    run(tmp_path, case)


def test_a_consult_whose_order_was_stopped_on_the_sheet_says_so(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(ask())
        await place.settle()
        row = await only(place)
        assert row.task.request is not None
        await place.submit(builders.stop(2, row.task.request, versions=(row.request_version,)))
        assert (await only(place)).is_order_over

    run(tmp_path, case)


def test_a_consult_whose_order_is_stopped_is_asked_of_nobody_any_more(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(ask(reviewer=SENIOR, is_urgent=False))
        await place.settle()
        row = await only(place)
        assert row.task.request is not None
        await place.submit(builders.stop(2, row.task.request, versions=(row.request_version,)))
        await place.settle()
        assert await place.state(ident(2)) is State.CONFIRMED
        assert (await only(place)).task.status == "cancelled"
        for code in ("consult", "review-consult"):
            (task,) = await hospital.find("Task", patient=PATIENT, code=code)
            assert (task["status"], task["statusReason"]["text"]) == ("cancelled", "过敏")

    run(tmp_path, case)


def test_a_consult_that_somebody_touched_while_its_order_was_stopped_comes_to_a_person_and_ends(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(ask())
        await place.settle()
        row = await only(place)
        assert row.task.request is not None
        place.link.is_dark = True
        await place.submit(builders.stop(2, row.task.request, versions=(row.request_version,)))
        await hospital.change(row.task.key, note=[{"text": "已电话通知"}])
        place.link.is_dark = False
        await place.settle()
        assert (await place.conflict()).conflict == "changed"
        await place.decide(9, Choice.KEEP_MINE)
        await place.settle()
        there = await hospital.read(row.task.key)
        assert (there["status"], there["note"]) == ("cancelled", [{"text": "已电话通知"}])

    run(tmp_path, case)


@pytest.mark.parametrize(
    ("key", "change", "kind"),
    [
        ("Encounter/e1", {"status": "finished"}, "stay-ended"),
        ("Patient/p1", {"deceasedBoolean": True}, "deceased"),
    ],
)
@pytest.mark.parametrize("choice", [Choice.KEEP_MINE, Choice.KEEP_CENTRAL])
def test_a_consult_for_one_who_died_or_went_home_meanwhile_waits_for_a_person(
    tmp_path: Path, key: str, change: dict[str, Any], kind: str, choice: Choice
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(ask())
        await hospital.change(key, **change)
        place.link.is_dark = False
        await place.settle()
        assert (await place.conflict()).conflict == kind
        assert await hospital.find("Task", patient=PATIENT, code="consult") == []
        await place.decide(9, choice)
        await place.settle()
        asked = await hospital.find("Task", patient=PATIENT, code="consult")
        assert len(asked) == (choice is Choice.KEEP_MINE)
        assert await place.waiting() == 0

    run(tmp_path, case)


def test_who_asks_neither_approves_nor_answers_and_nobody_answers_before_it_was_approved(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(ask(reviewer=SENIOR, is_urgent=False))
        await place.settle()
        row = await only(place)
        for wanted, why in (
            (move(2, row, ConsultMove.APPROVE, DOCTOR), "not-yours"),
            (move(3, row, ConsultMove.ACCEPT, DOCTOR), "own-consult"),
            (answer(4, row, DOCTOR), "own-consult"),
            (answer(5, row, OTHER), "not-approved"),
            (move(6, row, ConsultMove.CANCEL, OTHER, "不需要"), "not-yours"),
        ):
            with pytest.raises(PolicyRefused) as refused:
                await place.submit(wanted)
            assert why in refused.value.facts
        await place.submit(move(7, row, ConsultMove.APPROVE, SENIOR))

    run(tmp_path, case)


def test_a_doctor_who_was_asked_by_name_answers_himself(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(ask(owner=SENIOR.reference, owner_name=SENIOR.name))
        await place.settle()
        row = await only(place)
        with pytest.raises(PolicyRefused, match="not-yours"):
            await place.submit(answer(2, row, OTHER))
        await place.submit(answer(3, row, SENIOR))

    run(tmp_path, case)
