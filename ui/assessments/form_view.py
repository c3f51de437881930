"""The renderer: draws whichever form of the pack is chosen, its items, what it comes to, and the assessment before beside it.

It knows no form by name. The total stands there only when the last item is answered; before that it says what is missing.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from client.clinical.assessing import Judgement
from client.clinical.assessments import Form, FormItem
from offline.assessment_entry import Proposal
from ui.assessments.item_row import ItemRow
from ui.assessments.model import AssessmentsModel
from ui.assessments.words import (
    answer_word,
    difference_words,
    due_words,
    missing_words,
    previous_words,
    result_words,
    source_words,
    time_words,
)
from ui.theme.theme import Theme
from ui.units import plain, unit_words
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.living import Living


class FormView(Living, QWidget):
    """Invariant: the rows are the items that are asked now; what they show is the model's and nothing is kept here."""

    changed = Signal()
    finished = Signal()
    """Down from the last item."""

    def __init__(self, theme: Theme, model: AssessmentsModel) -> None:
        super().__init__()
        self.live_with(theme)
        self._model = model
        self.rows: dict[str, ItemRow] = {}
        self._drawn: tuple[str, tuple[str, ...], str] = ("", (), "")
        self.banner = Label(theme, role="value", tone="hztext", wrap=True)
        self.reason = LineField(theme)
        self.last = Label(theme, role="meta", tone="t2", wrap=True)
        self.items = QVBoxLayout()
        self.items.setSpacing(0)
        self.source = Label(theme, role="meta", tone="t3", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for widget in (self.banner, self.reason, self.last):
            column.addWidget(widget)
        column.addLayout(self.items)
        column.addWidget(self.source)
        column.addStretch(1)
        self.reason.edit.textEdited.connect(self._say_why)
        self.retranslate()

    def retranslate(self) -> None:
        self.reason.set_words(self.tr("Why it is corrected"))
        self.draw()

    # -- drawing ----------------------------------------------------------------------------------------------------

    def draw(self) -> None:
        model, form = self._model, self._model.form
        items = model.items() if form is not None and model.is_usable(form) else ()
        self._rebuild(form, items)
        self._draw_head(form)
        found = model.judgement()
        if form is None or found is None:
            return
        before, offered, given = model.before, model.proposals(), model.draft.given
        for item in items:
            taken = given.get(item.id)
            said = "" if taken is None else taken.value if isinstance(taken.value, str) else f"{taken.value:f}"
            proposal = (
                "" if taken is not None and taken.sign is not None else self._proposed(item, offered.get(item.id))
            )
            if taken is not None and taken.sign is not None:
                at = time_words(taken.sign.taken_at, model.now)
                proposal = self.tr("taken from the vital signs of {time}").format(time=at)
            was = previous_words(item, before.assessment if before else None, self.theme.language)
            self.rows[item.id].show_answer(said, was, proposal, self._fault(item, found))

    def _rebuild(self, form: Form | None, items: tuple[FormItem, ...]) -> None:
        drawn = (form.id if form else "", tuple(item.id for item in items), self.theme.language)
        if drawn == self._drawn:
            return
        had = next(
            (key for key, row in self.rows.items() if row.hasFocus() or (row.edit and row.edit.hasFocus())), None
        )
        kept = self.rows if drawn[0] == self._drawn[0] and drawn[2] == self._drawn[2] else {}
        for key, row in self.rows.items():
            self.items.removeWidget(row)
            if key not in drawn[1] or not kept:
                row.hide()
                row.deleteLater()
        self._drawn, self.rows = drawn, {item.id: kept.get(item.id) or self._row(item) for item in items}
        for row in self.rows.values():
            self.items.addWidget(row)
            row.show()
        if had in self.rows:
            self.rows[str(had)].setFocus()

    def _row(self, item: FormItem) -> ItemRow:
        row = ItemRow(self.theme, item)
        row.answered.connect(self._answer)
        row.taken.connect(self._take)
        row.moved.connect(self._move)
        return row

    def _draw_head(self, form: Form | None) -> None:
        model, language = self._model, self.theme.language
        replaces, now = model.draft.replaces, model.now
        self.banner.setVisible(replaces is not None)
        self.reason.setVisible(replaces is not None)
        if replaces is not None:
            at = time_words(replaces.assessment.at, now)
            self.banner.setText(
                self.tr("Correction of the assessment of {time}: it stays as entered in error").format(time=at)
            )
        before = model.before
        self.last.setVisible(form is not None)
        if form is not None and before is not None:
            one = before.assessment
            words = self.tr("Last: {result} · {time} · {name}")
            self.last.setText(
                words.format(result=result_words(form, one, language), time=time_words(one.at, now), name=one.by or "—")
            )
        else:
            self.last.setText(self.tr("No assessment by this form before"))
        self.source.setText(source_words(form, language) if form else "")

    def _proposed(self, item: FormItem, found: Proposal | None) -> str:
        if found is None:
            return ""
        value = found.value
        shown = answer_word(item, value, self.theme.language) if isinstance(value, str) else plain(value)
        unit = unit_words(item.unit) if item.unit and not isinstance(value, str) else ""
        at = time_words(found.sign.taken_at, self._model.now)
        words = (
            self.tr("OLD: {value} {unit} · {time} · P takes it")
            if found.is_stale
            else self.tr("Vital sign {value} {unit} · {time} · P takes it")
        )
        return words.format(value=shown, unit=unit, time=at).replace("  ", " ")

    def _fault(self, item: FormItem, found: Judgement) -> str:
        if item.id in found.refused:
            return self.tr("This cannot be meant.")
        return self.tr("Only one of these may be yes.") if item.id in found.clashes else ""

    # -- answering --------------------------------------------------------------------------------------------------

    def focus_first(self) -> None:
        """The first item that is still open, else the first."""
        key = self._model.first_open() or next(iter(self.rows), "")
        row = self.rows.get(key)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, item: str, said: str) -> None:
        row = self.rows.get(item)
        if row is not None and row.is_number and said not in row.codes:
            self._model.type_number(item, said)
        else:
            self._model.answer(item, said or None)
        self.draw()
        self.changed.emit()

    def _take(self, item: str) -> None:
        if self._model.take(item):
            self.draw()
            self.changed.emit()
            self._move(item, 1)

    def _move(self, item: str, step: int) -> None:
        keys = list(self.rows)
        at = keys.index(item) + step if item in keys else 0
        if at >= len(keys):
            self.finished.emit()
        elif at >= 0:
            self.rows[keys[at]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_why(self, text: str) -> None:
        self._model.draft.reason = text
        self.changed.emit()

    def rest_is_no(self) -> None:
        if self._model.rest_is_no():
            self.draw()
            self.changed.emit()


class OutcomeLine(Living, QWidget):
    """What the answers come to. Invariant: a total and a band stand here only while every item is answered."""

    def __init__(self, theme: Theme, model: AssessmentsModel) -> None:
        super().__init__()
        self.live_with(theme)
        self._model = model
        self.total, self.advice = Label(theme, role="heading", wrap=True), Label(theme, role="value", wrap=True)
        self.times = Label(theme, role="meta", tone="t2", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(2)
        for widget in (self.total, self.advice, self.times):
            column.addWidget(widget)

    def retranslate(self) -> None:
        self.draw()

    def draw(self) -> None:
        model, form, found = self._model, self._model.form, self._model.judgement()
        words = ("", "", "")
        if form is not None and found is not None and model.is_usable(form):
            words = self._complete(form, found) if found.is_complete else self._open(form, found)
        for label, text in zip((self.total, self.advice, self.times), words, strict=True):
            label.setText(text)
            label.setVisible(bool(text))
        is_high = found is not None and found.follow_up is not None and found.follow_up.is_high
        self.total.set_tone("danger" if is_high else "t1")

    def _open(self, form: Form, found: Judgement) -> tuple[str, str, str]:
        head = self.tr("No result yet") if form.table is None else self.tr("No total yet")
        return head, missing_words(form, found, self.theme.language), ""

    def _complete(self, form: Form, found: Judgement) -> tuple[str, str, str]:
        language, model = self.theme.language, self._model
        band = found.band.words.of(language) if found.band else ""
        total = "" if found.total is None else plain(found.total)
        mark = "!" if found.follow_up is not None and found.follow_up.is_high else ""
        head = " ".join(part for part in (form.short.of(language), total, band, mark) if part)
        if not total and not band:
            head = self.tr("{form}: no total, a part cannot be tested").format(form=form.short.of(language))
        change = difference_words(model.difference())
        follow_up = found.follow_up
        advice = follow_up.text.of(language) if follow_up else ""
        call = follow_up.call if follow_up else None
        if call is not None:
            minutes = int(call.within.total_seconds() // 60)
            advice += "\n" + self.tr("Call: {whom}, within {minutes} min").format(
                whom=call.whom.of(language), minutes=minutes
            )
        due = follow_up.due if follow_up else None
        late = follow_up.late if follow_up else None
        now = model.now
        when = due_words(now + due, now + late if late else None, now)[0] if due else self.tr("no next time set")
        return f"{head}   {change}".strip(), advice, self.tr("Next: {when}").format(when=when)
