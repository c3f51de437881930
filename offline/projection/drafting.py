"""What stands against a line of a signature whatever the screen asked before, seen where it is stored; refuses to fill anything in.

The same questions as on the entry line, asked once more: a line may come out of an order set, out of favourites or from an older screen.
"""

from client.clinical.catalogue import Catalogue
from client.clinical.controlled import not_daily
from client.clinical.courses import faults_of
from client.clinical.lines import misfits
from client.clinical.prescriptions import too_long_home
from client.commands import Command, OralOrder, SignOrders, as_sent
from client.records import OrderKind
from offline.projection import chart, clinic
from offline.store.books import Books

NOT_DAILY, TOO_LONG_HOME = "controlled-daily", "controlled-home"
STAY_OVER, DECEASED = "stay-over", "deceased"
_OVER = frozenset({"finished", "cancelled", "entered-in-error"})


def objections(books: Books, command: Command, catalogue: Catalogue) -> tuple[str, ...]:
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
        *strange,
        *((NOT_DAILY,) if runs_on else ()),
        *((TOO_LONG_HOME,) if is_long_home else ()),
        *days,
    )


def _of_the_past(books: Books, command: SignOrders | OralOrder) -> tuple[str, ...]:
    """Nothing new is ordered in a stay that is over, and no drug for who died; what was written on paper before is entered all the same."""
    if command.paper is not None:
        return ()
    stay, person = chart.stay(books, command.encounter), chart.patient(books, command.patient)
    is_over = stay is not None and stay.status in _OVER
    is_dead = person is not None and (person.is_deceased or person.deceased_at is not None)
    is_drug = any(draft.kind is OrderKind.MEDICATION for draft in command.drafts)
    return (*((STAY_OVER,) if is_over else ()), *((DECEASED,) if is_dead and is_drug else ()))
