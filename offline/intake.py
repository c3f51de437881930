"""The only write of a clinician: policy, safety, number, bundle, one durable transaction; refuses without a trace of the attempt.

What was refused was not stored. What was stored survives whatever comes; only then is there a receipt. A command that is handed in again
(same id) is not stored again: its first receipt comes back.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from client.clinical.safety.facts import Prescriber
from client.clinical.safety.findings import CheckReport, Finding
from client.clinical.skin_tests import exemption_against
from client.clock import Clock
from client.commands import (
    COMMAND_NATURE,
    AdministerDose,
    Command,
    DecideConflict,
    JoinPatients,
    MoveBed,
    OralOrder,
    PartPatients,
    ReleaseOrder,
    SignOrders,
    StartSkinTest,
    encode,
    ended_at_once,
    ended_by,
    kind_of,
)
from client.errors import BugError, PolicyRefused, SafetyStopped, VersionConflict
from client.fhir.build import BuildSetting, CurrentRow, build
from client.fhir.names import ANTIMICROBIAL_REVIEW
from client.fhir.references import references
from client.records import Person
from offline import (
    answered,
    checked,
    commands_kept,
    identity,
    objecting,
    overriding,
    policy,
    reconcile,
    relied,
    rule_counts,
    whose,
)
from offline.aiming import aims, changes_of, resolved
from offline.changes import Change, Changes
from offline.commands_kept import Circumstances
from offline.desk import Desk
from offline.elapsed import Measured
from offline.eyes import NEEDS_REASON, Eyes
from offline.mode import ModeState, is_emergency
from offline.numbers import next_number
from offline.outbox import State
from offline.policy import Verdict
from offline.projection import (
    consultants,
    consults,
    emergency_days,
    holds,
    lines_given,
    rows,
    safety,
    stay_list,
    stepping,
)
from offline.resting import base, needs_of
from offline.rule_counts import Fate, advised
from offline.sight import Sight, Sittings, sight_of
from offline.store.books import Books
from offline.store.database import Database
from offline.withdrawing import withdraw

OTHER_PATIENT = "other-patient"
WITHHELD = "withheld"


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """The command is on this station's disk. `warning` is the policy's: taken on knowledge that may be old."""

    command: str
    seq: int
    number: str | None
    state: State
    saved_at: datetime
    is_emergency: bool
    has_warning: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Case:
    """One command on its way in, with everything that was known when it was given."""

    command: Command
    verdict: Verdict
    mode: str
    is_emergency: bool
    now: datetime
    monotonic_ms: int
    server_offset_ms: int | None
    prescriber: Prescriber | None
    run: Mapping[str, int]
    """Skin tests begun in this run of the program, and the counter at that moment."""
    sight: Sight
    """What its author sees: nobody acts on what is withheld from him."""
    eyes: Eyes | None = None


class Intake:
    """Takes commands in. Invariant: a receipt was given only for what is durable, and every change is told after its commit."""

    def __init__(
        self, database: Database, changes: Changes, clock: Clock, desk: Desk, sittings: Sittings | None = None
    ) -> None:
        self._database = database
        self._changes = changes
        self._clock = clock
        self._desk = desk
        self._sittings = sittings or Sittings()
        self._run: dict[str, int] = {}

    async def take(
        self,
        command: Command,
        state: ModeState,
        *,
        server_offset_ms: int | None = None,
        prescriber: Prescriber | None = None,
        eyes: Eyes | None = None,
    ) -> Receipt:
        """Store the command. `eyes`: who sits at the station it is given at; his reasons open charts of elsewhere.

        Raises PolicyRefused (kind, role | mode | needs-central | what speaks against a dose), SafetyStopped (rule ids), VersionConflict
        when the author saw another version than is here, InputRefused from building, StoreFull and the other store errors.
        Nothing was kept then.
        """
        verdict = policy.demand(kind_of(command), state.mode, command.author.role, self._desk.rights)
        policy.demand_standing(kind_of(command), COMMAND_NATURE[type(command)], state.mode, command.author)
        if command.paper is not None:
            policy.demand(policy.ENTERING, state.mode, command.paper.enterer.role, self._desk.rights)
        case = _Case(
            command=command,
            verdict=verdict,
            mode=state.mode.value,
            is_emergency=is_emergency(state),
            now=self._clock.now(),
            monotonic_ms=round(self._clock.monotonic_s() * 1000),
            server_offset_ms=server_offset_ms,
            prescriber=prescriber or Prescriber(antibiotic_tier=whose.privilege(command, eyes)),
            run=self._run,
            sight=self._sight_of(command.author),
            eyes=eyes,
        )
        receipt, kinds = await self._database.write(lambda books: _take(books, case, self._desk))
        if isinstance(command, StartSkinTest):
            self._run.setdefault(command.id, case.monotonic_ms)
        self._changes.publish(Change(patients=_touched(command), kinds=kinds, command=command.id))
        return receipt

    def _sight_of(self, author: Person) -> Sight:
        return sight_of(author, self._desk.rights, self._sittings.of(author))

    async def has_kept(self, command: Command) -> bool:
        """Whether this very command is stored: handed in again, it asks for nothing more."""
        known = await self._database.read(lambda books: commands_kept.several(books, [command.id]))
        return bool(known) and known[0].body == encode(command)

    async def check(self, patient: str, command: SignOrders, prescriber: Prescriber | None = None) -> CheckReport:
        """What `take` would find: for the screen, before signing."""
        now, desk, gone = self._clock.now(), self._desk, ended_at_once(command)
        return await self._database.read(
            lambda books: safety.check(
                books, patient, command.drafts, desk.rules, desk.catalogue, now, prescriber, without=gone
            )
        )

    async def withdraw(self, ident: str, author: Person) -> State:
        """Take back what was not sent yet, by its author. Raises PolicyRefused (withdraw, author | needed | sent)."""
        at_ms = _ms(self._clock.now())
        patient, state = await self._database.write(lambda books: withdraw(books, ident, author, at_ms))
        self._changes.publish(Change(patients=frozenset({patient}), kinds=frozenset({"outbox"}), command=ident))
        return state


def _touched(command: Command) -> frozenset[str]:
    """Whose picture it changes: of a change of beds, and of two who are one, both patients'."""
    halves = command.halves() if isinstance(command, MoveBed) else ()
    beside = (command.into,) if isinstance(command, JoinPatients | PartPatients) else ()
    return frozenset({command.patient, *(half.patient for half in halves), *beside})


