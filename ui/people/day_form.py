"""The form of a request to the records department: what is wanted, of which record, why. Presets nothing, unlocks nothing."""

from PySide6.QtCore import Signal

from client.records.notes import RecordRequestKind
from ui.theme.theme import Theme
from ui.widgets.choices import Segmented
from ui.widgets.docked import SavingForm
from ui.widgets.fields import LineField

KINDS = (RecordRequestKind.BORROW, RecordRequestKind.RECALL, RecordRequestKind.ARCHIVE)


class RecordForm(SavingForm):
    """Invariant: without a kind, the record and a reason nothing is asked; what lacks is said."""

    asked = Signal(object, str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.kind = Segmented(theme, (("", "", ""), *((one.value, "", "") for one in KINDS)), height=32)
        self.document, self.reason = LineField(theme), LineField(theme)
        self.grid.addWidget(self.kind, 0, 0, 1, 2)
        self.grid.addWidget(self.document, 1, 0)
        self.grid.addWidget(self.reason, 1, 1)
        self.saved.connect(self._ask)
        self.retranslate()

    def begin(self, whom: str) -> None:
        self.title.setText(self.tr("Ask the records department about {patient}").format(patient=whom))
        self.kind.choose("")
        for field in (self.document, self.reason):
            field.edit.clear()
        self.faults.setText("")
        self.show()
        self.kind.setFocus()

    def _ask(self) -> None:
        kind = next((one for one in KINDS if one.value == self.kind.choice()), None)
        document, reason = self.document.text().strip(), self.reason.text().strip()
        lacks = [
            words
            for is_there, words in (
                (kind is not None, self.tr("what is wanted")),
                (bool(document), self.tr("which record")),
                (bool(reason), self.tr("why")),
            )
            if not is_there
        ]
        self.faults.setText(self.tr("Not sent, missing: {parts}").format(parts=", ".join(lacks)) if lacks else "")
        if not lacks:
            self.asked.emit(kind, document, reason)

    def retranslate(self) -> None:
        self.kind.set_words(
            (
                ("", self.tr("not said"), ""),
                (KINDS[0].value, self.tr("borrow"), ""),
                (KINDS[1].value, self.tr("call back"), ""),
                (KINDS[2].value, self.tr("archive"), ""),
            )
        )
        self.document.set_words(self.tr("Which record"), self.tr("e.g. inpatient record of March 2025"))
        self.reason.set_words(self.tr("Why"))
        self.save.setText(self.tr("Ask"))
        self.drop.setText(self.tr("Back"))
