"""What the three pages of nursing share: the ward's patients, whose plate is above, an act about him alone. Draws nothing of its own.

A model reads the ward once and the chosen patient each time; what is under way for one patient is never shown under another's name.
"""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any, ClassVar

from PySide6.QtGui import QResizeEvent

from client.records import Person
from offline.changes import Change
from offline.views import Banner, BedCard
from ui.acting_desk import ActingDesk
from ui.acting_desk import Faults as Faults
from ui.doctor.banner_words import banner_content
from ui.doctor.ending_model import read_time
from ui.nurse.bed_facts import is_inpatient
from ui.nurse.door import SignedIn
from ui.nurse.hearing import concerns
from ui.nurse.loading import Loading
from ui.nurse.nurse_page import NursePage
from ui.nursing.door import NursingDoor
from ui.people.record_names import record_names
from ui.theme.theme import Theme
from ui.theme.width import width_class
from ui.widgets.banner import PatientBanner


class NursingDesk(ActingDesk[NursingDoor]):
    """Refusals that the forms themselves word."""

    FAULTS: ClassVar[Mapping[str, str]] = MappingProxyType(
        {
            "in-the-future": "future",
            "too-much": "too-much",
            "counted-already": "counted",
            "closed-already": "closed",
            "totals-changed": "totals",
            "not-over": "not-over",
            "not-an-entry": "changed",
            "needs-head-nurse": "head-nurse",
            "needs-nurse": "nurse",
            "not-yours": "not-yours",
            "confirm-second": "password",
        }
    )


class WardModel(Loading):
    """Invariant: what is held of the chosen patient was read for him; `banner` None: not read yet, or nothing is here."""

    def __init__(self, station: NursingDoor, session: SignedIn) -> None:
        super().__init__()
        self.station = station
        self.desk = NursingDesk(station, session)
        self.session = session
        self.cards: tuple[BedCard, ...] = ()
        self.patient: str | None = None
        self.banner: Banner | None = None
        self.language = "zh"

    @property
    def now(self) -> datetime:
        return self.station.clock.now()

    @property
    def me(self) -> Person:
        return self.session.person

    def time(self, typed: str) -> datetime | None:
        """Nothing typed is now; None for what is no time."""
        return read_time(typed, self.now)

    async def refresh(self) -> None:
        with self.refreshing() as is_latest:
            ward = await self.station.ward_map()
            cards = tuple(card for card in ward.cards if is_inpatient(card))
            if not is_latest():
                return
            self.cards = cards
            known = {card.patient.key for card in cards if card.patient}
            if self.patient not in known:
                self.patient = next((card.patient.key for card in cards if card.patient), None)
                self.forget()
            await self.read_ward()
            await self.read()

    async def choose(self, patient: str) -> None:
        if patient != self.patient:
            self.patient, self.banner = patient, None
            self.forget()
        await self.read()

    async def read(self) -> None:
        wanted = self.patient
        if wanted is None:
            return
        banner = await self.station.banner(wanted)
        if wanted == self.patient:
            self.banner = banner
            await self.read_patient(wanted)

    def forget(self) -> None:
        """What is held of the patient before."""

    async def read_ward(self) -> None:
        """What the list of the ward shows beside names and beds."""

    async def read_patient(self, patient: str) -> None:
        """What the page shows of him; another may have been chosen meanwhile."""

    def is_touched_by(self, change: Change) -> bool:
        return concerns(change, apart=frozenset())

    def people(self) -> tuple[tuple[str, str, str], ...]:
        """Key, name and bed of everybody in the list."""
        return tuple(
            (card.patient.key, card.patient.name, card.bed.label if card.bed else "")
            for card in self.cards
            if card.patient is not None
        )

    def name(self, patient: str | None) -> str:
        return next((f"{bed} {name}".strip() for key, name, bed in self.people() if key == patient), "")

    def act(self, encounter: str | None, at: datetime | None = None) -> dict[str, Any]:
        if self.patient is None:
            raise ValueError("nobody is chosen")
        found = self.desk.act(self.patient, encounter)
        return found if at is None else {**found, "occurred_at": at}


class Plate(PatientBanner):
    """Invariant: of the model's patient, or it says in words why nobody stands here."""

    def __init__(self, theme: Theme, model: WardModel) -> None:
        self._model = model
        super().__init__(theme)

    def draw(self) -> None:
        model = self._model
        if model.banner is not None and model.banner.patient.key == model.patient:
            names = record_names(model.desk.station.knowledge, self.theme.language)
            self.show_patient(banner_content(model.banner, model.now, names=names))
        elif model.patient is None:
            self.show_patient(None)
        else:
            self.show_patient(None, note=self.tr("The patient is being read …"))

    def fit(self) -> None:
        """To the width of the window it stands in."""
        self.set_width_class(width_class(self.window().width(), self.theme.text_percent))


class PlatePage(NursePage):
    """A page with the plate of the chosen patient above; it folds as the window does."""

    plate: Plate

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.plate.fit()
