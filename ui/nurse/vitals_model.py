"""Vital signs of a slot: who still has to be measured, the entry of one patient, what was saved. Refuses to save anything implausible."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from client.clinical.pack import ContentPack
from client.clinical.scores import ScoreResult
from client.commands import RecordVitals
from client.errors import InputRefused
from offline.changes import Change
from offline.temperature_views import KeptReading
from offline.views import BedCard, LatestVital, VitalSeries
from ui.nurse.bed_facts import is_inpatient
from ui.nurse.door import NurseStation, Saved, SignedIn
from ui.nurse.dose_entry import read_time
from ui.nurse.hearing import ORDERED, WRITTEN, concerns
from ui.nurse.loading import Loading
from ui.nurse.vital_fields import Judged, entries, fields_of, judge_all, news2_preview

SLOT_HOURS = (2, 6, 10, 14, 18, 22)
"""Where the pack has no profile of the temperature chart."""
HALF_SLOT = timedelta(hours=2)


class Measured(StrEnum):
    """Whether a patient has values in the slot."""

    YES = "yes"
    PENDING = "pending"
    ASKED = "asked"
    """Somebody came and wrote why nothing could be measured."""
    NO = "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotRow:
    """One patient of the slot's list; `at` is when the newest value was taken, whenever that was."""

    card: BedCard
    measured: Measured
    at: datetime | None


def slot_hours(pack: ContentPack) -> tuple[int, ...]:
    """Those of the chart this hospital keeps."""
    return pack.temperature.profile().slots if pack.temperature else SLOT_HOURS


def slot_around(now: datetime, hours: tuple[int, ...] = SLOT_HOURS) -> datetime:
    """The slot whose window of two hours on either side holds `now`, in `now`'s zone; hour 24 is the next midnight."""
    day = now.replace(hour=0, minute=0, second=0, microsecond=0)
    slots = [day + timedelta(days=step, hours=hour) for step in (-1, 0, 1) for hour in hours]
    return min(slots, key=lambda slot: abs(slot - now))


def slot_row(card: BedCard, slot: datetime, readings: tuple[KeptReading, ...] = ()) -> SlotRow:
    newest = max((vital for vital in card.vitals if vital.sign.taken_at), key=_taken, default=None)
    at = newest.sign.taken_at if newest else None
    if newest is None or not is_in_slot(at, slot):
        asked = [kept.reading.at for kept in readings if kept.reading.absent and not kept.reading.is_void]
        if asked:
            return SlotRow(card=card, measured=Measured.ASKED, at=asked[-1])
        return SlotRow(card=card, measured=Measured.NO, at=at)
    return SlotRow(card=card, measured=Measured.PENDING if newest.mark else Measured.YES, at=at)


def is_in_slot(at: datetime | None, slot: datetime) -> bool:
    return at is not None and slot - HALF_SLOT <= at < slot + HALF_SLOT


def _taken(vital: LatestVital) -> str:
    at = vital.sign.taken_at
    return at.isoformat() if at else ""


