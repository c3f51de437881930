"""The papers of a visit: one page per form with its words and corner mark, packs and reasons; certificates with number and VOID; marked."""

import asyncio
from dataclasses import replace
from decimal import Decimal

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from client.clinical.prescriptions import FormKind
from client.records import Amount, Certificate, Code, OrderStatus, PrescriptionForm
from offline.views import OrderRow, Pharm, PharmStanding, Standing, VisitChart
from tests.ui.examples import NOW
from tests.ui.printing.examples import PATIENT, PaperStation, ask, banner, rows
from ui.marking.state import MarkingKind
from ui.printing.care_sheets import medicine_words
from ui.printing.clinic_documents import form_pages, read_certificates, read_prescriptions
from ui.printing.clinic_sheets import ClinicSheets
from ui.printing.order_lines import AS_RECORDED, blocks
from ui.printing.prescription_paper import PAPERS
from ui.printing.print_room import PrintRoom


def prescribed(number: str, kind: FormKind, name: str, **more: object) -> OrderRow:
    row, stay = rows()[0], banner().stay
    said = PrescriptionForm(number=number, kind=kind.value, packs=2, pack="20 tab", days=7, **more)  # type: ignore[arg-type]
    order = msgspec.structs.replace(
        row.order,
        key=f"MedicationRequest/{name}",
        what=Code(text=name),
        dose=Amount(value=Decimal(10), unit="mg"),
        prescription=said,
        encounter=stay.key if stay else None,
        group=None,
    )
    return msgspec.structs.replace(row, order=order)


def test_each_form_is_a_page_of_its_own_with_its_colour_said_in_words(qapp: QApplication) -> None:
    found = form_pages(
        [
            prescribed("a", FormKind.ORDINARY, "孟鲁司特钠片", reason="慢性病"),
            prescribed("b", FormKind.NARCOTIC, "硫酸吗啡缓释片"),
            prescribed("a", FormKind.ORDINARY, "醋酸泼尼松片"),
        ],
        AS_RECORDED,
    )
    assert [(page.kind, page.corner) for page in found] == [
        (FormKind.ORDINARY, ""),
        (FormKind.NARCOTIC, "NARCOTIC / PSYCHOTROPIC I"),
    ]
    words = "\n".join(left for left, _ in found[0].lines)
    assert "1. 孟鲁司特钠片" in words
    assert "2. 醋酸泼尼松片" in words
    assert "慢性病" in words
    assert "pale red" in found[1].title
    assert found[0].lines[1][1] == "2 × 20 tab"


@pytest.mark.parametrize(
    ("order", "standing", "reason"),
    [
        ({"status": OrderStatus.ON_HOLD, "is_held_for_skin_test": True}, Standing.ON_HOLD, "no negative skin test yet"),
        ({}, Standing.CONFLICT, "waits for a decision"),
        ({}, Standing.REJECTED, "refused by central"),
    ],
)
def test_what_must_not_be_dispensed_stands_on_no_line_and_is_named_with_its_reason(
    qapp: QApplication, order: dict[str, object], standing: Standing, reason: str
) -> None:
    bad = prescribed("a", FormKind.ORDINARY, "阿莫西林胶囊")
    bad = msgspec.structs.replace(bad, order=msgspec.structs.replace(bad.order, **order), standing=standing)
    (page,) = form_pages([bad, prescribed("a", FormKind.ORDINARY, "醋酸泼尼松片")], AS_RECORDED)
    left = [words for words, _ in page.lines]
    assert "1. 醋酸泼尼松片" in left
    assert f"Not to be dispensed: 阿莫西林胶囊 ({reason})" in left
    assert form_pages([bad], AS_RECORDED) == ()


def test_a_drug_that_a_pharmacist_rejected_is_no_line_of_the_prescription_and_says_so_on_the_order_sheet(
    qapp: QApplication,
) -> None:
    good = prescribed("a", FormKind.ORDINARY, "醋酸泼尼松片")
    rejected = Pharm(standing=PharmStanding.REJECTED)
    bad = msgspec.structs.replace(prescribed("a", FormKind.ORDINARY, "阿莫西林胶囊"), pharm=rejected)
    (page,) = form_pages([bad, good], AS_RECORDED)
    left = [words for words, _ in page.lines]
    assert "Not to be dispensed: 阿莫西林胶囊 (rejected by the pharmacist)" in left
    assert not any(words.endswith(". 阿莫西林胶囊") for words in left)
    found = [line for block in blocks([bad, good], NOW) for line in block.lines]
    assert [line.startswith("（药师拒绝）") for line in found] == ["阿莫西林" in line for line in found]
    home = medicine_words(bad, ask(MarkingKind.NORMAL))
    assert "the pharmacist has not agreed" in home
    assert "pharmacist" not in medicine_words(good, ask(MarkingKind.NORMAL))


