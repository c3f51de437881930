"""A station of values for the tests of the Centre: pictures 09a and 09b, and what is asked of it."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import msgspec

from client.clock import SetClock
from client.commands import Choice, Command, DecideConflict
from client.errors import PolicyRefused, SignInRefused, VersionConflict, WardlightError
from client.records import Bed, Patient, Person, Role
from offline.changes import Change
from offline.declaring import DeclareRules
from offline.drills import DrillReport
from offline.event_report import EmergencyReport
from offline.freshness import Counted, Freshness
from offline.kinds_kept import KindKept
from offline.mode import Mode
from offline.numbers import Place, written
from offline.outbox import State
from offline.people import Session
from offline.rule_counts import RuleCount
from offline.stand_ins import Reviewable
from offline.status import Check, Link, StationStatus, Waiting
from offline.sync.diary import Pass
from offline.verification import Difference, KindProof, PatientProof, WardProof, Why
from offline.views import Banner, BedCard, ConflictView, Event, FieldPair, QueueEntry, WardMap
from tests.ui.drill.samples import drill_report
from tests.ui.emergency.report_samples import report as report
from tests.ui.examples import AS_OF, NOW, SINCE
from tests.ui.printing.examples import banner

DOCTOR = Person(reference="Practitioner/p1", name="沈亦舟", role=Role.DOCTOR, staff_number="20318")
SECOND = Person(reference="Practitioner/p2", name="柳安", role=Role.NURSE, staff_number="30115")
PLACE = Place(ward="N3", station="D02")

CHECKS = (
    Check(name="central", is_well=False, facts=("1800.0", "ConnectError")),
    Check(name="freshness", is_well=False, facts=("5195",)),
    Check(name="proof", is_well=True),
    Check(name="disk", is_well=True, facts=("81000",)),
    Check(name="clock", is_well=True, facts=("0.3",)),
    Check(name="pack", is_well=True, facts=("2026.11", "3")),
    Check(name="delivery", is_well=True),
    Check(name="sign-in", is_well=True),
)

COUNTS = (
    Counted(kind="MedicationRequest", here=214, central=212),
    Counted(kind="ServiceRequest", here=96, central=87),
    Counted(kind="MedicationAdministration", here=1382, central=1378),
    Counted(kind="Observation", here=2906, central=None),
)


def freshness() -> Freshness:
    return Freshness(
        as_of=AS_OF,
        oldest_patient="Patient/12",
        patients_here=33,
        patients_central=33,
        counts=COUNTS,
        newest_vital_at=AS_OF - timedelta(minutes=4),
        newest_order_at=AS_OF - timedelta(minutes=1),
        verified_at=AS_OF - timedelta(minutes=6),
        unequal=(),
    )


def status(
    mode: Mode = Mode.EMERGENCY, *, waiting: Waiting | None = None, can_close: bool = False, closes_by_two: bool = False
) -> StationStatus:
    is_out = mode in {Mode.EMERGENCY, Mode.RECOVERING}
    is_answering = mode in {Mode.ONLINE, Mode.DEGRADED, Mode.RECOVERING, Mode.DRILL}
    link = Link(
        is_answering=is_answering,
        last_ms=18.0 if is_answering else 1800.0,
        last_good_at=SINCE,
        failures=0 if is_answering else 341,
        clock_offset_s=0.3,
        last_error=None if is_answering else "ConnectError",
    )
    return StationStatus(
        mode=mode,
        mode_since=SINCE if mode is not Mode.RECOVERING else NOW - timedelta(minutes=7),
        mode_reason="ConnectError" if is_out else "started",
        outage_since=SINCE if is_out else None,
        declared_by="顾明澜" if is_out else None,
        declared_why="计划外中断" if is_out else None,
        link=link,
        waiting=waiting or Waiting(open=17, by_state={"saved_here": 12, "conflict": 2, "refused": 1, "unclear": 2}),
        freshness=freshness(),
        readiness=CHECKS,
        closes_by_two=closes_by_two,
        is_emergency_entry=is_out,
        can_close=can_close,
    )


def entry(seq: int, state: State = State.SAVED_HERE, *, kind: str = "sign-orders", **more: object) -> QueueEntry:
    made = QueueEntry(
        command=f"c{seq}",
        seq=seq,
        kind=kind,
        number=written("E", PLACE, NOW.date(), seq),
        patient="Patient/12",
        patient_name="赵秉衡",
        bed="12",
        summary=("注射用美罗培南",),
        author="沈亦舟",
        station="Device/N3-D02",
        saved_at=SINCE + timedelta(minutes=seq),
        state=state,
        tries=seq % 3,
        error=None,
        needs=(),
        is_emergency=True,
    )
    return msgspec.structs.replace(made, **more)


def queue() -> tuple[QueueEntry, ...]:
    states = tuple(State)
    several = tuple(entry(at + 1, state) for at, state in enumerate(states))
    return (
        *several,
        entry(20, State.UNCLEAR, error="ReadTimeout"),
        entry(21, State.REFUSED, error="refused-422", summary=("沙美特罗替卡松",)),
        entry(22, kind="administer-dose", needs=("c1",), author="柳安"),
    )


def conflict(command: str = "c6", kind: str = "changed", seen: str = "seen-1") -> ConflictView:
    return ConflictView(
        command=command,
        kind="stop-order",
        conflict=kind,
        number=written("E", PLACE, NOW.date(), 14),
        patient="Patient/12",
        patient_name="赵秉衡",
        bed="12",
        author="沈亦舟",
        saved_at=SINCE + timedelta(minutes=50),
        found_at=NOW,
        fields=(
            FieldPair(path="status", mine="stopped", central="active"),
            FieldPair(path="what", mine="依诺肝素钠注射液", central="依诺肝素钠注射液"),
            FieldPair(path="dose", mine="40 mg", central="30 mg"),
            FieldPair(path="route", mine="ih", central="ih"),
            FieldPair(path="written-at", mine="2026-11-20T15:02:33+08:00", central="2026-11-20T14:12:20+08:00"),
            FieldPair(path="reason", mine="PLT 96，HIT 待排，4T 评分 4", central=None),
            FieldPair(path="other:priority", mine="priority = urgent", central="priority = routine"),
        ),
        facts=("facts=", "keys=MedicationRequest/1"),
        mine="{}",
        central="{}",
        seen=seen,
        choices=tuple(choice.value for choice in Choice),
        roles=(Role.DOCTOR.value,),
    )


def events() -> tuple[Event, ...]:
    def event(seq: int, minutes: int, kind: str, **facts: str) -> Event:
        return Event(seq=seq, at=SINCE + timedelta(minutes=minutes), kind=kind, command=None, patient=None, facts=facts)

    return (
        event(6, 60, "moved", outcome="conflict_found", to="conflict"),
        event(5, 40, "saved", number="E-0009", hash="x"),
        event(4, 31, "declared", name="顾明澜", why="计划外中断"),
        event(3, 0, "mode", **{"from": "degraded", "to": "emergency", "reason": "ConnectError"}),
        event(2, -15, "mode", **{"from": "online", "to": "degraded", "reason": "slow"}),
        event(1, -60, "signed-in", person="Practitioner/p1", offline="no"),
    )


SESSION = Session(person=DOCTOR, ward="Location/n3", is_offline=True)


RULES = (
    RuleCount(
        rule_id="DDI007",
        kind="interaction",
        tier=2,
        pack_version="2026.11.21",
        source="product labelling",
        shown=12,
        overridden=9,
        followed=3,
    ),
    RuleCount(rule_id="renal:meropenem-inj", kind="renal", tier=2, pack_version="2026.11.21", source="label", shown=1),
)


PASSES = (
    Pass(duty="pull", began_at=SINCE - timedelta(hours=1), ended_at=SINCE, times=1180, slowest_ms=2100),
    Pass(duty="pull", began_at=SINCE, ended_at=NOW, times=341, slowest_ms=5000, result="ConnectError"),
)
KINDS = (
    KindKept(kind="MedicationRequest", rows=214, size=310_000, read_at=AS_OF),
    KindKept(kind="Observation", rows=2906, size=4_200_000, read_at=None),
)


def proof() -> WardProof:
    """Patient 12's dose says something else at central; patient 13 was not compared yet."""
    here, there = "9f3a" * 16, "a71e" * 16
    kinds = (
        KindProof(kind="MedicationRequest", here=4, central=4, hash_here=here, hash_central=there),
        KindProof(kind="Observation", here=60, central=60, hash_here=here, hash_central=here),
    )
    path = "dosageInstruction[0].doseAndRate[0].doseQuantity.value"
    differences = (Difference(key="MedicationRequest/o7", patient="Patient/12", why=Why.CONTENT, path=path),)
    one = PatientProof(
        patient="Patient/12", at=NOW, kinds=kinds, differences=differences, hash_here=here, hash_central=there
    )
    return WardProof(proofs=(one,), expected=("Patient/12", "Patient/13"))


