"""What lies on the results page: one patient's values, reports and course, read together; which view, how far back, what is drawn.

Refuses to show an answer about a patient who is no longer open. A part that could not be read is named in `failed`: it is neither empty
nor unknown. Acknowledges through the station's door, for the patient whose result it is.
"""

import asyncio
from collections.abc import Awaitable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from client.clinical.result_views import Flowsheet
from client.errors import WardlightError
from client.records import Result
from offline.changes import Change
from offline.people import Session
from offline.result_views import Course, ReportRow, ResultHistory
from offline.views import Banner, ResultRow, VitalSeries
from ui.doctor.results_model import Action, acknowledge_command, may_acknowledge
from ui.results.door import ResultsDoor
from ui.results.lines import Line, lab_lines, person_of
from ui.results.matrix import Matrix, Window, matrix, since_of
from ui.results.names import names_of
from ui.results.signs import flow_lines, sign_lines
from ui.results.trend import MOST_GRAPHS
from ui.widgets.empty import EmptyKind

T = TypeVar("T")
VITALS_BACK_H = 24 * 366


class View(StrEnum):
    """The pages within the page; flowsheets are told apart by the pack's id."""

    LABS = "labs"
    SIGNS = "signs"
    SHEET = "sheet"
    REPORTS = "reports"
    COURSE = "course"


class Part(StrEnum):
    """What is read together."""

    BANNER = "banner"
    RESULTS = "results"
    HISTORY = "history"
    VITALS = "vitals"
    REPORTS = "reports"
    COURSE = "course"


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """One patient at one moment. Invariant: every part is about `patient`."""

    patient: str
    banner: Banner | None = None
    results: tuple[ResultRow, ...] = ()
    history: ResultHistory | None = None
    vitals: tuple[VitalSeries, ...] = ()
    reports: tuple[ReportRow, ...] = ()
    course: Course | None = None
    failed: dict[Part, WardlightError] = field(default_factory=dict)


