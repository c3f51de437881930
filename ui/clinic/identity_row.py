"""Who a narcotic form is for and who collects it: three fields, dotted once they are left. Checks the form of a number only."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from client.clinical.controlled import IdProblem, is_id_number, masked
from ui.clinic.form_words import identity_words
from ui.theme.theme import Theme
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.living import Living


class IdentityRow(Living, QWidget):
    """Invariant: an identity number stands in the clear only while it is typed."""

    said = Signal(str, str, str)
    """The patient's number, the agent's name and number."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.live_with(theme)
        self.patient, self.agent, self.agent_id = LineField(theme), LineField(theme), LineField(theme)
        self.told = Label(theme, role="meta", tone="t2", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        for field in (self.patient, self.agent, self.agent_id):
            row.addWidget(field, 1)
            field.edit.editingFinished.connect(self._say)
        column.addLayout(row)
        column.addWidget(self.told)
        for field in (self.patient, self.agent_id):
            field.edit.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        self.retranslate()

    def show_identity(self, texts: tuple[str, str, str], problems: tuple[IdProblem, ...]) -> None:
        """What was answered, where nobody is typing; and what is still against it."""
        for field, text in zip((self.patient, self.agent, self.agent_id), texts, strict=True):
            if field.text() != text and not field.edit.hasFocus():
                field.edit.setText(text)
        words = [identity_words(one) for one in problems]
        known = [masked(number) for number in (texts[0], texts[2]) if is_id_number(number)]
        self.told.setText("; ".join(words) if words else " · ".join(known))

    def retranslate(self) -> None:
        self.patient.set_words(self.tr("Patient's identity number"), self.tr("18 signs, or a passport's number"))
        self.agent.set_words(self.tr("Collected by (empty: the patient)"), self.tr("name as on the document"))
        self.agent_id.set_words(self.tr("Identity number of who collects it"))

    def _say(self) -> None:
        self.said.emit(self.patient.text().strip(), self.agent.text().strip(), self.agent_id.text().strip())
