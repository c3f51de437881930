import asyncio
import subprocess
import unicodedata
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from client.errors import InputRefused
from client.records import AllergyKnowledge
from offline.numbers import is_whole, written
from tests.support.print_server import PRINTER, print_server
from tests.ui.printing.examples import DAY, DOCTOR, PLACE, PaperStation, ask, banner, many_rows
from ui.language import Languages
from ui.marking.state import MarkingKind
from ui.printing import cups
from ui.printing.codes import read_ticket
from ui.printing.documents import DOCUMENTS
from ui.printing.door import Document
from ui.printing.order_sheet import KEY, OrderSheet
from ui.printing.print_room import PrintRoom

NUMBERED = (MarkingKind.EMERGENCY, MarkingKind.RECOVERING, MarkingKind.DRILL)
DPI = 200


def _no_printers() -> tuple[str, ...]:
    return ()


def _room(station: PaperStation) -> PrintRoom:
    return PrintRoom(station, printer_names=_no_printers)


def _saved(folder: Path, station: PaperStation, kind: MarkingKind, copies: int = 1) -> tuple[Document, Path]:
    room, target = _room(station), folder / "sheet.pdf"

    async def work() -> Document:
        document = await room.read(KEY, ask(kind, copies))
        await room.save_pdf(document, target, DOCTOR)
        return document

    return asyncio.run(work()), target


def _text(pdf: Path) -> str:
    out = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True, text=True).stdout
    return unicodedata.normalize("NFKC", out)


def _one_bit(pdf: Path, page: int = 1) -> QImage:
    """The page as a bad copier sees it: black or white, nothing between."""
    target = pdf.with_suffix("")
    pages = ["-f", str(page), "-l", str(page), "-singlefile"]
    subprocess.run(["pdftoppm", "-mono", "-r", str(DPI), *pages, "-png", str(pdf), str(target)], check=True)
    return QImage(str(target.with_suffix(".png"))).convertToFormat(QImage.Format.Format_Grayscale8)


def _dark_share(image: QImage, left: float, top: float, width: float, height: float) -> float:
    scale = DPI / 96
    part = image.copy(QRect(round(left * scale), round(top * scale), round(width * scale), round(height * scale)))
    whole = part.width() * part.height()
    dark = sum(1 for y in range(part.height()) for x in range(part.width()) if part.pixelColor(x, y).value() < 128)
    return dark / whole


@pytest.mark.parametrize("kind", NUMBERED)
def test_a_black_and_white_copy_still_scans_and_still_shows_plate_and_stamp(
    languages: Languages, tmp_path: Path, kind: MarkingKind
) -> None:
    station = PaperStation()
    _, pdf = _saved(tmp_path, station, kind)
    image = _one_bit(pdf)
    found = {code.format: code.text for code in zxingcpp.read_barcodes(image)}
    assert station.numbers == [found[zxingcpp.BarcodeFormat.Code128]]
    ticket = read_ticket(found[zxingcpp.BarcodeFormat.QRCode])
    assert ticket is not None
    assert (ticket.station, ticket.patient_number) == ("N3-D02", "2611-04812")
    assert ticket.numbers == tuple(written("E", PLACE, DAY, seq) for seq in (9, 14, 7, 11, 16, 17))
    assert all(is_whole(number) for number in ticket.numbers)
    assert _dark_share(image, 34, 28, 150, 52) > 0.5
    assert 0.05 < _dark_share(image, 600, 870, 150, 110) < 0.5
    assert 0.3 < _dark_share(image, 0, 0, 794, 16) < 0.7


def test_the_qr_holds_no_diagnosis_no_allergy_and_no_drug(languages: Languages) -> None:
    document = asyncio.run(_room(PaperStation()).read(KEY, ask()))
    assert isinstance(document, OrderSheet)
    text = document.ticket(0).text()
    assert text.isascii()
    assert len(document.ticket(0).digest) == 16


def test_the_emergency_sheet_says_in_searchable_words_what_it_is(languages: Languages, tmp_path: Path) -> None:
    _, pdf = _saved(tmp_path, PaperStation(), MarkingKind.EMERGENCY, copies=2)
    text = _text(pdf)
    for words in (
        "应急单据", "2026-11-20 14:12:31", "病历数据截至 2026-11-20 14:12:05", "应急医嘱单", "赵秉衡", "日期时间", "E-0009",
        "注射用美罗培南", "青霉素类", "第 1 份 / 共 2 份", "第 2 份 / 共 2 份", "1 小时 26 分", "恢复后补录", "沈亦舟", "N3-D02",
    ):  # fmt: skip
        assert words.replace(" ", "") in text.replace(" ", ""), words


def test_online_the_sheet_is_plain_and_takes_no_number(languages: Languages, tmp_path: Path) -> None:
    station = PaperStation()
    _, pdf = _saved(tmp_path, station, MarkingKind.NORMAL)
    text = _text(pdf)
    assert station.numbers == []
    assert "应急" not in text
    assert "赵秉衡" in text
    assert zxingcpp.read_barcodes(_one_bit(pdf)) == []


def test_a_drill_says_that_it_is_void(languages: Languages, tmp_path: Path) -> None:
    _, pdf = _saved(tmp_path, PaperStation(), MarkingKind.DRILL)
    text = _text(pdf)
    assert "演练作废" in text
    assert "应急单据" not in text