class ResultsDesk:
    """Invariant: `loaded` is None or about `patient`; what is pinned for a curve belongs to the view that shows it."""

    def __init__(self, station: ResultsDoor, session: Session) -> None:
        self.station, self.session = station, session
        self.names = names_of(station.knowledge.pack)
        self.patient: str | None = None
        self.loaded: Loaded | None = None
        self.view, self.sheet = View.LABS, ""
        self.window, self.only_abnormal, self.back = Window.WEEK, False, 0
        self.pinned: tuple[str, ...] = ()
        self._token = 0
        self._busy: set[str] = set()

    @property
    def now(self) -> datetime:
        return self.station.clock.now()

    @property
    def unread(self) -> EmptyKind:
        """What stands there while `loaded` is None."""
        return EmptyKind.NOT_LOADED if self.patient is None else EmptyKind.READING

    # -- reading --------------------------------------------------------------------------------------------------

    async def open(self, patient: str) -> bool:
        """Reads everything; False when another patient was opened meanwhile. What lay here before goes away at once."""
        if patient != self.patient:
            self.patient, self.loaded, self.pinned, self.back = patient, None, (), 0
        return await self.refresh()

    async def refresh(self) -> bool:
        patient = self.patient
        if patient is None:
            return False
        self._token += 1
        token = self._token
        loaded = await self._read(patient)
        if token != self._token or patient != self.patient:
            return False
        self.loaded = loaded
        return True

    def close(self) -> None:
        """No answer is taken after this."""
        self._token += 1

    def is_touched_by(self, change: Change) -> bool:
        return self.patient is not None and self.patient in change.patients

    async def _read(self, patient: str) -> Loaded:
        station, failed = self.station, dict[Part, WardlightError]()
        banner, results, history = await asyncio.gather(
            _held(Part.BANNER, station.banner(patient), failed),
            _held(Part.RESULTS, station.results(patient), failed),
            _held(Part.HISTORY, station.result_history(patient), failed),
        )
        vitals, reports, course = await asyncio.gather(
            _held(Part.VITALS, station.vitals(patient, VITALS_BACK_H), failed),
            _held(Part.REPORTS, station.reports(patient), failed),
            _held(Part.COURSE, station.course(patient), failed),
        )
        return Loaded(
            patient=patient,
            banner=banner,
            results=results or (),
            history=history,
            vitals=vitals or (),
            reports=reports or (),
            course=course,
            failed=failed,
        )

    # -- choosing -------------------------------------------------------------------------------------------------

    def choose_view(self, view: View, sheet: str = "") -> None:
        if (view, sheet) != (self.view, self.sheet):
            self.view, self.sheet, self.back, self.pinned = view, sheet, 0, ()

    def choose_window(self, window: Window) -> None:
        self.window, self.back = window, 0

    def toggle_abnormal(self) -> None:
        self.only_abnormal = not self.only_abnormal

    def scroll(self, found: Matrix, columns: int) -> bool:
        """Towards the older (positive) or the newer columns; False at either end."""
        if (columns > 0 and not found.older) or (columns < 0 and not found.newer):
            return False
        self.back = max(0, min(self.back + columns, found.older + found.newer))
        return True

    def toggle_pin(self, key: str) -> None:
        """Whether this line's curve stays drawn while others are looked at; at most `MOST_GRAPHS`, the oldest gives way."""
        if key in self.pinned:
            self.pinned = tuple(one for one in self.pinned if one != key)
        else:
            self.pinned = (*self.pinned, key)[-MOST_GRAPHS:]

    # -- showing --------------------------------------------------------------------------------------------------

    @property
    def flowsheets(self) -> tuple[Flowsheet, ...]:
        return self.station.knowledge.pack.views.flowsheets

    @property
    def flowsheet(self) -> Flowsheet | None:
        return next((one for one in self.flowsheets if one.id == self.sheet), None)

    @property
    def stay_since(self) -> datetime | None:
        banner = self.loaded.banner if self.loaded else None
        return banner.stay.admitted_at if banner and banner.stay else None

    @property
    def since(self) -> datetime | None:
        return since_of(self.window, self.now, self.stay_since)

    def parts(self) -> tuple[Part, ...]:
        """What the present view needs; when one of these failed the view says so."""
        return {
            View.LABS: (Part.HISTORY,),
            View.SIGNS: (Part.VITALS,),
            View.SHEET: (Part.HISTORY, Part.VITALS),
            View.REPORTS: (Part.REPORTS,),
            View.COURSE: (Part.COURSE,),
        }[self.view]

    def lines(self, language: str) -> tuple[Line, ...]:
        """The lines of the present view, all times."""
        loaded, pack = self.loaded, self.station.knowledge.pack
        if loaded is None:
            return ()
        person = person_of(loaded.banner, loaded.history, self.now)
        labs = lab_lines(loaded.history, person, pack.labs, pack.views) if loaded.history else ()
        if self.view is View.LABS:
            return labs
        signs = sign_lines(loaded.vitals, person, pack.views)
        sheet = self.flowsheet
        if self.view is View.SIGNS or sheet is None:
            return signs
        doses = loaded.history.doses if loaded.history else ()
        return flow_lines(sheet, language, labs, signs, doses, pack.catalogue, pack.views.axes)

    def matrix(self, language: str, room: int) -> Matrix:
        sheet = self.flowsheet if self.view is View.SHEET else None
        return matrix(
            self.lines(language),
            since=self.since,
            room=room,
            zone=self.now.tzinfo,
            back=self.back,
            only_abnormal=self.only_abnormal,
            every=sheet.every if sheet else None,
            keeps_empty=sheet is not None,
        )

    # -- acting ---------------------------------------------------------------------------------------------------

    async def acknowledge(self, patient: str, row: ResultRow, action: Action) -> None:
        """For the patient it was asked for; dropped when another is open or somebody has read it meanwhile."""
        loaded, key = self.loaded, row.result.key
        if loaded is None or loaded.patient != patient or not may_acknowledge(row) or key in self._busy:
            return
        command = acknowledge_command(
            row,
            action,
            command_id=self.station.new_id(),
            author=self.session.person,
            patient=patient,
            encounter=loaded.banner.stay.key if loaded.banner and loaded.banner.stay else None,
            now=self.now,
        )
        self._busy.add(key)
        try:
            await self.station.submit(command)
        finally:
            self._busy.discard(key)
        await self.refresh()


def readable_report(row: ReportRow) -> ResultRow:
    """A report as what can be acknowledged: the task's focus is the report itself."""
    result = Result(key=row.key, code=row.name, status=row.status, issued_at=row.issued_at, version=row.version)
    return ResultRow(result=result, acknowledged_by=row.read_by, mark=row.mark)


async def _held(name: Part, reading: Awaitable[T], failed: dict[Part, WardlightError]) -> T | None:
    try:
        return await reading
    except WardlightError as error:
        failed[name] = error
        return None
