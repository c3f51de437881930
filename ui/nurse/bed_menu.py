"""What can be done with a card, by right click, the menu key or M. Opens pages; does nothing itself."""

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from client.records import Sex
from offline.views import BedCard
from ui.nurse import bed_facts as facts
from ui.theme.theme import Theme
from ui.widgets.living import Living

LISTS = frozenset({"verify", "due", "vitals", "assess", "oral", "chart", "labels"})
_OF_PATIENT = ("move", "transfer", "discharge", "history")


def entries(card: BedCard) -> tuple[str, ...]:
    """Keys of what makes sense of this card, in order; "" is a line between."""
    if card.patient is None:
        return ("admit", "bed") if card.bed is not None else ()
    if facts.is_announced(card):
        return ("admit",)
    newborn = ("newborn",) if card.patient.sex is not Sex.MALE and not facts.is_newborn(card) else ()
    bed = ("bed",) if card.bed is not None else ()
    return ("verify", "due", "vitals", "assess", "chart", "labels", "", *_OF_PATIENT, *newborn, *bed)


def entry_word(key: str) -> str:
    translate = QCoreApplication.translate
    return {
        "verify": translate("BedMenu", "Verify orders"),
        "due": translate("BedMenu", "Give"),
        "vitals": translate("BedMenu", "Vital signs"),
        "assess": translate("BedMenu", "Assess a risk"),
        "chart": translate("BedMenu", "Temperature chart"),
        "labels": translate("BedMenu", "Wristband, bed card, labels"),
        "admit": translate("BedMenu", "Admit into this bed…"),
        "move": translate("BedMenu", "Another bed, swap…"),
        "transfer": translate("BedMenu", "To another ward…"),
        "discharge": translate("BedMenu", "Leaves the ward…"),
        "newborn": translate("BedMenu", "Register a newborn…"),
        "history": translate("BedMenu", "Where he lay…"),
        "bed": translate("BedMenu", "State of the bed…"),
    }[key]


class BedMenu(Living, QObject):
    """Invariant: what is chosen is said with the card for which the menu was opened."""

    chosen = Signal(str, object)

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._card: BedCard | None = None
        self.menu = QMenu(parent)
        self.live_with(theme)
        self.menu.triggered.connect(self._triggered)

    def show_for(self, card: BedCard, at: QPoint) -> None:
        self.fill(card)
        if not self.menu.isEmpty():
            self.menu.popup(at)

    def fill(self, card: BedCard) -> None:
        """What the menu says of this card."""
        self._card = card
        self.menu.clear()
        for key in entries(card):
            if not key:
                self.menu.addSeparator()
                continue
            action = QAction(entry_word(key), self.menu)
            action.setData(key)
            self.menu.addAction(action)

    def _triggered(self, action: QAction) -> None:
        if self._card is not None:
            self.chosen.emit(str(action.data()), self._card)
