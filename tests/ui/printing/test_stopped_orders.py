"""A stop on paper, and when a dose of another day was given."""

from datetime import timedelta

import msgspec
import pytest

from client.records import OrderStatus, OrderTerm
from offline.views import OrderRow, Standing
from tests.ui.examples import NOW
from tests.ui.printing.examples import banner, order, row
from ui.language import Languages
from ui.printing.order_lines import Block, blocks
from ui.printing.order_table import block_lines
from ui.printing.sheet_facts import allergies


def stopped_here(standing: Standing) -> OrderRow:
    running = order("依诺肝素钠注射液", dose="40", unit="mg", route="ih", frequency="qd")
    ended = msgspec.structs.replace(running, status=OrderStatus.STOPPED, ends_at=NOW, stop_reason="PLT 96")
    return row(ended, 14, standing)


def on_paper(shown: OrderRow) -> Block:
    (block,) = blocks((shown,), NOW)
    return block


@pytest.mark.parametrize(
    "standing",
    [Standing.SIGNED_LOCAL, Standing.UNCLEAR, Standing.ACCEPTED, Standing.CONFLICT, Standing.REJECTED],
)
@pytest.mark.parametrize("is_marked", [True, False])
def test_a_stop_that_central_has_not_confirmed_reads_as_a_stop(
    languages: Languages, standing: Standing, is_marked: bool
) -> None:
    block = on_paper(stopped_here(standing))
    text = "".join(block_lines(block, is_marked=is_marked))
    assert text.startswith("【停止")
    assert "PLT 96" in text
    assert block.stopped_at == f"{NOW:%m-%d %H:%M}"


def test_a_running_order_does_not_read_as_a_stop(languages: Languages) -> None:
    block = on_paper(row(order("依诺肝素钠注射液"), 14))
    assert not "".join(block_lines(block, is_marked=True)).startswith("【")


def test_a_dose_of_another_day_says_its_day() -> None:
    given = row(order("依诺肝素钠注射液"), 14, given=True)
    dose = given.last_dose
    assert dose is not None
    yesterday = msgspec.structs.replace(dose, given_at=NOW - timedelta(days=1))
    assert on_paper(given).given_at == f"{NOW:%H:%M}"
    assert on_paper(msgspec.structs.replace(given, last_dose=yesterday)).given_at == "11-19 15:38"


def test_the_worst_allergy_stands_first_on_paper() -> None:
    shown = banner()
    mild, severe = (
        shown.allergies[1],
        msgspec.structs.replace(shown.allergies[0], severity="severe", criticality="high"),
    )
    turned = msgspec.structs.replace(shown, allergies=(msgspec.structs.replace(mild, severity="mild"), severe))
    assert allergies(turned).startswith(severe.substance.text)


def _lines_of(order_row: OrderRow) -> str:
    (block,) = blocks((order_row,), NOW)
    return " ".join(block_lines(block, is_marked=False))


@pytest.mark.parametrize(
    ("status", "standing", "word"),
    [
        (OrderStatus.CANCELLED, Standing.CANCELLED, "取消"),
        (OrderStatus.ENTERED_IN_ERROR, Standing.IN_ERROR, "误录"),
        (OrderStatus.CANCELLED, Standing.SIGNED_LOCAL, "取消"),
    ],
)
def test_what_was_taken_back_stays_on_the_sheet_with_the_word_and_who(
    languages: Languages, status: OrderStatus, standing: Standing, word: str
) -> None:
    ended = msgspec.structs.replace(
        order("头孢曲松钠", term=OrderTerm.LONG), status=status, stop_at=NOW, ends_at=NOW, stopped_by="沈亦舟"
    )
    words = _lines_of(row(ended, 4 if standing is Standing.SIGNED_LOCAL else None, standing))
    assert f"{word} 沈亦舟" in words
    (block,) = blocks(
        (row(ended, None, standing if standing is not Standing.SIGNED_LOCAL else Standing.CANCELLED),), NOW
    )
    assert block.is_stopped, "nobody gives it from this sheet"


def test_a_stop_that_lies_ahead_is_on_the_sheet_with_its_time(languages: Languages) -> None:
    at = NOW + timedelta(hours=6)
    ahead = msgspec.structs.replace(
        order("头孢曲松钠", term=OrderTerm.LONG), stop_at=at, ends_at=at, stop_reason="疗程满"
    )
    words = _lines_of(row(ahead, None, Standing.VERIFIED))
    assert f"预停 {at:%m-%d %H:%M}" in words
    assert "疗程满" in words


def test_own_supply_and_word_of_mouth_stand_before_the_name(languages: Languages) -> None:
    own = msgspec.structs.replace(order("阿司匹林肠溶片"), is_own_supply=True)
    oral = msgspec.structs.replace(order("呋塞米注射液"), is_oral=True)
    assert "（自备）阿司匹林肠溶片" in _lines_of(row(own, None, Standing.VERIFIED))
    assert "（口头）呋塞米注射液" in _lines_of(row(oral, None, Standing.VERIFIED))
