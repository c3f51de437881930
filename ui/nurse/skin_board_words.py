"""The board of skin tests as table rows: state in a word, countdown, batch, readers, until when it holds. Never colour alone."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from client.clinical.catalogue import Catalogue
from offline.board_views import SkinRow, SkinState
from ui.nurse import words
from ui.nurse.pack_names import order_name
from ui.nurse.skin_board_model import left, state_now
from ui.widgets.painting import Chip, Words
from ui.widgets.table_model import Cell, Column, TableRow, cell, section

At = Callable[[datetime | None], str]
_TONES = {
    SkinState.TO_READ: "ink",
    SkinState.OVERDUE: "redo",
    SkinState.POSITIVE: "red",
    SkinState.WEAK: "red",
    SkinState.UNCLEAR: "redo",
    SkinState.NEGATIVE: "acc",
}


def board_columns(*, is_narrow: bool) -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    every = (
        Column(key="state", title=translate("SkinBoard", "State"), width=132, pad=12, wraps=True),
        Column(key="left", title=translate("SkinBoard", "Read"), width=112, wraps=True),
        Column(key="patient", title=translate("SkinBoard", "Patient"), width=120, wraps=True),
        Column(key="drug", title=translate("SkinBoard", "Drug"), wraps=True),
        Column(key="test", title=translate("SkinBoard", "Test, solution"), width=190, wraps=True),
        Column(key="batch", title=translate("SkinBoard", "Batch no."), width=96, wraps=True),
        Column(key="site", title=translate("SkinBoard", "Site"), width=104, wraps=True),
        Column(key="start", title=translate("SkinBoard", "Begun"), width=120, wraps=True),
        Column(key="readers", title=translate("SkinBoard", "Read by"), width=130, wraps=True),
        Column(key="until", title=translate("SkinBoard", "Holds until"), width=104, wraps=True),
    )
    left_out = {"site", "batch", "until"} if is_narrow else set[str]()
    return tuple(column for column in every if column.key not in left_out)


def board_rows(
    rows: Iterable[SkinRow], columns: tuple[Column, ...], catalogue: Catalogue, language: str, now: datetime, at: At
) -> tuple[TableRow, ...]:
    """Tests that are read after minutes, then those that are read after days."""
    translate, made = QCoreApplication.translate, list[TableRow]()
    kinds = ((False, translate("SkinBoard", "Read after minutes")), (True, translate("SkinBoard", "Read after days")))
    for is_delayed, title in kinds:
        found = [row for row in rows if row.is_delayed is is_delayed]
        if found:
            made.append(section(f"kind:{is_delayed}", title, str(len(found))))
        for row in found:
            cells = _cells(row, catalogue, language, now, at)
            made.append(
                TableRow(
                    key=row.test.key,
                    cells=tuple(cells[column.key] for column in columns),
                    is_pending=words.is_pending(row.mark),
                    subject=row,
                )
            )
    return tuple(made)


def _cells(row: SkinRow, catalogue: Catalogue, language: str, now: datetime, at: At) -> dict[str, Cell]:
    state, start = state_now(row, now), row.given
    names = "、".join(order_name(drug, catalogue, language) for drug in row.drugs) or words.UNKNOWN
    begun = f"{at(start.at)} {start.by}".strip() if start is not None else words.UNKNOWN
    solution = f"  {start.solution}" if start is not None and start.solution else ""
    return {
        "state": Cell(runs=(Chip(text=state_words(state), tone=_TONES.get(state, "plain")),)),
        "left": _left(row, now, at),
        "patient": Cell(runs=(Words(row.bed or words.UNKNOWN, weight=600), Words(f"  {row.patient_name}"))),
        "drug": cell(names, weight=500),
        "test": Cell(runs=(Words(order_name(row.test, catalogue, language)), Words(solution, tone="t3", role="meta"))),
        "batch": cell(row.batch or words.UNKNOWN),
        "site": cell(start.site if start is not None and start.site else words.UNKNOWN),
        "start": cell(begun, role="meta"),
        "readers": cell(f"{row.read_by} {at(row.read_at)}".strip() if row.read_at else words.UNKNOWN, role="meta"),
        "until": cell(at(row.until) if row.until else words.UNKNOWN, role="meta"),
    }


def _left(row: SkinRow, now: datetime, at: At) -> Cell:
    span, start = left(row, now), row.given
    if span is None or start is None:
        return cell(words.UNKNOWN, tone="t3")
    if span > timedelta(hours=2):
        return cell(at(start.read_from), weight=600)
    return Cell(runs=(Words(left_words(span), weight=600),))


def left_words(span: timedelta) -> str:
    """`12:30` to go; since when it waits once the time has come."""
    seconds = round(abs(span).total_seconds())
    clock = f"{seconds // 60}:{seconds % 60:02d}" if seconds < 3600 else words.span_words(abs(span))
    translate = QCoreApplication.translate
    said = translate("SkinBoard", "in {time}") if span > timedelta() else translate("SkinBoard", "since {time}")
    return said.format(time=clock)


def state_words(state: SkinState) -> str:
    translate = QCoreApplication.translate
    return {
        SkinState.TO_DO: translate("SkinBoard", "to be done"),
        SkinState.RUNNING: translate("SkinBoard", "running"),
        SkinState.TO_READ: translate("SkinBoard", "read now"),
        SkinState.OVERDUE: translate("SkinBoard", "time over: repeat"),
        SkinState.TO_RELEASE: translate("SkinBoard", "negative, release"),
        SkinState.NEGATIVE: translate("SkinBoard", "negative (−)"),
        SkinState.WEAK: translate("SkinBoard", "weakly positive (±)"),
        SkinState.POSITIVE: translate("SkinBoard", "positive (+)"),
        SkinState.UNCLEAR: translate("SkinBoard", "unclear: ask"),
        SkinState.EXPIRED: translate("SkinBoard", "expired"),
    }[state]
