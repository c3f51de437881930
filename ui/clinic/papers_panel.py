"""The docked certificates: those of the patient with their numbers, and a new one: diagnosis, or sick leave. Presets no days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from client.records import Certificate
from ui.order_words import days_words
from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.docked import DockedPanel
from ui.widgets.fields import LineField
from ui.widgets.flow_chips import FlowChips
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.painting import Chip
from ui.widgets.table_model import Cell, Column, TableRow, cell

DIAGNOSIS, LEAVE, VOID = "diagnosis", "sick-leave", "void"
_TITLES = {
    "zh": {DIAGNOSIS: "诊断证明书", LEAVE: "病假证明书"},
    "en": {DIAGNOSIS: "Diagnosis certificate", LEAVE: "Sick-leave certificate"},
}
_UNFIT = {"zh": "因病建议休息 {count} 天，自 {day} 起。", "en": "Unfit for work for {count} days from {day}."}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A certificate as it was asked for."""

    kind: str
    text: str
    days: int | None = None


def paper_title(kind: str) -> str:
    translate = QCoreApplication.translate
    titles = {
        DIAGNOSIS: translate("Papers", "Diagnosis certificate"),
        LEAVE: translate("Papers", "Sick-leave certificate"),
    }
    return titles[kind]


class PapersPanel(DockedPanel):
    """Invariant: sick leave without days, above the site's limit, or a void without a reason is not asked for."""

    issued = Signal(object)
    voided = Signal(object, str)
    print_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.most_days: int | None = None
        """The site's limit; None: the site set none."""
        self._papers: tuple[Certificate, ...] = ()
        self.title = Label(theme, role="value", wrap=True)
        self.listing = Listing(theme, ())
        self.listing.setMinimumHeight(110)
        self.what = FlowChips(theme, (DIAGNOSIS, LEAVE, VOID))
        self.text, self.days = LineField(theme), LineField(theme)
        self.against = Label(theme, role="meta", tone="danger", weight=600, wrap=True)
        self._confirm = PrimaryButton(theme, "", keys="↵")
        self._print = SecondaryButton(theme, "")
        self._drop = SecondaryButton(theme, "", keys="Esc")
        self._lay_out()
        self.what.chosen.connect(self._chosen)
        for field in (self.text, self.days):
            field.edit.returnPressed.connect(self.confirm)
        self._confirm.clicked.connect(self.confirm)
        self._print.clicked.connect(self.print_wanted)
        self._drop.clicked.connect(self.dropped)
        self.hide()
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.listing, 1)
        column.addWidget(self.what)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.text, 4)
        row.addWidget(self.days, 1)
        column.addLayout(row)
        column.addWidget(self.against)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self._print, self._drop, self._confirm):
            buttons.addWidget(button)
        column.addLayout(buttons)

    def ask(self, papers: Sequence[Certificate], diagnoses: str, most_days: int | None) -> None:
        self.most_days = most_days
        self.days.edit.clear()
        self.text.edit.setText(diagnoses)
        self.what.choose(DIAGNOSIS)
        self.show_papers(papers)
        self.show()
        self.text.edit.setFocus()

    def clear(self) -> None:
        """What was asked for is done."""
        self.text.edit.clear()
        self.days.edit.clear()

    def show_papers(self, papers: Sequence[Certificate]) -> None:
        self._papers = tuple(papers)
        self.listing.table.set_columns(_columns())
        self.listing.show_rows([_row(one) for one in papers])
        self._print.setEnabled(any(not one.is_void for one in papers))

    def confirm(self) -> None:
        kind, text, days = self.what.choice(), self.text.text().strip(), self.days.text().strip()
        if not text:
            self._say(self.tr("What is certified, or why is it void?"))
            return
        if kind == VOID:
            row = self.listing.table.current_row()
            chosen = next((one for one in self._papers if row is not None and one.key == row.key), None)
            if chosen is None or chosen.is_void:
                self._say(self.tr("Choose the certificate in the list first."))
            else:
                self.voided.emit(chosen, text)
            return
        if kind == LEAVE and not (days.isdigit() and int(days) > 0):
            self._say(self.tr("For how many days?"))
            self.days.edit.setFocus()
            return
        if kind == LEAVE and self.most_days is not None and int(days) > self.most_days:
            self._say(self.tr("This site allows {count} days at most.").format(count=self.most_days))
            return
        self._say("")
        self.issued.emit(Wanted(kind=kind, text=text, days=int(days) if kind == LEAVE else None))

    def _say(self, words: str) -> None:
        self.against.setText(words)
        self.against.setVisible(bool(words))

    def _chosen(self, kind: str) -> None:
        self.days.setVisible(kind == LEAVE)
        self._say("")
        if kind == VOID:
            self.text.edit.clear()
        self._word()

    def _word(self) -> None:
        kind = self.what.choice()
        limit = (
            self.tr("at most {count}").format(count=self.most_days)
            if self.most_days is not None
            else self.tr("no site limit")
        )
        self.text.set_words(self.tr("Why void") if kind == VOID else self.tr("Diagnosis and advice"), "")
        self.days.set_words(self.tr("Days"), limit)
        self._confirm.setText(self.tr("Void") if kind == VOID else self.tr("Sign and issue"))

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("Certificates: numbered, signed, printed; a void one stays listed"))
        self.what.set_text(DIAGNOSIS, paper_title(DIAGNOSIS))
        self.what.set_text(LEAVE, paper_title(LEAVE))
        self.what.set_text(VOID, self.tr("Void one"))
        self._print.setText(self.tr("Print"))
        self._drop.setText(self.tr("Close"))
        self._word()


def _columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="number", title=translate("Papers", "Number"), width=210, wraps=True),
        Column(key="what", title=translate("Papers", "What"), wraps=True),
        Column(key="state", title=translate("Papers", "State"), width=110, wraps=True),
    )


def _row(one: Certificate) -> TableRow:
    translate = QCoreApplication.translate
    days = days_words(one.days) if one.days else ""
    words = " · ".join(part for part in (one.title, days, one.reason if one.is_void else one.text) if part)
    state = translate("Papers", "void") if one.is_void else translate("Papers", "valid")
    chip = Chip(text=state, tone="red" if one.is_void else "ok", is_small=True)
    return TableRow(key=one.key, cells=(cell(one.number), cell(words), Cell(runs=(chip,))), is_struck=one.is_void)


def recorded_title(kind: str, language: str) -> str:
    """What the paper is called in the record."""
    return _TITLES.get(language, _TITLES["en"])[kind]


def certified(kind: str, text: str, days: int | None, now: datetime, language: str) -> str:
    """The words of the paper, in the language of the record."""
    lines = [text]
    if kind == LEAVE and days:
        words = _UNFIT.get(language, _UNFIT["en"])
        lines.append(words.format(count=days, day=now.date().isoformat()))
    return "\n".join(lines)
