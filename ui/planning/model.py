"""The execution plan as its page shows it: units of one day by time or by type, the errors, and the next step of the chosen unit.

Refuses a step that is not the next of its kind of unit; what speaks against it is asked again by the station's intake.
"""

from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from enum import StrEnum
from typing import Protocol

from client.clinical.pack import ContentPack
from client.commands import StepUnit
from client.records import OrderKind, Person
from client.records.units import ChainStep
from offline.changes import Change
from offline.views import Banner
from offline.views.plan_faults import PlanFault
from offline.views.units import Unit, UnitKind, UnitState
from ui.nurse.door import NurseStation, Saved, SignedIn
from ui.nurse.hearing import MEASURED, WRITTEN, concerns
from ui.nurse.loading import Loading

PREPARED = {
    UnitKind.INFUSION: (ChainStep.LAY_OUT, ChainStep.COMPOUND, ChainStep.CHECK),
    UnitKind.INJECTION: (ChainStep.LAY_OUT, ChainStep.COMPOUND, ChainStep.CHECK),
    UnitKind.INHALATION: (ChainStep.LAY_OUT, ChainStep.COMPOUND, ChainStep.CHECK),
}
_PLAIN = (ChainStep.LAY_OUT, ChainStep.CHECK)
_CLOSED = frozenset({UnitState.DONE, UnitState.NOT_DONE, UnitState.STOPPED_AFTER_BEGIN})


class Tab(StrEnum):
    """What the list shows."""

    TIME = "time"
    KIND = "kind"
    FAULTS = "faults"


class PlanStation(NurseStation, Protocol):
    """What the plan needs of the station besides what every nurse's page needs."""

    async def units(self, patient: str | None = None) -> tuple[Unit, ...]: ...

    async def plan_faults(self, patient: str | None = None) -> tuple[PlanFault, ...]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """The day that is listed: 0 is today, 1 tomorrow, 2 the day after as far as the plan reaches."""

    ahead: int = 0

    def holds(self, at: datetime | None, now: datetime, zone: tzinfo) -> bool:
        """What has no time is of today, and what was left over from yesterday."""
        if at is None:
            return self.ahead == 0
        apart = (at.astimezone(zone).date() - now.astimezone(zone).date()).days
        return apart == self.ahead or (self.ahead == 0 and apart < 0)


def is_drug(unit: Unit) -> bool:
    return bool(unit.lines) and all(line.kind is OrderKind.MEDICATION for line in unit.lines)


def chain_of(unit: Unit) -> tuple[ChainStep, ...]:
    """The steps that a unit of this kind has, the giving among them."""
    if not is_drug(unit):
        return (ChainStep.CARRY_OUT,)
    after = (ChainStep.ROUND, ChainStep.END) if unit.kind is UnitKind.INFUSION else ()
    return (*PREPARED.get(unit.kind, _PLAIN), ChainStep.GIVE, *after)


def next_step(unit: Unit) -> ChainStep | None:
    """The first step of its chain that nobody did; none of what is closed. Looking after and ending are asked for by name."""
    if unit.state in _CLOSED:
        return None
    done, steps = unit.done, chain_of(unit)
    last = max((steps.index(one) for one in done if one in steps), default=-1)
    return next((one for one in steps[last + 1 :] if one not in done), None)


