"""How a stop that central has not confirmed, and a drug in English, read in the order table."""

import msgspec
import pytest

from client.records import Order, OrderStatus
from offline.outbox import State
from offline.views import OrderRow, Standing
from tests.ui.doctor.people import NOW, ZHAO, book, mark, order_row
from ui.doctor.drafts_model import Sheet
from ui.doctor.order_rows import order_rows
from ui.doctor.orders_model import Filter, may_stop, order_table
from ui.language import Languages
from ui.theme.theme import Theme
from ui.widgets.table_model import TableRow

OPEN_STANDINGS = {
    Standing.SIGNED_LOCAL: State.SAVED_HERE,
    Standing.UNCLEAR: State.UNCLEAR,
    Standing.ACCEPTED: State.ACCEPTED,
    Standing.CONFLICT: State.CONFLICT,
    Standing.REJECTED: State.REFUSED,
}


def stopped_here(standing: Standing) -> OrderRow:
    row = order_row(
        "MedicationRequest/4",
        "enoxaparin-inj",
        "40",
        unit="mg",
        standing=standing,
        mark=mark(state=OPEN_STANDINGS[standing]),
    )
    order = msgspec.structs.replace(row.order, status=OrderStatus.STOPPED, ends_at=NOW, stop_reason="PLT 96")
    return msgspec.structs.replace(row, order=order)


def painted(row: OrderRow, language: str = "zh") -> TableRow:
    table = order_table((row,), Sheet(patient=ZHAO), Filter.ALL, NOW)
    return order_rows(table, book(), language, NOW)[1]


@pytest.mark.parametrize("standing", list(OPEN_STANDINGS))
def test_a_stop_that_central_has_not_confirmed_is_struck_and_says_when_and_where(
    theme: Theme, languages: Languages, standing: Standing
) -> None:
    row = painted(stopped_here(standing))
    words = " ".join(found.text for found in row.cells)
    assert row.is_struck
    assert "停 依诺肝素钠注射液" in words
    assert f"停 {NOW:%H:%M} · 存本站" in words
    assert "PLT 96" in words


@pytest.mark.parametrize("standing", list(OPEN_STANDINGS))
def test_what_was_stopped_here_does_not_count_as_in_force_and_is_not_stopped_twice(standing: Standing) -> None:
    row = stopped_here(standing)
    (section,) = order_table((row,), Sheet(patient=ZHAO), Filter.ALL, NOW).sections
    assert (section.running, section.stopped_today) == (0, 1)
    assert not may_stop(row)


def test_an_order_that_runs_says_nothing_of_a_stop(theme: Theme, languages: Languages) -> None:
    row = painted(order_row("MedicationRequest/4", "enoxaparin-inj", "40", unit="mg"))
    assert not row.is_struck
    assert not any("停" in found.text for found in row.cells)


def _order(drug: str, name: str) -> Order:
    order = order_row("MedicationRequest/4", drug, "1000", unit="mL").order
    return msgspec.structs.replace(order, what=msgspec.structs.replace(order.what, text=name))


def test_in_english_the_class_of_a_drug_never_stands_without_the_name_as_ordered() -> None:
    order = _order("ringer-lactate-inj", "乳酸钠林格注射液 500 mL")
    assert book().name_of_order(order, "en") == "electrolytes (乳酸钠林格注射液 500 mL)"
    assert book().name_of_order(order, "zh") == "乳酸钠林格注射液"


def test_an_order_recorded_in_english_still_names_the_product() -> None:
    assert book().name_of_order(_order("ringer-lactate-inj", "electrolytes"), "en") == "electrolytes (乳酸钠林格注射液)"
