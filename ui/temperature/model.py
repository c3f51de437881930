"""The page of the temperature chart: whose, which seven days, which slot. Refuses the chart of anybody else."""

from typing import Protocol

from client.clock import Clock
from client.commands import Command, VoidFindings
from client.errors import InputRefused
from client.records import Person
from offline.changes import Change
from offline.temperature_views import KeptReading
from offline.views import BedCard, WardMap
from ui.marking.state import MarkingState
from ui.nurse.bed_facts import is_inpatient
from ui.nurse.door import Saved
from ui.nurse.hearing import ORDERED, WRITTEN, concerns
from ui.nurse.loading import Loading
from ui.printing.door import Ask, PageOf, PrintStation
from ui.temperature.frame import COLUMNS
from ui.temperature.sheet import TemperatureSheet, read_temperature


class ChartStation(PrintStation, Protocol):
    """The part of the one door that this page uses."""

    async def ward_map(self) -> WardMap: ...

    def new_id(self) -> str: ...

    async def submit(self, command: Command, /) -> Saved: ...


class TemperatureModel(Loading):
    """Invariant: `sheet` is the chosen patient's, or None; `column` is a slot of its page."""

    def __init__(self, station: ChartStation, by: Person) -> None:
        super().__init__()
        self._station, self._by = station, by
        self.cards: tuple[BedCard, ...] = ()
        self.patient: str | None = None
        self.sheet: TemperatureSheet | None = None
        self.refusal = ""
        self.page, self.column = 1, 0
        self.marking = MarkingState()
        self.language = "zh"
        self._drawn: str | None = None

    @property
    def clock(self) -> Clock:
        return self._station.clock

    async def refresh(self) -> None:
        with self.refreshing() as is_latest:
            ward = await self._station.ward_map()
            cards = tuple(card for card in ward.cards if is_inpatient(card))
            if not is_latest():
                return
            self.cards = cards
            if self.patient is None:
                self.patient = next((card.patient.key for card in cards if card.patient), None)
            await self._read()

    async def choose(self, patient: str) -> None:
        """Another patient: his last page, the slot of the present hour."""
        if patient != self.patient:
            self.patient, self.sheet = patient, None
        await self._read()

    async def _read(self) -> None:
        wanted = self.patient
        if wanted is None:
            self.sheet = None
            return
        ask = Ask(patient=wanted, by=self._by, marking=self.marking, language=self.language)
        try:
            found = await read_temperature(self._station, ask)
        except InputRefused as error:
            if wanted == self.patient:
                self.sheet, self.refusal, self._drawn = None, error.facts[1], wanted
            return
        if wanted == self.patient:
            self.sheet, self.refusal = found, ""
            if self._drawn != wanted:
                self._drawn = wanted
                self._go_to_now(found)
            self.page = min(self.page, found.pages)

    def _go_to_now(self, sheet: TemperatureSheet) -> None:
        """Where the newest slot is: of a stay that ended, its last page."""
        self.page = sheet.pages
        grid = sheet.chart.grid
        now = grid.column(self.clock.now()) - (sheet.pages - 1) * COLUMNS if grid else 0
        self.column = min(max(now, 0), COLUMNS - 1)

    def is_touched_by(self, change: Change) -> bool:
        return concerns(change, apart=WRITTEN | ORDERED)

    def turn(self, step: int) -> None:
        if self.sheet is not None:
            self.page = min(max(self.page + step, 1), self.sheet.pages)

    def move(self, step: int) -> None:
        """To another slot, over the edge of the page as well."""
        if self.sheet is None:
            return
        wanted = self.column + step
        if not 0 <= wanted < COLUMNS:
            before = self.page
            self.turn(1 if wanted >= COLUMNS else -1)
            wanted = wanted % COLUMNS if self.page != before else self.column
        self.column = wanted

    def readings(self) -> tuple[tuple[str, KeptReading], ...]:
        """Everything of the chosen slot, what was voided too."""
        if self.sheet is None:
            return ()
        return self.sheet.chart.readings_of((self.page - 1) * COLUMNS + self.column)

    async def take_back(self, key: str, reason: str) -> None:
        """A reading of the slot that was wrong: it stays, entered in error, with why. A blood pressure is taken back whole.

        Raises InputRefused(reading, none | over) or (reason, empty); what the policy and another version say against it comes as it is.
        """
        kept = next((kept for _, kept in self.readings() if kept.reading.key == key), None)
        if kept is None or self.patient is None:
            raise InputRefused("reading", "none")
        if kept.reading.is_void:
            raise InputRefused("reading", "over")
        if not reason.strip():
            raise InputRefused("reason", "empty")
        command = VoidFindings(
            id=self._station.new_id(),
            author=self._by,
            patient=self.patient,
            encounter=kept.reading.encounter,
            occurred_at=self.clock.now(),
            records=(key.partition("#")[0],),
            versions=(kept.reading.version,),
            reason=reason.strip(),
        )
        await self._station.submit(command)
        await self._read()

    def shown(self) -> PageOf | None:
        if self.sheet is None:
            return None
        return PageOf(page=self.page, pages=self.sheet.pages, copy=1, copies=1, printed_at=self.clock.now())
