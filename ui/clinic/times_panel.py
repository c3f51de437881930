"""The docked table of timed steps: budget, this visit, median and P90 of the visits at this station. Times nobody; shows what was timed."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from client.clinical.visit_steps import BUDGET_S, MEDIAN_S, P90_S, Spread, Step, by_step, whole
from ui.theme.theme import Theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.docked import DockedPanel
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.painting import Align
from ui.widgets.table_model import Cell, Column, TableRow, cell


def step_words(step: Step) -> str:
    translate = QCoreApplication.translate
    return {
        Step.CALL: translate("Times", "Call and identify"),
        Step.REVIEW: translate("Times", "Review"),
        Step.NOTE: translate("Times", "Note"),
        Step.DIAGNOSIS: translate("Times", "Diagnosis"),
        Step.ORDERS: translate("Times", "Orders"),
        Step.SIGN: translate("Times", "Sign, print, next"),
    }[step]


class TimesPanel(DockedPanel):
    """Invariant: shows seconds only; nothing in it is about a patient."""

    export_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.title = Label(theme, role="value", wrap=True)
        self.listing = Listing(theme, ())
        self.listing.setMinimumHeight(240)
        self._export = SecondaryButton(theme, "")
        self._drop = SecondaryButton(theme, "", keys="Esc")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.listing, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._export)
        row.addWidget(self._drop)
        column.addLayout(row)
        self._export.clicked.connect(self.export_wanted)
        self._drop.clicked.connect(self.dropped)
        self.hide()
        self.retranslate()

    def show_times(self, present: Mapping[Step, float], visits: Sequence[Mapping[str, float]]) -> None:
        self.listing.table.set_columns(_columns())
        self.listing.show_rows(rows(present, visits))
        self.title.setText(self.tr("Steps of a visit · {count} visits at this station").format(count=len(visits)))

    def retranslate(self) -> None:
        super().retranslate()
        self._export.setText(self.tr("Export"))
        self._drop.setText(self.tr("Close"))


def _columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="step", title=translate("Times", "Step"), wraps=True),
        Column(key="budget", title=translate("Times", "Budget"), width=90, align=Align.RIGHT),
        Column(key="now", title=translate("Times", "This visit"), width=90, align=Align.RIGHT),
        Column(key="median", title=translate("Times", "Median"), width=90, align=Align.RIGHT),
        Column(key="p90", title="P90", width=90, align=Align.RIGHT),
    )


def rows(present: Mapping[Step, float], visits: Sequence[Mapping[str, float]]) -> list[TableRow]:
    found = by_step(visits)
    lines = [_row(step.value, step_words(step), BUDGET_S[step], present.get(step), found[step]) for step in Step]
    total = sum(present.values()) if present else None
    words = QCoreApplication.translate("Times", "Whole visit (median {median} s, P90 {p90} s)")
    every = words.format(median=MEDIAN_S, p90=P90_S)
    return [*lines, _row("whole", every, MEDIAN_S, total, whole(visits))]


def _row(key: str, name: str, budget: int, now: float | None, found: Spread) -> TableRow:
    return TableRow(
        key=key,
        cells=(
            cell(name),
            cell(f"{budget} s", tone="t2"),
            _seconds(now, budget),
            _seconds(found.median_s, budget),
            _seconds(found.p90_s, budget),
        ),
    )


def _seconds(value: float | None, budget: int) -> Cell:
    if value is None:
        return cell("—", tone="t3")
    is_over = value > budget
    return cell(f"{value:.0f} s{' ↑' if is_over else ''}", tone="danger" if is_over else "t1", weight=600)
