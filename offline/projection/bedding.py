"""Who lies in which bed, and what stands against a move, seen from what is shown here at this moment; refuses to weigh it.

Two people lie in one bed only where it is shared, where a child lies with its mother, or while two change beds. A bed that is not ready, or
kept for somebody else, takes nobody. Nobody is moved who was not told apart by two identifiers, or by the wristband.
"""

from collections.abc import Sequence
from datetime import timedelta

from client.clinical.identifiers import BAND, known_by, plain
from client.clinical.orders import Review
from client.commands import (
    AdmitPatient,
    Command,
    DischargePatient,
    Identified,
    MoveBed,
    OnStay,
    Partner,
    RegisterNewborn,
    SetBed,
    TransferPatient,
)
from client.fhir import names
from client.records import NOT_IN_FORCE, Bed, BedState, HoldKind, LeavingWay, Patient, Sex, Stay
from offline import census
from offline.projection import chart, infusions, orders, records, rows
from offline.store.books import Books

NOT_IDENTIFIED, WRONG_IDENTITY = "not-identified", "wrong-identity"
BEDNOT_READY, BED_HELD, BED_TAKEN, NO_BED = "bed-not-ready", "bed-held", "bed-taken", "no-bed"
SWAP_ALONE, NOT_IN_BED = "swap-alone", "partner-not-in-bed"
OTHER_WARD = "needs-transfer"
"""Another ward is reached by a doctor's order for a transfer, never by a change of beds."""
BAND_USED, NOT_NEWBORN = "band-used", "not-newborn"
NEWBORN_FOR = timedelta(days=28)
STAY_OVER, NO_ORDER, NOT_A_MOTHER, OCCUPIED = "stay-over", "no-order", "not-a-mother", "bed-occupied"
INFUSION_RUNS = "infusion-runs"
"""Answered with `DischargePatient.despite` and a note: he left with it, or it was ended and nobody wrote it down."""
_OVER = frozenset({"finished", "cancelled", "entered-in-error"})
NOT_READY = frozenset({BedState.CLEANING, BedState.CLOSED, BedState.CONTAMINATED})


def objections(books: Books, command: Command) -> tuple[str, ...]:
    """Empty when nothing speaks against it. A stay that is not here is judged by who changes it."""
    if isinstance(command, SetBed):
        return _against_bed(books, command)
    if not isinstance(command, OnStay | RegisterNewborn):
        return ()
    if isinstance(command, MoveBed):
        return _against_moving(books, command)
    person, stay = chart.patient(books, command.patient), chart.stay(books, command.encounter)
    against = list(unidentified(command.identified, person, stay))
    if stay is not None and stay.status in _OVER:
        against.append(STAY_OVER)
    match command:
        case AdmitPatient():
            against += _against_lying(books, command, stay, ())
        case TransferPatient():
            against += [] if has_order(books, command.order, command.patient, Review.TRANSFER) else [NO_ORDER]
        case DischargePatient():
            against += _against_leaving(books, command, person)
        case RegisterNewborn():
            against += [NOT_A_MOTHER] if person is not None and person.sex is Sex.MALE else []
            against += _against_newborn(books, command, person, stay)
    return tuple(against)


# -- two identifiers --------------------------------------------------------------------------------------------------


def unidentified(said: Sequence[Identified], person: Patient | None, stay: Stay | None) -> tuple[str, ...]:
    """What was typed or scanned is compared again with the record: two that fit, or the wristband, and none that does not."""
    if person is None:
        return ()
    known = known_by(person, stay)
    if any(plain(one.value) not in known.get(one.kind, frozenset()) for one in said):
        return (WRONG_IDENTITY,)
    kinds = {one.kind for one in said}
    return () if BAND in kinds or len(kinds) >= 2 else (NOT_IDENTIFIED,)


# -- beds -------------------------------------------------------------------------------------------------------------


def lying(books: Books) -> dict[str, list[Stay]]:
    """By bed, the stays of those who lie there now."""
    here = [one.patient for one in census.ward(books)]
    found: dict[str, list[Stay]] = {}
    for stay in chart.stays(books, here).values():
        if stay.bed is not None and stay.status in {"in-progress", "onleave"}:
            found.setdefault(stay.bed, []).append(stay)
    return found


def is_own(stay: Stay, other: Stay) -> bool:
    """A child and its mother, or two children of one mother."""
    return (
        stay.part_of == other.key
        or other.part_of == stay.key
        or (stay.part_of is not None and stay.part_of == other.part_of)
    )


