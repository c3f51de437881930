"""Which version runs: chosen, tried, good, taken back, forgiven; and what an unreadable file means."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from offline.updates import choice as choosing
from offline.updates.choice import Choice, candidate, store_form

AT = datetime(2026, 12, 1, tzinfo=UTC)
FORM = store_form()


def test_a_version_that_reached_its_window_stays_and_one_that_did_not_is_refused_from_then_on() -> None:
    tried = choosing.begun(Choice(), "1.2.0", "t", AT)
    assert (tried.chosen, tried.before, tried.is_on_trial) == ("1.2.0", "", True)
    good = choosing.good(tried)
    assert (good.chosen, good.is_on_trial) == ("1.2.0", False)
    next_one = choosing.begun(good, "1.3.0", "u", AT)
    back = choosing.fallen_back(next_one, "no-window", AT)
    assert (back.chosen, back.told, back.refused, back.is_on_trial) == ("1.2.0", "1.3.0", {"1.3.0": "no-window"}, False)
    assert candidate(back, "1.3.0", FORM, "1.2.0", "1.0.0") == ("", "no-window")
    assert candidate(back, "1.3.1", FORM, "1.2.0", "1.0.0") == ("1.3.1", "")
    forgiven = choosing.forgiven(back, "1.3.0")
    assert candidate(forgiven, "1.3.0", FORM, "1.2.0", "1.0.0") == ("1.3.0", "")
    assert forgiven.told == ""


def test_a_power_cut_while_it_starts_is_forgiven_once() -> None:
    tried = choosing.begun(Choice(), "1.2.0", "t", AT)
    once = choosing.fallen_back(tried, "cut-off", AT)
    assert once.refused == {}
    twice = choosing.fallen_back(choosing.begun(once, "1.2.0", "u", AT), "cut-off", AT)
    assert twice.refused == {"1.2.0": "cut-off"}


def test_what_is_tried_again_before_it_was_good_still_falls_back_to_what_was() -> None:
    tried = choosing.begun(choosing.good(choosing.begun(Choice(), "1.2.0", "t", AT)), "1.3.0", "u", AT)
    again = choosing.begun(tried, "1.4.0", "v", AT)
    assert again.before == "1.2.0"


@pytest.mark.parametrize(
    ("offered", "form", "found"),
    [
        ("", FORM, ("", "")),
        ("1.2.0", FORM, ("", "")),
        ("1.3.0", FORM + 1, ("1.3.0", "")),
        ("1.1.0", FORM, ("1.1.0", "")),
        ("1.1.0", FORM - 1, ("", "store-newer")),
        ("0.9.0", FORM, ("", "older-than-installed")),
        ("1.0.0", FORM, ("1.0.0", "")),
    ],
)
def test_what_is_offered_is_taken_also_backwards_but_never_below_the_store(
    offered: str, form: int, found: tuple[str, str]
) -> None:
    assert candidate(Choice(chosen="1.2.0"), offered, form, "1.2.0", "1.0.0") == found


def test_an_installer_that_brought_a_newer_program_wins() -> None:
    assert choosing.is_running_one(Choice(chosen="1.2.0"), "1.1.0") == "1.2.0"
    assert choosing.is_running_one(Choice(chosen="1.2.0"), "1.2.0") == ""
    assert choosing.is_running_one(Choice(chosen="1.2.0"), "1.3.0") == ""
    assert choosing.is_running_one(Choice(), "1.0.0") == ""


@pytest.mark.parametrize("raw", [b"", b"{", b"[]", b'{"chosen": 7}', b'{"chosen": "../../x"}', b"\xff"])
def test_a_file_that_cannot_be_read_chooses_the_installed_program(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / choosing.FILE).write_bytes(raw)
    assert choosing.read(tmp_path) == Choice()


def test_only_the_word_of_this_very_trial_counts(tmp_path: Path) -> None:
    tried = choosing.begun(Choice(), "1.2.0", "t", AT)
    choosing.write(tmp_path, tried)
    assert not choosing.has_reached(tmp_path, tried)
    choosing.say_reached(tmp_path, "1.2.0", "another")
    assert not choosing.has_reached(tmp_path, tried)
    choosing.say_reached(tmp_path, "1.1.0", "t")
    assert not choosing.has_reached(tmp_path, tried), "another version that was started in its place"
    choosing.say_reached(tmp_path, "1.2.0", "t")
    assert choosing.has_reached(tmp_path, choosing.read(tmp_path))
    assert not choosing.has_reached(tmp_path, choosing.good(tried)), "a version that is good is on no trial"
    assert (tmp_path / choosing.FILE).stat().st_mode & 0o077 == 0
