"""One visit on a real station at a real practice hospital: called, begun, noted, prescribed on forms, ended, certified."""

from collections.abc import Awaitable, Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from client.clinical.documents.forms import confirmed
from client.clinical.prescriptions import FormKind, Rule
from client.commands import Ended, OrderDraft, RecordDiagnosis, WriteNote
from client.errors import PolicyRefused
from client.fhir import names
from client.records import (
    Amount,
    Code,
    DiagnosisUse,
    Disposition,
    OrderKind,
    OrderTerm,
    Verification,
    VisitState,
    VisitStep,
)
from client.records.notes import FieldKind, NoteField, NoteSection
from tests.support.builders import DOCTOR, NOW, ident
from tests.support.clinic import WAITING, stage
from tests.support.whole import Hospital, Place, run, session
from ui.clinic.visit_model import OUTPATIENT, Missing, VisitModel
from ui.doctor.doctor_model import DoctorModel
from ui.doctor.drafts_model import Hindrance, added, replaced
from ui.doctor.order_book import order_book


def drug(name: str, dose: str, often: str, days: int | None) -> OrderDraft:
    value, _, unit = dose.partition(" ")
    return OrderDraft(
        kind=OrderKind.MEDICATION,
        term=OrderTerm.ONCE,
        what=Code(text=name),
        catalogue_id=name,
        dose=Amount(value=Decimal(value), unit=unit, code=unit),
        route=Code(text="po", system=names.ROUTE, code="PO"),
        frequency=often,
        starts_at=NOW,
        days=days,
    )


def visit(case: Callable[[Hospital, Place, VisitModel], Awaitable[None]], folder: Path) -> None:
    """The first of the queue called, begun, and his chart open."""

    async def begun(hospital: Hospital, place: Place) -> None:
        await stage(hospital, place)
        model = VisitModel(place.station, session(DOCTOR), order_book(place.station.knowledge))
        await model.load_ward()
        row = model.queue.row(WAITING)
        assert row is not None
        assert await model.step(row, VisitStep.CALL)
        assert await model.open(WAITING)
        called = model.row
        assert called is not None
        assert await model.begin(called)
        await case(hospital, place, model)

    run(folder, begun)


async def draft(model: VisitModel, *drafts: OrderDraft) -> None:
    sheet = model.sheet
    assert sheet is not None
    model.put_sheet(added(sheet, drafts))
    await model.check(None)


async def diagnosed(place: Place, model: VisitModel, said: Verification = Verification.CONFIRMED) -> None:
    row = model.row
    assert row is not None
    assert row.visit is not None
    act: dict[str, Any] = {"author": DOCTOR, "patient": WAITING, "occurred_at": NOW, "encounter": row.visit.key}
    asthma = Code(text="支气管哮喘", system=names.ICD10, code="J45.9")
    await place.submit(
        RecordDiagnosis(id=ident(90), **act, what=asthma, use=DiagnosisUse.OUTPATIENT, verification=said)
    )
    await model.refresh()


def test_what_is_missing_before_the_end_is_told_and_a_visit_ends_only_without_it(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place, model: VisitModel) -> None:
        assert set(model.missing()) == {Missing.NO_DIAGNOSIS, Missing.NO_NOTE}
        assert not model.may_finish()
        await diagnosed(place, model)
        await draft(model, drug("montelukast-tab", "10 mg", "QN", 5))
        assert Missing.UNSIGNED_ORDERS in model.missing()
        model.put_sheet(added(model.desk.drop_signed(model.desk.sheet(WAITING)), ()))
        assert model.missing() == (Missing.NO_NOTE,)
        row = model.row
        assert row is not None
        assert await model.finish(row, Ended(how=Disposition.HOME))
        assert model.row is not None
        assert model.row.state is VisitState.DONE
        await place.settle()
        assert (await hospital.read("Encounter/v21"))["status"] == "finished"

    visit(case, tmp_path)


def test_drugs_are_signed_on_their_forms_and_open_forms_are_not_signed(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place, model: VisitModel) -> None:
        await draft(model, drug("montelukast-tab", "10 mg", "QN", 28), drug("estazolam-tab", "1 mg", "QN", 7))
        forms = model.forms()
        assert forms is not None
        assert [form.kind for form in forms.found.forms] == [FormKind.ORDINARY, FormKind.PSYCHOTROPIC_2]
        assert [one.rule for one in forms.open] == [Rule.TOO_LONG]
        sheet = model.desk.sheet(WAITING)
        assert await model.sign(WAITING, sheet.version) == (Hindrance.FORMS,)
        model.answer_forms(WAITING, model.answers().with_reason(forms.keys[0], "慢性病"))
        for finding in sheet.report.findings if sheet.report else ():
            model.answer(finding, "已知")
        assert await model.sign(WAITING, model.desk.sheet(WAITING).version) == ()
        await place.settle()
        signed = await hospital.find("MedicationRequest", patient=WAITING)
        assert len({row["groupIdentifier"]["value"] for row in signed}) == 2
        assert {row["groupIdentifier"]["system"] for row in signed} == {names.PRESCRIPTION}
        assert all("outpatient" in str(row["category"]) for row in signed)
        long = next(row for row in signed if "montelukast" in str(row["medicationCodeableConcept"]))
        assert long["dispenseRequest"]["quantity"]["value"] == 6
        assert await hospital.find("Task", patient=WAITING) == []

    visit(case, tmp_path)


