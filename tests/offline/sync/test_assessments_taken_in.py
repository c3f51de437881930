"""An assessment says and ends only what its form makes of it, and nothing that others did meanwhile holds it back."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.commands import AnswerWarning
from client.errors import PolicyRefused
from client.fhir import names
from client.records import Code
from client.records.assessments import RowSeen
from offline.assessment_entry import command, voiding
from offline.outbox import State
from tests.offline.sync.test_assessments import BOOK, CALM, ILL, assess, last, nurse, seen, statuses, taken
from tests.offline.sync.test_consults import cut
from tests.support import builders
from tests.support.builders import NOW, PATIENT, act
from tests.support.whole import Hospital, Place, run


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


HANDLED = {"status": "accepted", "note": [{"text": "王医生已在路上"}], "owner": {"display": "王医生"}}


@pytest.mark.parametrize(
    ("change", "is_asked"),
    [(HANDLED, False), ({"status": "in-progress"}, False), ({"description": "另一名患者的结果"}, True)],
)
def test_a_warning_that_was_only_handled_meanwhile_is_answered_as_it_stands_and_another_one_comes_to_a_person(
    tmp_path: Path, change: dict[str, Any], is_asked: bool
) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await assess(place, 1, ILL)
        await place.settle()
        (row,) = await place.station.early_warnings()
        await cut(place)
        mine = AnswerWarning(**act(3), task=row.task.key, task_version=row.task.version, text="已予面罩吸氧")
        await place.submit(mine)
        await hospital.change(row.task.key, **change)
        place.link.is_dark = False
        place.pass_time(60)
        await place.settle()
        task = await hospital.read(row.task.key)
        if is_asked:
            assert (await place.conflict()).conflict == "changed"
            return
        assert await place.states() == {State.CONFIRMED: 2}
        assert (task["status"], task["output"][0]["valueString"]) == ("completed", "已予面罩吸氧")
        assert task.get("note") == change.get("note"), "what they wrote beside it stays"
        assert await place.station.early_warnings() == ()

    run(tmp_path, case)


def test_a_warning_handled_in_the_moment_of_sending_is_answered_as_it_stands(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await assess(place, 1, ILL)
        await place.settle()
        (row,) = await place.station.early_warnings()
        mine = AnswerWarning(**act(3), task=row.task.key, task_version=row.task.version, text="已予面罩吸氧")
        await place.submit(mine)
        await hospital.change(row.task.key, **HANDLED)
        await place.duty("push")
        place.pass_time(60)
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 2}
        assert (await hospital.read(row.task.key))["note"] == HANDLED["note"]

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
