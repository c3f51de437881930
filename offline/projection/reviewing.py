"""Whether a review of the long-term orders left none out, seen from what is shown here at this moment; refuses to decide any of them."""

from datetime import datetime

from client.clinical.orders import Review, review_of
from client.commands import Command, SignOrders, ended_by
from client.records import Order, OrderTerm
from offline.projection import orders, safety
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
    seen = {*ended_by(command), *command.kept}
    live = orders.live_orders(books, [command.patient], orders.KINDS)[command.patient]
    return (UNREVIEWED,) if any(_goes_on(order, now) and order.key not in seen for _, order in live) else ()


def _goes_on(order: Order, now: datetime) -> bool:
    """What no term says may be a long-term order, so it is looked at, too."""
    return order.term is not OrderTerm.ONCE and safety.is_running(order, now)
