"""What an order's frequency alone decides: given before its check, lapsed, used up. Refuses to let a once order lapse in silence.

An order "once if needed" (SOS) holds for twelve hours and for one dose. A once order that nobody gave does not lapse: it stays due
until somebody gives it, says why not, or stops it.
"""

from datetime import datetime, timedelta
from enum import StrEnum

from client.fhir.names import FREQUENCY, REVIEW_ORDER
from client.records import Code, Order

AT_ONCE = frozenset({"ST", "STAT"})
SOS = "SOS"
SOS_VALID = timedelta(hours=12)


def is_at_once(order: Order) -> bool:
    """One time and now: given before it is checked, and flagged until it is."""
    return _frequency(order) in AT_ONCE


def lapses_at(order: Order) -> datetime | None:
    """When it may no longer be given; None = only when it ends or is stopped. Without any time nothing is said."""
    start = order.starts_at or order.authored_at
    return start + SOS_VALID if start is not None and _frequency(order) == SOS else None


def has_lapsed(order: Order, now: datetime) -> bool:
    end = lapses_at(order)
    return end is not None and end <= now


def is_for_one_dose(order: Order) -> bool:
    """Once it was given it is not offered again."""
    return _frequency(order) == SOS


class Review(StrEnum):
    """Orders after which every long-term order is looked at: it is stopped or kept by a person's word, none in silence."""

    TRANSFER = "transfer"
    DISCHARGE = "discharge"
    POST_OPERATIVE = "post-operative"


def review_of(code: Code) -> Review | None:
    """What kind of review an order asks for; None for every other order."""
    found = code.code_in(REVIEW_ORDER)
    return Review(found) if found in set(Review) else None


def _frequency(order: Order) -> str:
    """Our own code where there is one, else what was written."""
    said = order.frequency
    return "" if said is None else (said.code_in(FREQUENCY) or said.code or said.text).upper()
