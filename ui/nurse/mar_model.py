"""Whose MAR is shown, from when to when, which row and event is chosen; what runs, waits and was missed on the ward. Gives nothing."""

from datetime import datetime, timedelta
from enum import StrEnum

from client.clinical.catalogue import Catalogue
from client.records import Dose
from client.records.bedside import DoseRequest
from offline.changes import Change
from offline.fluid_views import FluidView
from offline.views import Banner, BedCard, Unit
from offline.views.mar import FollowUp, MarEvent, MarRow, MarView, Missed, RunningInfusion, ScanBoard
from ui.nurse.bed_door import BedStation
from ui.nurse.hearing import WRITTEN, concerns
from ui.nurse.loading import Loading
from ui.nurse.mar_care import care_rows
from ui.nurse.mar_words import SECTIONS, section_of

HOURS, BEFORE, STEP = 20, 8, 8
_BACK = timedelta(hours=24)


class Tab(StrEnum):
    """What the middle shows."""

    MAR = "mar"
    RUNNING = "running"
    MISSED = "missed"
    EFFECTS = "effects"
    BOARD = "board"


class MarModel(Loading):
    """Invariant: the rows are of `patient`; the chosen row stays chosen by its key while it is there."""

    def __init__(self, station: BedStation, catalogue: Catalogue) -> None:
        super().__init__()
        self._station, self.catalogue = station, catalogue
        self.patient: str | None = None
        self.tab = Tab.MAR
        self.turned = 0
        self.cards: tuple[BedCard, ...] = ()
        self.banner: Banner | None = None
        self.view: MarView | None = None
        self.infusions: tuple[RunningInfusion, ...] = ()
        self.units: tuple[Unit, ...] = ()
        self.fluids: FluidView | None = None
        self.missed: tuple[Missed, ...] = ()
        self.follow_ups: tuple[FollowUp, ...] = ()
        self.requests: tuple[DoseRequest, ...] = ()
        self.board: ScanBoard | None = None
        self.row_key, self.event_at = "", 0
        self.other_key = ""
        """Of the tabs that are lists: the key of the chosen row."""

    async def refresh(self) -> None:
        with self.refreshing() as is_latest:
            station, found = self._station, await self._station.ward_map()
            cards = tuple(card for card in found.cards if card.patient is not None)
            if self.patient is None and cards:
                self.patient = next((card.patient.key for card in cards if card.overdue and card.patient), None) or (
                    cards[0].patient.key if cards[0].patient else None
                )
            patient = self.patient
            banner = await station.banner(patient) if patient else None
            view = await station.mar(patient, self.since - _BACK, self.until) if patient else None
            units = await station.units(patient) if patient else ()
            fluids = await station.fluids(patient) if patient else None
            infusions = await station.infusions()
            missed, follow_ups = self.missed, self.follow_ups
            board, requests = self.board, self.requests
            if self.tab is Tab.MISSED:
                missed, requests = await station.missed(), await station.dose_requests()
            elif self.tab is Tab.EFFECTS:
                follow_ups = await station.follow_ups()
            elif self.tab is Tab.BOARD:
                board = await station.scan_board(self.now - _BACK, self.now)
            if not is_latest():
                return
            self.cards, self.banner, self.view, self.infusions = cards, banner, view, infusions
            self.units, self.fluids = units, fluids
            self.missed, self.follow_ups, self.board, self.requests = missed, follow_ups, board, requests
            self._keep_choice()

    def is_touched_by(self, change: Change) -> bool:
        return concerns(change, apart=WRITTEN - {"Observation"})

    @property
    def now(self) -> datetime:
        return self._station.clock.now()

    @property
    def since(self) -> datetime:
        """An even hour some hours ago, turned by the keys."""
        local = self.now.astimezone(self._station.clock.zone) - timedelta(hours=BEFORE - STEP * self.turned)
        return local.replace(hour=local.hour - local.hour % 2, minute=0, second=0, microsecond=0)

    @property
    def until(self) -> datetime:
        return self.since + timedelta(hours=HOURS)

    # -- rows -----------------------------------------------------------------------------------------------------

    def sections(self) -> tuple[tuple[str, tuple[MarRow, ...]], ...]:
        """Overdue rows on top; then by term and way; what ended stands last. Of those before the window only overdue events count."""
        drugs = self.view.rows if self.view is not None else ()
        rows = (*drugs, *care_rows(self.units, self.since, self.until, self.now))
        found = ((key, tuple(row for row in rows if section_of(row) == key and self._is_seen(row))) for key in SECTIONS)
        return tuple(each for each in found if each[1])

    def _is_seen(self, row: MarRow) -> bool:
        return not row.is_over or any(event.at >= self.since for event in row.events)

    def rows(self) -> tuple[MarRow, ...]:
        return tuple(row for _, rows in self.sections() for row in rows)

    def without_order(self) -> tuple[Dose, ...]:
        """Of the hours that are seen."""
        found = self.view.without_order if self.view is not None else ()
        return tuple(one for one in found if one.given_at is None or one.given_at >= self.since)

    def events(self, row: MarRow) -> tuple[MarEvent, ...]:
        """Those in the window, and what is overdue or runs since before it."""
        open_ones = {"overdue", "begun", "paused"}
        return tuple(event for event in row.events if event.at >= self.since or event.state.value in open_ones)

    @property
    def chosen_row(self) -> MarRow | None:
        return next((row for row in self.rows() if row.key == self.row_key), None)

    @property
    def chosen(self) -> MarEvent | None:
        row = self.chosen_row
        events = self.events(row) if row is not None else ()
        return events[min(self.event_at, len(events) - 1)] if events else None

    def choose(self, row_key: str, event_at: int | None = None) -> None:
        """Without an event the first that waits, else the last."""
        if row_key != self.row_key or event_at is not None:
            self.row_key = row_key
            row = self.chosen_row
            self.event_at = event_at if event_at is not None else self._first_open(row)

    def _first_open(self, row: MarRow | None) -> int:
        events = self.events(row) if row is not None else ()
        waits = {"overdue", "due", "begun", "paused"}
        return next((at for at, event in enumerate(events) if event.state.value in waits), max(len(events) - 1, 0))

    def step(self, by: int) -> None:
        row = self.chosen_row
        count = len(self.events(row)) if row is not None else 0
        self.event_at = max(0, min(self.event_at + by, count - 1))

    def _keep_choice(self) -> None:
        rows = self.rows()
        if rows and self.chosen_row is None:
            waits = {"overdue", "due"}
            first = next((row for row in rows if any(event.state.value in waits for event in row.events)), rows[0])
            self.choose(first.key)

    # -- patients -------------------------------------------------------------------------------------------------

    def only(self, patient: str) -> None:
        if patient and patient != self.patient:
            self.patient, self.view, self.banner, self.row_key = patient, None, None, ""
            self.overtake()

    def show_tab(self, tab: Tab) -> None:
        self.tab, self.other_key = tab, ""

    # -- the chosen row of a list ---------------------------------------------------------------------------------

    @property
    def chosen_infusion(self) -> RunningInfusion | None:
        return next((one for one in self.infusions if one.key == self.other_key), None)

    @property
    def chosen_missed(self) -> Missed | None:
        return next((one for one in self.missed if missed_key(one) == self.other_key), None)

    @property
    def chosen_effect(self) -> FollowUp | None:
        return next((one for one in self.follow_ups if one.dose.key == self.other_key), None)

    def running_of(self, row: MarRow) -> RunningInfusion | None:
        """The infusion of this row, where one runs."""
        keys = {line.key for line in row.lines}
        return next((one for one in self.infusions if keys & {line.key for line in one.lines}), None)


def missed_key(one: Missed) -> str:
    return f"{one.due.lines[0].key}|{one.due.slot_at.isoformat()}"
