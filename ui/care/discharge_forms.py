"""The forms of a discharge: a medicine for home by the entry line, and what becomes of one. They decide nothing."""

from collections.abc import Callable, Sequence
from datetime import datetime
from decimal import Decimal, InvalidOperation

from client.commands import OrderDraft
from client.records import Amount
from client.tongue import reads_english
from ui.care.discharge_rows import fate_words
from ui.care.form import CareForm, Field
from ui.care.medicines import Fate, Said, draft_words
from ui.doctor.entry_model import Entry, choose, to_draft, typed
from ui.doctor.order_book import OrderBook
from ui.doctor.wording import short_language
from ui.theme.theme import Theme
from ui.widgets.choices import Segmented
from ui.widgets.fields import LineField
from ui.widgets.labels import Label

MOST_HITS = 6


class AddForm(CareForm):
    """Drug, dose, frequency, route and days as in the entry line; the quantity beside it. The first hit is meant only when it is alone."""

    def __init__(self, theme: Theme, book: OrderBook, now: Callable[[], datetime]) -> None:
        super().__init__(theme)
        self._book, self._now = book, now
        self.line, self.quantity = LineField(theme), LineField(theme)
        self.meant = Label(theme, role="value", wrap=True)
        self.line.edit.textChanged.connect(self._read)
        self.grid.addWidget(self.line, 0, 0)
        self.grid.addWidget(self.quantity, 0, 1)
        self.grid.addWidget(self.meant, 1, 0, 1, 2)
        self.grid.setColumnStretch(0, 3)
        self.grid.setColumnStretch(1, 1)
        self.retranslate()

    def fields(self) -> tuple[Field, ...]:
        return (self.line, self.quantity)

    def draft(self) -> OrderDraft | None:
        return to_draft(self._entry(), self._book, self._now())

    def _entry(self) -> Entry:
        state = typed(Entry(), self.line.text(), self._book)
        return choose(state, self._book, 0) if state.chosen is None and len(state.found.hits) == 1 else state

    def amount(self) -> Amount | None:
        """`2 盒`; None where nothing readable is typed."""
        number, _, unit = self.quantity.text().strip().partition(" ")
        try:
            value = Decimal(number)
        except InvalidOperation:
            return None
        return Amount(value=value, unit=unit.strip()) if value.is_finite() and value > 0 and unit.strip() else None

    def _read(self) -> None:
        state, language = self._entry(), short_language(self.theme.language)
        draft = to_draft(state, self._book, self._now())
        if draft is not None:
            self.meant.setText(f"{draft.what.text} {draft_words(draft, self._book, language)}")
            return
        hits = state.found.hits
        names = "  ".join(
            hit.name_en if reads_english(language) and hit.name_en else hit.name_zh for hit in hits[:MOST_HITS]
        )
        chosen = state.chosen
        if chosen is not None or len(hits) == 1:
            self.meant.setText(self.tr("{names}: dose, frequency, route are missing or not read").format(names=names))
        else:
            self.meant.setText(names)

    def retranslate(self) -> None:
        super().retranslate()
        self.save.setText(self.tr("Add to the drafts"))
        self.title.setText(self.tr("A medicine for home"))
        self.line.set_words(self.tr("Drug, dose, frequency, route, days"), "ambroxol-tab 30mg tid po 7d")
        self.quantity.set_words(self.tr("Quantity and unit"), "2 盒")


class FateForm(CareForm):
    """Continued, changed, new or stopped, with the reason of a change."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.fate = Segmented(theme, ((Fate.UNSAID.value, "", ""),), height=32)
        self.reason = LineField(theme)
        self.grid.addWidget(self.fate, 0, 0)
        self.grid.addWidget(self.reason, 0, 1)
        self._possible: tuple[Fate, ...] = ()
        self.retranslate()

    def fields(self) -> tuple[Field, ...]:
        return (self.reason,)

    def ask(self, name: str, possible: Sequence[Fate], said: Said) -> None:
        """What is new is said already; nothing else is preset."""
        self.fate.choose((self._possible or (Fate.UNSAID,))[0].value)  # the first exists whatever words follow
        self._possible = tuple(possible) if tuple(possible) == (Fate.NEW,) else (Fate.UNSAID, *possible)
        self._word()
        self.fate.choose(said.fate.value if said.fate in self._possible else self._possible[0].value)
        self.reason.edit.setText(said.reason)
        self.title.setText(name)

    def _word(self) -> None:
        words = fate_words()
        self.fate.set_words(tuple((one.value, words[one], "") for one in self._possible or (Fate.UNSAID,)))

    def retranslate(self) -> None:
        super().retranslate()
        self.save.setText(self.tr("Say it"))
        self.reason.set_words(self.tr("Reason of the change"))
        self._word()
