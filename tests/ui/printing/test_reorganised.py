"""The reorganised sheet: only the long-term orders in force, under a red line with who and when; nothing is ordered by it."""

import asyncio
from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from client.records import OrderStatus, OrderTerm
from offline.views import OrderRow, Standing
from tests.ui.printing.examples import DAY, DOCTOR, PaperStation, ask, many_rows
from tests.ui.printing.examples import rows as example_rows
from ui.language import Languages
from ui.marking.state import MarkingKind
from ui.printing.documents import DOCUMENTS
from ui.printing.door import PageOf
from ui.printing.order_documents import REORGANISED
from ui.printing.order_lines import in_force
from ui.printing.order_sheet import OrderSheet
from ui.printing.print_room import PrintRoom


def sheet_of(station: PaperStation, kind: MarkingKind = MarkingKind.NORMAL) -> OrderSheet:
    room = PrintRoom(station, printer_names=tuple)
    document = asyncio.run(room.read(REORGANISED, ask(kind)))
    assert isinstance(document, OrderSheet)
    return document


def with_standing(row: OrderRow, standing: Standing, status: OrderStatus) -> OrderRow:
    return msgspec.structs.replace(row, standing=standing, order=msgspec.structs.replace(row.order, status=status))


def test_only_long_term_orders_in_force_are_on_it() -> None:
    rows = (*many_rows(2), *example_rows())
    long_ones = [row for row in rows if row.order.term is not OrderTerm.ONCE]
    ended = [
        with_standing(long_ones[0], Standing.STOPPED, OrderStatus.STOPPED),
        with_standing(long_ones[0], Standing.CANCELLED, OrderStatus.CANCELLED),
        with_standing(long_ones[0], Standing.IN_ERROR, OrderStatus.ENTERED_IN_ERROR),
        with_standing(long_ones[0], Standing.SIGNED_LOCAL, OrderStatus.STOPPED),
    ]
    found = in_force((*rows, *ended))
    assert {row.order.term for row in found} <= {OrderTerm.LONG, OrderTerm.UNKNOWN}
    assert not any(row in ended for row in found)


def test_it_is_a_document_of_its_own_beside_the_order_sheet() -> None:
    keys = [document.key for document in DOCUMENTS]
    assert keys[:4] == ["order-sheet", "long-term-sheet", "one-off-sheet", "reorganised-sheet"]
    assert len(set(keys)) == len(keys)


def test_the_red_line_with_who_and_when_stands_above_the_orders(languages: Languages) -> None:
    sheet = sheet_of(PaperStation())
    assert DOCTOR.name in sheet.facts.reorganised
    assert f"{DAY:%Y-%m-%d}" in sheet.facts.reorganised
    image = QImage(794, 1123, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    sheet.paint(painter, PageOf(page=1, pages=sheet.pages, copy=1, copies=1, printed_at=PaperStation().clock.now()))
    painter.end()
    reds = [y for y in range(image.height()) if _is_red(image.pixelColor(400, y))]
    assert reds, "the line is red"
    assert len({y for y in reds if _is_red(image.pixelColor(60, y)) and _is_red(image.pixelColor(730, y))}) >= 2


def _is_red(color: QColor) -> bool:
    return color.red() > 150 and color.green() < 60 and color.blue() < 60


@pytest.mark.parametrize("kind", [MarkingKind.EMERGENCY, MarkingKind.DRILL])
def test_in_an_emergency_it_is_marked_and_numbered_like_every_sheet(kind: MarkingKind, languages: Languages) -> None:
    sheet = sheet_of(PaperStation(), kind)
    assert sheet.is_numbered
    assert "·" in sheet.facts.heading.title


def test_it_is_saved_as_a_file(tmp_path: Path, languages: Languages) -> None:
    room, target = PrintRoom(PaperStation(), printer_names=tuple), tmp_path / "sheet.pdf"

    async def work() -> None:
        await room.save_pdf(await room.read(REORGANISED, ask(MarkingKind.NORMAL)), target, DOCTOR)

    asyncio.run(work())
    assert target.stat().st_size > 1000
