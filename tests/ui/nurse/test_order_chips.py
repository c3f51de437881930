"""What stands beside the name of a drug in the nurse's lists: own supply, word of mouth, a stop that lies ahead."""

from datetime import datetime, timedelta

import msgspec
import pytest

from client.records import Code, Order, OrderKind, OrderStatus, OrderTerm
from offline.views import OrderRow, Standing
from tests.support.builders import NOW, pack
from ui.language import Languages
from ui.nurse.due_model import as_needed
from ui.nurse.order_chips import order_chips

ORDER = Order(
    key="MedicationRequest/1",
    kind=OrderKind.MEDICATION,
    term=OrderTerm.LONG,
    status=OrderStatus.ACTIVE,
    what=Code(text="阿司匹林肠溶片"),
)


def said(order: Order) -> list[str]:
    return [chip.text for chip in order_chips(order, _clock)]


def _clock(at: datetime | None) -> str:
    return f"{at:%H:%M}" if at else ""


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, []),
        ({"is_own_supply": True}, ["自备"]),
        ({"is_oral": True}, ["口头"]),
        ({"stop_at": NOW.replace(hour=20)}, ["预停 20:00"]),
        ({"stop_at": NOW.replace(hour=20), "is_oral": True, "is_own_supply": True}, ["口头", "自备", "预停 20:00"]),
        ({"stop_at": NOW, "status": OrderStatus.STOPPED}, []),
    ],
)
def test_only_what_is_so_is_said(languages: Languages, changes: dict[str, object], words: list[str]) -> None:
    assert said(msgspec.structs.replace(ORDER, **changes)) == words


@pytest.mark.parametrize(("hours", "is_offered"), [(1, True), (-1, False)])
def test_an_as_needed_order_is_offered_until_it_ends(hours: int, is_offered: bool) -> None:
    at = NOW + timedelta(hours=hours)
    order = msgspec.structs.replace(ORDER, is_as_needed=True, stop_at=at, ends_at=at)
    row = OrderRow(order=order, standing=Standing.VERIFIED)
    assert bool(as_needed((row,), pack().catalogue, NOW)) is is_offered
