"""Assessments reach central once and whole, in an emergency too; what they end is ended, and what somebody else did goes to a person."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.commands import AnswerWarning, CallWarning, OrderDraft, RecordAssessment, RecordVitals, VitalEntry
from client.errors import PolicyRefused
from client.fhir import names
from client.records import Amount, Code, OrderKind, OrderTerm
from offline.assessment_entry import Taken, command, proposals, voiding
from offline.assessment_views import AssessmentRow, AssessmentView, FormStanding
from offline.outbox import State
from offline.views import BedCard
from tests.offline.sync.test_consults import cut
from tests.support import builders
from tests.support.builders import DOCTOR, NOW, NURSE, PATIENT, act, ident, sign
from tests.support.whole import Hospital, Place, knowledge, run
from ui.doctor.chart_model import Chart
from ui.doctor.note_pulls import pulls
from ui.doctor.order_book import order_book

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


def test_a_licensed_form_is_refused_until_it_is_switched_on(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        raw = {item.id: item.options[-1].code or "" for item in BOOK.forms["BRADEN"].items}
        with pytest.raises(PolicyRefused) as caught:
            await assess(place, 1, raw, "BRADEN")
        assert caught.value.facts[1] == "not-permitted"

    run(tmp_path, case)


def test_the_second_scale_follows_the_doctors_order_and_nothing_else(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        view, _ = await seen(place)
        first = command(BOOK.forms["NEWS2"], view, taken(CALM), act=nurse(1), pack_version="1")
        second = msgspec.structs.replace(first, scale="2")
        with pytest.raises(PolicyRefused) as caught:
            await place.submit(second)
        assert "scale-needs-order" in caught.value.facts
        await place.submit(sign(2, ordered_88_92()))
        with pytest.raises(PolicyRefused) as caught:
            await place.submit(first)
        assert "scale-ordered" in caught.value.facts
        made = await assess(
            place, 3, {key: value for key, value in CALM.items() if key != "spo2_scale1"} | {"spo2_scale2_air": 90}
        )
        assert made.scale == "2"
        assert made.outcome.total == 0

    run(tmp_path, case)


def test_the_bed_card_scores_saturation_on_the_scale_that_a_doctor_ordered(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        units = {"9279-1": (16, "/min"), "59408-5": (90, "%"), "8480-6": (120, "mm[Hg]"), "8867-4": (75, "/min")}
        units |= {"8310-5": (37, "Cel"), "3151-8": (0, "L/min")}
        values = tuple(
            VitalEntry(loinc=code, amount=Amount(value=Decimal(value), unit=unit, code=unit))
            for code, (value, unit) in units.items()
        )
        await place.submit(RecordVitals(**nurse(1), values=values, consciousness="A"))
        assert (await card(place)).news2 == 3
        await place.submit(sign(2, ordered_88_92()))
        shown = await card(place)
        assert (shown.news2, shown.is_on_second_scale) == (0, True)

    run(tmp_path, case)


async def card(place: Place) -> BedCard:
    cards = (await place.station.ward_map()).cards
    return next(one for one in cards if one.patient is not None and one.patient.key == PATIENT)


def ordered_88_92() -> OrderDraft:
    return OrderDraft(
        kind=OrderKind.NURSING,
        term=OrderTerm.LONG,
        what=Code(text="目标血氧 88%~92%", system=names.NURSING_ORDER, code="SPO2-88-92"),
        catalogue_id="SPO2-88-92",
        frequency="CONT",
        starts_at=NOW,
    )


def test_the_last_assessment_can_be_pulled_into_a_note_with_its_source(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        await assess(place, 1, ILL)
        record = await place.station.record(PATIENT)
        (one,) = record.assessments
        chart = Chart(patient=PATIENT, record=record)
        book, documents = order_book(knowledge()), knowledge().pack.documents
        pull = next(one for one in pulls(chart, book, documents, None, NOW) if one.key == "assessment-NEWS2")
        assert "10 分 高" in pull.text
        assert pull.sources == (one.key,)
        note = msgspec.structs.replace(builders.note(2), sources=pull.sources)
        await place.submit(note)
        await place.settle()
        assert await place.states() == {State.CONFIRMED: 2}

    run(tmp_path, case)


def test_signs_are_proposed_with_their_time_and_old_ones_say_so(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        pulse = VitalEntry(loinc="8867-4", amount=Amount(value=Decimal(88), unit="/min", code="/min"))
        heat = VitalEntry(loinc="8310-5", amount=Amount(value=Decimal("38.2"), unit="Cel", code="Cel"))
        await place.submit(RecordVitals(**nurse(1, NOW - timedelta(minutes=10)), values=(pulse,), consciousness="V"))
        await place.submit(RecordVitals(**nurse(2, NOW - timedelta(hours=5)), values=(heat,)))
        view, _ = await seen(place)
        found = proposals(BOOK.forms["NEWS2"], view, {}, NOW)
        assert found["pulse"].value == Decimal(88)
        assert not found["pulse"].is_stale
        assert (found["acvpu"].value, found["temp"].is_stale) == ("V", True)
        assert "oxygen" not in found, "nobody recorded it, so nothing is assumed"
        given = {**taken(CALM), "pulse": Taken(value=found["pulse"].value, sign=found["pulse"].sign)}
        made = command(BOOK.forms["NEWS2"], view, given, act=nurse(3), pack_version="1")
        await place.submit(made)
        await place.settle()
        _, standing = await seen(place)
        answer = next(one for one in last(standing).assessment.answers if one.item == "pulse")
        assert answer.source == (await place.key_of(ident(1), "Observation"))
        assert answer.source_at == NOW - timedelta(minutes=10)

    run(tmp_path, case)


def test_the_ward_says_what_is_due_first_and_who_was_never_assessed(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        await assess(place, 1, ILL, at=NOW - timedelta(hours=3))
        due = [one for one in await place.station.assessments_due() if one.patient == PATIENT]
        by_form = {one.form: one for one in due}
        assert by_form["NEWS2"].is_late(NOW)
        assert by_form["NEWS2"].last is not None
        assert by_form["BARTHEL"].last is None
        assert "BRADEN" not in by_form
        assert due[0].is_late(NOW)

    run(tmp_path, case)


SIGNS = {
    "8310-5": (37, "Cel"),
    "8867-4": (75, "/min"),
    "9279-1": (16, "/min"),
    "59408-5": (97, "%"),
    "3151-8": (0, "L/min"),
}


async def measure(place: Place, n: int, at: datetime, *, without: str = "", **changed: int) -> None:
    """A whole set of vital signs at the bed, awake; `without` one of them."""
    units = {code: unit for code, (_, unit) in SIGNS.items()} | {"8480-6": "mm[Hg]", "8462-4": "mm[Hg]"}
    values = {code: value for code, (value, _) in SIGNS.items()} | {"8480-6": 120, "8462-4": 70}
    values |= {"9279-1": changed.get("rr", 16), "59408-5": changed.get("spo2", 97), "8867-4": changed.get("pulse", 75)}
    entries = tuple(
        VitalEntry(loinc=code, amount=Amount(value=Decimal(value), unit=units[code], code=units[code]))
        for code, value in values.items()
        if code != without
    )
    await place.submit(RecordVitals(**nurse(n, at), values=entries, consciousness="A"))


def test_the_next_score_counts_from_a_whole_set_of_vital_signs_measured_after_the_form(tmp_path: Path) -> None:
    async def case(_: Hospital, place: Place) -> None:
        await assess(place, 1, CALM, at=NOW - timedelta(hours=11))
        _view, standing = await seen(place)
        assert standing.due_at == NOW + timedelta(hours=1)
        await measure(place, 2, NOW - timedelta(minutes=20), without="9279-1")
        _view, standing = await seen(place)
        assert standing.due_at == NOW + timedelta(hours=1), "half a set puts nothing off"
        await measure(place, 3, NOW - timedelta(minutes=10))
        _view, standing = await seen(place)
        at = NOW - timedelta(minutes=10)
        assert standing.signs is not None
        assert (standing.signs.at, standing.signs.total) == (at, Decimal(0))
        assert standing.due_at == at + timedelta(hours=12)
        due = [one for one in await place.station.assessments_due() if (one.form, one.patient) == ("NEWS2", PATIENT)]
        assert [one.due_at for one in due] == [standing.due_at], "on the ward's list as in the patient's"

    run(tmp_path, case)


def test_vital_signs_that_score_more_and_call_the_doctor_ask_for_the_form_at_once(tmp_path: Path) -> None:
    async def case(_: Hospital, place: Place) -> None:
        await assess(place, 1, CALM, at=NOW - timedelta(hours=2))
        at = NOW - timedelta(minutes=10)
        await measure(place, 2, at, rr=26, spo2=91, pulse=112)
        _view, standing = await seen(place)
        assert standing.signs is not None
        assert standing.signs.asks_for_call
        assert standing.due_at == at, "only the form writes down who was called"
        await assess(place, 3, ILL)
        _view, standing = await seen(place)
        assert standing.signs is None, "the form is newer than the signs"
        assert standing.due_at == NOW + timedelta(hours=1)

    run(tmp_path, case)