class PlanModel(Loading):
    """Invariant: the chosen unit is one of those listed; a step is of the unit as it was last read."""

    def __init__(self, station: PlanStation, session: SignedIn, pack: ContentPack | None = None) -> None:
        super().__init__()
        self._station, self._session, self._pack = station, session, pack
        self.all_units: tuple[Unit, ...] = ()
        self.faults: tuple[PlanFault, ...] = ()
        self.tab, self.day = Tab.TIME, Day()
        self.patient: str | None = None
        self.chosen_key = ""
        self.banner: Banner | None = None
        self.is_saving = False

    async def refresh(self) -> None:
        with self.refreshing() as is_latest:
            units, faults = await self._station.units(self.patient), await self._station.plan_faults(self.patient)
            if not is_latest():
                return
            self.all_units, self.faults = units, faults
            if self.chosen is None and self.tab is not Tab.FAULTS:
                self.chosen_key = next((one.key for one in self.units if next_step(one) is not None), "")
            await self._load_beside()

    def is_touched_by(self, change: Change) -> bool:
        return concerns(change, patient=self.patient, apart=WRITTEN | MEASURED)

    @property
    def now(self) -> datetime:
        return self._station.clock.now()

    @property
    def zone(self) -> tzinfo:
        return self._station.clock.zone

    @property
    def units(self) -> tuple[Unit, ...]:
        """Of the listed day; today has what was left open before it, and what was begun before its order ended."""
        held = (one for one in self.all_units if self.day.holds(one.slot_at, self.now, self.zone))
        return tuple(one for one in held if not self._is_past(one))

    def _is_past(self, unit: Unit) -> bool:
        """Of a day before, and done with."""
        is_over = unit.state in {UnitState.DONE, UnitState.NOT_DONE}
        return (
            is_over
            and unit.slot_at is not None
            and unit.slot_at.astimezone(self.zone).date() < self.now.astimezone(self.zone).date()
        )

    @property
    def chosen(self) -> Unit | None:
        return next((one for one in self.units if one.key == self.chosen_key), None)

    @property
    def chosen_fault(self) -> PlanFault | None:
        found = (one for number, one in enumerate(self.faults) if key_of_fault(number) == self.chosen_key)
        return next(found, None)

    def error_count(self) -> int:
        return sum(one.is_fault for one in self.faults)

    # -- choosing -----------------------------------------------------------------------------------------------

    def only(self, patient: str | None) -> None:
        self.patient, self.chosen_key = patient, ""
        self.overtake()

    def show(self, tab: Tab) -> None:
        self.tab, self.chosen_key = tab, ""

    def next_day(self) -> None:
        self.day = replace(self.day, ahead=(self.day.ahead + 1) % 3)
        self.chosen_key = ""

    async def choose(self, key: str) -> None:
        if key != self.chosen_key:
            self.chosen_key = key
            await self._load_beside()

    # -- acting -------------------------------------------------------------------------------------------------

    def use_before(self, unit: Unit) -> datetime | None:
        """Until when what is compounded now may be given, as the site knows it; None: the product's label alone says."""
        stable = self._pack.giving.stable_for(unit.lines, self._pack.catalogue) if self._pack is not None else None
        return None if stable is None else self.now.astimezone(self.zone) + stable

    async def step(
        self,
        unit: Unit,
        step: ChainStep,
        *,
        by: Person | None = None,
        not_done: str = "",
        until: datetime | None = None,
    ) -> Saved:
        """Raises what the station's intake refuses it with. `by`: a second person who proved herself; `not_done`: why it was not.

        `until`: of what is compounded, as its label says it.
        """
        self.is_saving = True
        command = self._command(unit, step, by=by, not_done=not_done, until=until)
        try:
            return await self._station.submit(command)
        finally:
            self.is_saving = False

    def _command(
        self,
        unit: Unit,
        step: ChainStep,
        *,
        by: Person | None = None,
        not_done: str = "",
        until: datetime | None = None,
    ) -> StepUnit:
        known = self.use_before(unit) if step is ChainStep.COMPOUND else None
        return StepUnit(
            id=self._station.new_id(),
            author=by or self._session.person,
            patient=unit.patient,
            encounter=unit.encounter,
            occurred_at=self.now.astimezone(self.zone),
            unit=unit.key,
            orders=tuple(line.key for line in unit.lines),
            what=tuple(line.what for line in unit.lines),
            slot_at=unit.slot_at,
            step=step,
            is_done=not not_done,
            reason=not_done,
            use_before=until or known,
            beside=self._session.person if by is not None else None,
        )

    def wants_second(self, unit: Unit, step: ChainStep) -> bool:
        """Whether the person who sits here prepared what a second nurse has to check."""
        first = {ChainStep.LAY_OUT, ChainStep.COMPOUND}
        mine = {one.by_reference for one in unit.steps if one.step in first and not one.is_past}
        return step is ChainStep.CHECK and unit.is_double_checked and self._session.person.reference in mine

    async def witness(self, unit: Unit, step: ChainStep, staff_number: str, password: str) -> Person | None:
        """The second nurse, for this step of this unit; None for the one who sits here. Raises SignInRefused, NotAllowed."""
        act = self._command(unit, step)
        second = await self._station.witness(self._session, staff_number, password, act)
        return None if second.reference == self._session.person.reference else second

    async def _load_beside(self) -> None:
        shown = self.chosen or self.chosen_fault
        patient = shown.patient if shown is not None else None
        if patient is None:
            self.banner = None
        elif self.banner is None or self.banner.patient.key != patient:
            banner = await self._station.banner(patient)
            now_shown = self.chosen or self.chosen_fault
            if now_shown is not None and now_shown.patient == patient:
                self.banner = banner


def key_of_fault(number: int) -> str:
    return f"fault-{number}"