class ValueStation:
    """Answers with values; keeps what it was asked to do. Invariant: a decision counts only for the versions last shown."""

    def __init__(self, shown: StationStatus | None = None) -> None:
        self.clock = SetClock(NOW, ZoneInfo("Asia/Shanghai"))
        self.status = shown or status()
        self.station_code = "N3-D02"
        self.folder = Path("/tmp")  # noqa: S108  # only named, nothing is written
        self.entries, self.happened = queue(), events()
        self.found: tuple[ConflictView, ...] = (conflict(), conflict("c7", "double-charting", "seen-2"))
        self.done: list[tuple[str, ...]] = []
        self.commands: list[Command] = []
        self.error: WardlightError | None = None
        self.rules: tuple[RuleCount, ...] = RULES
        self.proof, self.report = proof(), report()
        self.ward_name = "内三病区"
        self.rules_of_declaring = DeclareRules()
        self._changed: list[Callable[[Change], None]] = []
        self._ids = self.proved = 0
        self.stood_in: tuple[Reviewable, ...] = ()
        self.asks_to_prove = False

    def new_id(self) -> str:
        self._ids += 1
        return f"id-{self._ids}"

    def on_change(self, listener: Callable[[Change], None]) -> Callable[[], None]:
        self._changed.append(listener)
        return lambda: self._changed.remove(listener)

    def on_status(self, _listener: Callable[[StationStatus], None]) -> Callable[[], None]:
        return lambda: None

    def change(self, change: Change) -> None:
        for listener in tuple(self._changed):
            listener(change)

    @property
    def listeners(self) -> int:
        return len(self._changed)

    async def submit(self, command: Command) -> None:
        if self.asks_to_prove and not self.proved:
            raise PolicyRefused("decide-conflict", "confirm-person")
        self.commands.append(command)
        if isinstance(command, DecideConflict):
            shown = {one.command: one.seen for one in self.found}
            if shown.get(command.command) != command.seen:
                raise VersionConflict("seen")
            self.found = tuple(one for one in self.found if one.command != command.command)

    async def withdraw(self, _session: object, command: str, reason: str) -> None:
        self.done.append(("withdraw", command, reason))

    async def verification(self) -> WardProof:
        return self.proof

    async def verify_now(self) -> WardProof:
        self.done.append(("verify",))
        return self.proof

    async def reread(self, _session: object, key: str) -> None:
        self.done.append(("reread", key))

    @property
    def passes(self) -> tuple[Pass, ...]:
        return PASSES

    async def kinds_kept(self) -> tuple[KindKept, ...]:
        return KINDS

    async def drills(self) -> tuple[DrillReport, ...]:
        return (drill_report(),)

    async def event_report(self) -> EmergencyReport | None:
        return self.report

    async def export_table(self, path: Path) -> int:
        self.done.append(("table", str(path)))
        return 3

    async def export_signed(self, path: Path, station: str, ward: str) -> int:
        self.done.append(("signed", str(path), station, ward))
        return 3

    async def signing_fingerprint(self) -> str:
        return "0123-4567-89ab-cdef-0123"

    async def take_conflict(self, _session: object, command: str) -> None:
        self.done.append(("take", command))

    async def retry(self, command: str | None = None) -> None:
        self.done.append(("retry", command or ""))

    async def refresh_now(self) -> None:
        self.done.append(("refresh",))

    @property
    def declaring(self) -> SimpleNamespace:
        return SimpleNamespace(rules=self.rules_of_declaring)

    async def declare(self, _session: object, why: str, second: Person | None = None) -> None:
        self.done.append(("declare", why, *([second.name] if second is not None else [])))

    async def propose_emergency(self, _session: object, why: str) -> None:
        self.done.append(("propose", why))

    async def put_proposal_aside(self, _session: object) -> None:
        self.done.append(("put-aside",))

    async def plan_downtime(self, _session: object, starts_at: datetime, why: str) -> None:
        self.done.append(("plan", starts_at.isoformat(), why))

    async def call_off_downtime(self, _session: object) -> None:
        self.done.append(("call-off",))

    async def witness(self, _session: object, _staff_number: str, password: str) -> Person:
        if password != "right":
            raise SignInRefused("wrong")
        return SECOND

    async def close_emergency(self, _session: object, second: Person | None = None) -> None:
        self.done.append(("close", second.name if second is not None else ""))

    async def ward_map(self) -> WardMap:
        card = BedCard(
            bed=Bed(key="Location/b", label="12", ward=None), patient=Patient(key="Patient/12", name="赵秉衡")
        )
        return WardMap(ward="Location/n3", name="内三病区", cards=(card,), as_of=AS_OF)

    async def banner(self, patient: str) -> Banner | None:
        return banner() if patient == "Patient/12" else None

    async def queue(self, *, open_only: bool = True) -> tuple[QueueEntry, ...]:
        if self.error is not None:
            raise self.error
        ends = {State.CONFIRMED, State.WITHDRAWN, State.RESOLVED}
        return tuple(one for one in self.entries if not open_only or one.state not in ends)

    async def confirm(self, _session: object, password: str) -> None:
        if password != "right":
            raise SignInRefused("wrong")
        self.proved += 1

    async def stand_ins(self) -> tuple[Reviewable, ...]:
        return self.stood_in

    async def review_stand_in(self, _session: object, ident: str) -> None:
        self.stood_in = tuple(one for one in self.stood_in if one.use.id != ident)

    async def conflicts(self) -> tuple[ConflictView, ...]:
        if self.error is not None:
            raise self.error
        return self.found

    async def events(self, last: int = 200) -> tuple[Event, ...]:
        return self.happened[:last]

    async def rule_counts(self) -> tuple[RuleCount, ...]:
        if self.error is not None:
            raise self.error
        return self.rules

    async def export_rule_counts(self, path: Path) -> int:
        self.done.append(("export-rules", str(path)))
        return len(self.rules)

    async def export_queue(self, path: Path) -> int:
        self.done.append(("export", str(path)))
        return 3
