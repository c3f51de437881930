"""The table of the order sheet: columns, section lines, blocks with their bracket, empty rows to the bottom. Never cuts a drug's name."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from client.records import OrderTerm
from offline.numbers import short
from ui.printing.canvas import BLACK, Canvas, width_of, wrapped
from ui.printing.order_lines import ENDED, Block, Placed
from ui.printing.sheet_parts import LEFT, RIGHT
from ui.printing.words import standing_words, term_words
from ui.widgets.painting import Align

HEAD, ROW, LINE, SECTION = 26.0, 30.0, 26.0, 22.0
INDENT = 18.0
SIZE = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetColumn:
    """One column: its machine word, title and width; 0 takes the rest."""

    key: str
    title: str
    width: float = 0.0


def columns(*, is_marked: bool, term: OrderTerm | None = None) -> tuple[SheetColumn, ...]:
    """Of the sheet for both terms, or of the sheet of one."""
    return _of_both(is_marked=is_marked) if term is None else _of_term(term, is_marked=is_marked)


def _of_term(term: OrderTerm, *, is_marked: bool) -> tuple[SheetColumn, ...]:
    """Each time with the person it belongs to: ordered and checked, then stopped or done."""
    translate = QCoreApplication.translate
    number = SheetColumn(key="number", title=translate("Paper", "Provisional no."), width=84)
    begun = (
        SheetColumn(key="started", title=translate("Paper", "Ordered"), width=84),
        SheetColumn(key="text", title=translate("Paper", "Order")),
        SheetColumn(key="doctor", title=translate("Paper", "Doctor"), width=60),
        SheetColumn(key="nurse", title=translate("Paper", "Checked by"), width=64),
    )
    ended = (
        (
            SheetColumn(key="given", title=translate("Paper", "Done at"), width=80),
            SheetColumn(key="giver", title=translate("Paper", "Done by"), width=60),
        )
        if term is OrderTerm.ONCE
        else (
            SheetColumn(key="stopped", title=translate("Paper", "Stopped"), width=84),
            SheetColumn(key="stopper", title=translate("Paper", "Stopped by"), width=60),
        )
    )
    return (*((number,) if is_marked else ()), *begun, *ended)


def _of_both(*, is_marked: bool) -> tuple[SheetColumn, ...]:
    translate = QCoreApplication.translate
    number = SheetColumn(key="number", title=translate("Paper", "Provisional no."), width=84)
    stopped = SheetColumn(key="stopped", title=translate("Paper", "Stopped"), width=84)
    return (
        *((number,) if is_marked else ()),
        SheetColumn(key="started", title=translate("Paper", "Ordered"), width=84),
        SheetColumn(key="text", title=translate("Paper", "Order")),
        SheetColumn(key="doctor", title=translate("Paper", "Doctor"), width=60),
        *(() if is_marked else (stopped,)),
        SheetColumn(key="given", title=translate("Paper", "Done at"), width=80),
        SheetColumn(key="people", title=translate("Paper", "Done / checked"), width=92),
    )


def _text_width(*, is_marked: bool, term: OrderTerm | None = None) -> float:
    return RIGHT - LEFT - sum(column.width for column in columns(is_marked=is_marked, term=term))


def block_lines(block: Block, *, is_marked: bool, term: OrderTerm | None = None) -> tuple[str, ...]:
    """The block's lines as they stand on paper, wrapped; the standing before the first."""
    room = _text_width(is_marked=is_marked, term=term) - INDENT - 8
    said = said_of(block, is_marked=is_marked, term=term)
    first, *rest = block.lines
    whole = (f"【{said}】{first}" if said else first, *rest)
    return tuple(piece for line in whole for piece in wrapped(line, room, SIZE))


def said_of(block: Block, *, is_marked: bool, term: OrderTerm | None = None) -> str:
    """That it is stopped comes first, and when, where no column says it; then what central has to do with it."""
    has_column = any(column.key == "stopped" for column in columns(is_marked=is_marked, term=term))
    if block.is_stopped:
        stopped = " ".join(part for part in (standing_words(block.ended_as), block.ended_by) if part)
        own = "" if block.standing in ENDED else standing_words(block.standing)
        parts = (
            stopped if has_column else f"{stopped} {block.stopped_at}".strip(),
            own or _unconfirmed(block, is_marked),
        )
        return " · ".join(part for part in parts if part)
    stops = QCoreApplication.translate("Paper", "STOPS {time}").format(time=block.stops_at) if block.stops_at else ""
    known = standing_words(block.standing) or _unconfirmed(block, is_marked)
    return " · ".join(part for part in (stops, known) if part)


def _unconfirmed(block: Block, is_marked: bool) -> str:  # noqa: FBT001  # one fact of the page
    known = not block.is_provisional or is_marked
    return "" if known else QCoreApplication.translate("Paper", "not yet confirmed by central")


def block_height(block: Block, *, is_marked: bool, term: OrderTerm | None = None) -> float:
    count = len(block_lines(block, is_marked=is_marked, term=term))
    people = len(_people(block)) if term is None else 1
    return max(ROW, max(count, people) * LINE + 4 if max(count, people) > 1 else ROW)


def table_height(rows: float) -> float:
    return HEAD + rows


