"""The docked list behind the banner (Alt 0): tags with who, when and why, allergies, skin tests, comments; and the line that adds one.

It pushes the page down and covers nothing. Emits what a person wants; does nothing by itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from client.records import Tag
from offline.knowledge import Knowledge
from offline.private_comments import PrivateComment
from offline.views import Banner, TeamComment
from ui.people.details_rows import detail_columns, detail_rows
from ui.people.record_names import record_names
from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.choices import FilterRow
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.pane import Pane
from ui.widgets.table import Table

MOST, LEAST_PX, LEAST_TABLE = 0.33, 160, 60
"""The share of the window that the list takes at the most; what is below is scrolled to."""


class What(StrEnum):
    """What is added."""

    CARE = "care"
    PERSONAL = "personal"
    RISK = "risk"
    ISOLATION = "isolation"
    TEAM = "team-comment"
    PRIVATE = "private-comment"


COMMENTS = frozenset({What.TEAM, What.PRIVATE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a person typed, for the patient who was shown when he typed it."""

    patient: str
    what: What
    text: str
    reason: str


class DetailsPanel(Pane):
    """Invariant: what is typed belongs to the patient shown; with another patient it is empty."""

    wished = Signal(object)
    removal_wished = Signal(str, object, str)
    left = Signal()
    fitted = Signal()
    """It is shown, hidden, or has another height."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, keys="Alt 0")
        self.patient: str | None = None
        self._shown: tuple[Banner, Sequence[TeamComment], Sequence[PrivateComment], datetime] | None = None
        self._knowledge: Knowledge | None = None
        self._room = 0
        self.table = Table(theme, detail_columns())
        self.kinds = FilterRow(theme, tuple((what.value, "") for what in What))
        self.text, self.reason = LineField(theme), LineField(theme)
        self.add = PrimaryButton(theme, "", keys="↵")
        self.remove = SecondaryButton(theme, "", keys="Del")
        self.hint = Label(theme, role="meta", tone="t2", wrap=True)
        self._lay_out()
        self._connect()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()
        self.retranslate()

    def _lay_out(self) -> None:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(12, 6, 12, 8)
        column.setSpacing(6)
        column.addWidget(self.kinds, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.text, 3)
        row.addWidget(self.reason, 2)
        row.addWidget(self.add, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        column.addWidget(self.hint)
        self.body.addWidget(self.table)
        self.body.addWidget(foot)

    def _connect(self) -> None:
        self.kinds.chosen.connect(self._chosen)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.text.edit.returnPressed.connect(self._add)
        self.reason.edit.returnPressed.connect(self._add)
        self.table.row_changed.connect(self._chosen)

    # -- showing ------------------------------------------------------------------------------------------------------

    def know(self, knowledge: Knowledge) -> None:
        """What the codes of the record are called."""
        self._knowledge = knowledge

    def set_room(self, room: int) -> None:
        """Px that the page has for it at most."""
        if room != self._room:
            self._room = room
            if self.isVisible():
                self._draw()

    def show_details(
        self,
        patient: str,
        banner: Banner,
        team: Sequence[TeamComment],
        own: Sequence[PrivateComment],
        now: datetime,
    ) -> None:
        if patient != self.patient:
            self.clear_typed()
        self.patient, self._shown = patient, (banner, team, own, now)
        self._draw()

    def clear(self) -> None:
        """No patient: nothing is shown and nothing typed is kept."""
        self.patient, self._shown = None, None
        self.clear_typed()
        self.table.set_rows(())
        self.hide()

    def clear_typed(self) -> None:
        self.text.edit.clear()
        self.reason.edit.clear()
        self.hint.setText("")
        self.hint.hide()

    def _draw(self) -> None:
        if self._shown is None or self._knowledge is None:
            return
        self.table.set_rows(detail_rows(*self._shown, record_names(self._knowledge, self.theme.language)))
        rows = self.table.rows.rows
        tall = sum(self.table.rowHeight(at) for at in range(len(rows))) + self.table.horizontalHeader().height() + 2
        most = max(round(self.window().height() * MOST), LEAST_PX)
        if self._room:  # what it is filled in with is never covered by its own list
            beside = self.sizeHint().height() - self.table.height() + self.theme.scaled(8)
            most = max(min(most, self._room - beside), self.theme.scaled(LEAST_TABLE))
        self.table.setFixedHeight(min(tall, most))
        self._chosen()
        self.fitted.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fitted.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.fitted.emit()

    def retranslate(self) -> None:
        super().retranslate()
        self.set_title(self.tr("Tags, allergies, skin tests, comments"))
        words = {
            What.CARE: self.tr("Tag: care"),
            What.PERSONAL: self.tr("Tag: personal"),
            What.RISK: self.tr("Tag: risk"),
            What.ISOLATION: self.tr("Tag: isolation"),
            What.TEAM: self.tr("Comment to the team"),
            What.PRIVATE: self.tr("Private comment"),
        }
        for what, text in words.items():
            self.kinds.set_text(what.value, text)
        self.reason.set_words(self.tr("Why"), self.tr("Needed for a tag, and for taking one off"))
        self.add.setText(self.tr("Add"))
        self.remove.setText(self.tr("Take off"))
        self.table.setAccessibleName(self.tr("Tags, allergies, skin tests, comments"))
        self.table.set_columns(detail_columns())
        self._chosen()
        self._draw()

    def _chosen(self, _what: object = None) -> None:
        is_comment = What(self.kinds.choice()) in COMMENTS
        said = self.tr("Comment: not part of the record") if is_comment else self.tr("Tag")
        self.text.set_words(said, self.tr("What the next one should know"))
        self.remove.setEnabled(self._subject() is not None)

    def restyle(self) -> None:
        super().restyle()
        self._draw()

    # -- acting -------------------------------------------------------------------------------------------------------

    def _subject(self) -> Tag | PrivateComment | None:
        """What of the chosen row may be taken off: a tag, or one's own private comment."""
        row = self.table.current_row()
        subject = row.subject if row is not None else None
        return subject if isinstance(subject, Tag | PrivateComment) else None

    def _add(self) -> None:
        what, text, reason = What(self.kinds.choice()), self.text.text().strip(), self.reason.text().strip()
        if self.patient is None:
            return
        if not text:
            self._ask(self.text, self.tr("Nothing was typed yet."))
        elif what not in COMMENTS and not reason:
            self._ask(self.reason, self.tr("Why does the patient have this tag?"))
        else:
            self.wished.emit(Wish(patient=self.patient, what=what, text=text, reason=reason))

    def _remove(self) -> None:
        subject, reason = self._subject(), self.reason.text().strip()
        if subject is None or self.patient is None:
            return
        if isinstance(subject, Tag) and not reason:
            self._ask(self.reason, self.tr("Why is it taken off? Type it here, then press Take off again."))
        else:
            self.removal_wished.emit(self.patient, subject, reason)

    def _ask(self, field: LineField, words: str) -> None:
        self.hint.setText(words)
        self.hint.show()
        field.edit.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self._remove()
        else:
            super().keyPressEvent(event)
