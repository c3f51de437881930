"""What speaks against a dose as it was checked at the bed: time, the dose before, second person, witness. Refuses to weigh it.

What was on the screen is asked again here, in the transaction that stores it. Amounts in units that do not convert are never called equal.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from decimal import Decimal

import msgspec

from client.clinical.age import whole_years
from client.clinical.catalogue import Catalogue, Drug
from client.clinical.giving import GivingBook, Unchecked, Untold, drug_of
from client.clinical.orders import frequency_code, is_at_once, is_same_thing
from client.clinical.timing_fhir import dose_distance
from client.clinical.unit_codes import Part, order_identity, read_part, unit_id
from client.clinical.unit_rules import INFUSION, UnitRules, kind_of
from client.clinical.units import Quantity, convert
from client.commands import AdministerDose
from client.fhir import text
from client.fhir.names import DRUG
from client.records import Amount, Dose, DoseOutcome, Order, Person, Role
from client.records.bedside import ControlledUse
from client.records.units import ChainStep
from offline.projection import bed_checks, chart, records, rows, unit_steps
from offline.store.books import Books

OFF_TIME, JUST_BEFORE, TOO_SOON, DAY_LIMIT = "why-not-on-time", "given-just-before", "interval-not-over", "day-limit"
NO_SECOND, SAME_PERSON, NOT_A_SECOND, DIFFERS = "no-second-person", "same-person", "not-a-second", "second-differs"
INCOMPLETE, EXPIRED, UNCHECKED = "group-incomplete", "preparation-expired", "preparation-unchecked"
UNFINISHED, WHY_LESS = "preparation-unfinished", "why-less"
NO_WITNESS, WASTE_SUM, WASTE_UNIT, NO_BATCH, AMPOULES = "no-witness", "waste-sum", "waste-unit", "no-batch", "ampoules"
MAY_ANSWER = frozenset({JUST_BEFORE, TOO_SOON, DAY_LIMIT, UNFINISHED})
"""A person may answer these with words, and NO_SECOND of what is given at once: who stands alone in a rescue gives it."""
_SECONDS = frozenset({Role.NURSE, Role.HEAD_NURSE, Role.DOCTOR, Role.PHARMACIST})
FLUIDS = "B05"
"""ATC's blood substitutes and perfusion solutions, as the pack codes them."""
_BACK, _DAY = timedelta(hours=72), timedelta(hours=24)
_TAKEN = frozenset({DoseOutcome.GIVEN, DoseOutcome.IN_PROGRESS})


def objections(
    books: Books, command: AdministerDose, book: GivingBook, catalogue: Catalogue, now: datetime
) -> tuple[str, ...]:
    """In the order in which a person must hear them; that a dose was not given may always be said, and what of it was opened is signed."""
    if command.outcome not in _TAKEN:
        return _wasted(books, command, catalogue)
    shown = rows.by_key(books, [line.order for line in command.lines])
    ordered = [records.order(row) for row in shown.values() if row.type == "MedicationRequest"]
    before = _given_around(books, command)
    found = [OFF_TIME] if _is_off_time(command, ordered, book, catalogue) else []
    found += [WHY_LESS] if _is_less(command, ordered) else []
    found += bed_checks.objections(books, command, ordered, now, asks=book.untold is Untold.BLOCK)
    found += [] if _is_group_whole(command) else [INCOMPLETE]
    found += [JUST_BEFORE] if _is_just_before(command, ordered, before, catalogue) else []
    found += _as_needed(command, ordered, before, catalogue)
    years = years_of(books, command.patient, now)
    found += _preparation(books, command, ordered, book, catalogue, years)
    found += _second(command, ordered, book, catalogue, years)
    found += _witness(command, ordered, book, catalogue)
    return tuple(dict.fromkeys(found))


def answerable(book: GivingBook) -> frozenset[str]:
    """What may be answered with words at this site."""
    return MAY_ANSWER | ({UNCHECKED} if book.unchecked is Unchecked.WARN else frozenset())


