"""What an order, a route and a frequency are called on paper, in the language of the windows or of one print."""

from contextlib import AbstractContextManager
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from ui.doctor.order_book import OrderBook
from ui.doctor.wording import short_language
from ui.language import Languages
from ui.order_words import oral_word, own_supply_word, urgent_word
from ui.pharm_marks import rejected_word
from ui.printing.door import Ask
from ui.printing.order_lines import Naming
from ui.requests.use_words import form_of


class PaperTongue:
    """How prints speak another language than the windows: see ui/printing/spoken.py."""

    def __init__(self, languages: Languages, book: OrderBook) -> None:
        self._languages, self._book = languages, book

    def speaking(self, language: str) -> AbstractContextManager[None]:
        return self._languages.speaking(language)

    def asked(self, ask: Ask, language: str) -> Ask:
        short = short_language(language or self._languages.current)
        with self.speaking(language):
            return replace(ask, spoken=language, language=short, naming=naming_of(self._book, short))


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
