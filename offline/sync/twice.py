"""What two people may do once only, done by somebody else meanwhile; read from the replica, refuses to judge it.

The amount of one infusion, how one ended, a day closed, one request collected, one skin test begun. What was here before was on the
author's screen.
"""

from collections.abc import Mapping
from typing import Any

from client.commands import CloseFluids, CollectSpecimen, RecordFluids, StartSkinTest, StepInfusion
from client.fhir import reading, text
from client.fhir.reading.fluids import closed_total, fluid_record
from client.fhir.reading.nursing import skin_test_given, specimen_taken
from client.records import DoseOutcome
from client.records.bedside import InfusionStep
from offline import identity
from offline.kept import Kept
from offline.store.books import Books
from offline.sync.central_now import DoseNow

Once = RecordFluids | CloseFluids | CollectSpecimen | StartSkinTest | StepInfusion
_TYPES = {
    RecordFluids: "Observation",
    CloseFluids: "Observation",
    CollectSpecimen: "Specimen",
    StartSkinTest: "Procedure",
    StepInfusion: "MedicationAdministration",
}
_ENDS = frozenset({InfusionStep.END, InfusionStep.STOP})
_BOTH = ("theirs", "ours")


def done(books: Books, kept: Kept, command: Once) -> tuple[DoseNow, ...]:
    """Rows of others that came in since and say the same of the same thing, or of a day something else."""
    found = books.execute(
        "SELECT r.key, r.body FROM resource r WHERE r.patient = ? AND r.type = ? AND r.removed_at_ms IS NULL AND r.after_seq >= ?"
        " AND NOT EXISTS (SELECT 1 FROM row w WHERE w.entry_id = r.entry) ORDER BY r.key",
        (kept.lane, _TYPES[type(command)], kept.seq),
    )
    named = _named(command)
    keys = {*named, *identity.mapping(books, named).values()}
    rows = [(key, text.decode(body.encode())) for key, body in found.fetchall()]
    return tuple(
        DoseNow(key=key, order=key, slot_at=None, version=None) for key, row in rows if _is_same(row, command, keys)
    )


def _named(command: Once) -> set[str]:
    match command:
        case RecordFluids():
            return {key for one in command.entries for key in one.infusion}
        case CollectSpecimen():
            return set(command.orders)
        case StartSkinTest():
            return {command.test}
        case StepInfusion():
            return {one.key for one in command.doses} if command.step in _ENDS else set()
        case CloseFluids():
            return set()


def _is_same(row: Mapping[str, Any], command: Once, keys: set[str]) -> bool:
    match command:
        case RecordFluids():
            entry = fluid_record(row)
            return entry is not None and not entry.is_void and not keys.isdisjoint(entry.infusion)
        case CollectSpecimen():
            tube = specimen_taken(row)
            is_of_day = tube is None or tube.at is None or tube.at.date() == command.occurred_at.date()
            return tube is not None and tube.is_usable and is_of_day and not keys.isdisjoint(tube.orders)
        case StartSkinTest():
            begun = skin_test_given(row)
            return begun is not None and not keys.isdisjoint(begun.tests)
        case StepInfusion():
            return _is_other_end(row, command, keys)
        case CloseFluids():
            return _is_other_total(row, command)


def _is_other_end(row: Mapping[str, Any], command: StepInfusion, keys: set[str]) -> bool:
    """It is over with another volume, or for another reason; the same said twice harms nobody."""
    given = reading.dose(row)
    if given.key not in keys or given.outcome is DoseOutcome.IN_PROGRESS:
        return False
    amounts = [(one.value, one.code or one.unit) for one in (given.volume, command.volume) if one is not None]
    is_other = len(amounts) < len(_BOTH) or amounts[0] != amounts[1]
    return is_other or (given.reason or "").strip() != command.reason.strip()


def _is_other_total(row: Mapping[str, Any], command: CloseFluids) -> bool:
    """A total of the same time with another value; the same said twice harms nobody."""
    total = closed_total(row)
    if total is None or total.is_void or not (total.since < command.until and command.since < total.until):
        return False
    own = next((one for one in command.totals if one.total is total.said.total), None)
    return own is not None and (own.volume, own.is_at_least) != (total.said.volume, total.said.is_at_least)
