"""The page of care (F7): consults, handover, discharge as three choices. Reads what is seen, while it is seen; decides nothing.

page = CarePage(theme, station, session, spawner, filled, book)
page.bind_keys(window.keys); window.add_page("care", page, title=title, keys="F7", hints=hints)
page.open(); page.open_patient(key); page.close_page()
"""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from offline.changes import Change
from offline.people import Session
from ui.care.consult_pane import ConsultPane, Filled
from ui.care.desk import CareDesk
from ui.care.discharge_pane import DischargePane
from ui.care.door import CareDoor, Unsubscribe
from ui.care.handover_pane import HandoverPane
from ui.doctor.folding import PaneTabs
from ui.doctor.order_book import OrderBook
from ui.marking.windows import Backdrop
from ui.shell.key_map import KeyMap
from ui.shell.status_bar import Hint
from ui.spawner import Spawner
from ui.theme.theme import Theme
from ui.theme.width import width_class

CONSULTS, HANDOVER, DISCHARGE = "consults", "handover", "discharge"
_VIEWS = (CONSULTS, HANDOVER, DISCHARGE)


def title() -> str:
    return QCoreApplication.translate("CarePage", "Care")


def hints() -> tuple[Hint, ...]:
    translate = QCoreApplication.translate
    return (
        ("Alt 1–3", translate("CarePage", "view")),  # a range is written with an en dash
        ("J K", translate("CarePage", "up, down")),
        ("Enter", translate("CarePage", "open")),
        ("Ctrl+Return", translate("CarePage", "sign the form")),
        ("Escape", translate("CarePage", "leave the form")),
    )


class CarePage(Backdrop):
    """Invariant: the pane that is seen is the one its tab names, and it is read anew whenever it comes to be seen."""

    counted = Signal(int)
    """How many consults wait for this person or department."""

    def __init__(
        self, theme: Theme, station: CareDoor, session: Session, spawner: Spawner, filled: Filled, book: OrderBook
    ) -> None:
        super().__init__(theme)
        self._station = station
        self._unsubscribe: Unsubscribe | None = None
        self._told = -1
        self._spawner = spawner
        self.desk = CareDesk(station, session)
        self.tabs, self.stack = PaneTabs(theme), QStackedWidget()
        self.consults = ConsultPane(theme, self.desk, filled, spawner)
        self.handover = HandoverPane(theme, self.desk, spawner)
        self.discharge = DischargePane(theme, self.desk, book, spawner)
        for pane in (self.consults, self.handover, self.discharge):
            self.stack.addWidget(pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.tabs)
        column.addWidget(self.stack, 1)
        self.tabs.chosen.connect(self._choose)
        self.setFocusProxy(self.stack)
        self.retranslate()

    # -- life -------------------------------------------------------------------------------------------------------

    def open(self) -> None:
        self._unsubscribe = self._station.on_change(self._changed)
        self.consults.refresh()

    def close_page(self) -> None:
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None

    def bind_keys(self, keys: KeyMap) -> None:
        for at, key in enumerate(_VIEWS, start=1):
            keys.bind(f"care.view{at}", f"Alt+{at}", self, partial(self.show_view, key))
        for pane in (self.consults, self.handover, self.discharge):
            pane.bind_keys(keys)

    def open_patient(self, patient: str | None) -> None:
        self.discharge.open_patient(patient)
        if self.isVisible() and self.tabs.choice == DISCHARGE:
            self.discharge.refresh()

    def _changed(self, change: Change) -> None:
        if change.kinds != {"freshness"}:
            self._spawner.later(self.refresh, "read the care", owner=self)

    def refresh(self) -> None:
        """What is seen; the count of consults always."""
        view = self.tabs.choice
        if not self.isVisible() or view == CONSULTS:
            self.consults.refresh()
        elif view == HANDOVER:
            self.handover.refresh()
        else:
            self.discharge.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    # -- showing ----------------------------------------------------------------------------------------------------

    def show_view(self, key: str) -> None:
        if key == self.tabs.choice:
            self._seen(key)
        else:
            self.tabs.choose(key)

    def _choose(self, key: str) -> None:
        self._seen(key)

    def _seen(self, key: str) -> None:
        pane = (self.consults, self.handover, self.discharge)[_VIEWS.index(key)]
        self.stack.setCurrentWidget(pane)
        pane.refresh()
        pane.setFocus()

    def tick(self) -> None:
        """Time left grows less each half minute; whether a discharge can be signed follows the mode."""
        self.discharge.set_away(is_away=self._station.status.is_emergency_entry)
        now = self.theme.marking.now
        if now is not None and now.second % 30 == 0 and self.isVisible() and self.tabs.choice == CONSULTS:
            self.consults.draw()
        waiting = self.desk.waiting()
        if waiting != self._told:
            self._told = waiting
            self.counted.emit(waiting)

    def retranslate(self) -> None:
        words = {
            CONSULTS: self.tr("Consults"),
            HANDOVER: self.tr("Handover"),
            DISCHARGE: self.tr("Discharge"),
        }
        self.tabs.set_tabs(tuple((key, words[key], f"Alt {at}") for at, key in enumerate(_VIEWS, start=1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.discharge.set_width_class(width_class(self.window().width()))
