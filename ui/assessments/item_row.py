"""One item of a questionnaire: its name, its options by number keys or a number field, what a sign proposes, what was answered before.

Draws any item of any pack; keeps nothing, computes nothing, and takes no proposal by itself.
"""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLineEdit, QWidget

from client.clinical.assessing import ABSENT, UNTESTABLE
from client.clinical.assessments import FormItem, ItemKind
from ui.assessments.words import answer_word, limit_words
from ui.theme.theme import Theme
from ui.widgets.choices import FilterChip
from ui.widgets.labels import Label
from ui.widgets.living import Living
from ui.widgets.painting import fill_rounded

NAME_WIDTH, FIELD_WIDTH, BEFORE_WIDTH = 150, 84, 108
_MOST, _AROUND, _GAP = 76, 8, 4
"""Latin letters that stand in one line, and what a number and the points take; what is longer stands one under the other."""
_ALONG, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}


def _width(words: str) -> int:
    """In Latin letters: an ideograph is as wide as two."""
    return sum(1 if ord(each) < 0x2E80 else 2 for each in words)


class ItemRow(Living, QWidget):
    """Invariant: it shows what it was last given; every answer by a person is announced and none is kept here."""

    spoken_as = QAccessible.Role.Grouping

    answered = Signal(str, str)
    """(item, code or typed number; empty: taken away)."""
    taken = Signal(str)
    """The proposal of this item is wanted."""
    moved = Signal(str, int)
    """(item, by how many rows)."""

    def __init__(self, theme: Theme, item: FormItem) -> None:
        super().__init__()
        self.live_with(theme)
        self.item = item
        self.name = Label(theme, weight=500, wrap=True)
        self.name.setFixedWidth(NAME_WIDTH)
        self.before = Label(theme, role="meta", tone="t3", wrap=True)
        self.before.setFixedWidth(BEFORE_WIDTH)
        self.proposal, self.fault = (
            Label(theme, role="meta", tone="t2", wrap=True),
            Label(theme, role="meta", wrap=True),
        )
        self.edit: QLineEdit | None = None
        self.chips: dict[str, FilterChip] = {}
        self._chosen = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        self.retranslate()

    @property
    def codes(self) -> tuple[str, ...]:
        """What number keys choose, in order."""
        item = self.item
        found = tuple(one.code for one in item.options if one.code) if item.kind is not ItemKind.RANGE else ()
        special = [UNTESTABLE] if item.is_untestable_possible else []
        special += [ABSENT] if item.absent is not None else []
        return (*found, *special)

    @property
    def is_number(self) -> bool:
        return self.item.kind in {ItemKind.RANGE, ItemKind.MEASURE}

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 5, 10, 5)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.name, 0, 0, Qt.AlignmentFlag.AlignTop)
        labels = [answer_word(self.item, code, self.theme.language) for code in self.codes]
        self._is_tall = sum(_width(one) + _AROUND for one in labels) > _MOST
        box = self._box = QBoxLayout(_DOWN if self._is_tall else _ALONG)
        box.setSpacing(_GAP)
        if self.is_number:
            self.edit = QLineEdit()
            self.edit.setFixedWidth(FIELD_WIDTH)
            self.edit.setAlignment(Qt.AlignmentFlag.AlignRight)
            self.edit.textEdited.connect(self._typed)
            self.edit.installEventFilter(self)
            self.setFocusProxy(self.edit)
            box.addWidget(self.edit)
            self.limits = Label(self.theme, limit_words(self.item), role="meta", tone="t3")
            box.addWidget(self.limits)
        for code in self.codes:
            chip = FilterChip(self.theme, "")
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.setProperty("code", code)
            chip.clicked.connect(self._pressed)
            self.chips[code] = chip
            box.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        box.addStretch(1)
        grid.addLayout(box, 0, 1)
        grid.addWidget(self.before, 0, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.proposal, 1, 1, 1, 2)
        grid.addWidget(self.fault, 2, 1, 1, 2)
        self.proposal.hide()
        self.fault.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def minimumSizeHint(self) -> QSize:
        """Its answers stand one under the other where they have no room beside each other: no scrolling sideways."""
        widest = max((chip.sizeHint().width() for chip in self.chips.values()), default=FIELD_WIDTH)
        return QSize(self._beside() + widest, super().minimumSizeHint().height())

    def _beside(self) -> int:
        return NAME_WIDTH + BEFORE_WIDTH + 40

    def _turn(self) -> None:
        parts = [*([self.edit, self.limits] if self.edit is not None else []), *self.chips.values()]
        wide = sum(part.sizeHint().width() + _GAP for part in parts) - _GAP
        way = _DOWN if self._is_tall or wide > self.width() - self._beside() else _ALONG
        if self._box.direction() is not way:
            self._box.setDirection(way)
            self.updateGeometry()

    # -- showing ----------------------------------------------------------------------------------------------------

    def show_answer(self, said: str, before: str, proposal: str, fault: str) -> None:
        self._chosen = said
        for code, chip in self.chips.items():
            chip.setChecked(code == said)
        if self.edit is not None and self.edit.text() != ("" if said in self.chips else said) and not self._means(said):
            self.edit.setText("" if said in self.chips else said)
        self.before.setText(before)
        for label, words in ((self.proposal, proposal), (self.fault, fault)):
            label.setText(words)
            label.setVisible(bool(words))
        self.fault.set_tone("danger")
        told = answer_word(self.item, said, self.theme.language) if said in self.chips else said
        self.setAccessibleName(", ".join(part for part in (self.name.text(), told, proposal, fault) if part))
        self.update()

    def _means(self, said: str) -> bool:
        """What is in the field while it is typed in (12. for 12) is not written over."""
        edit = self.edit
        return edit is not None and edit.hasFocus() and edit.text().strip(" .").replace(",", ".") == said

    def retranslate(self) -> None:
        language = self.theme.language
        self.name.setText(self.item.name.of(language))
        points = {one.code: one.points for one in self.item.options}
        for at, (code, chip) in enumerate(self.chips.items(), start=1):
            worth = points.get(code)
            tail = f"  {worth:f}" if worth is not None else ""
            chip.setText(f"{at} {answer_word(self.item, code, language)}{tail}")
        if self.edit is not None:
            self.edit.setAccessibleName(self.name.text())
        self._turn()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        has_focus = self.hasFocus() or (self.edit is not None and self.edit.hasFocus())
        if has_focus:
            clear = QColor(Qt.GlobalColor.transparent)
            room = QRectF(self.rect()).adjusted(2, 1, -2, -1)
            fill_rounded(painter, room, clear, theme.color("accent"), theme.radius("control"), 2.0)
        painter.setPen(theme.color("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    # -- answering --------------------------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._key(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched is self.edit:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        """Whether the key meant something here. In a number field digits are digits."""
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            return False
        key, text = Qt.Key(event.key()), event.text()
        if key in _STEPS and not (self.is_number and text):
            self.moved.emit(self.item.id, _STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.moved.emit(self.item.id, 1)
        elif text.lower() == "p" and not self.proposal.isHidden():
            self.taken.emit(self.item.id)
        elif text.lower() == "x" and self.is_number and self.chips:
            self._choose(next(iter(self.chips)))
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and not self.is_number:
            self.answered.emit(self.item.id, "")
        elif text.isdigit() and not self.is_number:
            return self._by_number(int(text))
        else:
            return False
        return True

    def _by_number(self, number: int) -> bool:
        if not 1 <= number <= len(self.codes):
            return False
        self._choose(self.codes[number - 1])
        return True

    def _choose(self, code: str) -> None:
        self.answered.emit(self.item.id, code)
        self.moved.emit(self.item.id, 1)

    def _pressed(self) -> None:
        chip = self.sender()
        if isinstance(chip, FilterChip):
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.answered.emit(self.item.id, str(chip.property("code")))

    def _typed(self, text: str) -> None:
        self.answered.emit(self.item.id, text)
