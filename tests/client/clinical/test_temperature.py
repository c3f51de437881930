from collections.abc import Callable
from decimal import Decimal
from typing import Any

import orjson
import pytest

from client.clinical.stools import read_stool, stool_words
from client.clinical.temperature import FILE, TemperatureBook, read_temperature
from client.errors import PackDamaged
from client.records import Stool
from resources import path
from tests.support.builders import pack

CONTENT = path(f"packs/practice/{FILE}").read_bytes()


def book() -> TemperatureBook:
    found = pack().temperature
    assert found is not None
    return found


def test_the_two_hospitals_differ_in_everything_that_hospitals_differ_in() -> None:
    first, second = book().profile("four-hourly-from-2"), book().profile("four-hourly-from-3")
    assert (first.slots, second.slots) == ((2, 6, 10, 14, 18, 22), (3, 7, 11, 15, 19, 23))
    assert (first.temperature.low, second.temperature.low, first.pulse.low, second.pulse.low) == (34, 33, 20, 0)
    assert (first.off_scale.kind, second.off_scale.kind) == ("edge", "word")
    assert (first.postoperative.second, second.postoperative.second) == ("newer-over-older", "older-over-newer")
    assert (first.postoperative.restart_after, second.postoperative.restart_after) == (None, 7)
    assert (first.pain.symbol, second.pain.symbol) == ("dot", "triangle")
    assert (first.stool.incontinent, second.stool.incontinent) == ("※", "*")
    assert (first.events.clock, second.events.clock) == ("digits", "numerals")
    assert book().profile("four-hourly-from-4").red_hours == (24,)
    assert all(one.source for one in book().profiles)


def test_one_degree_is_twenty_beats_on_every_axis() -> None:
    for one in book().profiles:
        assert one.degrees_of(Decimal(80)) == 37
        assert one.degrees_of(Decimal(84)) == Decimal("37.2")


def test_an_unknown_profile_is_the_packs_own_choice() -> None:
    assert book().profile("of-another-hospital").key == book().default


def _unknown_word(raw: Any) -> None:
    raw["profiles"][0]["colour_of_the_moon"] = "blue"


def _axes_apart(raw: Any) -> None:
    raw["profiles"][0]["pulse"]["high"] = 200


def _five_slots(raw: Any) -> None:
    raw["profiles"][0]["slots"].pop()


def _windows_overlap(raw: Any) -> None:
    raw["profiles"][0]["slots"] = [2, 4, 10, 14, 18, 22]


def _row_of_nothing(raw: Any) -> None:
    raw["profiles"][0]["rows"][1]["sign"] = "mood"


def _word_missing(raw: Any) -> None:
    del raw["profiles"][0]["missing"]["refused"]


@pytest.mark.parametrize(
    "spoil", [_unknown_word, _axes_apart, _five_slots, _windows_overlap, _row_of_nothing, _word_missing]
)
def test_a_profile_that_contradicts_itself_is_refused_whole(spoil: Callable[[Any], None]) -> None:
    raw = orjson.loads(CONTENT)
    spoil(raw)
    with pytest.raises(PackDamaged):
        read_temperature(orjson.dumps(raw))


def test_without_a_file_there_is_no_chart() -> None:
    assert read_temperature(None) is None


@pytest.mark.parametrize(
    ("value", "before", "is_due"),
    [
        ("38.0", None, True),
        ("37.9", None, False),
        ("38.5", "37.0", True),
        ("38.4", "37.0", False),
        ("36.5", "38.5", True),
    ],
)
def test_a_first_fever_and_a_leap_are_measured_again(value: str, before: str | None, is_due: bool) -> None:
    assert book().recheck.is_due(Decimal(value), Decimal(before) if before else None) is is_due


@pytest.mark.parametrize(
    ("typed", "stool"),
    [
        ("2", Stool(count=2)),
        ("0", Stool(count=0)),
        ("1/E", Stool(enemas=1, after_enema=1)),
        ("0/E", Stool(enemas=1, after_enema=0)),
        ("1 2/E", Stool(count=1, enemas=1, after_enema=2)),
        ("3/2E", Stool(enemas=2, after_enema=3)),
        ("*/E", Stool(enemas=1, is_incontinent=True)),
        ("※", Stool(is_incontinent=True)),
        ("☆", Stool(has_stoma=True)),
    ],
)
def test_stools_are_read_as_they_are_written(typed: str, stool: Stool) -> None:
    assert read_stool(typed) == stool
    first, second = book().profile("four-hourly-from-2"), book().profile("four-hourly-from-3")
    assert stool_words(stool, first.stool) == typed.replace("*", "※")
    assert stool_words(stool, second.stool) == typed.replace("※", "*")


@pytest.mark.parametrize("typed", ["", "two", "1/", "/E", "1/0E", "123", "-1", "1 2"])
def test_what_cannot_be_meant_as_stools_is_not_read(typed: str) -> None:
    assert read_stool(typed) is None
