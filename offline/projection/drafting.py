"""What stands against a line of a signature whatever the screen asked before, seen where it is stored; refuses to fill anything in.

The same questions as on the entry line, asked once more: a line may come out of an order set, out of favourites or from an older screen.
"""

from client.clinical.orders import lacks_interval
from client.commands import Command, OralOrder, SignOrders, as_sent

NO_INTERVAL = "no-interval"


def objections(command: Command) -> tuple[str, ...]:
    """Each line judged as it is sent: of an infusion by its leading line."""
    if not isinstance(command, SignOrders | OralOrder):
        return ()
    sent = [as_sent(command.drafts, at) for at in range(len(command.drafts))]
    lacking = any(lacks_interval(one.kind, one.frequency, one.min_interval_h) for one in sent)
    return (NO_INTERVAL,) if lacking else ()
