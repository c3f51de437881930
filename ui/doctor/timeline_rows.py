"""The timeline of a patient as rows: what was done here, told once. Hides no outcome, only the steps on the way to it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from client.records import Order
from offline.views import Event, OrderRow, QueueEntry
from ui.assessments.words import kind_words as assessment_kinds
from ui.clinic.words import command_words as clinic_kinds
from ui.diagnoses.words import kind_words as diagnosis_kinds
from ui.doctor.order_rows import short_number
from ui.doctor.wording import day_time
from ui.emergency.event_words import EventKind, event_title
from ui.nurse.bedside_kinds import kind_words as bedside_kinds
from ui.nurse.command_words import command_words as bed_kinds
from ui.nursing.words import command_words as nursing_kinds
from ui.order_words import review_word
from ui.planning.command_words import command_words as plan_kinds
from ui.room.command_words import command_words as room_kinds
from ui.safety.words import kind_words as safety_kinds
from ui.specialties.command_words import command_words as special_kinds
from ui.widgets.painting import Words
from ui.widgets.table_model import Cell, Column, TableRow, cell

NAMELESS: Mapping[str, str] = MappingProxyType({})
_STEPS = frozenset({"saved_here", "sending", "unclear", "accepted"})
"""States of a command that are followed by another."""
_REFERRING = frozenset({EventKind.GUEST_READ})
"""What gives the key of a row for its reason, which says nothing to a person."""
AT_CENTRAL = "at-central"
"""A change that somebody else made, as central's Provenance tells it."""
_NAMED = frozenset(
    {
        "sign-orders",
        "oral-order",
        "stop-order",
        "release-order",
        "void-order",
        "verify-order",
        "administer-dose",
        "record-diagnosis",
        "revise-diagnosis",
    }
)


def timeline_columns() -> tuple[Column, ...]:
    return (
        Column(key="time", title="", width=54, pad=12, may_elide=False),
        Column(key="kind", title="", width=84, pad=0),
        Column(key="text", title="", pad=8, wraps=True),
        Column(key="end", title="", width=8, pad=0),
    )


def timeline_rows(events: Sequence[Event], now: datetime, names: Mapping[str, str] = NAMELESS) -> tuple[TableRow, ...]:
    """Newest first; steps on the way are left out, and the same told several times in a minute is one line with its count.

    `names` says by command what it is about (the drugs of an order, what a stop stops).
    """
    kinds = {event.command: event.facts.get("kind", "") for event in events if event.kind == "saved"}
    ordered = sorted(events, key=lambda event: (event.at, event.seq), reverse=True)
    told = [
        (_said(event, kinds.get(event.command, ""), now, names.get(event.command or "", "")), event)
        for event in ordered
        if event.facts.get("to") not in _STEPS
    ]
    return tuple(_row([one for _, one in same], said) for said, same in groupby(told, key=itemgetter(0)))


def nothing_told() -> TableRow:
    words = QCoreApplication.translate("SummaryPane", "Nothing was done at this station in 24 h.")
    return TableRow(key="none", cells=(Cell(runs=(Words(words, tone="t3", role="meta"),), span=3),), height=24)


def _said(event: Event, kind: str, now: datetime, name: str) -> tuple[str, str, str]:
    """(time, what it is about, what happened)."""
    facts = event.facts
    if event.kind == AT_CENTRAL:
        told = (
            facts.get("what", ""),
            _act_words(facts),
            facts.get("by", ""),
            facts.get("where", ""),
            facts.get("reason", ""),
        )
        return day_time(event.at, now)[-5:], _central_word(), " · ".join(part for part in told if part)
    word = event_word(facts.get("kind") or kind or event.kind)
    state = state_words(facts.get("to") or facts.get("state") or "")
    number = short_number(facts.get("number"))
    reason = "" if event.kind in _REFERRING else facts.get("reason", "")
    said = (name or facts.get("what", ""), number, state, facts.get("by", ""), reason)
    saved = QCoreApplication.translate("SummaryPane", "signed, saved here") if event.kind == "saved" else ""
    return day_time(event.at, now)[-5:], word, " · ".join(part for part in (said[0], saved, *said[1:]) if part)


def _central_word() -> str:
    return QCoreApplication.translate("SummaryPane", "at central")


def _act_words(facts: Mapping[str, str]) -> str:
    """What somebody else did, by its code; any other in its own words."""
    translate, act = QCoreApplication.translate, facts.get("act", "")
    return {
        "CREATE": translate("SummaryPane", "written"),
        "UPDATE": translate("SummaryPane", "changed"),
        "APPEND": translate("SummaryPane", "added to"),
        "DELETE": translate("SummaryPane", "deleted"),
        "NULLIFY": translate("SummaryPane", "taken back"),
    }.get(act, act)


def names_of(orders: Sequence[OrderRow], queue: Sequence[QueueEntry], name: Callable[[Order], str]) -> dict[str, str]:
    """What each command of this station is about: its orders by the reader's names, else the words it was queued with."""
    found = {entry.command: "、".join(entry.summary) for entry in queue if entry.summary and entry.kind in _NAMED}
    ordered = dict[str, list[str]]()
    for row in orders:
        if row.mark is not None:
            ordered.setdefault(row.mark.command, []).append(name(row.order))
    return found | {command: " + ".join(names) for command, names in ordered.items()}