def _take(books: Books, case: _Case, desk: Desk) -> tuple[Receipt, frozenset[str]]:
    known = commands_kept.several(books, [case.command.id])
    if known:
        if known[0].body != encode(case.command):
            raise BugError("command-id-twice", case.command.id)
        return _receipt(known[0], case), frozenset({"outbox"})
    command = resolved(books, case.command)
    command = lines_given.named(books, command) if isinstance(command, AdministerDose) else command
    _demand_one_patient(books, command)
    whose.demand_own(command, case.eyes)
    _demand_seen(books, command, case)
    findings: tuple[Finding, ...] = ()
    if isinstance(command, SignOrders | OralOrder):
        findings = _check_safety(books, command, case, desk)
        command = overriding.as_found(command, findings)
    if isinstance(command, AdministerDose):
        objecting.demand_givable(books, command, desk, case.now)
    objecting.demand_possible(books, command, desk, _measured(case), is_emergency=case.is_emergency)
    if isinstance(command, ReleaseOrder):
        against = holds.objections(books, command, desk.rules, desk.catalogue, case.now)
        if against:
            raise PolicyRefused("release-order", *against)
    there = _circumstances(books, case, desk)
    if isinstance(command, DecideConflict):
        _decide(books, command, there, case, desk)
        kinds = {row.resource_type for row in commands_kept.rows(books, command.id) if not row.is_provenance}
        return _receipt(commands_kept.get(books, command.id), case), frozenset(kinds | {"outbox"})
    built = build(command, _setting(books, command, there, case, desk))
    relied_on = holds.readings(books, command, desk.rules, desk.catalogue, case.now)
    needs = {*needs_of(books, built), *identity.writers(books, relied_on), *relied.needs(books, command)}
    seq = commands_kept.append(books, case.command, built, there, needs)
    if findings and isinstance(case.command, SignOrders | OralOrder):
        checked.keep(books, case.command, findings, there.saved_at_ms)
        if isinstance(case.command, SignOrders):  # what a nurse answered for a doctor is asked of the doctor himself
            answered.keep(books, case.command, findings, there.saved_at_ms)
        rule_counts.overridden(books, findings)
        rule_counts.add(books, Fate.OVERRIDDEN, advised(case.command))
    kinds = {row.resource_type for row in built.rows if not row.is_provenance}
    return _first_receipt(seq, there, case), frozenset(kinds | {"outbox"})


