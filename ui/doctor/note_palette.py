"""The list that `/` opens at the caret: what can be inserted, by group, narrowed while typing. Takes no focus, inserts nothing itself."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from client.tongue import reads_english
from ui.doctor.note_pulls import Group, Pull, found
from ui.doctor.wording import short_language
from ui.theme.theme import Theme
from ui.widgets.labels import Label
from ui.widgets.living import Living
from ui.widgets.painting import Align, fill_rounded
from ui.widgets.table import Table
from ui.widgets.table_model import Column, TableRow, cell, section

_ROW, _HEAD, _WIDTH, _MOST, _ROOMY, _HINTED = 28, 24, 460, 12, 200, 130


class NotePalette(Living, QFrame):
    """Invariant: open, it shows at least one thing that can be chosen, and exactly one is marked."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.live_with(theme)
        self._every: tuple[Pull, ...] = ()
        self._shown: tuple[Pull, ...] = ()
        self._at = 0
        self.list = Table(
            theme,
            (
                Column(key="name", title="", width=170, pad=10, wraps=True),
                Column(key="remark", title="", pad=6, align=Align.RIGHT, wraps=True),
                Column(key="end", title="", width=8, pad=0),
            ),
            has_header=False,
        )
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(self._clicked)
        self._preview = Label(theme, role="meta", tone="t2", wrap=True)
        self._hint = Label(theme, role="meta", tone="t3")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 6, 1, 6)
        column.setSpacing(4)
        column.addWidget(self.list, 1)
        for label in (self._preview, self._hint):
            label.setContentsMargins(10, 0, 10, 0)
            column.addWidget(label)
        self.hide()
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In little room the choices come before the preview."""
        super().resizeEvent(event)
        height = event.size().height()
        self._preview.setVisible(height >= self.theme.scaled(_ROOMY))
        self._hint.setVisible(height >= self.theme.scaled(_HINTED))

    @property
    def is_open(self) -> bool:
        return not self.isHidden()

    @property
    def shown(self) -> tuple[Pull, ...]:
        return self._shown

    @property
    def current(self) -> Pull | None:
        return self._shown[self._at] if self._at < len(self._shown) else None

    def open(self, pulls: Sequence[Pull]) -> None:
        self._every = tuple(pulls)
        self._at = 0
        self.show()

    def close_list(self) -> None:
        self.hide()

    def narrow(self, typed: str) -> bool:
        """Shows what fits; False when nothing does."""
        self._shown = found(self._every, typed, _MOST)
        self._at = 0
        self._draw()
        return bool(self._shown)

    def step(self, step: int) -> None:
        self._at = (self._at + step) % max(len(self._shown), 1)
        self._mark()

    def choose_current(self) -> None:
        if self.current is not None:
            self.chosen.emit(self.current)

    def wanted_size(self) -> QSize:
        groups = len({pull.group for pull in self._shown})
        return QSize(*map(self.theme.scaled, (_WIDTH, _ROW * len(self._shown) + _HEAD * groups + 84)))

    def retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("What can be inserted"))
        self._hint.setText(self.tr("↑↓ move, ↵ insert, Esc keeps the /"))

    def _draw(self) -> None:
        language = short_language(self.theme.language)
        heads = {
            Group.DATA: self.tr("Data"),
            Group.SCORE: self.tr("Scores"),
            Group.SNIPPET: self.tr("Snippets"),
        }
        rows, group = list[TableRow](), None
        for at, pull in enumerate(self._shown):
            if pull.group is not group:
                group = pull.group
                rows.append(section(f"group-{group.value}", heads[group]))
            name = pull.en if reads_english(language) else pull.zh
            rows.append(
                TableRow(
                    key=str(at),
                    cells=(cell(name), cell(pull.remark, tone="t3", role="meta")),
                    height=_ROW,
                    subject=pull,
                )
            )
        self.list.set_rows(rows)
        self._mark()

    def _mark(self) -> None:
        self.list.choose(str(self._at))
        self._preview.setText(self.current.text if self.current is not None else "")

    def _clicked(self) -> None:
        row = self.list.current_row()
        if row is not None and isinstance(row.subject, Pull):
            self.chosen.emit(row.subject)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill_rounded(
            painter,
            QRectF(self.rect()),
            self.theme.color("surface"),
            self.theme.color("line2"),
            self.theme.radius("control"),
        )
        painter.end()
