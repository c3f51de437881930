from typing import Any

import pytest

from client.records import DiagnosisChange, DiagnosisUse, Verification
from offline.outbox import State
from tests.ui.diagnoses.examples import mark, row
from tests.ui.doctor.people import DOCTOR
from ui.diagnoses.list_model import (
    ALL,
    TABS,
    Section,
    change_of_key,
    counts,
    lines,
    may_change,
    may_withdraw,
    rival_mains,
    together,
    unsettled,
)


def test_there_are_the_six_tabs_in_their_order() -> None:
    assert TABS == ("preliminary", "confirmed", "supplementary", "discharge", "outpatient", "all")


def test_each_tab_shows_its_own_list_and_all_shows_everything_by_stay() -> None:
    rows = (
        row("1"),
        row("2", use=DiagnosisUse.DISCHARGE),
        row("3", use=None),
        row("4", here=False),
        row("5", here=None),
    )
    keys = {tab: [line.row.diagnosis.key[-1] for line in lines(rows, tab)] for tab in TABS}
    assert keys["preliminary"] == ["1", "4", "5"]
    assert keys["discharge"] == ["2"]
    assert keys["supplementary"] == []
    assert keys[ALL] == ["1", "2", "3", "4", "5"]
    assert [line.section for line in lines(rows, ALL)][-2:] == [Section.EARLIER, Section.NO_STAY]


def test_what_is_over_or_untrue_is_shown_and_not_counted() -> None:
    rows = (row("1"), row("2", verification=Verification.REFUTED), row("3", clinical="resolved"))
    assert len(lines(rows, ALL)) == 3
    assert counts(rows)[ALL] == counts(rows)["preliminary"] == 1


def test_a_syndrome_stands_below_its_disease() -> None:
    rows = (row("1", "咳嗽病"), row("2", "痰热壅肺证", pair="Condition/1"), row("3", "证", pair="Condition/gone"))
    assert [line.is_below for line in lines(rows, ALL)] == [False, True, False]


def test_a_pair_changes_as_one_whichever_of_the_two_was_chosen() -> None:
    rows = (row("1", "咳嗽病"), row("2", "痰热壅肺证", pair="Condition/1"), row("3"))
    assert [one.diagnosis.key for one in together(rows, rows[1])] == ["Condition/1", "Condition/2"]
    assert together(rows, rows[0]) == rows[:2]
    assert together(rows, rows[2]) == (rows[2],)


@pytest.mark.parametrize("change", list(DiagnosisChange))
def test_what_was_entered_in_error_is_over_for_good(change: DiagnosisChange) -> None:
    assert not may_change(row(verification=Verification.ENTERED_IN_ERROR), change)


@pytest.mark.parametrize("state", [State.CONFLICT, State.REFUSED])
def test_what_waits_for_a_decision_is_not_changed_meanwhile(state: State) -> None:
    assert not may_change(row(marked=mark(state)), DiagnosisChange.REFUTE)


@pytest.mark.parametrize(
    ("key", "more", "change"),
    [
        ("V", {"verification": Verification.PROVISIONAL}, DiagnosisChange.CONFIRM),
        ("V", {"verification": Verification.CONFIRMED}, DiagnosisChange.DOUBT),
        ("V", {"verification": Verification.UNKNOWN}, DiagnosisChange.CONFIRM),
        ("M", {}, DiagnosisChange.PRIMARY),
        ("M", {"is_primary": True}, DiagnosisChange.NOT_PRIMARY),
        ("X", {}, DiagnosisChange.REFUTE),
        ("X", {"verification": Verification.REFUTED, "clinical": "inactive"}, None),
        ("O", {}, DiagnosisChange.RESOLVE),
        ("O", {"clinical": "resolved"}, DiagnosisChange.REOPEN),
        ("E", {}, DiagnosisChange.ENTERED_IN_ERROR),
        ("3", {}, DiagnosisChange.RANK),
        ("3", {"clinical": "resolved"}, None),
        ("0", {}, None),
        ("Q", {}, None),
    ],
)
def test_a_key_means_what_can_be_changed_about_the_row(
    key: str, more: dict[str, Any], change: DiagnosisChange | None
) -> None:
    assert change_of_key(row(**more), key) is change


def test_only_an_own_act_that_was_not_sent_can_be_taken_back() -> None:
    assert may_withdraw(row(marked=mark()), DOCTOR)
    assert not may_withdraw(row(marked=mark(author="another")), DOCTOR)
    assert not may_withdraw(row(marked=mark(State.SENDING)), DOCTOR)
    assert not may_withdraw(row(), DOCTOR)


def test_what_central_has_not_confirmed_is_counted() -> None:
    assert unsettled((row(), row(marked=mark()), row(marked=mark(State.CONFIRMED)))) == 1


def test_two_main_diagnoses_of_one_list_are_both_told_and_those_of_two_lists_or_stays_are_not() -> None:
    one, two = row("1", is_primary=True), row("2", is_primary=True)
    assert rival_mains((one, two)) == {one.diagnosis.key, two.diagnosis.key}
    for other in (
        row("2", is_primary=True, use=DiagnosisUse.DISCHARGE),
        row("2", is_primary=True, here=False),
        row("2", is_primary=True, verification=Verification.REFUTED),
        row("2"),
    ):
        assert rival_mains((one, other)) == frozenset()
