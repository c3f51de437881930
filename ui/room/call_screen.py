"""What patients read in the infusion room: whose number is called to which window, and who waits. Names are masked; nothing else is said.

A window of its own for a second monitor; closed with the session of who opened it. Refuses to show a list that is not known.
"""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from client.clinical.infusion_room import Lane
from offline.views.room import RoomRow
from ui.marking.paint import paint_watermark
from ui.marking.windows import Backdrop, MarkedWindow
from ui.person_words import masked_name, patient_name
from ui.theme.theme import Theme
from ui.widgets.living import Living
from ui.widgets.painting import Align, draw_text, fill_rounded

CALLED, WAITING = 4, 12
"""How many of each are seen at once: who was called last stands first."""
Line = tuple[str, str, str]
"""Number, masked name, window."""


def called(rows: Sequence[RoomRow]) -> tuple[Line, ...]:
    found = [row for row in rows if row.lane is Lane.QUEUE and row.stay is not None and row.stay.is_called]
    found.sort(key=_when, reverse=True)
    return tuple(_line(row) for row in found)


def waiting(rows: Sequence[RoomRow]) -> tuple[Line, ...]:
    """In the order of the queue; who was passed over is not called out here."""
    return tuple(
        _line(row)
        for row in rows
        if row.lane is Lane.QUEUE and row.stay is not None and not row.stay.is_called and not row.stay.is_skipped
    )


def _when(row: RoomRow) -> str:
    at: datetime | None = row.stay.queue.at if row.stay is not None and row.stay.queue is not None else None
    return at.isoformat() if at is not None else ""


def _line(row: RoomRow) -> Line:
    queue = row.stay.queue if row.stay is not None else None
    return row.number or "—", masked_name(patient_name(row.patient)), queue.window if queue is not None else ""


class CallBoard(Living, QWidget):
    """Invariant: shows what it was last given; None is "not known", never an empty queue."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._rows: Sequence[RoomRow] | None = None
        self.live_with(theme)

    def show_rows(self, rows: Sequence[RoomRow] | None) -> None:
        self._rows = rows
        self.setAccessibleName(", ".join(self.spoken()))
        self.update()

    def spoken(self) -> tuple[str, ...]:
        if self._rows is None:
            return (self.tr("Please ask at the desk"),)
        said = self.tr("{number} {name}, {window}")
        return tuple(said.format(number=one[0], name=one[1], window=one[2] or "—") for one in called(self._rows))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        whole = QRectF(self.rect())
        painter.fillRect(whole, theme.color("surface"))
        paint_watermark(painter, self, theme)
        if self._rows is None:
            font = theme.font("display")
            draw_text(painter, whole, self.tr("Please ask at the desk"), font, theme.color("t1"), Align.CENTER)
        else:
            left, right = whole.adjusted(24, 16, -whole.width() / 3, -16), whole.adjusted(0, 16, -24, -16)
            right.setLeft(left.right() + 24)
            self._paint_called(painter, left, called(self._rows)[:CALLED])
            self._paint_waiting(painter, right, waiting(self._rows))
        painter.end()

    def _paint_called(self, painter: QPainter, room: QRectF, lines: Sequence[Line]) -> None:
        theme = self.theme
        head = QRectF(room.left(), room.top(), room.width(), theme.scaled(48))
        draw_text(painter, head, self.tr("Please come"), theme.font("display"), theme.color("t2"))
        high = min((room.height() - head.height()) / CALLED, theme.scaled(150))
        for at, (number, name, window) in enumerate(lines):
            plate = QRectF(room.left(), head.bottom() + at * high, room.width(), high - 10)
            line = theme.color("accent" if at == 0 else "line2")
            fill_rounded(painter, plate, theme.color("subtle"), line, theme.radius("pane"), 3.0 if at == 0 else 1.0)
            inner, size = plate.adjusted(20, 0, -20, 0), round(min(high * 0.42, theme.scaled(60)))
            big = theme.font("display", size=max(theme.unscaled(size), 20))
            wide = draw_text(painter, inner, number, big, theme.color("t1"))
            draw_text(painter, inner.adjusted(wide + 28, 0, 0, 0), name, big, theme.color("t1"))
            said = window
            draw_text(painter, inner, said, big, theme.color("accent"), Align.RIGHT)

    def _paint_waiting(self, painter: QPainter, room: QRectF, lines: Sequence[Line]) -> None:
        theme = self.theme
        head = QRectF(room.left(), room.top(), room.width(), theme.scaled(48))
        title = self.tr("Waiting: {count}").format(count=len(lines))
        draw_text(painter, head, title, theme.font("display"), theme.color("t2"))
        high = theme.scaled(40)
        fitting = max(0, int((room.height() - head.height()) // high))
        for at, (number, name, _) in enumerate(lines[: min(WAITING, fitting)]):
            row = QRectF(room.left(), head.bottom() + at * high, room.width(), high)
            draw_text(painter, row, f"{number}  {name}", theme.font("title"), theme.color("t1"), elide=True)


class CallScreen(MarkedWindow):
    """The window. Invariant: of nobody more than number, masked name and window is on it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, has_actions=False, is_compact=True)
        self.setObjectName("callScreen")
        self.board = CallBoard(theme)
        page = Backdrop(theme)
        column = QVBoxLayout(page)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.board, 1)
        self.set_body(page)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setMinimumSize(900, 560)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.set_title(self.tr("Infusion room, calls"))

    def show_on_second(self) -> None:
        """Whole on another monitor where there is one; else as a window beside."""
        screens = [one for one in self.screen().virtualSiblings() if one is not self.screen()]
        if screens:
            self.setGeometry(screens[0].geometry())
            self.showFullScreen()
        else:
            self.show()