def _against_newborn(books: Books, command: RegisterNewborn, mother: Patient | None, stay: Stay | None) -> list[str]:
    """Its band is nobody else's, least of all its mother's; and who was born long ago is not registered as newborn."""
    band = command.band.strip().casefold()
    found = rows.read(books, ["Patient"], where="instr(lower(body), ?) > 0", values=[band.lower()], with_marks=False)
    taken = [known_by(records.patient(row), None)[BAND] for row in found]
    taken += [known_by(mother, stay)[BAND]] if mother is not None else []
    is_used = any(band in one for one in taken)
    is_late = command.occurred_at - command.born_at > NEWBORN_FOR
    return [*([BAND_USED] if is_used else []), *([NOT_NEWBORN] if is_late else [])]


def _against_moving(books: Books, command: MoveBed) -> tuple[str, ...]:
    """Each half of a change of beds is asked what is asked of a move; the two lie in each other's beds and in no others."""
    if command.swaps_with is not None and command.partner is None:
        return (SWAP_ALONE,)
    found: list[str] = []
    for half in command.halves():
        person, stay = chart.patient(books, half.patient), chart.stay(books, half.encounter)
        found += unidentified(half.identified, person, stay)
        found += [STAY_OVER] if stay is not None and stay.status in _OVER else []
        found += [OTHER_WARD] if stay is not None and stay.ward not in {None, half.ward} else []
        found += _against_lying(books, half, stay, command.stays())
    if command.partner is not None:
        found += _not_theirs(books, command, command.partner)
    return tuple(dict.fromkeys(found))


def _not_theirs(books: Books, command: MoveBed, partner: Partner) -> list[str]:
    here = lying(books)
    own = {(one.key, one.patient) for one in here.get(partner.bed, ())}
    other = {(one.key, one.patient) for one in here.get(command.bed, ())}
    is_so = (command.encounter, command.patient) in own and (partner.encounter, partner.patient) in other
    return [] if is_so and command.bed != partner.bed else [NOT_IN_BED]


def _against_lying(
    books: Books, command: AdmitPatient | MoveBed, stay: Stay | None, together: Sequence[str | None]
) -> list[str]:
    bed = chart.beds(books).get(command.bed)
    if bed is None:
        return [NO_BED]
    if bed.state in NOT_READY or not bed.is_usable:
        return [BEDNOT_READY]
    others = [one for one in lying(books).get(bed.key, []) if one.key not in {command.encounter, *together}]
    if _is_held_from(bed, command.encounter, stay):
        return [BED_HELD]
    is_shared = bed.hold is not None and bed.hold.kind is HoldKind.SHARED
    strangers = [one for one in others if stay is None or not is_own(stay, one)]
    return [BED_TAKEN] if strangers and not is_shared else []


def _is_held_from(bed: Bed, encounter: str | None, stay: Stay | None) -> bool:
    if bed.hold is None or bed.hold.kind is HoldKind.SHARED:
        return False
    mother = stay.part_of if stay is not None else None
    return bed.hold.stay not in {encounter, mother} or bed.hold.stay is None


def _against_bed(books: Books, command: SetBed) -> tuple[str, ...]:
    """Where somebody lies, the bed is neither free nor being cleaned."""
    if command.patient not in chart.beds(books):
        return (NO_BED,)
    is_taken = bool(lying(books).get(command.patient))
    return (OCCUPIED,) if is_taken and command.state is not BedState.OCCUPIED else ()


# -- leaving ----------------------------------------------------------------------------------------------------------


def has_order(books: Books, key: str | None, patient: str, kind: Review) -> bool:
    """Whether this is a doctor's order of the kind, in force, of this patient."""
    found = rows.by_key(books, [key]).get(key) if key else None
    if found is None or found.patient != patient:
        return False
    return any(
        row.order.key == found.key
        and row.order.what.code_in(names.REVIEW_ORDER) == kind.value
        and row.order.status not in NOT_IN_FORCE
        for row in orders.orders_of(books, [patient]).get(patient, ())
    )


def _against_leaving(books: Books, command: DischargePatient, person: Patient | None) -> list[str]:
    is_answered = INFUSION_RUNS in command.despite and bool(command.note.strip())
    runs = [] if is_answered or not infusions.is_any_running(books, command.patient) else [INFUSION_RUNS]
    if command.order is None:
        is_dead = command.way is LeavingWay.DIED and person is not None and person.is_deceased
        return [*([] if is_dead else [NO_ORDER]), *runs]
    return [*([] if has_order(books, command.order, command.patient, Review.DISCHARGE) else [NO_ORDER]), *runs]
