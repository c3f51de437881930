"""The docked course of one order (I): every step of its life in a list. Only to be read; Escape leaves it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.requests.course_words import course_columns
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.docked import DockedPanel
from ui.widgets.labels import Label
from ui.widgets.table import Table
from ui.widgets.table_model import TableRow


class CoursePanel(DockedPanel):
    """Invariant: shows the steps it is given, oldest first, and stands at the last of them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._title = Label(theme, role="value", wrap=True)
        self._said = Label(theme, role="meta", tone="t2", wrap=True)
        self.table = Table(theme, course_columns())
        self._drop = SecondaryButton(theme, "", keys="Esc")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._said)
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._drop, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        self._drop.clicked.connect(self.dropped)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Course of the order"))
        self.table.set_columns(course_columns())
        self._said.setText(self.tr("As far as this station knows it: what was done elsewhere may be missing."))
        self._drop.setText(self.tr("Back"))

    def ask(self, title: str, rows: Sequence[TableRow]) -> None:
        self._title.setText(title)
        self.table.set_rows(rows)
        self.show()
        if rows:
            self.table.choose(rows[-1].key)
        self.table.setFocus()
