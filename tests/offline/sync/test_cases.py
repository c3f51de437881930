"""A suspected infection and an adverse event: asked, answered, talked about, closed by central; in an emergency as well."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from client.commands import AnswerSuspicion, Choice, ReportEvent, SayInCase
from client.errors import InputRefused, PolicyRefused
from client.fhir import names
from client.records import Code, Person
from client.records.cases import InfectionAnswer
from client.records.transfusions import DoneStep
from offline.outbox import State
from offline.safety_views import CaseRow
from offline.work_views import WorkKind
from tests.offline.sync.test_consults import cut
from tests.offline.sync.test_transfusions import light
from tests.support.builders import DOCTOR, NOW, NURSE, PATIENT, act, ident, stamp
from tests.support.whole import Hospital, Place, knowledge, run

SUSPICION = "Task/suspicion"
EVENTS = knowledge().pack.events


def suspicion(**more: Any) -> dict[str, Any]:
    plain = {
        "resourceType": "Task",
        "id": "suspicion",
        "status": "requested",
        "intent": "order",
        "priority": "urgent",
        "code": {"coding": [{"system": names.TASK, "code": names.INFECTION_SUSPICION}]},
        "description": "疑似导管相关血流感染",
        "reasonCode": {"text": "置管第 6 天，体温 38.9 ℃，外周血与导管血培养同一菌株"},
        "for": {"reference": PATIENT},
        "encounter": {"reference": "Encounter/e1"},
        "authoredOn": stamp(NOW - timedelta(hours=1)),
        "requester": {"display": "感染管理科"},
        "restriction": {"period": {"end": stamp(NOW + timedelta(hours=23))}},
    }
    return {**plain, **more}


def message(ident: str, text: str, minutes: int) -> dict[str, Any]:
    return {
        "resourceType": "Communication",
        "id": ident,
        "status": "completed",
        "subject": {"reference": PATIENT},
        "about": [{"reference": SUSPICION}],
        "sent": stamp(NOW + timedelta(minutes=minutes)),
        "sender": {"display": "感染管理科 方"},
        "payload": [{"contentString": text}],
    }


async def asked(hospital: Hospital, place: Place, **more: Any) -> CaseRow:
    await hospital.put(suspicion(**more))
    place.pass_time(60)
    await place.round()
    (row,) = await place.station.suspicions()
    return row


def answer(
    n: int, row: CaseRow, what: InfectionAnswer, who: Person = NURSE, text: str = "体温已正常，考虑药物热"
) -> AnswerSuspicion:
    return AnswerSuspicion(**act(n, who), task=row.task.key, task_version=row.task.version, answer=what, text=text)


async def badge(place: Place) -> str:
    found = await place.station.ward_map()
    return next(one.suspected for one in found.cards if one.patient is not None and one.patient.key == PATIENT)


async def waits(place: Place) -> list[str]:
    items = (await place.station.work(DOCTOR.reference)).items
    return [one.what for one in items if one.kind is WorkKind.INFECTION]


@pytest.mark.parametrize("what", [InfectionAnswer.CONFIRM, InfectionAnswer.EXCLUDE])
@pytest.mark.parametrize("who", [NURSE, DOCTOR], ids=["nurse", "doctor"])
def test_a_suspicion_is_on_the_card_and_in_the_task_centre_until_it_is_answered(
    what: InfectionAnswer, who: Person, tmp_path: Path
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        row = await asked(hospital, place)
        assert (await badge(place), await waits(place)) == ("疑似导管相关血流感染", ["疑似导管相关血流感染"])
        assert row.task.due_at == NOW + timedelta(hours=23)
        await place.submit(answer(1, row, what, who))
        assert (await badge(place), await waits(place)) == ("", [])
        await place.settle()
        assert await place.state(ident(1)) is State.CONFIRMED
        task = await hospital.read(SUSPICION)
        assert (task["status"], task["businessStatus"]["coding"][0]["code"]) == ("completed", what.value)
        (said,) = await hospital.find("Communication", patient=PATIENT)
        assert said["topic"]["coding"][0]["code"] == what.value
        (done,) = await place.station.suspicions()
        assert (done.task.answer, done.task.answer_text) == (what, "体温已正常，考虑药物热")

    run(tmp_path, case)


def test_to_ask_for_more_leaves_it_open_and_infection_control_answers_in_the_thread(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        row = await asked(hospital, place)
        await place.submit(answer(1, row, InfectionAnswer.NEED_INFORMATION, text="请补充导管尖端培养"))
        await place.settle()
        assert await badge(place)
        await hospital.put(message("m1", "尖端培养明日出结果", 4))
        place.pass_time(60)
        await place.round()
        await place.submit(
            SayInCase(
                **{**act(2, DOCTOR), "occurred_at": NOW + timedelta(minutes=8)}, task=SUSPICION, text="收到，明日再答"
            )
        )
        await place.settle()
        (row,) = await place.station.suspicions()
        assert [one.text for one in row.messages] == ["请补充导管尖端培养", "尖端培养明日出结果", "收到，明日再答"]
        assert [one.answer for one in row.messages] == [InfectionAnswer.NEED_INFORMATION, None, None]
        await place.submit(answer(3, row, InfectionAnswer.EXCLUDE))
        await place.settle()
        assert not await badge(place)

    run(tmp_path, case)


def test_an_answer_of_the_outage_waits_and_goes_when_central_is_back(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        row = await asked(hospital, place)
        await cut(place)
        await place.submit(answer(1, row, InfectionAnswer.CONFIRM))
        assert not await badge(place)
        (pending,) = await place.station.suspicions()
        assert pending.mark is not None
        assert pending.mark.number is not None
        await light(place)
        assert (await hospital.read(SUSPICION))["status"] == "completed"

    run(tmp_path, case)


@pytest.mark.parametrize("choice", [Choice.KEEP_MINE, Choice.KEEP_CENTRAL])
def test_two_who_answered_come_before_a_person_and_both_answers_stay(choice: Choice, tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        row = await asked(hospital, place)
        await cut(place)
        await place.submit(answer(1, row, InfectionAnswer.EXCLUDE))
        theirs = {"coding": [{"system": names.INFECTION_ANSWER, "code": "need-information"}]}
        await hospital.change(SUSPICION, status="in-progress", businessStatus=theirs)
        await hospital.put(message("m1", "请补充", 1))
        await light(place)
        conflict = await place.conflict()
        assert conflict.conflict == "changed"
        await place.decide(9, choice)
        place.pass_time(60)
        await place.settle()
        task = await hospital.read(SUSPICION)
        kept = choice is Choice.KEEP_MINE
        assert task["businessStatus"]["coding"][0]["code"] == ("exclude" if kept else "need-information")
        texts = [each["payload"][0]["contentString"] for each in await hospital.find("Communication", patient=PATIENT)]
        assert "请补充" in texts

    run(tmp_path, case)


def test_an_answer_says_why_and_only_of_a_suspicion_that_is_open(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        row = await asked(hospital, place)
        with pytest.raises(InputRefused):
            await place.submit(answer(1, row, InfectionAnswer.EXCLUDE, text="  "))
        other = AnswerSuspicion(
            **act(2, NURSE), task="Task/t1", task_version=None, answer=InfectionAnswer.EXCLUDE, text="x"
        )
        with pytest.raises(PolicyRefused) as caught:
            await place.submit(other)
        assert "other-task" in caught.value.facts
        await place.submit(answer(3, row, InfectionAnswer.EXCLUDE))
        (done,) = await place.station.suspicions()
        with pytest.raises(InputRefused):
            await place.submit(answer(4, done, InfectionAnswer.CONFIRM))

    run(tmp_path, case)


def report(n: int, **more: Any) -> ReportEvent:
    kind, grade = EVENTS.kinds[0], EVENTS.grade("mild")
    assert grade is not None
    plain = {
        "event": Code(text=kind.zh, system=names.ADVERSE_EVENT, code=kind.code),
        "grade": Code(text=grade.zh, system=names.EVENT_GRADE, code=grade.code),
        "has_reached": grade.has_reached,
        "severity": grade.severity,
        "is_serious": grade.is_serious,
        "happened_at": NOW - timedelta(minutes=30),
        "place": "卫生间",
        "account": "起身时滑倒，左膝擦伤",
        "done": "扶回床，测生命体征",
        "told": (DoneStep(code="doctor", text="医师"),),
    }
    return ReportEvent(**{**act(n, NURSE), **plain, **more})


def test_a_report_reaches_central_whole_in_an_emergency_too_and_central_says_how_it_stands(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await cut(place)
        await place.submit(report(1))
        (row,) = await place.station.event_reports()
        assert row.event is not None
        assert (row.event.place, row.event.what, row.event.told) == ("卫生间", "起身时滑倒，左膝擦伤", ("医师",))
        await light(place)
        (event,) = await hospital.find("AdverseEvent", subject=PATIENT)
        assert event["recorder"]["reference"] == NURSE.reference
        (task,) = [
            each for each in await hospital.find("Task", patient=PATIENT) if "AdverseEvent" in str(each["focus"])
        ]
        await hospital.change(
            f"Task/{task['id']}", status="in-progress", businessStatus={"text": "护理部已受理，三日内讨论"}
        )
        await hospital.put(message("m1", "请补充当时地面情况", 5) | {"about": [{"reference": f"Task/{task['id']}"}]})
        place.pass_time(60)
        await place.round()
        (row,) = await place.station.event_reports()
        assert (row.task.state, row.messages[0].text) == ("护理部已受理，三日内讨论", "请补充当时地面情况")
        await place.submit(SayInCase(**act(2, NURSE), task=row.task.key, text="地面刚拖过，未放警示牌"))
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 2}

    run(tmp_path, case)


def test_central_is_not_told_who_reported_without_a_name(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(report(1, is_anonymous=True))
        await place.settle()
        assert await place.state(ident(1)) is State.CONFIRMED
        for kind, params in (
            ("AdverseEvent", {"subject": PATIENT}),
            ("Task", {"patient": PATIENT}),
            ("Provenance", {}),
        ):
            for row in await hospital.find(kind, **params):
                assert NURSE.reference not in str(row), kind
                assert NURSE.name not in str(row), kind
        (told,) = await place.station.event_reports()
        assert told.event is not None
        assert (told.event.by, told.event.is_anonymous) == ("", True)

    run(tmp_path, case)


@pytest.mark.parametrize(
    ("more", "word"),
    [
        ({"severity": ""}, "event-grade"),
        ({"event": Code(text="x", system=names.ADVERSE_EVENT, code="x")}, "event-kind"),
    ],
)
def test_a_report_says_of_kind_and_grade_what_the_pack_says(more: dict[str, Any], word: str, tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        with pytest.raises(PolicyRefused) as caught:
            await place.submit(report(1, **more))
        assert word in caught.value.facts

    run(tmp_path, case)


def test_what_has_not_happened_yet_is_not_reported(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        with pytest.raises(InputRefused):
            await place.submit(report(1, happened_at=NOW + timedelta(minutes=5)))

    run(tmp_path, case)
