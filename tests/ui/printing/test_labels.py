"""Labels and cards: their codes are read back from the page, no name is shortened, look-alike names differ, a second print says so."""

import asyncio
import re
import subprocess
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
import zxingcpp
from PySide6.QtGui import QImage

from client.clinical.look_alike import label_name, runs
from client.clinical.specimen_codes import read_specimen_code, specimen_code
from client.clinical.unit_codes import read_unit_code, unit_code, unit_id
from client.fhir import names
from client.records import Code, Order, OrderKind, OrderStatus, OrderTerm
from offline.board_views import LabelStuff, SpecimenRow, SpecimenState
from offline.views import Unit, UnitKind, UnitState
from tests.support.builders import pack
from tests.ui.examples import NOW
from tests.ui.printing.examples import DOCTOR, PATIENT, PaperStation, ask, banner, order
from ui.language import Languages
from ui.marking.state import MarkingKind
from ui.printing.canvas import width_of, wrapped
from ui.printing.codes import read_ticket
from ui.printing.door import Ask, LabelAsk
from ui.printing.label_facts import LabelKind
from ui.printing.label_painter import NAME, LabelPainter, name_lines
from ui.printing.label_roll import LabelRoll
from ui.printing.label_sheet import WIDTH, LabelSheet
from ui.printing.print_room import PrintRoom

LONG = "注射用甲磺酸左氧氟沙星氯化钠复方维生素葡萄糖电解质注射液（供特殊用途的超长药名）"
EVERY = frozenset(kind.value for kind in LabelKind)


def unit(kind: UnitKind, *lines: Order, slot: bool = True, verified: bool = True) -> Unit:
    at = NOW + timedelta(hours=1)
    name = unit_id(lines[0].key, at)
    return Unit(
        key=str(name),
        code=unit_code(name),
        patient=PATIENT.key,
        patient_name=PATIENT.name,
        bed="12",
        encounter="Encounter/1",
        lead=lines[0].key,
        lines=lines,
        slot_at=at if slot else None,
        kind=kind,
        number=1,
        of=2,
        state=UnitState.OPEN,
        is_verified=verified,
    )


def drug(ident: str, name: str, dose: str = "1", unit: str = "g") -> Order:
    return msgspec.structs.replace(order(name, dose=dose, unit=unit, term=OrderTerm.LONG), drug_id=ident)


POTASSIUM = drug("potassium-chloride-inj", "氯化钾注射液", "1", "g")
SALINE = drug("sodium-chloride-09-inj", "0.9% 氯化钠注射液", "500", "mL")
LAB = Order(
    key="ServiceRequest/l1",
    kind=OrderKind.LABORATORY,
    term=OrderTerm.ONCE,
    status=OrderStatus.ACTIVE,
    what=Code(text="钾", system=names.LOINC, code="2823-3"),
)
TUBE = SpecimenRow(
    patient=PATIENT.key,
    patient_name=PATIENT.name,
    bed="12",
    encounter=None,
    specimen="SER",
    orders=(LAB,),
    code=specimen_code([LAB]),
    state=SpecimenState.TO_COLLECT,
    draw=3,
)
INFUSION = unit(UnitKind.INFUSION, POTASSIUM, SALINE, verified=False)
ORAL = unit(UnitKind.ORAL, drug("digoxin-tab", "地高辛片", "0.25", "mg"))


def stuff(*units: Unit, printed: dict[str, int] | None = None) -> LabelStuff:
    found = units or (INFUSION, ORAL)
    return LabelStuff(units=found, specimens=(TUBE,), people=(banner(),), printed=printed or {})


def wanted(kinds: frozenset[str] = EVERY, **more: object) -> LabelAsk:
    made = LabelAsk(kinds=kinds, since=NOW - timedelta(hours=1), until=NOW + timedelta(hours=8))
    return replace(made, **more)  # type: ignore[arg-type]


