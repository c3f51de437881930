import pytest

from tests.bench.table import Figure, rendered


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