def _measured(case: _Case) -> Measured:
    return Measured(now=case.now, monotonic_ms=case.monotonic_ms, server_offset_ms=case.server_offset_ms, run=case.run)


def _circumstances(books: Books, case: _Case, desk: Desk) -> Circumstances:
    kind = kind_of(case.command)
    return Circumstances(
        station=desk.place.station,
        mode=case.mode,
        is_emergency=case.is_emergency,
        saved_at_ms=_ms(case.now),
        monotonic_ms=case.monotonic_ms,
        server_offset_ms=case.server_offset_ms,
        number=next_number(books, kind, desk.place, case.now.date()) if case.is_emergency else None,
    )


def _first_receipt(seq: int, there: Circumstances, case: _Case) -> Receipt:
    """Of what was stored in this very transaction."""
    return Receipt(
        command=case.command.id,
        seq=seq,
        number=there.number,
        state=State.SAVED_HERE,
        saved_at=datetime.fromtimestamp(there.saved_at_ms / 1000, UTC).astimezone(case.now.tzinfo),
        is_emergency=there.is_emergency,
        has_warning=case.verdict is Verdict.WARN,
    )


def _receipt(kept: commands_kept.Kept, case: _Case) -> Receipt:
    return Receipt(
        command=kept.id,
        seq=kept.seq,
        number=kept.number,
        state=kept.state,
        saved_at=datetime.fromtimestamp(kept.saved_at_ms / 1000, UTC).astimezone(case.now.tzinfo),
        is_emergency=kept.is_emergency,
        has_warning=case.verdict is Verdict.WARN,
    )


def _check_safety(books: Books, command: SignOrders | OralOrder, case: _Case, desk: Desk) -> tuple[Finding, ...]:
    """What was found and answered."""
    report = safety.check(
        *(books, command.patient, command.drafts, desk.rules, desk.catalogue, case.now, case.prescriber),
        without=ended_at_once(command),
    )
    against = overriding.unanswered(report, command)
    if against:
        raise SafetyStopped(*against)
    alone = exemption_against(command, report.findings)
    if alone:
        raise PolicyRefused(kind_of(command), *alone)
    if report.not_checked and not command.acknowledged_not_checked:
        raise SafetyStopped("not-checked", *sorted({f"{one.kind}:{one.gap}" for one in report.not_checked}))
    return report.findings


def _demand_one_patient(books: Books, command: Command) -> None:
    """Nothing is done under one patient's name to what belongs to another; a row that is not here is judged by who needs it."""
    named = {command.encounter} if command.encounter else set[str]()
    found = rows.by_key(books, {*aims(command), *changes_of(command), *named})
    other = command.partner if isinstance(command, MoveBed) else None
    owners = {other.encounter: other.patient} if other is not None else {}  # of who changes beds with him
    if isinstance(command, JoinPatients | PartPatients):
        found.pop(command.into, None)  # the other person himself
    if any(row.patient not in {None, owners.get(key, command.patient)} for key, row in found.items()):
        raise PolicyRefused(kind_of(command), OTHER_PATIENT)


