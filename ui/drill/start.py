"""Begins a drill: who leads it, who takes part, with the ward or alone. Asks for no password and changes nothing."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.marking.windows import MarkedDialog
from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.choices import Segmented
from ui.widgets.fields import LineField
from ui.widgets.labels import Label

WARD, ALONE = "ward", "alone"
WIDTH = 620


class DrillStart(MarkedDialog):
    """Invariant: `wanted` carries who leads, who takes part (none twice) and whether alone; who leads is never empty."""

    wanted = Signal(str, object, bool)

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setObjectName("drillStart")
        self.kind = Segmented(theme, ((WARD, "", ""), (ALONE, "", "")))
        self.led_by, self.took_part = LineField(theme, large=True), LineField(theme, large=True)
        self.what = Label(theme, role="body", tone="t2", wrap=True)
        self.said = Label(theme, role="value", wrap=True)
        self.said.setObjectName("drillStartSaid")
        self.begin = PrimaryButton(theme, "", keys="Ctrl ↵", height=40)
        self.leave = SecondaryButton(theme, "", keys="Esc", height=40)
        self._lay_out()
        self.kind.chosen.connect(self._say_kind)
        self.begin.clicked.connect(self.submit)
        self.leave.clicked.connect(self.reject)
        self.took_part.edit.returnPressed.connect(self.submit)
        self.led_by.edit.returnPressed.connect(self.took_part.edit.setFocus)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.submit)
        self.retranslate()

    def _lay_out(self) -> None:
        body = QWidget()
        body.setMinimumWidth(WIDTH)
        column = QVBoxLayout(body)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(16)
        for part in (self.kind, self.led_by, self.took_part, self.what, self.said):
            column.addWidget(part)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.begin)
        column.addLayout(row)
        self.set_body(body)

    def event(self, event: QEvent) -> bool:
        """What is said and the marks of an emergency need room: nothing is cut for it."""
        is_done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._grow()
        return is_done

    def _grow(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        needed = (
            layout.totalHeightForWidth(self.width()) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        )
        if self.height() < needed:
            self.resize(self.width(), needed)

    def ask(self, led_by: str = "") -> None:
        """Opens anew; who is signed in leads, unless another name is written."""
        self.led_by.edit.setText(led_by)
        self.took_part.edit.clear()
        self.say("")
        self.set_preparing(is_preparing=False)
        self.open()
        (self.took_part if led_by else self.led_by).edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        if not self.begin.isEnabled():
            return
        led_by = self.led_by.text().strip()
        if not led_by:
            self.say(self.tr("Write who leads the drill."))
            self.led_by.edit.setFocus()
            return
        self.wanted.emit(led_by, names_in(self.took_part.text()), self.kind.choice() == ALONE)

    def say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def set_preparing(self, *, is_preparing: bool) -> None:
        for part in (self.kind, self.led_by, self.took_part, self.begin):
            part.setEnabled(not is_preparing)
        if is_preparing:
            self.say(self.tr("The drill is being prepared: its own hospital, its own store. A moment."))

    def retranslate(self) -> None:
        self.set_title(self.tr("Emergency drill"))
        self.kind.set_words(((WARD, self.tr("With the ward"), ""), (ALONE, self.tr("Practise alone"), "")))
        self.led_by.set_words(self.tr("Who leads the drill"))
        self.took_part.set_words(self.tr("Who takes part, with commas between the names"))
        self.begin.setText(self.tr("Begin the drill"))
        self.leave.setText(self.tr("Cancel"))
        self._say_kind()

    def _say_kind(self, _key: str = "") -> None:
        lead = self.tr(
            "A played ward with fictitious patients, teal on every window, every page void. The windows of this PC are locked meanwhile; "
            "a real emergency ends the drill at once."
        )
        ward = self.tr(
            "Eleven steps from the declaration to the closing by two; doctor, nurse and head nurse at this PC."
        )
        alone = self.tr("Seven steps that one person can do. It does not count as the ward's drill.")
        self.what.setText(f"{lead}\n{alone if self.kind.choice() == ALONE else ward}")


def names_in(typed: str) -> tuple[str, ...]:
    """Between commas of either kind; each once, in the order written."""
    plain = typed
    for sign in "，、;；\n":
        plain = plain.replace(sign, ",")
    return tuple(dict.fromkeys(part.strip() for part in plain.split(",") if part.strip()))