def asked(kind: MarkingKind = MarkingKind.NORMAL, labels: LabelAsk | None = None) -> Ask:
    return replace(ask(kind), labels=labels or wanted())


def sheet(station: PaperStation, how: Ask) -> LabelSheet:
    document = asyncio.run(PrintRoom(station).read("labels", how))
    assert isinstance(document, LabelSheet)
    return document


def pictures(station: PaperStation, document: LabelSheet, dpi: int = 192) -> tuple[QImage, ...]:
    room = PrintRoom(station)
    return tuple(image.convertToFormat(QImage.Format.Format_Grayscale8) for image in room.images(document, dpi))


@pytest.mark.parametrize("kind", [MarkingKind.NORMAL, MarkingKind.EMERGENCY, MarkingKind.DRILL])
def test_every_code_is_read_back_from_the_page_as_it_is_printed(languages: Languages, kind: MarkingKind) -> None:
    station = PaperStation(labelled=stuff())
    document = sheet(station, asked(kind))
    read = [code for image in pictures(station, document) for code in zxingcpp.read_barcodes(image)]
    texts = [code.text for code in read]
    assert {read_unit_code(INFUSION.code), read_unit_code(ORAL.code)} <= {read_unit_code(text) for text in texts}
    bars = [code.text for code in read if code.format is zxingcpp.BarcodeFormat.Code128]
    assert [read_specimen_code(text) for text in bars] == [TUBE.code]
    assert PATIENT.hospital_number in texts, "the wristband says the patient's own number"


@pytest.mark.parametrize("kind", [MarkingKind.NORMAL, MarkingKind.EMERGENCY])
def test_on_the_roll_of_a_label_printer_each_label_is_a_page_of_its_own_with_its_code_and_its_mark(
    languages: Languages, kind: MarkingKind, tmp_path: Path
) -> None:
    station = PaperStation(labelled=stuff())
    document, whole = sheet(station, asked(kind, wanted(roll_mm=80))), sheet(station, asked(kind))
    assert isinstance(document, LabelRoll)
    assert document.pages == len(whole.labels)
    images = pictures(station, document)
    assert {round(image.width() / 192 * 25.4) for image in images} == {80}
    read = {read_unit_code(code.text) for image in images for code in zxingcpp.read_barcodes(image)}
    assert {read_unit_code(INFUSION.code), read_unit_code(ORAL.code)} <= read
    path = tmp_path / "roll.pdf"
    printed = asyncio.run(PrintRoom(station).save_pdf(document, path, DOCTOR))
    count = str(document.pages)
    info = subprocess.run(["pdfinfo", "-l", count, str(path)], check=True, capture_output=True, text=True).stdout
    sizes = [tuple(map(float, found)) for found in re.findall(r"Page +\d+ size: +([\d.]+) x ([\d.]+)", info)]
    assert [round(wide / 72 * 25.4) for wide, _ in sizes] == [80] * document.pages
    wanted_heights = [document.size(at + 1)[1] for at in range(document.pages)]
    assert [high / 72 * 96 for _, high in sizes] == pytest.approx(wanted_heights, abs=2)
    assert len(printed.numbers) == (document.pages if kind is MarkingKind.EMERGENCY else 0)
    text = subprocess.run(["pdftotext", str(path), "-"], check=True, capture_output=True, text=True).stdout
    assert all(number in text for number in printed.numbers)


def test_no_name_is_shortened_however_long(languages: Languages) -> None:
    for width in (80.0, 150.0, 300.0):
        lines = name_lines(((LONG, False), ("重", True)), width)
        assert "".join(piece.text for line in lines for piece in line) == LONG + "重"
        assert all(sum(width_of(p.text, NAME, bold=p.is_heavy) for p in line) <= width + 1 for line in lines)
    station = PaperStation(labelled=stuff(unit(UnitKind.INFUSION, *(drug("", LONG) for _ in range(9)))))
    document = sheet(station, asked())
    assert LabelPainter(document.labels[0], WIDTH, None).height > 500