def test_another_drug_on_the_same_line_is_asked_for_its_packs_and_reason_anew(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place, model: VisitModel) -> None:
        await draft(model, drug("salbutamol-mdi", "200 ug", "BID", 14))
        forms = model.forms()
        assert forms is not None
        said = model.answers().with_packs(forms.keys[0], 2).with_reason(forms.keys[0], "慢性病")
        model.answer_forms(WAITING, said)
        answered = model.forms()
        assert answered is not None
        assert answered.open == ()
        sheet = model.sheet
        assert sheet is not None
        model.put_sheet(replaced(sheet, sheet.lines[0].key, drug("budesonide-formoterol-dpi", "160 ug", "BID", 14)))
        other = model.forms()
        assert other is not None
        assert {one.rule for one in other.open} == {Rule.PACKS_ASKED, Rule.TOO_LONG}

    visit(case, tmp_path)


def test_the_last_note_is_taken_over_marked_and_signed_only_when_every_field_was_confirmed(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place, model: VisitModel) -> None:
        template = model.documents.templates[OUTPATIENT]
        fields = tuple(
            NoteField(id=one.id, label=one.zh, kind=FieldKind.TEXT, value=f"旧{one.zh}") for one in template.fields
        )
        before = WriteNote(
            id=ident(80),
            author=DOCTOR,
            patient=WAITING,
            encounter=None,
            occurred_at=NOW,
            note_kind=template.kind(),
            title="门诊病历",
            text="\n".join(f"{one.label}：{one.value}" for one in fields),
            sections=(NoteSection(id="outpatient", title="门诊病历", fields=fields),),
        )
        await place.submit(before)
        await model.refresh()
        assert model.begin_visit_note(carries=True)
        note = model.note
        assert note is not None
        assert note.text.count("〔沿用") == len(template.fields)
        assert Missing.CARRIED in model.missing()
        assert not await model.sign_note(WAITING, "门诊病历")
        text = note.text
        for _ in template.fields:
            text, _ = confirmed(text, 0)
        model.write_note(note.title, text)
        assert model.note_state().may_sign
        assert await model.sign_note(WAITING, "门诊病历")
        assert model.has_note()

    visit(case, tmp_path)


def test_a_certificate_of_a_suspected_diagnosis_says_so(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place, model: VisitModel) -> None:
        await diagnosed(place, model, Verification.PROVISIONAL)
        assert "支气管哮喘?" in model.diagnoses_said()

    visit(case, tmp_path)


def test_a_certificate_takes_a_number_of_the_station_and_is_void_with_it(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place, model: VisitModel) -> None:
        with pytest.raises(PolicyRefused, match="certificate-no-diagnosis"):
            await model.issue(WAITING, "sick-leave", "病假证明书", "支气管哮喘", 3)
        await diagnosed(place, model, Verification.CONFIRMED)
        with pytest.raises(PolicyRefused, match="leave-too-long"):
            await model.issue(WAITING, "sick-leave", "病假证明书", "支气管哮喘", 365)
        assert not await place.station.printed_pages(NOW.date())
        assert await model.issue(WAITING, "sick-leave", "病假证明书", "支气管哮喘", 3)
        (paper,) = model.visit.certificates
        assert paper.days == 3
        await model.void_paper(paper, "天数写错")
        (paper,) = model.visit.certificates
        assert (paper.is_void, paper.reason) == (True, "天数写错")
        (page,) = await place.station.printed_pages(NOW.date())
        assert (page.number, page.void_reason) == (paper.number, "天数写错")

    visit(case, tmp_path)


def test_nobody_certifies_before_the_visit_was_begun_and_no_number_is_used_up(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place, model: VisitModel) -> None:
        assert await model.open("Patient/p22")
        with pytest.raises(PolicyRefused, match="not-begun"):
            await model.issue("Patient/p22", "sick-leave", "病假证明书", "支气管哮喘", 365)
        assert not await place.station.printed_pages(NOW.date())

    visit(case, tmp_path)


def test_a_diagnosis_of_years_ago_does_not_end_todays_visit(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place, model: VisitModel) -> None:
        await hospital.put(
            {
                "resourceType": "Condition",
                "id": "ht",
                "clinicalStatus": {"coding": [{"system": names.CONDITION_CLINICAL, "code": "active"}]},
                "code": {"text": "高血压病"},
                "subject": {"reference": WAITING},
                "recordedDate": "2019-01-01",
            }
        )
        place.pass_time(30)
        await place.duty("pull")
        await model.refresh()
        assert Missing.NO_DIAGNOSIS in model.missing()
        await diagnosed(place, model)
        assert Missing.NO_DIAGNOSIS not in model.missing()

    visit(case, tmp_path)


def test_a_draft_that_was_signed_on_the_ward_page_is_not_signed_again_in_the_clinic(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place, model: VisitModel) -> None:
        ward = DoctorModel(place.station, model.session, model.book)
        model.write_with(ward)
        await ward.load_ward()
        assert await ward.open(WAITING)
        ward.begin_note("日常病程记录")
        ward.write_note("日常病程记录", "今日咳嗽减轻，继续观察。")
        assert model.note is not None
        assert model.note.text == "今日咳嗽减轻，继续观察。", "the same draft stands on both pages"
        assert await ward.sign_note(WAITING, "日常病程记录")
        assert not await model.sign_note(WAITING, "日常病程记录")
        assert len([one for one in await place.station.notes(WAITING) if one.note.title == "日常病程记录"]) == 1

    visit(case, tmp_path)
