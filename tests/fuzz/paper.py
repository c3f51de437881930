"""Hostile rows on paper: every document is read, laid out and painted, one of them as PDF too; what its codes say keeps its form.

A document refuses with the error that it promises, or is painted; no word of central's breaks a page, a code, or what a scanner
reads of it.
"""

from functools import cache
from random import Random

from PySide6.QtWidgets import QApplication

from client.clock import Clock
from client.errors import AskPersonError
from tests.fuzz.mutate import words
from tests.fuzz.views import PEOPLE, the_ward
from tests.support.builders import DOCTOR
from ui.marking.state import MarkingKind, MarkingState
from ui.printing.documents import DOCUMENTS
from ui.printing.door import Ask, Document
from ui.printing.print_room import PrintRoom

SIGNS_OF_TICKET = 5
"""Semicolons between the six parts of what a page's QR says."""
PAGES, DPI = 6, 24
LANGUAGES = ("zh", "en")


@cache
def _program() -> QApplication:
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication(["fuzz"])


def paint(rng: Random) -> None:
    _program()
    ward = the_ward()
    ward.spoilt(rng, lambda: _every_document(rng, PrintRoom(ward.place.station, printer_names=tuple), ward.place.clock))


async def _every_document(rng: Random, room: PrintRoom, clock: Clock) -> None:
    kinds = (MarkingKind.NORMAL, MarkingKind.EMERGENCY, MarkingKind.DRILL)
    marking = MarkingState(kind=rng.choice(kinds), now=clock.now(), since=clock.now(), broken=words(rng))
    ask = Ask(patient=rng.choice(PEOPLE), by=DOCTOR, marking=marking, language=rng.choice(LANGUAGES))
    kept = rng.choice(DOCUMENTS).key
    for printable in DOCUMENTS:
        try:
            document = await room.read(printable.key, ask)
        except AskPersonError:
            continue
        _painted(room, document)
        if printable.key == kept and document.pages <= PAGES:
            assert (await room.pdf(document)).startswith(b"%PDF"), printable.key


def _painted(room: PrintRoom, document: Document) -> None:
    for page in range(1, min(document.pages, PAGES) + 1):
        image = room.image(document, page, DPI)
        assert not image.isNull(), (document.key, page)
        text = document.ticket(page - 1).text()
        assert text.count(";") == SIGNS_OF_TICKET, (document.key, text)