def test_look_alike_names_are_heavy_where_they_differ_and_latin_ones_are_tall() -> None:
    assert runs("多巴胺", ["多巴酚丁胺"]) == (("多巴胺", False),)
    assert runs("多巴酚丁胺", ["多巴胺"]) == (("多巴", False), ("酚丁", True), ("胺", False))
    assert runs("头孢克肟", ["头孢克洛", "头孢吡肟"]) == (("头孢", False), ("克肟", True))
    book, catalogue = pack().bedside, pack().catalogue
    alike = book.look_alike["dopamine-inj"]
    named = label_name("dopamine-inj", "x", catalogue, alike, is_chinese=False)
    assert named == (("DOPamine", False), (" (x)", False))
    told = ("sodium-chloride-09-inj", "sodium-chloride-10-inj", "glucose-5-inj", "glucose-50-inj", "morphine-inj")
    english = [label_name(one, "", catalogue, (), is_chinese=False) for one in (*told, "morphine-srtab")]
    assert len({"".join(text for text, _ in one) for one in english}) == len(english), "each product has its own name"
    assert all("carbohydrates" not in text for one in english for text, _ in one)
    whole = label_name("clozapine-tab", "x", catalogue, book.look_alike["clozapine-tab"], is_chinese=True)
    assert "".join(text for text, _ in whole) == catalogue.drugs["clozapine-tab"].name_zh
    assert any(is_heavy for _, is_heavy in whole)


def test_what_is_high_alert_not_verified_or_allergic_stands_in_words_on_its_label(languages: Languages) -> None:
    document = sheet(PaperStation(labelled=stuff()), asked())
    infusion = next(one for one in document.labels if one.kind is LabelKind.INFUSION)
    assert infusion.cautions[:2] == ("高警示", "未核对")
    assert "第 1/2 组" in infusion.heading
    assert any("500 mL" in fact for fact in infusion.facts)
    for kind in (LabelKind.WRISTBAND, LabelKind.BED_CARD, LabelKind.PATROL):
        card = next(one for one in document.labels if one.kind is kind)
        assert "青霉素类" in card.cautions[0]
    bed_card = next(one for one in document.labels if one.kind is LabelKind.BED_CARD)
    assert "肺炎" not in " ".join((*bed_card.facts, *bed_card.cautions)), "visitors read it"


def test_in_an_emergency_each_label_says_so_by_itself_and_its_page_is_numbered(
    languages: Languages, tmp_path: Path
) -> None:
    station = PaperStation(labelled=stuff())
    plain, marked = (sheet(station, asked(kind)) for kind in (MarkingKind.NORMAL, MarkingKind.EMERGENCY))
    assert not plain.is_numbered
    assert marked.is_numbered
    first = LabelPainter(plain.labels[0], WIDTH, None).height
    assert LabelPainter(marked.labels[0], WIDTH, marked._marks).height > first
    asyncio.run(PrintRoom(station).save_pdf(marked, tmp_path / "labels.pdf", DOCTOR))
    assert len(station.numbers) == marked.pages


def test_a_label_that_came_out_before_is_a_copy_and_says_which(languages: Languages, tmp_path: Path) -> None:
    station = PaperStation(labelled=stuff(printed={INFUSION.code: 1}))
    document = sheet(station, asked())
    copies = {one.code: one.copy for one in document.labels if one.kind is LabelKind.INFUSION}
    assert copies == {INFUSION.code: 2}
    asyncio.run(PrintRoom(station).save_pdf(document, tmp_path / "labels.pdf", DOCTOR))
    assert set(station.printed_codes) == set(document.codes)


