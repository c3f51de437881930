"""The groups to verify as table rows: a section per patient, a bracket per group, state and number of what is pending here."""

from dataclasses import replace
from datetime import datetime, tzinfo
from functools import partial

from PySide6.QtCore import QCoreApplication

from client.clinical.bedside import Verifying
from client.clinical.catalogue import Catalogue
from client.clinical.orders import is_at_once
from client.records import Order, OrderTerm
from offline.views import OrderRow, VerifyGroup
from ui.doctor.order_marks import twin_runs
from ui.drug_marks import drug_marks
from ui.nurse import words
from ui.nurse.order_chips import order_chips
from ui.nurse.pack_names import frequency_name, order_name, route_name, way_and_rate
from ui.nurse.standing_cells import standing_cell
from ui.nurse.todo import slot_of_verify
from ui.nurse.verify_model import Before, VerifyModel
from ui.nurse.verify_words import held_words, query_chip
from ui.pharm_marks import pharm_mark
from ui.units import rate_words
from ui.widgets.painting import Align, Chip, Run, Words
from ui.widgets.table_model import Cell, Column, TableRow, cell, section

WIDEST_NAME, WIDEST_IN_CHINESE = 520, 380
"""Wider the name's column never is: the dose stands close to the drug, what is left over stands at the end of the row."""


def verify_columns(
    room: int, *, is_narrow: bool = False, has_numbers: bool = False, widest: int = WIDEST_NAME
) -> tuple[Column, ...]:
    """For `room` px. Numbers are a column only while there are any; at 1366 who signed stands beside the list."""
    translate = QCoreApplication.translate
    columns = (
        Column(key="number", title=translate("VerifyRows", "Number"), width=70, pad=12),
        Column(key="state", title=translate("VerifyRows", "State"), width=128 if is_narrow else 150),
        Column(key="bracket", title="", width=14, pad=0, is_bracket=True),
        Column(key="what", title=translate("VerifyRows", "Order"), pad=2, wraps=True),
        Column(key="dose", title=translate("VerifyRows", "Dose"), width=84, align=Align.RIGHT, may_elide=False),
        Column(key="route", title=translate("VerifyRows", "Route"), width=92 if is_narrow else 112, pad=12, wraps=True),
        Column(
            key="frequency", title=translate("VerifyRows", "Frequency"), width=126 if is_narrow else 150, wraps=True
        ),
        Column(key="signed", title=translate("VerifyRows", "Signed"), width=150, wraps=True, may_hide=True),
        Column(key="waits", title=translate("VerifyRows", "Waiting"), width=92, may_hide=True),
        Column(
            key="difference",
            title=translate("VerifyRows", "Against before"),
            width=128 if is_narrow else 170,
            wraps=True,
        ),
    )
    left_out = {"number": not has_numbers, "signed": is_narrow}
    return spread(tuple(each for each in columns if not left_out.get(each.key, False)), room, widest)


def spread(columns: tuple[Column, ...], room: int, widest: int) -> tuple[Column, ...]:
    """The one column without a width takes what is free up to `widest`; beyond that the last column takes it."""
    free = room - sum(column.width for column in columns)
    if free <= widest:
        return columns
    *first, last = (column if column.width else replace(column, width=widest) for column in columns)
    return (*first, replace(last, width=0))


def has_numbers(groups: tuple[VerifyGroup, ...]) -> bool:
    return any(_number(row) for group in groups for row in group.rows)


def verify_rows(
    model: VerifyModel, columns: tuple[Column, ...], catalogue: Catalogue, language: str, now: datetime, zone: tzinfo
) -> tuple[TableRow, ...]:
    made: list[TableRow] = []
    patient = ""
    for group in model.groups:
        if group.patient != patient:
            patient = group.patient
            made.append(_section(model, group))
        for row in group.rows:
            cells = _cells(model, group, row, catalogue, language, now, zone)
            made.append(
                TableRow(
                    key=f"stop:{row.order.key}" if group.is_stop else row.order.key,
                    cells=tuple(cells[column.key] for column in columns),
                    group=slot_of_verify(group),
                    is_pending=words.is_pending(row.mark),
                    subject=group,
                )
            )
    return tuple(made)


