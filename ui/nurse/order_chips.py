"""What a nurse must know of an order before its name: the patient's own drug, a stop that lies ahead. Refuses to decide what follows."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.records import Order
from ui.doctor.order_marks import side_word
from ui.widgets.painting import Chip


def order_chips(order: Order, at: Callable[[datetime | None], str]) -> tuple[Chip, ...]:
    """`at` words a moment as the page does."""
    translate = QCoreApplication.translate
    oral = (Chip(text=translate("NurseOrderChips", "oral"), tone="ink", is_small=True),) if order.is_oral else ()
    own = (*_side(order), *oral, *_own(order), *exempt_chips(order), *unread_chips(order))
    if not order.is_prestopped:
        return own
    words = translate("NurseOrderChips", "stops {time}").format(time=at(order.stop_at))
    return (*own, Chip(text=words, tone="ink", icon="clock", is_small=True))


def _side(order: Order) -> tuple[Chip, ...]:
    """Left, right or both: an operation or examination of one side is never read without it."""
    side = order.request.side if order.request is not None else ""
    return (Chip(text=side_word(side), tone="ink", is_small=True),) if side else ()


def exempt_chips(order: Order) -> tuple[Chip, ...]:
    """Ordered without the skin test that the drug requires: the nurse must know why, and who signed it beside the doctor."""
    exempt = order.exemption
    if exempt is None:
        return ()
    said = QCoreApplication.translate("NurseOrderChips", "no skin test, second signature {name}")
    return (Chip(text=said.format(name=exempt.second or "—"), tone="redo", is_small=True),)


def unread_words(order: Order) -> str:
    """That its skin test is ordered and not read; empty where it waits for none."""
    if not order.unread_test:
        return ""
    return QCoreApplication.translate("NurseOrderChips", "do not give: skin test not read")


def unread_chips(order: Order) -> tuple[Chip, ...]:
    said = unread_words(order)
    return (Chip(text=said, tone="redo", is_small=True),) if said else ()


def _own(order: Order) -> tuple[Chip, ...]:
    words = QCoreApplication.translate("NurseOrderChips", "own supply")
    return (Chip(text=words, is_small=True),) if order.is_own_supply else ()
