import asyncio
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given as for_all
from hypothesis import strategies as st

from client.clinical.check_characters import check_character
from client.errors import InputRefused
from offline import numbers
from offline.numbers import Place
from offline.policy import KINDS
from offline.store.books import Books
from offline.store.database import Database
from tests.support.builders import KEY, NOW_MS, PLACE

DAY = date(2026, 11, 20)
SIGNS = st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=6)


def test_numbers_of_a_kind_and_day_are_continuous(books: Books) -> None:
    found = [numbers.next_number(books, "sign-orders", PLACE, DAY) for _ in range(3)]
    assert [number[:-2] for number in found] == [f"E-N3-N3D01-261120-000{n}" for n in (1, 2, 3)]
    assert numbers.next_number(books, "stop-order", PLACE, DAY).startswith("E-N3-N3D01-261120-0004")
    assert numbers.next_number(books, "record-vitals", PLACE, DAY).startswith("V-N3-N3D01-261120-0001")
    assert numbers.next_number(books, "sign-orders", PLACE, date(2026, 11, 21)).startswith("E-N3-N3D01-261121-0001")


def next_of(path: Path) -> tuple[str, str]:
    """The next order's number and page, and the store's way out."""

    async def take() -> tuple[str, str]:
        database = await Database.open(path, KEY, at_ms=NOW_MS)
        order = await database.write(lambda books: numbers.next_number(books, "sign-orders", PLACE, DAY))
        page = await database.write(
            lambda books: numbers.next_page(books, PLACE, DAY, document="order-sheet", by="Practitioner/d1", at_ms=1)
        )
        await database.close()
        return numbers.short(order), numbers.short(page)

    return asyncio.run(take())


def spoil(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    raw[3 * 4096 + 7] ^= 0xFF
    path.write_bytes(bytes(raw))


def test_after_a_store_was_put_aside_or_is_gone_no_number_comes_again(tmp_path: Path) -> None:
    path = tmp_path / "s.db"
    assert next_of(path) == ("E-0001", "P-0001")
    assert next_of(path) == ("E-0002", "P-0002")
    spoil(path)
    assert next_of(path) == ("E-10001", "P-10001")
    spoil(path)
    for gone in tmp_path.glob("*.damaged-*"):
        gone.unlink()
    assert next_of(path) == ("E-20001", "P-20001"), "also when what was put aside was cleared away"
    for gone in (path, path.with_name("s.db.seal")):
        gone.unlink()
    assert next_of(path) == ("E-30001", "P-30001"), "also when the store itself is simply gone"
    path.with_name("s.db.epoch").unlink()
    assert next_of(path) == ("E-30002", "P-30002")
    assert numbers.is_whole(numbers.written("E", PLACE, DAY, 30_002))


def test_a_mark_that_cannot_be_read_takes_no_number_back(tmp_path: Path) -> None:
    path = tmp_path / "s.db"
    next_of(path)
    spoil(path)
    path.with_name("s.db.epoch").write_bytes(b"")
    assert next_of(path) == ("E-20001", "P-20001")


def test_every_kind_has_a_letter() -> None:
    assert set(numbers.LETTERS) == set(KINDS)


def test_the_check_character_of_the_standard_example() -> None:
    assert check_character("A12425GABC1234002") == "M"


def test_the_short_form_is_kind_and_count() -> None:
    assert numbers.short(numbers.written("E", PLACE, DAY, 9)) == "E-0009"
    assert numbers.short("odd") == "odd"


@for_all(
    SIGNS, SIGNS, st.integers(1, 99_999), st.integers(0, 40), st.sampled_from("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
)
def test_one_wrong_character_is_always_found(ward: str, station: str, seq: int, place: int, wrong: str) -> None:
    number = numbers.written("E", Place(ward=ward, station=station), DAY, seq)
    assert numbers.is_whole(f" {number.lower()} ")
    at = place % len(number)
    spoilt = number[:at] + wrong + number[at + 1 :]
    assert spoilt == number or number[at] == "-" or not numbers.is_whole(spoilt)


def test_nearly_every_pair_of_swapped_neighbours_is_found() -> None:
    swapped = [
        number[:at] + number[at + 1] + number[at] + number[at + 2 :]
        for seq in range(1, 400)
        for number in (numbers.written("E", PLACE, DAY, seq),)
        for at in range(len(number) - 1)
        if "-" not in number[at : at + 2] and number[at] != number[at + 1]
    ]
    missed = [number for number in swapped if numbers.is_whole(number)]
    assert len(missed) < len(swapped) * 0.01


def test_a_code_that_is_no_letter_or_digit_is_refused(books: Books) -> None:
    with pytest.raises(InputRefused):
        numbers.next_number(books, "sign-orders", Place(ward="N-3", station="A"), DAY)


def test_pages_are_numbered_without_gaps_and_void_ones_stay_listed(books: Books) -> None:
    found = [
        numbers.next_page(books, PLACE, DAY, document="order-sheet", by="Practitioner/d1", at_ms=NOW_MS)
        for _ in range(2)
    ]
    numbers.void_page(books, found[0], "paper-jam", NOW_MS + 1)
    with pytest.raises(InputRefused):
        numbers.void_page(books, found[0], "again", NOW_MS + 2)
    third = numbers.next_page(books, PLACE, DAY, document="order-sheet", by="Practitioner/d1", at_ms=NOW_MS)
    listed = numbers.pages(books, DAY)
    assert [page.number for page in listed] == [*found, third]
    assert [page.void_reason for page in listed] == ["paper-jam", None, None]
