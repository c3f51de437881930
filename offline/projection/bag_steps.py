"""What speaks against what is said of a bag of blood while it runs and at its end: over, before it began, no rate, more than the bag.

Refuses to weigh it: more than the bag holds goes in with its reason.
"""

from datetime import timedelta
from decimal import Decimal

from client.clinical.rates import is_impossible
from client.clinical.units import Quantity, convert
from client.commands import Command, EndTransfusion, NoteTransfusion, ReactTransfusion, StartTransfusion
from client.records import Amount
from offline.projection import rows
from offline.projection.infusion_steps import BEFORE, MORE_THAN_BAG, NO_RATE
from offline.projection.transfusing import transfusion
from offline.store.books import Books

OVER = "transfusion-over"
_SLACK = timedelta(minutes=1)


def objections(books: Books, command: Command, most_ml_h: Decimal | None) -> tuple[str, ...]:
    """Empty when nothing speaks against it."""
    rate = command.rate if isinstance(command, StartTransfusion | NoteTransfusion) else None
    found = [NO_RATE] if is_impossible(rate, most_ml_h) else []
    if not isinstance(command, NoteTransfusion | EndTransfusion | ReactTransfusion):
        return tuple(found)
    row = rows.by_key(books, [command.transfusion]).get(command.transfusion)
    one = transfusion(row) if row is not None else None
    if one is None:
        return tuple(found)
    if isinstance(command, EndTransfusion) and not one.is_running:
        return (OVER,)
    begun = one.started_at
    found += [BEFORE] if begun is not None and command.occurred_at < begun - _SLACK else []
    if isinstance(command, EndTransfusion | ReactTransfusion) and _is_more(command, one.unit.volume):
        found.append(MORE_THAN_BAG)
    return tuple(found)


def _is_more(command: EndTransfusion | ReactTransfusion, bag: Amount | None) -> bool:
    reason = command.reason if isinstance(command, EndTransfusion) else command.text
    held = convert(Quantity(bag.value, bag.code or bag.unit), "mL") if bag is not None else None
    return command.volume is not None and held is not None and command.volume > held.value and not reason.strip()
