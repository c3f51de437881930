"""The whole slot at once: whose values are missing, what is typed, one act per patient. Refuses to save a row with a wrong cell.

A temperature that leaps is asked for a second time: the cell is emptied and says so; nothing of the row is saved until then.
"""

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from client.clinical.pack import ContentPack
from client.clinical.stools import stool_words
from client.clinical.vitals import VitalBook
from client.commands import RecordVitals
from client.errors import InputRefused
from client.records import Reading, Stool
from offline.changes import Change
from offline.temperature_views import KeptReading
from offline.views import BedCard
from ui.nurse.bed_facts import TEMPERATURE, is_inpatient
from ui.nurse.door import NurseStation, SignedIn
from ui.nurse.dose_entry import read_time
from ui.nurse.hearing import ORDERED, WRITTEN, concerns
from ui.nurse.loading import Loading
from ui.nurse.slot_cells import COLUMNS, Around, Meant, read_cell, warmth_of
from ui.nurse.vital_fields import OXYGEN, SATURATION
from ui.nurse.vitals_model import HALF_SLOT, slot_around, slot_hours
from ui.units import plain

SIGNS = {
    "t": "temperature",
    "p": "pulse",
    "hr": "heart-rate",
    "r": "respiration",
    "pain": "pain",
    "weight": "weight",
    "stool": "stool",
}
PLAIN_CODES = {"o2": SATURATION, "flow": OXYGEN}


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotLine:
    """One patient of the grid; `readings` are those of this slot, oldest first."""

    card: BedCard
    key: str
    readings: tuple[KeptReading, ...] = ()

    @property
    def is_asked(self) -> bool:
        """Whether his temperature was taken in this slot, or somebody wrote why not."""
        return any(kept.reading.code.endswith(f"|{TEMPERATURE}") for kept in self.readings)

    @property
    def is_pending(self) -> bool:
        return any(kept.is_pending for kept in self.readings)


@dataclass(slots=True)
class _Row:
    """What is typed for one patient and not saved; `doubts` are temperatures that have to be typed once more."""

    typed: dict[str, str] = field(default_factory=dict)
    doubts: dict[str, str] = field(default_factory=dict)
    agreed: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """What became of saving: whose values are durable, whose wait for a wrong cell."""

    saved: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()


