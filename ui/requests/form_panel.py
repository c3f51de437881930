"""The docked request form (Ctrl E): kind, items, what is asked about exactly these, and what the checks say meanwhile.

Takes the place of the order table while it is open; covers nothing else. Presets nothing but the summary from the diagnoses.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from client.clinical.request_forms import Question
from client.clinical.search import SearchResult
from ui.doctor.entry_model import Entry, moved
from ui.doctor.entry_words import hit_columns, hit_rows
from ui.doctor.order_book import name_of_hit
from ui.doctor.wording import short_language
from ui.requests.form_model import (
    SIDES,
    URGENCIES,
    Asking,
    FormDraft,
    Item,
    choices_of,
    dropped,
    picked,
    question_words,
)
from ui.requests.parts import Checks, ChoiceField, scrolled
from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.choices import FilterRow
from ui.widgets.docked import form_key
from ui.widgets.fields import LineField, SearchField
from ui.widgets.labels import Label
from ui.widgets.living import Living
from ui.widgets.table import Table
from ui.widgets.tips import tip

COLUMNS, HITS = 3, 6
KINDS = ("laboratory", "imaging", "pathology", "surgery", "therapy", "diet", "nursing", "blood", "other")


class FormPanel(Living, QWidget):
    """Invariant: `draft` is what stands in the fields; a question that is not asked any more keeps its answer for this form only."""

    kind_wanted = Signal(str)
    changed = Signal()
    confirmed = Signal()
    dropped = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.live_with(theme)
        self.draft: FormDraft | None = None
        self._asking: Asking | None = None
        self._hits = Entry()
        self._questions: tuple[Question, ...] = ()
        self._title = Label(theme, role="value", wrap=True)
        self.kinds = FilterRow(theme, tuple((kind, "") for kind in KINDS))
        self.search = SearchField(theme, icon="plus", keys="Ctrl E", height=30, is_prominent=True)
        self.search.edit.installEventFilter(self)
        self.hits = Table(theme, hit_columns(), has_header=False)
        self.hits.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._items = QHBoxLayout()
        self.indication, self.site, self.summary = LineField(theme), LineField(theme), LineField(theme)
        self.side, self.urgency = ChoiceField(theme), ChoiceField(theme)
        self.asked: dict[str, LineField | ChoiceField] = {}
        self._grid = QGridLayout()
        self._source = Label(theme, role="meta", tone="t2", wrap=True)
        self._found = Checks(theme)
        self.confirm = PrimaryButton(theme, "", keys="Alt ↵")
        self._drop = SecondaryButton(theme, "", keys="Esc")
        self._lay_out()
        self._connect()
        self.hide()
        self.retranslate()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 4, 8, 4)
        column.setSpacing(6)
        kinds = QHBoxLayout()
        kinds.addWidget(self.kinds)
        kinds.addStretch(1)
        column.addWidget(self._title)
        column.addLayout(kinds)
        column.addWidget(self.search)
        column.addWidget(self.hits)
        for field in (self.indication, self.urgency, self.site, self.side, self.summary):
            field.setParent(inside)
        self._items.setSpacing(6)
        column.addLayout(self._items)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        for at in range(COLUMNS):
            self._grid.setColumnStretch(at, 1)
        column.addLayout(self._grid)
        column.addWidget(self._source)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addWidget(scrolled(inside), 1)
        whole.addWidget(self._found)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._drop)
        buttons.addWidget(self.confirm)
        whole.addLayout(buttons)

    def _connect(self) -> None:
        self.kinds.chosen.connect(self.kind_wanted)
        self.search.text_edited.connect(self._typed)
        self.hits.clicked.connect(self._clicked)
        self._drop.clicked.connect(self.dropped)
        self.confirm.clicked.connect(self._confirm)
        for field in (self.indication, self.site, self.summary):
            field.edit.textEdited.connect(self._edited)
        for choice in (self.side, self.urgency):
            choice.changed.connect(self._edited)

    # -- showing --------------------------------------------------------------------------------------------------

    def ask(self, draft: FormDraft, asking: Asking, title: str) -> None:
        self._asking = asking
        self._title.setText(title)
        self.asked = {}
        self.show_draft(draft)
        self.show()
        self.search.edit.clear()
        self._typed("")
        self.search.edit.setFocus()

    def show_draft(self, draft: FormDraft) -> None:
        """Another form, or other items: the fields follow, what was said in them stays."""
        self.draft = draft
        self.kinds.blockSignals(True)  # Qt's own shape
        self.kinds.choose(draft.form.kind)
        self.kinds.blockSignals(False)
        for field, words in (
            (self.indication, draft.indication),
            (self.site, draft.site),
            (self.summary, draft.summary),
        ):
            if field.text() != words:
                field.edit.setText(words)
                field.edit.setCursorPosition(0)
        self.side.choose(draft.side)
        self.urgency.choose(draft.urgency)
        self._draw_items()
        self._draw_questions()
        self._word_source()

    def show_checks(self, words: Sequence[str], loud: int = 0) -> None:
        self._found.show_words(words, loud)

    def leave(self) -> None:
        self.draft = self._asking = None
        self.hide()

    def retranslate(self) -> None:
        names = {
            "laboratory": self.tr("Laboratory"),
            "imaging": self.tr("Examination"),
            "pathology": self.tr("Pathology"),
            "surgery": self.tr("Surgery"),
            "therapy": self.tr("Therapy"),
            "diet": self.tr("Diet"),
            "nursing": self.tr("Nursing"),
            "blood": self.tr("Blood"),
            "other": self.tr("Other"),
        }
        for kind, words in names.items():
            self.kinds.set_text(kind, words)
        self.search.set_words(
            self.tr("Item"), self.tr("Item: initials, name or code; Enter picks it; = before words of your own")
        )
        self.hits.setAccessibleName(self.tr("What can be requested"))
        self.indication.set_words(self.tr("Indication"))
        self.site.set_words(self.tr("Site"))
        self.summary.set_words(self.tr("Clinical summary"))
        unknown = self.tr("unknown, to be asked")
        sides = zip(SIDES, (self.tr("left"), self.tr("right"), self.tr("both sides")), strict=True)
        self.side.set_words(self.tr("Side"), unknown, tuple(sides))
        urgencies = zip(URGENCIES, (self.tr("routine"), self.tr("urgent"), self.tr("at once")), strict=True)
        self.urgency.set_words(self.tr("Urgency"), self.tr("not said"), tuple(urgencies))
        self.confirm.setText(self.tr("Take over"))
        self._drop.setText(self.tr("Back"))
        if self.draft is not None:
            self.asked = {}
            self.show_draft(self.draft)

    def _word_source(self) -> None:
        draft = self.draft
        names = "、".join(name for name, key in draft.known if key in draft.sources) if draft is not None else ""
        self._source.setText(self.tr("Summary taken from the diagnoses: {names}").format(names=names) if names else "")
        self._source.setVisible(bool(names))

    def _draw_items(self) -> None:
        while (item := self._items.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for at, one in enumerate(self.draft.items if self.draft is not None else ()):
            name = self._name_of(one)
            button = SecondaryButton(self.theme, f"{name}  ×", is_small=True)
            button.setProperty("place", at)
            button.setAccessibleName(self.tr("Remove {name}").format(name=name))
            button.clicked.connect(self._remove)
            self._items.addWidget(button)
        self._items.addStretch(1)

    def _name_of(self, item: Item) -> str:
        """In the reader's language where the pack has it."""
        asking = self._asking
        hit = asking.book.hit(item.kind, item.code) if asking is not None and item.kind is not None else None
        return name_of_hit(hit, short_language(self.theme.language)) if hit is not None else item.name

    def _draw_questions(self) -> None:
        """Exactly what these items need, in the pack's words."""
        asking, draft = self._asking, self.draft
        if asking is None or draft is None:
            return
        language, asked = short_language(self.theme.language), asking.asked(draft.items)
        self._questions = asking.questions(draft)
        fields: list[QWidget] = [self.indication, self.urgency]
        if draft.form.kind not in {"laboratory", "diet", "nursing", "surgery", "blood"}:
            fields.append(self.site)
        if asking.needs_side(draft):
            fields.append(self.side)
        before, self.asked = self.asked, {}
        for question in self._questions:
            field = before.get(question.code) or self._field(question)
            self.asked[question.code] = field
            words, choices = question_words(question, asked, asking.forms, language), choices_of(question, language)
            if isinstance(field, ChoiceField):
                field.set_words(words, self.tr("unknown, to be asked"), choices)
                field.choose(draft.answers.get(question.code, ("", ""))[1])
            else:
                field.set_words(words, self.tr("empty: unknown, to be asked"))
            field.setToolTip(tip(question.source))
            fields.append(field)
        self._place(fields, [one for code, one in before.items() if code not in self.asked])

    def _field(self, question: Question) -> LineField | ChoiceField:
        said = self.draft.answers.get(question.code, ("", ""))[0] if self.draft is not None else ""
        if question.kind != "text":
            choice = ChoiceField(self.theme)
            choice.changed.connect(self._edited)
            return choice
        line = LineField(self.theme)
        line.edit.setText(said)
        line.edit.textEdited.connect(self._edited)
        return line

    def _place(self, fields: Sequence[QWidget], gone: Sequence[QWidget]) -> None:
        while self._grid.count():
            self._grid.takeAt(0)
        for field in (self.site, self.side, *gone):
            field.setVisible(False)
        for old in gone:
            old.deleteLater()
        for at, field in enumerate(fields):
            self._grid.addWidget(field, at // COLUMNS, at % COLUMNS, Qt.AlignmentFlag.AlignTop)
            field.setVisible(True)
        self._grid.addWidget(self.summary, 1 + (len(fields) - 1) // COLUMNS, 0, 1, COLUMNS)
        self.summary.setVisible(True)
        for before, after in pairwise([*fields, self.summary]):
            QWidget.setTabOrder(before, after)

    # -- what a person does -----------------------------------------------------------------------------------------

    def _edited(self) -> None:
        draft = self.draft
        if draft is None:
            return
        answers = dict(draft.answers)
        for code, field in self.asked.items():
            answers[code] = (
                (field.words(), field.code()) if isinstance(field, ChoiceField) else (field.text().strip(), "")
            )
        self.draft = replace(
            draft,
            indication=self.indication.text(),
            site=self.site.text(),
            summary=self.summary.text(),
            side=self.side.code() if self._asking is not None and self._asking.needs_side(draft) else "",
            urgency=self.urgency.code(),
            answers={code: said for code, said in answers.items() if said[0]},
        )
        self._word_source()
        self.changed.emit()

    def _confirm(self) -> None:
        self._edited()
        self.confirmed.emit()

    def _typed(self, text: str) -> None:
        asking, draft = self._asking, self.draft
        found = asking.search(draft.form, text) if asking is not None and draft is not None else SearchResult((), 0)
        self._hits = Entry(text=text, found=found)
        self._draw_hits()

    def _draw_hits(self) -> None:
        asking = self._asking
        rows = hit_rows(self._hits, asking.book, short_language(self.theme.language)) if asking is not None else ()
        self.hits.set_rows(rows)
        self.hits.setVisible(bool(rows))
        self.hits.setFixedHeight(self.theme.scaled(26) * min(len(rows), HITS) + 2)
        if rows:
            self.hits.choose(str(self._hits.at))

    def _clicked(self) -> None:
        row = self.hits.current_row()
        if row is not None:
            self._hits = replace(self._hits, at=int(row.key))
            self._pick()

    def _pick(self) -> None:
        asking, draft, text = self._asking, self.draft, self.search.text().strip()
        if asking is None or draft is None or not text:
            return
        hit = self._hits.highlighted
        own = text.lstrip("=＝").strip()
        if hit is not None and not text.startswith(("=", "＝")):
            item = Item(name=asking.book.record_name(hit), kind=hit.kind, code=hit.code)
        elif draft.form.is_free and own:
            item = Item(name=own)
        else:
            return
        self._edited()
        self.search.edit.clear()
        self._typed("")
        self.show_draft(picked(self.draft or draft, item))
        self.changed.emit()

    def _remove(self) -> None:
        sender = self.sender()
        if self.draft is not None and sender is not None:
            self.show_draft(dropped(self.draft, int(sender.property("place"))))
            self.search.edit.setFocus()
            self.changed.emit()

    # -- keys -------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search.edit and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
                self._hits = moved(self._hits, 1 if key == Qt.Key.Key_Down else -1)
                self._draw_hits()
                return True
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
                self._pick()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next field, Alt Enter takes over, Esc leaves."""
        if not form_key(event, onward=self.focusNextChild, take=self._confirm, leave=self.dropped.emit):
            super().keyPressEvent(event)
