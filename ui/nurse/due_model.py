"""The due list and what is done about it: given, or not given and why. Refuses a slot that is answered, also by a pending answer."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal

import msgspec

from client.clinical.catalogue import Catalogue
from client.clinical.orders import has_lapsed, is_for_one_dose
from client.clinical.orders import is_at_once as is_order_at_once
from client.clinical.unit_codes import order_identity, unit_id
from client.clinical.unit_rules import INFUSION, UnitRules, kind_of
from client.commands import AdministerDose
from client.errors import InputRefused, PolicyRefused
from client.records import Dose, DoseOutcome, OrderKind, OrderStatus
from client.records.bedside import BedsideCheck
from offline.changes import Change
from offline.projection.doses import HOURS_BACK
from offline.views import Banner, DueDose, OrderRow, Standing
from offline.views.mar import FollowUp
from ui.nurse.door import NurseStation, Saved, SignedIn
from ui.nurse.dose_entry import (
    DoseEntry,
    check_deviation,
    checked_identity,
    checked_reason,
    entry_for,
    given_lines,
    read_time,
)
from ui.nurse.hearing import MEASURED, WRITTEN, concerns
from ui.nurse.loading import Loading
from ui.nurse.todo import key_of_dose

HOURS_AHEAD = 12
_RUNNING = frozenset({OrderStatus.ACTIVE})


@dataclass(frozen=True, slots=True, kw_only=True)
class AsNeeded:
    """An as-needed order: when it was last given and how long it must still wait; `min_interval_h` None is not known."""

    row: OrderRow
    last_given_at: datetime | None
    min_interval_h: Decimal | None
    waits: timedelta | None

    @property
    def key(self) -> str:
        return f"prn:{self.row.order.key}"


def key_of_effect(one: FollowUp) -> str:
    return f"effect:{one.dose.key}"


def in_time_order(doses: tuple[DueDose, ...]) -> tuple[DueDose, ...]:
    """Overdue and open first, then by planned time, bed by bed."""
    return tuple(sorted(doses, key=lambda dose: (not is_late(dose), dose.slot_at, _bed(dose.bed), key_of_dose(dose))))


def is_late(dose: DueDose) -> bool:
    return dose.is_overdue and is_open(dose)


def is_open(dose: DueDose) -> bool:
    """Nobody has answered the slot, neither at central nor here."""
    return dose.dose is None or dose.dose.outcome is DoseOutcome.VOID or bool(dose.rest)


def left_of(dose: DueDose) -> DueDose:
    """Of a group that was answered in part, what is still to be answered."""
    if not dose.rest:
        return dose
    lines = tuple(line for line in dose.lines if line.key in dose.rest)
    return msgspec.structs.replace(dose, lines=lines, dose=None, rest=())


def is_at_once(dose: DueDose) -> bool:
    """An st order: the one kind that may be given before the second person's check, and it is flagged as such."""
    return any(is_order_at_once(line) for line in dose.lines)


def is_blocked(dose: DueDose) -> bool:
    """Waits for its check first."""
    return not dose.is_verified and not is_at_once(dose)


def _bed(bed: str) -> tuple[int, str]:
    return (int(bed), "") if bed.isdigit() else (10_000, bed)


def last_given(dose: DueDose, doses: tuple[DueDose, ...], orders: tuple[OrderRow, ...]) -> Dose | None:
    """The newest dose of the same order that was really given: from the order's row if loaded, else from the list."""
    lead = dose.lines[0].key if dose.lines else ""
    rows = [row.last_dose for row in orders if row.order.key == lead and row.last_dose]
    slots = [other.dose for other in doses if other.dose and other.lines and other.lines[0].key == lead]
    given = [each for each in (*rows, *slots) if each.outcome is DoseOutcome.GIVEN and each.given_at]
    return max(given, key=lambda each: each.given_at.isoformat() if each.given_at else "", default=None)


def as_needed(rows: tuple[OrderRow, ...], catalogue: Catalogue, now: datetime) -> tuple[AsNeeded, ...]:
    """What is handed out for home, or was ordered in another stay or visit, is not offered."""
    wanted = (
        row for row in rows if row.order.is_as_needed and row.order.kind is OrderKind.MEDICATION and row.is_for_ward
    )
    return tuple(_as_needed(row, catalogue, now) for row in wanted if _is_offered(row, now))


