"""The same fact written at two stations that did not see each other: a dose of one line for one time, one line of one sheet of paper.

What was here before was on the author's screen, and what this station wrote itself was asked at intake: what others wrote and came since
counts. Refuses to say which is real.
"""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from client.commands import AdministerDose, Command, RecordFluids, RecordVitals
from client.fhir import reading, text
from client.fhir.reading.elements import paper_line
from client.records import Dose, DoseOutcome, Order
from offline import identity
from offline.kept import Kept
from offline.projection import instances, paper, records, rows
from offline.projection.lines_given import answers_the_same_time
from offline.projection.plan import Plan
from offline.store.books import Books
from offline.sync.troubles import FROM_PAPER

_TAKEN = frozenset({DoseOutcome.GIVEN, DoseOutcome.IN_PROGRESS})
_AT_ONCE = timedelta(minutes=15)
"""Two doses of one line so close to each other are asked about, whatever times they were planned for."""
_VOID = frozenset({"entered-in-error", "cancelled"})


def now(books: Books, kept: Kept, plan: Plan | None) -> dict[str, Any]:
    """`same_line`: rows from the very same line of the sheet; `near`: rows that may be the same fact."""
    command = kept.command
    same, close = _same_line(books, kept, command), list[str]()
    if isinstance(command, AdministerDose):
        close += _doses(books, kept, command, plan)
    if isinstance(command, AdministerDose | RecordVitals | RecordFluids):
        close += _near(books, kept, command)
    return {"same_line": same, "near": tuple(key for key in dict.fromkeys(close) if key not in same)}


def _since(books: Books, kept: Kept, kind: str) -> Iterator[tuple[str, dict[str, Any]]]:
    found = books.execute(
        "SELECT r.key, r.body FROM resource r WHERE r.patient = ? AND r.type = ? AND r.removed_at_ms IS NULL AND r.after_seq >= ?"
        " AND NOT EXISTS (SELECT 1 FROM row w WHERE w.entry_id = r.entry) ORDER BY r.key",
        (identity.real(books, kept.lane), kind, kept.seq),
    )
    read = ((str(key), text.decode(body.encode())) for key, body in found.fetchall())
    return ((key, body) for key, body in read if body.get("status") not in _VOID)


def _same_line(books: Books, kept: Kept, command: Command) -> tuple[str, ...]:
    if command.paper is None or kept.kind not in FROM_PAPER:
        return ()
    wanted = (" ".join(command.paper.page.split()), command.paper.line)
    return tuple(key for key, body in _since(books, kept, FROM_PAPER[kept.kind]) if paper_line(body) == wanted)


def _near(books: Books, kept: Kept, command: AdministerDose | RecordVitals | RecordFluids) -> list[str]:
    """What intake asks of an entry from paper, asked of what came since: one of the two was on paper, and nobody saw both."""
    since = {key for key, _ in _since(books, kept, FROM_PAPER[kept.kind])}
    said = command.paper.others if command.paper is not None else ()
    found = paper.duplicates(books, command) if since else ()
    is_paper = command.paper is not None
    return [one.key for one in found if one.key in since - set(said) and (is_paper or one.is_from_paper)]


def _doses(books: Books, kept: Kept, command: AdministerDose, plan: Plan | None) -> list[str]:
    """Doses of the same lines for the same planned time, by name or by when they were given; as needed, within the interval."""
    if command.outcome not in _TAKEN:
        return []
    read = ((key, reading.dose(body)) for key, body in _since(books, kept, "MedicationAdministration"))
    others = [(key, dose) for key, dose in read if dose.outcome in _TAKEN]
    if not others:
        return []
    shown = rows.by_key(books, [line.order for line in command.lines])
    lines = [records.order(row) for row in shown.values() if row.type == "MedicationRequest"]
    return [
        key
        for line in lines
        for key, dose in others
        if _is_of(books, command, line, dose) and _meets(command, line, dose, plan)
    ]


def _is_of(books: Books, command: AdministerDose, line: Order, dose: Dose) -> bool:
    names = {line.key, identity.real(books, line.key)}
    return dose.order in names or dose.order in instances.of_orders(books, [command.patient], names)


def _meets(command: AdministerDose, line: Order, dose: Dose, plan: Plan | None) -> bool:
    at, other = command.slot_at or command.occurred_at, dose.slot_at or dose.given_at
    if other is None:
        return False
    apart = abs((dose.given_at or other) - command.occurred_at)
    if apart < _AT_ONCE:
        return True
    if line.is_as_needed:
        return line.min_interval_h is not None and apart < timedelta(hours=float(line.min_interval_h))
    said = answers_the_same_time(plan, line, at, other) if plan is not None else None
    return apart < paper.NEAR["administer-dose"] if said is None else said
