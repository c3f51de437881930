"""What central finds about a note, and what is asked of the records department: both ways, at a real station."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from client.clinical.documents.deadlines import Deadline, Urgency
from client.commands import AskRecords, DismissDeadline, FindingAnswer, ReplyToFinding, WriteNote
from client.errors import InputRefused, PolicyRefused
from client.fhir import names
from client.records import Code
from client.records.notes import FindingSource, RecordRequestKind, RequestState
from offline.outbox import State
from offline.quality_views import CentralFinding
from offline.work_views import WorkKind
from tests.offline.sync.test_notes import PATIENT, correction, written
from tests.support.acts import act
from tests.support.builders import DOCTOR, NOW, ident
from tests.support.resources import stamp
from tests.support.whole import Hospital, Place, run

RULE, WORDS = "AI-OP-07", "手术部位与术前诊断侧别不一致"


def asked_about(note: str, **more: Any) -> dict[str, Any]:
    return {
        "resourceType": "Task",
        "id": "qc-1",
        "extension": [
            {"url": names.FINDING_SOURCE, "valueCode": "ai"},
            {"url": names.FINDING_SEVERITY, "valueCode": "high"},
            {"url": names.FINDING_FIELD, "valueCode": "post-diagnosis"},
        ],
        "status": "requested",
        "intent": "order",
        "code": {"coding": [{"system": names.TASK, "code": names.RECORD_FINDING}]},
        "description": WORDS,
        "focus": {"reference": note},
        "for": {"reference": PATIENT},
        "owner": {"reference": DOCTOR.reference},
        "requester": {"display": "质控引擎"},
        "authoredOn": stamp(NOW),
        "reasonCode": {"coding": [{"system": names.RECORD_RULE, "code": RULE}]},
        **more,
    }


def issue_about(note: str) -> dict[str, Any]:
    return {
        "resourceType": "DetectedIssue",
        "id": "qc-2",
        "status": "final",
        "code": {"coding": [{"system": names.RECORD_RULE, "code": "RY-11"}]},
        "severity": "low",
        "patient": {"reference": PATIENT},
        "author": {"reference": "Practitioner/d9", "display": "顾明澜"},
        "implicated": [{"reference": note}],
        "detail": "未写明疗效评估时间",
    }


async def found(place: Place, note: str) -> list[CentralFinding]:
    return list((await place.station.record(PATIENT)).central.get(note, ()))


async def waiting(place: Place) -> list[str]:
    work = await place.station.work(DOCTOR.reference)
    return [one.key for one in work.items if one.kind is WorkKind.QUALITY]


def reply(n: int, note: str, answer: str, words: str = "") -> ReplyToFinding:
    given = FindingAnswer(rule=RULE, finding=WORDS, answer=answer, reason=words, about="Task/qc-1")
    return ReplyToFinding(**{**act(n), "occurred_at": NOW - timedelta(minutes=60 - n)}, note=note, answer=given)


def test_a_finding_of_central_stands_at_its_note_with_rule_weight_and_source_and_waits_for_its_author(
    tmp_path: Path,
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        key, _ = await written(place)
        await hospital.put(asked_about(key), issue_about(key))
        await place.round()
        one, other = sorted(await found(place, key), key=lambda each: each.finding.key, reverse=True)
        assert (one.finding.rule, one.finding.severity, one.finding.words) == (RULE, "high", WORDS)
        assert (one.finding.source, one.finding.field) == (FindingSource.AI, "post-diagnosis")
        assert (other.finding.source, other.finding.severity) == (FindingSource.HUMAN, "low")
        assert sorted(await waiting(place)) == ["DetectedIssue/qc-2", "Task/qc-1"]
        assert not [each for each in (await place.station.work("Practitioner/other")).items if each.kind == "quality"]

    run(tmp_path, case)


def test_feedback_leaves_it_with_the_author_an_appeal_gives_it_to_central_and_centrals_word_gives_it_back(
    tmp_path: Path,
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        key, _ = await written(place)
        await hospital.put(asked_about(key))
        await place.round()
        with pytest.raises(InputRefused):
            await place.submit(reply(2, key, "feedback"))
        await place.submit(reply(3, key, "feedback", "已请上级核对"))
        assert await waiting(place) == ["Task/qc-1"]
        place.link.is_dark = True
        await place.submit(reply(4, key, "appeal", "双侧病变，本次右侧"))
        assert await waiting(place) == [], "also while central is away"
        place.link.is_dark = False
        await place.settle()
        every = await hospital.find("Communication", patient="p1")
        told = [each for each in every if {"reference": "Task/qc-1"} in each["about"]]
        assert [each["about"] for each in told] == [[{"reference": key}, {"reference": "Task/qc-1"}]] * 2
        assert (await hospital.read("Task/qc-1"))["status"] == "requested", "closing it is central's"
        await hospital.put(
            {
                **{name: told[0][name] for name in ("resourceType", "status", "subject", "about", "topic")},
                "id": "qc-said",
                "sent": stamp(NOW + timedelta(hours=1)),
                "sender": {"display": "顾明澜"},
                "payload": [{"contentString": "仍请补充"}],
            }
        )
        await place.round()
        (one,) = await found(place, key)
        assert [row.reply.answer for row in one.thread] == ["feedback", "appeal", "said"]
        assert await waiting(place) == ["Task/qc-1"]
        await hospital.change("Task/qc-1", status="completed")
        await place.round()
        assert await waiting(place) == []

    run(tmp_path, case)


def test_a_finding_about_a_version_that_was_corrected_since_stands_at_the_correction(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        key, version = await written(place)
        await hospital.put(asked_about(key))
        await place.round()
        place.link.is_dark = True
        await place.submit(correction(2, key, version))
        assert await found(place, key) == []
        (new,) = [row for row in await place.station.notes(PATIENT) if row.note.replaces == key]
        (one,) = await found(place, new.note.key)
        assert one.finding.note == key

    run(tmp_path, case)


async def locked(hospital: Hospital, place: Place) -> Deadline:
    """The attending doctor's first round, so late that it is locked."""
    stay = next(one for one in await hospital.find("Encounter", patient="p1") if one["status"] == "in-progress")
    await hospital.change(f"Encounter/{stay['id']}", period={"start": stamp(NOW - timedelta(days=9))})
    await place.round()
    (late,) = [one for one in (await place.station.record(PATIENT)).deadlines if one.urgency is Urgency.LOCKED]
    return late


