"""What was answered at this bed in the last day, the newest first: when, what, how it was known. A list, nothing to decide."""

from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication

from client.clinical.catalogue import Catalogue
from client.records.bedside import KnownBy
from offline.views.mar import ANSWERED, MarEvent, MarRow
from ui.nurse import words
from ui.nurse.mar_words import event_chip
from ui.nurse.pack_names import order_name
from ui.widgets.table_model import Cell, Column, TableRow, cell

_DAY = timedelta(hours=24)


def log_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="time", title=translate("BedsideLog", "Time"), width=92, pad=16, may_elide=False),
        Column(key="what", title=translate("BedsideLog", "Drug"), wraps=True),
        Column(key="how", title=translate("BedsideLog", "Check"), width=190, wraps=True),
        Column(key="state", title=translate("BedsideLog", "State"), width=190, wraps=True),
    )


def log_rows(
    rows: tuple[MarRow, ...], catalogue: Catalogue, language: str, now: datetime, zone: tzinfo
) -> tuple[TableRow, ...]:
    found = [(event, row) for row in rows for event in row.events if _is_answered(event) and _at(event) > now - _DAY]
    return tuple(
        TableRow(
            key=f"{row.key}|{event.at.isoformat()}",
            cells=(
                cell(words.moment_words(_at(event), now, zone), tone="t2"),
                cell(" + ".join(order_name(line, catalogue, language) for line in row.lines)),
                cell(check_words(event), tone="t2", role="meta"),
                Cell(runs=(event_chip(event, row, now, zone),)),
            ),
            is_pending=words.is_pending(event.mark),
        )
        for event, row in sorted(found, key=lambda one: _at(one[0]), reverse=True)
    )


def _is_answered(event: MarEvent) -> bool:
    """Also of a group of which only a part was."""
    return event.state in ANSWERED or event.dose is not None


def _at(event: MarEvent) -> datetime:
    return event.dose.given_at if event.dose is not None and event.dose.given_at is not None else event.at


def check_words(event: MarEvent) -> str:
    """How it was known, and who checked beside."""
    translate, dose = QCoreApplication.translate, event.dose
    if dose is None:
        return ""
    check = dose.check
    if check is None or check.patient is KnownBy.NONE:
        said = translate("BedsideLog", "no check at the bed")
    elif check.is_scanned:
        said = translate("BedsideLog", "scanned")
    else:
        said = translate("BedsideLog", "not scanned")
    beside = [dose.second] if dose.second else []
    beside += [dose.used.witness] if dose.used is not None and dose.used.witness not in {None, dose.second} else []
    return " · ".join([said, *(one for one in beside if one)])
