"""The infusion room as screens read it: who is in which lane, who sits where, what runs; refuses to call anybody."""

from datetime import datetime, timedelta

import msgspec

from client.clinical.infusion_room import BottleState, Lane
from client.records import Order, Patient
from client.records.room import RoomStay, Said, SeatPlace
from offline.views.mar import RunningInfusion
from offline.views.orders import Mark, WaitingTest
from offline.views.units import Unit


class BottleRow(msgspec.Struct, frozen=True, kw_only=True):
    """One bottle of a stay: the how many-th of how many. `unit` None: no time of today is planned for it."""

    place: int
    of: int
    lead: str
    lines: tuple[Order, ...]
    state: BottleState
    unit: Unit | None = None
    running: RunningInfusion | None = None
    prepared_by: tuple[str, ...] = ()
    checked_by: str | None = None

    def left(self, now: datetime) -> timedelta | None:
        """How long it still runs; None where its volume or its rate is not known, and while it is paused."""
        one = self.running
        return None if one is None or one.ends_at is None else max(one.ends_at - now, timedelta())


class Course(msgspec.Struct, frozen=True, kw_only=True):
    """Of a course over several days the how many-th; `of` None: nobody said how many."""

    day: int
    of: int | None = None


class RoomRow(msgspec.Struct, frozen=True, kw_only=True):
    """One patient of the room. `stay` None: not taken in yet; then `bottles` are those that could be."""

    patient: Patient
    lane: Lane
    encounter: str | None = None
    stay: RoomStay | None = None
    bottles: tuple[BottleRow, ...] = ()
    number: str = ""
    slips: tuple[str, ...] = ()
    """Numbers of the prescriptions."""
    registered: Said = Said.UNKNOWN
    paid: Said = Said.UNKNOWN
    came_at: datetime | None = None
    course: Course | None = None
    tests: tuple[WaitingTest, ...] = ()
    allergies: tuple[str, ...] = ()
    doctors: tuple[str, ...] = ()
    may_leave_at: datetime | None = None
    mark: Mark | None = None

    @property
    def key(self) -> str:
        return self.stay.key if self.stay is not None else f"arrival|{self.patient.key}"

    @property
    def next(self) -> BottleRow | None:
        """The bottle that runs, else the one that comes next."""
        running = next((one for one in self.bottles if one.state is BottleState.RUNNING), None)
        settled = {BottleState.DONE, BottleState.NOT_DONE, BottleState.LOST}
        return running or next((one for one in self.bottles if one.state not in settled), None)

    @property
    def since(self) -> datetime | None:
        """Since when nothing was done about him."""
        if self.stay is None:
            return self.came_at
        last = self.stay.events[-1] if self.stay.events else self.stay.accepted
        return last.at


class SeatTile(msgspec.Struct, frozen=True, kw_only=True):
    """One seat and who sits there; two of them are a conflict that a person has to end."""

    seat: SeatPlace
    rows: tuple[RoomRow, ...] = ()

    @property
    def is_double(self) -> bool:
        return len(self.rows) > 1


class RoomView(msgspec.Struct, frozen=True, kw_only=True):
    """The room of this moment; `as_of` None was never read, which is not an empty room. `rooms` empty: the department runs none."""

    name: str = ""
    rooms: tuple[str, ...] = ()
    rows: tuple[RoomRow, ...] = ()
    seats: tuple[SeatTile, ...] = ()
    as_of: datetime | None = None
    reason: str = ""
