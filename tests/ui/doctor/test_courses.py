"""For how many days: what cannot be meant stays open on the entry line and is not signed, and a very long course is asked for once more."""

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.errors import PolicyRefused
from tests.ui.doctor.people import NOW, WANG, ZHAO, book
from tests.ui.doctor.stage import Stage
from tests.ui.doctor.ward import FakeStation
from ui.doctor.doctor_model import DoctorModel
from ui.doctor.drafts_model import Hindrance, Sheet, added
from ui.doctor.entry_model import Entry, Problem, Step, choose, confirm_unit, next_open, to_draft, typed
from ui.doctor.entry_words import problem_words
from ui.language import Languages
from ui.notices import words_for
from ui.theme.theme import Theme

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def stage(theme: Theme, languages: Languages) -> Iterator[Stage]:
    found = Stage(theme, languages, station=FakeStation(allergy="碘造影剂"))
    found.size(1920, 1080)
    found.run(found.page.model.open(ZHAO))
    yield found
    found.close()


def line(text: str) -> Entry:
    return choose(typed(Entry(), text, book()), book())


@pytest.mark.parametrize(
    ("text", "problem", "said", "words"),
    [
        ("fsmzsy 20mg sos ivp 3d", Problem.DAYS_OF_ONCE, "3d", "此项只执行一次"),
        ("fsmzsy 20mg st ivp 7d", Problem.DAYS_OF_ONCE, "7d", "此项只执行一次"),
        ("fsmzsy 20mg bid ivp 0d", Problem.DAYS_ZERO, "0d", "疗程至少为 1 天"),
        ("fsmzsy 20mg tid ivp 首日5", Problem.FIRST_DAY_MANY, "首日5", "全天共 3 次"),
        ("xcg 3d", Problem.DAYS_OF_ONCE, "3d", "此项只执行一次"),
    ],
)
def test_days_that_cannot_be_meant_stay_open_and_are_marked(
    text: str, problem: Problem, said: str, words: str, languages: Languages
) -> None:
    state = line(text)
    assert [one.problem for one in state.problems] == [problem]
    place = next_open(state)
    assert state.text[place.begin : place.end] == said
    assert words in problem_words(state)
    assert to_draft(state, book(), NOW) is None


def test_seven_hundred_days_are_asked_for_once_more_and_again_when_changed(languages: Languages) -> None:
    state = line("fsmzsy 20mg bid ivp 700d")
    assert [one.problem for one in state.problems] == [Problem.DAYS_MANY]
    assert "90 天（本程序自定的提示值）" in problem_words(state)
    meant = confirm_unit(state, book())
    assert meant.step is Step.READY
    draft = to_draft(meant, book(), NOW)
    assert draft is not None
    assert draft.days == 700
    assert typed(meant, "fsmzsy 20mg bid ivp 701d", book()).step is Step.FILLING


def test_one_press_never_confirms_a_unit_and_a_long_course_together() -> None:
    state = confirm_unit(line("mlpn 500mg q8h ivgtt 100d"), book())
    assert [one.problem for one in state.problems] == [Problem.DAYS_MANY]
    assert confirm_unit(state, book()).step is Step.READY


def test_a_line_of_no_days_from_elsewhere_is_not_signed_and_is_chosen(stage: Stage) -> None:
    """Out of favourites or an older screen: what hinders is said at the drafts, and goes with the patient."""
    model, draft = stage.page.model, to_draft(line("fsmzsy 20mg bid ivp 3d"), book(), NOW)
    assert isinstance(model, DoctorModel)
    assert draft is not None
    sheet = added(Sheet(patient=ZHAO), (draft, msgspec.structs.replace(draft, days=0)))
    model.put_sheet(sheet)
    assert model.wrong_days(sheet) == ((sheet.lines[1].key, Hindrance.DAYS_ZERO),)
    stage.run(model.check(None))
    QTest.keyClick(stage.window, Qt.Key.Key_Return, CTRL)
    stage.settle()
    pane = stage.page.orders
    assert "疗程至少为 1 天" in pane.message.text()
    chosen = pane.current()
    assert chosen is not None
    assert chosen.key == sheet.lines[1].key
    assert stage.station.submitted == []
    stage.run(model.open(WANG))
    assert "疗程" not in pane.message.text()


def test_what_intake_refuses_is_said_without_a_machine_word(languages: Languages) -> None:
    said = words_for(PolicyRefused("sign-orders", "days-below-1", "days-of-once"))
    assert said.message == "未签署，未作任何更改。 (疗程至少为 1 天 · 只执行一次的医嘱写了多天)"
