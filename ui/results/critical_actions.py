"""What can be done about the chosen critical value, each with its key. A nurse sees no act that only a doctor may do."""

from PySide6.QtWidgets import QGridLayout, QWidget

from offline.result_views import CriticalValue
from ui.theme.theme import Theme
from ui.widgets.buttons import Button, PrimaryButton, SecondaryButton
from ui.widgets.living import Living

COLUMNS = 4


class CriticalActions(Living, QWidget):
    """Invariant: what is enabled can be done on the value last shown; a report by telephone always can."""

    def __init__(self, theme: Theme, *, is_doctor: bool) -> None:
        super().__init__()
        self.live_with(theme)
        self._is_doctor = is_doctor
        self.read_back: Button = SecondaryButton(theme, "", keys="R")
        self.acknowledge: Button = PrimaryButton(theme, "", keys="A")
        self.handle: Button = SecondaryButton(theme, "", keys="H")
        self.seen: Button = SecondaryButton(theme, "", keys="V")
        self.message: Button = SecondaryButton(theme, "", keys="M")
        self.forward: Button = SecondaryButton(theme, "", keys="F")
        self.note: Button = SecondaryButton(theme, "", keys="B")
        self.phone: Button = SecondaryButton(theme, "", keys="N")
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 12, 8)
        grid.setSpacing(6)
        own = {self.acknowledge, self.handle, self.note}
        for at, button in enumerate(one for one in self._buttons() if is_doctor or one not in own):
            grid.addWidget(button, at // COLUMNS, at % COLUMNS)
        for button in own:
            button.setParent(self)
            button.setVisible(is_doctor)
        self.retranslate()

    def _buttons(self) -> tuple[Button, ...]:
        return (
            self.acknowledge,
            self.read_back,
            self.handle,
            self.seen,
            self.message,
            self.forward,
            self.note,
            self.phone,
        )

    def show_value(self, value: CriticalValue | None) -> None:
        own = next((lamp for lamp in value.lamps if lamp.is_own), None) if value else None
        self.read_back.setEnabled(value is not None and value.read_back is None)
        self.acknowledge.setEnabled(value is not None and not value.is_acknowledged)
        self.handle.setEnabled(value is not None and value.handled is None)
        self.seen.setEnabled(value is not None and (own is None or not own.seen_by))
        for button in (self.message, self.forward, self.note):
            button.setEnabled(value is not None)

    def retranslate(self) -> None:
        self.acknowledge.setText(self.tr("Acknowledge"))
        self.read_back.setText(self.tr("Read back"))
        self.handle.setText(self.tr("Handled"))
        self.seen.setText(self.tr("Seen"))
        self.message.setText(self.tr("Message"))
        self.forward.setText(self.tr("Pass on"))
        self.note.setText(self.tr("Into the note"))
        self.phone.setText(self.tr("By telephone"))
