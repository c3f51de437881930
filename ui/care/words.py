"""Words of consults, handovers and discharge: states, severities, times left. Refuses to call anything done that is not."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from client.records.care import Severity
from offline.care_views import ConsultRow, HandoverRow
from ui.widgets.painting import Chip

NONE = "—"


def consult_state(row: ConsultRow) -> str:
    translate = QCoreApplication.translate
    if row.is_undelivered:
        return translate("Care", "not delivered: phone them")
    if row.task.status == "completed":
        return translate("Care", "read") if row.acknowledged_by else translate("Care", "answered, not read")
    return {
        "on-hold": translate("Care", "waits for approval"),
        "requested": translate("Care", "asked"),
        "received": translate("Care", "asked"),
        "accepted": translate("Care", "accepted"),
        "ready": translate("Care", "accepted"),
        "in-progress": translate("Care", "accepted"),
        "rejected": translate("Care", "declined"),
        "cancelled": translate("Care", "cancelled"),
    }.get(row.task.status, row.task.status)


def consult_chip(row: ConsultRow, now: datetime) -> Chip:
    """Late is ink; what nobody has is marked as the emergency marks it."""
    if row.is_undelivered:
        return Chip(text=consult_state(row), tone="hz", icon="tray", is_small=True)
    if row.is_late(now):
        return Chip(text=consult_state(row), tone="ink", is_small=True)
    tone = {"completed": "ok", "accepted": "acc", "rejected": "ink"}.get(row.task.status, "plain")
    return Chip(text=consult_state(row), tone=tone, is_small=True)


def left_words(due_at: datetime | None, now: datetime, *, is_open: bool) -> str:
    """How long there is still, or since when it is late; nothing where nobody said until when."""
    if due_at is None or not is_open:
        return NONE
    translate = QCoreApplication.translate
    left = due_at - now
    words = span_words(abs(left))
    return translate("Care", "late by {time}").format(time=words) if left < timedelta() else words


def span_words(span: timedelta) -> str:
    translate = QCoreApplication.translate
    minutes = int(span.total_seconds()) // 60
    if minutes < 60:
        return translate("Care", "{count} min").format(count=minutes)
    if minutes < 48 * 60:
        return translate("Care", "{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)
    return translate("Care", "{count} d").format(count=minutes // (24 * 60))


def urgency_word(*, is_urgent: bool) -> str:
    return QCoreApplication.translate("Care", "urgent") if is_urgent else QCoreApplication.translate("Care", "ordinary")


def severity_word(severity: Severity | None) -> str:
    translate = QCoreApplication.translate
    if severity is None:
        return translate("Care", "not said")
    return {
        Severity.STABLE: translate("Care", "stable"),
        Severity.WATCHER: translate("Care", "watcher"),
        Severity.UNSTABLE: translate("Care", "unstable"),
    }[severity]


def severity_chip(severity: Severity | None) -> Chip:
    tone = {Severity.UNSTABLE: "red", Severity.WATCHER: "ink", Severity.STABLE: "plain", None: "plain"}[severity]
    return Chip(text=severity_word(severity), tone=tone, is_small=True)


def handover_state(row: HandoverRow) -> str:
    translate = QCoreApplication.translate
    if row.last is None:
        return translate("Care", "no handover yet")
    if row.task is None:
        return translate("Care", "given")
    receiver = row.task.receiver_name or ""
    if row.waits:
        waits = translate("Care", "waits for {name}").format(name=receiver)
        return waits if receiver else translate("Care", "waits for whoever takes over")
    if row.is_refused:
        words = translate("Care", "refused by {name}: {reason}")
        return words.format(name=receiver or NONE, reason=row.task.reason or NONE)
    return translate("Care", "taken by {name}").format(name=receiver or NONE)


def event_word(kind: str) -> str:
    translate = QCoreApplication.translate
    return {
        "order": translate("Care", "new order"),
        "stop": translate("Care", "stopped"),
        "result": translate("Care", "result"),
        "critical": translate("Care", "critical value"),
        "note": translate("Care", "note"),
    }.get(kind, kind)


def open_word(kind: str) -> str:
    translate = QCoreApplication.translate
    return {
        "pending-result": translate("Care", "result still to come"),
        "unread-critical": translate("Care", "critical value not acknowledged"),
        "unsigned": translate("Care", "not signed"),
        "running-infusion": translate("Care", "infusion running"),
        "skin-test": translate("Care", "skin test open"),
        "consult": translate("Care", "consult open"),
        "undelivered": translate("Care", "entered here, not at central yet"),
        "long-term": translate("Care", "long-term drug still in force"),
        "to-reissue": translate(
            "Care", "stopped by a discharge order that was taken back: order it again or leave it stopped"
        ),
    }.get(kind, kind)


def when(at: datetime | None, now: datetime) -> str:
    """`14:05`, with its day where it is not today."""
    if at is None:
        return NONE
    there = at.astimezone(now.tzinfo)
    return there.strftime("%H:%M" if there.date() == now.date() else "%m-%d %H:%M")


def fault_words(fault: str) -> str:
    """What stands against saving a form."""
    translate = QCoreApplication.translate
    return {
        "whom": translate("Care", "choose whom to ask: type until one is meant"),
        "question": translate("Care", "the question is empty"),
        "urgency": translate("Care", "say whether it is urgent"),
        "reason": translate("Care", "the reason is empty"),
        "opinion": translate("Care", "the opinion is empty"),
        "reached": translate("Care", "say who was reached"),
        "read-back": translate("Care", "write what was said again"),
        "time": translate("Care", "the time is not understood (14:05)"),
        "severity": translate("Care", "say how ill the patient is"),
        "summary": translate("Care", "the summary is empty"),
        "synthesis": translate("Care", "say it back in your own words first"),
        "clock": translate("Care", "the pack does not say within which time: type until when"),
        "identity": translate("Care", "the patient named again does not fit"),
        "own": translate("Care", "your own handover is taken by somebody else"),
        "stage": translate("Care", "choose a stage"),
        "line": translate("Care", "the line is not complete"),
        "days": translate("Care", "say for how many days (7d)"),
        "quantity": translate("Care", "say how much is handed out (2 盒)"),
        "handed-out": translate(
            "Care", "dose, frequency and days need another quantity; where it is meant, a remark in the line says why"
        ),
        "busy": translate("Care", "the act before is still being saved"),
        "changed": translate("Care", "it changed meanwhile: read it again"),
        "central": translate("Care", "this needs the central system, which does not answer now"),
    }.get(fault, fault)