def _section(model: VerifyModel, group: VerifyGroup) -> TableRow:
    count = sum(other.patient == group.patient for other in model.groups)
    bed = QCoreApplication.translate("VerifyRows", "Bed {bed}").format(bed=group.bed or "—")
    remark = QCoreApplication.translate("VerifyRows", "{count} to verify").format(count=count)
    return section(f"patient:{group.patient}", f"{bed} · {group.patient_name}", remark)


def _cells(
    model: VerifyModel,
    group: VerifyGroup,
    row: OrderRow,
    catalogue: Catalogue,
    language: str,
    now: datetime,
    zone: tzinfo,
) -> dict[str, Cell]:
    order, is_lead = row.order, row is group.rows[0]
    return {
        "number": cell(_number(row) if is_lead else "", role="meta", weight=600),
        "state": _state(group, row) if is_lead else Cell(),
        "bracket": Cell(),
        "what": _what(
            group,
            row,
            order_name(order, catalogue, language),
            drug_marks(catalogue.drugs.get(order.drug_id or ""), says_who_checks=True),
            (
                *order_chips(order, partial(words.moment_words, now=now, zone=zone)),
                *twin_runs(row.twin, now),
                *pharm_mark(row.pharm, partial(words.moment_words, now=now, zone=zone)),
                *(_needs(group) if is_lead else ()),
            ),
            is_lead=is_lead,
        ),
        "dose": cell(words.amount_words(order.dose, order.dose_text), weight=600),
        "route": cell(way_and_rate(order, catalogue, language) or words.UNKNOWN),
        "frequency": cell(frequency_name(order.frequency, catalogue, language) if is_lead else "〃"),
        "difference": _stopped(group, order, now, zone)
        if group.is_stop
        else _difference(order, model.before(row, group), catalogue, language),
        "signed": cell(_by(group, order, now, zone) if is_lead else "", tone="t2", role="meta"),
        "waits": _waits(group, now, model.rules) if is_lead else Cell(),
    }


def _by(group: VerifyGroup, order: Order, now: datetime, zone: tzinfo) -> str:
    return stopped_by(order, now, zone) if group.is_stop else signed_words(order, now, zone)


def stopped_by(order: Order, now: datetime, zone: tzinfo) -> str:
    return " ".join((order.stopped_by or words.UNKNOWN, words.moment_words(order.stop_at, now, zone))).strip()


def _stopped(group: VerifyGroup, order: Order, now: datetime, zone: tzinfo) -> Cell:
    translate = QCoreApplication.translate
    told = translate("VerifyRows", "taken back {time}") if group.is_void else translate("VerifyRows", "stopped {time}")
    reason = f": {order.stop_reason}" if order.stop_reason else ""
    return cell(f"{told.format(time=words.moment_words(order.stop_at, now, zone))}{reason}", role="meta", weight=600)


def signed_words(order: Order, now: datetime, zone: tzinfo) -> str:
    return " ".join((order.author or "", words.moment_words(order.authored_at, now, zone))).strip()


def _number(row: OrderRow) -> str:
    return words.short_number(row.mark.number if row.mark else row.order.provisional_number)


