"""What central says now about what a command touches, read from the replica; refuses to judge it (that is `decide`).

The replica is read as received, without our own pending rows: a command must not be judged against itself.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from client.commands import (
    AdministerDose,
    AnswerQuery,
    AnswerWarning,
    CareAct,
    CheckItem,
    ConfirmStop,
    CosignNote,
    CountersignOrder,
    DecideAllergy,
    EndTransfusion,
    EnterPathway,
    NoteDowntime,
    OnStay,
    OralOrder,
    RecordAssessment,
    RecordDiagnosis,
    RecordSkinTest,
    ReleaseOrder,
    RemoveTag,
    ReplyPharmacist,
    RequestConsult,
    ReviewAntimicrobial,
    ReviseDiagnosis,
    SignOrders,
    StartTransfusion,
    StepRoom,
    StepUnit,
    StepVisit,
    StopOrder,
    VerifyOrder,
    VoidCertificate,
    VoidOrder,
    WriteNote,
    encode,
    ended_by,
    taken_back,
)
from client.fhir import reading, text
from client.fhir.names import UNIT_STEP_TASK
from client.fhir.reading.care import pathway_plan
from client.fhir.reading.units import step_task
from client.records import DoseOutcome, OrderStatus
from client.records.units import ChainStep
from offline import census, downtimes, identity, rebased
from offline.aiming import resolved
from offline.commands_kept import marks
from offline.kept import Kept
from offline.projection import instances
from offline.projection.plan import Plan
from offline.store.books import Books
from offline.sync import alike, bedding, diagnosing, own_stops, seats, skin_readings, twice
from offline.sync.allergies import judged as judged_allergies
from offline.sync.assessing import newer as newer_assessments
from offline.sync.bags import same_bag
from offline.sync.checking import otherwise as checked_otherwise
from offline.sync.decide import DoseNow, FindingNow, Fresh, OrderNow
from offline.sync.meaning import MeantRow, merged_into

Rechecked = SignOrders | OralOrder | ReleaseOrder | AdministerDose | VerifyOrder
Recheck = Callable[[Books, Rechecked], tuple[FindingNow, ...]]


def fresh(
    books: Books, kept: Kept, rows: Iterable[MeantRow], ward: str, recheck: Recheck, plan: Plan | None = None
) -> Fresh:
    """The facts `decide` needs for this command. `plan`: the planned times of an order."""
    kept = _under_central_names(books, kept)
    common: dict[str, Any] = {"merged_into": merged_into(books, kept.command.patient), **alike.now(books, kept, plan)}
    match command := kept.command:
        case CountersignOrder() | ReviewAntimicrobial() | ReplyPharmacist() | ConfirmStop():
            return Fresh(**common, tasks=_tasks(books, [command.task]), bases=_bases(rows))
        case SignOrders() | OralOrder():
            ended = {**_orders(books, ended_by(command)), "doses": _begun(books, command), "bases": _bases(rows)}
            return Fresh(**common, **_stay(books, kept, ward), **ended, findings=recheck(books, command))
        case StopOrder() | VoidOrder():
            here = {**_orders(books, command.orders), "bases": _bases(rows)}
            return Fresh(**common, **here, doses=_begun(books, command))
        case ReleaseOrder() | VerifyOrder():
            task = command.task if isinstance(command, VerifyOrder) else None
            here = {**_orders(books, command.orders), "bases": _bases(rows), "findings": recheck(books, command)}
            return Fresh(**common, **here, tasks=_tasks(books, [task] if task else []))
        case AdministerDose():
            return Fresh(**common, **_of_dose(books, command), findings=recheck(books, command))
        case StepUnit():
            return Fresh(**common, **_orders(books, command.orders), doses=_carried_out(books, command))
        case RemoveTag():
            return Fresh(**common, **_flags(books, command.flag), bases=_bases(rows))
        case StepVisit(encounter=key) | VoidCertificate(document=key):
            return Fresh(**common, **_rows(books, key or ""), bases=_bases(rows))
        case WriteNote() | CosignNote():
            return Fresh(**common, **_of_note(books, kept, command), bases=_bases(rows))
        case RequestConsult() | EnterPathway():
            return Fresh(**common, **_stay(books, kept, ward), plans=_plans(books, command))
        case RecordAssessment():
            here = _versions(books, command.changed()) | {"bases": _bases(rows)}
            return Fresh(**common, **here, newer=newer_assessments(books, kept, command))
        case OnStay():
            return Fresh(**common, **{**_stay(books, kept, ward), **_stays(books, command)}, bases=_bases(rows))
        case DecideAllergy() | NoteDowntime():
            return Fresh(**common, **_said(books, kept, command))
        case StepRoom() | CheckItem() | AnswerQuery():
            return Fresh(**common, **_otherwise(books, kept, command))
        case AnswerWarning(task=task):
            here = _versions(books, [task]) | {"tasks": _tasks(books, [task]), "onto": rebased.onto(books, kept, task)}
            return Fresh(**common, **here, bases=_bases(rows))
        case StartTransfusion() | EndTransfusion():
            return Fresh(**common, **_of_bag(books, kept, command), bases=_bases(rows))
        case CareAct() | RecordSkinTest():
            return Fresh(**common, **_of_care(books, kept, command), bases=_bases(rows))
        case RecordDiagnosis():
            return Fresh(**common, same_diagnoses=diagnosing.same(books, kept, command))
        case ReviseDiagnosis():
            return Fresh(**common, **diagnosing.now(books, command), bases=_bases(rows))
        case _:
            return Fresh(**common)


def _under_central_names(books: Books, kept: Kept) -> Kept:
    """Who was made here has another name by now, and his stay has."""
    lane = identity.real(books, kept.lane)
    return kept if lane == kept.lane else replace(kept, lane=lane, body=encode(resolved(books, kept.command)))


def _of_note(books: Books, kept: Kept, command: WriteNote | CosignNote) -> dict[str, Any]:
    """The version it was written or signed on, and for a new note those of its kind that came meanwhile."""
    if isinstance(command, CosignNote):
        return _versions(books, [command.note])
    replaced = [command.replaces] if command.replaces else []
    return _versions(books, replaced) | {"other_notes": _notes(books, kept, command)}


def _of_dose(books: Books, command: AdministerDose) -> dict[str, Any]:
    """Its orders, also as they were stopped here, and what was charted for the same time."""
    ordered = own_stops.among(books, _orders(books, [line.order for line in command.lines]))
    return {**ordered, "doses": _doses(books, command)}


def _of_care(books: Books, kept: Kept, command: CareAct | RecordSkinTest) -> dict[str, Any]:
    """How what it changes stands now; of what is done once, whether somebody else did it, or read it otherwise."""
    if isinstance(command, RecordSkinTest):
        return {"doses": skin_readings.otherwise(books, kept, command)}
    here = _versions(books, command.changed())
    return here | ({"doses": twice.done(books, kept, command)} if isinstance(command, twice.Once) else {})


def _said(books: Books, kept: Kept, command: DecideAllergy | NoteDowntime) -> dict[str, Any]:
    """What somebody else said of the same: how a positive test was judged, that the record tells of the downtime."""
    if isinstance(command, NoteDowntime):
        return {"is_so": downtimes.is_recorded(books, command)}
    return {"judged": judged_allergies(books, kept, command)}


def _of_bag(books: Books, kept: Kept, command: StartTransfusion | EndTransfusion) -> dict[str, Any]:
    """Of one begun, whether the same bag was begun elsewhere; of one ended, how it stands."""
    if isinstance(command, StartTransfusion):
        return {"doses": same_bag(books, kept, command)}
    return _versions(books, [command.transfusion]) | _rows(books, command.transfusion)


def _otherwise(books: Books, kept: Kept, command: StepRoom | CheckItem | AnswerQuery) -> dict[str, Any]:
    """What others did meanwhile that cannot both be so; of an answer, the orders it is about."""
    if isinstance(command, StepRoom):
        return {"seated": seats.taken(books, kept, command)}
    if isinstance(command, AnswerQuery):
        return _orders(books, command.orders)
    return {"judged": checked_otherwise(books, kept, command)}


def _body(books: Books, key: str) -> dict[str, Any] | None:
    row = books.execute("SELECT body FROM resource WHERE key = ? AND removed_at_ms IS NULL", (key,)).fetchone()
    return text.decode(row[0].encode()) if row else None


def _stay(books: Books, kept: Kept, ward: str) -> dict[str, Any]:
    command = kept.command
    patient = _body(books, command.patient)
    found: dict[str, Any] = {"is_deceased": patient is not None and reading.patient(patient).is_deceased}
    encounter = _body(books, command.encounter) if command.encounter else None
    if encounter is None:
        return found
    stay = reading.stay(encounter)
    found |= {"stay_status": stay.status, "ward_now": stay.ward}
    return found | ({"ward_then": ward} if _was_here(books, kept) else {})


def _was_here(books: Books, kept: Kept) -> bool:
    """Whether the patient lay on this station's ward when the command was given."""
    here = census.of(books, [kept.lane]).get(kept.lane)
    if here is None or here.arrived_at_ms > kept.saved_at_ms:
        return False
    return here.left_at_ms is None or here.left_at_ms >= kept.saved_at_ms


