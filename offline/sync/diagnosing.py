"""What central says now about the diagnoses a command touches, read from the replica as received; refuses to judge it."""

from typing import Any

from client.commands import RecordDiagnosis, ReviseDiagnosis
from client.fhir import reading, text
from client.records import Diagnosis, DiagnosisChange, Verification
from offline import identity
from offline.kept import Kept
from offline.store.books import Books
from offline.sync.decide import DiagnosisNow


def now(books: Books, command: ReviseDiagnosis) -> dict[str, Any]:
    """Diagnoses under the keys the command uses, and those that central removed."""
    real = identity.mapping(books, command.diagnoses)
    found: dict[str, DiagnosisNow] = {}
    gone = set()
    for key in command.diagnoses:
        row = books.execute(
            "SELECT body, removed_at_ms IS NOT NULL FROM resource WHERE key = ?", (real.get(key, key),)
        ).fetchone()
        if row is None:
            continue
        if row[1]:
            gone.add(key)
            continue
        there = reading.diagnosis(text.decode(row[0].encode()))
        found[key] = DiagnosisNow(version=there.version, is_so=is_so(there, command))
    return {"diagnoses": found, "gone": frozenset(gone)}


def is_so(there: Diagnosis, command: ReviseDiagnosis) -> bool:
    """Whether nothing is left to be changed."""
    return {
        DiagnosisChange.CONFIRM: there.verification is Verification.CONFIRMED,
        DiagnosisChange.DOUBT: there.verification is Verification.PROVISIONAL,
        DiagnosisChange.REFUTE: there.verification is Verification.REFUTED,
        DiagnosisChange.RESOLVE: there.clinical == "resolved",
        DiagnosisChange.REOPEN: there.clinical == "active",
        DiagnosisChange.ENTERED_IN_ERROR: there.verification is Verification.ENTERED_IN_ERROR,
        DiagnosisChange.RANK: there.rank is not None and there.rank == command.rank,
        DiagnosisChange.PRIMARY: there.is_primary is True,
        DiagnosisChange.NOT_PRIMARY: there.is_primary is False,
    }[command.change]


def same(books: Books, kept: Kept, command: RecordDiagnosis) -> tuple[str, ...]:
    """Diagnoses of the same code and use in force that came to central after this one was given."""
    if command.what.code is None:
        return ()
    rows = books.execute(
        "SELECT key, body FROM resource WHERE patient = ? AND type = 'Condition' AND removed_at_ms IS NULL AND after_seq >= ?"
        " AND (entry IS NULL OR entry NOT IN (SELECT entry_id FROM row WHERE command = ?))",
        (kept.lane, kept.seq, kept.id),
    )
    found = ((key, reading.diagnosis(text.decode(body.encode()))) for key, body in rows.fetchall())
    return tuple(key for key, one in found if _is_same(one, command))


def _is_same(there: Diagnosis, command: RecordDiagnosis) -> bool:
    system, code = command.what.system, command.what.code
    is_coded = system is not None and code is not None and there.name.code_in(system) == code
    return is_coded and there.use is command.use and there.is_in_force
