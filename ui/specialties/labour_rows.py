"""The records of a labour as rows of a table, the newest first; onset and birth stand among the checks. Leaves nothing out."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.records.specialties import LabourKind, LabourRecord
from offline.special_views import LabourView
from ui.doctor.wording import number_words
from ui.specialties.labour_sheet import contraction_words, pressure_words, station_words
from ui.specialties.words import NONE, membrane_short, when
from ui.widgets.painting import Words
from ui.widgets.table_model import Cell, Column, TableRow, cell


def columns() -> tuple[Column, ...]:
    """Narrow: the chart stands beside it."""
    translate = QCoreApplication.translate
    return (
        Column(key="time", title=translate("LabourRows", "Time"), width=116, may_elide=False),
        Column(key="cervix", title=translate("LabourRows", "cm"), width=44, pad=4, may_elide=False),
        Column(key="station", title=translate("LabourRows", "Station"), width=54, pad=4, may_elide=False),
        Column(key="heart", title=translate("LabourRows", "FHR"), width=60, pad=4, may_elide=False),
        Column(
            key="rest", title=translate("LabourRows", "Contractions, membranes, pressure, drugs"), pad=4, wraps=True
        ),
    )


def labour_rows(view: LabourView, now: datetime) -> tuple[TableRow, ...]:
    labour = view.labour
    events = [one for one in (labour.onset, labour.delivery) if one is not None]
    return tuple(_row(one, view, now) for one in sorted([*labour.checks, *events], key=_when, reverse=True))


def _when(one: LabourRecord) -> float:
    at = one.at if one.kind is LabourKind.CHECK else one.event_at
    return at.timestamp() if at is not None else 0.0


def _row(one: LabourRecord, view: LabourView, now: datetime) -> TableRow:
    is_pending = not view.is_sent(one.key)
    if one.kind is not LabourKind.CHECK:
        name = {
            LabourKind.ONSET: QCoreApplication.translate("LabourRows", "Labour began"),
            LabourKind.DELIVERY: QCoreApplication.translate("LabourRows", "Child born"),
        }[one.kind]
        said = QCoreApplication.translate("LabourRows", "{name} · written {time} {by}")
        words = said.format(name=name, time=when(one.at, now), by=one.by)
        cells = (cell(when(one.event_at, now)), cell(""), cell(""), cell(""), cell(words))
        return TableRow(key=one.key, cells=cells, subject=one, is_pending=is_pending)
    numbers = (
        number_words(one.cervix) if one.cervix is not None else NONE,
        station_words(one.station) if one.station is not None else NONE,
        number_words(one.fetal_heart) if one.fetal_heart is not None else NONE,
    )
    rest = Cell(runs=(Words(_rest(one, view)), Words(one.by, tone="t3", role="meta", gap=6)))
    return TableRow(
        key=one.key,
        cells=(cell(when(one.at, now)), *(cell(each) for each in numbers), rest),
        subject=one,
        is_pending=is_pending,
    )


def _rest(one: LabourRecord, view: LabourView) -> str:
    pressure = next((each for each in view.pressures if each.key == one.pressure), None)
    parts = (
        contraction_words(one),
        membrane_short(one.membranes) if one.membranes else "",
        pressure_words(pressure) if pressure is not None else "",
        one.remark,
    )
    return " · ".join(part for part in parts if part) or NONE


def record_lines(view: LabourView, now: datetime) -> tuple[str, ...]:
    """Every record in words, the oldest first, for paper."""
    return tuple(" ".join(_line(row.subject, view, now)) for row in reversed(labour_rows(view, now)))


def _line(one: object, view: LabourView, now: datetime) -> tuple[str, ...]:
    translate = QCoreApplication.translate
    if not isinstance(one, LabourRecord):
        return ()
    if one.kind is not LabourKind.CHECK:
        names = {
            LabourKind.ONSET: translate("LabourRows", "Labour began"),
            LabourKind.DELIVERY: translate("LabourRows", "Child born"),
        }
        return (when(one.event_at, now), names[one.kind], f"({when(one.at, now)} {one.by})")
    cervix = number_words(one.cervix) if one.cervix is not None else NONE
    station = station_words(one.station) if one.station is not None else NONE
    heart = number_words(one.fetal_heart) if one.fetal_heart is not None else NONE
    words = translate("LabourRows", "cervix {cervix} cm, station {station}, fetal heart {heart}/min")
    said = words.format(cervix=cervix, station=station, heart=heart)
    return (when(one.at, now), said, "·", _rest(one, view), f"({one.by or NONE})")
