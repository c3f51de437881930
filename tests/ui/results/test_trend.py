from datetime import timedelta
from decimal import Decimal

import pytest

from client.clinical.pack import ContentPack
from client.records import Sex
from offline.result_views import Measured
from tests.support import builders
from tests.support.builders import NOW
from tests.ui.results.values import history, measured
from ui.results.lines import Line, Person, lab_lines
from ui.results.trend import Graph, Room, graph, marks, span_of, time_marks


def line(*every: Measured, pack: ContentPack | None = None) -> Line:
    found = pack or builders.pack()
    return lab_lines(history(*every), Person(sex=Sex.MALE, years=Decimal(67)), found.labs, found.views)[0]


def drawn(*every: Measured) -> Graph:
    found = graph(line(*every))
    assert found is not None
    return found


def test_the_axis_is_the_packs_whatever_the_values() -> None:
    calm, wild = (
        drawn(measured("4.1"), measured("4.0", hours_ago=5)),
        drawn(measured("2.9"), measured("6.9", hours_ago=5)),
    )
    assert (calm.scale.low, calm.scale.high) == (wild.scale.low, wild.scale.high) == (Decimal(2), Decimal(8))
    assert calm.scale.room is Room.FIXED


def test_a_value_beyond_the_axis_widens_it_and_that_is_said() -> None:
    found = drawn(measured("9.4"))
    assert (found.scale.high, found.scale.room) == (Decimal("9.4"), Room.WIDENED)


def test_a_test_without_an_axis_is_fitted_and_that_is_said() -> None:
    found = drawn(measured("26", code="2039-6", unit="ng/mL", limits=(None, "5")))
    assert found.scale.room is Room.FITTED
    assert found.scale.low < 5
    assert found.scale.high > 26


def test_an_axis_in_another_unit_is_not_used() -> None:
    assert drawn(measured("16", unit="mg/dL", limits=(None, None))).scale.room is Room.FITTED


def test_the_change_is_from_the_value_before() -> None:
    found = drawn(measured("4.6"), measured("4.1", hours_ago=13))
    assert (found.newest.text, found.previous and found.previous.text, found.change) == ("4.6", "4.1", Decimal("0.5"))


def test_values_of_another_unit_are_not_joined_into_the_curve() -> None:
    found = drawn(measured("4.6"), measured("18", unit="mg/dL", hours_ago=5), measured("4.1", hours_ago=9))
    assert [point.text for point in found.points] == ["4.1", "4.6"]


def test_words_have_no_curve() -> None:
    assert graph(line(measured("", text="阴性", limits=(None, None)))) is None


@pytest.mark.parametrize(
    ("low", "high"), [("2", "8"), ("0", "600"), ("6.9", "7.7"), ("34", "42"), ("0", "0.3"), ("-5", "5")]
)
def test_marks_are_round_few_and_inside(low: str, high: str) -> None:
    found = marks(Decimal(low), Decimal(high))
    assert 2 <= len(found) <= 6
    assert Decimal(low) <= found[0] < found[-1] <= Decimal(high)


def test_time_runs_evenly_to_the_newest_or_now() -> None:
    found = drawn(measured("4.6"), measured("4.1", hours_ago=30))
    assert span_of((found,), NOW - timedelta(days=7), NOW) == (NOW - timedelta(days=7), NOW)
    assert span_of((found,), None, NOW)[0] == NOW - timedelta(hours=30)
    ticks = time_marks(NOW - timedelta(days=7), NOW, 8)
    assert {(one.hour, one.minute) for one in ticks} == {(0, 0)}
    assert 4 <= len(ticks) <= 9


def test_a_target_is_data_and_belongs_to_its_test() -> None:
    found = drawn(measured("8.1", code="4548-4", unit="%", limits=(None, None)))
    assert found.line.target is not None
    assert (found.line.target.value, found.line.target.unit) == (Decimal("7.0"), "%")
    assert drawn(measured("4.1")).line.target is None
