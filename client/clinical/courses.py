"""For how many days, at which times, and how often: what cannot be meant, and what is asked once more. Refuses to invent a clinical limit.

Asked on the entry line, before the signature, and by intake. The one number here is the program's own, against a slip of the finger.
"""

import re
from collections.abc import Sequence
from enum import StrEnum

from client.clinical.catalogue import Catalogue
from client.clinical.orders import AT_ONCE, SOS, lacks_interval
from client.commands import OrderDraft, as_sent
from client.records import OrderTerm

ASKED_ABOVE_DAYS = 90
"""Own number, no clinical limit: a course longer than this is asked for once more on the entry line; confirmed, it is taken."""
_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
ONE_TIME = frozenset({"ONCE", SOS, *AT_ONCE})


class Fault(StrEnum):
    """What cannot be meant."""

    BELOW_ONE = "days-below-1"
    OF_ONCE = "days-of-once"
    """Several days of what is done one time."""
    FIRST_DAY = "first-day-many"
    """More doses on the first day than a whole day has."""
    TIMES = "times-of-another"
    """Chosen times that are not as many as the frequency has, or no times, or one of them twice: nobody could read when it is due."""
    INTERVAL = "no-interval"
    """As needed, and nowhere how long to wait between two doses."""


def faults(
    catalogue: Catalogue,
    frequency: str | None,
    days: int | None,
    first_day: int | None = None,
    *,
    at_home: bool = False,
) -> tuple[Fault, ...]:
    """What is taken home says its days as the amount handed out, so several days of one dose are no contradiction there."""
    known = catalogue.frequencies.get(frequency or "")
    times = len(known.times) if known is not None else 0
    is_once = (frequency or "").upper() in ONE_TIME and not at_home
    found = (
        (Fault.BELOW_ONE, days is not None and days < 1),
        (Fault.OF_ONCE, is_once and days is not None and days > 1),
        (Fault.FIRST_DAY, first_day is not None and 0 < times < first_day),
    )
    return tuple(fault for fault, is_so in found if is_so)


def faults_of(drafts: Sequence[OrderDraft], catalogue: Catalogue) -> tuple[tuple[int, Fault], ...]:
    """(place, fault) of each line, judged as it is sent: of an infusion by its leading line."""
    found = []
    for place in range(len(drafts)):
        one = as_sent(drafts, place)
        times = len(one.times)
        said = faults(
            catalogue,
            one.frequency,
            one.days,
            None if times else one.first_day_count,
            at_home=one.term is OrderTerm.DISCHARGE,
        )
        more = (
            (Fault.FIRST_DAY, bool(times) and (one.first_day_count or 0) > times),
            (Fault.TIMES, _are_other_times(one, catalogue)),
            (Fault.INTERVAL, lacks_interval(one, catalogue.frequencies.get(one.frequency or ""))),
        )
        found += [(place, fault) for fault in (*said, *(fault for fault, is_so in more if is_so))]
    return tuple(found)


def _are_other_times(draft: OrderDraft, catalogue: Catalogue) -> bool:
    """Of a frequency that the pack does not have, or has no times for, only how they are written is judged."""
    if not draft.times:
        return False
    known = catalogue.frequencies.get(draft.frequency or "")
    is_other = known is not None and bool(known.times) and len(known.times) != len(draft.times)
    return is_other or len(set(draft.times)) != len(draft.times) or not all(map(_CLOCK.fullmatch, draft.times))
