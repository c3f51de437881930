"""How the ward's other PCs stand, in words: what each told, and unknown where it is old or was never told."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec
import pytest

from offline.neighbours import Neighbour
from ui.emergency.neighbour_lines import neighbour_lines
from ui.language import Languages

NOW = datetime(2026, 11, 20, 14, 10, tzinfo=ZoneInfo("Asia/Shanghai"))
TOLD = Neighbour(
    code="N3-N01", name="护士站", listed_at=NOW, told_at=NOW - timedelta(minutes=4), mode="online", unknown=("power",)
)


@pytest.fixture(autouse=True)
def english(languages: Languages) -> None:
    languages.use("en")


def test_a_pc_that_is_well_says_so_and_when_and_what_it_cannot_say() -> None:
    (line,) = neighbour_lines((TOLD,), NOW)
    assert (line.label, line.is_well) == ("N3-N01", True)
    assert line.value == "护士站 · Online · it cannot say: battery · all it can judge is well · told central 14:06"


def test_a_pc_in_an_emergency_and_what_is_not_well_there_are_marked() -> None:
    bad = msgspec.structs.replace(TOLD, mode="emergency", unwell=("printer", "disk"), waiting=3)
    (line,) = neighbour_lines((bad,), NOW)
    assert line.is_well is False
    assert "Emergency" in line.value
    assert "not well: printer、disk" in line.value
    assert "commands wait there: 3" in line.value


def test_what_is_old_is_unknown_however_well_it_was_by_centrals_clock() -> None:
    old = msgspec.structs.replace(TOLD, told_at=NOW - timedelta(minutes=31))
    for found in (neighbour_lines((old,), NOW), neighbour_lines((TOLD,), NOW, offset_s=1800.0)):
        assert found[0].is_well is None
        assert found[0].value.startswith("护士站 · unknown now · at ")


def test_a_pc_that_told_nothing_is_unknown() -> None:
    (line,) = neighbour_lines((msgspec.structs.replace(TOLD, told_at=None, mode=""),), NOW)
    assert (line.is_well, "unknown: it told central nothing" in line.value) == (None, True)


def test_a_mode_and_a_part_of_a_newer_version_stand_as_they_were_told() -> None:
    (line,) = neighbour_lines((msgspec.structs.replace(TOLD, mode="asleep", unwell=("antenna",)),), NOW)
    assert "asleep · not well: antenna" in line.value
