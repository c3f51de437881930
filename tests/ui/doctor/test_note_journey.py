"""An operation record from the empty form to the senior's signature: the doctor's model on a real station, no fake between."""

from pathlib import Path

from client.clinical.documents.forms import blank
from client.commands import FindingAnswer
from client.records import Person, Role
from offline.record_views import standing, versions
from tests.support import builders
from tests.support.whole import Hospital, Place, run, session
from tests.ui.doctor.noting import FILLED, OPERATION
from ui.doctor.doctor_model import DoctorModel
from ui.doctor.order_book import order_book

PATIENT = builders.PATIENT
SENIOR = Person(reference="Practitioner/d9", name="顾明澜", role=Role.DOCTOR, staff_number="D009")
TIMES = {"start": "2026-11-20 08:05", "end": "2026-11-20 09:30", "admission-number": ""}
WRONG = blank(OPERATION, {**FILLED, **TIMES})


def doctor(place: Place, who: Person = builders.DOCTOR) -> DoctorModel:
    return DoctorModel(place.station, session(who), order_book(place.station.knowledge))


def test_an_operation_record_is_written_in_an_outage_corrected_and_co_signed(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        model = doctor(place)
        await model.open(PATIENT)
        await place.submit(builders.vitals(1, temperature="38.5"))
        await model.refresh()

        assert model.begin_template("operation")
        model.write_note("手术记录", WRONG)
        state = model.note_state()
        assert [one.rule for one in state.blocking] == ["C01"]
        assert not await model.sign_note(PATIENT, "")
        answer = FindingAnswer(rule="C01", finding=state.blocking[0].words, answer="appeal", reason="稍后核对影像")
        assert await model.sign_note(PATIENT, "", (answer,))
        assert model.chart is not None
        (row,) = [one for one in model.chart.notes if one.note.title == "手术记录"]
        record = model.chart.record
        assert record is not None
        assert record.folders[row.note.key] == "operation"
        assert "T16" in {one.rule for one in record.deadlines}, "the first note after the operation is due"
        assert [one.reply.reason for one in record.answers(row.note.key, "C01")] == ["稍后核对影像"]

        assert model.begin_correction(PATIENT, row, "侧别笔误")
        model.write_note("手术记录", WRONG.replace("右肾", "左肾"))
        assert await model.sign_note(PATIENT, "")
        place.link.is_dark = False
        await place.settle()
        await model.refresh()
        head = next(one for one in standing(model.chart.notes) if one.note.title == "手术记录")
        assert [one.note.status for one in versions(model.chart.notes, head.note.key)] == ["amended", "final"]
        record = model.chart.record
        assert record is not None
        assert "C01" not in {one.rule for one in record.findings.get(head.note.key, ())}

        plan = model.draft_plan(PATIENT, head)
        assert plan is not None
        assert [draft.catalogue_id for draft in plan.drafts] == ["NPO", "POS-FLAT6"]
        await model.check(None)
        assert model.sheet is not None
        assert model.sheet.is_checked

        senior = doctor(place, SENIOR)
        await senior.open(PATIENT)
        assert not model.may_cosign(head)
        assert await senior.cosign(PATIENT, head)
        await place.settle()
        there = await hospital.read(head.note.key)
        assert [each["mode"] for each in there["attester"]] == ["professional", "legal"]
        assert len(await hospital.find("Composition", patient="p1")) == 2
        assert not any(row["status"] == "active" for row in await hospital.find("NutritionOrder", patient="p1"))

    run(tmp_path, case)


def test_a_note_that_quotes_a_pulled_value_is_linked_to_it_at_central(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        place.link.is_dark = True
        await place.submit(builders.vitals(1, temperature="38.5", systolic="120", diastolic="80"))
        model = doctor(place)
        await model.open(PATIENT)
        assert model.begin_template("daily-progress")
        assert model.note is not None
        text = model.note.text
        assert "T 38.5 ℃" in text
        assert "BP 120/80 mmHg" in text
        model.write_note("日常病程记录", text.replace("{病情变化}", "发热").replace("{处理}", "补液"))
        assert await model.sign_note(PATIENT, "")
        place.link.is_dark = False
        await place.settle()
        (note,) = await hospital.find("Composition", patient="p1")
        measured = {f"Observation/{row['id']}" for row in await hospital.find("Observation", patient="p1")}
        quoted = {each["reference"] for each in note["section"][0]["entry"]}
        assert len(quoted) == 2
        assert quoted <= measured

    run(tmp_path, case)