def test_a_drug_whose_test_was_read_positive_after_its_release_is_not_printed_for_the_pharmacy(
    qapp: QApplication,
) -> None:
    released = prescribed("a", FormKind.ORDINARY, "阿莫西林胶囊")
    station = PaperStation(given=(released, prescribed("b", FormKind.ORDINARY, "醋酸泼尼松片")))
    station.visit = VisitChart(not_to_dispense=(released.order.key,))
    document = asyncio.run(read_prescriptions(station, ask(MarkingKind.NORMAL)))
    assert isinstance(document, ClinicSheets)
    assert "阿莫西林" not in str(document.facts.sheets)


def test_the_papers_have_four_grounds_and_the_ink_is_dark_on_each() -> None:
    grounds = {kind: paper.ground.name() for kind, paper in PAPERS.items()}
    assert grounds[FormKind.ORDINARY] == grounds[FormKind.PSYCHOTROPIC_2] == "#ffffff"
    assert len(set(grounds.values())) == 4
    assert all(paper.ink.lightnessF() < 0.3 < paper.ground.lightnessF() for paper in PAPERS.values())


@pytest.mark.parametrize("kind", [MarkingKind.NORMAL, MarkingKind.EMERGENCY])
def test_signed_forms_are_printed_with_the_marks_of_the_mode(qapp: QApplication, kind: MarkingKind) -> None:
    station = PaperStation(given=(prescribed("a", FormKind.PAEDIATRIC, "阿莫西林胶囊"),))
    document = asyncio.run(read_prescriptions(station, ask(kind)))
    assert isinstance(document, ClinicSheets)
    assert document.pages == 1
    assert document.is_numbered is (kind is MarkingKind.EMERGENCY)
    (image,) = PrintRoom(station).images(document)
    assert image.pixelColor(400, 900).name() == PAPERS[FormKind.PAEDIATRIC].ground.name()


def test_a_void_certificate_says_so_across_the_page_and_keeps_its_number(qapp: QApplication) -> None:
    station = PaperStation()
    good = Certificate(
        key="DocumentReference/1",
        patient=PATIENT.key,
        number="P-1",
        kind="diagnosis",
        title="诊断证明书",
        text="哮喘",
        status="current",
    )
    bad = msgspec.structs.replace(
        good, key="DocumentReference/2", number="P-2", status="entered-in-error", reason="写错"
    )
    station.visit = VisitChart(certificates=(good, bad))
    document = asyncio.run(read_certificates(station, replace(ask(MarkingKind.NORMAL), copies=2)))
    assert isinstance(document, ClinicSheets)
    assert [(sheet.number, sheet.is_void) for sheet in document.facts.sheets] == [("P-1", False), ("P-2", True)]
    assert ("Void: 写错", "") in document.facts.sheets[1].lines
    assert len(PrintRoom(station).images(document)) == 2


def test_the_red_form_names_the_patient_and_who_collects_it_and_no_other_form_does(qapp: QApplication) -> None:
    row = prescribed("b", FormKind.NARCOTIC, "硫酸吗啡缓释片")
    said = row.order.prescription
    assert said is not None
    named = msgspec.structs.replace(said, patient_id="11010519491231002X", agent_name="王五", agent_id="E12345678")
    row = msgspec.structs.replace(row, order=msgspec.structs.replace(row.order, prescription=named))
    red, white = form_pages([row, prescribed("a", FormKind.ORDINARY, "孟鲁司特钠片")], AS_RECORDED)
    words = "\n".join(left for left, _ in red.lines)
    assert "11010519491231002X" in words
    assert "王五" in words
    assert "E12345678" in words
    assert "Identity" not in "\n".join(left for left, _ in white.lines)
    (blank,) = form_pages([prescribed("c", FormKind.NARCOTIC, "硫酸吗啡缓释片")], AS_RECORDED)
    assert "____" in blank.lines[0][0], "what is not known has room to be written"
