import re
from pathlib import Path

import msgspec
import pytest

from client.commands import Choice
from client.records import Person, Role
from offline import mode, policy
from offline.mode import Mode
from offline.outbox import Outcome, State
from offline.status import Check
from offline.sync.decide import ConflictKind
from offline.views import Event
from tests.ui.emergency.examples import conflict
from tests.ui.examples import NOW
from ui.emergency.check_words import CheckName, ErrorCode, check_words, error_words
from ui.emergency.consequences import consequence
from ui.emergency.event_words import EventKind, event_title, event_words, outcome_words
from ui.emergency.words import (
    choice_words,
    conflict_words,
    consequence_words,
    kind_words,
    mode_reason_words,
    mode_words,
    not_offered_words,
    state_chip,
    state_words,
)
from ui.language import Languages

OFFLINE = Path(mode.__file__).parent


def _source() -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(OFFLINE.rglob("*.py")))


def test_every_mode_state_kind_and_choice_has_words_of_its_own(languages: Languages) -> None:
    for language in ("zh_CN", "en"):
        languages.use(language)
        assert len({mode_words(one) for one in Mode}) == len(Mode)
        assert len({state_words(one) for one in State}) == len(State)
        assert len({conflict_words(one) for one in ConflictKind}) == len(ConflictKind)
        assert len({choice_words(one) for one in Choice}) == len(Choice)
        assert all(kind_words(kind) != kind for kind in policy.KINDS)
        assert all(event_title(kind) for kind in EventKind)
        assert all(outcome_words(outcome) for outcome in Outcome)


def test_every_choice_of_every_conflict_says_what_follows(qapp: object) -> None:
    said = {(kind, choice): consequence_words(kind, choice) for kind in ConflictKind for choice in Choice}
    assert all(said.values())
    for kind in ConflictKind:
        assert len({said[kind, choice] for choice in Choice}) == 3


def test_only_the_read_back_state_reads_as_confirmed(qapp: object) -> None:
    confirmed = [state for state in State if "onfirmed" in state_words(state)]
    assert confirmed == [State.CONFIRMED]
    assert state_chip(State.ACCEPTED).tone != state_chip(State.CONFIRMED).tone


def test_every_check_that_offline_makes_has_words_and_an_advice(qapp: object) -> None:
    made = set(re.findall(r'Check\(\s*name="([a-z-]+)"', _source()))
    assert made <= set(CheckName)
    for name in made:
        title, _, todo = check_words(Check(name=name, is_well=False, facts=("1",)))
        assert title != name
        assert todo
        assert check_words(Check(name=name, is_well=True))[2] == ""


def test_every_event_that_offline_writes_has_words(qapp: object) -> None:
    source = _source()
    named = set(re.findall(r'_noted\("([a-z-]+)"', source)) | set(
        re.findall(r'journal\.write\(books, "([a-z-]+)"', source)
    )
    for constant in set(re.findall(r"journal\.write\(\s*books, ([A-Z_]+)", source)):
        named |= set(re.findall(rf'^{constant} = "([a-z-]+)"', source, re.MULTILINE))
    assert named <= set(EventKind)
    for kind in EventKind:
        event = Event(seq=1, at=NOW, kind=kind, command=None, patient=None, facts={})
        assert event_words(event)[0] == event_title(kind)


def test_an_event_nobody_worded_is_shown_by_its_own_name() -> None:
    event = Event(seq=1, at=NOW, kind="new-thing", command=None, patient=None, facts={"count": "3"})
    assert event_words(event) == ("new-thing", "count 3")


@pytest.mark.parametrize(
    "code",
    [
        *ErrorCode,
        *ConflictKind,
        "refused-422",
        "503:busy",
        "401",
        "ReadTimeout",
        "ConnectError",
        "not-read:Patient",
        "asking-refused-400",
    ],
)
def test_error_codes_are_worded_without_the_machine_word(qapp: object, code: str) -> None:
    assert f"({code})" not in error_words(code)


def test_an_unknown_error_and_an_unknown_reason_still_name_themselves(qapp: object) -> None:
    assert "odd-thing" in error_words("odd-thing")
    assert "odd-thing" in mode_reason_words("odd-thing")
    assert "顾明澜" in mode_reason_words("closed-by 顾明澜")


@pytest.mark.parametrize("kind", ["stop-order", "void-order", "verify-order", "release-order", "countersign-order"])
def test_what_follows_from_a_choice_about_an_order_names_the_order_and_differs(qapp: object, kind: str) -> None:
    view = msgspec.structs.replace(conflict(), kind=kind)
    mine, central = (consequence(view, choice, NOW) for choice in (Choice.KEEP_MINE, Choice.KEEP_CENTRAL))
    assert mine.said != central.said
    assert "依诺肝素钠注射液" in mine.title + mine.said
    assert "依诺肝素钠注射液" in central.title + central.said


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_of_an_order_with_doses_each_choice_says_what_goes_on_and_what_is_stopped(
    languages: Languages, language: str
) -> None:
    languages.use(language)
    view = msgspec.structs.replace(
        conflict(),
        kind="sign-orders",
        has_doses=True,
        choices=("keep-mine", "keep-central"),
        roles=(Role.DOCTOR.value,),
    )
    mine, central = (consequence(view, choice, NOW) for choice in (Choice.KEEP_MINE, Choice.KEEP_CENTRAL))
    stopped, goes_on = ("停止", "继续执行") if language == "zh_CN" else ("stopped", "goes on")
    assert goes_on in mine.title
    assert stopped in central.title
    assert goes_on in central.said
    doctor = Person(reference="Practitioner/d1", name="", role=Role.DOCTOR, staff_number="1")
    assert not_offered_words(view, Choice.WITHDRAW, doctor) != not_offered_words(
        msgspec.structs.replace(view, has_doses=False), Choice.WITHDRAW, doctor
    )
