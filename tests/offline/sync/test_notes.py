"""The record at a real station: kept in an emergency, delivered once, never silently edited by two people."""

from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.commands import Choice, CosignNote, DismissDeadline, FindingAnswer, ReplyToFinding, WriteNote
from client.errors import InputRefused, PolicyRefused, VersionConflict
from client.fhir import names
from client.records import Code, Person, Role
from client.records.notes import FieldKind, NoteField, NoteSection
from offline.outbox import State
from offline.record_views import standing, versions
from tests.support import builders
from tests.support.acts import act
from tests.support.builders import DOCTOR, NURSE, ident
from tests.support.whole import Hospital, Place, run

SENIOR = Person(reference="Practitioner/d9", name="顾明澜", role=Role.DOCTOR, staff_number="D009")
PATIENT = "Patient/p1"
FINDING = "同一文书内左右矛盾"


def operation(n: int, text: str, **more: Any) -> WriteNote:
    kind = Code(text="手术记录", system=names.LOINC, code="11504-8", others=((names.DOCUMENT_TYPE, "operation"),))
    field = NoteField(id="post-diagnosis", label="术后诊断", kind=FieldKind.TEXT, value="左侧肾结石")
    section = NoteSection(id="operation", title="手术", fields=(field,))
    return WriteNote(**act(n), note_kind=kind, title="手术记录", text=text, **{"sections": (section,), **more})


def correction(
    n: int, replaces: str, version: str | None, text: str = "左侧肾结石，左侧手术。", **more: Any
) -> WriteNote:
    return operation(n, text, replaces=replaces, replaces_version=version, reason="侧别笔误", **more)


WRONG = "术后诊断：左侧肾结石\n手术经过：探查发现右肾表面结石"


async def written(place: Place, n: int = 1) -> tuple[str, str | None]:
    """The note as central has it, by key and version; what it contradicts was answered when it was signed."""
    answer = FindingAnswer(rule="C01", finding=FINDING, answer="appeal", reason="稍后核对")
    await place.submit(operation(n, WRONG, answers=(answer,)))
    await place.settle()
    (row,) = [row for row in await place.station.notes(PATIENT) if row.note.title == "手术记录"]
    return row.note.key, row.note.version