def answered(books: Books, command: AdministerDose, others: frozenset[str]) -> frozenset[str]:
    """What the author's words answer in this dose; `others` may always be answered so."""
    if not command.note.strip():
        return frozenset()
    shown = rows.by_key(books, [line.order for line in command.lines])
    is_rescue = bool(shown) and all(is_at_once(records.order(row)) for row in shown.values())
    return (others | ({NO_SECOND} if is_rescue else frozenset())) & set(command.despite)


def years_of(books: Books, patient: str, now: datetime) -> int | None:
    person = chart.patients(books, [patient]).get(patient)
    return whole_years(person.birth_date, now) if person is not None else None


def _given_around(books: Books, command: AdministerDose) -> list[Dose]:
    since = int((command.occurred_at - _BACK).timestamp())
    found = rows.read(
        books,
        ["MedicationAdministration"],
        patients=[command.patient],
        where="at_s >= ?",
        values=[since],
        with_marks=False,
    )
    doses = [records.dose(row) for row in found]
    return [one for one in doses if one.outcome in _TAKEN and one.given_at is not None]


def _parts(command: AdministerDose) -> list[Part]:
    """The labels of ours that were scanned."""
    codes = command.check.codes if command.check is not None else ()
    return [part for one in codes if (part := read_part(one)) is not None]


def _is_group_whole(command: AdministerDose) -> bool:
    """Of a group whose lines bear labels of their own every one was scanned: of so many as the dose has lines."""
    apart = [one for one in _parts(command) if one.of > 1]
    counts = {one.of for one in apart}
    return not apart or (
        counts == {len(command.lines)} and {one.place for one in apart} == set(range(1, max(counts) + 1))
    )


# --- what lies ready ------------------------------------------------------------------------------------------------


def _preparation(
    books: Books,
    command: AdministerDose,
    lines: Sequence[Order],
    book: GivingBook,
    catalogue: Catalogue,
    years: int | None,
) -> list[str]:
    """Past its time it is not given, whatever is said; whether a second nurse checked it is asked as the site says."""
    ready = unit_steps.prepared(books, command.patient, _unit_of(command, lines), command.occurred_at)
    if ready.is_expired:
        return [EXPIRED]
    is_asked = ChainStep.CHECK not in ready.done and book.asks_check(lines, catalogue, years)
    is_begun = bool(ready.done & {*unit_steps.PREPARING}) and ChainStep.COMPOUND not in ready.done
    is_unfinished = is_begun and _is_mixed(lines, catalogue)
    return [*([UNFINISHED] if is_unfinished else []), *([UNCHECKED] if is_asked else [])]


def _is_mixed(lines: Sequence[Order], catalogue: Catalogue) -> bool:
    """An infusion of several drugs; of what is to be given at once nobody waits for a step."""
    is_one = len(lines) < 2 or any(map(is_at_once, lines))
    return (
        not is_one and kind_of(min(lines, key=lambda line: (line.line, line.key)), catalogue, UnitRules()) == INFUSION
    )


def _unit_of(command: AdministerDose, lines: Sequence[Order]) -> str:
    """The name of what is answered; "" where nobody can say it: as needed, and not given by its label."""
    lead = min(lines, key=lambda line: (line.line, line.key), default=None)
    if command.unit or lead is None or command.slot_at is None:
        return command.unit
    return str(unit_id(order_identity(lead), command.slot_at))


# --- time ------------------------------------------------------------------------------------------------------------


def _is_off_time(command: AdministerDose, lines: Sequence[Order], book: GivingBook, catalogue: Catalogue) -> bool:
    if command.slot_at is None or command.note.strip():
        return False
    return abs(command.occurred_at - command.slot_at) > book.window(lines, catalogue)


def _is_less(command: AdministerDose, lines: Sequence[Order]) -> bool:
    """Part of a dose without a word why. Where the units do not convert nobody knows it."""
    if command.note.strip() or (command.reason or "").strip():
        return False
    given = {one.order: one.amount for one in command.lines}
    return any(_is_part(given.get(line.key), line.dose) for line in lines)


def _is_part(given: Amount | None, ordered: Amount | None) -> bool:
    if given is None or ordered is None:
        return False
    said = converted(given, ordered.code or ordered.unit)
    return said is not None and said < ordered.value


