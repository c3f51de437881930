"""The two forms of the change of the shift: ISBAR with how ill, and saying it back with every critical item. They save nothing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from client.records.care import Isbar, Severity
from ui.care.words import severity_word
from ui.nursing.words import fault_words
from ui.theme.theme import Theme
from ui.widgets.choices import Segmented
from ui.widgets.docked import SavingForm
from ui.widgets.fields import LineField
from ui.widgets.text_field import TextField

PARTS = ("identify", "situation", "background", "assessment", "recommendation")
_LINES = {"identify": 1, "situation": 4, "background": 3, "assessment": 3, "recommendation": 4}


class IsbarForm(SavingForm):
    """How ill is never preset; the five parts are filled from the record and edited."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        choices = (("", "", ""), *((one.value, "", "") for one in Severity))
        self.severity = Segmented(theme, choices, height=30)
        self.grid.addWidget(self.severity, 0, 0)
        self.fields = {name: TextField(theme, lines=_LINES[name]) for name in PARTS}
        for at, field in enumerate(self.fields.values(), start=1):
            self.grid.addWidget(field, at, 0)
        self.retranslate()

    def begin(self, fill: Isbar, told: str) -> None:
        for name, field in self.fields.items():
            field.set_text(str(getattr(fill, name)))
        self.severity.choose("")
        self.faults.setText("")
        self.tell(told)
        self.show()
        self.severity.setFocus(Qt.FocusReason.OtherFocusReason)

    def said(self) -> Isbar:
        return Isbar(**{name: field.text() for name, field in self.fields.items()})

    def say(self, faults: Sequence[str]) -> None:
        self.faults.setText(fault_words(faults))
        named = next((self.fields[fault].edit for fault in faults if fault in self.fields), None)
        if named is not None:
            named.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.save.setText(self.tr("Sign"))
        self.drop.setText(self.tr("Leave"))
        self.title.setText(self.tr("Hand over (ISBAR)"))
        words = (("", self.tr("how ill? not said"), ""), *((one.value, severity_word(one), "") for one in Severity))
        self.severity.set_words(words)
        self.severity.setAccessibleName(self.tr("How ill"))
        titles = {
            "identify": self.tr("I: who"),
            "situation": self.tr("S: how the patient is now"),
            "background": self.tr("B: background"),
            "assessment": self.tr("A: assessment"),
            "recommendation": self.tr("R: to be done, to be watched"),
        }
        for name, field in self.fields.items():
            field.set_words(titles[name])


class ReceiveForm(SavingForm):
    """The receiver's own words and every critical item again; or why it is refused."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.words = TextField(theme, lines=3)
        self.again: list[LineField] = []
        self._items: tuple[str, ...] = ()
        self.room = QWidget()
        self._column = QVBoxLayout(self.room)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.bedside = QCheckBox()
        self.is_accepted = True
        self.grid.addWidget(self.room, 0, 0)
        self.grid.addWidget(self.words, 1, 0)
        self.grid.addWidget(self.bedside, 2, 0)
        self.retranslate()

    def begin_as(self, items: Sequence[str], told: str, *, is_accepted: bool) -> None:
        self.is_accepted, self._items = is_accepted, tuple(items) if is_accepted else ()
        for field in self.again:
            self._column.removeWidget(field)
            field.deleteLater()
        self.again = [LineField(self.theme) for _ in self._items]
        for field in self.again:
            self._column.addWidget(field)
        self.room.setVisible(bool(self.again))
        self.bedside.setVisible(is_accepted)
        self.bedside.setChecked(False)
        self.words.edit.clear()
        self.faults.setText("")
        self.retranslate()
        self.tell(told)
        self.show()
        (self.again[0].edit if self.again else self.words.edit).setFocus(Qt.FocusReason.OtherFocusReason)

    def read_back(self) -> tuple[str, ...]:
        return tuple(field.text() for field in self.again)

    def say(self, faults: Sequence[str]) -> None:
        self.faults.setText(fault_words(faults))

    def retranslate(self) -> None:
        self.save.setText(self.tr("Sign"))
        self.drop.setText(self.tr("Leave"))
        self.bedside.setText(self.tr("handed over at the bedside, both signed there"))
        for field, item in zip(self.again, self._items, strict=True):
            field.set_words(self.tr("CRITICAL, say again: {item}").format(item=item))
        if self.is_accepted:
            self.title.setText(self.tr("Take over: say it back"))
            self.words.set_words(self.tr("In your own words: how he is, what is to be done"))
        else:
            self.title.setText(self.tr("Refuse the handover"))
            self.words.set_words(self.tr("Reason: what is missing or not clear"))