def _orders(books: Books, keys: Iterable[str]) -> dict[str, Any]:
    """Orders as central has them now, under the keys the command uses; those it removed are `gone`."""
    wanted = list(keys)
    real = identity.mapping(books, wanted)
    orders: dict[str, OrderNow] = {}
    gone = set()
    for key in wanted:
        row = books.execute(
            "SELECT body, removed_at_ms IS NOT NULL FROM resource WHERE key = ?", (real.get(key, key),)
        ).fetchone()
        if row is None:
            continue
        if row[1]:
            gone.add(key)
            continue
        order = reading.order(text.decode(row[0].encode()))
        ended_at = order.ends_at if order.status is OrderStatus.STOPPED else order.stop_at
        orders[key] = OrderNow(
            status=order.status, version=order.version, stopped_at=ended_at, author=order.author, dose=order.dose
        )
    return {"orders": orders, "gone": frozenset(gone)}


def _versions(books: Books, keys: Iterable[str]) -> dict[str, Any]:
    """Notes as central has them now, under the keys the command uses; those it removed are `gone`."""
    wanted = list(keys)
    real = identity.mapping(books, wanted)
    sql = "SELECT body, removed_at_ms IS NOT NULL FROM resource WHERE key = ?"
    found = {key: books.execute(sql, (real.get(key, key),)).fetchone() for key in wanted}
    here = {key: row for key, row in found.items() if row is not None}
    notes = {key: reading.note(text.decode(row[0].encode())).version for key, row in here.items() if not row[1]}
    return {"notes": notes, "gone": frozenset(key for key, row in here.items() if row[1])}