def ask(n: int, late: Deadline, **more: Any) -> AskRecords:
    plain = {"what": RecordRequestKind.UNLOCK, "document": late.title, "rule": late.rule, "due_at": late.due_at}
    return AskRecords(**{**act(n), **plain, "reason": "抢救占用时间", **more})


def test_a_locked_note_is_open_only_while_central_grants_it(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        late = await locked(hospital, place)
        with pytest.raises(InputRefused):
            await place.submit(ask(1, late, reason=" "))
        place.link.is_dark = True
        await place.submit(ask(2, late))
        view = await place.station.record(PATIENT)
        row = view.unlock_of(late, NOW)
        assert row is not None
        assert row.state(place.station.clock.now()) is RequestState.ASKED
        assert not view.is_unlocked(late, place.station.clock.now())
        place.link.is_dark = False
        await place.settle()
        assert await place.state(ident(2)) is State.CONFIRMED
        (task,) = await hospital.find("Task", patient="p1", code=f"{names.TASK}|unlock-document")
        assert (task["note"][0]["text"], task["description"]) == ("抢救占用时间", late.title)
        until = {
            "type": {"coding": [{"system": names.TASK, "code": names.GRANTED_UNTIL}]},
            "valueDateTime": stamp(NOW + timedelta(hours=6)),
        }
        await hospital.change(f"Task/{task['id']}", status="completed", output=[until])
        await place.round()
        view = await place.station.record(PATIENT)
        assert view.is_unlocked(late, NOW + timedelta(hours=5))
        assert not view.is_unlocked(late, NOW + timedelta(hours=7)), "and no longer"
        await hospital.change(f"Task/{task['id']}", status="rejected", output=None, statusReason={"text": "已归档"})
        await place.round()
        row = (await place.station.record(PATIENT)).unlock_of(late, NOW)
        assert row is not None
        assert (row.state(NOW), row.request.refusal) == (RequestState.REFUSED, "已归档")

    run(tmp_path, case)


def first_round(n: int, title: str = "主治医师首次查房记录", **more: Any) -> WriteNote:
    kind = Code(text="查房记录", system=names.LOINC, code="11506-3")
    return WriteNote(**{**act(n), "note_kind": kind, "title": title, "text": "神清，诊断同前。", **more})


def test_a_locked_note_is_not_taken_in_whatever_the_screen_says(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        late = await locked(hospital, place)
        other = await written(place, 1)
        for wrong in (first_round(2), first_round(2, replaces=other[0], replaces_version=other[1], reason="改题")):
            with pytest.raises(PolicyRefused) as caught:
                await place.submit(wrong)
            assert caught.value.facts == ("write-note", "note-locked")
        await place.submit(first_round(3, title="日常病程记录"))
        await place.submit(ask(4, late))
        with pytest.raises(PolicyRefused) as caught:
            await place.submit(ask(5, late, reason="再次申请"))
        assert caught.value.facts == ("ask-records", "unlock-asked")
        await place.settle()
        (task,) = await hospital.find("Task", patient="p1", code=f"{names.TASK}|unlock-document")
        await hospital.change(f"Task/{task['id']}", status="completed")
        again = {
            **task,
            "id": "again",
            "authoredOn": stamp(NOW + timedelta(minutes=1)),
            "identifier": None,
            "meta": None,
        }
        await hospital.put({name: value for name, value in again.items() if value is not None})
        await place.round()
        assert (await place.station.record(PATIENT)).is_unlocked(late, NOW), "asking again does not take back the key"
        with pytest.raises(PolicyRefused) as caught:
            await place.submit(ask(6, late))
        assert caught.value.facts == ("ask-records", "unlock-granted")
        await place.submit(first_round(7))
        await place.settle()
        (row,) = [row for row in await place.station.notes(PATIENT) if row.note.title == late.title]
        await place.submit(first_round(8, replaces=row.note.key, replaces_version=row.note.version, reason="笔误"))

    run(tmp_path, case)


def test_putting_a_deadline_aside_opens_no_lock(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        late = await locked(hospital, place)
        aside = DismissDeadline(**act(1), rule=late.rule, document=late.title, due_at=late.due_at, reason="不写")
        await place.submit(aside)
        view = await place.station.record(PATIENT)
        assert late.rule not in {one.rule for one in view.deadlines}
        assert late.rule in {one.rule for one in view.limits}, "the screen asks the same"
        with pytest.raises(PolicyRefused) as caught:
            await place.submit(first_round(2))
        assert caught.value.facts == ("write-note", "note-locked")

    run(tmp_path, case)
