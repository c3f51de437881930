"""What an order, a route and a frequency are called on paper, in the language of the windows."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from ui.doctor.order_book import OrderBook
from ui.order_words import oral_word, own_supply_word, urgent_word
from ui.pharm_marks import rejected_word
from ui.printing.order_lines import Naming
from ui.requests.use_words import form_of


def naming_of(book: OrderBook, language: str) -> Naming:
    """`language`: zh or en."""
    return Naming(
        order=partial(book.name_of_order, language=language),
        route=partial(book.name_of_route, language=language),
        frequency=partial(book.name_of_frequency, language=language),
        form=form_of,
        urgent=urgent_word(),
        exempt=QCoreApplication.translate("OrdersPane", "(no skin test: {reason}; second signature {name})"),
        stopped_here=QCoreApplication.translate(
            "OrdersPane", "[stopped here {at} by {by}: {reason}; central still runs it]"
        ),
        own_supply=own_supply_word(),
        rejected=rejected_word(),
        oral=oral_word(),
    )
