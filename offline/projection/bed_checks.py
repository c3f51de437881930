"""Whether what a dose says of its check at the bed is so: the wristband's code, what was typed, the label. Refuses to believe a word alone.

Scanned means a whole code that is this patient's, or his slip's in the infusion room, or this execution's; typed means two different
identifiers that the record has, and why nothing was scanned.
"""

from collections.abc import Sequence
from datetime import datetime

from client.clinical.identifiers import are_two, numbers_of, plain
from client.clinical.unit_codes import order_identity, read_part, unit_code, unit_id
from client.commands import AdministerDose
from client.records import Order
from client.records.bedside import BedsideCheck, KnownBy, NoScan
from offline.projection import chart, doses, room_events, unit_steps
from offline.store.books import Books

OTHER_LABEL, NOT_A_CODE, OTHER_BAND = "label-of-another", "label-not-read", "wristband-not-his"
NOT_TOLD_APART, NO_REASON, UNTOLD = "not-told-apart", "why-not-scanned", "patient-not-checked"
_MOST_AS_NEEDED = 100


def objections(
    books: Books, command: AdministerDose, lines: Sequence[Order], now: datetime, *, asks: bool
) -> list[str]:
    """`asks`: whether the site wants the patient told apart; what stood on paper was checked there, or nowhere, and is counted so."""
    check, is_asked = command.check, asks and command.paper is None
    if check is None or check.patient is KnownBy.NONE:
        return [UNTOLD] if is_asked else []
    if is_asked and check.label is KnownBy.NONE and not _has_reason(check):
        return [NO_REASON]
    return [*_of_patient(books, command.patient, check, now), *_of_label(books, command, check, lines)]


def _of_patient(books: Books, patient: str, check: BedsideCheck, now: datetime) -> list[str]:
    person, stay = chart.patient(books, patient), chart.stays(books, [patient]).get(patient)
    if person is None:
        return []
    slips = room_events.slips(books, patient, now)
    if check.patient is KnownBy.SCANNED:
        return [] if plain(check.band) in numbers_of(person, stay, slips) else [OTHER_BAND]
    found = [] if are_two(person, stay, check.typed, check.identifiers, slips) else [NOT_TOLD_APART]
    return [*found, *([] if _has_reason(check) else [NO_REASON])]


def _has_reason(check: BedsideCheck) -> bool:
    return check.reason is not None and (check.reason is not NoScan.OTHER or bool(check.words.strip()))


def _of_label(books: Books, command: AdministerDose, check: BedsideCheck, lines: Sequence[Order]) -> list[str]:
    """Every code that was read is of this very execution, ours or what central printed of it."""
    if not check.codes:
        return [] if check.label is KnownBy.NONE else [NOT_A_CODE]
    lead = min(lines, key=lambda line: (line.line, line.key), default=None)
    if lead is None:
        return [OTHER_LABEL]
    own = {unit_code(one) for one in _units(books, command, lead)}
    printed = _printed(books, command, lines)
    parts = [read_part(one) for one in check.codes if one.strip() not in printed]
    if all(one is not None and one.code in own for one in parts):
        return []
    return [NOT_A_CODE if any(one is None for one in parts) else OTHER_LABEL]


def _units(books: Books, command: AdministerDose, lead: Order) -> set[str]:
    """Whose labels are right: of the planned time; of an as-needed order of the place that is named, else of those not used yet."""
    if command.slot_at is not None:
        return {str(unit_id(order_identity(lead), command.slot_at))}
    if command.unit:
        return {command.unit}
    places = {str(unit_id(order_identity(lead), place)) for place in range(1, _MOST_AS_NEEDED)}
    return places - set(doses.of_places(books, [command.patient]))


def _printed(books: Books, command: AdministerDose, lines: Sequence[Order]) -> set[str]:
    keys = {line.key for line in lines}
    units = unit_steps.at_central(books, [command.patient])
    return {code for one in units if one.order in keys and one.slot_at == command.slot_at for code in one.ids}
