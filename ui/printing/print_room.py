"""The one place that prints: reads a document, takes page numbers, paints it onto PDF, printer or screen. Refuses to guess a printer.

room = PrintRoom(station)
document = await room.read("order-sheet", ask)
room.images(document)                       as the preview shows it; takes no numbers
await room.save_pdf(document, path, by)     raises InputRefused("path", ...) when the file cannot be written
await room.print_on(document, printer, by)  raises InputRefused("printer", ...): not there, refused, or no answer
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from client.errors import InputRefused
from client.records import Person
from offline.private_file import write_private
from ui.printing import cups
from ui.printing.canvas import WHITE
from ui.printing.documents import DOCUMENTS
from ui.printing.door import Ask, Document, PageOf, PrintStation, Sized
from ui.printing.label_sheet import LabelSheet
from ui.printing.sheet_parts import HEIGHT, WIDTH
from ui.printing.spoken import Tongue, plain, said_in, spoken

UNITS_PER_INCH, POINTS_PER_INCH, MM_PER_INCH = 96.0, 72.0, 25.4
PDF_DPI = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """What came out: how many pages, under which numbers, and where."""

    pages: int
    numbers: tuple[str, ...]
    place: str


def printers() -> tuple[str, ...]:
    """Names of the printers of this PC; often none."""
    return tuple(QPrinterInfo.availablePrinterNames())


def default_printer() -> str:
    return QPrinterInfo.defaultPrinterName()


class PrintRoom:
    """Invariant: a page number is taken for every numbered page that leaves, in the order of the pages, and for no other."""

    def __init__(
        self,
        station: PrintStation,
        *,
        printer_names: Callable[[], tuple[str, ...]] = printers,
        tongue: Tongue | None = None,
    ) -> None:
        self._station = station
        self._printer_names = printer_names
        self.tongue = tongue
        """None: prints are in the language of the windows, whatever was asked."""

    def printers(self) -> tuple[str, ...]:
        return self._printer_names()

    async def read(self, key: str, ask: Ask) -> Document:
        """Raises InputRefused for a document nobody knows."""
        printable = next((one for one in DOCUMENTS if one.key == key), None)
        if printable is None:
            raise InputRefused("document", key)
        document = await said_in(self.tongue, ask.spoken, printable.read(self._station, ask))
        return spoken(document, self.tongue, ask.spoken)

    def in_language(self, ask: Ask, language: str) -> Ask:
        """The same, to be printed in that language; empty: in that of the windows."""
        return ask if self.tongue is None or language == ask.spoken else self.tongue.asked(ask, language)

    @property
    def station(self) -> PrintStation:
        return self._station

    def image(self, document: Document, page: int, dpi: int = 96) -> QImage:
        """One page as the preview shows it, without a number."""
        return image_of(document, self._pages(document, copies=1, numbers=())[page - 1], dpi)

    def images(self, document: Document, dpi: int = 96) -> tuple[QImage, ...]:
        """One copy as images, without numbers."""
        return tuple(image_of(document, page, dpi) for page in self._pages(document, copies=1, numbers=()))

    async def save_pdf(self, document: Document, path: Path, by: Person, *, before: int = 0) -> Printed:
        """A new file for this user alone, also in the place of one that others could read; whole, or the old one stays."""
        _demand_folder(path)
        pages = await self._numbered(document, by, before)
        content = await _pdf_of(document, pages)
        try:
            write_private(path, content)
        except OSError as error:
            raise InputRefused("path", "not-writable") from error
        await self._told(document, by)
        return _printed(pages, str(path))

    async def pdf(self, document: Document) -> bytes:
        """One copy as a PDF in memory, without numbers: of a copy that is kept, not handed out."""
        return await _pdf_of(document, self._pages(document, copies=1, numbers=()))

    async def print_on(self, document: Document, printer_name: str, by: Person, *, before: int = 0) -> Printed:
        """`before`: copies of it that came out earlier; these go on counting."""
        if printer_name not in self.printers():
            raise InputRefused("printer", "not-there")
        pages = await self._numbered(document, by, before)
        if cups.is_there():
            wide, high = (side / UNITS_PER_INCH * MM_PER_INCH for side in size_of(document, 1))
            sheet = cups.Sheet(printer=printer_name, title=document.key, media=cups.media_of(wide, high))
            await cups.send(await _pdf_of(document, pages), sheet)
        else:
            await _by_qt(document, pages, printer_name)
        await self._told(document, by)
        return _printed(pages, printer_name)

    async def _told(self, document: Document, by: Person) -> None:
        """Labels that left are written down: the next print of each says that it is another copy."""
        if isinstance(labels := plain(document), LabelSheet):
            await self._station.labels_printed(labels.codes, by)
        elif not document.is_numbered:  # of a numbered one each page was noted with its number
            await self._station.note_printed(document.key, by, document.copies)

    async def _numbered(self, document: Document, by: Person, before: int) -> tuple[PageOf, ...]:
        count = document.pages * document.copies if document.is_numbered else 0
        numbers = [await self._station.next_page_number(document.key, by) for _ in range(count)]
        return self._pages(document, copies=document.copies, numbers=tuple(numbers), before=before)

    def _pages(
        self, document: Document, *, copies: int, numbers: tuple[str, ...], before: int = 0
    ) -> tuple[PageOf, ...]:
        """Copy after copy, so that the sheets of one copy come out together."""
        now = self._station.clock.now()
        spots = [(copy, page) for copy in range(1, copies + 1) for page in range(1, document.pages + 1)]
        return tuple(
            PageOf(
                page=page,
                pages=document.pages,
                copy=before + copy,
                copies=before + document.copies,
                printed_at=now,
                number=numbers[at] if at < len(numbers) else None,
            )
            for at, (copy, page) in enumerate(spots)
        )


async def _by_qt(document: Document, pages: tuple[PageOf, ...], printer_name: str) -> None:
    """Where the system has a spooler of its own (Windows): it takes the pages at once, whatever the printer does."""
    printer = QPrinter(QPrinterInfo.printerInfo(printer_name), QPrinter.PrinterMode.HighResolution)
    printer.setDocName(document.key)
    printer.setPageLayout(_page_layout(document, 1))
    printer.setFullPage(True)
    await _paint_all(document, pages, printer, printer.newPage, printer.resolution())


def image_of(document: Document, page: PageOf, dpi: int = 96) -> QImage:
    scale = dpi / UNITS_PER_INCH
    wide, high = size_of(document, page.page)
    image = QImage(round(wide * scale), round(high * scale), QImage.Format.Format_RGB32)
    image.fill(WHITE)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    try:
        document.paint(painter, page)
    finally:
        painter.end()
    return image


def _demand_folder(path: Path) -> None:
    if not path.parent.is_dir() or path.is_dir():
        raise InputRefused("path", "no-folder")


def size_of(document: Document, page: int) -> tuple[float, float]:
    """Of one page, in units of 1/96 inch; A4 where the document says nothing else."""
    return document.size(page) if isinstance(document, Sized) else (WIDTH, HEIGHT)


def _page_layout(document: Document, page: int) -> QPageLayout:
    size = QPageSize(QPageSize.PageSizeId.A4)
    if isinstance(document, Sized):
        points = QSizeF(*(side / UNITS_PER_INCH * POINTS_PER_INCH for side in document.size(page)))
        size = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF())


def _writer(writer: QPdfWriter, document: Document) -> QPdfWriter:
    writer.setResolution(PDF_DPI)
    writer.setTitle(document.name)
    writer.setCreator("Wardlight")
    writer.setPageLayout(_page_layout(document, 1))
    return writer


async def _pdf_of(document: Document, pages: tuple[PageOf, ...]) -> bytes:
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(QPdfWriter(held), document)
    await _paint_all(document, pages, writer, writer.newPage, PDF_DPI)
    return bytes(held.data().data())


async def _paint_all(
    document: Document,
    pages: tuple[PageOf, ...],
    device: QPdfWriter | QPrinter,
    new_page: Callable[[], bool],
    dpi: int,
) -> None:
    """Page after page, the windows between them: a ward's pages are hundreds."""
    painter = QPainter()
    if not painter.begin(device):
        raise InputRefused("path" if isinstance(device, QPdfWriter) else "printer", "not-writable")
    scale = dpi / UNITS_PER_INCH
    try:
        for at, page in enumerate(pages):
            if at:
                if isinstance(document, Sized):
                    device.setPageLayout(_page_layout(document, page.page))
                new_page()
            painter.save()
            painter.scale(scale, scale)
            painter.setClipRect(QRectF(0, 0, *size_of(document, page.page)))
            document.paint(painter, page)
            painter.restore()
            await asyncio.sleep(0)
    finally:
        painter.end()


def _printed(pages: tuple[PageOf, ...], place: str) -> Printed:
    return Printed(pages=len(pages), numbers=tuple(page.number for page in pages if page.number), place=place)
