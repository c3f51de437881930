"""Whether a change of the store concerns a page. Refuses to guess: a change that says nothing of itself concerns everybody."""

from offline.changes import Change

QUIET = frozenset({"freshness", "mode"})
"""The strip and the banner tell these; no list is read again for them."""
OUTBOX = frozenset({"outbox"})
WRITTEN = frozenset({"Composition", "DocumentReference", "Communication", "DiagnosticReport", "Provenance"})
NOTED = frozenset({"Composition", "DocumentReference", "Provenance"})
"""What no card of a patient says anything of."""
MEASURED = frozenset({"Observation"})
ORDERED = frozenset({"MedicationRequest", "ServiceRequest", "NutritionOrder", "MedicationAdministration", "Task"})


def concerns(change: Change, *, patient: str | None = None, apart: frozenset[str] = WRITTEN) -> bool:
    """`patient`: the only one who is shown, None for the ward. `apart`: kinds that cannot change what is shown."""
    if patient is not None and change.patients and patient not in change.patients:
        return False
    if not change.kinds:
        return True
    named = change.kinds - QUIET - OUTBOX
    return bool(named - apart) if named else bool(change.kinds & OUTBOX)