class OrderTable:
    """Paints one page's table. Invariant: everything it was given is on the page, in its order."""

    def __init__(self, canvas: Canvas, *, is_marked: bool, term: OrderTerm | None = None) -> None:
        self._canvas, self._is_marked, self._term = canvas, is_marked, term
        self._columns = columns(is_marked=is_marked, term=term)
        self._rest = _text_width(is_marked=is_marked, term=term)

    def paint(self, rect: QRectF, rows: Sequence[Placed], *, is_last: bool) -> None:
        top = self._paint_head(rect)
        for placed in rows:
            if placed.opens is not None:
                words = term_words(placed.opens, is_continued=placed.is_continued)
                section = QRectF(rect.left(), top, rect.width(), SECTION)
                self._canvas.text(section.adjusted(8, 0, 0, 0), words, SIZE, bold=True)
                self._canvas.box(section.adjusted(0, -0.5, 0, 0.5), 1)
                top += SECTION
            height = block_height(placed.block, is_marked=self._is_marked, term=self._term)
            self._paint_block(QRectF(rect.left(), top, rect.width(), height), placed.block)
            top += height
        self._paint_empty(rect, top, is_last=is_last)

    def _cells(self, rect: QRectF) -> dict[str, QRectF]:
        left, found = rect.left(), dict[str, QRectF]()
        for column in self._columns:
            width = column.width or self._rest
            found[column.key] = QRectF(left, rect.top(), width, rect.height())
            left += width
        return found

    def _grid(self, rect: QRectF) -> None:
        for cell in self._cells(rect).values():
            self._canvas.box(cell.adjusted(-0.5, -0.5, 0.5, 0.5), 1)

    def _paint_head(self, rect: QRectF) -> float:
        head = QRectF(rect.left(), rect.top(), rect.width(), HEAD)
        self._canvas.fill(head, self._canvas.inks.head)
        for column in self._columns:
            cell = self._cells(head)[column.key]
            self._canvas.fitted(cell.adjusted(3, 0, -3, 0), column.title, SIZE, bold=True, align=Align.CENTER)
        self._grid(head)
        return head.bottom()

    def _paint_block(self, rect: QRectF, block: Block) -> None:
        cells = self._cells(rect)
        if "number" in cells:
            self._paint_number(cells["number"], block)
        self._in(cells["started"], block.started, Align.CENTER)
        self._paint_lines(cells["text"], block)
        words = {
            "doctor": block.doctor,
            "nurse": block.verified_by,
            "stopper": block.stopped_by,
            "given": block.given_at,
            "giver": block.given_by,
        }
        for key in words.keys() & cells.keys():
            self._in(cells[key], words[key])
        if "stopped" in cells:
            self._in(cells["stopped"], block.stopped_at, Align.CENTER)
        if "people" in cells:
            self._paint_people(cells["people"], block)
        self._grid(rect)

    def _paint_people(self, cell: QRectF, block: Block) -> None:
        people = _people(block)
        top = cell.center().y() - len(people) * LINE / 2
        for at, line in enumerate(people):
            self._in(QRectF(cell.left(), top + at * LINE, cell.width(), LINE), line)

    def _in(self, cell: QRectF, words: str, align: Align = Align.LEFT) -> None:
        self._canvas.fitted(cell.adjusted(5, 0, -3, 0), words, SIZE, align=align)

    def _paint_number(self, cell: QRectF, block: Block) -> None:
        tag = QCoreApplication.translate("Paper", "prov.") if block.is_provisional else ""
        number = short(block.number)
        tag_width = width_of(tag, 9, bold=True) + 5 if tag else 0.0
        left = cell.center().x() - (width_of(number, SIZE, bold=True) + (tag_width + 3 if tag else 0)) / 2
        left += self._canvas.text(QRectF(left, cell.top(), cell.width(), cell.height()), number, SIZE, bold=True)
        if tag:
            plate = QRectF(left + 3, cell.center().y() - 7, tag_width, 14)
            self._canvas.box(plate, 1)
            self._canvas.text(plate, tag, 9, bold=True, align=Align.CENTER)

    def _paint_lines(self, cell: QRectF, block: Block) -> None:
        lines = block_lines(block, is_marked=self._is_marked, term=self._term)
        top = cell.center().y() - len(lines) * LINE / 2
        for at, line in enumerate(lines):
            row = QRectF(cell.left() + INDENT, top + at * LINE, cell.width() - INDENT, LINE)
            self._canvas.text(row, line, SIZE)
        if len(block.lines) > 1:
            left, first, last = cell.left() + 7, top + LINE / 2, top + (len(lines) - 0.5) * LINE
            self._canvas.line(QPointF(left, first), QPointF(left, last), 1.6)
            self._canvas.line(QPointF(left, first), QPointF(left + 6, first), 1.6)
            self._canvas.line(QPointF(left, last), QPointF(left + 6, last), 1.6)

    def _paint_empty(self, rect: QRectF, top: float, *, is_last: bool) -> None:
        """Rows down to the bottom, so that nothing can be written in unseen; the first says that the sheet ends here."""
        is_first = True
        while top + ROW <= rect.bottom() + 0.5:
            row = QRectF(rect.left(), top, rect.width(), ROW)
            self._grid(row)
            if is_first:
                words = (
                    QCoreApplication.translate("Paper", "—— nothing below ——")
                    if is_last
                    else QCoreApplication.translate("Paper", "—— continued on the next page ——")
                )
                self._canvas.text(self._cells(row)["text"], words, SIZE, align=Align.CENTER, color=BLACK)
            top, is_first = top + ROW, False


def _people(block: Block) -> tuple[str, ...]:
    """Who did it and who checked it, on one line if both fit."""
    both = " / ".join(name for name in (block.given_by, block.verified_by) if name)
    if width_of(both, SIZE) <= 84:
        return (both,)
    return tuple(name for name in (block.given_by, block.verified_by) if name)
