"""One label on paper: who it is for, what is in it, its code. As high as its words need; no name is shortened."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from ui.printing.canvas import BLACK, WHITE, Canvas, runs_of, width_of, wrapped
from ui.printing.codes import BAR_QUIET, QUIET, bars, qr
from ui.printing.label_facts import Label, LabelKind, LabelLine, Runs
from ui.printing.words import PaperMarks
from ui.widgets.painting import Align

PAD, QR = 8.0, 92.0
ROW, SMALL_ROW, BLANK = 20.0, 16.0, 26.0
NAME, SMALL, HEAD = 15, 11, 13
BARS = 46.0
MARK = 18.0
CARD_ROW = 24.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of one printed line: its words, and whether they are heavy."""

    text: str
    is_heavy: bool


def name_lines(runs: Runs, width: float, size: int = NAME) -> tuple[tuple[Piece, ...], ...]:
    """The whole name over as many lines as it needs, a number never without its unit; heavy characters stay heavy where the line breaks."""
    signs = [Piece(text=sign, is_heavy=is_heavy) for text, is_heavy in runs for sign in text]
    lines: list[list[Piece]] = [[]]
    room, at = width, 0
    for run in runs_of("".join(one.text for one in signs)):
        own, at = signs[at : at + len(run)], at + len(run)
        whole = sum(_wide(one, size) for one in own[: len(run.rstrip())])
        for together in [own] if whole <= width else [[one] for one in own]:
            wide = sum(_wide(one, size) for one in together)
            if min(wide, whole) > room and lines[-1]:
                lines.append([])
                room = width
            for one in together:
                _join(lines[-1], one)
            room -= wide
    return tuple(tuple(line) for line in lines)


def _wide(sign: Piece, size: int) -> float:
    return width_of(sign.text, size, bold=sign.is_heavy)


def _join(line: list[Piece], sign: Piece) -> None:
    if line and line[-1].is_heavy is sign.is_heavy:
        line[-1] = Piece(text=line[-1].text + sign.text, is_heavy=sign.is_heavy)
    else:
        line.append(sign)