class SlotModel(Loading):
    """Invariant: a row is saved whole or not at all; what was not saved stays typed, under its patient."""

    def __init__(self, station: NurseStation, session: SignedIn, pack: ContentPack) -> None:
        super().__init__()
        self._station, self._session, self._pack = station, session, pack
        self.lines: tuple[SlotLine, ...] = ()
        self.shows_all = False
        self.site = ""
        self.when = ""
        self._rows: dict[str, _Row] = {}
        self._sign_of = pack.temperature.sign_of() if pack.temperature else {}

    @property
    def book(self) -> VitalBook:
        return self._pack.vitals

    @property
    def now(self) -> datetime:
        return self._station.clock.now().astimezone(self._station.clock.zone)

    @property
    def slot(self) -> datetime:
        return slot_around(self.now, slot_hours(self._pack))

    async def refresh(self) -> None:
        with self.refreshing() as is_latest:
            slot = self.slot
            ward = await self._station.ward_map()
            readings = await self._station.slot_readings(slot - HALF_SLOT, slot + HALF_SLOT)
            if is_latest():
                self.lines = tuple(
                    SlotLine(card=card, key=card.patient.key, readings=_standing(readings.get(card.patient.key, ())))
                    for card in ward.cards
                    if card.patient is not None and is_inpatient(card)
                )

    def is_touched_by(self, change: Change) -> bool:
        return concerns(change, apart=WRITTEN | ORDERED)

    def shown(self) -> tuple[SlotLine, ...]:
        """Who is due, and who has something typed; on request all."""
        return tuple(line for line in self.lines if self.shows_all or not line.is_asked or line.key in self._rows)

    # -- cells --------------------------------------------------------------------------------------------------

    def typed(self, patient: str, column: str) -> str:
        row = self._rows.get(patient)
        return row.typed.get(column, "") if row else ""

    def doubted(self, patient: str, column: str) -> str:
        """The value that has to be typed once more."""
        row = self._rows.get(patient)
        return row.doubts.get(column, "") if row else ""

    def type(self, patient: str, column: str, text: str) -> None:
        """A leap is asked for again: the second time the same value is taken."""
        row = self._rows.setdefault(patient, _Row())
        text = text.strip()
        doubt = row.doubts.pop(column, "")
        if text and self._is_leap(patient, column, text) and column not in row.agreed and text != doubt:
            row.doubts[column] = text
            row.typed.pop(column, None)
        elif text:
            row.typed[column] = text
            row.agreed |= {column} if text == doubt else set()
        else:
            row.typed.pop(column, None)
            row.agreed.discard(column)
        if not (row.typed or row.doubts):
            self._rows.pop(patient, None)

    def _is_leap(self, patient: str, column: str, text: str) -> bool:
        rules, value = self._pack.temperature, warmth_of(column, text)
        if rules is None or value is None or self._meant(patient, column, text).fault:
            return False
        return rules.recheck.is_due(value, self._last_warmth(patient))

    def _last_warmth(self, patient: str) -> Decimal | None:
        found = self._last(patient)
        return found[1] if found else None

    def _last(self, patient: str) -> tuple[str, Decimal] | None:
        """Key and value of his newest temperature here."""
        line = next((line for line in self.lines if line.key == patient), None)
        for vital in line.card.vitals if line else ():
            if vital.sign.loinc == TEMPERATURE and vital.sign.amount is not None:
                return vital.sign.key, vital.sign.amount.value
        return None

    def present(self, line: SlotLine, column: str) -> str:
        """What this slot already has, as the grid writes it."""
        if column == "bp":
            found = {kept.reading.code.rpartition("|")[2]: kept.reading for kept in line.readings}
            upper, lower = found.get("8480-6"), found.get("8462-4")
            return f"{_number(upper)}/{_number(lower)}" if upper and lower else ""
        wanted = SIGNS.get(column)
        one = next(
            (kept.reading for kept in reversed(line.readings) if self._is_of(kept.reading, wanted, column)), None
        )
        if one is None:
            return ""
        if one.stool is not None and self._pack.temperature is not None:
            return stool_words(one.stool, self._pack.temperature.profile().stool)
        return _number(one) if one.amount else f"({one.absent})" if one.absent else ""

    def _is_of(self, one: Reading, sign: str | None, column: str) -> bool:
        if sign is None:
            return one.code.rpartition("|")[2] == PLAIN_CODES.get(column)
        return self._sign_of.get(one.code) == sign

    def meant(self, patient: str, column: str) -> Meant:
        return self._meant(patient, column, self.typed(patient, column))

    def _meant(self, patient: str, column: str, text: str) -> Meant:
        last = self._last(patient)
        line = next((line for line in self.lines if line.key == patient), None)
        pain = [kept.reading.key for kept in line.readings if self._is_of(kept.reading, "pain", "pain")] if line else []
        around = Around(
            book=self._pack.vitals, site=self.site, warm=last[0] if last else None, pain=pain[-1] if pain else None
        )
        return read_cell(column, text, around)

    def fault(self, patient: str, column: str) -> str:
        return "type-again" if self.doubted(patient, column) else self.meant(patient, column).fault

    def waits(self) -> int:
        """How many patients have something typed that is not saved."""
        return len(self._rows)

    # -- saving -------------------------------------------------------------------------------------------------

    async def save(self) -> Round:
        """One act for each patient whose cells are all right. Raises InputRefused(given-at, ...) for a time that cannot be meant."""
        at = read_time(self.when, self.now) if self.when.strip() else self._station.clock.now()
        saved, waiting = [], []
        for line in self.lines:
            if line.key not in self._rows:
                continue
            command = self._command(line, at)
            if command is None:
                waiting.append(line.key)
                continue
            await self._station.submit(command)
            self._rows.pop(line.key, None)
            saved.append(line.key)
        if not saved and not waiting:
            raise InputRefused("vitals", "nothing-typed")
        return Round(saved=tuple(saved), waiting=tuple(waiting))

    def _command(self, line: SlotLine, at: datetime) -> RecordVitals | None:
        if any(self.fault(line.key, column) for column in COLUMNS):
            return None
        cells = [self.meant(line.key, column) for column in COLUMNS]
        stool: Stool | None = next((cell.stool for cell in cells if cell.stool is not None), None)
        return RecordVitals(
            id=self._station.new_id(),
            author=self._session.person,
            patient=line.key,
            encounter=line.card.stay.key if line.card.stay else None,
            occurred_at=at,
            values=tuple(value for cell in cells for value in cell.values),
            consciousness=next((cell.consciousness for cell in cells if cell.consciousness), None),
            stool=stool,
        )


def _standing(readings: tuple[KeptReading, ...]) -> tuple[KeptReading, ...]:
    return tuple(kept for kept in readings if not kept.reading.is_void)


def _number(one: Reading) -> str:
    return plain(one.amount.value) if one.amount else ""
