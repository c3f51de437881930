"""The lists beside the MAR: what runs, what was missed, whose effect is to be looked at, what was not scanned. Rows only."""

from dataclasses import dataclass
from datetime import datetime, tzinfo
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from client.clinical.catalogue import Catalogue
from client.clinical.second_checks import SecondChecks
from client.records import Order
from client.tongue import reads_chinese
from offline.views.mar import FollowUp, MarState, Missed, RunningInfusion, ScanBoard, Tally
from ui.nurse import words
from ui.nurse.bedside_words import near_miss_word, reason_word
from ui.nurse.mar_model import missed_key
from ui.nurse.mar_words import state_word
from ui.nurse.pack_names import order_name
from ui.units import plain, rate_words
from ui.widgets.painting import Chip, Words
from ui.widgets.table_model import Cell, Column, TableRow, cell, section


@dataclass(frozen=True, slots=True, kw_only=True)
class TableSetting:
    """What every row is made with."""

    catalogue: Catalogue
    language: str
    now: datetime
    zone: tzinfo
    checks: SecondChecks

    def at(self, moment: datetime | None) -> str:
        return words.moment_words(moment, self.now, self.zone)

    def names(self, lines: tuple[Order, ...]) -> str:
        return " + ".join(order_name(line, self.catalogue, self.language) for line in lines)

    def names_and_amounts(self, lines: tuple[Order, ...]) -> str:
        """What hangs there: each drug with how much of it."""
        return " + ".join(
            f"{order_name(line, self.catalogue, self.language)} {words.amount_words(line.dose, line.dose_text)}"
            for line in lines
        )


def _columns(*named: tuple[str, str, int]) -> tuple[Column, ...]:
    return tuple(
        Column(key=key, title=title, width=width, wraps=key not in {"time", "bed"}, may_elide=False)
        for key, title, width in named
    )


# --- running ---------------------------------------------------------------------------------------------------------


def running_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return _columns(
        ("bed", translate("MarTables", "Bed"), 48),
        ("name", translate("MarTables", "Patient"), 96),
        ("what", translate("MarTables", "Infusion"), 0),
        ("rate", translate("MarTables", "Rate"), 96),
        ("left", translate("MarTables", "Left"), 150),
        ("end", translate("MarTables", "Ends"), 110),
        ("look", translate("MarTables", "Look at it"), 130),
    )


def running_rows(found: tuple[RunningInfusion, ...], setting: TableSetting) -> tuple[TableRow, ...]:
    return tuple(_running(one, setting) for one in found)


def _running(one: RunningInfusion, setting: TableSetting) -> TableRow:
    translate = QCoreApplication.translate
    unknown = translate("MarTables", "unknown")
    left = unknown if one.left_ml is None else f"{ml(one.left_ml)} / {ml(one.volume_ml)}"
    end = translate("MarTables", "paused") if one.is_paused else setting.at(one.ends_at) if one.ends_at else unknown
    is_late = one.look_at is not None and one.look_at < setting.now
    look = setting.at(one.look_at) if one.look_at else unknown
    over = one.ends_at is not None and one.ends_at <= setting.now
    return TableRow(
        key=one.key,
        cells=(
            cell(one.bed or words.UNKNOWN, weight=600),
            cell(one.patient_name),
            cell(setting.names_and_amounts(one.lines), weight=500),
            cell(rate_words(one.rate) or unknown),
            cell(left),
            Cell(runs=(Chip(text=translate("MarTables", "empty by now"), tone="ink", is_small=True),))
            if over
            else cell(end),
            Cell(runs=(Chip(text=look, tone="ink", icon="clock", is_small=True),)) if is_late else cell(look),
        ),
        is_pending=words.is_pending(one.mark),
        subject=one.key,
    )


def ml(value: Decimal | None) -> str:
    return words.UNKNOWN if value is None else f"{plain(value.quantize(Decimal(1)))}\u00a0mL"


# --- missed ----------------------------------------------------------------------------------------------------------


def missed_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return _columns(
        ("time", translate("MarTables", "Planned"), 96),
        ("bed", translate("MarTables", "Bed"), 48),
        ("name", translate("MarTables", "Patient"), 96),
        ("what", translate("MarTables", "Drug"), 0),
        ("state", translate("MarTables", "State"), 190),
        ("request", translate("MarTables", "Asked for"), 210),
    )


def missed_rows(found: tuple[Missed, ...], setting: TableSetting) -> tuple[TableRow, ...]:
    return tuple(_missed(one, setting) for one in found)


def _missed(one: Missed, setting: TableSetting) -> TableRow:
    translate, due = QCoreApplication.translate, one.due
    if due.dose is None or due.rest:
        span = words.span_words(setting.now - due.slot_at)
        state = Chip(text=f"{state_word(MarState.OVERDUE)} {span}", tone="ink", is_small=True)
    else:
        reason = due.dose.reason or words.UNKNOWN
        state = Chip(
            text=translate("MarTables", "not given: {reason}").format(reason=reason), tone="sunken", is_small=True
        )
    asked = request_words(one, setting)
    return TableRow(
        key=missed_key(one),
        cells=(
            cell(setting.at(due.slot_at), weight=600),
            cell(due.bed or words.UNKNOWN, weight=600),
            cell(due.patient_name),
            cell(setting.names(due.lines)),
            Cell(runs=(state,)),
            cell(asked, tone="t2"),
        ),
        is_pending=words.is_pending(due.mark) or words.is_pending(one.request_mark),
        subject=missed_key(one),
    )