def test_groups_are_never_split_and_every_page_names_the_patient_and_the_allergy(
    languages: Languages, tmp_path: Path
) -> None:
    station = PaperStation(many_rows(14))
    document, pdf = _saved(tmp_path, station, MarkingKind.EMERGENCY)
    assert isinstance(document, OrderSheet)
    assert document.pages >= 2
    on_pages = [placed.block.number for page in range(document.pages) for placed in document.placed(page)]
    assert len(on_pages) == len(set(on_pages)) == 14
    assert all(len(placed.block.lines) == 3 for page in range(document.pages) for placed in document.placed(page))
    assert [document.placed(page)[0].is_continued for page in range(document.pages)] == [
        False,
        *[True] * (document.pages - 1),
    ]
    pages = _text(pdf).split("\f")[: document.pages]
    assert all("赵秉衡" in page and "青霉素类" in page for page in pages)
    assert len(station.numbers) == document.pages == len(set(station.numbers))
    last = {code.text for code in zxingcpp.read_barcodes(_one_bit(pdf, document.pages))}
    assert station.numbers[-1] in last


@pytest.mark.parametrize("knowledge", list(AllergyKnowledge))
def test_the_allergy_box_is_never_blank(languages: Languages, tmp_path: Path, knowledge: AllergyKnowledge) -> None:
    document = asyncio.run(_room(PaperStation(shown=banner(knowledge))).read(KEY, ask()))
    assert isinstance(document, OrderSheet)
    assert document.facts.heading.allergy.strip()


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("kind", list(MarkingKind))
def test_every_document_paints_in_every_mode_and_language(
    languages: Languages, kind: MarkingKind, language: str
) -> None:
    languages.use(language)
    station = PaperStation()
    for printable in DOCUMENTS:
        assert printable.title()
        document = asyncio.run(_room(station).read(printable.key, ask(kind)))
        images = _room(station).images(document, 48)
        assert len(images) == document.pages
        is_striped = any(images[0].pixelColor(x, 2).value() < 128 for x in range(images[0].width()))
        assert is_striped is ask(kind).marking.is_marked
    assert station.numbers == []


def test_a_file_that_cannot_be_written_takes_no_number(languages: Languages, tmp_path: Path) -> None:
    station = PaperStation()
    room = _room(station)
    document = asyncio.run(room.read(KEY, ask()))
    with pytest.raises(InputRefused):
        asyncio.run(room.save_pdf(document, tmp_path / "no" / "sheet.pdf", DOCTOR))
    with pytest.raises(InputRefused):
        asyncio.run(room.print_on(document, "no such printer", DOCTOR))
    with pytest.raises(InputRefused):
        asyncio.run(room.read("no such document", ask()))
    assert station.numbers == []


@pytest.mark.skipif(not cups.is_there(), reason="NOT RUN: libcups is not here")
def test_what_goes_to_the_printer_are_the_pages_of_the_file(
    languages: Languages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    station = PaperStation(many_rows(14))
    room = PrintRoom(station, printer_names=lambda: (PRINTER,))
    with print_server() as server:
        monkeypatch.setenv("CUPS_SERVER", server.address)
        document = asyncio.run(room.read(KEY, ask(MarkingKind.EMERGENCY)))
        printed = asyncio.run(room.print_on(document, PRINTER, DOCTOR))
        (came,) = server.documents
    (tmp_path / "came.pdf").write_bytes(came)
    pages = _text(tmp_path / "came.pdf").split("\f")[: document.pages]
    assert printed.numbers == tuple(station.numbers)
    assert all("赵秉衡" in page for page in pages)
    assert all(number in page for number, page in zip(station.numbers, pages, strict=True))


def test_a_pdf_saved_over_a_file_that_others_could_read_is_for_this_user_alone_and_whoever_had_it_open_sees_the_old_one(
    languages: Languages, tmp_path: Path
) -> None:
    target = tmp_path / "sheet.pdf"
    target.write_bytes(b"old")
    target.chmod(0o644)
    with target.open("rb") as reader:
        _saved(tmp_path, PaperStation(), MarkingKind.NORMAL)
        assert reader.read() == b"old"
    assert target.stat().st_mode & 0o777 == 0o600
    assert target.read_bytes().startswith(b"%PDF")
    assert [one.name for one in tmp_path.iterdir()] == ["sheet.pdf"]


def test_a_pdf_over_another_persons_link_leaves_what_it_pointed_at_alone(languages: Languages, tmp_path: Path) -> None:
    other, target = tmp_path / "other", tmp_path / "sheet.pdf"
    other.write_bytes(b"theirs")
    target.symlink_to(other)
    _saved(tmp_path, PaperStation(), MarkingKind.NORMAL)
    assert other.read_bytes() == b"theirs"
    assert not target.is_symlink()


def test_a_disk_that_takes_no_pdf_is_said(
    languages: Languages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, content: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("ui.printing.print_room.write_private", full)
    with pytest.raises(InputRefused) as refused:
        _saved(tmp_path, PaperStation(), MarkingKind.NORMAL)
    assert refused.value.facts == ("path", "not-writable")
