"""What is typed about a dose at the bed, and the command that it becomes. Refuses what cannot be meant."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from client.commands import AdministerDose, GivenLine
from client.errors import InputRefused
from client.records import Amount, DoseOutcome, Order, Person
from client.records.bedside import BedsideCheck, ControlledUse, KnownBy, SecondCheck
from offline.projection.at_bed import is_equal
from ui.nurse.bedside_model import Dose, Seen
from ui.nurse.dose_entry import read_amount, replace_value

INFUSION = "infusion"
PER_HOUR = "mL/h"


@dataclass(frozen=True, slots=True, kw_only=True)
class Waste:
    """As typed, of one controlled line: batch, pieces, opened, thrown away; in the unit of the order."""

    batch: str = ""
    ampoules: str = ""
    opened: str = ""
    wasted: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveEntry:
    """The open form. `amounts` and `again` (the second person's) are as typed, one for each line."""

    amounts: tuple[str, ...]
    rate: str = ""
    note: str = ""
    is_partial: bool = False
    is_wasted: bool = False
    """A controlled drug was opened and nothing of it was given: all of it was thrown away before a witness."""
    despite: frozenset[str] = frozenset()
    again: tuple[str, ...] = ()
    rate_again: str = ""
    waste: dict[str, Waste]
    """By the key of the line."""


def is_infusion(dose: Dose) -> bool:
    """It is begun now and ended later."""
    return dose.kind == INFUSION


def asks_person(dose: Dose) -> bool:
    """Whether somebody signs beside."""
    return bool(dose.asks_second or dose.asks_witness)


def rate_unit(dose: Dose) -> tuple[str, str | None]:
    """As it is ordered; where no rate is ordered, millilitres per hour, which the field says."""
    ordered = dose.lines[0].rate
    return (ordered.unit, ordered.code) if ordered is not None else (PER_HOUR, PER_HOUR)


def read_rate(typed: str, dose: Dose, field: str) -> Amount | None:
    """Empty is unknown."""
    if not typed.strip():
        return None
    unit, code = rate_unit(dose)
    try:
        return read_amount(typed, Amount(value=Decimal(1), unit=unit, code=code), 0)
    except InputRefused as error:
        raise InputRefused(field, *error.facts[1:]) from error


def read_amounts(typed: tuple[str, ...], lines: tuple[Order, ...]) -> tuple[Amount | None, ...]:
    return tuple(read_amount(text, line.dose, at) for at, (text, line) in enumerate(zip(typed, lines, strict=True)))


def read_second(entry: GiveEntry, dose: Dose) -> tuple[tuple[Amount | None, ...], Amount | None]:
    """What the second person worked out. Raises InputRefused(second, missing | differs), without saying what the first had."""
    if any(line.dose is not None and not text.strip() for line, text in zip(dose.lines, entry.again, strict=True)):
        raise InputRefused("second", "missing")
    again = read_amounts(entry.again, dose.lines)
    rate = read_rate(entry.rate_again, dose, "rate-again") if is_infusion(dose) else None
    own = read_amounts(entry.amounts, dose.lines)
    is_same = all(map(is_equal, again, own)) and is_equal(rate, read_rate(entry.rate, dose, "rate"))
    if not is_same:
        raise InputRefused("second", "differs")
    return again, rate


def read_waste(waste: Waste, line: Order, given: Amount | None, witness: Person) -> ControlledUse:
    """Raises InputRefused(waste, no-unit | batch | ampoules | opened | wasted | sum)."""
    if line.dose is None or given is None:
        raise InputRefused("waste", "no-unit")
    if not waste.batch.strip():
        raise InputRefused("waste", "batch")
    if not waste.ampoules.strip().isdigit() or int(waste.ampoules) < 1:
        raise InputRefused("waste", "ampoules")
    opened, wasted = (
        _part(waste.opened, line.dose, "opened"),
        _part(waste.wasted, line.dose, "wasted", may_be_none=True),
    )
    if opened.value != given.value + wasted.value:
        raise InputRefused("waste", "sum")
    return ControlledUse(
        order=line.key,
        witness=witness,
        batch=waste.batch.strip(),
        ampoules=int(waste.ampoules),
        opened=opened,
        given=given,
        wasted=wasted,
    )


def _part(typed: str, ordered: Amount, name: str, *, may_be_none: bool = False) -> Amount:
    if may_be_none and typed.strip() in {"0", "0.0"}:
        return Amount(value=Decimal(0), unit=ordered.unit, code=ordered.code)
    try:
        found = read_amount(typed, ordered, 0)
    except InputRefused as error:
        raise InputRefused("waste", name) from error
    if found is None:
        raise InputRefused("waste", name)
    return found


def check_words(dose: Dose, entry: GiveEntry) -> None:
    """Raises InputRefused(note, ...) where words are asked for and there are none."""
    if entry.note.strip():
        return
    if entry.is_wasted:
        raise InputRefused("note", "why-not-given")
    given = read_amounts(entry.amounts, dose.lines)
    if dose.is_off_time:
        raise InputRefused("note", "why-not-on-time")
    if entry.is_partial:
        raise InputRefused("note", "why-less")
    less = (
        one is not None and line.dose is not None and one.value < line.dose.value
        for one, line in zip(given, dose.lines, strict=True)
    )
    if any(less):
        raise InputRefused("note", "why-less")
    if entry.despite:
        raise InputRefused("note", "why-all-the-same")


def command_of(
    seen: Seen, entry: GiveEntry, *, ident: str, author: Person, now: datetime, beside: Person | None
) -> AdministerDose:
    """Raises InputRefused with the field."""
    dose = seen.dose
    if dose is None or seen.stop is not None:
        raise InputRefused("dose", "stopped")
    check_words(dose, entry)
    if entry.is_wasted:
        return _wasted(seen, dose, entry, ident=ident, author=author, now=now, beside=beside)
    amounts = read_amounts(entry.amounts, dose.lines)
    second = None
    if dose.asks_second and beside is not None:
        again, rate = read_second(entry, dose)
        second = SecondCheck(person=beside, amounts=again, rate=rate)
    outcome = DoseOutcome.IN_PROGRESS if is_infusion(dose) else DoseOutcome.GIVEN
    return AdministerDose(
        id=ident,
        author=author,
        patient=seen.patient,
        encounter=dose.encounter,
        occurred_at=now,
        lines=tuple(
            GivenLine(order=line.key, what=line.what, amount=amount, route=line.route)
            for line, amount in zip(dose.lines, amounts, strict=True)
        ),
        slot_at=dose.slot_at,
        outcome=outcome,
        reason=entry.note.strip() if entry.is_partial else None,
        note=entry.note.strip(),
        despite=tuple(sorted(entry.despite)),
        is_partial=entry.is_partial and outcome is DoseOutcome.GIVEN,
        rate=read_rate(entry.rate, dose, "rate") if is_infusion(dose) else None,
        check=check_of(seen),
        second=second,
        controlled=_controlled(dose, entry, amounts, beside),
        unit=dose.unit,
    )


def _wasted(
    seen: Seen, dose: Dose, entry: GiveEntry, *, ident: str, author: Person, now: datetime, beside: Person | None
) -> AdministerDose:
    """Opened, not given, thrown away: the reason of the dose is the remark, what was opened is what was thrown away."""
    nothing = tuple(None if line.dose is None else replace_value(line.dose, Decimal(0)) for line in dose.lines)
    return AdministerDose(
        id=ident,
        author=author,
        patient=seen.patient,
        encounter=dose.encounter,
        occurred_at=now,
        lines=tuple(GivenLine(order=line.key, what=line.what, amount=None, route=line.route) for line in dose.lines),
        slot_at=dose.slot_at,
        outcome=DoseOutcome.NOT_GIVEN,
        reason=entry.note.strip(),
        check=check_of(seen),
        controlled=_controlled(dose, entry, nothing, beside),
        unit=dose.unit,
    )


def _controlled(
    dose: Dose, entry: GiveEntry, amounts: tuple[Amount | None, ...], beside: Person | None
) -> tuple[ControlledUse, ...]:
    if beside is None:
        return ()
    given = {line.key: (line, amount) for line, amount in zip(dose.lines, amounts, strict=True)}
    return tuple(read_waste(entry.waste.get(key, Waste()), *given[key], beside) for key in dose.asks_witness)


def _codes(seen: Seen) -> tuple[str, ...]:
    if seen.label_by is KnownBy.NONE:
        return ()
    return tuple(code for _, code in seen.parts) or ((seen.code,) if seen.code else ())


def check_of(seen: Seen) -> BedsideCheck:
    return BedsideCheck(
        patient=seen.patient_by,
        label=seen.label_by,
        badge=seen.badge,
        reason=seen.reason,
        words=seen.reason_words.strip(),
        identifiers=seen.identifiers,
        band=seen.band,
        typed=seen.typed,
        codes=_codes(seen),
    )
