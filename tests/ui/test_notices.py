from functools import partial

import pytest
from PySide6.QtWidgets import QApplication

from client import errors
from client.errors import BugError, CentralUnreachable, CommandRefused, PolicyRefused, SettingsWrong, WardlightError
from ui.language import Languages
from ui.notices import MOST_KEPT, Notice, Notices, Severity, anew, words_for
from ui.workplace.overdue_watch import overdue_notice
from ui.workplace.workplace import set_aside_notice


def family(kind: type[WardlightError]) -> list[type[WardlightError]]:
    return [kind, *(below for child in kind.__subclasses__() for below in family(child))]


@pytest.mark.parametrize("kind", [kind for kind in family(WardlightError) if kind.__module__ == errors.__name__])
def test_every_error_has_words_of_its_own_and_says_what_to_do_next(
    qapp: QApplication, kind: type[WardlightError]
) -> None:
    notice = words_for(kind("fact-1"))
    assert notice.title
    assert notice.next_step
    assert "fact-1" in notice.message
    bug = words_for(BugError("fact-1"))
    assert (notice.title == bug.title) == (kind in {BugError, WardlightError})


def test_a_foreign_error_is_our_own_mistake(qapp: QApplication) -> None:
    notice = words_for(ZeroDivisionError())
    assert notice.severity is Severity.STOP
    assert "ZeroDivisionError" in notice.message


def test_central_s_own_words_are_shown_when_it_refused(qapp: QApplication) -> None:
    assert "unknown code" in words_for(CommandRefused("r", status=422, issues=("unknown code",))).message


def test_repeats_fold_and_the_loudest_stands_first(qapp: QApplication) -> None:
    notices = Notices()
    notices.post_error(CentralUnreachable("a"))
    notices.post_error(CentralUnreachable("a"))
    notices.post(Notice(severity=Severity.NEWS, title="printed"))
    notices.post_error(SettingsWrong("language"))
    shown = notices.current()
    assert [notice.severity for notice in shown] == [Severity.STOP, Severity.WARNING, Severity.NEWS]
    assert shown[1].count == 2


def test_a_dismissed_notice_is_gone_and_others_stay(qapp: QApplication) -> None:
    notices = Notices()
    notices.post(Notice(severity=Severity.NEWS, title="a", key="k"))
    notices.post(Notice(severity=Severity.NEWS, title="b"))
    notices.dismiss("k")
    assert [notice.title for notice in notices.current()] == ["b"]


def test_only_the_newest_are_kept(qapp: QApplication) -> None:
    notices = Notices()
    for at in range(MOST_KEPT + 5):
        notices.post(Notice(severity=Severity.NEWS, title=str(at)))
    assert len(notices.current()) == MOST_KEPT
    assert notices.current()[0].title == str(MOST_KEPT + 4)


def test_a_notice_from_before_the_language_was_chosen_comes_out_in_it(qapp: QApplication, languages: Languages) -> None:
    languages.use("en")
    notices = Notices()
    notices.post_error(CentralUnreachable())
    assert notices.current()[0].title == "Central does not answer"
    languages.use("zh_CN")
    assert notices.current()[0].title == "中心无应答"


def test_what_belongs_to_another_patient_is_said_in_its_own_words(qapp: QApplication) -> None:
    notice = words_for(PolicyRefused("stop-order", "other-patient"))
    assert notice.title == "This belongs to another patient"
    assert notice.severity is Severity.STOP


def test_a_refused_act_is_told_by_what_speaks_against_it_and_never_by_a_code(qapp: QApplication) -> None:
    said = words_for(PolicyRefused("close", "away")).message
    assert "central does not answer" in said
    assert "close ·" not in said
    assert "decide-conflict" not in words_for(PolicyRefused("decide-conflict", "needs-central", "emergency")).message


def test_what_stands_while_the_language_changes_is_said_in_the_new_one(languages: Languages) -> None:
    """A refusal, an alarm of readiness, a decision that is overdue: nothing on the screen stays in the language it began in."""
    notices = Notices()
    languages.use("en")
    notices.post(anew(partial(overdue_notice, ("",)), Notice(severity=Severity.WARNING, title="never said")))
    notices.post(partial(set_aside_notice, "store-1"))
    english = {one.key: one for one in notices.current()}
    assert english["overdue-decisions"].title == "Decisions about conflicts are overdue: 1"
    languages.use("zh_CN")
    chinese = {one.key: one for one in notices.current()}
    for key, one in english.items():
        assert (chinese[key].title, chinese[key].next_step) != (one.title, one.next_step)
        assert "\u4e00" <= chinese[key].title[0] <= "\u9fff"