def _tasks(books: Books, keys: Iterable[str]) -> dict[str, tuple[str, str | None]]:
    found = {}
    for key in keys:
        body = _body(books, identity.real(books, key))
        if body is not None:
            task = reading.verify_task(body)
            found[key] = (task.status, task.version)
    return found


def _flags(books: Books, key: str) -> dict[str, Any]:
    """The Flag under the key the command uses, or that central removed it."""
    row = books.execute(
        "SELECT body, removed_at_ms IS NOT NULL FROM resource WHERE key = ?", (identity.real(books, key),)
    ).fetchone()
    if row is None:
        return {}
    if row[1]:
        return {"gone": frozenset({key})}
    body = text.decode(row[0].encode())
    return {"flags": {key: (str(body.get("status")), body.get("meta", {}).get("versionId"))}}


def _rows(books: Books, key: str) -> dict[str, Any]:
    """The row under the key the command uses with its status and version, or that central removed it."""
    found = _flags(books, key)
    return {"rows": found["flags"]} if "flags" in found else found


def _stays(books: Books, command: OnStay) -> dict[str, Any]:
    """`_rows` of every stay that it changes: of a change of beds both."""
    found = [_rows(books, key) for key in command.changed()]
    known = {key: state for one in found for key, state in one.get("rows", {}).items()}
    gone = frozenset(key for one in found for key in one.get("gone", ()))
    return {"rows": known, "gone": gone, **bedding.now(books, command)}


def _bases(rows: Iterable[MeantRow]) -> dict[str, str | None]:
    """The version each change rests on, by the key the command uses; Provenances and creates rest on nothing."""
    return {row.key: row.base_version for row in rows if row.verb == "change"}


def _doses(books: Books, command: AdministerDose) -> tuple[DoseNow, ...]:
    """What others charted for the same orders and the same planned time; void entries do not count."""
    if command.slot_at is None:
        return _of_place(books, command) if command.unit else ()
    keys = [line.order for line in command.lines]
    real = identity.mapping(books, keys)
    found = []
    for key in keys:
        units = instances.of_orders(books, [command.patient], {real.get(key, key)})
        named = [real.get(key, key), *units]
        rows = books.execute(
            f"SELECT r.key, r.body, r.request FROM resource r WHERE r.type = 'MedicationAdministration' AND r.request IN ({marks(named)})"
            " AND r.removed_at_ms IS NULL AND NOT EXISTS (SELECT 1 FROM row w WHERE w.command = ? AND w.entry_id = r.entry)",
            (*named, command.id),
        )
        for charted, body, request in rows.fetchall():
            dose = reading.dose(text.decode(body.encode()))
            slot_at = dose.slot_at or (units[request].slot_at if request in units else None)
            if slot_at == command.slot_at and dose.outcome is not DoseOutcome.VOID:
                found.append(DoseNow(key=charted, order=key, slot_at=slot_at, version=dose.version))
    return tuple(found)


