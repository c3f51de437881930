"""Medicines, open items and findings of a discharge as rows of tables."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.clinical.care import PageRule
from offline.care_views import Discharge, OpenItem
from ui.care.medicines import Fate, MedicineRow
from ui.care.words import NONE, open_word, when
from ui.widgets.painting import Chip
from ui.widgets.table_model import Cell, Column, TableRow, cell, section


def fate_words() -> dict[Fate, str]:
    translate = QCoreApplication.translate
    return {
        Fate.UNSAID: translate("Care", "not decided"),
        Fate.CONTINUED: translate("Care", "continued"),
        Fate.CHANGED: translate("Care", "changed"),
        Fate.NEW: translate("Care", "new"),
        Fate.STOPPED: translate("Care", "ended"),
    }


def medicine_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="name", title=translate("Care", "Medicine"), width=150, pad=10, wraps=True),
        Column(key="home", title=translate("Care", "At home"), wraps=True),
        Column(key="here", title=translate("Care", "In hospital"), wraps=True),
        Column(key="out", title=translate("Care", "Taken home"), wraps=True),
        Column(key="fate", title=translate("Care", "Then"), width=104, wraps=True),
        Column(key="reason", title=translate("Care", "Reason"), wraps=True),
    )


def medicine_rows(rows: Sequence[MedicineRow]) -> tuple[TableRow, ...]:
    return tuple(_medicine(row) for row in rows)


def _medicine(row: MedicineRow) -> TableRow:
    words = fate_words()
    missing = QCoreApplication.translate("Care", "reason missing")
    fate = Cell(runs=(Chip(text=words[row.fate], tone="ink" if row.needs_word else "plain", is_small=True),))
    draft = QCoreApplication.translate("Care", "{words} · draft, not signed").format(words=row.discharge)
    return TableRow(
        key=row.key,
        cells=(
            cell(row.name, weight=600),
            cell(row.home or NONE),
            cell(row.here or NONE),
            cell(draft if row.is_draft else row.discharge or NONE),
            fate if row.possible else cell(NONE),
            cell(row.said.reason or (missing if row.needs_reason else ""), tone="t1" if row.said.reason else "t2"),
        ),
        subject=row,
    )


def open_columns() -> tuple[Column, ...]:
    return (
        Column(key="kind", title="", width=180, pad=12, wraps=True),
        Column(key="what", title="", pad=6, wraps=True),
        Column(key="at", title="", width=96, pad=6, may_elide=False),
    )


def open_rows(
    items: Sequence[OpenItem], findings: Sequence[PageRule], now: datetime, language: str
) -> tuple[TableRow, ...]:
    """What must be known before leaving, then what the front page still lacks, each with its rule and source."""
    translate = QCoreApplication.translate
    rows = [section("open", translate("Care", "To be known before leaving"), str(len(items)))]
    rows += [_open(one, at, now) for at, one in enumerate(items)]
    rows.append(section("page", translate("Care", "Front page check"), str(len(findings))))
    rows += [_finding(one, language) for one in findings]
    return tuple(rows)


def _open(one: OpenItem, at: int, now: datetime) -> TableRow:
    is_loud = one.kind == "unread-critical"
    return TableRow(
        key=f"{one.kind}:{one.key}:{at}",
        cells=(
            cell(open_word(one.kind), weight=600, tone="danger" if is_loud else "t1"),
            cell(one.what or NONE),
            cell(when(one.at, now), tone="t2", role="meta"),
        ),
        subject=one,
    )


def _finding(rule: PageRule, language: str) -> TableRow:
    return TableRow(
        key=rule.id,
        cells=(
            cell(rule.id, weight=600),
            cell(f"{rule.en if language == 'en' else rule.zh} · {rule.source}"),
            cell(""),
        ),
        subject=rule,
    )


def status_lines(found: Discharge, now: datetime, unsigned: int) -> str:
    """The order, the record, the comparison and the diagnoses, each as it stands."""
    translate = QCoreApplication.translate
    order = found.order.order if found.order else None
    ordered = (
        translate("Care", "Discharge order: {time} {name}").format(
            time=when(order.authored_at, now), name=order.author or NONE
        )
        if order
        else translate("Care", "Discharge order: not written")
    )
    summary = found.summary.note if found.summary else None
    written = (
        translate("Care", "Discharge record: {time} {name}").format(
            time=when(summary.written_at, now), name=summary.author or NONE
        )
        if summary
        else translate("Care", "Discharge record: not written")
    )
    compared = found.comparison.note if found.comparison else None
    reconciled = (
        translate("Care", "Medicines compared: {time} {name}").format(
            time=when(compared.written_at, now), name=compared.author or NONE
        )
        if compared
        else translate("Care", "Medicines compared: not signed")
    )
    named = ", ".join(row.diagnosis.told for row in found.of_discharge())
    diagnosed = translate("Care", "Diagnoses at discharge: {names}").format(names=named or NONE)
    follow = _field(found, "follow-up")
    plan = translate("Care", "Follow-up: {text}").format(text=follow or NONE)
    drafts = [translate("Care", "Drafts not signed here: {count}").format(count=unsigned)] if unsigned else []
    return "\n".join((ordered, written, reconciled, diagnosed, plan, *drafts))


def _field(found: Discharge, ident: str) -> str:
    sections = found.summary.note.sections if found.summary else ()
    return next((field.value for section in sections for field in section.fields if field.id == ident), "")
