"""Commands about consults, handovers and pathways in every shape that is built differently."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from client.commands import (
    AnswerConsult,
    AskRecords,
    CallConsult,
    Command,
    ConsultMove,
    EnterPathway,
    HandOver,
    MoveConsult,
    MovePathway,
    NoteVariance,
    RequestConsult,
    TakeOver,
)
from client.records import Person, Role
from client.records.care import HandoverEvent, Severity
from client.records.notes import RecordRequestKind
from tests.client.fhir.samples import ACT, DOCTOR, NOW

SENIOR = Person(reference="Practitioner/d9", name="顾主任", role=Role.DOCTOR, staff_number="D009")
ON_CONSULT: dict[str, Any] = {
    "task": "Task/consult",
    "task_version": "3",
    "request": "ServiceRequest/s1",
    "request_version": "3",
}


def ask(**changes: Any) -> RequestConsult:
    plain = {
        "author": DOCTOR,
        "owner": "Organization/cardiology",
        "owner_name": "心血管内科",
        "is_urgent": True,
        "question": "脓毒症、血压低，请评估心功能",
        "reason": "休克原因待查",
        "summary_text": "男，67 岁，重症肺炎",
        "sources": ("Observation/o1#8480-6",),
        "until": NOW + timedelta(minutes=10),
    }
    return RequestConsult(**{**ACT, **plain, **changes})


def move(how: ConsultMove, **changes: Any) -> MoveConsult:
    return MoveConsult(**{**ACT, **ON_CONSULT, "author": DOCTOR, "move": how, **changes})


def answer(**changes: Any) -> AnswerConsult:
    plain = {
        "author": DOCTOR,
        "findings": "EF 45%",
        "opinion": "限液，去甲肾上腺素维持",
        "sources": ("Observation/o1",),
    }
    return AnswerConsult(**{**ACT, **ON_CONSULT, **plain, **changes})


def call(**changes: Any) -> CallConsult:
    plain = {"author": DOCTOR, "task": "Task/consult", "reached": "江离", "reached_at": NOW, "read_back": "12 床急会诊"}
    return CallConsult(**{**ACT, **plain, **changes})


def hand_over(**changes: Any) -> HandOver:
    event = HandoverEvent(kind="result", what="乳酸 4.1", at=NOW, source="Observation/o1")
    plain = {
        "author": DOCTOR,
        "severity": Severity.UNSTABLE,
        "patient_summary": "重症肺炎、脓毒性休克",
        "actions": ("20:00 复查乳酸", "血培养随访"),
        "contingency": "若 MAP < 65，上调去甲肾上腺素并通知上级",
        "receiver": SENIOR,
        "since": NOW - timedelta(hours=12),
        "events": (event,),
    }
    return HandOver(**{**ACT, **plain, **changes})


def take_over(**changes: Any) -> TakeOver:
    plain = {"author": DOCTOR, "task": "Task/handover", "task_version": "3", "is_accepted": True, "synthesis": "盯 MAP"}
    return TakeOver(**{**ACT, **plain, **changes})


def enter(**changes: Any) -> EnterPathway:
    plain = {"author": DOCTOR, "pathway": "cap", "title": "社区获得性肺炎", "stage": "d1", "pack_version": "1"}
    return EnterPathway(**{**ACT, **plain, **changes})


def move_pathway(**changes: Any) -> MovePathway:
    plain = {"author": DOCTOR, "plan": "CarePlan/plan", "plan_version": "3", "stage": "d2", "branch": "severe"}
    return MovePathway(**{**ACT, **plain, **changes})


def vary(**changes: Any) -> NoteVariance:
    plain = {"author": DOCTOR, "plan": "CarePlan/plan", "item": "xray", "what": "胸片", "reason": "外院昨日已做"}
    return NoteVariance(**{**ACT, **plain, **changes})


def ask_records(what: RecordRequestKind, **changes: Any) -> AskRecords:
    plain = {"author": DOCTOR, "what": what, "document": "主治医师首次查房记录", "reason": "抢救占用时间"}
    return AskRecords(**{**ACT, **plain, **changes})


REVIEWED = {"review": "Task/review", "review_version": "3", "author": SENIOR}
CARE_COMMANDS: dict[str, Callable[[], Command]] = {
    "ask for a consult": ask,
    "ask for a consult with a review": lambda: ask(reviewer=SENIOR, is_urgent=False, reason="", sources=()),
    "accept a consult": lambda: move(ConsultMove.ACCEPT),
    "decline a consult": lambda: move(ConsultMove.DECLINE, reason="非本科疾病"),
    "cancel a consult": lambda: move(ConsultMove.CANCEL, reason="已转科"),
    "approve a consult": lambda: move(ConsultMove.APPROVE, **REVIEWED),
    "refuse a consult": lambda: move(ConsultMove.REFUSE, reason="资料不全", **REVIEWED),
    "answer a consult": answer,
    "answer a consult without an order": lambda: answer(request=None, request_version=None, findings="", sources=()),
    "tell a consult by phone": call,
    "hand over": hand_over,
    "hand over with little": lambda: hand_over(actions=(), contingency="", receiver=None, since=None, events=()),
    "take over": take_over,
    "refuse a handover": lambda: take_over(is_accepted=False, synthesis="", reason="未交待液体量"),
    "enter a pathway": enter,
    "next stage of a pathway": move_pathway,
    "leave a pathway": lambda: move_pathway(stage="", branch="", reason="诊断改变"),
    "finish a pathway": lambda: move_pathway(stage="", branch="", is_done=True),
    "say why the pathway was not followed": vary,
    "ask to unlock a late document": lambda: ask_records(RecordRequestKind.UNLOCK, rule="T04", due_at=NOW),
    "ask to borrow a record": lambda: ask_records(RecordRequestKind.BORROW, document="2025-03 住院病案"),
    "say why something was done beside the pathway": lambda: vary(item="extra", order="MedicationRequest/m1"),
}
