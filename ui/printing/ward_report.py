"""A report about the ward as a page of paragraphs; what stands above and below it is the same for each. Words none of them."""

from collections.abc import Sequence

from ui.printing.door import Ask, Document, PrintStation
from ui.printing.order_sheet import SheetFacts
from ui.printing.sheet_facts import inks_of, person_words
from ui.printing.sheet_parts import Heading
from ui.printing.text_sheet import Paragraph, TextSheet
from ui.printing.words import paper_marks

Told = tuple[str, str, bool]
"""What it is, what is said, whether it is strong."""


def ward_report(
    station: PrintStation, ask: Ask, *, key: str, name: str, told: Sequence[Told], text: Sequence[Paragraph]
) -> Document:
    marks = paper_marks(ask.marking)
    title = name if marks is None else f"{name} · {marks.stamp}"
    facts = SheetFacts(
        name=name,
        heading=Heading(hospital=station.hospital_name, title=title, facts=tuple(told), allergy="", clinical=""),
        place=station.ward_name or station.hospital_name,
        station=station.station_code,
        printed_by=person_words(ask.by),
        patient_number="",
        marking=ask.marking,
        blocks=(),
        copies=max(1, ask.copies),
    )
    return TextSheet(facts, inks_of(ask.marking), list(text), key=key, of_ward=True)


def paragraph(parts: Sequence[str], *, is_heading: bool) -> Paragraph:
    return Paragraph(text="　".join(part for part in parts if part), is_heading=is_heading)
