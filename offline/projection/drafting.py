"""What stands against a line of a signature whatever the screen asked before, seen where it is stored; refuses to fill anything in.

The same questions as on the entry line, asked once more: a line may come out of an order set, out of favourites or from an older screen.
"""

from datetime import datetime, timedelta

from client.clinical.catalogue import Catalogue
from client.clinical.controlled import not_daily
from client.clinical.courses import faults_of
from client.clinical.home_supply import handed_out_otherwise
from client.clinical.lines import misfits
from client.clinical.prescriptions import too_long_home
from client.commands import Command, OralOrder, SignOrders, as_sent
from client.records import OrderKind
from offline.projection import chart, clinic
from offline.store.books import Books

NOT_DAILY, TOO_LONG_HOME = "controlled-daily", "controlled-home"
OTHER_QUANTITY, OTHER_BY_FAR = "quantity-otherwise", "quantity-by-far"
STAY_OVER, DECEASED = "stay-over", "deceased"
AHEAD, LONG_AGO, STARTED, FAR = "done-ahead", "signed-long-ago", "starts-long-ago", "starts-far-ahead"
_SLACK = timedelta(minutes=1)
"""By how much who types the time may be before this PC's clock."""
_AFTER = timedelta(hours=6)
"""So long after a rescue its record is written at the latest (病历书写基本规范, recalled: to be confirmed by the hospital)."""
_STARTED_BEFORE, _STARTS_WITHIN = timedelta(hours=24), timedelta(days=366)
"""Own numbers against a slip in the date: a day back, a year ahead."""
_OVER = frozenset({"finished", "cancelled", "entered-in-error"})


def objections(books: Books, command: Command, catalogue: Catalogue, now: datetime) -> tuple[str, ...]:
    """Each line judged as it is sent: of an infusion by its leading line. A ward's narcotics are written day by day."""
    if not isinstance(command, SignOrders | OralOrder):
        return ()
    sent = [as_sent(command.drafts, at) for at in range(len(command.drafts))]
    is_visit = isinstance(command, SignOrders) and (
        command.is_outpatient or clinic.visit_of(books, command.encounter) is not None
    )
    runs_on = not is_visit and bool(not_daily(command.drafts, catalogue))
    is_long_home = not is_visit and bool(too_long_home(command.drafts, catalogue))
    days = dict.fromkeys(fault.value for _, fault in faults_of(command.drafts, catalogue))
    strange = dict.fromkeys(word for one in sent for word in misfits(one, catalogue))
    return (
        *_of_the_past(books, command),
        *_when(command, now),
        *strange,
        *((NOT_DAILY,) if runs_on else ()),
        *((TOO_LONG_HOME,) if is_long_home else ()),
        *days,
        *(() if is_visit else _handed_out(command, catalogue)),
    )


def _handed_out(command: SignOrders | OralOrder, catalogue: Catalogue) -> tuple[str, ...]:
    """Of medicines for home: what is handed out fits dose, frequency and days, or the remark says why not."""
    found = () if command.paper is not None else handed_out_otherwise(command.drafts, catalogue)
    unsaid = any(may_reason and not command.drafts[at].remark.strip() for at, may_reason in found)
    by_far = any(not may_reason for _, may_reason in found)
    return (*((OTHER_BY_FAR,) if by_far else ()), *((OTHER_QUANTITY,) if unsaid else ()))


def _when(command: SignOrders | OralOrder, now: datetime) -> tuple[str, ...]:
    """A signature is given now, and what was said in a rescue is written down right after it; older things come from paper."""
    if command.paper is not None:
        return ()
    signed, starts = command.occurred_at, [draft.starts_at for draft in command.drafts]
    found = (
        (AHEAD, signed > now + _SLACK),
        (LONG_AGO, signed < now - _AFTER),
        (STARTED, any(one < signed - _STARTED_BEFORE for one in starts)),
        (FAR, any(one > signed + _STARTS_WITHIN for one in starts)),
    )
    return tuple(word for word, is_so in found if is_so)


def _of_the_past(books: Books, command: SignOrders | OralOrder) -> tuple[str, ...]:
    """Nothing new is ordered in a stay that is over, and no drug for who died; what was written on paper before is entered all the same."""
    if command.paper is not None:
        return ()
    stay, person = chart.stay(books, command.encounter), chart.patient(books, command.patient)
    is_over = stay is not None and stay.status in _OVER
    is_dead = person is not None and (person.is_deceased or person.deceased_at is not None)
    is_drug = any(draft.kind is OrderKind.MEDICATION for draft in command.drafts)
    return (*((STAY_OVER,) if is_over else ()), *((DECEASED,) if is_dead and is_drug else ()))
