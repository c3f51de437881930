"""What may be put off, until when, and how it comes back."""

from dataclasses import replace
from datetime import timedelta

import msgspec
import pytest

from offline.work_views import Work, WorkItem, WorkKind
from tests.ui.nurse.practice_ward import MOMENT
from ui.people.later_model import may_dismiss, may_put_off, moments
from ui.people.task_model import TaskList, counted, task_list

QUERY = WorkItem(kind=WorkKind.QUALITY, patient="Patient/p", patient_name="赵", place="12", what="请补充", key="Task/q")
DUE = msgspec.structs.replace(QUERY, key="Task/due", due_at=MOMENT + timedelta(hours=3))


def tasks(*items: WorkItem, **later: timedelta) -> TaskList:
    until = {f"Task/{name}": MOMENT + span for name, span in later.items()}
    return task_list(Work(items=items, asked_at=MOMENT), (), MOMENT, later=until)


@pytest.mark.parametrize("kind", [WorkKind.CRITICAL, WorkKind.DOSE_AFTER_STOP, WorkKind.SKIN_TEST, WorkKind.CONFLICT])
def test_what_is_critical_is_never_put_off(kind: WorkKind) -> None:
    item = msgspec.structs.replace(QUERY, kind=kind)
    assert not may_put_off(item, MOMENT)
    assert moments(item, MOMENT) == ()
    assert tasks(item, q=timedelta(hours=1)).items == (item,), "nor hidden by what was kept before"


def test_what_is_urgent_or_overdue_is_not_put_off_and_no_choice_goes_past_its_own_time() -> None:
    assert not may_put_off(msgspec.structs.replace(QUERY, is_urgent=True), MOMENT)
    assert not may_put_off(msgspec.structs.replace(QUERY, due_at=MOMENT), MOMENT)
    assert moments(DUE, MOMENT)
    assert all(at <= MOMENT + timedelta(hours=3) for at in moments(DUE, MOMENT))
    assert any(at.hour == 8 and at.date() > MOMENT.date() for at in moments(QUERY, MOMENT))


def test_it_leaves_the_list_and_its_counts_and_stands_under_later() -> None:
    found = tasks(QUERY, DUE, q=timedelta(hours=1))
    assert found.items == (DUE,)
    assert found.counts[WorkKind.QUALITY] == 1
    assert counted(found, shows_later=True).shown() == (QUERY,)


def test_it_comes_back_by_itself_when_its_time_is_up_or_its_own_deadline_has_passed() -> None:
    found = tasks(QUERY, DUE, q=timedelta(hours=1), due=timedelta(hours=9))
    assert found.items == ()
    assert counted(found, now=MOMENT + timedelta(hours=1)).items == (QUERY,)
    assert counted(found, now=MOMENT + timedelta(hours=3)).items == (QUERY, DUE)


def test_it_comes_back_as_soon_as_it_becomes_urgent() -> None:
    found = tasks(QUERY, q=timedelta(hours=1))
    urgent = msgspec.structs.replace(QUERY, is_urgent=True)
    assert counted(found, work=Work(items=(urgent,), asked_at=MOMENT)).items == (urgent,)


def test_only_a_message_is_dismissed_here() -> None:
    assert [kind for kind in WorkKind if may_dismiss(msgspec.structs.replace(QUERY, kind=kind))] == [WorkKind.MESSAGE]
    assert replace(tasks(QUERY), now=None).items == (QUERY,), "without a clock nothing is hidden"