def test_a_contradicting_operation_note_is_found_answered_and_the_answer_reaches_central(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        key, _ = await written(place)
        (finding,) = [one for one in (await place.station.record(PATIENT)).findings[key] if one.rule == "C01"]
        assert "左侧肾结石" in finding.words
        assert "右肾" in finding.words
        answer = FindingAnswer(rule="C01", finding=finding.words, answer="appeal", reason="对侧同期手术，见第二份记录")
        await place.submit(ReplyToFinding(**act(2), note=key, answer=answer))
        view = await place.station.record(PATIENT)
        assert [row.reply.reason for row in view.answers(key, "C01")] == ["稍后核对", "对侧同期手术，见第二份记录"]
        assert "C01" not in {one.rule for one in view.open_findings(key)}
        await place.settle()
        told = await hospital.find("Communication", patient="p1")
        assert [one["about"] for one in told] == [[{"reference": key}]] * 2, "the answer at signing and the one after"
        assert await place.state(ident(2)) is State.CONFIRMED

    run(tmp_path, case)


@pytest.mark.parametrize(
    ("text", "author", "why"),
    [
        (WRONG, DOCTOR, "note-contradicts"),
        ("姓名：李四 住院号：999999\n手术经过：顺利", DOCTOR, "note-contradicts"),
        ("术后诊断：左侧肾结石\n手术经过：左侧取石", NURSE, "doctors-document"),
    ],
)
def test_a_note_that_contradicts_the_record_or_is_not_ones_own_to_sign_is_refused_whoever_sends_it(
    tmp_path: Path, text: str, author: Person, why: str
) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        with pytest.raises(PolicyRefused) as refused:
            await place.submit(msgspec.structs.replace(operation(1, text), author=author))
        assert refused.value.facts == ("write-note", why)
        assert await place.states() == {}

    run(tmp_path, case)


def test_in_an_emergency_a_note_is_written_corrected_and_answered_for_and_all_of_it_lands_once(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        answer = FindingAnswer(rule="C01", finding=FINDING, answer="appeal", reason="稍后核对")
        await place.submit(operation(1, WRONG, answers=(answer,)))
        (first,) = await place.station.notes(PATIENT)
        assert first.mark is not None
        await place.submit(correction(2, first.note.key, first.note.version))
        both = await place.station.notes(PATIENT)
        (head,) = standing(both)
        assert head.note.text == "左侧肾结石，左侧手术。"
        assert [row.note.text for row in versions(both, head.note.key)] == [head.note.text, WRONG]
        place.link.is_dark = False
        await place.settle()
        there = await hospital.find("Composition", patient="p1")
        assert sorted(row["status"] for row in there) == ["amended", "final"]
        both = await place.station.notes(PATIENT)
        assert [row.note.text for row in versions(both, standing(both)[0].note.key)] == [head.note.text, WRONG]
        assert len(await hospital.find("Communication", patient="p1")) == 1

    run(tmp_path, case)


@pytest.mark.parametrize("choice", [Choice.KEEP_MINE, Choice.WITHDRAW])
def test_a_correction_of_a_version_that_somebody_else_changed_meanwhile_waits_for_a_person(
    tmp_path: Path, choice: Choice
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        key, version = await written(place)
        place.link.is_dark = True
        await place.submit(correction(2, key, version))
        there = await hospital.read(key)
        await hospital.change(key, attester=[*there["attester"], {"mode": "legal", "party": {"display": "别人"}}])
        place.link.is_dark = False
        await place.settle()
        assert (await place.conflict()).conflict == "changed"
        assert len(await hospital.find("Composition", patient="p1")) == 1
        await place.decide(9, choice)
        await place.settle()
        found = await hospital.find("Composition", patient="p1")
        assert len(found) == (2 if choice is Choice.KEEP_MINE else 1)
        old = next(row for row in found if row["id"] == key.partition("/")[2])
        assert {"display": "别人"} in [each["party"] for each in old["attester"]], "nobody's signature was overwritten"

    run(tmp_path, case)


def test_a_correction_of_an_older_version_than_is_here_is_refused_at_once(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        key, version = await written(place)
        await hospital.change(key, confidentiality="R")
        await place.settle()
        await place.round()
        with pytest.raises(VersionConflict):
            await place.submit(correction(2, key, version))

    run(tmp_path, case)


def test_a_senior_co_signs_and_the_author_cannot(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        key, version = await written(place)
        with pytest.raises(InputRefused):
            await place.submit(CosignNote(**act(2), note=key, version=version))
        await place.submit(CosignNote(**act(3, SENIOR), note=key, version=version))
        await place.settle()
        assert [each["mode"] for each in (await hospital.read(key))["attester"]] == ["professional", "legal"]
        (row,) = await place.station.notes(PATIENT)
        assert row.note.cosigned_by == ("顾明澜",)
        assert await place.state(ident(3)) is State.CONFIRMED

    run(tmp_path, case)


def test_a_deadline_that_is_put_aside_is_put_aside_with_its_reason_and_no_other(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        before = (await place.station.record(PATIENT)).deadlines
        assert {one.rule for one in before} >= {"T01", "T05"}
        late = next(one for one in before if one.rule == "T05")
        place.link.is_dark = True
        await place.submit(
            DismissDeadline(**act(1), rule=late.rule, document=late.title, due_at=late.due_at, reason="昨日已转科")
        )
        view = await place.station.record(PATIENT)
        assert {one.rule for one in before} - {one.rule for one in view.deadlines} == {"T05"}
        assert [row.dismissal.reason for row in view.dismissed] == ["昨日已转科"]
        place.link.is_dark = False
        await place.settle()
        (task,) = [row for row in await hospital.find("Task", patient="p1") if row["status"] == "cancelled"]
        assert task["reasonCode"]["coding"][0]["code"] == "T05"

    run(tmp_path, case)


def test_a_note_that_quotes_a_value_measured_in_the_emergency_names_it_by_centrals_key_at_the_end(
    tmp_path: Path,
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(builders.vitals(1, temperature="38.5"))
        (series,) = await place.station.vitals(PATIENT)
        sign = series.signs[-1]
        await place.submit(operation(2, "T 38.5 ℃\n左侧肾结石，左侧手术。", sections=(), sources=(sign.key,)))
        place.link.is_dark = False
        await place.settle()
        (note,) = await hospital.find("Composition", patient="p1")
        (measured,) = await hospital.find("Observation", patient="p1", code="8310-5")
        (entry,) = note["section"][0]["entry"]
        assert entry["reference"] == f"Observation/{measured['id']}"

    run(tmp_path, case)
