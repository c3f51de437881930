"""The infusion room as its page holds it: what was read last, who is chosen, what was scanned, and the acts as commands."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from client.clinical.events import event_code, grade_code
from client.clinical.giving import GivingBook
from client.clinical.infusion_room import Lane
from client.clinical.pack import ContentPack
from client.commands import AdministerDose, NoteNearMiss, ReportEvent, StepInfusion, StepRoom, StepUnit
from client.errors import InputRefused
from client.records import Person
from client.records.bedside import InfusionStep, KnownBy
from client.records.room import RoomStep, Said
from client.records.units import ChainStep
from offline.changes import Change
from offline.views import Banner
from offline.views.room import BottleRow, RoomRow, RoomView, SeatTile
from ui.nurse.after_acts import step_of
from ui.nurse.bedside_model import Dose, plain_code
from ui.nurse.door import SignedIn
from ui.nurse.give_entry import GiveEntry, command_of
from ui.nurse.hearing import concerns
from ui.nurse.loading import Loading
from ui.room import scan
from ui.room.acts import to_prepare
from ui.room.door import RoomStation
from ui.room.scan import NEAR_MISSES, Scanned

ALL, OF_INFUSIONS = "", "infusion"


class RoomModel(Loading):
    """Invariant: an act is about the row that is chosen, as it was read last; a scan counts for its own patient alone."""

    def __init__(self, station: RoomStation, session: SignedIn, pack: ContentPack) -> None:
        super().__init__()
        self._station, self._session, self._pack = station, session, pack
        self.view: RoomView | None = None
        self.lane = ALL
        self.chosen_key = ""
        self.banner: Banner | None = None
        self.scanned = Scanned()

    # -- reading --------------------------------------------------------------------------------------------------

    @property
    def now(self) -> datetime:
        return self._station.clock.now()

    @property
    def book(self) -> GivingBook:
        return self._pack.giving

    async def refresh(self) -> None:
        with self.refreshing() as is_latest:
            view = await self._station.room()
            if not is_latest():
                return
            before = self.chosen
            self.view = view
            if self.chosen is None and before is not None:
                self._follow(before)
            if self.chosen is None and self.rows:
                self.chosen_key = self.rows[0].key
            await self._read_banner()

    def _follow(self, before: RoomRow) -> None:
        """Who was taken in, and whose step central named meanwhile, stays chosen under his new key."""
        same = [one for one in self.every if one.patient.key == before.patient.key]
        open_ones = [one for one in same if one.lane is not Lane.GONE] or same
        if open_ones:
            renamed = open_ones[-1].key
            if self.scanned.row == self.chosen_key:
                self.scanned = replace(self.scanned, row=renamed)
            self.chosen_key = renamed

    def is_touched_by(self, change: Change) -> bool:
        return concerns(change)

    @property
    def every(self) -> tuple[RoomRow, ...]:
        return self.view.rows if self.view is not None else ()

    @property
    def rows(self) -> tuple[RoomRow, ...]:
        """Of the lane that is shown, or of all of them."""
        return tuple(one for one in self.every if not self.lane or one.lane.value == self.lane)

    @property
    def seats(self) -> tuple[SeatTile, ...]:
        return self.view.seats if self.view is not None else ()

    def count(self, lane: str) -> int:
        return sum(1 for one in self.every if not lane or one.lane.value == lane)

    @property
    def chosen(self) -> RoomRow | None:
        return next((one for one in self.every if one.key == self.chosen_key), None)

    async def choose(self, key: str) -> None:
        if key != self.chosen_key:
            self.chosen_key, self.banner = key, None
            if self.scanned.row != key:
                self.scanned = Scanned()
        await self._read_banner()

    async def _read_banner(self) -> None:
        row = self.chosen
        if row is None:
            self.banner = None
        elif self.banner is None or self.banner.patient.key != row.patient.key:
            banner = await self._station.banner(row.patient.key)
            if self.chosen is not None and self.chosen.patient.key == row.patient.key:
                self.banner = banner

    # -- scans ----------------------------------------------------------------------------------------------------

    async def take(self, code: str, by: KnownBy) -> None:
        """A slip, a wristband or a label. A wrong right is written down before anybody looks away."""
        self.scanned = scan.take(self.scanned, code, self.every, by)
        if self.scanned.row:
            await self.choose(self.scanned.row)
        stop, row = self.scanned.stop, self.chosen
        kind = NEAR_MISSES.get(stop) if stop is not None else None
        found = scan.label_of(self.scanned.code, self.every)
        if kind is None or row is None or found is None:
            return
        theirs, bottle = found
        met = (row.patient.hospital_number or row.patient.key) if theirs.key != row.key else ""
        lines = tuple(line.key for line in bottle.lines)
        await self._station.submit(
            NoteNearMiss(**self._act(theirs), what=kind, orders=lines, met=met, text=stop.value if stop else "")
        )

    def forget(self) -> None:
        self.scanned = Scanned()

    def say_why(self, words: str) -> None:
        """Why nothing was scanned; counted with the bottle that is hung."""
        self.scanned = replace(self.scanned, why=words)

    def find(self, code: str) -> RoomRow | None:
        """Of a slip that was scanned: whose it is, taken in or not."""
        hits = [one for one in self.every if scan.kind_of(one, plain_code(code))]
        return hits[-1] if len({one.patient.key for one in hits}) == 1 else None

    def dose(self) -> tuple[RoomRow, Dose] | None:
        """What may be hung after the scans; None where something is missing or wrong."""
        row, seen = self.chosen, self.scanned
        if row is None or seen.row != row.key or not seen.is_known or not seen.bottle or seen.stop is not None:
            return None
        bottle = next((one for one in row.bottles if one.lead == seen.bottle), None)
        if bottle is None:
            return None
        catalogue, book = self._pack.catalogue, self.book
        dose = scan.dose_of(bottle, self.now)
        return row, replace(
            dose,
            window=book.window(bottle.lines, catalogue),
            asks_second=self._second(bottle),
            asks_witness=tuple(line.key for line in bottle.lines if book.asks_witness(line, catalogue)),
        )

    def _second(self, bottle: BottleRow) -> tuple[str, ...]:
        years = None
        if self.banner is not None and (born := self.banner.patient.birth_date) is not None:
            today = self.now.date()
            years = today.year - born.year - ((today.month, today.day) < (born.month, born.day))
        found = (self.book.asks_second(line, self._pack.catalogue, years) for line in bottle.lines)
        return tuple(dict.fromkeys(word for words in found for word in words))

    # -- acts -----------------------------------------------------------------------------------------------------

    def _act(self, row: RoomRow) -> dict[str, Any]:
        return {
            "id": self._station.new_id(),
            "author": self._session.person,
            "patient": row.patient.key,
            "encounter": row.encounter,
            "occurred_at": self.now,
        }

    async def step(self, row: RoomRow, done: RoomStep, **more: Any) -> None:
        visit = row.stay.key if row.stay is not None and done is not RoomStep.ACCEPT else ""
        await self._station.submit(StepRoom(**self._act(row), step=done, visit=visit, **more))

    async def accept(self, row: RoomRow, reason: str = "") -> None:
        """With what central says of registration and payment at this moment."""
        await self.step(
            row,
            RoomStep.ACCEPT,
            bottles=tuple(one.lead for one in row.bottles),
            what=tuple(one.lines[0].what for one in row.bottles),
            slip=row.slips[0] if row.slips else row.number,
            registered=row.registered,
            paid=row.paid,
            reason=reason,
        )

    def needs_reason(self, row: RoomRow) -> bool:
        return row.paid is Said.NO

    async def seat(self, row: RoomRow, typed: str) -> None:
        """Raises InputRefused(seat, unknown) for what is no seat of this room."""
        wanted = typed.strip().lstrip("0")
        found = next((tile.seat for tile in self.seats if tile.seat.name.lstrip("0") == wanted and wanted), None)
        if found is None:
            raise InputRefused("seat", "unknown")
        await self.step(row, RoomStep.SEAT, seat=found.key, seat_name=found.name)

    async def prepare(self, row: RoomRow, what: ChainStep, author: Person | None = None) -> None:
        """Of the first bottle that is not ready."""
        command = self._preparing(row, what, author)
        if command is not None:
            await self._station.submit(command)

    def _preparing(self, row: RoomRow, what: ChainStep, author: Person | None = None) -> StepUnit | None:
        bottle = to_prepare(row)
        if bottle is None or bottle.unit is None:
            return None
        act, stable = self._act(row), self._pack.giving.stable_for(bottle.lines, self._pack.catalogue)
        is_made = what is ChainStep.COMPOUND and stable is not None
        return StepUnit(
            **{**act, "author": author or self._session.person},
            unit=bottle.unit.key,
            orders=tuple(line.key for line in bottle.lines),
            what=tuple(line.what for line in bottle.lines),
            slot_at=bottle.unit.slot_at,
            step=what,
            use_before=act["occurred_at"] + stable if is_made else None,
            beside=self._session.person if author is not None else None,
        )

    def prepared_here(self, row: RoomRow) -> bool:
        """Whether who sits here compounded it: then somebody else checks and signs."""
        bottle = to_prepare(row)
        return bottle is not None and self._session.person.reference in bottle.prepared_by

    async def witness(self, row: RoomRow, number: str, password: str) -> Person | None:
        """The second nurse, for the bottle that stands there; None for the one who sits here. Raises SignInRefused, NotAllowed."""
        act = self._preparing(row, ChainStep.CHECK)
        second = await self._station.witness(self._session, number, password, act)
        return None if second.reference == self._session.person.reference else second

    async def hang(self, row: RoomRow, dose: Dose, entry: GiveEntry, beside: Person | None) -> None:
        """Raises InputRefused with the field, and what intake says."""
        await self._station.submit(self.hanging(row, dose, entry, beside))
        self.forget()

    def hanging(self, row: RoomRow, dose: Dose, entry: GiveEntry, beside: Person | None = None) -> AdministerDose:
        """What would be signed; without `beside` what a second person signs her part of."""
        seen = scan.seen_of(self.scanned, row, dose)
        return command_of(
            seen, entry, ident=self._station.new_id(), author=self._session.person, now=self.now, beside=beside
        )

    def stop_of(self, row: RoomRow, reason: str, volume: str) -> StepInfusion | None:
        """The end of what runs, for a reaction. Raises InputRefused(reason | volume, ...)."""
        running = row.next.running if row.next is not None else None
        if not reason.strip():
            raise InputRefused("reason", "missing")
        if running is None:
            return None
        said = reason.strip()
        texts = {"rate": "", "volume": volume.strip(), "site": "", "reaction": said, "reason": said}
        return step_of(
            running,
            InfusionStep.STOP.value,
            texts,
            ident=self._station.new_id(),
            author=self._session.person,
            now=self.now,
        )

    async def react(self, row: RoomRow, reason: str, volume: str, grade: str = "", language: str = "zh") -> None:
        """Stops what runs, writes the reaction down and tells the doctor; each is saved by itself, in this order.

        With a `grade` it is reported as an adverse event, too.
        """
        stop = self.stop_of(row, reason, volume)
        if stop is not None:
            await self._station.submit(stop)
        doses = tuple(one.key for one in stop.doses) if stop is not None else ()
        await self.step(row, RoomStep.REACTION, reason=reason.strip(), doses=doses, recipients=row.doctors)
        report = self._report(row, reason.strip(), doses, grade, language)
        if report is not None:
            await self._station.submit(report)

    def _report(
        self, row: RoomRow, reason: str, doses: tuple[str, ...], grade: str, language: str
    ) -> ReportEvent | None:
        """Of the kind that the pack has for infusions; None where no grade was chosen, or the pack has no such kind."""
        events = self._pack.events
        kind, found = events.kind(OF_INFUSIONS), events.grade(grade)
        if kind is None or found is None or self.view is None:
            return None
        act = self._act(row)
        return ReportEvent(
            **act,
            event=event_code(kind, language),
            grade=grade_code(found, language),
            has_reached=found.has_reached,
            severity=found.severity,
            is_serious=found.is_serious,
            happened_at=act["occurred_at"],
            place=self.view.name,
            account=reason,
            source=doses[0] if doses else None,
        )
