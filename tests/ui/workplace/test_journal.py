"""A journal that is not whole is said above every window, not only on the page where one has to look for it."""

from dataclasses import replace
from datetime import timedelta

from client.clock import SetClock
from offline.status import Check
from tests.ui.workplace.conftest import SHEN, Office
from ui.notices import Severity
from ui.shell.notice_bar import NoticeBar
from ui.workplace.journal_watch import AGAIN, NOTICE, JournalWatch


def test_a_broken_journal_is_said_in_red_in_every_window_and_comes_back_after_it_was_put_aside(office: Office) -> None:
    office.sign_in(SHEN)
    place = office.workplace
    assert isinstance(place.clock, SetClock)
    watch = JournalWatch(place.notices, place.clock, place)
    status = place.station.status
    broken = replace(status, readiness=(Check(name="audit", is_well=False, facts=("waiting 0", "chain event 12")),))

    def said() -> list[str]:
        return [one.message for one in place.notices.current() if one.key == NOTICE]

    watch.hear(status)
    assert said() == []
    watch.hear(broken)
    (words,) = said()
    assert "event 12" in words
    assert next(one for one in place.notices.current() if one.key == NOTICE).severity is Severity.STOP
    window = office.seat.window
    assert window is not None
    shown = [bar for bar in window.findChildren(NoticeBar) if bar.isVisible()]
    assert shown, "the bar stands in the window of the person"
    place.notices.dismiss(NOTICE)
    watch.hear(broken)
    assert said() == [], "a person who put it aside can work"
    place.clock.advance(AGAIN.total_seconds() + 1)
    watch.hear(broken)
    assert len(said()) == 1
    place.clock.advance(timedelta(hours=1).total_seconds())
    watch.hear(status)
    assert said() == []
