"""Hand-made values for the view models, and a station on paper that keeps what it was given."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from client.clock import SetClock
from client.commands import Command
from client.errors import SignInRefused, StoreDamaged
from client.records import (
    AllergyKnowledge,
    Amount,
    Bed,
    Code,
    Dose,
    DoseOutcome,
    Order,
    OrderKind,
    OrderStatus,
    OrderTerm,
    Patient,
    Person,
    Role,
    Sex,
    Stay,
    Tag,
    VitalSign,
)
from offline.assessment_views import DueAssessment
from offline.board_views import SkinRow, SpecimenRow
from offline.changes import Change, Changes
from offline.day_views import OnDuty
from offline.nursing_views import NurseHandoverRow
from offline.outbox import State
from offline.safety_views import BloodPatient
from offline.temperature_views import KeptReading, TemperatureFacts
from offline.views import (
    Banner,
    BedCard,
    DueDose,
    LatestVital,
    Mark,
    OrderRow,
    ResultRow,
    Standing,
    Task,
    VerifyGroup,
    VitalSeries,
    WaitingTest,
    WardMap,
)
from offline.views.mar import FollowUp
from offline.views.units import Unit
from tests.support.builders import pack

ZONE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 11, 20, 14, 8, tzinfo=ZONE)
NURSE = Person(reference="Practitioner/n1", name="柳安", role=Role.NURSE)


@dataclass(frozen=True, slots=True)
class Session:
    person: Person = NURSE


@dataclass(frozen=True, slots=True)
class Saved:
    command: str
    number: str | None = None
    state: State = State.SAVED_HERE
    saved_at: datetime = NOW


@dataclass(slots=True)
class PaperStation:
    """Answers with what a test put in; `taken` is what was submitted; `is_broken` makes every reading fail."""

    clock: SetClock = field(default_factory=lambda: SetClock(NOW, ZONE))
    ward: WardMap = field(default_factory=lambda: ward_of())  # noqa: PLW0108  # defined below
    groups: tuple[VerifyGroup, ...] = ()
    doses: tuple[DueDose, ...] = ()
    rows: tuple[OrderRow, ...] = ()
    series: tuple[VitalSeries, ...] = ()
    waiting: tuple[Task, ...] = ()
    skin_tests: tuple[WaitingTest, ...] = ()
    found: tuple[ResultRow, ...] = ()
    board: tuple[SkinRow, ...] = ()
    containers: tuple[SpecimenRow, ...] = ()
    readings: dict[str, tuple[KeptReading, ...]] = field(default_factory=dict)
    taken: list[Command] = field(default_factory=list)
    changes: Changes = field(default_factory=Changes)
    bags: tuple[BloodPatient, ...] = ()
    roster: tuple[OnDuty, ...] = ()
    planned: tuple[Unit, ...] = ()
    effects: tuple[FollowUp, ...] = ()
    is_broken: bool = False
    _ids: int = 0

    def new_id(self) -> str:
        self._ids += 1
        return f"00000000-0000-4000-8000-{self._ids:012d}"

    def on_change(self, listener: Callable[[Change], None], /) -> Callable[[], None]:
        return self.changes.subscribe(listener)

    async def submit(self, command: Command, /) -> Saved:
        self.taken.append(command)
        return Saved(command.id)

    async def results(self, _patient: str, /) -> tuple[ResultRow, ...]:
        return self.found

    async def witness(
        self, _session: object, staff_number: str, password: str, _act: Command | None = None, /
    ) -> Person:
        if password != "right":
            raise SignInRefused("wrong")
        return Person(reference=f"Practitioner/{staff_number}", name="周敏", role=Role.NURSE)

    async def skin_board(self) -> tuple[SkinRow, ...]:
        return self.board

    async def open_handovers(self) -> tuple[NurseHandoverRow, ...]:
        return ()

    async def on_duty(self) -> tuple[OnDuty, ...]:
        return self.roster

    async def blood(self) -> tuple[BloodPatient, ...]:
        return self.bags

    async def specimen_board(self) -> tuple[SpecimenRow, ...]:
        return self.containers

    async def units(self, patient: str | None = None) -> tuple[Unit, ...]:
        return tuple(one for one in self.planned if patient in {None, one.patient})

    async def follow_ups(self, patient: str | None = None) -> tuple[FollowUp, ...]:
        return tuple(one for one in self.effects if patient in {None, one.patient})

    async def skin_tests_waiting(self, patient: str | None = None) -> tuple[WaitingTest, ...]:
        return tuple(one for one in self.skin_tests if patient in {None, one.patient})

    async def ward_map(self) -> WardMap:
        if self.is_broken:
            raise StoreDamaged("test")
        return self.ward

    async def banner(self, patient: str, /) -> Banner | None:
        card = next(card for card in self.ward.cards if card.patient and card.patient.key == patient)
        assert card.patient
        return Banner(
            patient=card.patient,
            stay=card.stay,
            bed=card.bed,
            allergy=card.allergy,
            allergies=card.allergies,
            problems=(),
            tags=card.tags,
            weight=None,
            height=None,
            crcl=None,
            looks_like=(),
            fresh_at=NOW,
        )

    async def orders(self, patient: str, /) -> tuple[OrderRow, ...]:
        return tuple(row for row in self.rows if row.order.patient == patient)

    async def vitals(self, _patient: str, /, hours: int = 72) -> tuple[VitalSeries, ...]:  # noqa: ARG002  # the door's own names
        return self.series

    async def to_verify(self, patient: str | None = None, /) -> tuple[VerifyGroup, ...]:
        return tuple(group for group in self.groups if patient in {None, group.patient})

    async def due(
        self,
        hours_back: int = 12,  # noqa: ARG002  # the door's own names
        hours_ahead: int = 12,  # noqa: ARG002  # the same
        patient: str | None = None,
    ) -> tuple[DueDose, ...]:
        return tuple(dose for dose in self.doses if patient in {None, dose.patient})

    async def tasks(self) -> tuple[Task, ...]:
        return self.waiting

    async def assessments_due(self) -> tuple[DueAssessment, ...]:
        return ()

    async def temperature(self, _patient: str, /) -> TemperatureFacts | None:
        return None

    async def slot_readings(self, since: datetime, until: datetime, /) -> dict[str, tuple[KeptReading, ...]]:
        return {
            patient: tuple(kept for kept in every if kept.reading.at and since <= kept.reading.at < until)
            for patient, every in self.readings.items()
        }


def vital(loinc: str, value: str, unit: str, *, at: datetime = NOW, mark: Mark | None = None) -> LatestVital:
    amount = Amount(value=Decimal(value), unit=unit, code=unit)
    return LatestVital(
        sign=VitalSign(key=f"Observation/{loinc}", loinc=loinc, name=loinc, amount=amount, taken_at=at), mark=mark
    )


def mark(state: State = State.SAVED_HERE, number: str | None = None) -> Mark:
    return Mark(command="c1", state=state, number=number, saved_at=NOW, is_emergency=number is not None, author="柳安")


def tag(kind: str, code: str, text: str = "") -> Tag:
    return Tag(key=f"Flag/{code}", kind=kind, name=Code(text=text or code, system="x", code=code))


def card(bed: str, name: str = "", **more: object) -> BedCard:
    """A bed with a patient when a name is given."""
    place = Bed(key=f"Location/{bed}", label=bed, ward="Location/N3")
    if not name:
        return BedCard(bed=place, **more)  # type: ignore[arg-type]  # fields of the record, as the test names them
    who = Patient(key=f"Patient/{bed}", name=name, sex=Sex.MALE, birth_date=datetime(1959, 3, 8, tzinfo=ZONE).date())
    stay = Stay(
        key=f"Encounter/{bed}",
        patient=who.key,
        status="in-progress",
        admitted_at=NOW - timedelta(days=3),
        bed=place.key,
    )
    given = {"bed": place, "patient": who, "stay": stay, "allergy": AllergyKnowledge.NONE_KNOWN, **more}
    return BedCard(**given)  # type: ignore[arg-type]  # the same


def ward_of(*cards: BedCard) -> WardMap:
    found = cards or (card("01", "钱慕云"), card("06"), card("12", "赵秉衡"))
    return WardMap(ward="Location/N3", name="内三病区", cards=found, as_of=NOW)


def order(key: str, name: str = "依诺肝素钠注射液", **more: object) -> Order:
    given: dict[str, object] = {
        "key": f"MedicationRequest/{key}",
        "kind": OrderKind.MEDICATION,
        "term": OrderTerm.LONG,
        "status": OrderStatus.ACTIVE,
        "what": Code(text=name, system="d", code=name),
        "dose": Amount(value=Decimal(40), unit="mg", code="mg"),
        "route": Code(text="皮下注射"),
        "frequency": Code(text="QD", code="QD"),
        "patient": "Patient/12",
        "encounter": "Encounter/12",
        "authored_at": NOW - timedelta(hours=1),
        "version": "1",
        **more,
    }
    return Order(**given)  # type: ignore[arg-type]  # the same


def row(of: Order, standing: Standing = Standing.CONFIRMED, **more: object) -> OrderRow:
    return OrderRow(order=of, standing=standing, **more)  # type: ignore[arg-type]  # the same


def group(*orders: Order, bed: str = "12", minutes: int = 10, is_urgent: bool = False) -> VerifyGroup:
    return VerifyGroup(
        patient=f"Patient/{bed}",
        patient_name="赵秉衡",
        bed=bed,
        encounter=f"Encounter/{bed}",
        rows=tuple(row(each) for each in orders),
        task="Task/t1",
        task_version="3",
        waiting_since=NOW - timedelta(minutes=minutes),
        is_urgent=is_urgent,
    )


def due(*orders: Order, minutes: int = 0, bed: str = "12", **more: object) -> DueDose:
    """Planned `minutes` after now."""
    slot = NOW + timedelta(minutes=minutes)
    given: dict[str, object] = {
        "patient": f"Patient/{bed}",
        "patient_name": "赵秉衡",
        "bed": bed,
        "encounter": f"Encounter/{bed}",
        "slot_at": slot,
        "lines": orders,
        "is_verified": True,
        "is_overdue": minutes < -60,
        "window": pack().giving.window(orders, pack().catalogue),
        **more,
    }
    return DueDose(**given)  # type: ignore[arg-type]  # the same


def given_dose(of: Order, minutes: int, outcome: DoseOutcome = DoseOutcome.GIVEN) -> Dose:
    return Dose(
        key="MedicationAdministration/a", order=of.key, outcome=outcome, given_at=NOW + timedelta(minutes=minutes)
    )
