"""Papers of nursing: the nursing record of a patient, the handover of the ward with its counts. Prints what was signed, nothing else."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from client.errors import InputRefused
from client.tongue import reads_chinese
from offline.nursing_views import Entry, NurseHandoverRow, WardSheet
from ui.nursing.handover_rows import adds_up_words, kept_words
from ui.nursing.words import part_word
from ui.person_words import patient_name
from ui.printing.door import Ask, Document, PrintStation
from ui.printing.sheet_facts import inks_of, person_words, sheet_facts, titled
from ui.printing.text_sheet import Paragraph, TextSheet
from ui.printing.words import UNKNOWN, moment

NURSING_RECORD, NURSE_HANDOVER = "nursing-record", "nurse-handover-sheet"


def record_title() -> str:
    return QCoreApplication.translate("NursingSheets", "Nursing record")


def handover_title() -> str:
    return QCoreApplication.translate("NursingSheets", "Handover of the ward (nursing)")


async def read_record(station: PrintStation, ask: Ask) -> Document:
    """The signed entries of the stay, the oldest first; a corrected one stands there with the words that were signed."""
    banner = await station.banner(ask.patient)
    if banner is None:
        raise InputRefused("patient", "unknown-here")
    found = await station.nursing_record(ask.patient)
    plain = sheet_facts(station, ask, banner, ())
    facts = replace(
        plain,
        name=f"{record_title()} {patient_name(banner.patient)}",
        heading=replace(plain.heading, title=titled(record_title(), ask), clinical=""),
    )
    written = [one for one in reversed(found.entries) if one.kind == "record"]
    text = tuple(paragraph for one in written for paragraph in _entry(one)) or (_none(),)
    return TextSheet(facts, inks_of(ask.marking), text, key=NURSING_RECORD)


def _none() -> Paragraph:
    return Paragraph(text=QCoreApplication.translate("NursingSheets", "Nothing is written yet."))


def _entry(one: Entry) -> Iterator[Paragraph]:
    translate, note = QCoreApplication.translate, one.note.note if one.note else None
    head = [moment(one.at, seconds=False), one.by or UNKNOWN]
    if note is not None and note.cosigned_by:
        words = translate("NursingSheets", "signed beside: {names}")
        head.append(words.format(names="、".join(note.cosigned_by)))
    if note is not None and note.replaces:
        head.append(translate("NursingSheets", "correction: {reason}").format(reason=note.reason or UNKNOWN))
    if one.is_old:
        head.append(translate("NursingSheets", "(corrected later)"))
    yield Paragraph(text="　".join(head), is_heading=True)
    yield Paragraph(text=one.what)


async def read_handover(station: PrintStation, ask: Ask) -> Document:
    """The counts of the shift with who is counted, and of every patient the last handover as it was signed."""
    found = await station.ward_handover()
    banner = await station.banner(found.rows[0].patient) if found is not None and found.rows else None
    if found is None or banner is None:
        raise InputRefused("patient", "unknown-here")
    plain, translate = sheet_facts(station, ask, banner, ()), QCoreApplication.translate
    sheet = found.sheet
    shift = sheet.shift.zh if reads_chinese(ask.language) else sheet.shift.en
    told = (
        (translate("Paper", "Ward"), station.ward_name or UNKNOWN, False),
        (translate("NursingSheets", "Shift"), f"{shift} {moment(sheet.since, seconds=False)}", False),
        (translate("NursingSheets", "Printed by"), person_words(ask.by), False),
        (translate("NursingSheets", "Confidential:"), translate("NursingSheets", "destroy after use"), False),
    )
    heading = replace(plain.heading, title=titled(handover_title(), ask), facts=told, allergy="", clinical="")
    facts = replace(plain, name=handover_title(), heading=heading, patient_number="")
    text = (*_counts(sheet), *(paragraph for row in found.rows for paragraph in _handed(row, station)))
    return TextSheet(facts, inks_of(ask.marking), text, key=NURSE_HANDOVER, of_ward=True)


def _counts(sheet: WardSheet) -> Iterator[Paragraph]:
    yield Paragraph(text=QCoreApplication.translate("NursingSheets", "Counts of the shift"), is_heading=True)
    yield Paragraph(text="　".join(f"{part_word(part)} {len(people)}" for part, people in sheet.counted.items()))
    for part, people in sheet.counted.items():
        if people and part.value != "original":
            names = "、".join(f"{one.bed} {one.name}".strip() for one in people)
            yield Paragraph(text=f"{part_word(part)}：{names}")
    yield Paragraph(text=adds_up_words(sheet))


def _handed(row: NurseHandoverRow, station: PrintStation) -> Iterator[Paragraph]:
    yield Paragraph(text=f"{row.bed} {row.name}".strip(), is_heading=True)
    last = row.last
    if last is None:
        yield Paragraph(text=QCoreApplication.translate("NursingSheets", "No handover is known."))
        return
    yield Paragraph(text=kept_words(last, station.clock.now()))