def _is_just_before(
    command: AdministerDose, lines: Sequence[Order], before: Iterable[Dose], catalogue: Catalogue
) -> bool:
    """Closer to another dose of the drug than half of what is planned between the two."""
    return any(_is_close(command, line, one, catalogue) for line in lines for one in before)


def _is_close(command: AdministerDose, line: Order, other: Dose, catalogue: Catalogue) -> bool:
    if not _is_of(line, other) or line.is_as_needed or other.given_at is None:
        return False
    if other.order != line.key and _is_fluid(line, catalogue):
        return False
    planned = usual_distance(line, catalogue)
    if other.order == line.key and other.slot_at is not None and command.slot_at is not None:
        planned = abs(other.slot_at - command.slot_at)
    return planned is not None and abs(command.occurred_at - other.given_at) < planned / 2


def _is_fluid(line: Order, catalogue: Catalogue) -> bool:
    """What drugs are dissolved in hangs in many infusions of one patient, and says nothing of a dose given twice."""
    drug = drug_of(line, catalogue)
    return drug is not None and (drug.atc or "").startswith(FLUIDS)


def _is_of(line: Order, dose: Dose) -> bool:
    """The same order, or the same drug under another one; of two that nobody can compare nothing is said."""
    return dose.order == line.key or (dose.what is not None and is_same_thing(line.what, dose.what) is True)


def usual_distance(line: Order, catalogue: Catalogue) -> timedelta | None:
    """Between two doses, by the frequency alone: the pack's, else as the plan reads it. None where it says nothing or is for once."""
    if is_at_once(line):
        return None
    frequency = catalogue.frequencies.get(frequency_code(line) or "")
    if frequency is None:
        return dose_distance(text.decode(line.timing), catalogue.frequencies) if line.timing is not None else None
    return timedelta(hours=float(Decimal(24) / frequency.doses_per_day)) if frequency.doses_per_day else None


# --- as needed -------------------------------------------------------------------------------------------------------


def least_interval(line: Order, drug: Drug | None) -> Decimal | None:
    """Of what the order says and what the pack says the longer; None where neither says anything."""
    said = (line.min_interval_h, drug.min_interval_h if drug else None)
    return max((each for each in said if each is not None), default=None)


def _as_needed(
    command: AdministerDose, lines: Sequence[Order], before: Sequence[Dose], catalogue: Catalogue
) -> list[str]:
    found: list[str] = []
    given = {one.order: one.amount for one in command.lines}
    for line in lines:
        if not line.is_as_needed:
            continue
        drug = drug_of(line, catalogue)
        hours = least_interval(line, drug)
        same = [one for one in before if _is_of(line, one) and one.given_at is not None]
        near = [one for one in same if hours and _is_within(one, command.occurred_at, timedelta(hours=float(hours)))]
        found += [TOO_SOON] if near else []
        total = day_total([*same], command.occurred_at, given.get(line.key), drug)
        limit = drug.max_daily.amount if drug is not None and drug.max_daily is not None else None
        found += [DAY_LIMIT] if total is not None and limit is not None and total.value > limit.value else []
    return found


def _is_within(dose: Dose, at: datetime, span: timedelta) -> bool:
    return dose.given_at is not None and timedelta() <= at - dose.given_at < span


def day_total(doses: Iterable[Dose], at: datetime, more: Amount | None, drug: Drug | None) -> Quantity | None:
    """What was given in the 24 hours before, and this, in the unit of the limit; None where one of them cannot be counted."""
    limit = drug.max_daily.amount if drug is not None and drug.max_daily is not None else None
    if limit is None:
        return None
    amounts = [one.amount for one in doses if _is_within(one, at, _DAY)]
    total = Decimal(0)
    for each in [*amounts, *([more] if more is not None else [])]:
        part = converted(each, limit.unit)
        if part is None:
            return None
        total += part
    return Quantity(total, limit.unit)


def converted(amount: Amount | None, unit: str) -> Decimal | None:
    """None where the units do not convert: nothing is guessed."""
    if amount is None:
        return None
    found = convert(Quantity(amount.value, amount.code or amount.unit), unit)
    return None if found is None else found.value


