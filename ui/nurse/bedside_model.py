"""One dose checked at the bed: badge, wristband, label, in this order; what each scan means, and the one word that it comes to.

Invariant: a label is judged only against the patient whose wristband was read; another wristband, and Escape, forget the label and all that
was typed for it. Nothing is written before somebody signs, but for a near miss, which is a fact of its own.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from client.clinical.bedside import Unverified
from client.clinical.catalogue import Catalogue
from client.clinical.giving import GivingBook
from client.clinical.identifiers import kind_of, numbers_of, plain
from client.clinical.orders import is_at_once as is_order_at_once
from client.commands import NoteNearMiss
from client.records import Order
from client.records.bedside import KnownBy, NearMissKind, NoScan
from client.staff_numbers import is_same as is_same_number
from offline.changes import Change
from offline.views import Banner, Found, Unit
from offline.views.mar import MarRow, MarState
from offline.views.scanning import LabelFound, LabelStanding
from ui.nurse.bed_door import BedStation
from ui.nurse.door import SignedIn
from ui.nurse.hearing import MEASURED, WRITTEN, concerns


class Stop(StrEnum):
    """Why it does not go on. Only TIME may be answered with a reason."""

    BADGE_FIRST = "badge-first"
    WRISTBAND_FIRST = "wristband-first"
    UNKNOWN = "unknown-code"
    TWO_PATIENTS = "two-patients"
    TYPED_ALONE = "typed-alone"
    """One number that was typed, not scanned: two identifiers tell a patient apart."""
    WRONG_PATIENT = "wrong-patient"
    STOPPED = "order-stopped"
    HELD = "order-held"
    CHANGED = "order-changed"
    ELSEWHERE = "not-on-ward"
    DUPLICATE = "duplicate"
    UNVERIFIED = "unverified"
    EXPIRED = "expired"
    INCOMPLETE = "group-incomplete"
    """Drugs of one group that were prepared apart: not every label of it was scanned."""


_ASKS = {Stop.BADGE_FIRST, Stop.WRISTBAND_FIRST, Stop.UNKNOWN, Stop.TWO_PATIENTS, Stop.TYPED_ALONE}
HARD = frozenset(Stop) - _ASKS
"""A wrong right: it takes the whole width and is written down as a near miss; the others only ask for another scan."""
_BY_STANDING = {
    LabelStanding.STOPPED: Stop.STOPPED,
    LabelStanding.HELD: Stop.HELD,
    LabelStanding.CHANGED: Stop.CHANGED,
    LabelStanding.ELSEWHERE: Stop.ELSEWHERE,
    LabelStanding.ANSWERED: Stop.DUPLICATE,
    LabelStanding.EXPIRED: Stop.EXPIRED,
}
_NEAR_MISSES = {
    Stop.WRONG_PATIENT: NearMissKind.WRONG_PATIENT,
    Stop.STOPPED: NearMissKind.STOPPED,
    Stop.HELD: NearMissKind.STOPPED,
    Stop.CHANGED: NearMissKind.WRONG_DOSE,
    Stop.ELSEWHERE: NearMissKind.STOPPED,
    Stop.DUPLICATE: NearMissKind.DUPLICATE,
    Stop.EXPIRED: NearMissKind.EXPIRED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Dose:
    """What would be given: the lines as they are ordered now, for which planned time, and what the site asks for."""

    lines: tuple[Order, ...]
    slot_at: datetime | None
    encounter: str | None
    unit: str = ""
    kind: str = ""
    away: timedelta | None = None
    """From the planned time: positive is late. None of what nobody planned."""
    window: timedelta = timedelta(minutes=60)
    asks_second: tuple[str, ...] = ()
    asks_witness: tuple[str, ...] = ()
    """Keys of the lines whose waste is witnessed."""
    is_fasting: bool = False

    @property
    def is_off_time(self) -> bool:
        return self.away is not None and abs(self.away) > self.window


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """Everything that was scanned or typed so far, and what it came to."""

    badge: KnownBy = KnownBy.NONE
    patient: str = ""
    patient_by: KnownBy = KnownBy.NONE
    identifiers: tuple[str, ...] = ()
    typed: tuple[str, ...] = ()
    """What they were, as typed."""
    band: str = ""
    """The wristband as it was read."""
    label: LabelFound | None = None
    label_by: KnownBy = KnownBy.NONE
    code: str = ""
    parts: tuple[tuple[int, str], ...] = ()
    """Of a group prepared apart: the places whose labels were scanned, with their codes."""
    reason: NoScan | None = None
    reason_words: str = ""
    stop: Stop | None = None
    met: str = ""
    """What was scanned when it stopped, as it was read."""
    dose: Dose | None = None
    rest: int = 0
    """How many other doses of the patient are due now."""


class BedsideModel:
    """What was seen at one bed. `banner` is of the patient whose wristband was read."""

    def __init__(
        self,
        station: BedStation,
        session: SignedIn,
        catalogue: Catalogue,
        book: GivingBook,
        site: Unverified = Unverified.BLOCK,
    ) -> None:
        """`site`: what becomes of a dose whose order nobody checked; where it only warns, intake asks for words."""
        self._blocks = site is Unverified.BLOCK
        self._station, self._session, self._catalogue, self._book = station, session, catalogue, book
        self.seen, self.banner = Seen(), None
        self.rows: tuple[MarRow, ...] = ()

    seen: Seen
    banner: Banner | None

    @property
    def now(self) -> datetime:
        return self._station.clock.now()

    @property
    def person_name(self) -> str:
        return self._session.person.name

    async def refresh(self) -> None:
        await self.read_rows()

    def is_touched_by(self, change: Change) -> bool:
        return bool(self.seen.patient) and concerns(change, patient=self.seen.patient, apart=WRITTEN | MEASURED)

    # -- forgetting -----------------------------------------------------------------------------------------------

    def forget(self) -> None:
        """The next patient: who gives stays who he is."""
        self.seen, self.banner, self.rows = Seen(badge=self.seen.badge), None, ()

    def drop_label(self) -> None:
        seen = self.seen
        self.seen = Seen(
            badge=seen.badge,
            patient=seen.patient,
            patient_by=seen.patient_by,
            identifiers=seen.identifiers,
            typed=seen.typed,
            band=seen.band,
        )
        if seen.patient_by is KnownBy.TYPED:
            self.seen = replace(self.seen, reason=seen.reason, reason_words=seen.reason_words)

    # -- scans ----------------------------------------------------------------------------------------------------

    async def take(self, typed: str, *, by: KnownBy = KnownBy.SCANNED) -> None:
        """One whole code from the scanner, or typed and ended with Enter."""
        code = plain_code(typed)
        if not code:
            return
        if is_same_number(code, self._session.person.staff_number):
            self.seen = replace(self.seen, badge=by, stop=None, met="")
            return
        label = await self._station.read_label(code)
        if label is not None:
            await self._take_label(label, code, by)
            return
        own = [
            one for one in await self._station.find_patients(code) if plain(code) in numbers_of(one.patient, one.stay)
        ]
        if len(own) == 1 and by is KnownBy.TYPED:
            self._stop(Stop.BADGE_FIRST if self.seen.badge is KnownBy.NONE else Stop.TYPED_ALONE, code)
        elif len(own) == 1:
            await self._take_patient(own[0], by, code)
        else:
            self._stop(Stop.TWO_PATIENTS if own else Stop.UNKNOWN, code)

    async def _take_patient(self, found: Found, by: KnownBy, code: str) -> None:
        if self.seen.badge is KnownBy.NONE:
            self._stop(Stop.BADGE_FIRST, "")
            return
        self.forget()
        await self.show_patient(found.patient.key, by)
        self.seen = replace(self.seen, band=code)

    async def show_patient(self, patient: str, by: KnownBy, identifiers: tuple[str, ...] = ()) -> None:
        self.seen = Seen(badge=self.seen.badge, patient=patient, patient_by=by, identifiers=identifiers)
        self.banner = await self._station.banner(patient)
        await self.read_rows()

    async def read_rows(self) -> None:
        """What is due for this patient now: who has no label chooses from it."""
        if self.seen.patient:
            now = self.now
            view = await self._station.mar(self.seen.patient, now - timedelta(hours=24), now + timedelta(hours=4))
            self.rows = view.rows
            self.seen = replace(self.seen, rest=sum(1 for _ in open_doses(self.rows)))

    async def _take_label(self, label: LabelFound, code: str, by: KnownBy) -> None:
        if self.seen.badge is KnownBy.NONE or not self.seen.patient:
            self._stop(Stop.BADGE_FIRST if self.seen.badge is KnownBy.NONE else Stop.WRISTBAND_FIRST, code)
            return
        parts = self._parts_with(label, code)
        self.drop_label()
        self.seen = replace(self.seen, label=label, label_by=by, code=code, parts=parts)
        stop = self.judged(label)
        if stop is None and len(parts) < label.of and label.of > 1:
            stop = Stop.INCOMPLETE
        if stop is not None:
            self._stop(stop, code)
            await self._note_near_miss(stop, label)
            return
        if label.unit is not None:
            self.seen = replace(self.seen, dose=self.dose_of(label.unit), stop=None, met="")

    def _parts_with(self, label: LabelFound, code: str) -> tuple[tuple[int, str], ...]:
        """The labels of this very unit scanned so far, this one among them; another unit begins anew."""
        before, unit = self.seen.label, label.unit
        is_same = before is not None and before.unit is not None and unit is not None and before.unit.key == unit.key
        kept = self.seen.parts if is_same and before is not None and before.of == label.of else ()
        return tuple(sorted({**dict(kept), label.place: code}.items())) if label.of > 1 else ()

    def judged(self, label: LabelFound) -> Stop | None:
        """The first wrong right; None when only the time may be wrong."""
        if label.patient != self.seen.patient:
            return Stop.WRONG_PATIENT
        if label.unit is None or label.standing in _BY_STANDING:
            return _BY_STANDING.get(label.standing, Stop.STOPPED)
        is_rescue = any(is_order_at_once(line) for line in label.unit.lines)
        may_go_on = label.unit.is_verified or is_rescue or not self._blocks
        return None if may_go_on else Stop.UNVERIFIED

    def _stop(self, why: Stop, met: str) -> None:
        self.seen = replace(self.seen, stop=why, met=met, dose=None)

    async def _note_near_miss(self, stop: Stop, label: LabelFound) -> None:
        """Written at once, before anybody can look away; about the patient who stands here, whose dose it was not."""
        kind = _NEAR_MISSES.get(stop)
        if kind is None:
            return
        met = self.banner.patient.hospital_number if self.banner is not None else None
        is_other = label.patient != self.seen.patient
        await self._station.submit(
            NoteNearMiss(
                id=self._station.new_id(),
                author=self._session.person,
                patient=label.patient,
                encounter=next((line.encounter for line in label.ordered), None),
                occurred_at=self.now,
                what=kind,
                orders=tuple(line.key for line in label.ordered),
                met=(met or self.seen.patient) if is_other else "",
                text=stop.value,
            )
        )

    # -- without a scanner ----------------------------------------------------------------------------------------

    async def identify(self, first: str, second: str, reason: NoScan, words: str) -> bool:
        """Two identifiers of different kinds, of one and the same patient; a bed is none. False: nobody, or not one alone."""
        if self.seen.badge is KnownBy.NONE:
            self.seen = replace(self.seen, badge=KnownBy.TYPED)
        hits = {one.patient.key: one for text in (first, second) for one in await self._station.find_patients(text)}
        known = {key: kinds_of(hit, first, second) for key, hit in hits.items()}
        fitting = {key: kinds for key, kinds in known.items() if kinds is not None}
        if len(fitting) != 1:
            return False
        ((patient, kinds),) = fitting.items()
        self.forget()
        await self.show_patient(patient, KnownBy.TYPED, kinds)
        self.seen = replace(self.seen, reason=reason, reason_words=words, typed=(first, second))
        return True

    def choose(self, row: MarRow, slot_at: datetime | None, reason: NoScan, words: str) -> None:
        """A dose that has no label that can be read, from the list of what is due."""
        self.drop_label()
        event = next((one for one in row.events if one.at == slot_at), None)
        is_fasting = row.is_fasting or (event is not None and event.due is not None and event.due.is_fasting)
        dose = self._dose(row.lines, slot_at, row.kind, is_fasting=is_fasting)
        self.seen = replace(self.seen, label_by=KnownBy.NONE, reason=reason, reason_words=words, dose=dose, stop=None)
        if row.is_held or any(line.unread_test for line in row.lines):
            self._stop(Stop.HELD, "")
        elif self._blocks and not row.is_verified and not any(is_order_at_once(line) for line in row.lines):
            self._stop(Stop.UNVERIFIED, "")

    # -- what would be given --------------------------------------------------------------------------------------

    def dose_of(self, unit: Unit) -> Dose:
        return self._dose(unit.lines, unit.slot_at, unit.kind.value, is_fasting=unit.is_fasting, unit=unit.key)

    def _dose(
        self, lines: tuple[Order, ...], slot_at: datetime | None, kind: str, *, is_fasting: bool, unit: str = ""
    ) -> Dose:
        row = next((one for one in self.rows if {line.key for line in one.lines} & {line.key for line in lines}), None)
        return Dose(
            lines=lines,
            slot_at=slot_at,
            encounter=lines[0].encounter if lines else None,
            unit=unit,
            kind=kind,
            away=None if slot_at is None else self.now - slot_at,
            window=self._book.window(lines, self._catalogue),
            asks_second=row.asks_second if row is not None else (),
            asks_witness=tuple(line.key for line in lines if self._book.asks_witness(line, self._catalogue)),
            is_fasting=is_fasting,
        )


def plain_code(typed: str) -> str:
    """As the label has it: without blanks at the ends, full-width signs as an input method makes them made plain."""
    return unicodedata.normalize("NFKC", typed).strip()


def kinds_of(hit: Found, first: str, second: str) -> tuple[str, str] | None:
    """Which two identifiers these are of this patient; None unless both fit and they are not of one kind."""
    kinds = (kind_of(hit.patient, hit.stay, first), kind_of(hit.patient, hit.stay, second))
    if not all(kinds) or kinds[0] == kinds[1]:
        return None
    return kinds


def open_doses(rows: Sequence[MarRow]) -> list[tuple[MarRow, datetime | None]]:
    """What may be given now: due and overdue ones, the next ones, and as-needed orders; overdue first."""
    found: list[tuple[MarRow, datetime | None]] = []
    for row in rows:
        if row.is_over:
            continue
        wanted = {MarState.DUE, MarState.OVERDUE, MarState.NEXT}
        found += [(row, event.at) for event in row.events if event.state in wanted and event.due is not None]
        if row.lines[0].is_as_needed:
            found.append((row, None))
    return sorted(found, key=lambda one: (one[1] is None, str(one[1] or ""), one[0].key))