class VitalsModel(Loading):
    """Invariant: what is typed belongs to the chosen patient; changing the patient keeps each one's unsaved values."""

    def __init__(self, station: NurseStation, session: SignedIn, pack: ContentPack) -> None:
        super().__init__()
        self._station, self._session, self._pack = station, session, pack
        self.fields = fields_of(pack.vitals)
        self.rows: tuple[SlotRow, ...] = ()
        self.series: tuple[VitalSeries, ...] = ()
        self.patient: str | None = None
        self._typed: dict[str, dict[str, str]] = {}
        self._consciousness: dict[str, str] = {}
        self._taken_at: dict[str, str] = {}

    async def refresh(self) -> None:
        with self.refreshing() as is_latest:
            ward = await self._station.ward_map()
            if not is_latest():
                return
            slot = self.slot
            readings = await self._station.slot_readings(slot - HALF_SLOT, slot + HALF_SLOT)
            if not is_latest():
                return
            self.rows = tuple(
                slot_row(card, slot, readings.get(card.patient.key, ()))
                for card in ward.cards
                if card.patient is not None and is_inpatient(card)
            )
            if self.card is None:
                self.patient = self._first()
            await self.load_series()

    def is_touched_by(self, change: Change) -> bool:
        """The list is the whole ward's."""
        return concerns(change, apart=WRITTEN | ORDERED)

    @property
    def now(self) -> datetime:
        return self._station.clock.now().astimezone(self._station.clock.zone)

    @property
    def slot(self) -> datetime:
        return slot_around(self.now, slot_hours(self._pack))

    @property
    def card(self) -> BedCard | None:
        return next((row.card for row in self.rows if row.card.patient and row.card.patient.key == self.patient), None)

    def left_to_measure(self) -> int:
        return sum(row.measured is Measured.NO for row in self.rows)

    def look_at(self, patient: str) -> None:
        """From now on it is about this patient: what the one before had is forgotten before anything is read."""
        if patient != self.patient:
            self.patient, self.series = patient, ()

    async def choose(self, patient: str) -> None:
        self.look_at(patient)
        await self.load_series()

    # -- typing -------------------------------------------------------------------------------------------------

    def type(self, loinc: str, text: str, patient: str | None = None) -> None:
        """`patient`: whose fields they are that are seen, where another one is being chosen meanwhile."""
        if whose := patient or self.patient:
            self._typed.setdefault(whose, {})[loinc] = text

    def typed(self, loinc: str) -> str:
        return self._typed.get(self.patient or "", {}).get(loinc, "")

    def answer(self, consciousness: str | None, patient: str | None = None) -> None:
        """The level of consciousness, one of A C V P U; None: not said."""
        whose = patient or self.patient or ""
        if whose and consciousness:
            self._consciousness[whose] = consciousness
        else:
            self._consciousness.pop(whose, None)

    def consciousness(self) -> str | None:
        return self._consciousness.get(self.patient or "")

    def say_when(self, text: str, patient: str | None = None) -> None:
        """When the values were taken, HH:MM; nothing typed: now."""
        if whose := patient or self.patient:
            self._taken_at[whose] = text

    def when(self) -> str:
        return self._taken_at.get(self.patient or "", "")

    def judged(self) -> dict[str, Judged]:
        return judge_all(self._pack.vitals, {sign.loinc: self.typed(sign.loinc) for sign in self.fields})

    def preview(self) -> ScoreResult | None:
        table = self._pack.scores.tables.get("NEWS2")
        on_second = self.card is not None and self.card.is_on_second_scale
        return news2_preview(table, self.judged(), self.consciousness(), on_second_scale=on_second)

    def previous(self, loinc: str) -> tuple[LatestVital | None, LatestVital | None]:
        """The newest value and the one before it."""
        found = next((series for series in self.series if series.loinc == loinc), None)
        if found is None:
            return None, None
        before = LatestVital(sign=found.signs[-2]) if len(found.signs) > 1 else None
        return found.latest or (LatestVital(sign=found.signs[-1]) if found.signs else None), before

    def has_typed(self) -> bool:
        typed = self._typed.get(self.patient or "", {}).values()
        return self.consciousness() is not None or any(text.strip() for text in typed)

    # -- saving -------------------------------------------------------------------------------------------------

    async def save(self) -> Saved:
        """All or nothing. Raises InputRefused with the first wrong field and what is wrong, or `vitals`, `nothing-typed`.

        A time that cannot be meant or lies ahead is `given-at`.
        """
        judged, card = self.judged(), self.card
        wrong = next((one for one in judged.values() if one.fault), None)
        if wrong is not None:
            raise InputRefused(wrong.loinc, wrong.fault)
        values, said = entries(self._pack.vitals, judged), self.consciousness()
        typed = dict(self._typed.get(self.patient or "", {}))
        if not (values or said) or card is None or card.patient is None:
            raise InputRefused("vitals", "nothing-typed")
        command = RecordVitals(
            id=self._station.new_id(),
            author=self._session.person,
            patient=card.patient.key,
            encounter=card.stay.key if card.stay else None,
            occurred_at=read_time(self.when(), self.now) if self.when().strip() else self._station.clock.now(),
            values=values,
            consciousness=said,
        )
        saved = await self._station.submit(command)
        self._forget(card.patient.key, typed)
        return saved

    def _forget(self, patient: str, typed: Mapping[str, str]) -> None:
        """What was saved; what was typed over it meanwhile stays."""
        now = self._typed.pop(patient, {})
        if rest := {loinc: text for loinc, text in now.items() if text != typed.get(loinc, "")}:
            self._typed[patient] = rest
        self._consciousness.pop(patient, None)
        self._taken_at.pop(patient, None)

    def next_to_measure(self) -> str | None:
        """The following patient of the list, in bed order and round the end, who has no values in the slot."""
        keys = [row.card.patient.key for row in self.rows if row.card.patient]
        at = keys.index(self.patient) if self.patient in keys else -1
        turned = (*self.rows[at + 1 :], *self.rows[: at + 1])
        open_rows = (row for row in turned if row.measured is Measured.NO and row.card.patient)
        return next((row.card.patient.key for row in open_rows if row.card.patient), None)

    def _first(self) -> str | None:
        return self.next_to_measure() or next((row.card.patient.key for row in self.rows if row.card.patient), None)

    async def load_series(self) -> None:
        wanted = self.patient
        found = await self._station.vitals(wanted, 72) if wanted else ()
        if wanted == self.patient:
            self.series = found
