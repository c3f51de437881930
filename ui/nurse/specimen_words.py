"""Containers as table rows: whose, which material and tube, for which tests, how it stands. Shortens no test and no name."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.clinical.catalogue import Catalogue
from offline.board_views import SpecimenRow, SpecimenState
from ui.nurse import words
from ui.nurse.pack_names import order_name
from ui.nurse.specimen_model import SpecimenModel
from ui.widgets.painting import Align, Chip, Words
from ui.widgets.table_model import Cell, Column, TableRow, cell

At = Callable[[datetime | None], str]
_TONES = {SpecimenState.AGAIN: "redo", SpecimenState.MISSED: "ink", SpecimenState.COLLECTED: "acc"}


def specimen_columns(*, is_narrow: bool) -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    every = (
        Column(key="patient", title=translate("Specimens", "Patient"), width=140, pad=12, wraps=True),
        Column(key="draw", title=translate("Specimens", "Order of draw"), width=96, align=Align.CENTER),
        Column(key="tube", title=translate("Specimens", "Material, container"), width=180, wraps=True),
        Column(key="tests", title=translate("Specimens", "Tests"), wraps=True),
        Column(key="due", title=translate("Specimens", "Due"), width=104, wraps=True),
        Column(key="state", title=translate("Specimens", "State"), width=150, wraps=True),
        Column(key="code", title=translate("Specimens", "Code"), width=150, wraps=True),
        Column(key="done", title=translate("Specimens", "Collected"), width=130, wraps=True),
    )
    left_out = {"done"} if is_narrow else set[str]()
    return tuple(column for column in every if column.key not in left_out)


def specimen_rows(
    model: SpecimenModel, columns: tuple[Column, ...], catalogue: Catalogue, language: str, at: At
) -> tuple[TableRow, ...]:
    made = []
    for row in model.rows:
        cells = _cells(model, row, catalogue, language, at)
        made.append(
            TableRow(
                key=row.code,
                cells=tuple(cells[column.key] for column in columns),
                is_pending=words.is_pending(row.mark),
                subject=row,
            )
        )
    return tuple(made)


def _cells(model: SpecimenModel, row: SpecimenRow, catalogue: Catalogue, language: str, at: At) -> dict[str, Cell]:
    urgent = QCoreApplication.translate("Specimens", "urgent")
    names = "、".join(order_name(order, catalogue, language) for order in row.orders)
    chips = (Chip(text=urgent, tone="ink", is_small=True),) if row.is_urgent else ()
    taken = row.taken
    return {
        "patient": Cell(runs=(Words(row.bed or words.UNKNOWN, weight=600), Words(f"  {row.patient_name}"))),
        "draw": cell(str(row.draw) if row.draw is not None else words.UNKNOWN, weight=600),
        "tube": cell(tube_words(model, row, language)),
        "tests": Cell(runs=(*chips, Words(names, weight=500))),
        "due": cell(at(row.due_at), role="meta"),
        "state": Cell(runs=(Chip(text=state_words(row), tone=_TONES.get(row.state, "plain"), is_small=True),)),
        "code": cell(row.code, role="meta"),
        "done": cell(
            f"{at(taken.at)} {taken.by}".strip() if taken is not None and taken.is_usable else "—", role="meta"
        ),
    }


def tube_words(model: SpecimenModel, row: SpecimenRow, language: str) -> str:
    """Material and container; what the pack does not know is said to be unknown."""
    container = model.container(row)
    unknown = QCoreApplication.translate("Specimens", "container not known: ask the laboratory")
    material = model.material(row, language)
    return " · ".join(part for part in (material, container.name(language) if container else unknown) if part)


def state_words(row: SpecimenRow) -> str:
    translate = QCoreApplication.translate
    if row.state is SpecimenState.AGAIN:
        why = row.taken.reason if row.taken is not None else ""
        return translate("Specimens", "collect again: {why}").format(why=why or "—")
    if row.state is SpecimenState.MISSED:
        why = row.missed.reason if row.missed is not None else ""
        return translate("Specimens", "not collected: {why}").format(why=why or "—")
    if row.state is SpecimenState.COLLECTED:
        return translate("Specimens", "collected")
    return translate("Specimens", "to collect")
