"""Whether a review of the long-term orders left none out, seen from what is shown here at this moment; refuses to decide any of them."""

from collections.abc import Collection
from datetime import datetime

from client.clinical.orders import Review, review_of
from client.commands import Command, SignOrders, ended_by
from client.records import Order, OrderTerm
from offline import identity
from offline.projection import belonging, chart, orders, safety
from offline.store.books import Books

UNREVIEWED, NO_REVIEW = "unreviewed", "no-review"


def objections(books: Books, command: Command, now: datetime, *, is_emergency: bool) -> tuple[str, ...]:
    """A transfer, a discharge or an operation ends every long-term order that nobody kept; a discharge needs central."""
    if not isinstance(command, SignOrders):
        return ()
    asked = {found for draft in command.drafts if (found := review_of(draft.what)) is not None}
    if not asked:
        return ()
    if command.kept is None:
        return (NO_REVIEW,)
    if Review.DISCHARGE in asked and is_emergency:
        return ("needs-central",)
    return (UNREVIEWED,) if left_out(books, command, command.patient, now) else ()


def left_out(
    books: Books, command: SignOrders, patient: str, now: datetime, own: Collection[str] = ()
) -> tuple[str, ...]:
    """Long-term orders of this stay that the review neither ended nor kept, if there was one; `own` are the command's own lines."""
    if command.kept is None:
        return ()
    seen = {*ended_by(command), *command.kept}
    known = {*seen, *identity.mapping(books, seen).values(), *own}
    live, stay = orders.live_orders(books, [patient], orders.KINDS)[patient], chart.stays(books, [patient]).get(patient)
    mine = [order for _, order in live if belonging.is_for_ward(order, stay)]
    return tuple(order.key for order in mine if _goes_on(order, now) and order.key not in known)


def _goes_on(order: Order, now: datetime) -> bool:
    """What no term says may be a long-term order, so it is looked at, too."""
    return order.term is not OrderTerm.ONCE and safety.is_running(order, now)
