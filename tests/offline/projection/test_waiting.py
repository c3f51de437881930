"""What waits for one doctor: his and his department's, and nobody else's."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

import pytest

from client.fhir import names
from offline import commands_kept, scopes
from offline.outbox import Outcome
from offline.projection import waiting
from offline.scopes import Answered, Question
from offline.store.books import Books
from offline.work_views import Work, WorkItem, WorkKind
from tests.support import builders
from tests.support.builders import DOCTOR, NOW, NOW_MS, ident, keep, load, stamp

ME, OTHER, DEPARTMENT = DOCTOR.reference, "Practitioner/d2", "Organization/dept"


def task(ident: str, code: str = names.CONSULT, owner: str = ME, n: int = 1, **more: Any) -> dict[str, Any]:
    return {
        "resourceType": "Task",
        "id": ident,
        "status": "requested",
        "intent": "order",
        "code": {"coding": [{"system": names.TASK, "code": code}]} if code else {"text": "抗菌药审批"},
        "description": f"question {ident}",
        "for": {"reference": f"Patient/p{n}"},
        "owner": {"reference": owner},
        "requester": {"reference": OTHER, "display": "江离"},
        "authoredOn": stamp(NOW - timedelta(hours=2)),
        **more,
    }


def message(ident: str, to: str = ME, **more: Any) -> dict[str, Any]:
    return {
        "resourceType": "Communication",
        "id": ident,
        "status": "completed",
        "subject": {"reference": "Patient/p1"},
        "recipient": [{"reference": to}],
        "sender": {"reference": "Practitioner/n1", "display": "柳安"},
        "sent": stamp(NOW - timedelta(hours=1)),
        "payload": [{"contentString": "家属到了"}],
        **more,
    }


def asked(books: Books, tasks: Iterable[str], people: tuple[str, ...] = (ME,)) -> None:
    keys = tuple(f"Task/{one}" for one in tasks)
    for question in (Question.CONSULTS, Question.TASKS):
        scopes.keep(books, question, Answered(keys=keys, people=people, at_ms=NOW_MS))


@pytest.fixture
def ward_books(books: Books) -> Books:
    load(books, builders.ward(), builders.bed(12), builders.patient(1), builders.stay(1, 12), fresh=(1,))
    return books


def work(books: Books) -> Work:
    return waiting.work(books, ME, NOW, builders.pack())


def kinds(books: Books) -> list[WorkKind]:
    return [one.kind for one in work(books).items]


def only(books: Books) -> WorkItem:
    (one,) = work(books).items
    return one


def test_before_central_was_asked_nothing_is_not_everything(ward_books: Books) -> None:
    found = work(ward_books)
    assert (found.items, found.asked_at, found.reason) == ((), None, "not-asked")


def test_for_whom_nobody_asked_it_is_not_known_either(ward_books: Books) -> None:
    asked(ward_books, (), people=(OTHER,))
    assert work(ward_books).asked_at is None


def test_an_unread_critical_value_comes_first(ward_books: Books) -> None:
    load(
        ward_books,
        builders.lab("l1", "2823-3", "7.1", "mmol/L", flagged="HH"),
        task("t1", authoredOn=stamp(NOW - timedelta(days=2))),
        fresh=(),
    )
    asked(ward_books, ["t1"])
    assert kinds(ward_books) == [WorkKind.CRITICAL, WorkKind.CONSULT]
    first = work(ward_books).items[0]
    assert first.place == "12"
    assert first.what.endswith("7.1 mmol/L")
    assert first.since is not None
    assert first.due_at == first.since + timedelta(minutes=10), "a doctor has ten minutes to acknowledge it"


def test_my_tasks_and_my_departments_are_mine_and_another_doctors_are_not(ward_books: Books) -> None:
    rows = [
        task("t1"),
        task("t2", owner=DEPARTMENT),
        task("t3", owner=OTHER),
        task("t4", code=""),
        task("t5", code=names.RECALL, owner=DEPARTMENT),
        task("t6", status="completed"),
    ]
    load(ward_books, *rows, fresh=())
    asked(ward_books, [f"t{n}" for n in range(1, 7)])
    found = {one.key: one.kind for one in work(ward_books).items}
    assert found == {
        "Task/t1": WorkKind.CONSULT,
        "Task/t2": WorkKind.CONSULT,
        "Task/t4": WorkKind.TASK,
        "Task/t5": WorkKind.RECALL,
    }


def test_a_task_says_what_from_whom_since_when_and_until_when(ward_books: Books) -> None:
    end = NOW + timedelta(hours=4)
    load(ward_books, task("t1", restriction={"period": {"end": stamp(end)}}, priority="stat"), fresh=())
    asked(ward_books, ["t1"])
    one = only(ward_books)
    assert (one.what, one.origin, one.since, one.due_at, one.is_urgent) == (
        "question t1",
        "江离",
        NOW - timedelta(hours=2),
        end,
        True,
    )


def test_an_order_that_the_nurse_sent_back_waits_for_whoever_wrote_it(ward_books: Books) -> None:
    mine = {**builders.drug_order("m1"), "requester": {"reference": ME}}
    others = {**builders.drug_order("m2"), "requester": {"reference": OTHER}}
    back = {"status": "rejected", "statusReason": {"text": "剂量请核实"}}
    tasks = [{**builders.verify_task(f"v{n}", f"MedicationRequest/m{n}"), **back} for n in (1, 2)]
    load(ward_books, mine, others, *tasks, fresh=())
    one = only(ward_books)
    assert (one.kind, one.what, one.key) == (WorkKind.QUERY, "剂量请核实", "Task/v1")


def test_a_message_to_me_waits_until_i_acknowledged_it(ward_books: Books) -> None:
    load(ward_books, message("c1"), message("c2", to=OTHER), fresh=())
    one = only(ward_books)
    assert (one.kind, one.what, one.origin) == (WorkKind.MESSAGE, "家属到了", "柳安")
    keep(ward_books, builders.acknowledge(1, "Communication/c1"))
    assert kinds(ward_books) == []


def test_a_team_comment_is_no_message(ward_books: Books) -> None:
    kind = {"coding": [{"system": names.COMMENT, "code": names.TEAM_COMMENT}]}
    load(ward_books, message("c1", category=[kind]), fresh=())
    assert kinds(ward_books) == []


def test_what_of_mine_was_refused_waits_for_me(ward_books: Books) -> None:
    keep(ward_books, builders.note(1))
    commands_kept.move(ward_books, ident(1), Outcome.SEND_BEGUN, at_ms=NOW_MS)
    commands_kept.move(ward_books, ident(1), Outcome.ANSWER_NO, at_ms=NOW_MS)
    one = only(ward_books)
    assert (one.kind, one.what) == (WorkKind.CONFLICT, "write-note:refused")
    assert waiting.work(ward_books, OTHER, NOW, builders.pack()).items == ()


def test_a_running_drug_of_the_class_of_a_positive_test_waits_for_a_doctor(ward_books: Books) -> None:
    penicillins = [one for one in builders.pack().catalogue.drugs.values() if "PENICILLIN" in one.allergy_classes]
    sibling = next(one.id for one in penicillins if one.id != "penicillin-g-inj" and one.skin_test == "required")
    read = builders.observation("skin", "x", "0", "1", at=NOW - timedelta(hours=1), category="procedure")
    del read["valueQuantity"]
    coded = {"text": "青霉素皮试", "coding": [{"system": names.NURSING_ORDER, "code": "SKINTEST-PEN"}]}
    load(ward_books, builders.drug_order("sibling", sibling), read | {"code": coded, "valueString": "阳性"})
    (item,) = [one for one in work(ward_books).items if one.kind is WorkKind.SKIN_TEST]
    assert (item.key, item.is_urgent) == ("MedicationRequest/sibling", True)
