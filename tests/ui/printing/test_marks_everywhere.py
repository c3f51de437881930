"""Every page of every document carries its marks, and they are still read on a bad black-and-white copy: crawled, not listed by hand."""

import asyncio

import pytest
import zxingcpp
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage

from tests.ui.printing.copying import DPI, agreement, dark_share, photocopied, plate_alone
from tests.ui.printing.examples import DOCTOR, PaperStation, ask, full_station
from ui.language import Languages
from ui.marking.state import MarkingKind
from ui.printing import sheet_parts as parts
from ui.printing.bundle import Bundle
from ui.printing.codes import Ticket, read_ticket
from ui.printing.documents import DOCUMENTS
from ui.printing.door import Document, PageOf
from ui.printing.print_room import PrintRoom, image_of
from ui.printing.words import BOTH, NUMBERED, paper_marks

KEYS = tuple(one.key for one in DOCUMENTS)
MARKED = (MarkingKind.EMERGENCY, MarkingKind.RECOVERING, MarkingKind.DRILL, MarkingKind.READ_ONLY)


def _read(key: str, kind: MarkingKind) -> tuple[PaperStation, Document]:
    station = full_station()
    return station, asyncio.run(PrintRoom(station).read(key, ask(kind)))


def _page(station: PaperStation, document: Document, at: int) -> PageOf:
    number = asyncio.run(station.next_page_number(document.key, DOCTOR)) if document.is_numbered else None
    return PageOf(page=at, pages=document.pages, copy=1, copies=1, printed_at=station.clock.now(), number=number)


def _ticket(texts: list[str]) -> Ticket:
    found = [ticket for text in texts if (ticket := read_ticket(text)) is not None]
    assert len(found) == 1, texts
    return found[0]


@pytest.mark.parametrize("key", KEYS)
def test_after_a_bad_photocopy_each_page_of_each_document_still_says_that_it_is_an_emergency_sheet(
    languages: Languages, key: str
) -> None:
    station, document = _read(key, MarkingKind.EMERGENCY)
    reference = plate_alone(ask(MarkingKind.EMERGENCY).marking)
    every = range(1, document.pages + 1)
    for at in (
        (1, document.pages) if isinstance(document, Bundle) else every
    ):  # a bundle's pages are looked at one by one
        page = _page(station, document, at)
        image = photocopied(image_of(document, page, DPI))
        read = zxingcpp.read_barcodes(image)
        assert page.number in {code.text for code in read if code.format is zxingcpp.BarcodeFormat.Code128}
        ticket = _ticket([code.text for code in read if code.format is zxingcpp.BarcodeFormat.QRCode])
        assert ticket.station == "N3-D02"
        assert len(ticket.digest) == 16
        assert ticket == document.ticket(at - 1)
        assert agreement(image, reference) > 0.93, "the words of the band are the words of the band"
        assert all(0.3 < dark_share(image, edge) < 0.7 for edge in _edges()), "the hatched frame is hatched"
        assert _has_stamp(image), "the stamp stands at the right of the foot"


def _edges() -> tuple[QRectF, ...]:
    return (
        QRectF(20, 0, 750, parts.EDGE_TOP),
        QRectF(20, parts.HEIGHT - parts.EDGE_TOP, 750, parts.EDGE_TOP),
        QRectF(0, 20, parts.EDGE_SIDE, 1080),
        QRectF(parts.WIDTH - parts.EDGE_SIDE, 20, parts.EDGE_SIDE, 1080),
    )


def _has_stamp(image: QImage) -> bool:
    return 0.08 < dark_share(image, QRectF(parts.RIGHT - 150, 940, 140, 90)) < 0.6 or (
        0.08 < dark_share(image, QRectF(parts.RIGHT - 150, 880, 140, 90)) < 0.6
    )


@pytest.mark.parametrize("kind", [MarkingKind.DRILL, MarkingKind.READ_ONLY])
@pytest.mark.parametrize("key", KEYS)
def test_a_marked_page_has_a_number_where_it_is_collected_again_and_its_code_in_every_mode(
    languages: Languages, key: str, kind: MarkingKind
) -> None:
    station, document = _read(key, kind)
    assert document.is_numbered is (kind in NUMBERED)
    image = image_of(document, _page(station, document, document.pages), DPI)
    read = zxingcpp.read_barcodes(image.convertToFormat(QImage.Format.Format_Grayscale8))
    assert _ticket([code.text for code in read if code.format is zxingcpp.BarcodeFormat.QRCode])
    numbers = {code.text for code in read if code.format is zxingcpp.BarcodeFormat.Code128}
    assert set(station.numbers) <= numbers


@pytest.mark.parametrize("key", KEYS)
def test_online_no_page_of_any_document_is_marked(languages: Languages, key: str) -> None:
    station, document = _read(key, MarkingKind.NORMAL)
    image = image_of(document, _page(station, document, 1), DPI)
    assert station.numbers == []
    top = image.copy(QRect(0, 0, image.width(), round(parts.EDGE_TOP * DPI / 96))).scaled(
        1, 1, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    assert top.pixelColor(0, 0).value() > 200
    read = zxingcpp.read_barcodes(image.convertToFormat(QImage.Format.Format_Grayscale8))
    assert not any(read_ticket(code.text) for code in read)


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("kind", MARKED)
def test_band_and_stamp_say_it_in_both_languages_whatever_the_windows_speak(
    languages: Languages, language: str, kind: MarkingKind
) -> None:
    languages.use(language)
    marks = paper_marks(ask(kind).marking)
    assert marks is not None
    plates, stamps = next(both for both in BOTH.values() if marks.plate in both[0])
    assert {marks.plate, marks.plate_other} == set(plates)
    assert {marks.stamp, marks.stamp_other} == set(stamps)


def test_another_band_does_not_pass_for_this_one(languages: Languages) -> None:
    station, document = _read(KEYS[0], MarkingKind.DRILL)
    image = photocopied(image_of(document, _page(station, document, 1), DPI))
    assert agreement(image, plate_alone(ask(MarkingKind.EMERGENCY).marking)) < 0.9
    blank = QImage(image.size(), QImage.Format.Format_Grayscale8)
    blank.fill(255)
    assert agreement(blank, plate_alone(ask(MarkingKind.EMERGENCY).marking)) < 0.8