def is_equal(one: Amount | None, other: Amount | None) -> bool:
    """The same amount, in whatever unit it was written; two that are both missing are equal: nothing is worked out of either."""
    if one is None or other is None:
        return one is None and other is None
    value = converted(one, other.code or other.unit)
    if value is None:
        return one.value == other.value and (one.code or one.unit) == (other.code or other.unit)
    return value == other.value


# --- beside whom -----------------------------------------------------------------------------------------------------


def _second(
    command: AdministerDose, lines: Sequence[Order], book: GivingBook, catalogue: Catalogue, years: int | None
) -> list[str]:
    second = command.second
    asked = {line.key for line in [*lines, *_as_given(command, lines)] if book.asks_second(line, catalogue, years)}
    if second is None:
        return [NO_SECOND] if asked else []
    found = _not_beside(command.author, second.person)
    if any(line.amount is None for line in command.lines if line.order in asked):
        return [*found, DIFFERS]  # nobody worked anything out: two that say nothing do not agree
    amounts = [line.amount for line in command.lines]
    is_same = len(second.amounts) == len(amounts) and all(map(is_equal, second.amounts, amounts))
    is_same = is_same and is_equal(second.rate, command.rate)
    return [*found, *([] if is_same else [DIFFERS])]


def _as_given(command: AdministerDose, lines: Sequence[Order]) -> list[Order]:
    """The lines as if what was given had been ordered: the class is asked of both."""
    given = {one.order: one.what for one in command.lines}
    named = [(line, given[line.key]) for line in lines if line.key in given]
    return [msgspec.structs.replace(line, what=what, drug_id=what.code_in(DRUG)) for line, what in named if what.code]


def _not_beside(author: Person, other: Person) -> list[str]:
    if author.reference == other.reference:
        return [SAME_PERSON]
    return [] if other.role in _SECONDS else [NOT_A_SECOND]


def _witness(command: AdministerDose, lines: Sequence[Order], book: GivingBook, catalogue: Catalogue) -> list[str]:
    asked = {line.key: line for line in lines if book.asks_witness(line, catalogue)}
    told = {one.order: one for one in command.controlled}
    found = [NO_WITNESS] if set(asked) - set(told) else []
    given = {line.order: line.amount for line in command.lines}
    for key, used in told.items():
        drug = drug_of(asked[key], catalogue) if key in asked else None
        found += _not_beside(command.author, used.witness)
        found += against_use(used, given.get(key), drug)
    return found


def _wasted(books: Books, command: AdministerDose, catalogue: Catalogue) -> tuple[str, ...]:
    """Opened and not given: all of it was thrown away, before a witness."""
    shown = rows.by_key(books, [one.order for one in command.controlled])
    found: list[str] = []
    for used in command.controlled:
        row = shown.get(used.order)
        drug = drug_of(records.order(row), catalogue) if row is not None and row.type == "MedicationRequest" else None
        nothing = msgspec.structs.replace(used.opened, value=Decimal(0))
        found += [*_not_beside(command.author, used.witness), *against_use(used, nothing, drug)]
    return tuple(dict.fromkeys(found))


def against_use(used: ControlledUse, given: Amount | None, drug: Drug | None) -> list[str]:
    """Batch, pieces, and the sum: what was opened is what was given and what was thrown away."""
    found = [] if used.batch.strip() else [NO_BATCH]
    unit = used.opened.code or used.opened.unit
    parts = [converted(one, unit) for one in (used.given, used.wasted)]
    if any(part is None for part in parts):
        return [*found, WASTE_UNIT]
    is_sum = sum(part for part in parts if part is not None) == used.opened.value and used.wasted.value >= 0
    is_sum = is_sum and is_equal(used.given, given)
    found += [] if is_sum else [WASTE_SUM]
    return [*found, *([] if _are_pieces(used, drug) else [AMPOULES])]


def _are_pieces(used: ControlledUse, drug: Drug | None) -> bool:
    """As many pieces hold as much as was opened, where the pack knows what one holds."""
    if used.ampoules < 1:
        return False
    if drug is None or drug.strength is None:
        return True
    opened = converted(used.opened, drug.strength.content.unit)
    return opened is None or opened == drug.strength.content.value * used.ampoules
