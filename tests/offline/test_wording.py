"""Mirrors offline/wording.py: what the pack says, before an independent validator and read back."""

from typing import Any

import msgspec
import pytest
from fhir.resources.R4B import get_fhir_model_class

from client.fhir import names
from client.fhir.text import decode
from client.records import OrderTerm
from offline.projection import orders
from offline.store.books import Books
from tests.support import builders
from tests.support.builders import PATIENT, keep

FREQUENCIES = sorted(builders.pack().catalogue.frequencies)
TIMES = {1: ("21:30",), 2: ("09:00", "21:00"), 3: ("06:00", "10:00", "16:00")}


def signed(code: str, **more: Any) -> Any:
    frequency = builders.pack().catalogue.frequencies[code]
    changed = msgspec.structs.replace(builders.draft(frequency=code), is_as_needed=frequency.is_prn, **more)
    return builders.sign(1, changed)


@pytest.mark.parametrize("code", FREQUENCIES)
@pytest.mark.parametrize("has_own_times", [False, True])
@pytest.mark.parametrize("first_day", [None, 1])
def test_every_frequency_of_the_pack_is_a_valid_order(
    books: Books, code: str, has_own_times: bool, first_day: int | None
) -> None:
    number = len(builders.pack().catalogue.frequencies[code].times)
    own = TIMES.get(number, ()) if has_own_times else ()
    made = keep(books, signed(code, times=own, first_day_count=first_day))
    get_fhir_model_class("Bundle").model_validate_json(made.bundle)
    timing = decode(made.rows[0].resource)["dosageInstruction"][0]["timing"]
    assert not {"when", "frequency", "period"} & set(timing["repeat"]) or "timeOfDay" not in timing["repeat"]
    counts = [each for each in timing.get("extension", []) if each["url"] == names.FIRST_DAY_COUNT]
    assert len(counts) == (first_day is not None)


def test_own_times_of_a_bedtime_order_are_planned(books: Books) -> None:
    keep(books, signed("QN", times=("21:30",)))
    ((_, order),) = orders.live_orders(books, [PATIENT])[PATIENT]
    slot = builders.plan().next_slot(order, builders.NOW)
    assert slot is not None
    assert slot.astimezone(builders.ZONE).strftime("%H:%M") == "21:30"


def test_an_order_for_one_time_has_one_planned_time(books: Books) -> None:
    keep(books, signed("ONCE", term=OrderTerm.ONCE))
    ((_, order),) = orders.live_orders(books, [PATIENT])[PATIENT]
    assert builders.plan().only_slot(order) == builders.NOW
