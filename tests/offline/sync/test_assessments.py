"""Assessments reach central once and whole, in an emergency too; what they end is ended, and what somebody else did goes to a person."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.commands import AnswerWarning, CallWarning, RecordAssessment
from client.errors import PolicyRefused
from client.fhir import names
from client.records import Code
from client.records.assessments import RowSeen
from offline.assessment_entry import Taken, command, voiding
from offline.assessment_views import AssessmentRow, AssessmentView, FormStanding
from offline.outbox import State
from tests.offline.sync.test_consults import cut
from tests.support import builders
from tests.support.builders import DOCTOR, NOW, NURSE, PATIENT, act, ident
from tests.support.whole import Hospital, Place, knowledge, run

BOOK = knowledge().pack.assessments
CALM = {"rr": 16, "oxygen": "air", "spo2_scale1": 97, "sbp": 120, "pulse": 75, "acvpu": "A", "temp": 37}
ILL = CALM | {"rr": 26, "spo2_scale1": 91, "oxygen": "oxygen", "pulse": 112}
KINDS = ("QuestionnaireResponse", "Observation", "RiskAssessment", "Flag", "Task")


def taken(raw: Mapping[str, Any]) -> dict[str, Taken]:
    return {key: Taken(value=value if isinstance(value, str) else Decimal(str(value))) for key, value in raw.items()}


def nurse(n: int, at: datetime = NOW) -> dict[str, Any]:
    return {**act(n), "author": NURSE, "occurred_at": at}


async def seen(place: Place, form: str = "NEWS2") -> tuple[AssessmentView, FormStanding]:
    view = await place.station.assessments(PATIENT)
    return view, view.standing(form)


async def assess(
    place: Place, n: int, raw: Mapping[str, Any], form: str = "NEWS2", at: datetime = NOW, **more: Any
) -> RecordAssessment:
    """As a nurse sees, answers and signs it at this moment."""
    view, _ = await seen(place, form)
    made = command(BOOK.forms[form], view, taken(raw), act=nurse(n, at), pack_version="1", **more)
    await place.submit(made)
    return made


def last(standing: FormStanding) -> AssessmentRow:
    assert standing.last is not None
    return standing.last


async def statuses(hospital: Hospital, kind: str) -> list[str]:
    return sorted(str(row["status"]) for row in await hospital.find(kind, patient=PATIENT))


def test_a_high_score_is_a_response_a_total_a_risk_a_mark_a_time_and_a_call(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        before = {kind: len(await hospital.find(kind, patient=PATIENT)) for kind in KINDS}
        await assess(place, 1, ILL)
        await place.settle()
        assert await place.state(ident(1)) is State.CONFIRMED
        after = {kind: len(await hospital.find(kind, patient=PATIENT)) for kind in KINDS}
        assert {kind: after[kind] - before[kind] for kind in KINDS} == dict.fromkeys(KINDS, 1) | {"Task": 2}
        (response,) = await hospital.find("QuestionnaireResponse", patient=PATIENT)
        assert response["questionnaire"] == f"{names.QUESTIONNAIRE}/NEWS2|1"
        view, standing = await seen(place)
        one = last(standing).assessment
        assert one.outcome is not None
        assert one.outcome.total == 10
        assert (one.outcome.band, one.scale) == ("high", "1")
        assert standing.due_at == NOW + timedelta(hours=1)
        (warned,) = view.warnings
        assert warned.task.is_stat
        assert warned.task.until == NOW + timedelta(minutes=30)
        tags = (await place.station.banner(PATIENT)).tags  # type: ignore[union-attr]
        assert [tag.name.text for tag in tags if tag.kind == "risk"] == ["预警 高 NEWS2 10"]

    run(tmp_path, case)


def test_without_central_it_is_here_at_once_and_goes_once(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await cut(place)
        await assess(place, 1, ILL)
        _, standing = await seen(place)
        assert last(standing).mark is not None
        await assess(place, 2, CALM, at=NOW + timedelta(minutes=1))
        place.link.is_dark = False
        place.pass_time(60)
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 2}
        assert await statuses(hospital, "QuestionnaireResponse") == ["completed", "completed"]
        assert await statuses(hospital, "Flag") == ["inactive"], "the second, low, ended the mark of the first"
        tasks = await hospital.find("Task", patient=PATIENT)
        again = [row["status"] for row in tasks if row["code"]["coding"][0]["code"] == names.REASSESS]
        assert sorted(again) == ["completed", "requested"]

    run(tmp_path, case)


def test_a_correction_keeps_what_was_wrong_and_says_why(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await assess(place, 1, ILL)
        await place.settle()
        _, standing = await seen(place)
        await assess(place, 2, CALM, replaces=last(standing), reason="呼吸数错")
        await place.settle()
        assert await statuses(hospital, "QuestionnaireResponse") == ["amended", "entered-in-error"]
        for kind in ("RiskAssessment", "Observation"):
            assert "entered-in-error" in await statuses(hospital, kind)
        assert await statuses(hospital, "Flag") == ["entered-in-error"]
        view, standing = await seen(place)
        wrong, right = sorted((row.assessment for row in standing.history), key=lambda one: one.is_valid)
        assert (wrong.superseded_by, wrong.reason) == (right.key, "呼吸数错")
        assert right.replaces == wrong.key
        assert [row.task.status for row in view.warnings] == []
        assert standing.due_at == NOW + timedelta(hours=12)

    run(tmp_path, case)


def test_one_taken_back_lets_the_one_before_count_again_and_asks_for_another_now(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await assess(place, 1, ILL, at=NOW - timedelta(hours=2))
        await assess(place, 2, CALM)
        await place.settle()
        _, standing = await seen(place)
        made = voiding(BOOK.forms["NEWS2"], standing, last(standing), act=nurse(3), reason="评错了患者")
        await place.submit(made)
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 3}
        _, standing = await seen(place)
        outcome = last(standing).assessment.outcome
        assert outcome is not None
        assert outcome.total == 10
        assert standing.due_at == NOW
        tags = (await place.station.banner(PATIENT)).tags  # type: ignore[union-attr]
        assert [tag.name.text for tag in tags if tag.kind == "risk"] == ["预警 高 NEWS2 10"]

    run(tmp_path, case)


def test_a_newer_one_at_central_stands_beside_ours_and_both_are_kept(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await cut(place)
        await assess(place, 1, CALM, at=NOW - timedelta(hours=1))
        theirs = {
            "resourceType": "QuestionnaireResponse",
            "id": "theirs",
            "questionnaire": f"{names.QUESTIONNAIRE}/NEWS2|1",
            "status": "completed",
            "subject": {"reference": PATIENT},
            "authored": builders.stamp(NOW),
        }
        place.link.is_dark = False
        await hospital.put(theirs)
        place.pass_time(60)
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 1}
        assert len(await hospital.find("QuestionnaireResponse", patient=PATIENT)) == 2
        _, standing = await seen(place)
        assert last(standing).assessment.key == "QuestionnaireResponse/theirs", "the later one counts"

    run(tmp_path, case)


@pytest.mark.parametrize("change", [{"status": "completed"}, {"priority": "urgent"}, None])
def test_what_somebody_did_to_the_next_task_meanwhile_never_holds_an_assessment_back(
    tmp_path: Path, change: dict[str, str] | None
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await assess(place, 1, CALM, at=NOW - timedelta(hours=3))
        await place.settle()
        _, standing = await seen(place)
        assert standing.task is not None
        key = standing.task.key
        await cut(place)
        await assess(place, 2, ILL)
        place.link.is_dark = False
        await (hospital.delete(key) if change is None else hospital.change(key, **change))
        theirs = None if change is None else await hospital.read(key)
        place.pass_time(60)
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 2}
        assert await statuses(hospital, "QuestionnaireResponse") == ["completed", "completed"]
        if theirs is not None:
            assert await hospital.read(key) == theirs, "what they made of it stays as they made it"
        _, standing = await seen(place)
        assert standing.due_at == NOW + timedelta(hours=1)

    run(tmp_path, case)


def test_the_doctor_is_told_answers_and_the_call_is_kept(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await assess(place, 1, ILL)
        await place.settle()
        (row,) = await place.station.early_warnings()
        await place.submit(
            CallWarning(**nurse(2), task=row.task.key, reached="江离", reached_at=NOW, read_back="12 床 NEWS2 10")
        )
        (row,) = await place.station.early_warnings()
        assert "江离" in row.calls[0]
        work = await place.station.work(DOCTOR.reference)
        assert [item.kind.value for item in work.items if item.key == row.task.key] == ["early-warning"]
        answer = AnswerWarning(
            **{**act(3), "author": DOCTOR}, task=row.task.key, task_version=row.task.version, text="已床旁评估"
        )
        await place.submit(answer)
        await place.settle()
        assert await place.station.early_warnings() == ()
        (done,) = await place.station.early_warnings(open_only=False)
        assert done.task.answer == "已床旁评估"
        with pytest.raises(PolicyRefused):
            await place.submit(msgspec.structs.replace(answer, id=ident(4), author=NURSE))

    run(tmp_path, case)


def test_what_a_second_doctor_found_at_the_bed_is_kept_beside_the_first_answer(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await assess(place, 1, ILL)
        await place.settle()
        (row,) = await place.station.early_warnings()
        await cut(place)
        mine = AnswerWarning(**act(3), task=row.task.key, task_version=row.task.version, text="已予面罩吸氧、抽血气")
        await place.submit(mine)
        output = [{"type": {"text": "x"}, "valueString": "已看过"}]
        await hospital.change(row.task.key, status="completed", output=output)
        place.link.is_dark = False
        place.pass_time(60)
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 2}
        assert (await hospital.read(row.task.key))["output"] == output
        (said,) = await hospital.find("Communication", patient=PATIENT)
        assert said["payload"] == [{"contentString": "已予面罩吸氧、抽血气"}]
        (done,) = await place.station.early_warnings(open_only=False)
        assert "已予面罩吸氧、抽血气" in done.others[0]

    run(tmp_path, case)


def test_a_total_that_the_answers_do_not_make_is_refused(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        view, _ = await seen(place)
        good = command(BOOK.forms["NEWS2"], view, taken(ILL), act=nurse(1), pack_version="1")
        replace = msgspec.structs.replace
        forged = replace(good, outcome=replace(good.outcome, total=Decimal(2), band="low"))
        for wrong in (
            forged,
            replace(good, answers=good.answers[1:]),
            replace(good, call=None),
            replace(good, flag=None),
        ):
            with pytest.raises(PolicyRefused) as caught:
                await place.submit(wrong)
            assert caught.value.facts[1] in {"total-differs", "outcome-differs", "incomplete"}
        for ahead in (nurse(1, NOW + timedelta(hours=1)),):
            with pytest.raises(PolicyRefused):
                await place.submit(command(BOOK.forms["NEWS2"], view, taken(ILL), act=ahead, pack_version="1"))

    run(tmp_path, case)


def test_words_marks_and_times_are_those_of_the_form_and_no_other(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        view, _ = await seen(place)
        good = command(BOOK.forms["NEWS2"], view, taken(ILL), act=nurse(1), pack_version="1")
        replace = msgspec.structs.replace
        assert good.flag is not None
        assert good.call is not None
        for wrong in (
            replace(good, outcome=replace(good.outcome, band_text="低危")),
            replace(good, outcome=replace(good.outcome, advice="无需处理")),
            replace(good, outcome=replace(good.outcome, late_at=NOW + timedelta(days=9))),
            replace(good, title="疼痛"),
            replace(good, risk=None),
            replace(good, flag=replace(good.flag, name=Code(text="无风险"))),
            replace(good, call=replace(good.call, until=NOW + timedelta(days=30))),
            replace(good, call=replace(good.call, is_stat=False)),
            replace(good, answers=(replace(good.answers[0], text="体温"), *good.answers[1:])),
        ):
            with pytest.raises(PolicyRefused) as caught:
                await place.submit(wrong)
            assert caught.value.facts == ("record-assessment", "outcome-differs")
        await place.submit(good)

    run(tmp_path, case)


def test_an_assessment_ends_and_takes_back_only_what_came_with_one_by_its_form(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        replace = msgspec.structs.replace
        view, _ = await seen(place)
        good = command(BOOK.forms["NEWS2"], view, taken(ILL), act=nurse(1), pack_version="1")
        others = (RowSeen(key="Task/t1"), RowSeen(key="MedicationRequest/o1"), RowSeen(key="Observation/l1"))
        for one in others:
            for wrong in (replace(good, ends=(one,)), replace(good, replaced=(one,))):
                with pytest.raises(PolicyRefused) as caught:
                    await place.submit(wrong)
                assert "not-of-assessment" in caught.value.facts
        await place.submit(good)
        _, standing = await seen(place)
        back = voiding(BOOK.forms["NEWS2"], standing, last(standing), act=nurse(2), reason="评错了患者")
        view, _ = await seen(place)
        more = command(
            BOOK.forms["NEWS2"], view, taken(CALM), act=nurse(3), pack_version="1", replaces=last(standing), reason="误"
        )
        for one in others:
            for taking in (replace(back, rows=(*back.rows, one)), replace(more, replaced=(*more.replaced, one))):
                with pytest.raises(PolicyRefused) as caught:
                    await place.submit(taking)
                assert "not-of-assessment" in caught.value.facts
        with pytest.raises(PolicyRefused):
            await place.submit(replace(back, rows=back.rows[:1]))
        with pytest.raises(PolicyRefused):
            await place.submit(replace(back, flag=good.flag, flag_of=back.assessment))
        await place.submit(back)
        await place.settle()
        assert (await hospital.read("Task/t1"))["status"] == "requested"
        assert (await hospital.read("MedicationRequest/o1"))["status"] == "active"

    run(tmp_path, case)
