"""The docked question before an act: why stop, is it really this patient. Pushes the table down, covers nothing, presets nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.doctor.identity_model import Identity, Typed
from ui.theme.theme import Theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.docked import DockedPanel
from ui.widgets.fields import LineField
from ui.widgets.labels import Label


class ReasonPanel(DockedPanel):
    """One reason, chosen or typed. Invariant: empty, it confirms nothing."""

    confirmed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._title = Label(theme, role="value", wrap=True)
        self._box = QComboBox()
        self._box.setEditable(True)
        self._box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._confirm = PrimaryButton(theme, "", keys="↵")
        self._drop = SecondaryButton(theme, "", keys="Esc")
        _lay(self, self._title, (self._box,), (self._drop, self._confirm))
        self._confirm.clicked.connect(self._say)
        self._drop.clicked.connect(self.dropped)
        editor = self._box.lineEdit()
        if editor is not None:
            editor.returnPressed.connect(self._say)
        self.hide()
        self.retranslate()

    def ask(self, title: str, action: str, reasons: tuple[str, ...]) -> None:
        self._title.setText(title)
        self._confirm.setText(action)
        self._box.clear()
        self._box.addItems(("", *reasons))
        self._box.setEditText("")
        self._box.setAccessibleName(title)
        self.show()
        self._box.setFocus()

    def retranslate(self) -> None:
        self._drop.setText(self.tr("Back"))
        editor = self._box.lineEdit()
        if editor is not None:
            editor.setPlaceholderText(self.tr("Reason: choose or type"))

    def reason(self) -> str:
        return self._box.currentText().strip()

    def set_reason(self, text: str) -> None:
        self._box.setEditText(text)

    def _say(self) -> None:
        if self.reason():
            self.confirmed.emit(self.reason())
        else:
            self._box.setFocus()


class IdentityPanel(DockedPanel):
    """Initials, sex, and age or number typed again; that old data are known to be old. Says which part does not fit, never what would."""

    confirmed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._title = Label(theme, role="value", wrap=True)
        self._wrong = Label(theme, role="meta", tone="danger", weight=600, wrap=True)
        self.known_old = QCheckBox()
        self.initials, self.sex, self.age = LineField(theme), LineField(theme), LineField(theme)
        self._confirm = PrimaryButton(theme, "", keys="↵")
        self._drop = SecondaryButton(theme, "", keys="Esc")
        _lay(self, self._title, (self.initials, self.sex, self.age), (self._drop, self._confirm), self._wrong)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(1, self.known_old)
        self._confirm.clicked.connect(self._say)
        self._drop.clicked.connect(self.dropped)
        self._fields = (self.initials, self.sex, self.age)
        for field in self._fields:
            field.edit.returnPressed.connect(self._next)
        self.hide()
        self.retranslate()

    def ask(self, count: int, because: str = "", old: str = "") -> None:
        """`because`: the drugs for which it is asked; empty where it is asked of every signature. `old`: age of too old data."""
        words = (
            self.tr("Sign {count}, with {drugs} (controlled or cytotoxic): whom are you ordering for?")
            if because
            else self.tr("Sign {count}: whom are you ordering for?")
        )
        self._title.setText(words.format(count=count, drugs=because))
        for field in self._fields:
            field.edit.clear()
        self.known_old.setChecked(False)
        self.known_old.setText(self.tr("The data of this patient are {age} old: I know").format(age=old))
        self.known_old.setVisible(bool(old))
        self._wrong.hide()
        self.show()
        self.initials.edit.setFocus()

    def refuse(self, wrong: tuple[Identity, ...]) -> None:
        words = {
            Identity.INITIALS: self.tr("initials"),
            Identity.SEX: self.tr("sex"),
            Identity.AGE_OR_NUMBER: self.tr("age, year of birth or number"),
        }
        names = ", ".join(words[part] for part in wrong)
        self._wrong.setText(self.tr("Does not fit the open patient: {parts}. Nothing was signed.").format(parts=names))
        self._wrong.show()
        fields = {Identity.INITIALS: self.initials, Identity.SEX: self.sex, Identity.AGE_OR_NUMBER: self.age}
        fields[wrong[0]].edit.setFocus()
        fields[wrong[0]].edit.selectAll()

    def typed(self) -> Typed:
        return Typed(initials=self.initials.text(), sex=self.sex.text(), age_or_number=self.age.text())

    def retranslate(self) -> None:
        self.initials.set_words(self.tr("Initials of the name"), self.tr("e.g. zbh"))
        self.sex.set_words(self.tr("Sex"), self.tr("m / f"))
        self.age.set_words(self.tr("Age, year of birth or number"), self.tr("never the bed"))
        self._confirm.setText(self.tr("Sign"))
        self._drop.setText(self.tr("Back"))

    def _next(self) -> None:
        """Enter goes to the next empty field, and signs from the last."""
        empty = next((field for field in self._fields if not field.text().strip()), None)
        if empty is not None:
            empty.edit.setFocus()
        else:
            self._say()

    def _say(self) -> None:
        if self.known_old.isHidden() or self.known_old.isChecked():
            self.confirmed.emit(self.typed())
            return
        self._wrong.setText(self.tr("Tick (space bar) that you know how old the data are. Nothing was signed."))
        self._wrong.show()
        self.known_old.setFocus()


def _lay(
    panel: QWidget,
    title: QWidget,
    fields: tuple[QWidget, ...],
    buttons: tuple[QWidget, ...],
    below: QWidget | None = None,
) -> None:
    column = QVBoxLayout(panel)
    column.setContentsMargins(10, 8, 10, 8)
    column.setSpacing(6)
    column.addWidget(title)
    row = QHBoxLayout()
    row.setSpacing(8)
    for field in fields:
        row.addWidget(field, 1)
    for button in buttons:
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
    column.addLayout(row)
    if below is not None:
        column.addWidget(below)
