import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from client.records import Person
from tests.ui.examples import marking
from tests.ui.printing.examples import PaperStation, ask, many_rows
from ui.language import Languages
from ui.marking.crawl import crawl
from ui.marking.state import MarkingKind
from ui.notices import Notices
from ui.printing.door import Document
from ui.printing.order_sheet import KEY
from ui.printing.preview import PrintPreview
from ui.printing.preview_model import PreviewModel
from ui.printing.print_room import Printed, PrintRoom
from ui.spawner import Spawner
from ui.theme.theme import Theme


def _no_printers() -> tuple[str, ...]:
    return ()


@pytest.mark.parametrize("kind", list(MarkingKind))
def test_the_preview_is_marked_turns_pages_and_saves_where_there_is_no_printer(
    theme: Theme, languages: Languages, tmp_path: Path, kind: MarkingKind
) -> None:
    theme.set_marking(marking(kind))
    station, loop = PaperStation(many_rows(16)), asyncio.new_event_loop()
    spawner = Spawner(loop, Notices().post_error)
    model = PreviewModel(PrintRoom(station, printer_names=_no_printers), station.clock, tmp_path)
    preview = PrintPreview(theme, model, spawner)
    preview.resize(1100, 800)
    preview.show()
    preview.activateWindow()
    preview.setFocus()
    QApplication.processEvents()
    loop.run_until_complete(model.open(KEY, ask(kind)))
    assert crawl([preview]) == []
    assert preview.side.print_button.isEnabled(), "without a printer the sheet waits in the queue"
    assert preview.side.no_printer.isVisible()
    assert station.numbers == []
    QTest.keyClick(preview, Qt.Key.Key_PageDown)
    assert model.page == 2
    QTest.keyClick(preview, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    while spawner.running():
        loop.run_until_complete(asyncio.sleep(0))
    assert len(list(tmp_path.glob("order-sheet-*.pdf"))) == 1
    assert model.outcome is not None
    assert model.outcome.numbers == tuple(station.numbers)
    preview.close()
    preview.deleteLater()
    loop.close()


def pictured(preview: PrintPreview) -> QImage | None:
    return preview.paper._image


def test_a_preview_opened_again_shows_the_next_document_and_nothing_of_the_one_before(
    theme: Theme, languages: Languages, tmp_path: Path
) -> None:
    first, second, loop = PaperStation(many_rows(16)), PaperStation(many_rows(2)), asyncio.new_event_loop()
    spawner = Spawner(loop, Notices().post_error)
    model = PreviewModel(PrintRoom(first, printer_names=_no_printers), first.clock, tmp_path)
    preview = PrintPreview(theme, model, spawner)
    preview.show()
    loop.run_until_complete(model.open(KEY, ask(MarkingKind.NORMAL)))
    loop.run_until_complete(model.set_copies(3))
    before, path = pictured(preview), preview.side.path.text()
    assert before is not None
    assert preview.side.copies.choice() == "3"
    preview.close()
    assert pictured(preview) is None
    assert not preview.has_page()
    assert preview.side.path.text() == ""
    assert preview.side.copies.choice() == "1"
    model._room = PrintRoom(second, printer_names=_no_printers)
    first.clock.advance(7)
    preview.show()
    loop.run_until_complete(model.open(KEY, ask(MarkingKind.NORMAL)))
    assert preview.has_page()
    assert pictured(preview) is not None
    assert pictured(preview) != before
    assert preview.side.path.text() not in {"", path}
    preview.part()
    preview.deleteLater()
    loop.close()


def test_the_file_name_typed_for_one_document_is_never_that_of_the_next(
    theme: Theme, languages: Languages, tmp_path: Path
) -> None:
    station, loop = PaperStation(many_rows(2)), asyncio.new_event_loop()
    model = PreviewModel(PrintRoom(station, printer_names=_no_printers), station.clock, tmp_path)
    preview = PrintPreview(theme, model, Spawner(loop, Notices().post_error))
    preview.show()
    asked = ask(MarkingKind.NORMAL)
    loop.run_until_complete(model.open(KEY, asked))
    preview.side.path.edit.setText("mine.pdf")
    loop.run_until_complete(model.set_copies(2))
    assert preview.side.path.text() == "mine.pdf", "of the same document it stays"
    loop.run_until_complete(model.open(KEY, replace(asked, patient="Patient/other")))
    assert preview.side.path.text().startswith(f"{tmp_path}/{KEY}-")
    preview.part()
    preview.deleteLater()
    loop.close()


class SlowRoom(PrintRoom):
    """Says what came out only once the gate opens."""

    saved: asyncio.Event
    gate: asyncio.Event

    async def save_pdf(self, document: Document, path: Path, by: Person, *, before: int = 0) -> Printed:
        printed = await super().save_pdf(document, path, by, before=before)
        self.saved.set()
        await self.gate.wait()
        return printed


def test_what_came_out_for_one_patient_is_not_said_beside_the_paper_of_the_next(tmp_path: Path) -> None:
    async def case() -> None:
        station = PaperStation(many_rows(3))
        room = SlowRoom(station, printer_names=_no_printers)
        room.saved, room.gate = asyncio.Event(), asyncio.Event()
        model = PreviewModel(room, station.clock, tmp_path)
        await model.open(KEY, ask(MarkingKind.NORMAL))
        saving = asyncio.create_task(model.save(str(tmp_path / "a.pdf")))
        await room.saved.wait()
        model.leave()
        await model.open(KEY, ask(MarkingKind.NORMAL))
        room.gate.set()
        await saving
        assert model.outcome is None

    asyncio.run(case())
