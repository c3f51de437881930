"""Drills in the store: what is kept of one, what its own store shows of a step; nobody's word replaces what can be seen."""

from datetime import datetime, timedelta

import msgspec
import pytest

from client.errors import StoreLocked
from offline import drill_seen, drills, journal, print_queue
from offline.drill_seen import CUT, DrillSeen
from offline.drills import ALONE, WITH_THE_WARD, Ended, Step, StepResult
from offline.print_queue import JobState, PrintJob
from offline.store.books import Books
from tests.support.builders import NOW, NOW_MS
from tests.ui.drill.samples import drill_report


def at(minutes: float) -> int:
    return NOW_MS + round(minutes * 60_000)


def result(seen: DrillSeen, step: Step) -> StepResult:
    return next(one for one in seen.steps if one.step is step)


def test_a_report_is_kept_whole_and_the_journal_holds_its_hash(books: Books) -> None:
    report = drill_report()
    drills.begun(books, ident=report.id, led_by="苏叶", is_alone=False, at_ms=at(0))
    drills.keep(books, report, at_ms=at(31))
    assert drills.held(books) == (report,)
    held = journal.events(books)[0]
    assert (held.kind, held.patient, held.facts["done"], held.facts["of"]) == (drills.HELD, None, "10", "11")
    better = msgspec.structs.replace(report, points="更快地打印")
    drills.keep(books, better, at_ms=at(40))
    assert drills.held(books) == (better,), "words that were added later take the place of the report"
    assert journal.events(books)[0].facts["hash"] != held.facts["hash"], "and both stand in the journal"
    assert journal.broken(books) is None


def test_the_oldest_reports_make_room(books: Books) -> None:
    for n in range(drills.MOST_KEPT + 3):
        report = msgspec.structs.replace(drill_report(), id=f"d{n}", began_at=NOW + timedelta(days=n))
        drills.keep(books, report, at_ms=at(n))
    kept = [one.id for one in drills.held(books)]
    assert (len(kept), kept[0], kept[-1]) == (drills.MOST_KEPT, "d42", "d3")


def test_only_a_drill_of_the_ward_that_was_played_to_its_end_counts() -> None:
    whole = drill_report()
    assert whole.counts
    assert not msgspec.structs.replace(whole, is_alone=True).counts
    assert not any(msgspec.structs.replace(whole, ended=ended).counts for ended in set(Ended) - {Ended.WHOLE})


def test_a_store_says_for_ever_that_it_is_a_drills(books: Books) -> None:
    drills.claim(books, is_drill=True, is_new=True)
    drills.claim(books, is_drill=True, is_new=False)
    with pytest.raises(StoreLocked):
        drills.claim(books, is_drill=False, is_new=False)


def test_nothing_counts_before_the_cut(books: Books) -> None:
    journal.write(books, "declared", at_ms=at(1), facts={"name": "苏叶"})
    assert all(one.done_at is None for one in drill_seen.seen(books, WITH_THE_WARD).steps)
    drill_seen.note(books, CUT, at_ms=at(2))
    assert result(drill_seen.seen(books, WITH_THE_WARD), Step.DECLARE).done_at is None
    journal.write(books, "declared", at_ms=at(3), facts={"name": "苏叶"})
    declared = result(drill_seen.seen(books, WITH_THE_WARD), Step.DECLARE)
    assert (declared.by, declared.done_at) == ("苏叶", _time(3))


def test_a_persons_word_is_taken_for_what_no_program_sees_and_for_nothing_else(books: Books) -> None:
    drill_seen.note(books, CUT, at_ms=at(0))
    for step in Step:
        drill_seen.note(books, drill_seen.EYE, at_ms=at(1), said={"step": step.value, "name": "苏叶"})
    done = {one.step for one in drill_seen.seen(books, WITH_THE_WARD).steps if one.done_at is not None}
    assert done == drills.BY_EYE


def test_a_wrong_answer_is_counted_and_does_not_do_the_step(books: Books) -> None:
    drill_seen.note(books, CUT, at_ms=at(0))
    wrong = {"step": Step.ALLERGIES.value, "right": "no"}
    drill_seen.note(books, drill_seen.ANSWER, at_ms=at(1), said=wrong)
    drill_seen.note(books, drill_seen.ANSWER, at_ms=at(2), said=wrong)
    open_step = result(drill_seen.seen(books, WITH_THE_WARD), Step.ALLERGIES)
    assert (open_step.done_at, open_step.remarks) == (None, ("wrong-answer:2",))
    drill_seen.note(books, drill_seen.ANSWER, at_ms=at(3), said=wrong | {"right": "yes"})
    assert result(drill_seen.seen(books, WITH_THE_WARD), Step.ALLERGIES).done_at == _time(3)


def test_a_sheet_that_waits_for_a_printer_did_not_come_out(books: Books) -> None:
    drill_seen.note(books, CUT, at_ms=at(0))
    job = PrintJob(id="j", document=drill_seen.MAR, name="MAR", patient="Patient/p", by="柳安", at=_time(1))
    print_queue.keep(books, job)
    assert result(drill_seen.seen(books, ALONE), Step.PRINT).done_at is None
    print_queue.keep(books, msgspec.structs.replace(job, printed=1, state=JobState.DONE))
    assert result(drill_seen.seen(books, ALONE), Step.PRINT).by == "柳安"


def test_who_practises_alone_has_the_steps_of_one_person() -> None:
    assert set(WITH_THE_WARD) - set(ALONE) == {Step.TELL, Step.TEMPORARY, Step.DECIDE, Step.CLOSE}


def test_times_run_from_the_cut_and_from_the_return() -> None:
    report = drill_report(Step.TEMPORARY)
    took = {one.step: report.took(one) for one in report.steps}
    assert took[Step.DECLARE] == timedelta(minutes=1.2)
    assert took[Step.CLOSE] == timedelta(minutes=2)
    assert took[Step.TEMPORARY] is None
    assert report.missed == (Step.TEMPORARY,)


def _time(minutes: float) -> datetime:
    return datetime.fromtimestamp(at(minutes) / 1000, NOW.tzinfo)
