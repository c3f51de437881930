"""The groups to verify as table rows: a section per patient, a bracket per group, state and number of what is pending here."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from client.clinical.catalogue import Catalogue
from client.records import OrderTerm
from offline.views import OrderRow, VerifyGroup
from ui.nurse import words
from ui.nurse.pack_names import frequency_name, order_name, route_name
from ui.nurse.standing_cells import standing_cell
from ui.nurse.todo import slot_of_verify
from ui.nurse.verify_model import Before, VerifyModel
from ui.widgets.painting import Align, Chip, Words
from ui.widgets.table_model import Cell, Column, TableRow, cell, section


def verify_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="number", title=translate("VerifyRows", "Number"), width=70, pad=12),
        Column(key="state", title=translate("VerifyRows", "State"), width=150),
        Column(key="bracket", title="", width=14, pad=0, is_bracket=True),
        Column(key="what", title=translate("VerifyRows", "Order"), pad=2),
        Column(key="dose", title=translate("VerifyRows", "Dose"), width=84, align=Align.RIGHT, may_elide=False),
        Column(key="route", title=translate("VerifyRows", "Route"), width=104, pad=12),
        Column(key="frequency", title=translate("VerifyRows", "Frequency"), width=150, may_elide=False),
        Column(key="difference", title=translate("VerifyRows", "Against before"), width=170),
        Column(key="signed", title=translate("VerifyRows", "Signed"), width=150),
        Column(key="waits", title=translate("VerifyRows", "Waiting"), width=92),
    )


def narrow_columns(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """At 1366 the difference and the wait stand beside, in the panel of the chosen group."""
    widths = {"state": 128, "route": 84, "frequency": 112, "signed": 116, "number": 64}
    kept = (column for column in columns if column.key not in {"difference", "waits"})
    return tuple(
        Column(
            key=column.key,
            title=column.title,
            width=widths.get(column.key, column.width),
            align=column.align,
            pad=column.pad,
            is_bracket=column.is_bracket,
            may_elide=column.may_elide,
        )
        for column in kept
    )


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
                    key=row.order.key,
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
    signed = " ".join((order.author or "", words.moment_words(order.authored_at, now, zone))).strip()
    return {
        "number": cell(_number(row) if is_lead else "", role="meta", weight=600),
        "state": standing_cell(row.standing) if is_lead else Cell(),
        "bracket": Cell(),
        "what": _what(group, row, order_name(order, catalogue, language), is_lead=is_lead),
        "dose": cell(words.amount_words(order.dose, order.dose_text), weight=600),
        "route": cell(route_name(order.route, catalogue, language) or words.UNKNOWN),
        "frequency": cell(frequency_name(order.frequency, catalogue, language) if is_lead else "〃"),
        "difference": _difference(model.before(row, group)),
        "signed": cell(signed if is_lead else "", tone="t2", role="meta"),
        "waits": _waits(group, now) if is_lead else Cell(),
    }


def _number(row: OrderRow) -> str:
    return words.short_number(row.mark.number if row.mark else row.order.provisional_number)


def _what(group: VerifyGroup, row: OrderRow, name: str, *, is_lead: bool) -> Cell:
    term = row.order.term
    chips: tuple[Chip, ...] = ()
    if is_lead and group.is_urgent:
        chips = (Chip(text="st", tone="ink", is_small=True),)
    elif is_lead and term is not OrderTerm.UNKNOWN:
        chips = (Chip(text=term_word(term), is_small=True),)
    remark = (Words(row.order.remark, tone="t3", role="meta", gap=8),) if row.order.remark else ()
    return Cell(runs=(*chips, Words(name, weight=500), *remark))


def term_word(term: OrderTerm) -> str:
    translate = QCoreApplication.translate
    return translate("VerifyRows", "long") if term is OrderTerm.LONG else translate("VerifyRows", "once")


def _difference(before: Before | None) -> Cell:
    translate = QCoreApplication.translate
    if before is None:
        return cell(translate("VerifyRows", "new"), tone="t3", role="meta")
    if not before.differences:
        return cell(translate("VerifyRows", "as before"), tone="t3", role="meta")
    first = before.differences[0]
    return cell(difference_words(first.part, first.before, first.now), role="meta", weight=600)


def difference_words(part: str, before: str, now: str) -> str:
    return f"{part_word(part)} {before or words.UNKNOWN} → {now or words.UNKNOWN}"


def part_word(part: str) -> str:
    translate = QCoreApplication.translate
    return {
        "dose": translate("VerifyRows", "Dose"),
        "route": translate("VerifyRows", "Route"),
        "frequency": translate("VerifyRows", "Frequency"),
        "remark": translate("VerifyRows", "Remark"),
    }[part]


def _waits(group: VerifyGroup, now: datetime) -> Cell:
    if group.waiting_since is None:
        return cell(words.UNKNOWN, tone="t3")
    span = now - group.waiting_since
    limit = 5 if group.is_urgent else 30
    text = words.span_words(span)
    if span.total_seconds() > limit * 60:
        return Cell(runs=(Chip(text=text, tone="ink", is_small=True),))
    return cell(text, role="meta")
