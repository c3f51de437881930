"""What speaks against a nurse's handover as the record stands: one of the same shift that waits, and critical values it leaves out."""

from datetime import datetime, timedelta

from client.commands import HandOver
from client.fhir import names
from client.records import Role
from offline.projection import care, critical, rows
from offline.store.books import Books

NURSES = frozenset({Role.NURSE, Role.HEAD_NURSE})
NEEDS_NURSE, WAITS, CRITICAL_LEFT_OUT = "needs-nurse", "handover-waits", "critical-left-out"
SHIFT = timedelta(hours=12)
"""One that nobody took in so long a time hinders no other; it stays in the history."""


def objections(books: Books, command: HandOver, ward: str, now: datetime) -> tuple[str, ...]:
    if command.author.role not in NURSES:
        return (NEEDS_NURSE,)
    said = {one.source.partition("#")[0] for one in command.to_read_back}
    known = {one.result.key.partition("#")[0] for one in critical.open_of(books, command.patient, ward, now)}
    against = [WAITS] if _one_waits(books, command) else []
    return (*against, *([CRITICAL_LEFT_OUT] if known - said else []))


def _one_waits(books: Books, command: HandOver) -> bool:
    found = rows.read(
        books,
        ["Task"],
        patients=[command.patient],
        where="code = ? AND status IN ('requested', 'received') AND at_s >= ?",
        values=[names.NURSING_HANDOVER, int((command.occurred_at - SHIFT).timestamp())],
        with_marks=False,
    )
    return any(care.handover_task(row) is not None for row in found)