def _what(
    group: VerifyGroup,
    row: OrderRow,
    name: str,
    marks: tuple[Chip, ...],
    known: tuple[Run, ...],
    *,
    is_lead: bool,
) -> Cell:
    term = row.order.term
    chips: tuple[Chip, ...] = ()
    if is_lead and group.is_stop:
        translate = QCoreApplication.translate
        word = translate("VerifyRows", "VOID") if group.is_void else translate("VerifyRows", "STOP")
        chips = (Chip(text=word, tone="ink", is_small=True),)
    elif is_lead and is_at_once(row.order):
        chips = (Chip(text="st", tone="ink", is_small=True),)
    elif is_lead and group.is_urgent:
        chips = (Chip(text=QCoreApplication.translate("VerifyRows", "urgent"), tone="ink", is_small=True),)
    elif is_lead and term is not OrderTerm.UNKNOWN:
        chips = (Chip(text=term_word(term), is_small=True),)
    exempt = row.order.exemption
    said = (*((exempt.reason,) if exempt is not None else ()), row.order.remark)
    remark = tuple(Words(one, tone="t3", role="meta", gap=8) for one in said if one)
    return Cell(runs=(*chips, *marks, Words(name, weight=500), *known, *remark))


def term_word(term: OrderTerm) -> str:
    translate = QCoreApplication.translate
    if term is OrderTerm.DISCHARGE:
        return translate("VerifyRows", "discharge")
    return translate("VerifyRows", "long") if term is OrderTerm.LONG else translate("VerifyRows", "once")


def _difference(now: Order, before: Before | None, catalogue: Catalogue, language: str) -> Cell:
    translate = QCoreApplication.translate
    if before is None:
        return cell(translate("VerifyRows", "new"), tone="t3", role="meta")
    if not before.parts:
        return cell(translate("VerifyRows", "as before"), tone="t3", role="meta")
    return cell(difference_words(before.parts[0], before, now, catalogue, language), role="meta", weight=600)


def difference_words(part: str, before: Before, now: Order, catalogue: Catalogue, language: str) -> str:
    old, new = (part_of(each, part, catalogue, language) for each in (before.order.order, now))
    return f"{part_word(part)} {old or words.UNKNOWN} → {new or words.UNKNOWN}"


def part_of(order: Order, part: str, catalogue: Catalogue, language: str) -> str:
    return {
        "dose": words.amount_words(order.dose, order.dose_text),
        "route": route_name(order.route, catalogue, language),
        "frequency": frequency_name(order.frequency, catalogue, language),
        "remark": order.remark,
        "rate": rate_words(order.rate),
    }[part]


def part_word(part: str) -> str:
    translate = QCoreApplication.translate
    return {
        "dose": translate("VerifyRows", "Dose"),
        "route": translate("VerifyRows", "Route"),
        "frequency": translate("VerifyRows", "Frequency"),
        "remark": translate("VerifyRows", "Remark"),
        "rate": translate("VerifyRows", "Rate"),
    }[part]


def _state(group: VerifyGroup, row: OrderRow) -> Cell:
    """A hold says what it waits for; the rest as everywhere."""
    if not group.held_for:
        return standing_cell(row.standing)
    return Cell(runs=(Chip(text=QCoreApplication.translate("VerifyRows", "held: skin test"), tone="redo"),))


def _needs(group: VerifyGroup) -> tuple[Run, ...]:
    """What the check waits for or asks for, behind the name."""
    translate, found = QCoreApplication.translate, list[Run]()
    if group.held_for:
        found.append(Chip(text=held_words(group), tone="redo", is_small=True))
    if asked := query_chip(group):
        found.append(Chip(text=asked, tone="redo" if group.is_queried else "plain", is_small=True))
    if group.second_for:
        found.append(Chip(text=translate("VerifyRows", "two people"), tone="plain", is_small=True))
    return tuple(found)


def _waits(group: VerifyGroup, now: datetime, rules: Verifying) -> Cell:
    """With the site's target time: over it the chip is filled and says so in words."""
    if group.waiting_since is None:
        return cell(words.UNKNOWN, tone="t3")
    span = now - group.waiting_since
    limit, text = rules.limit(is_urgent=group.is_urgent), words.span_words(span)
    if limit is not None and span > limit:
        return Cell(runs=(Chip(text=text, tone="ink", is_small=True),))
    return cell(text, role="meta")
