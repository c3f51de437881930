"""What is only suspected is never told as a fact: on sheets, in rows and in the words a form or a record begins with."""

import asyncio

import msgspec
import pytest

from client.clinical.request_forms import Form
from client.records import Code, Diagnosis, DiagnosisUse, Problem, Verification
from offline.care_views import Discharge
from offline.views import DiagnosisRow
from tests.ui.examples import NOW
from tests.ui.printing.examples import PaperStation, ask, banner, leaving
from ui.care.discharge_rows import status_lines
from ui.doctor.summary_rows import problem_rows
from ui.language import Languages
from ui.marking.state import MarkingKind
from ui.printing.care_sheets import LEAVING
from ui.printing.order_sheet import KEY, OrderSheet
from ui.printing.print_room import PrintRoom
from ui.printing.text_sheet import TextSheet
from ui.requests.form_model import begun

SUSPECTED = Problem(key="c9", name=Code(text="肺结核（痰镜检证实）"), is_provisional=True)
TOLD = "肺结核（痰镜检证实）?"


class SuspectedAtHome(PaperStation):
    async def discharge(self, patient: str) -> Discharge:
        found = Diagnosis(
            key="c9",
            name=SUSPECTED.name,
            use=DiagnosisUse.DISCHARGE,
            verification=Verification.PROVISIONAL,
            clinical="active",
        )
        return msgspec.structs.replace(leaving(patient), diagnoses=(DiagnosisRow(diagnosis=found),))


def suspected() -> PaperStation:
    return SuspectedAtHome(shown=msgspec.structs.replace(banner(), problems=(SUSPECTED, *banner().problems)))


@pytest.mark.parametrize("kind", [MarkingKind.NORMAL, MarkingKind.EMERGENCY])
def test_the_order_sheet_marks_a_suspected_diagnosis_and_only_that(kind: MarkingKind, languages: Languages) -> None:
    document = asyncio.run(PrintRoom(suspected(), printer_names=tuple).read(KEY, ask(kind)))
    assert isinstance(document, OrderSheet)
    assert f"{TOLD}、重症肺炎、脓毒症" in document.facts.heading.clinical


def test_the_patient_goes_home_with_a_suspicion_told_as_one(languages: Languages) -> None:
    document = asyncio.run(PrintRoom(suspected(), printer_names=tuple).read(LEAVING, ask(MarkingKind.NORMAL)))
    assert isinstance(document, TextSheet)
    assert TOLD in "\n".join(document.lines(0))


def test_the_discharge_page_and_the_summary_mark_it_too(languages: Languages) -> None:
    found = asyncio.run(suspected().discharge("Patient/1"))
    assert TOLD in status_lines(found, NOW, 0)
    (row,) = problem_rows((SUSPECTED,), NOW)
    assert any(TOLD in run.text for cell in row.cells for run in cell.runs)


def test_a_request_form_begins_with_the_suspicion_as_one() -> None:
    form = Form(kind="ct", name_zh="CT", name_en="CT", items=())
    assert begun(form, (SUSPECTED,)).summary == TOLD