def _is_offered(row: OrderRow, now: datetime) -> bool:
    """An order "once if needed" is gone after twelve hours, or after its one dose."""
    is_used = is_for_one_dose(row.order) and row.last_dose is not None and row.last_dose.outcome is DoseOutcome.GIVEN
    is_over = row.order.ends_at is not None and row.order.ends_at <= now
    return row.order.status in _RUNNING and not is_over and not is_used and not has_lapsed(row.order, now)


def _as_needed(row: OrderRow, catalogue: Catalogue, now: datetime) -> AsNeeded:
    drug = catalogue.drugs.get(row.order.drug_id or "")
    said = (row.order.min_interval_h, drug.min_interval_h if drug else None)
    hours = max((each for each in said if each is not None), default=None)
    given = row.last_dose
    at = given.given_at if given is not None and given.outcome is DoseOutcome.GIVEN else None
    left = None if hours is None or at is None else at + timedelta(hours=float(hours)) - now
    return AsNeeded(
        row=row, last_given_at=at, min_interval_h=hours, waits=left if left and left > timedelta() else None
    )


class DueModel(Loading):
    """Invariant: an open form belongs to the chosen slot; choosing another closes it and keeps nothing of it."""

    def __init__(
        self,
        station: NurseStation,
        session: SignedIn,
        catalogue: Catalogue,
        *,
        blocks: bool = True,
        asks_who: bool = False,
        rules: UnitRules | None = None,
    ) -> None:
        """Site policy: `blocks` what nobody checked, so that it is not given here; `asks_who`: the patient is told apart first.

        `rules` say what is an infusion, which begins here and ends later.
        """
        super().__init__()
        self._blocks, self._asks_who = blocks, asks_who
        self._rules = rules or UnitRules()
        self._station, self._session, self._catalogue = station, session, catalogue
        self.doses: tuple[DueDose, ...] = ()
        self.effects: tuple[FollowUp, ...] = ()
        self.patient: str | None = None
        self.chosen_key = ""
        self.banner: Banner | None = None
        self.orders: tuple[OrderRow, ...] = ()
        self.entry: DoseEntry | None = None

    async def refresh(self) -> None:
        with self.refreshing() as is_latest:
            found = await self._station.due(HOURS_BACK, HOURS_AHEAD, self.patient)
            effects = await self._station.follow_ups(self.patient)
            if not is_latest():
                return
            self.doses, self.effects = in_time_order(found), effects
            self._follow()
            if self.entry is None and self.chosen is None and self.chosen_effect is None:
                self.chosen_key = next((key_of_dose(dose) for dose in self.doses if is_open(dose)), "")
            await self._load_beside(is_forced=True)

    def _follow(self) -> None:
        """The open form is about the slot as it is now; a slot that is gone from the list stays as it was last seen."""
        if self.entry is not None and self.entry.is_planned:
            key = key_of_dose(self.entry.dose)
            dose = next((dose for dose in self.doses if key_of_dose(dose) == key), None)
            if dose is None and not self.entry.is_gone:
                self.entry = replace(self.entry, is_gone=True)
            elif dose is not None:
                self.entry = replace(self.entry, dose=dose, is_gone=False)

    def is_touched_by(self, change: Change) -> bool:
        return concerns(change, patient=self.patient, apart=WRITTEN | MEASURED)

    @property
    def now(self) -> datetime:
        return self._station.clock.now()

    @property
    def catalogue(self) -> Catalogue:
        return self._catalogue

    # -- choosing -----------------------------------------------------------------------------------------------

    def only(self, patient: str | None) -> None:
        self.patient, self.entry = patient, None
        self.chosen_key = ""
        self.overtake()

    async def choose(self, key: str) -> None:
        if key != self.chosen_key:
            self.chosen_key, self.entry = key, None
            await self._load_beside()

    @property
    def chosen(self) -> DueDose | None:
        planned = next((dose for dose in self.doses if key_of_dose(dose) == self.chosen_key), None)
        return planned or self._as_dose(self.chosen_as_needed)

    @property
    def chosen_as_needed(self) -> AsNeeded | None:
        return next((one for one in self.as_needed() if one.key == self.chosen_key), None)

    @property
    def chosen_effect(self) -> FollowUp | None:
        return next((one for one in self.effects if key_of_effect(one) == self.chosen_key), None)

    def as_needed(self) -> tuple[AsNeeded, ...]:
        """Of the one patient who is shown; the ward's list holds planned times only."""
        return as_needed(self.orders, self._catalogue, self.now) if self.patient else ()

    def last_given(self, dose: DueDose) -> Dose | None:
        return last_given(dose, self.doses, self.orders)

    def open_count(self) -> int:
        """Doses, and effects to look at, up to an hour ahead."""
        until = self.now + timedelta(hours=1)
        effects = sum(one.due_at <= until for one in self.effects)
        return effects + sum(1 for dose in self.doses if is_open(dose) and dose.slot_at <= until)

    # -- acting -------------------------------------------------------------------------------------------------

    def begin(self, outcome: DoseOutcome) -> DoseEntry | None:
        """Opens the form for the chosen slot; None, and no form, when nothing is chosen or the slot is answered."""
        dose = self.chosen
        if dose is None or not is_open(dose):
            self.entry = None
            return None
        now = self.now.astimezone(self._station.clock.zone)
        self.entry = entry_for(left_of(dose), outcome, now, is_planned=self.chosen_as_needed is None)
        return self.entry

    def give_up(self) -> None:
        self.entry = None

    async def save(self, entry: DoseEntry) -> Saved:
        """Signs what the form says. Raises InputRefused with the field, or what the station's intake refuses it with."""
        if not is_open(entry.dose):
            raise InputRefused("slot", "already-answered")
        now = self.now.astimezone(self._station.clock.zone)
        if self._blocks and entry.outcome is DoseOutcome.GIVEN and is_blocked(entry.dose):
            raise PolicyRefused("administer-dose", "unverified")
        at, reason = read_time(entry.time_text, now), checked_reason(entry)
        check_deviation(entry, now)
        banner = await self._station.banner(entry.dose.patient)
        check = checked_identity(entry, banner, asks=self._asks_who)
        saved = await self._station.submit(self._command(entry, at, reason, await self._unit_of(entry), check))
        self.entry = None
        return saved

    async def _unit_of(self, entry: DoseEntry) -> str:
        """The unit that is answered: of its planned time, or the open place of an as-needed order; "" where it has none."""
        dose, lead = entry.dose, entry.dose.lines[0]
        if entry.is_planned:
            return str(unit_id(order_identity(lead), dose.slot_at))
        every = await self._station.units(dose.patient)
        return next((one.key for one in every if one.slot_at is None and one.lead == lead.key and one.dose is None), "")

    def _command(
        self, entry: DoseEntry, at: datetime, reason: str | None, unit: str, check: BedsideCheck | None
    ) -> AdministerDose:
        dose = entry.dose
        is_begun = entry.outcome is DoseOutcome.GIVEN and self.is_infusion(dose)
        return AdministerDose(
            id=self._station.new_id(),
            author=self._session.person,
            patient=dose.patient,
            encounter=dose.encounter,
            occurred_at=at,
            lines=given_lines(entry),
            slot_at=dose.slot_at if entry.is_planned else None,
            outcome=DoseOutcome.IN_PROGRESS if is_begun else entry.outcome,
            reason=reason,
            note=entry.note.strip(),
            despite=tuple(sorted(entry.despite)),
            unit=unit,
            check=check,
        )

    def is_infusion(self, dose: DueDose) -> bool:
        """It is begun now; it runs, is looked at, and ends later with what ran in."""
        return kind_of(dose.lines[0], self._catalogue, self._rules) == INFUSION

    def _as_dose(self, found: AsNeeded | None) -> DueDose | None:
        if found is None or self.banner is None:
            return None
        bed, order = self.banner.bed, found.row.order
        group = [row.order for row in self.orders if order.group and row.order.group == order.group]
        return DueDose(
            patient=self.banner.patient.key,
            patient_name=self.banner.patient.name,
            bed=bed.label if bed else "",
            encounter=order.encounter,
            slot_at=self.now,
            lines=tuple(group) or (order,),
            is_verified=found.row.verified_at is not None or found.row.standing is Standing.VERIFIED,
            order_mark=found.row.mark,
        )

    async def _load_beside(self, *, is_forced: bool = False) -> None:
        patient = self._beside()
        if patient is None:
            self.banner, self.orders = None, ()
        elif is_forced or self.banner is None or self.banner.patient.key != patient:
            banner, orders = await self._station.banner(patient), await self._station.orders(patient)
            if patient == self._beside():
                self.banner, self.orders = banner, orders

    def _beside(self) -> str | None:
        """Whose banner stands beside the list; while a form is open, that of whom it is about."""
        if self.entry is not None:
            return self.entry.dose.patient
        effect = self.chosen_effect
        chosen = next((dose.patient for dose in self.doses if key_of_dose(dose) == self.chosen_key), None)
        return self.patient or (effect.patient if effect is not None else chosen)
