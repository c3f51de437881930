"""What somebody else wrote about the same thing at the same time: looked for once more after central accepted ours; refuses to decide.

Ours was judged on news that may be some seconds old, and central takes both. Of two stations that write together the later one finds the
earlier, because each looks after its own writing was accepted.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from client.central.answers import Row
from client.central.feed import changes
from client.central.http import Central
from client.central.profile import Profile
from client.central.subjects import patient_of
from client.commands import StepRoom, taken_back
from client.errors import CommandRefused, NotAllowed
from client.fhir.names import ROOM_STEP_TASK
from offline import settle
from offline.projection.plan import Plan
from offline.store.books import Books
from offline.sync import facts
from offline.sync.decide import Conflict, ConflictKind, begun_meanwhile, decide
from offline.sync.meaning import Parcel
from offline.sync.troubles import FROM_PAPER, is_from_paper

OVERLAP_S = 30.0
_ORDERS, _DOSES = "MedicationRequest", "MedicationAdministration"
_KINDS = {
    "administer-dose": _DOSES,
    "sign-orders": _ORDERS,
    "oral-order": _ORDERS,
    "void-order": _DOSES,
    "check-item": "Task",
    "step-room": "Task",
    "decide-allergy": "AllergyIntolerance",
    "step-unit": "Task",
    "record-fluids": "Observation",
    "close-fluids": "Observation",
    "collect-specimen": "Specimen",
    "start-skin-test": "Procedure",
}
_TOGETHER = frozenset(
    {
        ConflictKind.DOUBLE_CHARTING,
        ConflictKind.SAME_PLACE,
        ConflictKind.DUPLICATE,
        ConflictKind.SAFETY,
        ConflictKind.BEGUN,
        ConflictKind.JUDGED_OTHERWISE,
        ConflictKind.SEAT_TAKEN,
    }
)


def _people(parcels: Sequence[Parcel], written: Sequence[Row]) -> list[str]:
    """By the names of the lanes, and by central's for those who were made here."""
    return sorted({*(parcel.kept.lane for parcel in parcels), *(one for row in written if (one := patient_of(row)))})


def _looked_at(parcel: Parcel) -> set[str]:
    """The kinds in which somebody else may have done the same, or begun what this takes back."""
    kind = parcel.judged.kind
    found = {_KINDS[kind]} if kind in _KINDS else set()
    found |= {FROM_PAPER[kind]} if is_from_paper(parcel.judged) and kind in FROM_PAPER else set()
    return found | ({_DOSES} if taken_back(parcel.judged.command) else set())


def _is_of_all(parcel: Parcel, kind: str) -> bool:
    """Two patients on one seat: what was given to another patient counts."""
    command = parcel.judged.command
    return kind == "Task" and isinstance(command, StepRoom) and command.seat is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rivals:
    """One way of looking. Invariant: only what is not ours counts, and only in what two people can do twice."""

    central: Central
    profile: Callable[[], Profile]
    ward: str
    recheck: facts.Recheck
    plan: Plan | None = None

    async def rows(self, parcels: Sequence[Parcel], found: Mapping[str, object]) -> tuple[Row, ...]:
        """Rows of the kinds these commands wrote that came to the same patients since shortly before ours, ours left out.

        Of a seat that was given the steps of everybody in the room.
        """
        others: dict[str, Row] = {}
        begun = any(taken_back(parcel.judged.command) for parcel in parcels)
        for kind in sorted({kind for parcel in parcels for kind in _looked_at(parcel)}):
            written = [row for row in found.values() if isinstance(row, Row)]
            of_kind = [row for row in written if row.resource_type == kind]
            if not of_kind and not (begun and kind == _DOSES):
                continue
            since = min(row.last_updated for row in of_kind or written)
            is_of_all = any(_is_of_all(parcel, kind) for parcel in parcels)
            patients = None if is_of_all else _people(parcels, written)
            try:
                async for page in changes(self.central, self.profile(), kind, since, OVERLAP_S, patients):
                    others |= {
                        row.key: row
                        for row in page.rows
                        if row.key not in found and (patients or ROOM_STEP_TASK.encode() in row.raw)
                    }
            except (CommandRefused, NotAllowed):
                continue  # a central that does not let this be searched is followed by the feed alone
        return tuple(others.values())

    def conflict(self, books: Books, parcel: Parcel) -> Conflict | None:
        """Call it where the rows found were put into the replica, in the same transaction."""
        if not _looked_at(parcel):
            return None
        # That central holds what ours changed is no change by somebody else.
        fresh = replace(facts.fresh(books, parcel.judged, parcel.rows, self.ward, self.recheck, self.plan), bases={})
        settled = settle.settled(books, parcel.kept.id)
        begun = begun_meanwhile(parcel.judged.command, fresh)
        if begun is not None and not begun.is_in(settled):
            return begun
        verdict = decide(parcel.judged.command, fresh, settled)
        return verdict if isinstance(verdict, Conflict) and verdict.kind in _TOGETHER else None
