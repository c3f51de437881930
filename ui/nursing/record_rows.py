"""The time line of the nursing record as rows of a table. Refuses to show a corrected entry as the one that counts."""

from collections.abc import Collection, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from offline.care_views import UNDELIVERED
from offline.nursing_views import Entry
from ui.nursing.words import NONE, when
from ui.widgets.painting import Chip, Words
from ui.widgets.table_model import Cell, Column, TableRow, cell


def kind_word(kind: str) -> str:
    translate = QCoreApplication.translate
    return {
        "record": translate("RecordRows", "Entry"),
        "sign": translate("RecordRows", "Signs"),
        "fluid": translate("RecordRows", "In, out"),
        "dose": translate("RecordRows", "Given"),
        "not-given": translate("RecordRows", "Not given"),
        "assessment": translate("RecordRows", "Assessed"),
        "skin-test": translate("RecordRows", "Skin test"),
        "handover": translate("RecordRows", "Handed over"),
    }.get(kind, kind)


def line_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="time", title=translate("RecordRows", "Time"), width=100, pad=12, may_elide=False),
        Column(key="kind", title=translate("RecordRows", "What"), width=84, pad=6, wraps=True),
        Column(key="text", title=translate("RecordRows", "Words"), pad=6, wraps=True, is_struck=True),
        Column(key="by", title=translate("RecordRows", "By"), width=104, pad=6, wraps=True),
    )


def line_rows(entries: Sequence[Entry], now: datetime) -> tuple[TableRow, ...]:
    return tuple(_row(one, now) for one in entries)


def _row(one: Entry, now: datetime) -> TableRow:
    translate, note = QCoreApplication.translate, one.note.note if one.note else None
    is_record = one.kind == "record"
    runs: list[Words | Chip] = [Words(one.what.replace("\n", "　"), weight=500 if is_record else 400)]
    if one.is_old:
        runs.append(Chip(text=translate("RecordRows", "corrected later"), tone="ink", is_small=True))
    if note is not None and note.replaces:
        words = translate("RecordRows", "correction: {reason}").format(reason=note.reason or NONE)
        runs.append(Chip(text=words, tone="plain", is_small=True))
    by = one.by or NONE
    if note is not None and note.cosigned_by:
        by = translate("RecordRows", "{name} / {second}").format(name=by, second="、".join(note.cosigned_by))
    return TableRow(
        key=f"{one.kind}:{one.key}:{one.at.isoformat()}",
        cells=(
            cell(when(one.at, now), tone="t2"),
            cell(kind_word(one.kind), tone="t1" if is_record else "t2", weight=600 if is_record else 0, role="meta"),
            Cell(runs=tuple(runs)),
            cell(by, tone="t2", role="meta"),
        ),
        is_struck=one.is_old,
        is_pending=one.mark is not None and one.mark.state in UNDELIVERED,
        subject=one,
    )


def pull_columns() -> tuple[Column, ...]:
    return (
        Column(key="mark", title="", width=34, pad=12, may_elide=False),
        Column(key="time", title="", width=92, pad=4, may_elide=False),
        Column(key="text", title="", pad=6, wraps=True),
    )


def pull_rows(entries: Sequence[Entry], taken: Collection[str], now: datetime) -> tuple[TableRow, ...]:
    return tuple(
        TableRow(
            key=one.ident,
            cells=(
                cell("☑" if one.ident in taken else "☐", weight=600),
                cell(when(one.at, now), tone="t2", role="meta"),
                cell(f"{one.what}  {one.by}".strip()),
            ),
            subject=one,
        )
        for one in entries
    )
