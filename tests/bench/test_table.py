import pytest

from tests.bench.burst import figures_of
from tests.bench.reasons import Spent
from tests.bench.table import Figure, rendered, unmeasured


@pytest.mark.parametrize(
    ("measured", "is_rate", "verdict"),
    [(1.0, False, "held"), (2.0, False, "held"), (2.1, False, "MISSED"), (1.9, True, "MISSED"), (2.0, True, "held")],
)
def test_a_bar_is_held_or_missed(measured: float, is_rate: bool, verdict: str) -> None:
    assert Figure(name="x", measured=measured, unit="s", bar=2.0, is_rate=is_rate).verdict == verdict


def test_what_was_not_measured_is_never_held() -> None:
    assert Figure(name="x", measured=None, unit="s", bar=2.0).verdict == "NOT MEASURED"


def test_the_table_shows_bar_measured_ratio_and_note() -> None:
    told = rendered([Figure(name="save", measured=3.0, unit="ms", bar=2.0, note="disk")])
    assert told.splitlines()[1].split() == ["save", "<=", "2", "ms", "3", "ms", "1.50", "MISSED", "disk"]


def test_a_missed_figure_is_never_without_a_reason_and_what_was_not_measured_is_said_again() -> None:
    missed = Figure(name="x", measured=3.0, unit="s", bar=2.0)
    absent = Figure(name="PouchDB", measured=None, unit="s", note="needs node")
    assert "NO REASON WAS MEASURED" in rendered([missed])
    assert "NOT MEASURED: PouchDB: needs node" in unmeasured([missed, absent])
    assert unmeasured([missed]) == ""


def _burst(mean: float | None, states: dict[str, int]) -> list[Figure]:
    figures = {"mean": mean, "p95": mean}
    save = {"mean": 5.0}
    told = {"accept_ms": figures, "save_ms": save, "states": states, "commands": 50}
    return figures_of("b", told, "CPU: stations 1.0 s")


def test_a_burst_of_which_nothing_arrived_is_missed() -> None:
    assert {one.verdict for one in _burst(None, {"saved_here": 50})} == {"MISSED"}
    assert {one.verdict for one in _burst(10.0, {"confirmed": 49, "saved_here": 1})} == {"MISSED"}
    assert {one.verdict for one in _burst(10.0, {"confirmed": 50})} == {"held"}
    assert "CPU" in _burst(900.0, {"confirmed": 50})[1].note


def test_the_reason_of_a_figure_is_measured() -> None:
    spent = Spent()
    with spent.round():
        sorted(range(200_000), key=str)
    assert "most: " in spent.words()
    assert spent.own > 0