def _row(events: Sequence[Event], said: tuple[str, str, str]) -> TableRow:
    time, word, text = said
    times = f" ×{len(events)}" if len(events) > 1 else ""
    cells = (
        cell(time, tone="t3", role="meta"),
        cell(word, tone="t2", role="meta"),
        cell(f"{text}{times}", role="meta"),
    )
    return TableRow(key=str(events[0].seq), cells=cells, height=24, subject=events[0])


def state_words(state: str) -> str:
    """Where a command of this station came to."""
    translate = QCoreApplication.translate
    return {
        "saved_here": translate("SummaryPane", "saved here"),
        "sending": translate("SummaryPane", "sending"),
        "unclear": translate("SummaryPane", "outcome unclear"),
        "accepted": translate("SummaryPane", "sent, being checked"),
        "confirmed": translate("SummaryPane", "confirmed by central"),
        "conflict": translate("SummaryPane", "conflict, see F12"),
        "refused": translate("SummaryPane", "refused, see F12"),
        "withdrawn": translate("SummaryPane", "withdrawn"),
        "resolved": translate("SummaryPane", "decided"),
    }.get(state, state)


def _nursing_events() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "query-order": translate("SummaryPane", "nurse asked"),
        "answer-query": translate("SummaryPane", "nurse answered"),
        "start-skin-test": translate("SkinTest", "skin test begun"),
        "collect-specimen": translate("SummaryPane", "specimen collected"),
        "miss-specimen": translate("SummaryPane", "specimen not collected"),
    }


def _care_events() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "request-consult": translate("SummaryPane", "consult asked"),
        "move-consult": translate("SummaryPane", "consult moved on"),
        "answer-consult": translate("SummaryPane", "consult record"),
        "call-consult": translate("SummaryPane", "consult by telephone"),
        "hand-over": translate("SummaryPane", "handed over"),
        "take-over": translate("SummaryPane", "handover answered"),
        "enter-pathway": translate("SummaryPane", "put on pathway"),
        "move-pathway": translate("SummaryPane", "pathway moved"),
        "note-variance": translate("SummaryPane", "pathway variance"),
    }


def event_word(kind: str) -> str:
    """The kinds of commands and of the station's journal; one that neither knows is shown as its own word."""
    translate = QCoreApplication.translate
    return {
        "sign-orders": translate("SummaryPane", "order"),
        "order": translate("SummaryPane", "order"),
        "oral-order": translate("SummaryPane", "oral order"),
        "countersign-order": translate("SummaryPane", "countersigned"),
        "stop-order": translate("SummaryPane", "stop"),
        "void-order": translate("SummaryPane", "void"),
        "release-order": translate("SkinTest", "released"),
        "review-antimicrobial": review_word(),
        "decide-allergy": translate("SkinTest", "skin test judged"),
        "reply-pharmacist": translate("SummaryPane", "pharmacist answered"),
        **_nursing_events(),
        "confirm-stop": translate("SummaryPane", "stop confirmed"),
        "record-skin-test": translate("SkinTest", "skin test read"),
        "verify-order": translate("SummaryPane", "verified"),
        "administer-dose": translate("SummaryPane", "dose"),
        "dose": translate("SummaryPane", "dose"),
        "record-vitals": translate("SummaryPane", "vitals"),
        "vital": translate("SummaryPane", "vitals"),
        "write-note": translate("SummaryPane", "note"),
        **diagnosis_kinds(),
        "cosign-note": translate("SummaryPane", "co-signed"),
        "dismiss-deadline": translate("SummaryPane", "deadline ignored"),
        "reply-finding": translate("SummaryPane", "finding answered"),
        "alert-prescriber": translate("SummaryPane", "prescriber told"),
        "tell-critical": translate("SummaryPane", "critical value"),
        "handle-critical": translate("SummaryPane", "critical value handled"),
        "report-critical": translate("SummaryPane", "critical value by telephone"),
        "add-tag": translate("SummaryPane", "tag"),
        "remove-tag": translate("SummaryPane", "tag taken off"),
        "comment-team": translate("SummaryPane", "comment"),
        **clinic_kinds(),
        **_care_events(),
        "ask-records": translate("SummaryPane", "asked the records department"),
        **(assessment_kinds() | safety_kinds()),
        **special_kinds(),
        **bed_kinds() | bedside_kinds() | room_kinds(),
        **plan_kinds(),
        **nursing_kinds(),
        "note-downtime": translate("SummaryPane", "downtime noted"),
        "decide-conflict": translate("SummaryPane", "conflict decided"),
        "note": translate("SummaryPane", "note"),
        "result": translate("SummaryPane", "result"),
        "acknowledge-result": translate("SummaryPane", "read"),
        "saved": translate("SummaryPane", "saved here"),
        "moved": translate("SummaryPane", "upload"),
        "accepted": translate("SummaryPane", "sent"),
        "confirmed": translate("SummaryPane", "confirmed"),
        "conflict": translate("SummaryPane", "conflict"),
        "refused": translate("SummaryPane", "refused"),
    }.get(kind) or (event_title(EventKind(kind)) if kind in set(EventKind) else kind)
