"""The diagnoses of the open patient: read, recorded, revised, withdrawn. Refuses to act for another than it was begun for."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from client.clinical.diagnoses import DiagnosisBook
from client.clock import Clock
from client.commands import Command, RecordDiagnosis, ReviseDiagnosis
from client.errors import WardlightError
from client.records import DiagnosisChange, DiagnosisUse, Sex
from offline.knowledge import Knowledge
from offline.people import Session
from offline.views import DiagnosisRow
from ui.diagnoses.entry_model import Author, Entry, to_command, to_pair
from ui.diagnoses.hints_model import Hint, hints
from ui.diagnoses.list_model import ALL, may_change, may_withdraw, together, use_of_tab


class DiagnosesDoor(Protocol):
    """The part of the station that is used here: `offline.station.Station` fits it."""

    @property
    def clock(self) -> Clock: ...

    @property
    def knowledge(self) -> Knowledge: ...

    def new_id(self) -> str: ...

    async def submit(self, command: Command) -> object: ...

    async def withdraw(self, session: Session, command: str, reason: str) -> object: ...

    async def diagnoses(self, patient: str) -> tuple[DiagnosisRow, ...]: ...


class DiagnosesModel:
    """Invariant: `rows` are None or all about `patient`; what was typed for a patient is only ever saved under him."""

    def __init__(self, station: DiagnosesDoor, session: Session, record_language: str = "zh") -> None:
        self.station, self.session = station, session
        self._record_language = record_language
        self.patient: str | None = None
        self.encounter: str | None = None
        self.sex = Sex.UNKNOWN
        self.rows: tuple[DiagnosisRow, ...] | None = None
        self.error: WardlightError | None = None
        self.tab = ALL
        self.hints: tuple[Hint, ...] = ()
        self.saved: RecordDiagnosis | None = None
        self._entries: dict[str, Entry] = {}
        self._listeners: list[Callable[[], None]] = []
        self._token = 0
        self._busy: set[str] = set()

    def listen(self, shown: Callable[[], None]) -> None:
        self._listeners.append(shown)

    def _tell(self) -> None:
        for shown in tuple(self._listeners):
            shown()

    # -- asking ---------------------------------------------------------------------------------------------------

    @property
    def book(self) -> DiagnosisBook:
        return self.station.knowledge.pack.diagnoses

    @property
    def now(self) -> datetime:
        return self.station.clock.now()

    @property
    def use(self) -> DiagnosisUse | None:
        return use_of_tab(self.tab)

    @property
    def entry(self) -> Entry:
        return self._entries.get(self.patient or "", Entry())

    # -- reading --------------------------------------------------------------------------------------------------

    async def open(self, patient: str | None, encounter: str | None, sex: Sex) -> None:
        self.turn_to(patient, encounter, sex)
        await self.refresh()

    def turn_to(self, patient: str | None, encounter: str | None, sex: Sex) -> None:
        """Another patient's list goes away at once, and what was said after his last saving with it. Reads nothing."""
        if patient != self.patient:
            self.rows, self.error, self.hints, self.saved = None, None, (), None
        self.patient, self.encounter, self.sex = patient, encounter, sex
        self._tell()

    async def refresh(self) -> None:
        """The latest call wins."""
        self._token += 1
        token, patient = self._token, self.patient
        if patient is None:
            return
        error: WardlightError | None = None
        rows: tuple[DiagnosisRow, ...] | None = None
        try:
            rows = await self.station.diagnoses(patient)
        except WardlightError as found:
            error = found
        if token == self._token and patient == self.patient:
            self.rows, self.error = rows, error
            self._tell()

    # -- entry ----------------------------------------------------------------------------------------------------

    def choose_tab(self, tab: str) -> None:
        self.tab = tab
        self._tell()

    def put(self, entry: Entry) -> None:
        """The line of the open patient."""
        if self.patient is not None:
            self._entries[self.patient] = entry

    def drop_hints(self) -> None:
        self.hints, self.saved = (), None
        self._tell()

    def _author(self, patient: str) -> Author:
        return Author(
            command_id=self.station.new_id(),
            person=self.session.person,
            patient=patient,
            encounter=self.encounter,
            now=self.now,
        )

    async def save(self, patient: str) -> bool:
        """The line as it stands; False while something is open. Raises what `submit` raises, and the line stays."""
        if patient != self.patient or self.rows is None:
            return False
        command = to_command(self.entry, self.use, self._record_language, self._author(patient))
        return command is not None and await self._record(command)

    async def save_pair(self, patient: str, disease: str, syndrome: str, details: str) -> bool:
        """False while one of the two is missing or the list is not said."""
        if patient != self.patient or self.rows is None:
            return False
        command = to_pair(disease, syndrome, details, self.use, self._author(patient))
        return command is not None and await self._record(command)

    async def _record(self, command: RecordDiagnosis) -> bool:
        act = f"record-{command.patient}"
        if act in self._busy:
            return False
        self._busy.add(act)
        before = self.rows or ()
        try:
            await self.station.submit(command)
        finally:
            self._busy.discard(act)
        if command.syndrome is None:
            self._entries.pop(command.patient, None)
        if command.patient == self.patient:
            self.saved, self.hints = command, hints(command, before, self.book, self.sex)
            self._tell()
            await self.refresh()
        return True

    # -- changes --------------------------------------------------------------------------------------------------

    def row(self, key: str) -> DiagnosisRow | None:
        return next((row for row in self.rows or () if row.diagnosis.key == key), None)

    async def revise(
        self, patient: str, row: DiagnosisRow, change: DiagnosisChange, reason: str, rank: int | None = None
    ) -> bool:
        """The row as it was looked at; a pair changes as one. Raises VersionConflict when it is another by now."""
        act = f"revise-{row.diagnosis.key}"
        if patient != self.patient or not reason.strip() or not may_change(row, change) or act in self._busy:
            return False
        pair = [one for one in together(self.rows or (), row) if one is row or may_change(one, change)]
        command = ReviseDiagnosis(
            id=self.station.new_id(),
            author=self.session.person,
            patient=patient,
            encounter=row.diagnosis.encounter,
            occurred_at=self.now,
            diagnoses=tuple(one.diagnosis.key for one in pair),
            versions=tuple(one.diagnosis.version for one in pair),
            change=change,
            reason=reason.strip(),
            rank=rank if change is DiagnosisChange.RANK else None,
        )
        self._busy.add(act)
        try:
            await self.station.submit(command)
        finally:
            self._busy.discard(act)
        await self.refresh()
        return True

    async def withdraw(self, row: DiagnosisRow, reason: str) -> None:
        """Takes back an own act that was not sent yet."""
        if row.mark is not None and may_withdraw(row, self.session.person):
            await self.station.withdraw(self.session, row.mark.command, reason)
            await self.refresh()
