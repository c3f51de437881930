"""Rows and states of the audit in words. Pure; every time is a full clock time, every name as it was kept."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.records import Role
from offline.audit_reading import AuditRow
from offline.integrity import Integrity
from ui.access.words import act_words, broken_words, reason_words
from ui.emergency.event_words import turn_words
from ui.emergency.words import clock_of
from ui.widgets.table_model import Column, TableRow, cell


def columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="seq", title=translate("Audit", "No."), width=64),
        Column(key="at", title=translate("Audit", "Time"), width=120),
        Column(key="who", title=translate("Audit", "By whom"), width=170, wraps=True),
        Column(key="what", title=translate("Audit", "What"), width=220, wraps=True),
        Column(key="whom", title=translate("Audit", "About whom"), width=220, wraps=True),
        Column(key="more", title=translate("Audit", "Reason, details"), wraps=True),
    )


def group_words(group: str) -> str:
    translate = QCoreApplication.translate
    return {
        "all": translate("Audit", "1 All"),
        "charts": translate("Audit", "2 Charts"),
        "searches": translate("Audit", "3 Searches"),
        "entries": translate("Audit", "4 Entries"),
        "paper": translate("Audit", "5 Print, export"),
        "people": translate("Audit", "6 Sign-in"),
        "modes": translate("Audit", "7 Modes"),
    }[group]


def span_words(span: str) -> str:
    translate = QCoreApplication.translate
    return {
        "day": translate("Audit", "24 hours"),
        "week": translate("Audit", "7 days"),
        "ever": translate("Audit", "Ever"),
    }[span]


def row_of(row: AuditRow, now: datetime) -> TableRow:
    is_loud = row.outcome != "0" or row.act in {"break-glass", "open-outside"}
    who = " · ".join(part for part in (row.name or row.person.partition("/")[2], _role(row.role)) if part)
    cells = (
        cell(str(row.seq), tone="t3"),
        cell(clock_of(row.at, now)),
        cell(who or QCoreApplication.translate("Audit", "the station"), weight=500),
        cell(act_words(row.act), weight=600 if is_loud else 400),
        cell(", ".join(name or key for key, name in row.patients)),
        cell(_details(row), tone="t2"),
    )
    return TableRow(key=str(row.seq), cells=cells, subject=row)


def _role(role: str) -> str:
    translate = QCoreApplication.translate
    return {
        Role.DOCTOR.value: translate("Audit", "doctor"),
        Role.NURSE.value: translate("Audit", "nurse"),
        Role.HEAD_NURSE.value: translate("Audit", "head nurse"),
        Role.PHARMACIST.value: translate("Audit", "pharmacist"),
        Role.IT.value: translate("Audit", "IT"),
    }.get(role, role)


def _details(row: AuditRow) -> str:
    reason = reason_words(row.reason) if row.reason and row.reason != "other" else ""
    details = dict(row.details)
    turned = turn_words(details.pop("from", ""), details.pop("to", ""))
    said = (f"{_detail(name)} {value}" for name, value in details.items())
    return " · ".join(part for part in (reason, row.said, turned, *said) if part)


def _detail(name: str) -> str:
    translate = QCoreApplication.translate
    return {
        "document": translate("Audit", "document"),
        "number": translate("Audit", "number"),
        "copies": translate("Audit", "copies"),
        "count": translate("Audit", "count"),
        "length": translate("Audit", "characters"),
        "sort": translate("Audit", "sort"),
        "why": translate("Audit", "because"),
        "codes": translate("Audit", "labels"),
        "kind": translate("Audit", "entry"),
        "account": translate("Audit", "account"),
        "rules": translate("Audit", "rules"),
    }.get(name, name)


def integrity_words(found: Integrity | None, now: datetime) -> tuple[str, str]:
    """(words, tone)."""
    translate = QCoreApplication.translate
    if found is None or found.checked_at is None:
        return translate("Audit", "The journal was not checked yet."), "t2"
    if found.broken:
        return broken_words(found.broken, found.at), "danger"
    parts = [
        translate("Audit", "Journal whole: {count} entries checked at {time}").format(
            count=found.entries, time=clock_of(found.checked_at, now)
        ),
        translate("Audit", "{count} not told to central yet").format(count=found.waiting)
        if found.waiting
        else translate("Audit", "all told to central"),
    ]
    if found.refused:
        parts.append(translate("Audit", "{count} refused by central, kept here").format(count=found.refused))
    if found.trouble:
        parts.append(translate("Audit", "central does not take it ({code})").format(code=found.trouble))
    return " · ".join(parts), "warn" if found.refused or found.trouble else "t2"