def test_an_injection_and_a_nebuliser_have_labels_whose_codes_are_read_and_the_patrol_card_has_its_rows(
    languages: Languages,
) -> None:
    shot = unit(UnitKind.INJECTION, drug("enoxaparin-inj", "依诺肝素钠注射液", "40", "mg"))
    mist = unit(UnitKind.INHALATION, drug("budesonide-neb", "布地奈德混悬液", "1", "mg"))
    mist = msgspec.structs.replace(mist, key="mist", code=unit_code(unit_id("mist", NOW)))
    station = PaperStation(labelled=stuff(INFUSION, shot, mist))
    document = sheet(station, asked())
    texts = {code.text for image in pictures(station, document) for code in zxingcpp.read_barcodes(image)}
    assert {shot.code, mist.code} <= texts
    kinds = {one.kind for one in document.labels}
    assert {LabelKind.INJECTION, LabelKind.NEBULISER, LabelKind.PATROL} <= kinds
    patrol = next(one for one in document.labels if one.kind is LabelKind.PATROL)
    assert patrol.rows > 0, "time, rate, reaction and nurse are written there"
    (line,) = patrol.lines
    assert "氯化钾注射液" in "".join(text for text, _ in line.name), "the infusions, and nothing else"


def test_only_what_was_chosen_is_printed(languages: Languages) -> None:
    station = PaperStation(labelled=stuff())
    only = wanted(frozenset({LabelKind.SPECIMEN.value}), codes=frozenset({TUBE.code}))
    assert [one.code for one in sheet(station, asked(labels=only)).labels] == [TUBE.code]
    late = wanted(frozenset({LabelKind.INFUSION.value}), since=NOW + timedelta(hours=3))
    assert sheet(station, asked(labels=late)).labels == ()
    nobody = wanted(patients=frozenset({"Patient/other"}))
    assert sheet(station, asked(labels=nobody)).labels == ()
    usual = sheet(station, ask(MarkingKind.NORMAL))
    assert {one.kind for one in usual.labels} == {LabelKind.WRISTBAND, LabelKind.BED_CARD}


def test_many_labels_go_over_several_pages_and_each_stands_on_one(languages: Languages) -> None:
    units = tuple(unit(UnitKind.ORAL, drug("digoxin-tab", "地高辛片", "0.25", "mg")) for _ in range(1))
    many = tuple(
        msgspec.structs.replace(units[0], code=unit_code(unit_id(f"o{n}", NOW)), key=str(n)) for n in range(30)
    )
    station = PaperStation(labelled=stuff(*many))
    document = sheet(station, asked(MarkingKind.EMERGENCY, wanted(frozenset({LabelKind.ORAL.value}))))
    assert document.pages > 1
    texts = [code.text for image in pictures(station, document) for code in zxingcpp.read_barcodes(image)]
    found = [text for text in texts if read_ticket(text) is None]
    assert len(texts) - len(found) == document.pages, "each page has the code of the page as well"
    assert sorted(found) == sorted(one.code for one in many)


def test_a_group_prepared_apart_has_a_label_for_each_drug_that_says_which_of_how_many(languages: Languages) -> None:
    station = PaperStation(labelled=stuff(INFUSION, ORAL))
    found = sheet(station, asked(labels=wanted(frozenset({"infusion", "oral"}), is_apart=True))).labels
    assert [one.code for one in found] == [f"{INFUSION.code}-1/2", f"{INFUSION.code}-2/2", ORAL.code]
    assert [len(one.lines) for one in found] == [1, 1, 1]
    assert "2 of 2" in found[1].cautions[0] or "2/2" in found[1].cautions[0]


def test_a_number_and_its_unit_are_never_parted_on_a_narrow_label(languages: Languages) -> None:
    name = "sodium chloride (0.9%氯化钠注射液) 0.9 g : 100 mL injection solution"
    for width in range(90, 260, 10):
        heavy = name_lines(((name[:40], False), (name[40:], True)), width)
        for lines in (wrapped(name, width, 13), tuple("".join(one.text for one in line) for line in heavy)):
            assert "".join("".join(lines).split()) == "".join(name.split()), "nothing is left out"
            assert sum("100 mL" in line for line in lines) == 1, (languages, lines)
            assert any("injection" in line for line in lines), lines
