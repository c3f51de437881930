"""What an order's frequency alone decides: given before its check, lapsed, used up. Refuses to let a once order lapse in silence.

An order "once if needed" (SOS) holds for twelve hours and for one dose. A once order that nobody gave does not lapse: it stays due
until somebody gives it, says why not, or stops it.
"""

from datetime import datetime, timedelta
from enum import StrEnum

from client.clinical.catalogue import Frequency
from client.commands import OrderDraft
from client.fhir.names import DIET, DRUG, EXAM, FREQUENCY, LOINC, NURSING_ORDER, PLAN_DEFINITION, REVIEW_ORDER, ROUTE
from client.records import Code, Order, OrderKind, OrderTerm

_SYSTEMS = {
    OrderKind.MEDICATION: DRUG,
    OrderKind.LABORATORY: LOINC,
    OrderKind.IMAGING: EXAM,
    OrderKind.NURSING: NURSING_ORDER,
    OrderKind.DIET: DIET,
}
AT_ONCE = frozenset({"ST", "STAT"})
SOS = "SOS"
SOS_VALID = timedelta(hours=12)
AS_NEEDED = "PRN"
"""Says no interval by itself, as Q6HPRN does: the least time between two doses is asked for (long-term as-needed orders must state it)."""


def is_at_once(order: Order) -> bool:
    """One time and now: given before it is checked, and flagged until it is."""
    return _frequency(order) in AT_ONCE


def lacks_interval(draft: OrderDraft, frequency: Frequency | None) -> bool:
    """An as-needed drug that says nowhere how long to wait between two doses: asked on the entry line, and again by intake."""
    is_said = draft.kind is not OrderKind.MEDICATION or (draft.min_interval_h or 0) > 0
    return not is_said and asks_interval(draft.term, draft.frequency, frequency, is_as_needed=draft.is_as_needed)


def is_bare_as_needed(draft: OrderDraft) -> bool:
    """The frequency "as needed" without an interval: what can be said without the pack."""
    is_drug = draft.kind is OrderKind.MEDICATION
    return is_drug and (draft.frequency or "").upper() == AS_NEEDED and not (draft.min_interval_h or 0) > 0


def asks_interval(term: OrderTerm, code: str | None, frequency: Frequency | None, *, is_as_needed: bool) -> bool:
    """The frequency "as needed" says none; of whatever else goes on as needed (twice a day as needed) only an as-needed frequency does."""
    if (code or "").upper() == AS_NEEDED:
        return True
    is_said = frequency is not None and frequency.is_prn and bool(frequency.doses_per_day)
    return is_as_needed and term is OrderTerm.LONG and not is_said


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


def canonical_of(ident: str) -> str:
    """The URL under which an order set of the pack is known."""
    return f"{PLAN_DEFINITION}/{ident}"


class Review(StrEnum):
    """Orders after which every long-term order is looked at: it is stopped or kept by a person's word, none in silence."""

    TRANSFER = "transfer"
    DISCHARGE = "discharge"
    POST_OPERATIVE = "post-operative"


def review_code(kind: Review, words: str) -> Code:
    """What is ordered, under our own code."""
    return Code(text=words, system=REVIEW_ORDER, code=kind.value)


def pack_id(order: Order) -> str | None:
    """The pack's own id of what is ordered, or what else is written as its code; who uses it looks whether the pack has it."""
    system = _SYSTEMS.get(order.kind)
    return (order.what.code_in(system) if system else None) or order.drug_id or order.what.code


def frequency_code(order: Order) -> str | None:
    return (order.frequency.code_in(FREQUENCY) or order.frequency.code) if order.frequency else None


def is_same_thing(one: Code, other: Code) -> bool | None:
    """By code where both have one; else by name, and None where two names differ: whether they are the same is not known then."""
    ours, theirs = _codes(one), _codes(other)
    if ours and theirs:
        return bool(ours & theirs)
    return True if one.text.strip() and one.text.strip().casefold() == other.text.strip().casefold() else None


def _codes(what: Code) -> set[tuple[str, str]]:
    pairs = ((what.system, what.code), *what.others)
    return {(system, code) for system, code in pairs if system and code}


def route_code(order: Order) -> str | None:
    return (order.route.code_in(ROUTE) or order.route.code) if order.route else None


def review_of(code: Code) -> Review | None:
    """What kind of review an order asks for; None for every other order."""
    found = code.code_in(REVIEW_ORDER)
    return Review(found) if found in set(Review) else None


def _frequency(order: Order) -> str:
    """Our own code where there is one, else what was written."""
    said = order.frequency
    return "" if said is None else (said.code_in(FREQUENCY) or said.code or said.text).upper()