def request_words(one: Missed, setting: TableSetting) -> str:
    translate, asked = QCoreApplication.translate, one.request
    if asked is None:
        return ""
    whom = {
        "pharmacy": translate("MarTables", "pharmacy"),
        "doctor": translate("MarTables", "doctor"),
    }.get(asked.of_whom, asked.of_whom)
    state = {
        "requested": translate("MarTables", "asked"),
        "accepted": translate("MarTables", "accepted"),
        "in-progress": translate("MarTables", "being got ready"),
        "completed": translate("MarTables", "it came"),
        "cancelled": translate("MarTables", "withdrawn"),
        "rejected": translate("MarTables", "refused"),
    }.get(asked.status, asked.status)
    return f"{whom} · {state} · {setting.at(asked.asked_at)} · {asked.reason}"


# --- effects ---------------------------------------------------------------------------------------------------------


def effect_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return _columns(
        ("time", translate("MarTables", "Look at"), 110),
        ("bed", translate("MarTables", "Bed"), 48),
        ("name", translate("MarTables", "Patient"), 96),
        ("what", translate("MarTables", "As-needed drug"), 0),
        ("given", translate("MarTables", "Given"), 150),
        ("state", translate("MarTables", "State"), 150),
    )


def effect_rows(found: tuple[FollowUp, ...], setting: TableSetting) -> tuple[TableRow, ...]:
    translate = QCoreApplication.translate
    made = []
    for one in found:
        late = setting.now - one.due_at
        is_late = late.total_seconds() > 0
        text = translate("MarTables", "late {span}") if is_late else translate("MarTables", "in {span}")
        state = Chip(text=text.format(span=words.span_words(late)), tone="ink" if is_late else "plain", is_small=True)
        made.append(
            TableRow(
                key=one.dose.key,
                cells=(
                    cell(setting.at(one.due_at), weight=600),
                    cell(one.bed or words.UNKNOWN, weight=600),
                    cell(one.patient_name),
                    cell(setting.names((one.order,))),
                    cell(f"{setting.at(one.dose.given_at)} {words.amount_words(one.dose.amount)}"),
                    Cell(runs=(state,)),
                ),
                is_pending=words.is_pending(one.mark),
                subject=one.dose.key,
            )
        )
    return tuple(made)


# --- the dashboard ---------------------------------------------------------------------------------------------------


def board_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="name", title=translate("MarTables", "Who, when, why"), wraps=True),
        Column(key="given", title=translate("MarTables", "Given"), width=90),
        Column(key="scanned", title=translate("MarTables", "Scanned"), width=150),
        Column(key="typed", title=translate("MarTables", "Not scanned"), width=130),
        Column(key="unchecked", title=translate("MarTables", "No check at the bed"), width=170),
    )


def board_rows(board: ScanBoard, setting: TableSetting) -> tuple[TableRow, ...]:
    translate = QCoreApplication.translate
    made = [_tally("ward", translate("MarTables", "The ward, 24 hours"), board.ward)]
    made.append(section("shifts", translate("MarTables", "By shift"), str(len(board.shifts))))
    for shift, one in board.shifts:
        name = shift.zh if reads_chinese(setting.language) else shift.en
        made.append(
            _tally(
                f"s{shift.id}",
                translate("MarTables", "{shift}, from {time}").format(shift=name, time=shift.starts),
                one,
            )
        )
    made.append(section("nurses", translate("MarTables", "By nurse"), str(len(board.nurses))))
    made += [_tally(f"n{at}", one.name or words.UNKNOWN, one) for at, one in enumerate(board.nurses)]
    made.append(section("reasons", translate("MarTables", "Why not scanned"), str(len(board.reasons))))
    for at, (reason, count) in enumerate(board.reasons):
        word = reason_word(reason) if reason is not None else translate("MarTables", "no reason said")
        made.append(TableRow(key=f"r{at}", cells=(cell(word), cell(), cell(), cell(str(count), weight=600), cell())))
    alone = translate("MarTables", "Given without the second person that is asked for")
    made.append(
        section("misses", translate("MarTables", "Stopped at the bed (near misses)"), str(len(board.near_misses)))
    )
    for miss in board.near_misses:
        said = f"{setting.at(miss.at)}  {near_miss_word(miss.what)}  {miss.by or words.UNKNOWN}"
        made.append(TableRow(key=miss.key, cells=(Cell(runs=(Words(said),)),)))
    made.append(TableRow(key="alone", cells=(cell(alone), cell(str(board.alone), weight=600))))
    return tuple(made)


def _tally(key: str, name: str, one: Tally) -> TableRow:
    share = f"{one.scanned} ({percent(one.scanned, one.given)} %)" if one.given else words.UNKNOWN
    return TableRow(
        key=key,
        cells=(
            cell(name, weight=600),
            cell(str(one.given)),
            cell(share),
            cell(str(one.typed)),
            cell(str(one.unchecked)),
        ),
    )


def percent(part: int, whole: int) -> int:
    """Rounded; "all" and "none" are only said of all and none."""
    if part in {0, whole}:
        return 100 if part else 0
    return min(max((200 * part + whole) // (2 * whole), 1), 99)
