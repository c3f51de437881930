from dataclasses import replace
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from client.commands import Choice, CommentTeam, DecideConflict
from client.records import Role
from offline.changes import Change
from offline.declaring import DeclareRules
from offline.mode import Mode
from offline.proposing import Proposed
from offline.status import Waiting
from tests.ui.emergency.bench import Bench
from tests.ui.emergency.examples import SECOND, conflict, status
from tests.ui.examples import NOW, marking
from ui.emergency.centre_window import CONFLICTS, LOG, OVERVIEW, QUEUE, RULES
from ui.emergency.copies_model import REPORT, SYNC, VERIFY
from ui.emergency.declare_row import DeclareRow
from ui.emergency.overview_model import mode_lines
from ui.emergency.words import mode_reason_words
from ui.marking.crawl import crawl
from ui.marking.state import MarkingKind
from ui.theme.theme import Theme

PAGES = (OVERVIEW, QUEUE, CONFLICTS, VERIFY, SYNC, REPORT, LOG, RULES)


@pytest.mark.parametrize("kind", list(MarkingKind))
def test_every_page_carries_the_marking_of_every_mode(bench: Bench, theme: Theme, kind: MarkingKind) -> None:
    theme.set_marking(marking(kind))
    for page in PAGES:
        bench.window.show_page(page)
        bench.settle()
        assert crawl([bench.window]) == []


def _is_nameless(widget: QWidget) -> bool:
    takes_focus = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return widget.isVisible() and takes_focus and not widget.accessibleName()


def test_everything_that_takes_the_focus_has_a_name(bench: Bench) -> None:
    nameless = []
    for page in PAGES:
        bench.window.show_page(page)
        nameless += [type(widget).__name__ for widget in bench.window.findChildren(QWidget) if _is_nameless(widget)]
    assert nameless == []


def test_without_a_conflict_the_page_says_that_there_is_none(bench: Bench) -> None:
    bench.station.found = ()
    bench.station.change(Change(kinds=frozenset({"outbox"})))
    bench.settle()
    page = bench.window.conflicts
    bench.window.show_page(CONFLICTS)
    bench.settle()
    assert not page.sign.isVisible()
    assert page._nothing_chosen.isVisible()


