"""The docked question how a visit ends: one disposition, to where, why, and when to come again. Presets nothing."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from client.commands import Ended
from client.records import Disposition, FollowUp
from ui.clinic.visit_model import SOFT, Missing
from ui.clinic.visit_words import missing_words
from ui.clinic.words import disposition_words
from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.docked import DockedPanel
from ui.widgets.fields import LineField
from ui.widgets.flow_chips import FlowChips
from ui.widgets.labels import Label

NONE = "none"
_KEYS = {
    Qt.Key.Key_1: Disposition.HOME,
    Qt.Key.Key_2: Disposition.OBSERVATION,
    Qt.Key.Key_3: Disposition.ADMISSION,
    Qt.Key.Key_4: Disposition.REFERRAL,
}
_NEEDS_TARGET = frozenset({Disposition.ADMISSION, Disposition.REFERRAL})


class FinishPanel(DockedPanel):
    """Invariant: without a chosen disposition, and while something is missing, it confirms nothing."""

    confirmed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._now: datetime | None = None
        self._missing: tuple[Missing, ...] = ()
        self.title = Label(theme, role="value", wrap=True)
        self.against = Label(theme, role="meta", tone="danger", weight=600, wrap=True)
        self.how = FlowChips(theme, (NONE, *(each.value for each in Disposition)))
        self.target, self.note, self.again = LineField(theme), LineField(theme), LineField(theme)
        self._confirm = PrimaryButton(theme, "", keys="Ctrl ↵")
        self._drop = SecondaryButton(theme, "", keys="Esc")
        self._lay_out()
        self.how.chips[NONE].hide()
        self._confirm.clicked.connect(self.confirm)
        self._drop.clicked.connect(self.dropped)
        self.how.chosen.connect(self._chosen)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.how)
        row = QHBoxLayout()
        row.setSpacing(8)
        for field, share in ((self.target, 2), (self.note, 3), (self.again, 1)):
            row.addWidget(field, share)
        column.addLayout(row)
        column.addWidget(self.against)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._drop)
        buttons.addWidget(self._confirm)
        column.addLayout(buttons)

    def ask(self, missing: Sequence[Missing], now: datetime, how: Disposition | None = None) -> None:
        self._now = now
        self.how.choose(how.value if how is not None else NONE)
        for field in (self.target, self.note, self.again):
            field.edit.clear()
        self.tell(missing)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, missing: Sequence[Missing]) -> None:
        """What is not done yet; what is soft is only told."""
        self._missing = tuple(missing)
        self._say(", ".join(missing_words(each) for each in missing))
        hard = [each for each in missing if each not in SOFT]
        self._confirm.setEnabled(not hard)

    def _say(self, words: str) -> None:
        self.against.setText(words)
        self.against.setVisible(bool(words))

    def disposition(self) -> Disposition | None:
        choice = self.how.choice()
        return Disposition(choice) if choice != NONE else None

    def confirm(self) -> None:
        how, target = self.disposition(), self.target.text().strip()
        if [each for each in self._missing if each not in SOFT]:
            return
        if how is None:
            self._say(self.tr("Choose how the visit ends (1 to 4)."))
            return
        if how in _NEEDS_TARGET and not target:
            self._say(self.tr("To which department or hospital?"))
            self.target.edit.setFocus()
            return
        typed = self.again.text().strip()
        on = day_of(typed, self._now)
        if typed and on is None:
            self._say(self.tr("Come again: days ahead (28), or a date ahead (2026-12-18)."))
            self.again.edit.setFocus()
            return
        follow_up = FollowUp(on=on, note=self.note.text().strip()) if on is not None else None
        self.confirmed.emit(Ended(how=how, target=target, note=self.note.text().strip(), follow_up=follow_up))

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("How does this visit end?"))
        for at, each in enumerate(Disposition, start=1):
            self.how.set_text(each.value, f"{at} {disposition_words(each)}")
        self.how.set_text(NONE, "—")
        self.target.set_words(self.tr("To"), self.tr("department or hospital"))
        self.note.set_words(self.tr("Why, what for"), "")
        self.again.set_words(self.tr("Come again in"), self.tr("28, or a date"))
        self._confirm.setText(self.tr("End the visit"))
        self._drop.setText(self.tr("Back"))

    def _chosen(self, _choice: str) -> None:
        if self.isVisible():
            self.tell(self._missing)

    def event(self, event: QEvent) -> bool:
        """1 to 4 choose here, whatever the page makes of them elsewhere."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and Qt.Key(event.key()) in _KEYS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _KEYS:
            self.how.choose(_KEYS[key].value)
            (self.target if _KEYS[key] in _NEEDS_TARGET else self.again).edit.setFocus()
        elif key == Qt.Key.Key_Escape:
            self.dropped.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.confirm()
        else:
            super().keyPressEvent(event)


def day_of(typed: str, now: datetime | None) -> date | None:
    """`28` days ahead, or `2026-12-18`; None for anything else and for what is not ahead."""
    if now is None or not typed:
        return None
    if typed.isdigit():
        days = int(typed)
        return now.date() + timedelta(days=days) if 0 < days <= 366 else None
    try:
        found = date.fromisoformat(typed)
    except ValueError:
        return None
    return found if found > now.date() else None
