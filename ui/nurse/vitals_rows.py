"""The patients of a slot as table rows: who is measured, who is not, and the last values with their marks."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from client.clinical.scores import ScoreTable
from ui.nurse import bed_facts, words
from ui.nurse.bed_card import critical_sign
from ui.nurse.vitals_model import Measured, SlotRow
from ui.person_words import patient_name
from ui.widgets.painting import Align, Chip, Run, Words
from ui.widgets.table_model import Cell, Column, TableRow, cell


def vitals_columns(*, is_narrow: bool = False) -> tuple[Column, ...]:
    translate, right = QCoreApplication.translate, Align.RIGHT
    width = 50 if is_narrow else 72
    return (
        Column(key="bed", title=translate("VitalsRows", "Bed"), width=52, pad=12),
        Column(key="name", title=translate("VitalsRows", "Patient"), width=0 if is_narrow else 220, pad=6, wraps=True),
        Column(key="t", title="T ℃", width=width, align=right, may_elide=False),
        Column(key="p", title="P", width=width, align=right, may_elide=False),
        Column(key="r", title="R", width=width, align=right, may_elide=False),
        Column(key="bp", title="BP", width=78 if is_narrow else 92, align=right, may_elide=False),
        Column(key="o2", title="SpO₂", width=width, align=right, may_elide=False),
        Column(key="news", title="NEWS2", width=86, align=right),
        Column(
            key="state", title=translate("VitalsRows", "This slot"), width=182 if is_narrow else 0, pad=16, wraps=True
        ),
    )


def vitals_rows(
    rows: tuple[SlotRow, ...], news2: ScoreTable | None, now: datetime, zone: tzinfo
) -> tuple[TableRow, ...]:
    return tuple(_row(row, news2, now, zone) for row in rows if row.card.patient is not None)


def _row(row: SlotRow, news2: ScoreTable | None, now: datetime, zone: tzinfo) -> TableRow:
    card, patient = row.card, row.card.patient
    vitals = {vital.sign: vital for vital in bed_facts.card_vitals(card, news2)}
    who = words.who_words(patient, now.astimezone(zone)) if patient else ""
    cells = (
        cell(card.bed.label if card.bed else words.UNKNOWN, weight=600),
        Cell(
            runs=(
                Words(patient_name(patient) if patient else "", weight=500),
                Words(who, tone="t2", role="meta", gap=8),
            )
        ),
        _vital(vitals["t"]),
        _vital(vitals["p"]),
        _vital(bed_facts.breaths(card, news2)),
        _vital(vitals["bp"]),
        _vital(vitals["o2"]),
        _news(card.news2),
        _state(row, now, zone),
    )
    return TableRow(
        key=patient.key if patient else "",
        cells=cells,
        is_pending=row.measured is Measured.PENDING,
        subject=patient.key if patient else "",
    )


def _vital(vital: bed_facts.CardVital) -> Cell:
    if vital.first is None:
        return cell(words.UNKNOWN, tone="t3")
    sign = critical_sign(vital)
    return cell(vital.text + sign, tone="danger" if sign else "t1", weight=600 if vital.points else 0)


def _news(score: int | None) -> Cell:
    if score is None:
        return cell(words.UNKNOWN, tone="t3")
    band = words.band_word(score)
    if not band:
        return cell(f"N{score}", tone="t3")
    return Cell(
        runs=(Chip(text=f"N{score} {band}", tone="red" if score >= bed_facts.NEWS2_HIGH else "ink", is_small=True),)
    )


def _state(row: SlotRow, now: datetime, zone: tzinfo) -> Cell:
    translate = QCoreApplication.translate
    at = words.moment_words(row.at, now, zone)
    if row.measured is Measured.NO:
        last = translate("VitalsRows", "last {time}").format(time=at) if row.at else translate("VitalsRows", "never")
        runs: tuple[Run, ...] = (Chip(text=translate("VitalsRows", "not measured"), is_small=True),)
        return Cell(runs=(*runs, Words(last, tone="t3", role="meta")))
    if row.measured is Measured.ASKED:
        said = translate("VitalsRows", "asked, not measured {time}").format(time=at)
        return cell(said, tone="t2", role="meta")
    if row.measured is Measured.PENDING:
        mark = next((vital.mark for vital in row.card.vitals if vital.mark), None)
        bedside = translate("VitalsRows", "bedside {time}").format(time=at)
        how = words.mark_words(mark) if mark else ""
        return Cell(runs=(Chip(text=bedside, tone="hz", is_small=True), Words(how, tone="t2", role="meta")))
    return cell("✓ " + translate("VitalsRows", "measured {time}").format(time=at), tone="ok", role="meta", weight=600)
