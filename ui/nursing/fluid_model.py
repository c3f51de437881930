"""Intake and output of the ward and of one patient: what is typed, corrected, closed. Refuses to save what cannot be read whole."""

from client.clinical.fluids import FluidBook, Typed, entry_of, read_line
from client.commands import CloseFluids, RecordFluids, VoidFindings
from client.records.assessments import RowSeen
from client.records.fluids import FluidEntry, FluidKind
from offline.fluid_views import FluidDay, FluidPatient, FluidRow, FluidView
from ui.nursing.base import Faults, WardModel

CLOSED_AGAIN = "补录或更正后重新小结"
"""Why totals are replaced, in the words of the record."""


class FluidModel(WardModel):
    """Invariant: `view` is the chosen patient's, or None."""

    ward: tuple[FluidPatient, ...] = ()
    view: FluidView | None = None

    @property
    def book(self) -> FluidBook | None:
        return self.station.fluid_book

    def forget(self) -> None:
        self.view = None

    async def read_ward(self) -> None:
        self.ward = await self.station.ward_fluids(self.people())

    async def read_patient(self, patient: str) -> None:
        view = await self.station.fluids(patient)
        if patient == self.patient:
            self.view = view

    @property
    def waiting(self) -> int:
        return sum(1 for one in self.ward if one.waiting)

    def open_day(self) -> FluidDay | None:
        """The oldest day that is over and not closed as it stands."""
        return next((day for day in reversed(self.view.days) if day.waits), None) if self.view else None

    # -- acts -------------------------------------------------------------------------------------------------------

    def read_typed(self, line: str) -> Typed:
        return read_line(line, self.book) if self.book is not None else Typed(entries=())

    async def enter(self, line: str, time: str) -> Faults:
        """The whole line or nothing of it."""
        typed = self.read_typed(line)
        if typed.faults or not typed.entries:
            return ("line",) if typed.faults else ("empty",)
        return await self._record(typed.entries, time)

    async def enter_batch(self, volumes: dict[str, str], drain: str, note: str, time: str) -> Faults:
        """One field for each way; those left empty are not said."""
        entries: list[FluidEntry] = []
        for kind, said in volumes.items():
            if not said.strip():
                continue
            found = self._entry(FluidKind(kind), said, drain if kind == FluidKind.DRAIN else "", note)
            if found is None:
                return (kind,)
            entries.append(found)
        return await self._record(tuple(entries), time) if entries else ("empty",)

    def _entry(self, kind: FluidKind, said: str, drain: str, note: str) -> FluidEntry | None:
        book = self.book
        made = entry_of(kind, said.strip(), book, drain=drain.strip()) if book and _is_number(drain) else None
        if made is None:
            return None
        return FluidEntry(
            kind=made.kind, volume=made.volume, is_estimate=made.is_estimate, drain=made.drain, note=note.strip()
        )

    async def _record(
        self, entries: tuple[FluidEntry, ...], time: str, *, replaces: tuple[RowSeen, ...] = (), reason: str = ""
    ) -> Faults:
        at, view = self.time(time), self.view
        if at is None or view is None:
            return ("time",) if at is None else ("one",)
        act = self.act(view.encounter, at)
        return await self._done(
            await self.desk.submit(RecordFluids(**act, entries=entries, replaces=replaces, reason=reason.strip()))
        )

    async def correct(self, row: FluidRow, said: str, reason: str) -> Faults:
        """An entry gets another volume, with why; an infusion that says none gets one."""
        record = row.record
        entry = self._entry(row.kind, said, str(record.drain) if record and record.drain else "", "")
        if entry is None:
            return ("fluids",)
        at = f"{row.at.astimezone(self.now.tzinfo):%m-%d %H:%M}"
        if record is None:
            made = FluidEntry(
                kind=FluidKind.IV,
                volume=entry.volume,
                is_estimate=entry.is_estimate,
                note=row.what,
                infusion=tuple(one.key for one in row.infusion),
            )
            return await self._record((made,), at) if row.counts else ("counted",)
        if record.is_void:
            return ("records",)
        if not reason.strip():
            return ("reason",)
        made = FluidEntry(
            kind=entry.kind,
            volume=entry.volume,
            is_estimate=entry.is_estimate,
            drain=entry.drain,
            note=record.note,
            infusion=record.infusion,
        )
        seen = (RowSeen(key=record.key, version=record.version),)
        return await self._record((made,), at, replaces=seen, reason=reason)

    async def take_back(self, row: FluidRow, reason: str) -> Faults:
        """It never was: the row stays, entered in error."""
        record, view = row.record, self.view
        if record is None or view is None:
            return ("infusion",)
        if not reason.strip():
            return ("reason",)
        command = VoidFindings(
            **self.act(view.encounter), records=(record.key,), versions=(record.version,), reason=reason.strip()
        )
        return await self._done(await self.desk.submit(command))

    async def close_day(self, day: FluidDay) -> Faults:
        view = self.view
        if view is None:
            return ("one",)
        command = CloseFluids(
            **self.act(view.encounter),
            since=day.since,
            until=day.until,
            totals=day.due,
            sources=view.sources_of(day),
            replaces=tuple(RowSeen(key=one.key, version=one.version) for one in day.closed),
            reason=CLOSED_AGAIN if day.closed else "",
        )
        return await self._done(await self.desk.submit(command))

    async def _done(self, faults: Faults) -> Faults:
        if not faults:
            await self.read_ward()
            await self.read()
        return faults


def _is_number(drain: str) -> bool:
    return not drain.strip() or drain.strip().isdigit()
