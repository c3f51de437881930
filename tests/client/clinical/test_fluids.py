"""Intake and output as typed and added up: what is not known is never nothing, an infusion counts once, the day is the site's."""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from decimal import Decimal

import pytest

from client.clinical.fluids import (
    FluidBook,
    Typed,
    amounts,
    balance,
    closing,
    read_fluids,
    read_line,
    volume_of,
)
from client.errors import PackDamaged
from client.records.fluids import FluidKind, FluidRecord, Infused, Total
from resources import path
from tests.support.builders import NOW, ZONE

MORNING = datetime(2026, 11, 20, 7, 0, tzinfo=ZONE)
NOBODY: Mapping[str, str | None] = {}


def raw() -> dict[str, object]:
    return dict(json.loads((path("packs/practice") / "fluids.json").read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def book() -> FluidBook:
    found = read_fluids((path("packs/practice") / "fluids.json").read_bytes())
    assert found is not None
    return found


def said(typed: Typed) -> list[tuple[str, str, bool]]:
    return [
        (one.kind.value, "?" if one.volume is None else f"{one.volume:f}", one.is_estimate) for one in typed.entries
    ]


def entry(kind: FluidKind, volume: str | None, hours: float = 1, **more: object) -> FluidRecord:
    amount = None if volume is None else Decimal(volume)
    at = MORNING + timedelta(hours=hours)
    return FluidRecord(**{"key": f"Observation/{kind}{hours}", "kind": kind, "volume": amount, "at": at, **more})  # type: ignore[arg-type]


def bag(key: str, **more: object) -> Infused:
    plain = {
        "key": f"MedicationAdministration/{key}",
        "order": f"MedicationRequest/{key}",
        "what": key,
        "began_at": MORNING + timedelta(hours=1),
        "ended_at": MORNING + timedelta(hours=3),
    }
    return Infused(**{**plain, **more})  # type: ignore[arg-type]


def test_a_line_says_several_ways_by_letters_or_by_words(book: FluidBook) -> None:
    assert said(read_line("o 200 u350 d2 50", book)) == [
        ("oral", "200", False),
        ("urine", "350", False),
        ("drain", "50", False),
    ]
    assert read_line("d2 50", book).entries[0].drain == 2
    assert said(read_line("口服200，尿 350；呕吐 约100", book)) == [
        ("oral", "200", False),
        ("urine", "350", False),
        ("vomit", "100", True),
    ]
    assert said(read_line("u350ml ~s80 h 30~", book)) == [
        ("urine", "350", False),
        ("stool", "80", True),
        ("bleeding", "30", True),
    ]


def test_an_amount_that_nobody_knows_is_typed_as_such_and_is_not_nothing(book: FluidBook) -> None:
    typed = read_line("u ? v?", book)
    assert said(typed) == [("urine", "?", False), ("vomit", "?", False)]


@pytest.mark.parametrize("line", ["200", "q 200", "u", "u 200000", "u -5", "d13 20", "u 3x", "o 1e3"])
def test_what_cannot_be_read_is_shown_as_typed_and_enters_nothing(book: FluidBook, line: str) -> None:
    typed = read_line(line, book)
    assert typed.entries == ()
    assert typed.faults


def test_the_day_and_the_shift_are_the_sites(book: FluidBook) -> None:
    since, until = book.day(datetime(2026, 11, 20, 6, 59, tzinfo=ZONE))
    assert (since, until) == (MORNING - timedelta(days=1), MORNING)
    assert book.day(MORNING)[0] == MORNING
    shift, began, ends = book.shift(datetime(2026, 11, 20, 2, 0, tzinfo=ZONE))
    assert (shift.id, began.hour, ends.hour) == ("night", 23, 7)
    later = read_fluids(json.dumps({**raw(), "day_starts_with": "night"}).encode())
    assert later is not None
    assert later.day(MORNING)[0].hour == 23


def test_sums_say_at_least_where_one_amount_is_not_known_and_then_no_balance(book: FluidBook) -> None:
    records = [entry(FluidKind.ORAL, "300"), entry(FluidKind.URINE, "500", 2), entry(FluidKind.URINE, None, 3)]
    found = balance(amounts(records, [], NOBODY), *book.day(MORNING))
    assert found.totals[Total.OUTPUT].volume == 500
    assert found.totals[Total.OUTPUT].is_at_least
    assert not found.totals[Total.INTAKE].is_at_least
    assert found.net is None
    known = balance(amounts(records[:2], [], NOBODY), *book.day(MORNING))
    assert known.net == -200


def test_an_estimate_marks_its_sum_and_a_wrong_entry_counts_for_nothing(book: FluidBook) -> None:
    records = [
        entry(FluidKind.STOOL, "150", is_estimate=True),
        entry(FluidKind.STOOL, "999", 2, status="entered-in-error", wrong="录错患者"),
    ]
    total = balance(amounts(records, [], NOBODY), *book.day(MORNING)).totals[Total.OUTPUT]
    assert (total.volume, total.is_estimate) == (Decimal(150), True)


def test_an_infusion_counts_once_when_it_has_ended_by_what_was_measured() -> None:
    whole = bag("ns", planned=Decimal(500))
    drug = bag("drug")
    assert volume_of([whole, drug]) == 500, "a powder has no volume of its own"
    assert volume_of([bag("ns", planned=Decimal(500), is_whole=False), drug]) is None, "the rest was thrown away"
    assert volume_of([bag("ns", planned=Decimal(500), measured=Decimal(320), is_whole=False), drug]) == 320
    assert volume_of([drug]) is None
    groups = {"MedicationRequest/ns": "g1", "MedicationRequest/drug": "g1"}
    (one,) = amounts([], [whole, drug], groups)
    assert (one.volume, one.at, one.what) == (Decimal(500), MORNING + timedelta(hours=3), "ns + drug")


def test_an_infusion_that_an_entry_speaks_for_is_counted_by_the_entry_alone() -> None:
    stopped = bag("ns", planned=Decimal(500), is_whole=False)
    spoken = entry(FluidKind.IV, "280", 3, infusion=(stopped.key,))
    (one,) = amounts([spoken], [stopped], NOBODY)
    assert (one.volume, one.sources) == (Decimal(280), (spoken.key,))
    wrong = entry(FluidKind.IV, "280", 3, infusion=(stopped.key,), status="entered-in-error")
    (again,) = amounts([wrong], [stopped], NOBODY)
    assert again.volume is None, "unknown again, not nothing"


def test_a_day_without_an_entry_is_closed_with_nothing_and_urine_only_where_there_was_some(book: FluidBook) -> None:
    day = book.day(MORNING)
    assert closing((), *day) == ()
    found = closing(amounts([entry(FluidKind.ORAL, "300")], [], NOBODY), *day)
    assert [(one.total, one.volume) for one in found] == [(Total.INTAKE, Decimal(300)), (Total.OUTPUT, Decimal(0))]


@pytest.mark.parametrize(
    "wrong",
    [
        {"day_starts_with": "noon"},
        {"kinds": []},
        {"shifts": [{"id": "day", "zh": "x", "en": "x", "starts": "25:00"}]},
        {"more": 1},
    ],
)
def test_a_book_that_contradicts_itself_is_refused_whole(wrong: dict[str, object]) -> None:
    with pytest.raises(PackDamaged):
        read_fluids(json.dumps({**raw(), **wrong}).encode())
    assert read_fluids(None) is None
    assert NOW.tzinfo is not None
