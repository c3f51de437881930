"""What waits too long for a decision is said in every window, with whose it is."""

from ui.workplace.overdue_watch import overdue_notice


def test_what_is_overdue_is_said_in_every_window_with_whose_it_is() -> None:
    assert overdue_notice(()) is None
    said = overdue_notice(("", "沈亦舟", "沈亦舟"))
    assert said is not None
    assert "3" in said.title
    assert "沈亦舟: 2" in said.message
