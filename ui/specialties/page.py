"""The page of specialties (Ctrl F2): labour chart, teeth, day cases and checklists, therapies of the open patient. Decides nothing.

    page = SpecialtyPage(theme, station, session, spawner)
    page.bind_keys(window.keys); window.add_page("specialties", page, ...)
    page.open(); page.open_patient(key); page.close_page()

It reads while it is seen: when it is shown, when another patient is opened, and for each change of the patient's rows.
"""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from offline.changes import Change
from offline.people import Session
from offline.views import Banner
from ui.doctor.banner_words import banner_content
from ui.doctor.folding import PaneTabs
from ui.marking.windows import Backdrop
from ui.people.record_names import record_names
from ui.shell.key_map import KeyMap
from ui.shell.status_bar import Hint
from ui.spawner import Spawner
from ui.specialties.day_pane import DayPane
from ui.specialties.dental_pane import DentalPane
from ui.specialties.desk import SpecialDesk
from ui.specialties.door import SpecialDoor, Unsubscribe
from ui.specialties.labour_pane import LabourPane
from ui.specialties.therapy_pane import TherapyPane
from ui.theme.theme import Theme
from ui.theme.width import width_class
from ui.widgets.banner import PatientBanner

LABOUR, DENTAL, DAY, THERAPIES = "labour", "dental", "day", "therapies"
VIEWS = (LABOUR, DENTAL, DAY, THERAPIES)


def title() -> str:
    return QCoreApplication.translate("SpecialtyPage", "Specialties")


def hints() -> tuple[Hint, ...]:
    """Keys that do something on every view; what else a view knows stands on its own buttons."""
    translate = QCoreApplication.translate
    return (
        ("Alt 1–4", translate("SpecialtyPage", "view")),  # a range is written with an en dash
        ("Ctrl ↑↓", translate("SpecialtyPage", "patient")),
    )


class SpecialtyPage(Backdrop):
    """Invariant: everything on the page is about its patient, but for the list of day cases; no slower answer about another is drawn."""

    step_wanted = Signal(int)
    """The next (1) or previous (-1) patient of the doctor's list."""

    def __init__(self, theme: Theme, station: SpecialDoor, session: Session, spawner: Spawner) -> None:
        super().__init__(theme)
        self._station, self._spawner = station, spawner
        self._unsubscribe: Unsubscribe | None = None
        self.patient: str | None = None
        self._banner: Banner | None = None
        self.desk = SpecialDesk(station, session)
        self.banner, self.tabs, self.stack = PatientBanner(theme), PaneTabs(theme), QStackedWidget()
        self.labour = LabourPane(theme, self.desk, spawner)
        self.dental = DentalPane(theme, self.desk, spawner)
        self.day = DayPane(theme, self.desk, spawner)
        self.therapies = TherapyPane(theme, self.desk, spawner)
        for pane in self.panes():
            self.stack.addWidget(pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.banner)
        column.addWidget(self.tabs)
        column.addWidget(self.stack, 1)
        self.tabs.chosen.connect(self._choose)
        self.setFocusProxy(self.stack)
        self.retranslate()

    def panes(self) -> tuple[LabourPane, DentalPane, DayPane, TherapyPane]:
        return (self.labour, self.dental, self.day, self.therapies)

    # -- life -------------------------------------------------------------------------------------------------------

    def open(self) -> None:
        self._unsubscribe = self._station.on_change(self._changed)

    def close_page(self) -> None:
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None

    def bind_keys(self, keys: KeyMap) -> None:
        for at, key in enumerate(VIEWS, start=1):
            keys.bind(f"special.view{at}", f"Alt+{at}", self, partial(self.show_view, key))
        keys.bind("special.next", "Ctrl+Down", self, partial(self.step_wanted.emit, 1))
        keys.bind("special.previous", "Ctrl+Up", self, partial(self.step_wanted.emit, -1))
        labour, day = self.labour, self.day
        keys.bind("labour.new", "N", labour, labour.begin_check)
        keys.bind("labour.onset", "O", labour, labour.begin_onset)
        keys.bind("labour.birth", "B", labour, labour.begin_birth)
        keys.bind("labour.wrong", "V", labour, labour.begin_wrong)
        keys.bind("labour.print", "P", labour, labour.print_wanted.emit)
        keys.bind("dental.new", "N", self.dental, self.dental.focus_line)
        keys.bind("dental.wrong", "V", self.dental, self.dental.begin_wrong)
        keys.bind("day.wrong", "V", day, day.begin_wrong)
        keys.bind("therapy.new", "N", self.therapies, self.therapies.focus_form)

    # -- showing ----------------------------------------------------------------------------------------------------

    def open_patient(self, patient: str | None) -> None:
        """From now on this patient; what lay here before is gone before anything new is read."""
        if patient != self.patient:
            self.patient, self._banner = patient, None
            self._draw_banner()
            for pane in self.panes():
                pane.open_patient(patient)
        self.refresh()

    def refresh(self) -> None:
        if self.isVisible():
            self._spawner.spawn(self._read(), "read the specialties", owner=self)

    async def _read(self) -> None:
        """The banner, and the pane that is seen."""
        patient = self.patient
        if patient is not None:
            banner = await self._station.banner(patient)
            if patient != self.patient:
                return
            self._banner = banner
            self._draw_banner(is_read=True)
        await self._pane().read()

    def _draw_banner(self, *, is_read: bool = False) -> None:
        """Somebody who is being read is not nobody."""
        if self._banner is not None:
            names = record_names(self._station.knowledge, self.theme.language)
            self.banner.show_patient(banner_content(self._banner, self.desk.now, names=names))
        elif self.patient is None:
            self.banner.show_patient(None)
        else:
            unread, unknown = self.tr("The patient is being read …"), self.tr("Nothing is here about this patient.")
            self.banner.show_patient(None, note=unknown if is_read else unread)

    async def _read_banner(self) -> None:
        patient = self.patient
        banner = await self._station.banner(patient) if patient is not None else None
        if patient == self.patient and banner is not None:
            self._banner = banner
            self._draw_banner(is_read=True)

    def _pane(self) -> LabourPane | DentalPane | DayPane | TherapyPane:
        return self.panes()[VIEWS.index(self.tabs.choice)]

    def _changed(self, change: Change) -> None:
        is_here = self.patient in change.patients or self.tabs.choice == DAY
        if is_here and change.kinds != {"freshness"}:
            self.refresh()
        elif self.patient in change.patients and self.isVisible():
            self._spawner.spawn(self._read_banner(), "read the banner", owner=self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def show_view(self, key: str) -> None:
        if key == self.tabs.choice:
            self._choose(key)
        else:
            self.tabs.choose(key)

    def _choose(self, key: str) -> None:
        pane = self.panes()[VIEWS.index(key)]
        self.stack.setCurrentWidget(pane)
        pane.setFocus()
        self.refresh()

    def tick(self) -> None:
        """Each half minute: what nobody measured grows late."""
        now = self.theme.marking.now
        if now is not None and now.second % 30 == 0 and self.isVisible():
            self._pane().draw()

    def retranslate(self) -> None:
        words = {
            LABOUR: self.tr("Labour chart"),
            DENTAL: self.tr("Teeth"),
            DAY: self.tr("Day cases and checklists"),
            THERAPIES: self.tr("Therapies and programmes"),
        }
        self.tabs.set_tabs(tuple((key, words[key], f"Alt {at}") for at, key in enumerate(VIEWS, start=1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.banner.set_width_class(width_class(self.window().width(), self.theme.text_percent))
