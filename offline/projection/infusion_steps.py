"""What speaks against a step of an infusion, asked in the transaction that stores it: over, before it began, more than the bag, no rate.

Refuses to weigh it: more than the bag that was ordered goes in with its reason, more than one entry of fluids may hold never.
"""

from datetime import timedelta
from decimal import Decimal

from client.clinical.fluids import FluidBook
from client.clinical.giving import GivingBook
from client.clinical.rates import is_impossible
from client.clinical.units import Quantity, convert
from client.commands import StepInfusion
from client.records import Amount, Dose, DoseOutcome
from client.records.bedside import InfusionStep
from client.records.fluids import FluidKind
from offline.projection import infusions, records, rows
from offline.store.books import Books

GONE, OVER, NO_VOLUME = "gone", "already-over", "no-volume"
NO_RATE, TOO_MUCH, BEFORE = "rate-impossible", "too-much", "before-it-began"
NOT_ML, MORE_THAN_BAG, NOT_PAUSED = "volume-not-ml", "more-than-bag", "not-paused"
_SLACK = timedelta(minutes=1)
_ENDS = frozenset({InfusionStep.END, InfusionStep.STOP})


def objections(books: Books, command: StepInfusion, giving: GivingBook, fluids: FluidBook | None) -> tuple[str, ...]:
    """An infusion that ended is neither looked at nor ended once more; what ran in is said with its end."""
    shown = rows.by_key(books, [one.key for one in command.doses])
    found = [records.dose(row) for row in shown.values() if row.type == "MedicationAdministration"]
    if not found or len(found) < len(command.doses):
        return (GONE,)
    if any(one.outcome is not DoseOutcome.IN_PROGRESS for one in found):
        return (OVER,)
    if command.step in _ENDS and command.volume is None:
        return (NO_VOLUME,)
    began = min((one.given_at for one in found if one.given_at is not None), default=None)
    against = [BEFORE] if began is not None and command.occurred_at < began - _SLACK else []
    against += [NO_RATE] if is_impossible(command.rate, giving.rate_most_ml_h) else []
    against += [NOT_PAUSED] if command.step is InfusionStep.RESUME and not any(one.is_paused for one in found) else []
    if command.volume is not None and command.step in _ENDS:
        against += _volume(books, command, command.volume, found, fluids)
    return tuple(against)


def _volume(
    books: Books, command: StepInfusion, volume: Amount, found: list[Dose], fluids: FluidBook | None
) -> list[str]:
    said = _ml(volume)
    if said is None:
        return [NOT_ML]
    if fluids is not None and said > fluids.row(FluidKind.IV).most:
        return [TOO_MUCH]
    ordered = rows.by_key(books, {one.order for one in found if one.order})
    bag = infusions.volume_of([records.order(row) for row in ordered.values() if row.type == "MedicationRequest"])
    is_more = bag is not None and said > bag and not command.reason.strip()
    return [MORE_THAN_BAG] if is_more else []


def _ml(volume: Amount) -> Decimal | None:
    found = convert(Quantity(volume.value, volume.code or volume.unit), "mL")
    return None if found is None else found.value