def _of_place(books: Books, command: AdministerDose) -> tuple[DoseNow, ...]:
    """What others charted for the same place of an as-needed order."""
    rows = books.execute(
        "SELECT r.key, r.body FROM resource r WHERE r.patient = ? AND r.type = 'MedicationAdministration' AND r.removed_at_ms IS NULL"
        " AND instr(r.body, ?) > 0 AND NOT EXISTS (SELECT 1 FROM row w WHERE w.command = ? AND w.entry_id = r.entry) ORDER BY r.key",
        (command.patient, command.unit, command.id),
    )
    found = [(key, reading.dose(text.decode(body.encode()))) for key, body in rows.fetchall()]
    return tuple(
        DoseNow(key=key, order=command.lines[0].order, slot_at=None, version=dose.version)
        for key, dose in found
        if dose.unit == command.unit and dose.slot_at is None and dose.outcome is not DoseOutcome.VOID
    )


def _carried_out(books: Books, command: StepUnit) -> tuple[DoseNow, ...]:
    """What others said of the same unit of a nursing order: done, or not done."""
    if command.step is not ChainStep.CARRY_OUT:
        return ()
    rows = books.execute(
        "SELECT r.key, r.body FROM resource r WHERE r.patient = ? AND r.type = 'Task' AND r.code = ? AND r.removed_at_ms IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM row w WHERE w.command = ? AND w.entry_id = r.entry)",
        (command.patient, UNIT_STEP_TASK, command.id),
    )
    found = [(key, step_task(text.decode(body.encode()))) for key, body in rows.fetchall()]
    return tuple(
        DoseNow(key=key, order=command.orders[0], slot_at=task.slot_at, version=task.version)
        for key, task in found
        if task is not None and task.unit == command.unit and task.step is command.step
    )


def _plans(books: Books, command: RequestConsult | EnterPathway) -> tuple[str, ...]:
    """Active pathways of this stay that this command did not write; one that names no stay may be of this one."""
    if not isinstance(command, EnterPathway):
        return ()
    rows = books.execute(
        "SELECT r.key, r.body FROM resource r WHERE r.patient = ? AND r.type = 'CarePlan' AND r.status = 'active'"
        " AND r.removed_at_ms IS NULL AND (r.encounter IS NULL OR ? IS NULL OR r.encounter = ?)"
        " AND NOT EXISTS (SELECT 1 FROM row w WHERE w.command = ? AND w.entry_id = r.entry) ORDER BY r.key",
        (command.patient, command.encounter, command.encounter, command.id),
    )
    return tuple(key for key, body in rows.fetchall() if pathway_plan(text.decode(body.encode())) is not None)


def _begun(books: Books, command: SignOrders | OralOrder | StopOrder | VoidOrder) -> tuple[DoseNow, ...]:
    """What central holds of doses of the orders that the command takes back; what was said to be not given began nothing."""
    keys = taken_back(command)
    real = identity.mapping(books, keys)
    found = []
    for key in keys:
        named = [real.get(key, key), *instances.of_orders(books, [command.patient], {real.get(key, key)})]
        rows = books.execute(
            "SELECT key, body FROM resource WHERE type = 'MedicationAdministration' AND removed_at_ms IS NULL"
            f" AND request IN ({marks(named)})",
            named,
        )
        for charted, body in rows.fetchall():
            dose = reading.dose(text.decode(body.encode()))
            if dose.outcome in {DoseOutcome.GIVEN, DoseOutcome.IN_PROGRESS}:
                found.append(DoseNow(key=charted, order=key, slot_at=dose.slot_at, version=dose.version))
    return tuple(found)


def _notes(books: Books, kept: Kept, command: WriteNote) -> tuple[str, ...]:
    """Notes of the same kind that came to central after this one was given."""
    rows = books.execute(
        "SELECT key, body FROM resource WHERE patient = ? AND type = 'Composition' AND removed_at_ms IS NULL AND at_s * 1000 >= ?"
        " AND (entry IS NULL OR entry NOT IN (SELECT entry_id FROM row WHERE command = ?))",
        (kept.lane, kept.saved_at_ms, kept.id),
    )
    kind = command.note_kind.code
    return tuple(key for key, body in rows.fetchall() if reading.note(text.decode(body.encode())).kind.code == kind)


def newest(books: Books, patient: str) -> int:
    """After which command (its seq) something of this patient last came in; for any given later, intake's own judgement still stands.

    Counted in commands, not in time: a clock that was put back must not hide what came in.
    """
    row = books.execute(
        "SELECT max(after_seq) FROM resource WHERE patient = ?", (identity.real(books, patient),)
    ).fetchone()
    return -1 if row[0] is None else int(row[0])
