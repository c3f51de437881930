"""The docked preview of the forms: each with its colour, its lines and what is computed; asks for packs and reasons one by one."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from client.clinical.prescriptions import FormKind, Rule
from ui.clinic.form_words import corner_words, form_title, paper_words, problem_words, unknown_words
from ui.clinic.identity_row import IdentityRow
from ui.clinic.prescribing import Forms
from ui.doctor.order_book import OrderBook
from ui.doctor.wording import short_language
from ui.printing.prescription_paper import PAPERS
from ui.theme.theme import Theme
from ui.units import pack_words
from ui.widgets.buttons import SecondaryButton
from ui.widgets.docked import DockedPanel
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.listing import Listing
from ui.widgets.living import Living
from ui.widgets.painting import Align
from ui.widgets.table_model import Column, TableRow, cell, section


class Swatches(Living, QFrame):
    """The papers of the forms, side by side, each with its number: paper is light in every theme."""

    SIDE = 26

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._kinds: tuple[FormKind, ...] = ()
        self.setFixedHeight(self.SIDE + 4)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.live_with(theme)

    def show_kinds(self, kinds: tuple[FormKind, ...]) -> None:
        self._kinds = kinds
        self.setAccessibleName(", ".join(f"{at} {paper_words(kind)}" for at, kind in enumerate(kinds, start=1)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        left = 2.0
        for at, kind in enumerate(self._kinds, start=1):
            words = f"{at} {paper_words(kind)} {corner_words(kind)}".strip()
            font = self.theme.font("meta", weight=600)
            painter.setFont(font)
            wide = painter.fontMetrics().horizontalAdvance(words) + 20.0
            rect = QRectF(left, 2, wide, self.SIDE)
            painter.fillRect(rect, PAPERS[kind].ground)
            painter.setPen(PAPERS[kind].edge)
            painter.drawRect(rect)
            painter.setPen(PAPERS[kind].ink)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)
            left += wide + 8
        painter.end()


class FormsPanel(DockedPanel):
    """Invariant: shows exactly the forms that a signature now would make; an empty answer answers nothing."""

    packs_said = Signal(str, int)
    reason_said = Signal(str, str)
    pain_said = Signal(bool)

    def __init__(self, theme: Theme, book: OrderBook) -> None:
        super().__init__(theme)
        self._book = book
        self.forms: Forms | None = None
        self.title = Label(theme, role="value", wrap=True)
        self.swatches = Swatches(theme)
        self.listing = Listing(theme, ())
        self.listing.setMinimumHeight(150)
        self.against = Label(theme, role="meta", tone="danger", weight=600, wrap=True)
        self.answer = LineField(theme)
        self.pain = QCheckBox()
        self.identity = IdentityRow(theme)
        self._drop = SecondaryButton(theme, "", keys="Esc")
        self._lay_out()
        self.answer.edit.returnPressed.connect(self._say)
        self.pain.toggled.connect(self.pain_said)
        self._drop.clicked.connect(self.dropped)
        self.hide()
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        for widget in (self.title, self.swatches):
            column.addWidget(widget)
        column.addWidget(self.listing, 1)
        column.addWidget(self.against)
        column.addWidget(self.identity)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.answer, 1)
        row.addWidget(self.pain)
        row.addWidget(self._drop)
        column.addLayout(row)

    def show_forms(self, forms: Forms) -> None:
        self.forms = forms
        kinds = tuple(form.kind for form in forms.found.forms)
        self.swatches.show_kinds(kinds)
        self.title.setText(self.tr("{count} forms").format(count=len(kinds)) + self._age())
        self.listing.table.set_columns(_columns())
        self.listing.show_rows(_rows(forms, self._book, short_language(self.theme.language)))
        self._say_against(forms)
        self.pain.setVisible(forms.is_narcotic)
        self.identity.setVisible(forms.is_narcotic)
        said = forms.answers
        self.identity.show_identity((said.patient_id, said.agent_name, said.agent_id), forms.unknown)
        question = forms.question()
        self.answer.setVisible(question is not None)
        if question is not None:
            name = forms.drafts[question.place].what.text
            is_packs = question.rule is Rule.PACKS_ASKED
            self.answer.set_words(
                self.tr("Packs of {name}").format(name=name)
                if is_packs
                else self.tr("Why longer: {name}").format(name=name),
                self.tr("a whole number") if is_packs else self.tr("e.g. chronic disease, stable"),
            )

    def focus(self) -> None:
        if self.answer.isVisibleTo(self):
            self.answer.edit.setFocus()
        elif self.forms is not None and self.forms.unknown:
            self.identity.patient.edit.setFocus()
        else:
            self.listing.table.setFocus()

    def _age(self) -> str:
        is_unknown = self.forms is not None and self.forms.found.is_age_unknown
        return " · " + self.tr("age unknown: no form is coloured for a child") if is_unknown else ""

    def _say_against(self, forms: Forms) -> None:
        words = [problem_words(one, forms.drafts[one.place].what.text) for one in forms.open]
        self.against.setText("; ".join(words))
        self.against.setVisible(bool(words))

    def _say(self) -> None:
        question = self.forms.question() if self.forms is not None else None
        typed = self.answer.text().strip()
        if self.forms is None or question is None or not typed:
            return
        key = self.forms.asked(question)
        if question.rule is not Rule.PACKS_ASKED:
            self.answer.edit.clear()
            self.reason_said.emit(key, typed)
        elif typed.isdigit() and 0 < int(typed) <= 99:
            self.answer.edit.clear()
            self.packs_said.emit(key, int(typed))

    def retranslate(self) -> None:
        super().retranslate()
        self.identity.retranslate()
        self.pain.setText(self.tr("Cancer pain, or moderate to severe chronic pain"))
        self._drop.setText(self.tr("Close"))
        if self.forms is not None:
            self.show_forms(self.forms)


def _columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="drug", title=translate("Forms", "Drug"), wraps=True),
        Column(key="dose", title=translate("Forms", "Dose"), width=150, align=Align.RIGHT, wraps=True),
        Column(key="days", title=translate("Forms", "Days"), width=56, align=Align.RIGHT, wraps=True),
        Column(key="sum", title=translate("Forms", "Computed"), width=210, wraps=True),
        Column(key="packs", title=translate("Forms", "Packs"), width=110, align=Align.RIGHT, wraps=True),
        Column(key="end", title="", width=10, pad=0),
    )


def _rows(forms: Forms, book: OrderBook, language: str) -> list[TableRow]:
    rows: list[TableRow] = []
    for number, form in enumerate(forms.found.forms, start=1):
        rows.append(section(f"form-{number}", form_title(form, number), paper_words(form.kind)))
        for at in form.places:
            draft, supply = forms.drafts[at], forms.found.supplies[at]
            dose = f"{draft.dose.value.normalize():,f} {draft.dose.unit}" if draft.dose else "—"
            packs = (
                f"{supply.packs} × {pack_words(supply.unit)}"
                if supply.packs and supply.unit
                else str(supply.packs or "?")
            )
            told = unknown_words(supply.unknown) if supply.unknown is not None else pack_words(supply.formula)
            rows.append(
                TableRow(
                    key=forms.keys[at],
                    cells=(
                        cell(draft.what.text),
                        cell(f"{dose} {book.name_of_frequency(draft.frequency, language)}".strip()),
                        cell(str(draft.days) if draft.days is not None else "—"),
                        cell(told, tone="t2", role="meta"),
                        cell(packs, weight=600),
                    ),
                )
            )
    return rows
