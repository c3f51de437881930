"""The ward in figures and who is responsible for which beds, at the left of the bed map, painted. Counts nothing itself."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.marking.paint import paint_watermark
from ui.nurse.ledger import Duty, Ledger, LedgerLine
from ui.theme.theme import Theme
from ui.widgets.keys import paint_key
from ui.widgets.living import Living
from ui.widgets.painting import Align, draw_text, fill_rounded, fitting_font, hline, text_width
from ui.widgets.pane import Pane, paint_section
from ui.widgets.tips import tip

ROW, LEAST, BETWEEN, TOP = 28, 20, 9, 6
Row = LedgerLine | Duty | str | None
"""A figure, a nurse, the heading of the nurses, or the line between two groups."""


class LedgerLines(Living, QWidget):
    """The lines, without a scroll bar. Invariant: the accessible description reads all of them, line by line."""

    spoken_as = QAccessible.Role.List

    line_chosen = Signal(str)
    """The key of a figure, by a click, or Enter on the line where the cursor stands."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._ledger: Ledger = ()
        self._duties: tuple[Duty, ...] = ()
        self._doctors: tuple[Duty, ...] = ()
        self._handover_at = ""
        self._first, self._shortened = 0, list[str]()
        self._at, self.chosen = -1, ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.live_with(theme)

    def set_ledger(
        self,
        ledger: Ledger,
        duties: tuple[Duty, ...] = (),
        *,
        doctors: tuple[Duty, ...] = (),
        handover_at: str = "",
    ) -> None:
        """`doctors`: who is on duty now; `handover_at`: when the shift ends, by the site's shifts, empty where it names none."""
        self._ledger, self._duties, self._doctors, self._handover_at = ledger, duties, doctors, handover_at
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Ward in figures"))
        lines = [f"{self.word(line.key)} {line.count}" for group in self._ledger for line in group]
        lines += [f"{duty.nurse} {duty.beds}" for duty in (*self._duties, *self._doctors)]
        self.setAccessibleDescription(", ".join(lines))

    def sizeHint(self) -> QSize:
        return QSize(168, 2 * TOP + 20 * LEAST)

    def word(self, key: str) -> str:
        return {
            "in-hospital": self.tr("In hospital"),
            "empty-beds": self.tr("Empty beds"),
            **self._rare_words(),
            "waiting": self.tr("Waiting for a bed"),
            "admitted-today": self.tr("Admitted today, here"),
            "critical": self.tr("Critically ill"),
            "serious": self.tr("Seriously ill"),
            "level-4": self.tr("Special nursing"),
            "level-3": self.tr("Nursing level 1"),
            "level-2": self.tr("Nursing level 2"),
            "level-third": self.tr("Nursing level 3"),
            "level-unknown": self.tr("Level not recorded"),
            "news2-high": self.tr("NEWS2 ≥ 7"),
            "fever": self.tr("Fever ≥ 38.5"),
            "unread-critical": self.tr("Critical value: patients"),
            "allergy": self.tr("Allergies"),
            "allergy-unknown": self.tr("Allergies not recorded"),
            "fall": self.tr("Fall risk"),
            "skin": self.tr("Pressure injury risk"),
            "clot": self.tr("VTE risk"),
            "isolation": self.tr("Isolation"),
            "tube": self.tr("Tubes"),
        }[key]

    def _rare_words(self) -> dict[str, str]:
        return {
            "unusable-beds": self.tr("Closed beds"),
            "cleaning-beds": self.tr("Beds being cleaned"),
            "held-beds": self.tr("Beds kept"),
            "unknown-beds": self.tr("Taken, by whom unknown"),
            "shared-beds": self.tr("Shared, borrowed"),
            "doubled-beds": self.tr("Two in one bed"),
            "unready-taken": self.tr("In a bed not ready"),
            "newborns": self.tr("Newborns"),
            "surgery-today": self.tr("Operation today"),
            "surgery-tomorrow": self.tr("Operation tomorrow"),
            "leaving-today": self.tr("Going home today"),
            "leaving-tomorrow": self.tr("Going home tomorrow"),
            "transfer-ordered": self.tr("Transfer ordered"),
            "pain": self.tr("Pain ≥ 4"),
            "resistant": self.tr("Resistant germs"),
            "owing": self.tr("Prepayment used up"),
        }

    # -- what fits ----------------------------------------------------------------------------------------------

    def rows(self) -> tuple[Row, ...]:
        """Every line, with None where a line is drawn between groups, and the duties under their heading."""
        found: list[Row] = []
        for at, group in enumerate(self._ledger):
            found += (*((None,) if at else ()), *group)
        if self._duties:
            found += (self.tr("Responsible nurses"), *self._duties)
        if self._handover_at:
            found += (None, Duty(nurse=self.tr("Next handover"), beds=self._handover_at))
        for at, doctor in enumerate(self._doctors):
            named = self.tr("On duty: {name}").format(name=doctor.nurse)
            found += (*((None,) if not at and not self._handover_at else ()), Duty(nurse=named, beds=doctor.beds))
        return tuple(found)

    def row_height(self) -> int:
        """As high as there is room for, so that all of them are seen; not lower than can be read."""
        rows = self.rows()
        lines = sum(row is not None for row in rows)
        free, least, most = (
            self.height() - 2 * TOP - BETWEEN * (len(rows) - lines),
            *map(self.theme.scaled, (LEAST, ROW)),
        )
        return max(least, min(most, free // lines)) if lines else most

    def shown(self) -> tuple[Row, ...]:
        """From the first row of the page on, whole rows only; below them a line is kept for what is left."""
        rows, height = self.rows()[self._first :], self.row_height()
        if self._first == 0 and self._needed(rows, height) <= self.height():
            return rows
        room, kept = self.height() - height, 0
        while kept < len(rows) and self._needed(rows[: kept + 1], height) <= room:
            kept += 1
        return rows[:kept]

    def rest(self) -> tuple[int, int]:
        """Lines below and above what is seen."""
        rows, end = self.rows(), self._first + len(self.shown())
        return sum(row is not None for row in rows[end:]), sum(row is not None for row in rows[: self._first])

    def _needed(self, rows: tuple[Row, ...], height: int) -> int:
        return 2 * TOP + sum(BETWEEN if row is None else height for row in rows)

    def page(self, by: int) -> None:
        self._first = self._first + len(self.shown()) if by > 0 and self.rest()[0] else 0
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_PageDown:
            self.page(1)
        elif event.key() == Qt.Key.Key_PageUp:
            self.page(-1)
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_J, Qt.Key.Key_Up, Qt.Key.Key_K}:
            self._step(1 if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_J} else -1)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._choose(self._line_at())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.position().y() > self.height() - self.row_height() and any(self.rest()):
            self.page(1)
            return
        y = float(TOP)
        for row in self.shown():
            height = BETWEEN if row is None else self.row_height()
            if isinstance(row, LedgerLine) and y <= event.position().y() < y + height:
                self._choose(row)
            y += height

    def set_chosen(self, key: str) -> None:
        """Which figure the cards are narrowed to."""
        self.chosen = key
        self.update()

    def _lines(self) -> list[LedgerLine]:
        return [row for row in self.shown() if isinstance(row, LedgerLine)]

    def _line_at(self) -> LedgerLine | None:
        lines = self._lines()
        return lines[self._at] if 0 <= self._at < len(lines) else None

    def _step(self, by: int) -> None:
        lines = self._lines()
        self._at = max(0, min(len(lines) - 1, self._at + by))
        if (line := self._line_at()) is not None:
            self.setAccessibleName(f"{self.word(line.key)} {line.count}")
        self.update()

    def _choose(self, line: LedgerLine | None) -> None:
        if line is not None:
            self._at = self._lines().index(line)
            self.line_chosen.emit(line.key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._first = 0

    # -- painting -----------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, y, height = QPainter(self), float(TOP), self.row_height()
        self._shortened.clear()
        painter.fillRect(self.rect(), self.theme.color("surface"))
        paint_watermark(painter, self, self.theme)
        for row in self.shown():
            if row is None:
                hline(painter, 0, self.width(), y + 4, self.theme.color("line"))
                y += BETWEEN
                continue
            self._paint_row(painter, QRectF(12, y, self.width() - 24, height), row)
            y += height
        self._paint_rest(painter, height)
        painter.end()
        words = "\n".join(self._shortened)
        if self.toolTip() != tip(words):
            self.setToolTip(tip(words))

    def _tell_shortened(self, words: str, font: QFont, room: float) -> None:
        """What ends with dots is whole where the mouse rests."""
        if text_width(words, font) > room:
            self._shortened.append(words)

    def _paint_row(self, painter: QPainter, room: QRectF, row: Row) -> None:
        if isinstance(row, LedgerLine):
            self._paint_line(painter, room, row)
        elif isinstance(row, Duty):
            theme = self.theme
            beds = text_width(row.beds, theme.font("meta"))
            draw_text(painter, room, row.beds, theme.font("meta"), theme.color("t2"), Align.RIGHT)
            named = room.adjusted(0, 0, -beds - 8, 0)
            font = fitting_font(row.nurse, theme, "meta", named.width(), weight=600)
            draw_text(painter, named, row.nurse, font, theme.color("t1"), elide=True)
            self._tell_shortened(row.nurse, font, named.width())
        elif row is not None:
            people = self.tr("{count} nurses").format(count=len(self._duties))
            paint_section(painter, room.adjusted(-12, 0, 12, 0), row, people, self.theme)

    def _paint_rest(self, painter: QPainter, height: int) -> None:
        below, above = self.rest()
        if not (below or above):
            return
        theme, room = self.theme, QRectF(12, self.height() - height, self.width() - 24, height)
        hline(painter, 0, self.width(), room.top(), theme.color("line"))
        text = (
            "↓ " + self.tr("{count} more").format(count=below)
            if below
            else "↑ " + self.tr("{count} above").format(count=above)
        )
        wide = draw_text(painter, room, text, theme.font("meta", weight=500), theme.color("t1"))
        paint_key(painter, room.adjusted(wide + 8, 0, 0, 0), "PgDn" if below else "PgUp", theme)

    def _paint_line(self, painter: QPainter, row: QRectF, line: LedgerLine) -> None:
        theme, is_red = self.theme, line.is_danger and line.count > 0
        if line.key == self.chosen:
            fill_rounded(painter, row.adjusted(-8, 1, 8, -1), theme.color("hover"), theme.color("accent"), 4)
        elif self.hasFocus() and line == self._line_at():
            clear = theme.color("transparent")
            fill_rounded(painter, row.adjusted(-8, 1, 8, -1), clear, theme.color("accent"), 4, 1.0)
        color = theme.color("danger" if is_red else "t1" if line.count else "t3")
        named, word = row.adjusted(0, 0, -28, 0), self.word(line.key)
        font = fitting_font(word, theme, "body", named.width(), weight=500 if is_red else 0)
        draw_text(painter, named, word, font, color, elide=True)
        self._tell_shortened(word, font, named.width())
        draw_text(painter, row, str(line.count), theme.font("pane"), color, Align.RIGHT)


class LedgerPane(Pane):
    """The figures in a pane of their own."""

    def __init__(self, theme: Theme, *, keys: str) -> None:
        super().__init__(theme, keys=keys)
        self.lines = LedgerLines(theme)
        self.body.addWidget(self.lines, 1)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.set_title(self.tr("Ward"))
