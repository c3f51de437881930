"""What speaks against what was measured or seen at the bed: what no body has, a time ahead, a patient nobody knows here.

Refuses nothing for being odd: what can be is taken as it was said.
"""

from datetime import datetime, timedelta

from client.clinical.vitals import VitalBook, impossible
from client.commands import (
    Command,
    EndTransfusion,
    NoteEffect,
    NoteTransfusion,
    ReactTransfusion,
    RecordFluids,
    RecordVitals,
    StartTransfusion,
    StepInfusion,
)
from offline import census
from offline.projection import chart
from offline.store.books import Books

AHEAD, UNKNOWN, NO_STAY = "in-the-future", "patient-unknown", "stay-unknown"
_SLACK = timedelta(minutes=1)
"""By how much who types the time may be before this PC's clock."""
_SIGNS = RecordVitals | StartTransfusion | NoteTransfusion | EndTransfusion | ReactTransfusion
_TIMED = _SIGNS | NoteEffect | StepInfusion
_OF_SOMEBODY = RecordVitals | RecordFluids


def objections(books: Books, command: Command, book: VitalBook, now: datetime) -> tuple[str, ...]:
    """Empty when nothing speaks against it."""
    found = list[str]()
    if isinstance(command, _SIGNS):
        measured = ((one.loinc, one.amount) for one in command.values)
        found += impossible(
            book, [(loinc, amount.value, amount.code or amount.unit) for loinc, amount in measured if amount]
        )
    if isinstance(command, _TIMED) and command.occurred_at > now + _SLACK:
        found.append(AHEAD)
    if isinstance(command, _OF_SOMEBODY) and not _is_known(books, command.patient):
        found.append(UNKNOWN)
    elif isinstance(command, _OF_SOMEBODY) and command.encounter and chart.stay(books, command.encounter) is None:
        found.append(NO_STAY)
    return tuple(found)


def _is_known(books: Books, key: str) -> bool:
    return chart.patient(books, key) is not None or bool(census.of(books, [key]))