class LabelPainter:
    """Measures and paints the same way. Invariant: what does not fit makes the label higher, never smaller or shorter."""

    def __init__(self, label: Label, width: float, marks: PaperMarks | None) -> None:
        self._label, self._width, self._marks = label, width, marks

    @property
    def height(self) -> float:
        return self._run(None, 0.0, 0.0)

    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        height = self.height
        canvas.fill(QRectF(left, top, self._width, height), WHITE)
        self._run(canvas, left, top)
        canvas.box(QRectF(left, top, self._width, height), 1.5)

    def _run(self, canvas: Canvas | None, left: float, top: float) -> float:
        label, inner = self._label, self._width - 2 * PAD
        at = top
        if self._marks is not None:
            at += self._emergency(canvas, left, at)
        at += PAD / 2
        beside = inner - QR - 6
        at_code = at
        at += self._person(canvas, left + PAD, at, beside)
        for caution in label.cautions:
            at += self._caution(canvas, left + PAD, at, beside, caution)
        for line in label.lines:
            width = beside if at < at_code + QR else inner
            at += self._line(canvas, left + PAD, at, width, line)
        for fact in label.facts:
            width = beside if at < at_code + QR else inner
            at += self._words(canvas, left + PAD, at, width, fact, HEAD, bold=False)
        at = max(at, at_code + QR + SMALL_ROW)
        self._code(canvas, left + PAD + beside + 6, at_code)
        if label.bars:
            at += self._bars(canvas, left + PAD, at, inner)
        at += self._blanks(canvas, left + PAD, at, inner)
        at += self._card(canvas, left + PAD, at, inner)
        return at + PAD / 2 - top

    def _emergency(self, canvas: Canvas | None, left: float, top: float) -> float:
        """On each label by itself: it is cut off from the page."""
        marks = self._marks
        if canvas is not None and marks is not None:
            rect = QRectF(left, top, self._width, MARK)
            canvas.fill(rect, BLACK)
            words = f"{marks.plate} · {marks.stamp} · {marks.lines[0]}"
            canvas.fitted(rect.adjusted(6, 0, -6, 0), words, SMALL, bold=True, color=WHITE)
        return MARK

    def _person(self, canvas: Canvas | None, left: float, top: float, width: float) -> float:
        label = self._label
        copy = QCoreApplication.translate("Labels", "COPY {n}").format(n=label.copy) if label.copy > 1 else ""
        owner = label.owner
        said = f"{owner.bed}  {owner.name}"
        height = self._words(canvas, left, top, width, said, 20, bold=True)
        height += self._words(canvas, left, top + height, width, f"{owner.who}  {owner.number}", HEAD, bold=False)
        head = "  ".join(part for part in (label.heading, label.when, copy) if part)
        return height + self._words(canvas, left, top + height, width, head, HEAD, bold=True)

    def _caution(self, canvas: Canvas | None, left: float, top: float, width: float, words: str) -> float:
        lines = wrapped(words, width - 8, SMALL, bold=True)
        height = SMALL_ROW * len(lines)
        if canvas is not None:
            canvas.box(QRectF(left, top + 1, width, height), 1.2)
            for at, line in enumerate(lines):
                canvas.text(QRectF(left + 4, top + 1 + at * SMALL_ROW, width, SMALL_ROW), line, SMALL, bold=True)
        return height + 4

    def _line(self, canvas: Canvas | None, left: float, top: float, width: float, line: LabelLine) -> float:
        """The name in whole, its dose at the end of the row; the heavy characters are underlined as well."""
        amount = width_of(line.amount, NAME, bold=True) + 10 if line.amount else 0.0
        rows = name_lines(line.name, width - amount)
        for at, pieces in enumerate(rows):
            x, row = left, QRectF(left, top + at * ROW, width, ROW)
            for piece in pieces:
                used = 0.0
                if canvas is not None:
                    rect = QRectF(x, row.top(), width, ROW)
                    used = canvas.text(rect, piece.text, NAME, bold=piece.is_heavy)
                    if piece.is_heavy:
                        canvas.line(QPointF(x, row.bottom() - 2), QPointF(x + used, row.bottom() - 2), 1.2)
                x += used
            if canvas is not None and not at and line.amount:
                canvas.text(row, line.amount, NAME, bold=True, align=Align.RIGHT)
        height = ROW * len(rows)
        return height + (
            self._words(canvas, left, top + height, width, line.note, SMALL, bold=False) if line.note else 0
        )

    def _words(
        self, canvas: Canvas | None, left: float, top: float, width: float, words: str, size: int, *, bold: bool
    ) -> float:
        lines = wrapped(words, width, size, bold=bold)
        row = size + 7.0
        if canvas is not None:
            for at, line in enumerate(lines):
                canvas.text(QRectF(left, top + at * row, width, row), line, size, bold=bold)
        return row * len(lines)

    def _code(self, canvas: Canvas | None, left: float, top: float) -> None:
        code = self._label.code
        if canvas is None or not code:
            return
        canvas.modules(QRectF(left, top, QR, QR), qr(code), quiet=QUIET)
        canvas.fitted(QRectF(left, top + QR, QR, SMALL_ROW), code, SMALL, align=Align.CENTER)

    def _bars(self, canvas: Canvas | None, left: float, top: float, width: float) -> float:
        if canvas is not None:
            rect = QRectF(left, top + 2, width, BARS - 4)
            canvas.modules(rect, bars(self._label.code), quiet=BAR_QUIET)
        return BARS

    def _blanks(self, canvas: Canvas | None, left: float, top: float, width: float) -> float:
        """Boxes to sign and to fill in, three in a row."""
        blanks = self._label.blanks
        for at, label in enumerate(blanks):
            if canvas is not None:
                third = width / 3
                rect = QRectF(left + (at % 3) * third, top + (at // 3) * BLANK, third, BLANK)
                canvas.box(rect, 0.8)
                canvas.fitted(rect.adjusted(4, 0, -third / 2, 0), label, SMALL)
        return BLANK * -(-len(blanks) // 3)

    def _card(self, canvas: Canvas | None, left: float, top: float, width: float) -> float:
        if self._label.kind is not LabelKind.PATROL:
            return 0.0
        translate = QCoreApplication.translate
        heads = (
            translate("Labels", "No."),
            translate("Labels", "Time"),
            translate("Labels", "Rate"),
            translate("Labels", "Reaction"),
            translate("Labels", "Nurse"),
        )
        shares = (0.1, 0.2, 0.2, 0.3, 0.2)
        rows = self._label.rows + 1
        if canvas is not None:
            x = left
            for head, share in zip(heads, shares, strict=True):
                for row in range(rows):
                    rect = QRectF(x, top + row * CARD_ROW, share * width, CARD_ROW)
                    canvas.box(rect, 0.8)
                    if not row:
                        canvas.fitted(rect.adjusted(4, 0, -4, 0), head, SMALL, bold=True)
                x += share * width
        return CARD_ROW * rows
