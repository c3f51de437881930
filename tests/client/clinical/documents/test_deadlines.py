"""What is to be written, and until when."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta, timezone

from client.clinical.documents.deadlines import Deadline, Urgency, deadlines
from client.clinical.documents.record import Document, RecordFacts
from client.clinical.documents.rules import RecordRules, read_rules
from client.clinical.pack import ContentPack
from client.records import Code
from client.records.notes import FieldKind, NoteField

ZONE = timezone(timedelta(hours=8))
NOW = datetime(2026, 11, 20, 14, 0, tzinfo=ZONE)


def at(hours_ago: float) -> datetime:
    return NOW - timedelta(hours=hours_ago)


def written(title: str, hours_ago: float, folder: str = "progress", **more: object) -> Document:
    return Document(
        key=f"Composition/{title}-{hours_ago}",
        kind=Code(text=""),
        title=title,
        text="",
        folder=folder,
        template=None,
        written_at=at(hours_ago),
        **more,  # type: ignore[arg-type]  # further fields of the same record
    )


def open_now(
    pack: ContentPack, admitted_h: float, documents: Sequence[Document] = (), *conditions: str, **changes: object
) -> dict[str, Deadline]:
    facts = RecordFacts(
        zone=ZONE,
        admitted_at=at(admitted_h),
        is_in_hospital=True,
        documents=tuple(documents),
        conditions=conditions,
    )
    facts = replace(facts, **changes)  # type: ignore[arg-type]  # fields of the same record
    return {one.rule: one for one in deadlines(facts, pack.documents, pack.record_rules, NOW)}


def test_a_new_patient_needs_four_documents_in_the_order_of_their_limits(pack: ContentPack) -> None:
    found = open_now(pack, 1)
    assert list(found) == ["T03", "T01", "T04", "T05"]
    assert found["T03"].due_at == at(1) + timedelta(hours=8)
    assert found["T05"].title == "主任医师首次查房记录"
    assert "病历书写基本规范" in found["T03"].source


def test_the_countdown_turns_amber_in_the_last_quarter_and_then_it_is_overdue(pack: ContentPack) -> None:
    assert [open_now(pack, hours)["T03"].urgency for hours in (5, 7, 8, 30)] == [
        Urgency.DUE,
        Urgency.SOON,
        Urgency.OVERDUE,
        Urgency.OVERDUE,
    ]


def test_what_was_written_is_not_asked_for_again(pack: ContentPack) -> None:
    done = [
        written("首次病程记录", 9),
        written("入院记录", 8, "admission"),
        written("主治医师查房记录", 3),
        written("主任医师首次查房记录", 2),
    ]
    assert list(open_now(pack, 10, done)) == ["T08"]


def test_a_note_of_an_earlier_stay_and_a_replaced_one_do_not_count(pack: ContentPack) -> None:
    old = written("首次病程记录", 900)
    replaced = written("首次病程记录", 5, is_old=True)
    assert "T03" in open_now(pack, 6, [old, replaced])


def test_how_often_a_progress_note_is_due_follows_the_condition(pack: ContentPack) -> None:
    done = [written("日常病程记录", 20)]
    for condition, rule, limit in (("病危", "T06", 24), ("病重", "T07", 48), ("", "T08", 72)):
        found = open_now(pack, 30, done, condition)
        assert {"T06", "T07", "T08"} & set(found) == {rule}
        assert found[rule].due_at == at(20) + timedelta(hours=limit)


def test_after_an_operation_the_first_note_is_due_at_once(pack: ContentPack) -> None:
    end = NoteField(id="end", label="手术结束日期时间", kind=FieldKind.DATETIME, value="x", at=at(1))
    operation = replace(written("手术记录", 0.5, "operation", fields={"end": end}), template="operation")
    assert open_now(pack, 30, [operation])["T16"].urgency is Urgency.OVERDUE
    assert "T16" not in open_now(pack, 30, [written("术后首次病程记录", 0.2), operation])


def test_a_critical_value_is_answered_in_writing_within_its_time(pack: ContentPack) -> None:
    values = (at(2), at(1))
    assert open_now(pack, 30, (), criticals=values)["T29"].due_at == at(2) + timedelta(hours=6)
    between = written("危急值处置记录", 1.5)
    assert open_now(pack, 30, [between], criticals=values)["T29"].due_at == at(1) + timedelta(hours=6)
    assert "T29" not in open_now(pack, 30, [written("危急值处置记录", 0.5)], criticals=values)
    assert "T29" not in open_now(pack, 30)


def test_nothing_is_due_of_who_is_not_here_or_came_at_an_unknown_time(pack: ContentPack) -> None:
    assert open_now(pack, 1, is_in_hospital=False) == {}
    assert open_now(pack, 1, admitted_at=None) == {}


def test_only_a_hospital_that_says_so_locks(pack: ContentPack) -> None:
    raw = b"""{"version": "h", "contradictions": [], "timeliness": [{"id": "T03", "document_zh": "a", "document_en": "a",
      "anchor_event": "admission", "limit": 8, "unit": "h", "direction": "after", "regulation": "r", "verified": "v",
      "lock_after_h": 24}]}"""
    rules: RecordRules = read_rules(raw)
    facts = RecordFacts(zone=ZONE, admitted_at=at(33), is_in_hospital=True)
    assert [one.urgency for one in deadlines(facts, pack.documents, rules, NOW)] == [Urgency.LOCKED]
    assert open_now(pack, 33)["T03"].urgency is Urgency.OVERDUE


def test_a_month_is_a_calendar_month(pack: ContentPack) -> None:
    rule = pack.record_rules.times["T09"]
    assert rule.due(datetime(2026, 1, 31, 8, tzinfo=ZONE)) == datetime(2026, 2, 28, 8, tzinfo=ZONE)
    assert rule.due(datetime(2026, 12, 5, 8, tzinfo=ZONE)) == datetime(2027, 1, 5, 8, tzinfo=ZONE)
