"""What counts as looked at, before a key confirms it."""

from ui.nurse.dwell import DWELL_S, Dwell, Look

LATER = DWELL_S + 0.01


def shown(key: str = "a", person: str = "甲") -> Dwell:
    dwell = Dwell()
    dwell.show(key, person, 0.0)
    return dwell


def test_what_was_looked_at_is_read_and_what_has_just_come_is_not() -> None:
    assert shown().press("a", DWELL_S - 0.01) is Look.TOO_SOON
    assert shown().press("a", DWELL_S) is Look.READ


def test_a_press_too_early_begins_the_time_anew_so_hammering_never_confirms() -> None:
    dwell = shown()
    assert {dwell.press("a", at * 0.06) for at in range(1, 60)} == {Look.TOO_SOON}
    assert dwell.press("a", 59 * 0.06 + LATER) is Look.READ


def test_the_next_of_the_same_person_needs_its_own_time() -> None:
    dwell = shown()
    dwell.show("b", "甲", LATER)
    assert dwell.press("b", LATER + 0.3) is Look.TOO_SOON
    assert dwell.press("b", LATER + 0.3 + LATER) is Look.READ


def test_another_person_who_came_by_itself_needs_a_second_press_after_its_own_time() -> None:
    dwell = shown()
    dwell.show("b", "乙", 1.0)
    assert dwell.press("b", 1.0 + 5) is Look.OTHER_PERSON
    assert dwell.press("b", 6.3) is Look.TOO_SOON
    assert dwell.press("b", 6.3 + LATER) is Look.READ


def test_another_person_somebody_moved_to_needs_only_the_time() -> None:
    dwell = shown()
    dwell.show("b", "乙", 1.0)
    dwell.show("b", "乙", 1.0, is_wanted=True)
    assert dwell.press("b", 1.0 + LATER) is Look.READ


def test_showing_the_same_again_goes_on() -> None:
    dwell = shown()
    dwell.show("a", "甲", 0.5)
    assert dwell.is_read("a", DWELL_S)


def test_what_is_not_on_the_screen_is_never_confirmed() -> None:
    dwell = shown()
    assert dwell.press("b", LATER) is Look.NOTHING
    dwell.hide()
    assert dwell.press("a", LATER) is Look.NOTHING
    dwell.show("a", "甲", 5.0)
    assert not dwell.is_read("a", 5.1)


def test_on_another_list_the_first_person_is_no_surprise() -> None:
    dwell = shown()
    dwell.forget()
    dwell.show("b", "乙", 2.0)
    assert dwell.press("b", 2.0 + LATER) is Look.READ
