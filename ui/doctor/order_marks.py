"""What stands beside an order's name and way in the doctor's table: urgent, own supply, its rate, no skin test. Judges nothing."""

from PySide6.QtCore import QCoreApplication

from client.records import Amount, Order
from ui.doctor.wording import NONE
from ui.units import rate_words
from ui.widgets.painting import Chip, Words


def urgent_chip(*, is_urgent: bool) -> tuple[Chip, ...]:
    words = QCoreApplication.translate("OrdersPane", "urgent")
    return (Chip(text=words, tone="ink", is_small=True),) if is_urgent else ()


def with_rate(way: str, rate: Amount | None) -> str:
    return " ".join(part for part in (way, rate_words(rate)) if part)


def own_supply(*, is_own: bool) -> tuple[Chip, ...]:
    """The patient's own drug: nothing comes from the pharmacy."""
    return (Chip(text=QCoreApplication.translate("OrdersPane", "own supply"), is_small=True),) if is_own else ()


def exempt_words(order: Order) -> tuple[Words, ...]:
    exempt = order.exemption
    if exempt is None:
        return ()
    said = QCoreApplication.translate("SkinTest", "no skin test: {reason} (second signature {name})")
    words = said.format(reason=exempt.reason or NONE, name=exempt.second or NONE)
    return (Words(f"  {words}", tone="danger", role="meta", is_whole=True),)