def test_a_conflict_is_decided_with_the_keyboard_alone(bench: Bench) -> None:
    window = bench.window
    window.show_page(CONFLICTS)
    page = window.conflicts
    assert not page.decision.may_sign
    assert not any(box.button.hasFocus() or box.button.isChecked() for box in page.boxes)
    QTest.keyClick(page.listing.table, Qt.Key.Key_2)
    assert page.decision.choice is Choice.KEEP_CENTRAL
    assert not page.sign.isEnabled()
    QTest.keyClicks(page.reason.edit, "1 pharmacist reduced")
    assert page.decision.choice is Choice.KEEP_CENTRAL
    QTest.keyClick(page.reason.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    bench.settle()
    command = bench.station.commands[0]
    assert isinstance(command, DecideConflict)
    assert (command.choice, command.reason) == (Choice.KEEP_CENTRAL, "1 pharmacist reduced")
    assert page.decision.view is not None
    assert page.decision.view.command == "c7"
    assert page.decision.choice is None


def test_the_three_choices_look_alike_until_one_is_made(bench: Bench) -> None:
    bench.window.show_page(CONFLICTS)
    boxes = bench.window.conflicts.boxes
    assert len({(type(box.button), box.button.look, box.button.height()) for box in boxes}) == 1


def test_closing_is_offered_only_when_the_status_allows_it(bench: Bench) -> None:
    pane = bench.window.overview.mode_pane
    assert pane.close_button.isHidden()
    bench.station.status = status(Mode.EMERGENCY, waiting=Waiting(), can_close=True)
    bench.window.reload()
    bench.settle()
    assert not pane.close_button.isHidden()
    pane.close_now()
    bench.settle()
    assert ("close", "") in bench.station.done, "what only lifts a declaration is one person's"


def test_an_emergency_is_closed_by_two_persons(bench: Bench) -> None:
    pane = bench.window.overview.mode_pane
    bench.station.status = status(Mode.RECOVERING, waiting=Waiting(), can_close=True, closes_by_two=True)
    bench.window.reload()
    bench.settle()
    pane.close_now()
    bench.settle()
    assert bench.station.done == [], "one person alone closes nothing"
    for password in ("wrong", "right"):
        assert not pane.second.isHidden()
        pane.second.number.edit.setText("20001")
        pane.second.password.edit.setText(password)
        QTest.keyClick(pane.second.password.edit, Qt.Key.Key_Return)
        bench.settle()
    assert bench.station.done == [("close", SECOND.name)]
    assert pane.second.isHidden()
    assert pane.second.password.edit.text() == ""


def declare_row(bench: Bench, rules: DeclareRules, **more: Any) -> DeclareRow:
    """The Centre at a site with these rules, while central is away and nobody declared."""
    bench.station.rules_of_declaring = rules
    bench.station.status = replace(status(Mode.EMERGENCY), declared_by=None, declared_why=None, **more)
    bench.window.reload()
    bench.settle()
    return bench.window.overview.mode_pane.declare_row


def test_who_may_not_declare_proposes_and_cannot_answer_the_proposal(bench: Bench) -> None:
    proposed = Proposed(by="柳安", why="no answer", at=NOW)
    row = declare_row(bench, DeclareRules(roles=frozenset({Role.HEAD_NURSE})), proposed=proposed)
    assert not row.proposal.isHidden()
    assert "no answer" in row.proposal.text()
    assert not row.as_proposed.isVisible()
    row.why.edit.setText("switches dead")
    QTest.keyClick(row.why.edit, Qt.Key.Key_Return)
    bench.settle()
    assert bench.station.done == [("propose", "switches dead")]


def test_what_was_proposed_is_declared_or_put_aside_by_who_may(bench: Bench) -> None:
    row = declare_row(bench, DeclareRules(), proposed=Proposed(by="柳安", why="no answer", at=NOW))
    row.as_proposed.click()
    row.put_aside.click()
    bench.settle()
    assert bench.station.done == [("declare", "no answer"), ("put-aside",)]


def test_where_the_site_says_so_a_second_person_signs_the_declaration(bench: Bench) -> None:
    row = declare_row(bench, DeclareRules(needs_second=True))
    row.why.edit.setText("switches dead")
    row.declare.click()
    bench.settle()
    assert bench.station.done == [], "one person alone declares nothing here"
    for password in ("wrong", "right"):
        row.second.number.edit.setText("20001")
        row.second.password.edit.setText(password)
        QTest.keyClick(row.second.password.edit, Qt.Key.Key_Return)
        bench.settle()
    assert bench.station.done == [("declare", "switches dead", SECOND.name)]
    assert row.second.isHidden()


def test_an_outage_that_waits_for_its_declaration_is_declared_on_the_overview(bench: Bench) -> None:
    held = {"mode": Mode.READ_ONLY, "mode_reason": "not-declared"}
    row = declare_row(bench, DeclareRules(), **held)
    assert not row.declare.isHidden()
    why = mode_reason_words("not-declared")
    assert any(why in line.value for line in mode_lines(bench.station.status, NOW))


def test_a_downtime_is_announced_with_reason_and_time_and_a_time_that_is_none_is_said(bench: Bench) -> None:
    bench.station.status = status(Mode.ONLINE)
    bench.window.reload()
    bench.settle()
    pane = bench.window.overview.mode_pane
    pane.plan.when.edit.setText("tonight")
    assert not pane.plan.said.isHidden()
    assert not pane.plan.announce.isEnabled()
    pane.plan.when.edit.setText("23:30")
    assert pane.plan.said.isHidden()
    assert not pane.plan.announce.isEnabled(), "not without a reason"
    pane.declare_row.why.edit.setText("new switches")
    assert pane.plan.announce.isEnabled()
    pane.plan.announce.click()
    bench.settle()
    assert bench.station.done[-1] == ("plan", "2026-11-20T23:30:00+08:00", "new switches")


def test_the_queue_is_filtered_retried_withdrawn_and_exported_by_keys(bench: Bench, tmp_path: object) -> None:
    window, page = bench.window, bench.window.queue
    window.show_page(QUEUE)
    page.filter.choose("all")
    bench.settle()
    assert len(bench.window.model.queue or ()) == len(bench.station.entries)
    page.listing.table.choose("c1")
    QTest.keyClick(page.listing.table, Qt.Key.Key_R)
    QTest.keyClick(page.listing.table, Qt.Key.Key_W)
    page.line.field.edit.setText("开错患者")
    page.do_asked()
    bench.settle()
    window.export()
    page.line.field.edit.setText(f"{tmp_path}/q.jsonl")
    page.do_asked()
    bench.settle()
    assert bench.station.done == [("retry", "c1"), ("withdraw", "c1", "开错患者"), ("export", f"{tmp_path}/q.jsonl")]


def test_a_closed_centre_hears_nothing_any_more(bench: Bench) -> None:
    assert bench.station.listeners == 1
    bench.window.close()
    assert bench.station.listeners == 0


def test_whose_conflict_it_is_stands_above_the_decision_with_the_allergies(bench: Bench) -> None:
    bench.window.show_page(CONFLICTS)
    patient = bench.window.conflicts.patient
    assert patient.name.text() == "赵秉衡"
    for words in ("67", "2611-04812"):
        assert words in patient.who.text()
    assert "青霉素类" in patient.allergy.words.text()


def test_a_patient_who_could_not_be_read_is_not_shown_without_allergies(bench: Bench) -> None:
    bench.window.model.banners = {}
    bench.window.model.tell()
    assert bench.window.conflicts.patient.allergy.words.text()


def test_each_choice_stands_under_the_side_it_keeps(bench: Bench) -> None:
    bench.window.show_page(CONFLICTS)
    bench.settle()
    page = bench.window.conflicts
    mine, central, withdraw = page.boxes
    middle = page.compare.mapTo(page, page.compare.rect().center()).x()
    assert mine.mapTo(page, mine.rect().topRight()).x() <= middle <= central.mapTo(page, central.rect().topLeft()).x()
    assert withdraw.mapTo(page, withdraw.rect().topLeft()).y() > mine.mapTo(page, mine.rect().bottomLeft()).y()


def test_the_buttons_name_the_drug_and_what_happens_to_it(bench: Bench) -> None:
    bench.window.show_page(CONFLICTS)
    mine, central, _ = bench.window.conflicts.boxes
    assert "依诺肝素钠注射液" in mine.button.text()
    assert "30 mg" in central.button.text()


def test_signing_twice_at_once_decides_once_and_leaves_no_notice(bench: Bench) -> None:
    window, page = bench.window, bench.window.conflicts
    window.show_page(CONFLICTS)
    page.keep_central()
    QTest.keyClicks(page.reason.edit, "agreed")
    page.sign_now()
    page.sign_now()
    bench.settle()
    assert len(bench.station.commands) == 1
    assert bench.notices.current() == ()


def test_the_next_conflict_is_signed_while_the_first_is_still_being_signed(bench: Bench) -> None:
    window, page = bench.window, bench.window.conflicts
    window.show_page(CONFLICTS)
    for command in ("c6", "c7"):
        page.listing.table.choose(command)
        page.keep_central()
        QTest.keyClicks(page.reason.edit, "agreed")
        page.sign_now()
    bench.settle()
    decided = [one for one in bench.station.commands if isinstance(one, DecideConflict)]
    assert [one.command for one in decided] == ["c6", "c7"]


def test_what_is_decided_leaves_the_list_and_later_goes_to_the_next_and_keeps_the_words(bench: Bench) -> None:
    window, page = bench.window, bench.window.conflicts
    window.show_page(CONFLICTS)
    page.keep_mine()
    QTest.keyClicks(page.reason.edit, "half a reason")
    QTest.keyClick(page.reason.edit, Qt.Key.Key_Escape)
    assert page.decision.view is not None
    assert page.decision.view.command == "c7"
    page.listing.table.choose("c6")
    assert (page.decision.choice, page.reason.text()) == (None, "half a reason")
    page.keep_mine()
    page.sign_now()
    bench.settle()
    assert [view.command for view in window.model.conflicts or ()] == ["c7"]


def test_details_for_it_are_read_with_a_key(bench: Bench) -> None:
    bench.window.show_page(CONFLICTS)
    page = bench.window.conflicts
    assert "priority" not in " ".join(row.mine for row in page.compare._rows)
    QTest.keyClick(page.listing.table, Qt.Key.Key_D)
    assert "priority = urgent" in [row.mine for row in page.compare._rows]


def test_what_a_nurse_decides_is_not_offered_to_a_doctor_and_the_screen_says_who_may(bench: Bench) -> None:
    bench.station.found = (msgspec.structs.replace(conflict(), roles=("head-nurse", "nurse")),)
    bench.station.change(Change(kinds=frozenset({"outbox"})))
    bench.window.show_page(CONFLICTS)
    bench.settle()
    page = bench.window.conflicts
    QTest.keyClick(page.listing.table, Qt.Key.Key_2)
    assert page.decision.choice is None
    assert [box.button.isEnabled() for box in page.boxes] == [False] * 3
    assert {box.words.text() for box in page.boxes} == {"由护士或护士长决定。"}


def test_anothers_signature_and_what_a_rule_forbids_are_not_kept_and_the_screen_says_why(bench: Bench) -> None:
    bench.station.found = (
        msgspec.structs.replace(conflict(), keeper="Practitioner/another"),
        msgspec.structs.replace(conflict("c7"), choices=("keep-central", "withdraw"), is_forbidden=True),
    )
    bench.station.change(Change(kinds=frozenset({"outbox"})))
    bench.window.show_page(CONFLICTS)
    page, said = bench.window.conflicts, []
    for command in ("c6", "c7"):
        bench.settle()
        page.listing.table.choose(command)
        assert [box.button.isEnabled() for box in page.boxes] == [False, True, True]
        said.append(page.boxes[0].words.text())
    assert said[0].startswith("只有签名者沈亦舟可以保留。")
    assert said[1] == "不可选：有一条安全规则禁止，任何理由都不能放行。"


def test_a_conflict_is_referred_in_words_and_stays_to_be_decided(bench: Bench) -> None:
    window, page = bench.window, bench.window.conflicts
    window.show_page(CONFLICTS)
    page.listing.table.setFocus()
    QTest.keyClick(page.listing.table, Qt.Key.Key_4)
    bench.settle()
    assert bench.station.commands == [], "nobody is asked without a question"
    assert page.reason.edit.hasFocus()
    QTest.keyClicks(page.reason.edit, "HIT?")
    page.refer_it()
    bench.settle()
    (made,) = bench.station.commands
    assert isinstance(made, CommentTeam)
    assert made.text.endswith("HIT?")
    assert len(bench.station.found) == 2, "nothing is decided by it"
    assert page.decision.choice is None


def test_everything_that_central_lost_is_sent_again_with_one_key_and_one_reason_each_signed(bench: Bench) -> None:
    lost = {"conflict": "lost-at-central", "choices": ("keep-mine", "keep-central"), "kind": "sign-orders"}
    bench.station.found = tuple(msgspec.structs.replace(one, **lost) for one in bench.station.found)
    window, page = bench.window, bench.window.conflicts
    window.show_page(CONFLICTS)
    window.reload()
    bench.settle()
    assert "2" in page.again.text()
    assert page.again.isVisible()
    page.listing.table.setFocus()
    QTest.keyClick(page.listing.table, Qt.Key.Key_A)
    bench.settle()
    assert bench.station.commands == [], "not without a reason"
    QTest.keyClicks(page.reason.edit, "restored from the backup of 14:00")
    page.send_again()
    bench.settle()
    made = [one for one in bench.station.commands if isinstance(one, DecideConflict)]
    assert {(one.choice, one.reason) for one in made} == {(Choice.KEEP_MINE, "restored from the backup of 14:00")}
    assert len({one.command for one in made}) == 2
    assert not page.again.isVisible()


def test_what_was_deleted_at_central_is_told_apart_and_never_sent_again_with_the_rest(bench: Bench) -> None:
    deleted = {"conflict": "lost-at-central", "facts": ("facts=deleted",), "choices": ("keep-central",)}
    bench.station.found = tuple(msgspec.structs.replace(one, **deleted) for one in bench.station.found)
    window, page = bench.window, bench.window.conflicts
    window.show_page(CONFLICTS)
    window.reload()
    bench.settle()
    assert QCoreApplication.translate("Centre", "Deleted at central") in page.title.text()
    assert any(words in page.said.text() for words in ("deleted it there", "将其删除"))
    assert not page.again.isVisible()


def test_on_a_small_screen_with_large_text_no_line_of_the_overview_runs_over_another(
    bench: Bench, theme: Theme
) -> None:
    theme.set_text_percent(150)
    theme.set_marking(marking(MarkingKind.EMERGENCY))
    try:
        bench.window.resize(1366, 768)
        bench.settle()
        bench.window.reload()
        bench.settle()
        overview = bench.window.overview
        for pane in (overview.mode_pane, overview.fresh_pane, overview.ready_pane):
            layout = pane.layout()
            assert layout is not None
            assert layout.minimumSize().height() <= pane.height()
        assert overview.counts.table.columnWidth(0) > 60, "what is counted is read"
    finally:
        theme.set_text_percent(100)
