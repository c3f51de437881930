"""The sums above the entries in words: of the shift, of today, of the day before. Adds nothing up, and says what is not closed."""

from PySide6.QtCore import QCoreApplication

from client.clinical.fluids import Balance
from client.records.fluids import Total
from offline.fluid_views import FluidDay
from ui.nursing.words import balance_words, side_words


def sum_words(head: str, shown: Balance, day: FluidDay | None, *, is_low: bool) -> str:
    """On a low screen in one run of words, so that the entries keep their room."""
    said = QCoreApplication.translate("FluidPage", "in {given} · out {lost}")
    sides = said.format(given=side_words(shown, Total.INTAKE), lost=side_words(shown, Total.OUTPUT))
    parts = [head, sides, balance_words(shown), _closed_words(day)]
    return (" · " if is_low else "\n").join(part for part in parts if part)


def _closed_words(day: FluidDay | None) -> str:
    translate = QCoreApplication.translate
    if day is None or not day.is_over:
        return ""
    if day.differs:
        return translate("FluidPage", "▲ entered after it was closed: close it again")
    if day.is_closed:
        return translate("FluidPage", "closed by {name}").format(name=day.closed[0].by)
    return translate("FluidPage", "▲ not closed") if day.due else ""