def _demand_seen(books: Books, command: Command, case: _Case) -> None:
    """Nobody acts on a row that is withheld from him, nor on somebody of elsewhere without a reason."""
    if case.eyes is not None and (why := case.eyes.why_outside(books, command.patient)) is not None:
        raise PolicyRefused(kind_of(command), NEEDS_REASON, why.value)
    aimed = rows.by_key(books, {*aims(command), *changes_of(command)})
    if any(case.sight.hides(row.type, row.patient, row.body) for row in aimed.values() if row.type != "Patient"):
        raise PolicyRefused(kind_of(command), WITHHELD)


def _setting(books: Books, command: Command, there: Circumstances, case: _Case, desk: Desk) -> BuildSetting:
    """For a command as its author saw the rows it changes."""
    changed = {**changes_of(command), **dict.fromkeys(_ended_with(books, command))}
    return _with(books, command, _current(books, changed), there, case, desk)


def _ended_with(books: Books, command: Command) -> list[str]:
    """What ends with the orders that a command ends, without its author naming it: consults asked, looks at an antibacterial."""
    ended = ended_at_once(command)
    later = ended_by(command)  # of a stop ahead, what it takes from a look is for the building to say
    looks = consults.open_about(books, command.patient, ANTIMICROBIAL_REVIEW, later) if later else []
    return [*consults.resting_on(books, command.patient, ended), *looks]


def _with(
    books: Books, command: Command, current: dict[str, CurrentRow], there: Circumstances, case: _Case, desk: Desk
) -> BuildSetting:
    listed, untrue = stay_list.of_command(books, command)
    return BuildSetting(
        station_reference=desk.station_reference,
        station_code=desk.place.station,
        ward_code=desk.place.ward,
        ward_key=desk.ward_key,
        saved_at=case.now,
        is_emergency=case.is_emergency,
        wording=desk.wording,
        number=there.number,
        current=current,
        pending=identity.pending_among(books, _mentioned(command, current)),
        diagnoses=listed,
        untrue=untrue,
        decision_reason=case.command.reason if isinstance(case.command, DecideConflict) else None,
        units=stepping.first_written(books, command),
        begun=emergency_days.begun(books, command),
        answerer=consultants.answerer(books, command, desk.ward_key),
    )


def _mentioned(command: Command, current: Mapping[str, CurrentRow]) -> set[str]:
    """Every key the bundle may refer to."""
    within = {found for row in current.values() for found in references(row.resource)}
    return {command.patient, *([command.encounter] if command.encounter else []), *aims(command), *current, *within}


def _decide(books: Books, decision: DecideConflict, there: Circumstances, case: _Case, desk: Desk) -> None:
    def setting_of(given: Books, command: Command, keys: tuple[str, ...]) -> BuildSetting:
        """On what central holds now: a person has seen it."""
        current = base(
            given, decision.command, dict.fromkeys((*changes_of(command), *_ended_with(given, command), *keys))
        )
        return _with(given, command, current, there, case, desk)

    reconcile.carry_out(books, decision, there, setting_of)


def _current(books: Books, wanted: Mapping[str, str | None]) -> dict[str, CurrentRow]:
    """The rows to be changed as they are shown. Raises VersionConflict where the author saw another version."""
    found = rows.by_key(books, wanted) if wanted else {}
    current = {}
    for key, seen in wanted.items():
        row = found.get(key)
        if row is None:
            raise VersionConflict("gone", key.partition("/")[0])
        version = row.meant.get("meta", {}).get("versionId")
        if seen is not None and version is not None and seen != version:
            raise VersionConflict("seen", key.partition("/")[0])
        current[key] = CurrentRow(resource=row.meant, version=version)
    return current


def _ms(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)
